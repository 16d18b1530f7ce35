"""What each answer of the five tiles means, as the end of a sentence that begins with its name."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.verdicts import HbVerdict, NextTestState, Overload, Stores

translate = QCoreApplication.translate


def stores_meaning(verdict: Stores) -> str:
    """Return what a verdict on the stores means."""
    return {
        Stores.NOT_ASSESSABLE: translate(
            "Explained", "no value of this sample can be read; the line below it says why."
        ),
        Stores.IRON_INDICATED: translate(
            "Explained", "the values lie where these rules would think about giving iron."
        ),
        Stores.ABSOLUTE_DEFICIENCY: translate(
            "Explained", "the values are below the limit: little iron is in reserve."
        ),
        Stores.FUNCTIONAL_DEFICIENCY: translate(
            "Explained", "there is iron in reserve, but little of it reaches the blood."
        ),
        Stores.LOW_SATURATION: translate(
            "Explained", "little iron is on its way in the blood, and ferritin does not say why."
        ),
        Stores.OVERLOAD_PATTERN: translate(
            "Explained", "the reserve and the iron in the blood are both above their limits."
        ),
        Stores.HIGH: translate(
            "Explained",
            "ferritin is above its limit. Stores or an inflammation can be the cause.",
        ),
        Stores.INDETERMINATE: translate(
            "Explained", "the values do not decide it; the finding says what would."
        ),
        Stores.REPLETE: translate("Explained", "there is enough iron in reserve."),
    }[verdict]


def overload_meaning(verdict: Overload) -> str:
    """Return what a verdict on overload means."""
    return {
        Overload.NOT_ASSESSABLE: translate(
            "Explained", "ferritin or TSAT is missing or cannot be read yet."
        ),
        Overload.NONE: translate("Explained", "not both of them are above their limits."),
        Overload.POSSIBLE: translate(
            "Explained", "both are above their limits in one sample; a second one decides."
        ),
        Overload.PERSISTENT: translate(
            "Explained", "both were above their limits again in a later sample."
        ),
    }[verdict]


def hb_meaning(verdict: HbVerdict) -> str:
    """Return what a verdict on the response of haemoglobin means."""
    return {
        HbVerdict.NO_BASELINE: translate(
            "Explained", "there is no haemoglobin from before the course to compare with."
        ),
        HbVerdict.NOT_APPLICABLE: translate(
            "Explained", "no rise is expected here, for example because there was no anaemia."
        ),
        HbVerdict.CONFOUNDED: translate(
            "Explained",
            "something else moved haemoglobin too, such as a transfusion, a bleed or ESA.",
        ),
        HbVerdict.TOO_SOON: translate("Explained", "too few days have passed to say anything."),
        HbVerdict.EARLY_SIGN: translate(
            "Explained", "it is early, and the first days can only hint at a response."
        ),
        HbVerdict.ON_TRACK: translate("Explained", "the rise is as it should be by now."),
        HbVerdict.NOT_YET: translate(
            "Explained", "the rise is small so far, and there is still time."
        ),
        HbVerdict.OPTIMAL: translate("Explained", "haemoglobin rose as much as one hopes for."),
        HbVerdict.ADEQUATE: translate(
            "Explained", "haemoglobin rose enough, or there is no anaemia any more."
        ),
        HbVerdict.PARTIAL: translate("Explained", "haemoglobin rose, but less than expected."),
        HbVerdict.NON_RESPONSE: translate(
            "Explained",
            "haemoglobin did not rise as expected; the evidence lists what to look for.",
        ),
        HbVerdict.NOT_ASSESSABLE: translate(
            "Explained", "the values needed for it are missing or contradict each other."
        ),
    }[verdict]


def next_test_meaning(state: NextTestState) -> str:
    """Return what the state of the next test means."""
    return {
        NextTestState.NONE: translate("Explained", "no dose on record asks for one."),
        NextTestState.WAITING: translate("Explained", "from this day on a test can be read."),
        NextTestState.OPEN: translate(
            "Explained", "a test can be read already; on this day it is firm."
        ),
        NextTestState.DUE: translate("Explained", "since this day the test should be drawn."),
        NextTestState.OVERDUE: translate(
            "Explained", "the test should have been drawn well before today."
        ),
        NextTestState.REDRAW: translate(
            "Explained", "the newest sample came too early; from this day on a new one can be read."
        ),
        NextTestState.DONE: translate(
            "Explained", "there is a sample that can be read; on this day one looks again."
        ),
    }[state]
