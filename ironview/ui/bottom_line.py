"""The bottom line as rich text, for the few lines its card has."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from ironview.domain.findings import Severity
from ironview.domain.interpretation import Interpretation
from ironview.domain.readings import Reading
from ironview.ui import words
from ironview.wording import bottom_line as wording


@dataclass(frozen=True, slots=True, kw_only=True)
class BottomLine:
    """What the card says, from the answer to what was left out.

    Attributes:
        severity: Set when the state line speaks of a finding; else ``reading`` is its shape.
        state: Word and reasons, rich text.
        facts: The newest sample with its values.
        aside: What was not used and why, or what is offered; empty when there is neither.
        aside_reading: Shape and colour of ``aside``; None for an offer.
        next_step: When to test next; stands alone where the card has two lines.
        is_overridden: Somebody set the finding of the state line aside.
    """

    severity: Severity | None
    reading: Reading
    state: str
    headline: str
    facts: str
    aside: str
    aside_reading: Reading | None
    next_step: str
    is_overridden: bool = False


def bottom_line(interpretation: Interpretation) -> BottomLine:
    """Return the lines for an interpretation."""
    told = wording.bottom_line(interpretation)
    aside, reading = escape(told.not_used), told.not_used_reading
    if told.severity is not None and told.offered:
        offered = QCoreApplication.translate("BottomLine", "<b>Offered:</b> {steps}")
        aside, reading = offered.format(steps=escape(told.offered)), None
    facts = told.facts
    if not interpretation.samples:
        facts = QCoreApplication.translate(
            "BottomLine",
            "Enter results or an infusion; this line then says what they mean and when to test.",
        )
    return BottomLine(
        severity=told.severity,
        reading=told.reading,
        state=", ".join((f"<b>{escape(told.word)}</b>", *map(escape, told.reasons))),
        headline=told.headline,
        # A unit is not broken at its slash.
        facts=facts.replace("/", "/\u2060"),
        aside=aside,
        aside_reading=reading,
        next_step=words.next_step(interpretation.next_test),
    )
