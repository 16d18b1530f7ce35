"""Everything there is to say, most severe first; the selected row drives chart and evidence."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ironview.controller.overriding import gone, overridden, override_of
from ironview.domain.findings import Finding, Severity
from ironview.domain.overrides import OverrideStanding, OverrideState
from ironview.ui import finding_words
from ironview.ui.glyphs import paint_severity
from ironview.ui.leading import Leading
from ironview.ui.theme import Theme, active_theme
from ironview.ui.typography import role_font
from ironview.wording import finding_title

_LEFT: Final = 14
_GLYPH: Final = 18
_TEXT_LEFT: Final = 42
_EDGE: Final = 12
_PADDING: Final = 9
_LEAST: Final = 52

_Index = QModelIndex | QPersistentModelIndex


class FindingRole(IntEnum):
    """What the delegate asks beside the title."""

    FINDING = Qt.ItemDataRole.UserRole
    META = Qt.ItemDataRole.UserRole + 1
    IS_OVERRIDDEN = Qt.ItemDataRole.UserRole + 2


class FindingModel(QAbstractListModel):
    """Findings in the order of the interpretation; overridden ones stand below the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self._standings: tuple[OverrideStanding, ...] = ()
        self._said: dict[int, tuple[str, str]] = {}

    def show(
        self, findings: Sequence[Finding], standings: tuple[OverrideStanding, ...] = ()
    ) -> None:
        """Show these findings instead, with what was decided about them."""
        aside = (*overridden(standings), *gone(standings))
        self.beginResetModel()
        self._standings = standings
        self._said.clear()
        self.findings = tuple(sorted(findings, key=lambda one: one in aside))
        self.endResetModel()

    def _is_overridden(self, finding: Finding) -> bool:
        standing = override_of(self._standings, finding)
        return standing is not None and standing.state is not OverrideState.REOPENED

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.findings)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self.findings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(index.row())[0]
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return "{}. {}".format(*self._words(index.row()))
            case FindingRole.FINDING:
                return finding
            case FindingRole.META:
                return self._words(index.row())[1]
            case FindingRole.IS_OVERRIDDEN:
                return self._is_overridden(finding)
            case _:
                return None

    def _words(self, row: int) -> tuple[str, str]:
        """Return title and facts; a list measures each of its rows more than once."""
        if row not in self._said:
            finding = self.findings[row]
            meta = finding_words.finding_meta(finding, override_of(self._standings, finding))
            self._said[row] = (finding_title(finding), meta)
        return self._said[row]


class FindingDelegate(QStyledItemDelegate):
    """Severity shape, a title of up to two lines, and one line of facts."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 300
        title = self._title_rect(index, width).height()
        caption = QFontMetrics(role_font("caption")).lineSpacing()
        return QSize(0, max(_LEAST, title + caption + 2 * _PADDING))

    @staticmethod
    def _title_rect(index: _Index, width: int) -> QSize:
        metrics = QFontMetrics(role_font("strong"))
        room = max(width - _TEXT_LEFT - _EDGE, 40)
        text = _unbroken(index.data(Qt.ItemDataRole.DisplayRole))
        return QSize(room, min(_lines(metrics, room, text), 2) * metrics.lineSpacing())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = active_theme()
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        finding: Finding = index.data(FindingRole.FINDING)
        painter.save()
        leading = Leading(painter, rect, option.direction)
        _paint_ground(leading, rect, state, theme)
        box = leading.box(QRectF(rect.left() + _LEFT, rect.top() + _PADDING, _GLYPH, _GLYPH))
        is_aside = bool(index.data(FindingRole.IS_OVERRIDDEN))
        paint_severity(painter, box, finding.severity, theme, hollow=is_aside)
        title = self._title_rect(index, round(rect.width()))
        place = QRectF(
            rect.left() + _TEXT_LEFT, rect.top() + _PADDING, title.width(), title.height()
        )
        painter.setFont(role_font("strong"))
        painter.setPen(_title_color(finding, theme, is_aside=is_aside))
        text = _in_two_lines(_unbroken(index.data(Qt.ItemDataRole.DisplayRole)), title.width())
        leading.words(place, text, wrap=True, from_top=True)
        small = QFontMetricsF(role_font("caption"))
        painter.setFont(role_font("caption"))
        painter.setPen(theme.muted)
        meta = small.elidedText(
            index.data(FindingRole.META), Qt.TextElideMode.ElideRight, place.width()
        )
        leading.text(place.left(), place.bottom() + small.ascent() + 1, meta)
        painter.restore()


def _lines(metrics: QFontMetrics, room: int, text: str) -> int:
    taken = metrics.boundingRect(0, 0, room, 1000, Qt.TextFlag.TextWordWrap, text)
    return round(taken.height() / metrics.lineSpacing())


def _in_two_lines(text: str, room: int) -> str:
    """Return a title as two lines hold it: what is cut says so, and the tooltip has it whole."""
    metrics = QFontMetrics(role_font("strong"))
    words, shown = text.split(" "), text
    while len(words) > 1 and _lines(metrics, room, shown) > 2:
        words.pop()
        shown = f"{' '.join(words)}…"
    return shown


def _title_color(finding: Finding, theme: Theme, *, is_aside: bool) -> QColor:
    if is_aside:
        return theme.ink2
    return theme.urgent if finding.severity is Severity.URGENT else theme.ink


def _unbroken(text: str) -> str:
    """Keep units such as g/dL on one line."""
    return text.replace("/", "/\u2060")


def _paint_ground(leading: Leading, rect: QRectF, state: QStyle.StateFlag, theme: Theme) -> None:
    painter = leading.painter
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    plain = theme.raised if hovered else theme.surface
    painter.fillRect(rect, theme.accent_soft if selected else plain)
    if selected:
        painter.fillRect(
            leading.box(QRectF(rect.left(), rect.top(), 3, rect.height())), theme.accent
        )
    painter.setPen(QPen(theme.line, 1))
    foot = rect.bottom() - 0.5
    painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right(), foot))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(rect.adjusted(2, 2, -2, -3))


class FindingList(QListView):
    """The findings of one patient.

    Signals:
        finding_selected: A person chose another finding.
        finding_opened: Enter or double click: its evidence is wanted.
    """

    finding_selected = Signal(object)
    finding_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why_empty = ""
        self.setModel(FindingModel(self))
        self.setItemDelegate(FindingDelegate(self))
        self.setAccessibleName(self.tr("Findings"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)

    @property
    def finding_model(self) -> FindingModel:
        """The list's own model."""
        model = self.model()
        assert isinstance(model, FindingModel)
        return model

    def show_findings(
        self, findings: Sequence[Finding], standings: tuple[OverrideStanding, ...] = ()
    ) -> None:
        """Show these findings with what was decided about them; none is selected."""
        self.finding_model.show(findings, standings)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.finding_model.findings or not self._why_empty:
            return
        painter = QPainter(self.viewport())
        painter.setFont(role_font("body"))
        painter.setPen(active_theme().ink2)
        room = self.viewport().rect().adjusted(_LEFT, 12, -_EDGE, -12)
        leading = Leading(painter, QRectF(self.viewport().rect()), self.layoutDirection())
        leading.words(QRectF(room), self._why_empty, wrap=True, from_top=True)

    def say_when_empty(self, sentence: str) -> None:
        """Say why nothing is listed, in place of the list."""
        self._why_empty = sentence
        self.setAccessibleDescription("" if self.finding_model.findings else sentence)
        self.viewport().update()

    def select(self, finding: Finding | None) -> None:
        """Select a finding, without a signal; None or an unknown one selects nothing."""
        model = self.finding_model
        blocked = self.selectionModel().blockSignals(True)
        if finding in model.findings:
            index = model.index(model.findings.index(finding), 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.selectionModel().clear()
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        finding = current.data(FindingRole.FINDING)
        if finding is not None:
            self.finding_selected.emit(finding)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.finding_opened.emit(index.data(FindingRole.FINDING))
