"""Why something stored is changed: one of the usual reasons, or own words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.field_box import FieldBox


class ReasonField(QWidget):
    """Takes the reason; none is preset.

    Args:
        usual: Offered to choose from; None for those of an entry that is corrected.

    Signals:
        edited: The reason became another.
    """

    edited = Signal()

    def __init__(self, usual: Sequence[str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        usual = usual or (
            self.tr("Typed wrongly"),
            self.tr("Corrected by the laboratory"),
            self.tr("Belongs to another date"),
        )
        self.field = ChoiceField((text, text) for text in usual)
        self.field.setEditable(True)
        self.field.setCurrentIndex(-1)
        self.field.set_placeholder(self.tr("Choose or write why"))
        self.field.editTextChanged.connect(self.edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(FieldBox(self.tr("&Reason for the change"), self.field, width=320))
        row.addStretch(1)

    @property
    def text(self) -> str:
        """The reason; empty while there is none."""
        return self.field.currentText().strip()
