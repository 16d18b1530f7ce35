"""What a changed number rests on: the reason, the document, the place, how it was checked."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ironview.domain.profile_drafts import CLINIC_DECISION
from ironview.domain.sources import Mark, Source
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.field_box import FieldBox, side_by_side
from ironview.wording.verdict_labels import mark_text

_MARKS: Final = (Mark.PRIMARY, Mark.SECONDARY, Mark.MEMORY)


class ChangeSourceFields(QWidget):
    """Asks for the source of one changed number.

    Signals:
        edited: Something of it became another.
    """

    edited = Signal()

    def __init__(
        self, number: str, sources: Mapping[str, Source], parent: QWidget | None = None
    ) -> None:
        """Make empty fields; ``number`` names what is changed, for screen readers."""
        super().__init__(parent)
        self.reason = QLineEdit()
        self.document = ChoiceField(
            (self.tr("The clinic's own decision") if key == CLINIC_DECISION else one.title, key)
            for key, one in sources.items()
        )
        self.document.setMinimumContentsLength(18)
        self.place = QLineEdit()
        self.checked = ChoiceField((mark_text(mark), mark) for mark in _MARKS)
        self.reason_box = FieldBox(self.tr("Reason for the change"), self.reason, width=220)
        self.document_box = FieldBox(self.tr("Source"), self.document, width=200)
        self.place_box = FieldBox(self.tr("Place in it"), self.place, width=160)
        self.checked_box = FieldBox(self.tr("How it was checked"), self.checked, width=200)
        self.place.setPlaceholderText(self.tr("table, page"))
        boxes = (self.reason_box, self.document_box, self.place_box, self.checked_box)
        for box in boxes:
            box.field.setAccessibleName(f"{box.field.accessibleName()}: {number}")
        line = side_by_side(*boxes, gap=12)
        line.setContentsMargins(0, 0, 0, 8)
        self.setLayout(line)
        self.reason.textEdited.connect(self.edited)
        self.place.textEdited.connect(self.edited)
        self.checked.currentIndexChanged.connect(self.edited)
        self.document.currentIndexChanged.connect(self._on_document_changed)
        self._show_place()

    @property
    def key(self) -> str:
        """Key of the document."""
        key: str = self.document.currentData()
        return key

    @property
    def mark(self) -> Mark:
        """How the number was checked; a decision of the clinic is a design choice."""
        if self.key == CLINIC_DECISION:
            return Mark.DESIGN
        return Mark(self.checked.currentData())

    @Slot()
    def _on_document_changed(self) -> None:
        self._show_place()
        self.edited.emit()

    def _show_place(self) -> None:
        self.place_box.setVisible(self.key != CLINIC_DECISION)
        self.checked_box.setVisible(self.key != CLINIC_DECISION)
