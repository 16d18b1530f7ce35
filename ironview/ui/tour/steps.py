"""What the tour points at, in the order one reads a page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ironview.ui.buttons import key_text
from ironview.wording.explanations import Topic

if TYPE_CHECKING:
    from ironview.ui.patient_page import PatientPage

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Step:
    """One thing on the page.

    Attributes:
        target: Brings it into view and returns it.
    """

    title: str
    text: str
    target: Callable[[], QWidget]


def tour_steps(page: "PatientPage") -> tuple[Step, ...]:
    """Return the steps for a page as it is arranged now."""
    return (*_about_the_answer(page), *_about_the_parts(page), *_about_what_to_do(page))


def _about_the_answer(page: "PatientPage") -> tuple[Step, ...]:
    card = page.card
    answer = Step(
        translate("Tour", "The answer stands first"),
        translate(
            "Tour", "This sentence says what the newest sample means, and what was left out."
        ),
        lambda: card,
    )
    tiles = Step(
        translate("Tour", "Five answers at a glance"),
        translate(
            "Tour", "Press one to see what it rests on. The small question mark says what it means."
        ),
        lambda: card.tile_row if card.has_tiles else card,
    )
    return (answer, tiles) if card.has_tiles else (answer,)


def _about_the_parts(page: "PatientPage") -> tuple[Step, ...]:
    """Return a step for each part that the person has not put away."""
    steps = {
        "timeline": Step(
            translate("Tour", "Infusions and tests on one timeline"),
            translate(
                "Tour",
                "A hatched band begins at each infusion. Values inside it are kept and not read; "
                "they would mislead.",
            ),
            lambda: _shown(page, "timeline", page.timeline),
        ),
        "results": Step(
            translate("Tour", "Every sample side by side"),
            translate(
                "Tour",
                "The shape beside a value says whether it can be read. The space bar shows all "
                "that is known about it.",
            ),
            lambda: _shown(page, "results", page.table),
        ),
        "findings": Step(
            translate("Tour", "What the rules found"),
            translate(
                "Tour",
                "The most urgent first. Select one: the evidence shows values, limits and sources.",
            ),
            lambda: _shown(page, "findings", page.findings),
        ),
    }
    return tuple(step for name, step in steps.items() if page.work.is_shown(name))


def _about_what_to_do(page: "PatientPage") -> tuple[Step, ...]:
    card = page.card
    return (
        Step(
            translate("Tour", "When to test next"),
            translate(
                "Tour",
                "Every new dose moves this day. The worklist says who is due, and who came too "
                "early.",
            ),
            lambda: card.button_of(Topic.NEXT_TEST) if card.has_tiles else card,
        ),
        Step(
            translate("Tour", "Enter what is new"),
            translate(
                "Tour",
                "Results and infusions are entered here. Before you save you see what follows "
                "from them. The manual is at hand with {key}.",
            ).format(key=key_text("Ctrl+Shift+H")),
            lambda: page.banner.results_button,
        ),
    )


def _shown(page: "PatientPage", name: str, part: QWidget) -> QWidget:
    page.work.reveal(name)
    return part
