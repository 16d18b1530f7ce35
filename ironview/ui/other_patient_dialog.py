"""Chooses another patient: where wrong entries belong, or who is the same person twice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.patient_lines import PatientLine
from ironview.controller.workspace import Workspace
from ironview.ui import words
from ironview.ui.empty_hint import EmptyHint
from ironview.ui.forms.reason_field import ReasonField
from ironview.ui.patient_list import SearchField
from ironview.ui.patient_list_model import PatientListModel, PatientRole
from ironview.ui.patient_row_delegate import PatientRowDelegate

_REST_MS = 60
_LIMIT = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What the other patient is wanted for, in words.

    Attributes:
        told: What is on the table, above the search.
        verb: What the button does.
        reasons: The usual ones; empty where no reason is asked for.
        consequence: Says what will happen with the patient that is marked.
    """

    title: str
    told: str
    verb: str
    reasons: Sequence[str]
    consequence: Callable[[PatientLine], str]


class OtherPatientDialog(QDialog):
    """A search over everybody but the patient on screen, what will happen, and why.

    Attributes:
        chosen: The other patient; None unless the dialog was accepted.
    """

    def __init__(
        self, workspace: Workspace, key: str, errand: Errand, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(errand.title)
        self._workspace = workspace
        self._key = key
        self._errand = errand
        self.chosen: PatientLine | None = None
        self.search = SearchField()
        self.model = PatientListModel(self)
        self.view = QListView()
        self.consequence = QLabel()
        self.reason = ReasonField(errand.reasons)
        self.reason.setVisible(bool(errand.reasons))
        self.act = QPushButton(errand.verb)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._build()
        self._rest.timeout.connect(self.reload)
        self.search.textChanged.connect(self._rest.start)
        self.search.left_downwards.connect(self._on_search_left_downwards)
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        self.reason.edited.connect(self._allow)
        self.act.clicked.connect(self._on_act_clicked)
        self.reload()

    def _build(self) -> None:
        told = QLabel(self._errand.told)
        for label in (told, self.consequence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.view.setModel(self.model)
        self.view.setItemDelegate(PatientRowDelegate(self.view))
        self.view.setAccessibleName(self.tr("Other patients"))
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        close = QPushButton(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        for button in (self.act, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.act)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        for part in (told, self.search, self.view, self.consequence, self.reason):
            rows.addWidget(part, 1 if part is self.view else 0)
        rows.addLayout(buttons)
        self.hint = EmptyHint(self.view)
        self.resize(560, 560)
        self.search.setFocus()

    @Slot()
    def reload(self) -> None:
        """Search again; the patient on screen is never among the answers."""
        found = self._workspace.patients(self.search.text(), _LIMIT)
        self.model.show([line for line in found if line.key != self._key])
        self.hint.say(
            self.tr("Nobody matches. Words match from their beginning.")
            if self.search.text().strip()
            else self.tr("There is no other patient in the store yet.")
        )
        self._allow()

    @property
    def marked(self) -> PatientLine | None:
        """The patient that is marked."""
        line: PatientLine | None = self.view.currentIndex().data(PatientRole.LINE)
        return line

    @Slot()
    def _allow(self) -> None:
        line = self.marked
        said = self.tr("Mark a patient.") if line is None else self._errand.consequence(line)
        self.consequence.setText(said)
        is_reasoned = bool(self.reason.text) or not self._errand.reasons
        self.act.setEnabled(line is not None and is_reasoned)

    @Slot()
    def _on_search_left_downwards(self) -> None:
        self._rest.stop()
        self.reload()
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(QModelIndex, QModelIndex)
    def _on_view_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._allow()

    @Slot()
    def _on_act_clicked(self) -> None:
        self.chosen = self.marked
        if self.chosen is not None:
            self.accept()


def told_patient(line: PatientLine) -> str:
    """Return name, number and birth date of a patient, as far as they are known."""
    name = words.full_name(line.family_name, line.given_name)
    number = next((one.value for one in line.identifiers if one.value), "")
    return ", ".join(
        part for part in (name, words.mrn(number), words.born(line.birth_date)) if part
    )
