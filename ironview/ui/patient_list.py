"""The patient list: search as you type, one row each."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.workspace import Workspace
from ironview.ui.buttons import IconButton
from ironview.ui.icons import icon
from ironview.ui.patient_list_model import PatientListModel, PatientRole
from ironview.ui.patient_row_delegate import PatientRowDelegate
from ironview.ui.theme import active_theme

_REST_MS = 60
_LIMIT = 200


class SearchField(QLineEdit):
    """Takes words of a name, a number or a birth date; Down goes to the list.

    Signals:
        left_downwards: Down was pressed.
        entered: Enter was pressed.
    """

    left_downwards = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Name, number, birth date"))
        self.setAccessibleName(self.tr("Find a patient by name, number or birth date"))
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(
            icon("search", active_theme().muted), QLineEdit.ActionPosition.LeadingPosition
        )
        self._glass.setText(self.tr("Search"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        """Take the icon's colour from the theme in force."""
        self._glass.setIcon(icon("search", active_theme().muted))


class PatientList(QFrame):
    """Search field over the list.

    Signals:
        patient_chosen: Click or Enter on a patient; the key.
    """

    patient_chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setProperty("role", "list")
        self.search = SearchField()
        self.model = PatientListModel(self)
        self.view = QListView()
        self._said = QLabel()
        self._tools, self._count = QHBoxLayout(), QHBoxLayout()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._arrange()
        self._rest.timeout.connect(self.reload)
        self.search.textEdited.connect(self._rest.start)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.left_downwards.connect(self._on_search_left_downwards)
        self.search.entered.connect(self._on_search_entered)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        workspace.patients_changed.connect(self.reload)
        self.reload()

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(PatientRowDelegate(self.view))
        self.view.setAccessibleName(self.tr("Patients"))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._said.setProperty("role", "caption")
        self._said.setWordWrap(True)
        self._tools.setSpacing(8)
        self._tools.addWidget(self.search, 1)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.setSpacing(8)
        head.addLayout(self._tools)
        self._count.addWidget(self._said, 1)
        head.addLayout(self._count)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 1, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.view, 1)

    def offer(self, action: QAction, icon_name: str, *, small: bool = False) -> IconButton:
        """Put an action beside the search field, or a small one beside the count below it."""
        key = action.shortcut().toString()
        button = IconButton(icon_name, name=action.text().removesuffix("…"), key=key, small=small)
        button.clicked.connect(action.trigger)
        (self._count if small else self._tools).addWidget(button)
        return button

    @Slot()
    def reload(self) -> None:
        """Read the list again; the chosen patient stays chosen."""
        chosen = self.chosen_key()
        query = self.search.text()
        self.model.show(self._workspace.patients(query, _LIMIT))
        self.mark(chosen)
        self._say(query)

    def chosen_key(self) -> str:
        """Return the key of the marked patient, or nothing."""
        line = self.view.currentIndex().data(PatientRole.LINE)
        return "" if line is None else line.key

    def mark(self, key: str) -> None:
        """Mark a patient without opening the page; nobody when not in view."""
        row = self.model.row_of(key)
        if row is None:
            self.view.setCurrentIndex(QModelIndex())
            return
        self.view.setCurrentIndex(self.model.index(row, 0))

    def _say(self, query: str) -> None:
        shown, count = self.model.rowCount(), self._workspace.count()
        if not query.strip():
            one = self.tr("1 patient")
            said = one if count == 1 else self.tr("{n} patients").format(n=count)
        elif shown == 0:
            said = self.tr("Nobody matches. Words match from their beginning.")
        elif shown >= _LIMIT:
            said = self.tr("The first {shown} of more. Type on to narrow it.").format(shown=shown)
        else:
            said = self.tr("{shown} of {count}").format(shown=shown, count=count)
        self._said.setText(said)

    @Slot(str)
    def _on_search_text_changed(self, text: str) -> None:
        if not text:
            self.reload()

    @Slot()
    def _on_search_left_downwards(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self.reload()
        if self.model.rowCount():
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_search_entered(self) -> None:
        """Open the only one found; among several a person looks and chooses."""
        self._on_search_left_downwards()
        if self.model.rowCount() == 1:
            self._choose(self.model.index(0, 0))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        line = index.data(PatientRole.LINE)
        if line is not None:
            self.patient_chosen.emit(line.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif typed.isprintable() and typed.strip() and self.view.hasFocus():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.insert(typed)
            self._rest.start()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.surface)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.line)
