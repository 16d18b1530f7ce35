"""What the sign-off bar says in each of its states."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from ironview.domain.sign_off import SignOffStanding, SignOffState
from ironview.domain.values import value
from ironview.wording.sign_offs import (
    change_lines,
    freezes_text,
    sample_name,
    signed_text,
    waiting_text,
)

translate = QCoreApplication.translate


@value()
class BarWords:
    """The line of a bar: the first is strong, the second may be cut.

    Attributes:
        button: What its button does.
    """

    lead: str
    rest: str
    button: str


def bar_words(standing: SignOffStanding, zone: tzinfo) -> BarWords:
    """Return what the bar says of a sample.

    Args:
        zone: Where the time of a signature is told.
    """
    sample = sample_name(standing.content)
    match standing.state:
        case SignOffState.NOT_SIGNED:
            lead = translate("SignOffBar", "{sample} is not signed.")
            rest, button = freezes_text(standing.content), translate("SignOffBar", "Sign off")
        case SignOffState.SIGNED:
            lead, rest = "{sample}.", _signed(standing, zone)
            button = translate("SignOffBar", "Open again…")
        case SignOffState.OPEN_AGAIN:
            lead = translate("SignOffBar", "{sample} is open again.")
            rest, button = _changed(standing), translate("SignOffBar", "Review…")
        case SignOffState.CANNOT_BE_SIGNED:
            lead = translate("SignOffBar", "{sample} cannot be signed.")
            rest, button = waiting_text(standing), translate("SignOffBar", "Answer…")
    return BarWords(lead.format(sample=sample), rest, button)


def _signed(standing: SignOffStanding, zone: tzinfo) -> str:
    return "" if standing.sign_off is None else signed_text(standing.sign_off, zone)


def _changed(standing: SignOffStanding) -> str:
    lines = change_lines(standing)
    if len(lines) < 2:
        return "".join(lines)
    text = translate("SignOffBar", "{first} And {n} more.")
    return text.format(first=lines[0], n=len(lines) - 1)
