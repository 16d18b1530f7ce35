"""What the words of a verdict mean, in a few plain sentences, and where more stands about them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.domain.findings import Finding, Severity
from ironview.domain.guideline import RuleText
from ironview.domain.readings import Reading
from ironview.domain.sources import Citation
from ironview.domain.verdicts import HbVerdict, NextTestState, Overload, Stores
from ironview.wording.explained_verdicts import (
    hb_meaning,
    next_test_meaning,
    overload_meaning,
    stores_meaning,
)
from ironview.wording.findings import finding_title
from ironview.wording.verdict_labels import severity_label

translate = QCoreApplication.translate

Verdict = Stores | Overload | HbVerdict | NextTestState


class Topic(StrEnum):
    """What a tile beside the answer is about, in the order of the tiles on screen."""

    STORES = "stores"
    OVERLOAD = "overload"
    RESPONSE = "response"
    IRON_GIVEN = "iron_given"
    NEXT_TEST = "next_test"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What something on the screen means.

    Attributes:
        sentences: In plain words, one paragraph each.
        chapter: Name of the chapter of the manual that says more.
        anchor: Of the heading in that chapter.
        rule: Finding code whose first citation it rests on; empty where it rests on none.
    """

    title: str
    sentences: tuple[str, ...]
    chapter: str
    anchor: str
    rule: str = ""

    @property
    def told(self) -> str:
        """All of it in one line, for a screen reader."""
        return " ".join(self.sentences)

    def source(self, rule_texts: Mapping[str, RuleText]) -> Citation | None:
        """Return what it rests on first; None where it rests on no document."""
        text = rule_texts.get(self.rule)
        return text.citations[0] if text is not None and text.citations else None


_RULES: Final = {
    Reading.PROVISIONAL: "timing.provisional",
    Reading.TOO_EARLY: "timing.too_early",
    Reading.INTERFERENCE: "timing.assay_interference",
    Reading.INVALID: "data.inconsistent",
    Reading.UNCLEAR: "timing.same_day_unclear",
    Reading.HELD: "data.unit_ambiguous",
    Topic.STORES: "stores.absolute_deficiency",
    Topic.OVERLOAD: "overload.possible",
    Topic.RESPONSE: "response.non_response",
    Topic.IRON_GIVEN: "dose.under_course_need",
    Topic.NEXT_TEST: "timing.too_early",
}


def explain_reading(reading: Reading) -> Explanation:
    """Return what the state of a result means."""
    return Explanation(
        title=_reading_title(reading),
        sentences=(_reading_meaning(reading),),
        chapter="verdict",
        anchor=reading.value,
        rule=_RULES.get(reading, ""),
    )


def explain_severity(severity: Severity) -> Explanation:
    """Return how much a finding of this severity asks for."""
    return Explanation(
        title=severity_label(severity),
        sentences=(_severity_meaning(severity),),
        chapter="verdict",
        anchor="severity",
    )


def explain_finding(finding: Finding) -> Explanation:
    """Return what kind of finding this is, and how much it asks for."""
    severity = severity_label(finding.severity)
    return Explanation(
        title=finding_title(finding),
        sentences=(
            _kind_meaning(finding.code),
            f"{severity}: {_severity_meaning(finding.severity)}",
            translate(
                "Explained", "The evidence shows the values it used, those it left out, and why."
            ),
        ),
        chapter="verdict",
        anchor="severity",
        rule=finding.code,
    )


def explain_topic(topic: Topic, label: str, value: str, verdict: Verdict | None) -> Explanation:
    """Return what a tile is about and what its answer means.

    Args:
        label: Of the tile.
        value: The answer as it stands in the tile.
        verdict: The answer itself; None while there is none, or where it is a number.
    """
    answer = "" if verdict is None else _verdict_meaning(verdict)
    sentences = [_topic_meaning(topic)]
    if answer:
        sentences.append(f"{value}: {answer}")
    return Explanation(
        title=label,
        sentences=tuple(sentences),
        chapter="verdict",
        anchor="tiles",
        rule=_RULES[topic],
    )


def _verdict_meaning(verdict: Verdict) -> str:
    match verdict:
        case Stores():
            return stores_meaning(verdict)
        case Overload():
            return overload_meaning(verdict)
        case HbVerdict():
            return hb_meaning(verdict)
        case NextTestState():
            return next_test_meaning(verdict)


def _reading_title(reading: Reading) -> str:
    return {
        Reading.READABLE: translate("Explained", "Readable"),
        Reading.PROVISIONAL: translate("Explained", "Provisional"),
        Reading.TOO_EARLY: translate("Explained", "Too early"),
        Reading.INTERFERENCE: translate("Explained", "Assay interference"),
        Reading.INVALID: translate("Explained", "Invalid"),
        Reading.UNCLEAR: translate("Explained", "Before or after the dose?"),
        Reading.HELD: translate("Explained", "Held"),
        Reading.EXCLUDED: translate("Explained", "Excluded"),
    }[reading]


def _reading_meaning(reading: Reading) -> str:
    return {
        Reading.READABLE: translate(
            "Explained",
            "Drawn long enough after the last dose, and no interference is known. The value is "
            "compared with the limits.",
        ),
        Reading.PROVISIONAL: translate(
            "Explained",
            "It may be read with care and may still move; ferritin still falls. A later sample "
            "will be firm.",
        ),
        Reading.TOO_EARLY: translate(
            "Explained",
            "Drawn too soon after an infusion. Infused iron raises ferritin and TSAT for weeks, "
            "whatever the stores hold. The value is kept, and nothing is concluded from it.",
        ),
        Reading.INTERFERENCE: translate(
            "Explained",
            "Iron from the infusion itself was still in the blood and disturbs the measurement. "
            "The value says nothing about the patient.",
        ),
        Reading.INVALID: translate(
            "Explained",
            "The value contradicts the others of the sample, or the sample could not give a true "
            "one. The card of the result says why.",
        ),
        Reading.UNCLEAR: translate(
            "Explained",
            "Sample and infusion are of the same day, and nothing says which came first. Enter "
            "the hours, or say which was first.",
        ),
        Reading.HELD: translate(
            "Explained",
            "A question about this row is open, such as its unit. It is kept and not read until "
            "somebody answers.",
        ),
        Reading.EXCLUDED: translate(
            "Explained",
            "A person set the result aside, with a reason. It stays visible and can take part "
            "again.",
        ),
    }[reading]


def _severity_meaning(severity: Severity) -> str:
    return {
        Severity.URGENT: translate("Explained", "somebody should look today."),
        Severity.WARNING: translate("Explained", "a decision is needed."),
        Severity.NOTICE: translate("Explained", "worth knowing when you next see the patient."),
        Severity.INFO: translate("Explained", "explains something; there is nothing to do."),
    }[severity]


def _kind_meaning(code: str) -> str:
    """Return what findings of this kind are about; the kind stands before the dot."""
    return {
        "stores": translate(
            "Explained", "Says what ferritin and TSAT together tell about the iron in reserve."
        ),
        "overload": translate(
            "Explained",
            "Says that ferritin and TSAT are above their limits. It is a pattern, not a diagnosis.",
        ),
        "response": translate(
            "Explained", "Compares the rise of haemoglobin with what is expected after the doses."
        ),
        "timing": translate(
            "Explained",
            "Says what the time since the last dose does to the values of this sample.",
        ),
        "safety": translate(
            "Explained", "Watches over what can become dangerous, whatever the iron stores say."
        ),
        "dose": translate(
            "Explained", "Compares the doses given with the limits of the product and the need."
        ),
        "confounder": translate(
            "Explained",
            "Names something besides iron that moves these values, such as an inflammation or a "
            "transfusion.",
        ),
        "data": translate(
            "Explained", "Says that a row could not be used as it came, and what to ask."
        ),
    }[code.partition(".")[0]]


def _topic_meaning(topic: Topic) -> str:
    return {
        Topic.STORES: translate(
            "Explained",
            "Whether there is iron in reserve, from ferritin and TSAT of the newest sample.",
        ),
        Topic.OVERLOAD: translate(
            "Explained",
            "Whether ferritin and TSAT stand above their limits. It is a pattern, not a diagnosis.",
        ),
        Topic.RESPONSE: translate(
            "Explained",
            "What haemoglobin did since the course of iron began, against what is expected.",
        ),
        Topic.IRON_GIVEN: translate(
            "Explained", "The iron of the last course, compared with the need that was worked out."
        ),
        Topic.NEXT_TEST: translate(
            "Explained",
            "The day from which a test makes sense. Every new dose moves it: a sample drawn "
            "sooner could not be read.",
        ),
    }[topic]
