"""How a result may be read, in the one word that decides its shape wherever it is shown."""

from enum import StrEnum

from ironview.domain.assessment import AssessedResult
from ironview.domain.verdicts import Interpretability, Window


class Reading(StrEnum):
    """The states of a shown result; every screen, table and print has one shape for each."""

    READABLE = "readable"
    PROVISIONAL = "provisional"
    TOO_EARLY = "too_early"
    INTERFERENCE = "interference"
    INVALID = "invalid"
    UNCLEAR = "unclear"
    HELD = "held"
    EXCLUDED = "excluded"

    @property
    def is_eligible(self) -> bool:
        """Whether verdicts may rest on such a result."""
        return self in (Reading.READABLE, Reading.PROVISIONAL)


_OF_INTERPRETABILITY = {
    Interpretability.EXCLUDED: Reading.EXCLUDED,
    Interpretability.INVALID: Reading.INVALID,
    Interpretability.UNCLEAR: Reading.UNCLEAR,
    Interpretability.TOO_EARLY: Reading.TOO_EARLY,
    Interpretability.PROVISIONAL: Reading.PROVISIONAL,
    Interpretability.INTERPRETABLE: Reading.READABLE,
}


def reading_of(result: AssessedResult) -> Reading:
    """Return how a judged result is shown; interference is told apart from other invalid ones."""
    reading = _OF_INTERPRETABILITY[result.interpretability]
    interferes = result.why_invalid == "interference" or result.window is Window.ASSAY_INTERFERENCE
    if reading is Reading.INVALID and interferes:
        return Reading.INTERFERENCE
    return reading


def reading_of_window(window: Window) -> Reading:
    """Return the shape that stands for a whole sample drawn in this window."""
    return {
        Window.SAME_DAY_UNCLEAR: Reading.UNCLEAR,
        Window.ASSAY_INTERFERENCE: Reading.INTERFERENCE,
        Window.TOO_EARLY: Reading.TOO_EARLY,
        Window.PROVISIONAL: Reading.PROVISIONAL,
    }.get(window, Reading.READABLE)
