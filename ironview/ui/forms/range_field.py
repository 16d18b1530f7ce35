"""The laboratory's own range, typed as it is printed."""

import re
from decimal import Decimal

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ironview.ui.forms.complaint import Complaint, ComplaintKind, mark
from ironview.ui.forms.typed_number import read_number, show_number

_BETWEEN = re.compile(r"(.+?)\s*(?:-|–|—|\.\.\.?|\bto\b|\bbis\b)\s*(.+)")
Range = tuple[Decimal | None, Decimal | None]


def read_range(text: str, locale: QLocale) -> Range | None:
    """Read ``10-200``, ``< 5`` or ``> 60``; (None, None) for an empty text, else None."""
    typed = text.strip()
    if not typed:
        return (None, None)
    match = _BETWEEN.fullmatch(typed)
    if match is not None:
        low, high = read_number(match[1], locale), read_number(match[2], locale)
        if len(low) != 1 or len(high) != 1 or not (low[0] + high[0])[0].isdigit():
            return None
        ends = (_amount(low[0]), _amount(high[0]))
        return ends if ends[0] <= ends[1] else None
    readings = read_number(typed, locale)
    if len(readings) != 1 or readings[0][0] not in "<>":
        return None
    amount = _amount(readings[0])
    return (None, amount) if readings[0][0] == "<" else (amount, None)


def show_range(ends: Range, locale: QLocale) -> str:
    """Return a range as people here print it."""
    low, high = (None if end is None else show_number(f"{end:f}", locale) for end in ends)
    if low is not None and high is not None:
        return f"{low}–{high}"
    if high is not None:
        return f"< {high}"
    return "" if low is None else f"> {low}"


class RangeField(QLineEdit):
    """Looks like plain text until it is used; a range taken over is muted until touched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touched = False
        self.setPlaceholderText("–")
        self.textEdited.connect(self._on_self_text_edited)
        mark(self, "state", "computed")
        mark(self, "tone", "muted")

    @property
    def is_touched(self) -> bool:
        """Whether a person typed here."""
        return self._touched

    @property
    def ends(self) -> Range | None:
        """Lower and upper limit; None while the text is no range."""
        return read_range(self.text(), self.locale())

    @property
    def complaint(self) -> Complaint | None:
        """Why the text is no range."""
        if self.ends is not None:
            return None
        said = self.tr("{typed} is no range. Write it like 10-200, < 5 or > 60.").format(
            typed=self.text().strip()
        )
        return Complaint(ComplaintKind.REFUSES, said)

    def suggest(self, ends: Range) -> None:
        """Take over the range of an earlier result, unless a person already typed one."""
        if not self._touched:
            self.setText(show_range(ends, self.locale()))

    def set_ends(self, ends: Range) -> None:
        """Show the range a result came with."""
        self._touch()
        self.setText(show_range(ends, self.locale()))

    def type_in(self, text: str) -> None:
        """Take a range as if it had been typed."""
        self._touch()
        self.setText(text)

    @Slot()
    def _on_self_text_edited(self) -> None:
        self._touch()

    def _touch(self) -> None:
        self._touched = True
        mark(self, "tone", "")


def _amount(number: str) -> Decimal:
    return Decimal(number.lstrip("<>="))
