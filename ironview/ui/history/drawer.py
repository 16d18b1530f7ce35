"""The drawer with the history of the patient on screen, over the right of the page."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.patient_history import PatientHistory
from ironview.domain.bookings import Booking, Call
from ironview.domain.chart_changes import ChangeKind, ChartChange, RowStep
from ironview.domain.overrides import Override
from ironview.domain.sign_off import SignOff
from ironview.domain.targets import Target
from ironview.ui.buttons import IconButton
from ironview.ui.empty_hint import EmptyHint
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.history.delegate import HistoryDelegate
from ironview.ui.history.model import HistoryModel
from ironview.ui.notice_bar import NoticeBar
from ironview.wording.chart_history import kind_name

_WIDTH: Final = 512
_LOOKS: Final = "looks"
_DEPARTURES: Final = "departures"
_LANES: Final = "lanes"


class HistoryView(QTreeView):
    """Lines as wide as the view; measured again when that becomes another."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class HistoryDrawer(QFrame):
    """Sentences newest first, to be filtered, copied, taken back and restored.

    Signals:
        versions_requested: The earlier versions of an entry are wanted; its step.
        take_back_requested: A change is to be taken back.
        closed: The drawer was put away.
        copied: The history, or a line of it, is on the clipboard.
    """

    versions_requested = Signal(object)
    take_back_requested = Signal(object)
    closed = Signal()
    copied = Signal()

    def __init__(self, page: QWidget, foot_of_head: QWidget) -> None:
        """Lie over the right of a page, under a part of it that stays in view."""
        super().__init__(page)
        self.setProperty("role", "card")
        self._head = foot_of_head
        self._history: PatientHistory | None = None
        self._label = ""
        self.title = QLabel()
        self.filter = ChoiceField()
        self.view = HistoryView()
        self.model = HistoryModel(self)
        self.notice = NoticeBar()
        self.looks = QLabel()
        self.versions = QPushButton(self.tr("Earlier &versions…"))
        self.take_back = QPushButton(self.tr("&Take back"))
        self.copy = IconButton("copy", name=self.tr("Copy the history as text"), small=True)
        self._close = IconButton("x", name=self.tr("Close"), key="Esc", small=True)
        self._arrange()
        self._connect()
        page.installEventFilter(self)
        self.hide()

    def _arrange(self) -> None:
        self.title.setProperty("role", "subtitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.filter.setAccessibleName(self.tr("Show"))
        self.looks.setProperty("role", "caption")
        self.looks.setWordWrap(True)
        self.view.setModel(self.model)
        self.view.setItemDelegate(HistoryDelegate(self.view))
        self.view.setHeaderHidden(True)
        self.view.setIndentation(18)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("History"))
        self.hint = EmptyHint(
            self.view, self.tr("Nothing of this kind was done to this patient yet.")
        )
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 4)
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        head.addWidget(self._close)
        show = QHBoxLayout()
        show.setContentsMargins(14, 0, 12, 8)
        show.addWidget(self.filter)
        show.addWidget(self.looks, 1)
        for row in (head, show):
            row.setSpacing(8)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.setContentsMargins(14, 8, 12, 10)
        foot.addWidget(self.versions)
        foot.addWidget(self.take_back)
        foot.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addLayout(show)
        rows.addWidget(self.view, 1)
        rows.addWidget(self.notice)
        rows.addLayout(foot)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.filter.currentIndexChanged.connect(self._show_chosen)
        self.view.selectionModel().currentChanged.connect(self._allow)
        self.view.activated.connect(self._on_view_activated)
        self.model.modelReset.connect(self._allow)
        self.versions.clicked.connect(self._on_versions_clicked)
        self.take_back.clicked.connect(self._on_take_back_clicked)
        self.copy.clicked.connect(self.copy_all)
        self._close.clicked.connect(self.put_away)

    def show_history(self, history: PatientHistory, label: str) -> None:
        """Show what was done in a chart.

        Args:
            label: Who it is about.
        """
        if self._history is not None:
            self._history.changed.disconnect(self.reload)
        self._history, self._label = history, label
        history.changed.connect(self.reload)
        self.title.setText(self.tr("History of {patient}").format(patient=label))
        self.notice.hide()
        self._fill_filter()
        self._place()
        self.show()
        self.raise_()
        # A view without a height would ask for page after page.
        self._show_chosen()

    @Slot()
    def put_away(self) -> None:
        """Close the drawer."""
        if self._history is not None:
            self._history.changed.disconnect(self.reload)
            self._history.deleteLater()
        self._history = None
        self.model.show(None)
        self.hide()
        self.closed.emit()

    @Slot()
    def reload(self) -> None:
        """Show what was done since, under the same filter."""
        chosen = self.filter.currentData()
        self._fill_filter()
        self.filter.choose(chosen)
        self._show_chosen()

    def _fill_filter(self) -> None:
        history = self._history
        if history is None:
            return
        blocked = self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(self.tr("Everything"), "")
        for kind in history.kinds():
            self.filter.addItem(kind_name(kind), kind.value)
        if history.lane_moves():
            self.filter.addItem(self.tr("Lanes of the worklist"), _LANES)
        count = history.count_looks()
        self.filter.addItem(self.tr("Who looked ({count})").format(count=count), _LOOKS)
        left = history.count_departures()
        if left:
            told = self.tr("What was taken along ({count})").format(count=left)
            self.filter.addItem(told, _DEPARTURES)
        self.filter.setCurrentIndex(0)
        self.filter.blockSignals(blocked)
        told = self.tr("Looked at once") if count == 1 else self.tr("Looked at {count} times")
        self.looks.setText(told.format(count=count) if count else "")

    @Slot()
    def _show_chosen(self) -> None:
        history, chosen = self._history, self.filter.currentData()
        if history is None:
            return
        if chosen == _LOOKS:
            self.model.show_looks(history)
        elif chosen == _DEPARTURES:
            self.model.show_departures(history)
        elif chosen == _LANES:
            self.model.show_lanes(history)
        else:
            self.model.show(history, ChangeKind(chosen) if chosen else None)
        self.hint.refresh()
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._allow()

    @Slot()
    def _allow(self) -> None:
        index = self.view.currentIndex()
        change, step = self.model.change_at(index), self.model.step_at(index)
        self.versions.setEnabled(_has_versions(step))
        self.take_back.setEnabled(_can_be_taken_back(change))
        is_import = change is not None and bool(change.source)
        self.take_back.setText(
            self.tr("&Take the whole import back…") if is_import else self.tr("&Take back")
        )

    @Slot(QModelIndex)
    def _on_view_activated(self, index: QModelIndex) -> None:
        if self.model.rowCount(index):
            self.view.setExpanded(index, not self.view.isExpanded(index))
        else:
            self._on_versions_clicked()

    @Slot()
    def _on_versions_clicked(self) -> None:
        step = self.model.step_at(self.view.currentIndex())
        if step is not None and self.versions.isEnabled():
            self.versions_requested.emit(step)

    @Slot()
    def _on_take_back_clicked(self) -> None:
        change = self.model.change_at(self.view.currentIndex())
        if change is not None:
            self.take_back_requested.emit(change)

    @Slot()
    def copy_all(self) -> None:
        """Put everything under the filter on the clipboard, with whose it is."""
        QApplication.clipboard().setText("\n".join([self.title.text(), *self.model.texts()]))
        self.notice.tell(self.tr("The history is on the clipboard."), can_undo=False)
        self.copied.emit()

    def _copy_line(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            QApplication.clipboard().setText(f"{self._label}: {index.data()}")
            self.copied.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy_line()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        page = self.parentWidget()
        if page is not None:
            top = self._head.geometry().bottom() + 1
            width = min(_WIDTH, page.width())
            self.setGeometry(page.width() - width, top, width, page.height() - top)


def _can_be_taken_back(change: ChartChange | None) -> bool:
    """Whether a change of entries still counts; what everybody is read by is changed elsewhere."""
    return change is not None and not change.is_taken_back and not change.rules


_DECIDED: Final = (Override, SignOff, Booking, Call, Target)


def _has_versions(step: RowStep | None) -> bool:
    """Whether an entry of this chart can be given an earlier version; decisions are made anew."""
    if step is None or step.went_to:
        return False
    return not isinstance(step.before if step.now is None else step.now, _DECIDED)
