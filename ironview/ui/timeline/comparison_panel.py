"""The table of two dates under a timeline: a pinned sample and the one that is looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ironview.domain.timeline_comparison import LaneComparison, Obstacle, compare
from ironview.domain.timeline_marks import SampleMark
from ironview.domain.timeline_parts import Point, Timeline
from ironview.ui.timeline.phrases import lane_title, point_words, reading_word, translate
from ironview.ui.words import change, day, quantity

_COLUMNS = 5
_AROUND_LINE = 8


class ComparisonPanel(QWidget):
    """Shows both values, the difference, and whether it may be told; hidden without a pin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, _COLUMNS)
        self.table.setAccessibleName(self.tr("Comparison of two dates"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        heads = self.table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setStretchLastSection(True)
        self.hint = QLabel(self.tr("Pinned. Choose another sample to compare with it."))
        self.hint.setProperty("role", "caption")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 4)
        rows.addWidget(self.hint)
        rows.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_pair(self, timeline: Timeline, first: SampleMark, second: SampleMark | None) -> None:
        """Show a pinned sample beside another; without another, what to do."""
        is_pair = second is not None and second.at != first.at
        self.hint.setVisible(not is_pair)
        self.table.setVisible(is_pair)
        if is_pair and second is not None:
            early, late = sorted((first, second), key=lambda mark: mark.x)
            self._fill(timeline, early, late)
        self.show()

    def _fill(self, timeline: Timeline, early: SampleMark, late: SampleMark) -> None:
        found = compare(timeline, early.at, late.at)
        self.table.setRowCount(len(found))
        days = (late.at.day - early.at.day).days
        apart = self.tr("1 day apart") if days == 1 else self.tr("%1 days apart")
        heads = (
            self.tr("Test"),
            date_and_day(early),
            date_and_day(late),
            self.tr("Difference, %1").replace("%1", apart.replace("%1", str(days))),
            self.tr("Comparable"),
        )
        self.table.setHorizontalHeaderLabels(heads)
        for row, one in enumerate(found):
            for column, text in enumerate(_cells(one)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self._take_height()

    def _take_height(self) -> None:
        line = self.table.fontMetrics().height() + _AROUND_LINE
        self.table.verticalHeader().setDefaultSectionSize(line)
        rows = line * self.table.rowCount()
        height = self.table.horizontalHeader().sizeHint().height() + rows + 4
        self.table.setFixedHeight(height)


def date_and_day(mark: SampleMark) -> str:
    """Return the date of a sample and its day after the last dose."""
    text = day(mark.at.day)
    if mark.day is None:
        return text
    return translate("Timeline", "%1, day %2").replace("%1", text).replace("%2", str(mark.day))


def verdict_words(one: LaneComparison) -> str:
    """Return whether two values may be compared, and why not."""
    reasons = ", ".join(_reason(one, obstacle) for obstacle in one.obstacles)
    if not reasons:
        return translate("Timeline", "yes")
    how = translate("Timeline", "with care") if one.is_comparable else translate("Timeline", "no")
    return f"{how}: {reasons}"


def _reason(one: LaneComparison, obstacle: Obstacle) -> str:
    if obstacle is Obstacle.UNREADABLE:
        unread = [p for p in (one.first, one.second) if p and not p.reading.is_eligible]
        return ", ".join(dict.fromkeys(reading_word(point.reading) for point in unread))
    return {
        Obstacle.MISSING: translate("Timeline", "one value is missing"),
        Obstacle.CENSORED: translate("Timeline", "one value has no exact number"),
        Obstacle.PROVISIONAL: translate("Timeline", "provisional"),
        Obstacle.LABORATORY: translate("Timeline", "other laboratory"),
        Obstacle.METHOD: translate("Timeline", "measured and computed"),
    }[obstacle]


def _cells(one: LaneComparison) -> tuple[str, ...]:
    return (
        f"{lane_title(one.code)} {one.unit}",
        _value(one.first, one.decimals),
        _value(one.second, one.decimals),
        change(one.difference, one.decimals),
        verdict_words(one),
    )


def _value(point: Point | None, decimals: int) -> str:
    if point is None:
        return "–"
    word = point_words(point)[0]
    return f"{quantity(point.quantity, decimals)} {word}"
