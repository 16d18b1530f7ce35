"""The same crowded scene in other plotting libraries, where they are installed.

Neither belongs to what the program needs; put them into a copy of the environment to compare:
``pip install matplotlib PySide6-Addons``.
"""

import importlib.util
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from ironview.domain.timeline_parts import Timeline


@dataclass(frozen=True)
class Peer:
    """A scene that is drawn by somebody else.

    Attributes:
        first: Makes the scene and draws it.
        move: Moves time by a share of what is shown, and draws; only after ``first``.
    """

    name: str
    first: Callable[[], None]
    move: Callable[[float], None]


def installed(timeline: Timeline, size: tuple[int, int]) -> Iterator[Peer | str]:
    """Yield each peer, or a line that says that it is not installed."""
    if importlib.util.find_spec("matplotlib") is not None:
        yield _matplotlib(timeline, size)
    else:
        yield "matplotlib: not installed"
    if importlib.util.find_spec("PySide6.QtCharts") is not None:
        yield _qt_charts(timeline, size)
    else:
        yield "QtCharts: not installed"


def _columns(timeline: Timeline) -> list[tuple[list[float], list[float]]]:
    return [
        ([point.x for point in lane.points], [point.value for point in lane.points])
        for lane in timeline.lanes
    ]


def _matplotlib(timeline: Timeline, size: tuple[int, int]) -> Peer:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    columns, dpi, shown = _columns(timeline), 96, {}

    def first() -> None:
        figure = Figure(figsize=(size[0] / dpi, size[1] / dpi), dpi=dpi)
        shown["canvas"] = FigureCanvasAgg(figure)
        axes = figure.subplots(len(columns), 1, sharex=True)
        for axis, (xs, ys) in zip(axes, columns, strict=True):
            axis.plot(xs, ys, "-o", markersize=3, linewidth=1)
        shown["axis"] = axes[0]
        shown["canvas"].draw()

    def move(share: float) -> None:
        low, high = shown["axis"].get_xlim()
        by = (high - low) * share
        shown["axis"].set_xlim(low + by, high + by)
        shown["canvas"].draw()

    return Peer("matplotlib", first, move)


def _qt_charts(timeline: Timeline, size: tuple[int, int]) -> Peer:
    from PySide6.QtCharts import QChart, QChartView, QLineSeries, QScatterSeries
    from PySide6.QtCore import QPointF

    points = [[QPointF(x, y) for x, y in zip(xs, ys, strict=True)] for xs, ys in _columns(timeline)]
    shown: dict[str, QWidget] = {}

    def first() -> None:
        before = shown.pop("window", None)
        if before is not None:
            before.close()
            before.deleteLater()
        window = QWidget()
        rows = QGridLayout(window)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for number, line in enumerate(points):
            chart = QChart()
            chart.legend().hide()
            for series in (QLineSeries(), QScatterSeries()):
                series.replace(line)
                chart.addSeries(series)
            chart.series()[1].setMarkerSize(4)
            chart.createDefaultAxes()
            rows.addWidget(QChartView(chart), number, 0)
        window.resize(*size)
        window.show()
        shown["window"] = window
        window.grab()

    def move(share: float) -> None:
        window = shown["window"]
        for view in window.findChildren(QChartView):
            area = view.chart().plotArea()
            view.chart().scroll(area.width() * share, 0)
        QApplication.processEvents()
        window.grab()

    return Peer("QtCharts", first, move)
