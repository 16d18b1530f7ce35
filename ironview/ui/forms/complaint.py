"""What a form says about one value: a question that has answers, or why it cannot be."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from ironview.domain.readings import Reading
from ironview.ui.glyphs import state_pixmap
from ironview.ui.icons import icon_pixmap
from ironview.ui.theme import active_theme

_GLYPH = 14


class ComplaintKind(StrEnum):
    """Also the name of the look of a field that is complained about."""

    ASKS = "held"
    REFUSES = "error"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer.

    Attributes:
        label: What the button says.
        answer: What ``ComplaintLine.chosen`` carries.
    """

    label: str
    answer: Any


@dataclass(frozen=True, slots=True)
class Complaint:
    """A sentence, and the answers offered to it."""

    kind: ComplaintKind
    sentence: str
    choices: tuple[Choice, ...] = ()


class ComplaintLine(QWidget):
    """Glyph, sentence and one small button for each answer; nothing while there is no complaint.

    Signals:
        chosen: The answer a person picked.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        """Make an empty line; one that wraps keeps its answers at the right edge."""
        super().__init__(parent)
        self._complaint: Complaint | None = None
        self._glyph = QLabel()
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(wraps)
        self._sentence.setProperty("role", "caption")
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._sentence, 1 if wraps else 0)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(6)
        self._row.addLayout(self._answers)
        if not wraps:
            self._row.addStretch(1)
        self.hide()

    @property
    def complaint(self) -> Complaint | None:
        """What is shown."""
        return self._complaint

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The answers, in order."""
        return tuple(self._buttons)

    def show_complaint(self, complaint: Complaint | None) -> None:
        """Show another complaint, or none."""
        if complaint == self._complaint:
            return
        self._complaint = complaint
        for button in self._buttons:
            self._answers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(choice) for choice in complaint.choices] if complaint else []
        self._sentence.setText(_breaking_at_blanks(complaint.sentence) if complaint else "")
        self._sentence.setToolTip(self._sentence.text())
        self._paint()
        self.setVisible(complaint is not None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.label, self)
        button.setProperty("extent", "small")
        button.setAutoDefault(False)
        button.setAccessibleDescription(self._complaint.sentence if self._complaint else "")
        button.clicked.connect(lambda: self._on_button_clicked(choice.answer))
        self._answers.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        button.show()
        return button

    @Slot(object)
    def _on_button_clicked(self, answer: object) -> None:
        self.chosen.emit(answer)

    def _paint(self) -> None:
        if self._complaint is None:
            return
        refuses = self._complaint.kind is ComplaintKind.REFUSES
        self._glyph.setPixmap(_refusal() if refuses else _question())
        mark(self._sentence, "tone", "urgent" if refuses else "held")


def _breaking_at_blanks(sentence: str) -> str:
    """Return a sentence in which no unit is broken at its slash."""
    return sentence.replace("/", "/\u2060")


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property the stylesheet looks at, and let the widget be drawn by it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _refusal() -> QPixmap:
    return icon_pixmap("circle-x", active_theme().urgent, _GLYPH)


def _question() -> QPixmap:
    return state_pixmap(Reading.HELD, active_theme(), _GLYPH)
