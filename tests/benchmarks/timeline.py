"""20 lanes and 100 000 points: drawn, moved and pointed at, beside others drawing them."""

import math
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ironview.app import make_application
from ironview.domain.analytes import AnalyteCode
from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity
from ironview.domain.readings import Reading
from ironview.domain.timeline_marks import ClockSpan, SampleMark
from ironview.domain.timeline_parts import Lane, Point, Timeline, x_of
from ironview.domain.timeline_periods import periods_of
from ironview.domain.verdicts import Window
from ironview.ui.timeline.view import TimelineView
from tests.benchmarks.measure import Figure, median_seconds
from tests.benchmarks.peers import installed

LANES, POINTS = 20, 100_000
SIZE = (1440, 1700)
_FRAMES = 30


def report() -> list[Figure | str]:
    """Return the figures: first picture, a move of time, and the pointer, against peers."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or make_application(["ironview"])
    timeline = crowded()
    view = _shown(TimelineView())
    bare = _bare(timeline)

    def first() -> None:
        view.show_timeline(timeline, "Crowd")
        view.show_period("all")
        view.grab()

    first_s, bare_s = median_seconds(first), median_seconds(lambda: _first_bare(timeline))
    figures: list[Figure | str] = [
        Figure("first picture, 100 000 points", first_s, "bare pyqtgraph", bare_s, 1.5)
    ]
    ours = _moved(view, view.canvas.box.pan, application)
    peer = _moved(bare, _pan_of(bare), application)
    figures.append(Figure("a step of time, p95", ours, "bare pyqtgraph", peer, 1.5))
    pointer = _pointed(view.canvas, application)
    lines = _pointed(_followed(bare), application)
    figures.append(Figure("pointer frame, p95", pointer, "bare pyqtgraph", lines, 1.5))
    view.close()
    bare.close()
    return [*figures, *_against_peers(timeline, first_s, ours)]


def _against_peers(timeline: Timeline, first: float, move: float) -> Iterator[Figure | str]:
    for peer in installed(timeline, SIZE):
        if isinstance(peer, str):
            yield peer
            continue
        drawn = median_seconds(peer.first, runs=3)
        yield Figure("first picture, 100 000 points", first, peer.name, drawn, 1.0)
        times = []
        for frame in range(_FRAMES // 3):
            start = time.perf_counter()
            peer.move(0.01 if frame % 2 else -0.01)
            times.append(time.perf_counter() - start)
        yield Figure("a step of time, p95", move, peer.name, _p95(times), 1.0)


def crowded(lanes: int = LANES, points: int = POINTS) -> Timeline:
    """Return a timeline with as many points, the same number in each lane."""
    chance, count = random.Random(3), points // lanes
    begin, step = date(2014, 1, 1), 4500 / count
    moments = [Moment(begin + timedelta(days=int(i * step))) for i in range(count)]
    xs = [x_of(moment) + i * step % 1 - 0.5 for i, moment in enumerate(moments)]
    codes = list(AnalyteCode)[:lanes]
    samples = tuple(
        SampleMark(x, at, None, Window.STEADY, Reading.READABLE)
        for x, at in zip(xs, moments, strict=True)
    )
    today = begin + timedelta(days=4500)
    periods = periods_of(samples, (), (), today)
    return Timeline(
        today=today,
        lanes=tuple(_lane(code, moments, xs, chance) for code in codes),
        samples=samples,
        doses=(),
        events=(),
        plans=(),
        clock=(ClockSpan(Window.NO_INFUSION, -math.inf, math.inf),),
        interference=(),
        readable_from=None,
        response_from=None,
        three_months=periods.three_months,
        twelve_months=periods.twelve_months,
        course=periods.course,
        all=periods.all,
        available=tuple(codes),
    )


def _lane(code: AnalyteCode, moments: list[Moment], xs: list[float], chance: random.Random) -> Lane:
    from ironview.domain.timeline_lanes import segments_of

    points = tuple(
        Point(
            key=f"{code}{i}",
            sample=moment,
            x=x,
            value=(value := 100 + 60 * math.sin(i / 40) + chance.random() * 30),
            quantity=_quantity(value),
            reading=Reading.READABLE if i % 9 else Reading.TOO_EARLY,
        )
        for i, (moment, x) in enumerate(zip(moments, xs, strict=True))
    )
    return Lane(
        code=code,
        name=code.value,
        unit="x",
        decimals=0,
        is_zero_based=True,
        is_windowed=False,
        shows_interference=False,
        points=points,
        segments=segments_of(code, points, ()),
    )


def _quantity(value: float) -> Quantity:
    from decimal import Decimal

    return Quantity(Decimal(round(value)))


def _shown(widget: QWidget) -> QWidget:
    widget.resize(*SIZE)
    widget.show()
    return widget


def _bare(timeline: Timeline) -> QWidget:
    view = pyqtgraph.GraphicsLayoutWidget()
    first = None
    for row, lane in enumerate(timeline.lanes):
        plot = view.addPlot(row=row, col=0)
        xs = np.array([point.x for point in lane.points])
        ys = np.array([point.value for point in lane.points])
        plot.plot(xs, ys, symbol="o", symbolSize=4)
        first = first or plot
        plot.setXLink(first)
    view.first = first
    return _shown(view)


def _first_bare(timeline: Timeline) -> None:
    view = _bare(timeline)
    view.grab()
    view.close()
    view.deleteLater()


def _pan_of(view: QWidget) -> Callable[[float], None]:
    def pan(share: float) -> None:
        low, high = view.first.viewRange()[0]
        by = (high - low) * share
        view.first.setXRange(low + by, high + by, padding=0)

    return pan


def _moved(view: QWidget, pan: Callable[[float], None], application: QApplication) -> float:
    """Return the 95th percentile of a small step of time, painted.

    What windows made before still have to paint or to delete is done first: it is no part of it.
    """
    for share in (-0.01, 0.01):
        pan(share)
        application.processEvents()
        view.grab()
    times = []
    for frame in range(_FRAMES):
        start = time.perf_counter()
        pan(0.01 if frame % 2 else -0.01)
        application.processEvents()
        view.grab()
        times.append(time.perf_counter() - start)
    return _p95(times)


def _followed(bare: QWidget) -> QWidget:
    """Let a line in each bare plot follow the mouse."""
    plots = [item for item in bare.ci.items if hasattr(item, "vb")]
    lines = [plot.addLine(x=plot.viewRange()[0][0]) for plot in plots]

    def follow(at: QPointF) -> None:
        x = plots[0].vb.mapSceneToView(at).x()
        for line in lines:
            line.setValue(x)

    bare.scene().sigMouseMoved.connect(follow)
    return bare


def _pointed(canvas: QWidget, application: QApplication) -> float:
    """Return the 95th percentile of following the mouse to another place, painted."""
    times = []
    for frame in range(4 * _FRAMES):
        at = QPointF(200 + frame * 7, 300)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            at,
            canvas.mapToGlobal(at),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        start = time.perf_counter()
        application.sendEvent(canvas.viewport(), event)
        application.processEvents()
        times.append(time.perf_counter() - start)
    return _p95(times)


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]
