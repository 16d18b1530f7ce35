"""How one value will read: glyph, word, flag and one fact; or what is asked about it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QWidget
from typing_extensions import override

from ironview.domain.readings import Reading
from ironview.domain.verdicts import Flag
from ironview.ui import words
from ironview.ui.forms.complaint import Complaint, ComplaintLine, mark
from ironview.ui.glyphs import flag_pixmap, state_pixmap
from ironview.ui.theme import active_theme

_TONES = {
    Reading.READABLE: "ink",
    Reading.PROVISIONAL: "provisional",
    Reading.TOO_EARLY: "too_early",
    Reading.INTERFERENCE: "interference",
    Reading.INVALID: "invalid",
    Reading.UNCLEAR: "held",
    Reading.HELD: "held",
    Reading.EXCLUDED: "invalid",
}


def tone_of(reading: Reading) -> str:
    """Return the tone in which words of this state are set."""
    return _TONES[reading]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What the rules will say of one value.

    Attributes:
        fact: One short fact, e.g. "readable from 30 Mar"; may be empty.
    """

    reading: Reading
    flag: Flag | None = None
    fact: str = ""


class ReadsAs(QStackedWidget):
    """Shows what the rules will say of a value, or the question that comes before.

    Signals:
        answered: A person picked an answer of the complaint.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._foreseen: Foreseen | None = None
        self._glyph, self._word, self._triangle = QLabel(), QLabel(), QLabel()
        self._flag, self._fact = QLabel(), QLabel()
        self._word.setProperty("role", "strong")
        self._fact.setProperty("tone", "ink2")
        state = QWidget()
        row = QHBoxLayout(state)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        for label in (self._glyph, self._word, self._triangle, self._flag, self._fact):
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.complaints = ComplaintLine(wraps=True)
        self.complaints.chosen.connect(self.answered)
        self.addWidget(state)
        self.addWidget(self.complaints)
        self._paint()

    @property
    def foreseen(self) -> Foreseen | None:
        """What is shown of the rules; None while nothing is."""
        return self._foreseen

    @property
    def said(self) -> str:
        """What stands here, for screen readers."""
        if self.complaints.complaint is not None:
            return self.complaints.complaint.sentence
        return " ".join(t for t in (self._word.text(), self._flag.text(), self._fact.text()) if t)

    def show_complaint(self, complaint: Complaint | None) -> None:
        """Show a question, or the reading again."""
        self.complaints.show_complaint(complaint)
        self.setCurrentIndex(0 if complaint is None else 1)

    def show_foreseen(self, foreseen: Foreseen | None) -> None:
        """Show what the rules will say, or nothing."""
        if foreseen != self._foreseen:
            self._foreseen = foreseen
            self._paint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        seen = self._foreseen
        for label in (self._glyph, self._word, self._triangle, self._flag, self._fact):
            label.setVisible(seen is not None)
        if seen is None:
            for label in (self._word, self._flag, self._fact):
                label.clear()
            return
        theme = active_theme()
        self._glyph.setPixmap(state_pixmap(seen.reading, theme, 15))
        self._word.setText(words.reading_word(seen.reading))
        mark(self._word, "tone", tone_of(seen.reading))
        self._flag.setText(words.flag_word(seen.flag) if seen.flag else "")
        self._fact.setText(seen.fact)
        self._triangle.setVisible(seen.flag is not None)
        self._flag.setVisible(seen.flag is not None)
        if seen.flag is not None:
            self._triangle.setPixmap(flag_pixmap(seen.flag, theme))
            mark(self._flag, "tone", "high" if seen.flag is Flag.HIGH else "low")
