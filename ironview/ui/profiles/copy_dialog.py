"""Asks what becomes of a copy: the clinic's own version of a profile, or a profile of its own."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.own_profiles import OwnProfiles
from ironview.domain.errors import IronViewError
from ironview.domain.profile_drafts import ProfileDraft
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.complaint import Complaint, ComplaintKind, mark
from ironview.ui.forms.field_box import FieldBox, side_by_side
from ironview.ui.forms.number_field import show_state
from ironview.wording.profile_numbers import problem_text
from ironview.wording.told import error_text

_WIDTH: Final = 600


class CopyDialog(QDialog):
    """Copies one profile; nothing is written.

    Args:
        version_key: The own version to copy; empty: the delivered profile.
        name: What the profile is called on screen.

    Signals:
        copied: The draft, and whether it is a profile of its own.
    """

    copied = Signal(object, bool)

    def __init__(
        self,
        own: OwnProfiles,
        profile_id: str,
        version_key: str,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._own = own
        self._from = (profile_id, version_key)
        self.setWindowTitle(self.tr("Copy {name}").format(name=name))
        self.replaces = QRadioButton(
            self.tr("&Our version of {name}").format(name=name.replace("&", "&&"))
        )
        self.stands_alone = QRadioButton(self.tr("A &profile of its own"))
        self.replaces.setChecked(True)
        self.id = QLineEdit()
        self.name = QLineEdit()
        self.id_box = FieldBox(self.tr("&Short name, for files and commands"), self.id, width=250)
        self.name_box = FieldBox(self.tr("&Name on screen"), self.name, width=250)
        self.go_on = QPushButton(self.tr("&Copy"))
        self.go_on.setProperty("kind", "primary")
        self.go_on.setDefault(True)
        self._build()
        self._ring = FocusRing(self)
        self.replaces.toggled.connect(self._allow)
        self.id.textEdited.connect(self._allow)
        self.name.textEdited.connect(self._allow)
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self._allow()

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(8)
        rows.addWidget(self.replaces)
        rows.addWidget(
            _caption(
                self.tr(
                    "Counts for the same patients, in place of the delivered one, from the moment "
                    "you activate it."
                )
            )
        )
        rows.addSpacing(4)
        rows.addWidget(self.stands_alone)
        rows.addWidget(
            _caption(
                self.tr(
                    "Counts only for patients for whom somebody chooses it, or as the default "
                    "profile of the clinic."
                )
            )
        )
        fields = side_by_side(self.id_box, self.name_box)
        fields.setContentsMargins(22, 4, 0, 0)
        rows.addLayout(fields)
        rows.addStretch(1)
        self.said = _caption("")
        self.said.setContentsMargins(0, 0, 0, 0)
        self.said.setMinimumHeight(3 * self.said.fontMetrics().height())
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(self.said, 1)
        line.addWidget(cancel)
        line.addWidget(self.go_on)
        rows.addLayout(line)
        self.setFixedWidth(_WIDTH)

    @Slot()
    def _allow(self) -> None:
        alone = self.stands_alone.isChecked()
        for field in (self.id, self.name):
            field.setEnabled(alone)
        typed = self.id.text().strip()
        problems = self._own.new_id_problems(typed) if alone and typed else ()
        refused = problem_text(problems[0]) if problems else ""
        complaint = Complaint(ComplaintKind.REFUSES, refused) if refused else None
        show_state(self.id, complaint)
        missing = alone and not (typed and self.name.text().strip())
        asked = self.tr("Give it a short name and a name.") if missing else ""
        self.said.setText(refused or asked)
        mark(self.said, "tone", "urgent" if refused else "ink2")
        self.go_on.setEnabled(not missing and not problems)

    @Slot()
    def _on_go_on_clicked(self) -> None:
        profile_id, version_key = self._from
        alone = self.stands_alone.isChecked()
        try:
            draft: ProfileDraft = self._own.copy(
                profile_id,
                version_key,
                new_id=self.id.text().strip() if alone else "",
                name=self.name.text().strip() if alone else "",
            )
        except IronViewError as error:
            self.said.setText(error_text(error))
            return
        self.accept()
        self.copied.emit(draft, alone)


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "caption")
    label.setWordWrap(True)
    label.setContentsMargins(22, 0, 0, 0)
    # Wrapped text does not ask for its height by itself.
    label.setMinimumHeight(label.heightForWidth(_WIDTH - 40) if text else 0)
    return label
