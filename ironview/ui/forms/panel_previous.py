"""What the sample before held, for the column beside the values."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.moments import Moment
from ironview.domain.readings import Reading, reading_of
from ironview.domain.verdicts import Flag
from ironview.ui import words
from ironview.ui.forms.complaint import mark
from ironview.ui.forms.reads_as import tone_of
from ironview.ui.forms.typed_number import show_number
from ironview.ui.glyphs import flag_pixmap
from ironview.ui.theme import active_theme

_SLOT: Final = 12
_SHAPES: Final = {
    Reading.READABLE: "",
    Reading.PROVISIONAL: "◐",
    Reading.TOO_EARLY: "◇",
    Reading.INTERFERENCE: "⊠",
    Reading.INVALID: "✕",
    Reading.UNCLEAR: "⊙",
    Reading.HELD: "‖",
    Reading.EXCLUDED: "⊘",
}


@dataclass(frozen=True, slots=True)
class PreviousValue:
    """A value of the previous sample, ready for a label.

    Attributes:
        tone: Of the text; a flag's, else the state's.
        told: In words, for tooltip and screen reader.
    """

    text: str
    tone: str
    flag: Flag | None = None
    told: str = ""


class PreviousLabel(QWidget):
    """A number with room for a flag after it, so that decimals line up flagged or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flag: Flag | None = None
        self._number, self._triangle = QLabel(), QLabel()
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._triangle.setFixedWidth(_SLOT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(4)
        row.addWidget(self._number, 1)
        row.addWidget(self._triangle)

    @property
    def text(self) -> str:
        """The number shown."""
        return self._number.text()

    def show_value(self, value: PreviousValue) -> None:
        """Show a value of the previous sample."""
        self._flag = value.flag
        self._number.setText(value.text)
        self.setToolTip(value.told)
        self.setAccessibleName(value.told)
        mark(self._number, "tone", value.tone)
        mark(self._number, "role", "strong" if value.flag is not None else "body")
        self._paint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        if self._flag is None:
            self._triangle.clear()
        else:
            self._triangle.setPixmap(flag_pixmap(self._flag, active_theme()))


def previous_sample(
    interpretation: Interpretation, before: Moment | None, keys: frozenset[str]
) -> InterpretedSample | None:
    """Return the last sample before a moment that holds none of the rows named by ``keys``."""
    found = None
    for interpreted in interpretation.samples:
        sample = interpreted.sample
        rows = [result.row.key for result in sample.results if result.takes_part]
        if before is not None and not sample.at.certainly_before(before):
            break
        if rows and not keys.intersection(rows):
            found = interpreted
    return found


def previous_value(
    interpreted: InterpretedSample | None, code: AnalyteCode, unit: str, locale: QLocale
) -> PreviousValue:
    """Return the value of a test in the previous sample, in ``unit`` where it was reported so."""
    results = interpreted.sample.of(code) if interpreted is not None else ()
    if not results or results[-1].quantity is None:
        return PreviousValue("–", "muted")
    result = results[-1]
    reading = reading_of(result)
    tone = tone_of(reading)
    if result.flag is not None:
        tone = "high" if result.flag is Flag.HIGH else "low"
    amount, shown = _amount(result, unit, locale)
    text = f"{_SHAPES[reading]} {amount}" if _SHAPES[reading] else amount
    told = f"{amount} {shown}, {words.reading_word(reading)}"
    return PreviousValue(text, tone, result.flag, told)


def _amount(result: AssessedResult, unit: str, locale: QLocale) -> tuple[str, str]:
    reported = result.analyte.unit_of(result.row.unit) if result.row.value else None
    if reported is not None and reported.unit == unit:
        return show_number(result.row.value, locale), unit
    canonical = result.analyte.canonical_unit
    if result.quantity is None:
        return "–", canonical
    amount = words.quantity(result.quantity, result.analyte.decimals)
    return (amount if unit == canonical else f"{amount} {canonical}"), canonical
