"""The buttons over a timeline: periods, scale, lanes, events, legend, export."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QWidget,
)

from ironview.domain.analytes import AnalyteCode
from ironview.domain.timeline_parts import EVERY_LANE, LaneCode
from ironview.ui.buttons import IconButton
from ironview.ui.habits import PERIODS
from ironview.ui.segments import SegmentButton, place_among
from ironview.ui.timeline.frame import State
from ironview.ui.timeline.keys import LANE_KEYS


class TimelineTools(QWidget):
    """Shows what is chosen and passes on what is wished; the view decides.

    Signals:
        period_chosen: One of ``PERIODS``.
        scale_chosen: True for all values, False for the readable scale.
        expected_chosen: Whether the expected course is shown.
        excluded_chosen: Whether excluded results are shown.
        relative_chosen: Whether all tests stand in one plot.
        log_toggled: The analyte code of a lane whose axis becomes logarithmic, or linear again.
        target_requested: The code of an analyte whose target is to be set or changed.
        lanes_chosen: The analyte codes of the lanes, from top to bottom.
        step_requested: 1 for the next event, -1 for the one before.
        export_requested, copy_requested, legend_requested, pin_requested, table_requested: A
            button or menu entry was pressed.
    """

    period_chosen = Signal(str)
    scale_chosen = Signal(bool)
    expected_chosen = Signal(bool)
    excluded_chosen = Signal(bool)
    relative_chosen = Signal(bool)
    log_toggled = Signal(str)
    target_requested = Signal(str)
    lanes_chosen = Signal(list)
    step_requested = Signal(int)
    export_requested = Signal()
    copy_requested = Signal()
    legend_requested = Signal()
    pin_requested = Signal()
    table_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes_text = self.tr("Lanes")
        self._offers_scale = False
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._periods = self._segments(
            row,
            (self.tr("3 mo"), self.tr("12 mo"), self.tr("Course"), self.tr("All")),
            self.tr("Period"),
        )
        self._scales = self._segments(
            row, (self.tr("Readable scale"), self.tr("All values")), self.tr("Scale")
        )
        self._expected = IconButton("chart-spline", self.tr("Expected course"), key="E", small=True)
        self._expected.setCheckable(True)
        self._lanes = IconButton("layers", self.tr("Lanes"), small=True)
        self._menu = QMenu(self._lanes)
        self._axes = QMenu(self.tr("Logarithmic axis\tK"), self._menu)
        self._targets = QMenu(self.tr("Target"), self._menu)
        self._lanes.setMenu(self._menu)
        self._legend = _icon_button("circle-question-mark", self.tr("Legend"), "L")
        self._add_rest(row)
        self._connect()

    def show_period(self, name: str) -> None:
        """Mark a period; none when ``name`` is not one of them."""
        self._check(self._periods, PERIODS.index(name) if name in PERIODS else None)

    def show_scale(self, *, all_values: bool, offered: bool) -> None:
        """Mark the scale; without an unreadable value there is nothing to choose."""
        self._offers_scale = offered
        self._check(self._scales, int(all_values))

    def show_expected(self, *, shown: bool, offered: bool) -> None:
        """Mark whether the expected course is shown; the button goes where there is none."""
        self._expected.setVisible(offered)
        self._expected.setChecked(shown)

    def show_lanes(
        self,
        shown: Sequence[LaneCode],
        offered: Iterable[tuple[LaneCode, str]],
        *,
        state: State,
    ) -> None:
        """Fill the menu of lanes."""
        every = list(offered)
        self._lanes.setToolTip(self.tr("Lanes"))
        self._lanes_text = self.tr("Lanes %1 of %2").replace("%1", str(len(shown)))
        self._lanes_text = self._lanes_text.replace("%2", str(len(every)))
        self._menu.clear()
        keys = dict(LANE_KEYS.values())
        for code, name in every:
            action = self._menu.addAction(f"{name}\t{keys[code]}" if code in keys else name)
            action.setCheckable(True)
            action.setChecked(code in shown)
            action.setData(code)
            action.triggered.connect(self._on_lane_triggered)
        self._menu.addSeparator()
        self._add_choice(
            self.tr("Show excluded results"), state.show_excluded, self.excluded_chosen
        )
        one_plot = self.tr("All in one plot, each in its own range\tR")
        self._add_choice(one_plot, state.relative, self.relative_chosen)
        self._add_log_axes(shown, every, state)
        self._add_targets(shown, every)
        self._menu.addAction(self.tr("As a table\tT"), self.table_requested.emit)
        self._menu.addAction(self.tr("Pin the sample and compare\tP"), self.pin_requested.emit)

    def _add_log_axes(
        self,
        shown: Sequence[LaneCode],
        names: Iterable[tuple[LaneCode, str]],
        state: State,
    ) -> None:
        self._axes.clear()
        self._menu.addMenu(self._axes)
        for code, name in names:
            if code in shown:
                action = self._axes.addAction(name)
                action.setCheckable(True)
                action.setChecked(code in state.log_lanes)
                action.triggered.connect(partial(self.log_toggled.emit, code.value))

    def _add_targets(
        self, shown: Sequence[LaneCode], names: Iterable[tuple[LaneCode, str]]
    ) -> None:
        self._targets.clear()
        self._menu.addMenu(self._targets)
        for code, name in names:
            if code in shown and isinstance(code, AnalyteCode):
                action = self._targets.addAction(f"{name}…")
                action.triggered.connect(partial(self.target_requested.emit, code.value))

    def _add_choice(self, text: str, is_on: bool, chosen: SignalInstance) -> None:
        choice = self._menu.addAction(text)
        choice.setCheckable(True)
        choice.setChecked(is_on)
        choice.toggled.connect(chosen)

    def take_tool(self, tool: QWidget) -> None:
        """Put a button at the end."""
        self._row.addWidget(tool)
        tool.show()

    def set_level(self, level: int) -> int:
        """Take less room, and return how much; all of it stays reachable by key.

        Args:
            level: 0 everything, 1 icons without words, 2 also without the choice of scale.
        """
        self._expected.show_text(level == 0)
        self._lanes.show_text(level == 0)
        if level == 0:
            self._lanes.setText(self._lanes_text)
        for button in self._scales.buttons():
            button.setVisible(self._offers_scale and level < 2)
        for child in self.findChildren(QPushButton):
            child.ensurePolished()
        self._forget_widths(self._row)
        return self._row.sizeHint().width()

    def _forget_widths(self, row: QLayout) -> None:
        """A row within the row keeps the width it had before one of its buttons was hidden."""
        for place in range(row.count()):
            within = row.itemAt(place)
            if isinstance(within, QLayout):
                self._forget_widths(within)
        row.invalidate()

    @Slot(bool)
    def hide_legend_button(self, is_shown: bool) -> None:
        """Offer the legend behind a button only where the chart has no line of it."""
        self._legend.setHidden(is_shown)

    def _segments(self, row: QHBoxLayout, texts: Sequence[str], name: str) -> QButtonGroup:
        group = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        for place, text in enumerate(texts):
            button = SegmentButton(text, place_among(place, len(texts)))
            button.setAccessibleName(f"{name}: {text}")
            group.addButton(button, place)
            segments.addWidget(button)
        row.addLayout(segments)
        return group

    def _add_rest(self, row: QHBoxLayout) -> None:
        self._before = _icon_button("skip-back", self.tr("Previous event"), "Shift+Left")
        self._after = _icon_button("skip-forward", self.tr("Next event"), "Shift+Right")
        self._export = _icon_button("download", self.tr("Export image"), "")
        menu = QMenu(self._export)
        menu.addAction(self.tr("Copy image\tC"), self.copy_requested.emit)
        menu.addAction(self.tr("Save image…"), self.export_requested.emit)
        self._export.setMenu(menu)
        steps = QHBoxLayout()
        steps.setSpacing(4)
        for button in (self._before, self._after):
            steps.addWidget(button)
        row.addWidget(self._expected)
        row.addWidget(self._legend)
        row.addWidget(self._lanes)
        row.addLayout(steps)
        row.addWidget(self._export)

    def _connect(self) -> None:
        self._periods.idClicked.connect(self._on_period_clicked)
        self._scales.idClicked.connect(self._on_scale_clicked)
        self._expected.toggled.connect(self.expected_chosen)
        self._legend.clicked.connect(self.legend_requested)
        self._before.clicked.connect(lambda: self.step_requested.emit(-1))
        self._after.clicked.connect(lambda: self.step_requested.emit(1))

    @staticmethod
    def _check(group: QButtonGroup, place: int | None) -> None:
        group.setExclusive(False)
        for button in group.buttons():
            button.setChecked(group.id(button) == place)
        group.setExclusive(place is not None)

    @Slot(int)
    def _on_period_clicked(self, place: int) -> None:
        self.period_chosen.emit(PERIODS[place])

    @Slot(int)
    def _on_scale_clicked(self, place: int) -> None:
        self.scale_chosen.emit(place == 1)

    @Slot()
    def _on_lane_triggered(self) -> None:
        actions = self._menu.actions()
        checked = {a.data() for a in actions if a.isChecked() and a.data()}
        chosen = [code for code in EVERY_LANE if code in checked]
        self.lanes_chosen.emit(chosen)

    def lane_actions(self) -> list[QAction]:
        """Return the entries of the menu of lanes."""
        return [action for action in self._menu.actions() if action.data()]


def _icon_button(icon_name: str, name: str, key: str) -> IconButton:
    return IconButton(icon_name, name=name, key=key, small=True)
