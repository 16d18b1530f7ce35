"""The engine's answers, each in a few words."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.findings import Severity
from ironview.domain.sources import Mark
from ironview.domain.verdicts import (
    Fatigue,
    HbVerdict,
    Interpretability,
    NextTestState,
    Overload,
    ProfileChoice,
    Stores,
    Window,
)

translate = QCoreApplication.translate


def severity_label(severity: Severity) -> str:
    """Return how much a finding asks for."""
    return {
        Severity.URGENT: translate("Wording", "Urgent"),
        Severity.WARNING: translate("Wording", "Warning"),
        Severity.NOTICE: translate("Wording", "Notice"),
        Severity.INFO: translate("Wording", "Information"),
    }[severity]


def window_label(window: Window) -> str:
    """Return what the time since the doses allows, inside a sentence."""
    return {
        Window.SAME_DAY_UNCLEAR: translate("Wording", "order on the day unclear"),
        Window.ASSAY_INTERFERENCE: translate("Wording", "assay interference"),
        Window.NO_INFUSION: translate("Wording", "no infusion"),
        Window.BASELINE: translate("Wording", "baseline"),
        Window.TOO_EARLY: translate("Wording", "too early"),
        Window.PROVISIONAL: translate("Wording", "provisional"),
        Window.ACCEPTABLE: translate("Wording", "acceptable"),
        Window.STEADY: translate("Wording", "steady"),
    }[window]


def interpretability_label(state: Interpretability) -> str:
    """Return whether a result may be read, inside a sentence."""
    return {
        Interpretability.EXCLUDED: translate("Wording", "excluded"),
        Interpretability.INVALID: translate("Wording", "not valid"),
        Interpretability.UNCLEAR: translate("Wording", "unclear"),
        Interpretability.TOO_EARLY: translate("Wording", "too early"),
        Interpretability.PROVISIONAL: translate("Wording", "provisional"),
        Interpretability.INTERPRETABLE: translate("Wording", "readable"),
    }[state]


def stores_label(verdict: Stores) -> str:
    """Return the verdict on iron stores."""
    return {
        Stores.NOT_ASSESSABLE: translate("Wording", "Not assessable"),
        Stores.IRON_INDICATED: translate("Wording", "Iron indicated"),
        Stores.ABSOLUTE_DEFICIENCY: translate("Wording", "Absolute deficiency"),
        Stores.FUNCTIONAL_DEFICIENCY: translate("Wording", "Functional deficiency"),
        Stores.LOW_SATURATION: translate("Wording", "Low saturation"),
        Stores.OVERLOAD_PATTERN: translate("Wording", "Overload pattern"),
        Stores.HIGH: translate("Wording", "High"),
        Stores.INDETERMINATE: translate("Wording", "Indeterminate"),
        Stores.REPLETE: translate("Wording", "Replete"),
    }[verdict]


def overload_label(verdict: Overload) -> str:
    """Return the verdict on overload."""
    return {
        Overload.NOT_ASSESSABLE: translate("Wording", "Not assessable"),
        Overload.NONE: translate("Wording", "None"),
        Overload.POSSIBLE: translate("Wording", "Possible"),
        Overload.PERSISTENT: translate("Wording", "Persistent"),
    }[verdict]


def hb_label(verdict: HbVerdict) -> str:
    """Return the verdict on the response of haemoglobin."""
    return {
        HbVerdict.NO_BASELINE: translate("Wording", "No baseline"),
        HbVerdict.NOT_APPLICABLE: translate("Wording", "Not applicable"),
        HbVerdict.CONFOUNDED: translate("Wording", "Confounded"),
        HbVerdict.TOO_SOON: translate("Wording", "Too soon"),
        HbVerdict.EARLY_SIGN: translate("Wording", "Early sign"),
        HbVerdict.ON_TRACK: translate("Wording", "On track"),
        HbVerdict.NOT_YET: translate("Wording", "Not yet"),
        HbVerdict.OPTIMAL: translate("Wording", "Optimal"),
        HbVerdict.ADEQUATE: translate("Wording", "Adequate"),
        HbVerdict.PARTIAL: translate("Wording", "Partial"),
        HbVerdict.NON_RESPONSE: translate("Wording", "No response"),
        HbVerdict.NOT_ASSESSABLE: translate("Wording", "Not assessable"),
    }[verdict]


def fatigue_label(verdict: Fatigue) -> str:
    """Return what became of the fatigue."""
    return {
        Fatigue.IMPROVED: translate("Wording", "Improved"),
        Fatigue.UNCHANGED: translate("Wording", "Unchanged"),
        Fatigue.WORSE: translate("Wording", "Worse"),
        Fatigue.NO_BASELINE: translate("Wording", "No baseline"),
    }[verdict]


def next_test_label(state: NextTestState) -> str:
    """Return the state of the next test."""
    return {
        NextTestState.NONE: translate("Wording", "No test planned"),
        NextTestState.WAITING: translate("Wording", "Waiting"),
        NextTestState.OPEN: translate("Wording", "May be drawn"),
        NextTestState.DUE: translate("Wording", "Due"),
        NextTestState.OVERDUE: translate("Wording", "Overdue"),
        NextTestState.REDRAW: translate("Wording", "Draw again"),
        NextTestState.DONE: translate("Wording", "Done"),
    }[state]


def choice_label(choice: ProfileChoice) -> str:
    """Return who chose a profile, inside a sentence."""
    return {
        ProfileChoice.DEFAULT: translate("Wording", "the usual rules"),
        ProfileChoice.CONDITION: translate("Wording", "chosen by age or condition"),
        ProfileChoice.USER: translate("Wording", "chosen by a person"),
    }[choice]


def mark_text(mark: Mark) -> str:
    """Return honestly how a number was checked."""
    return {
        Mark.PRIMARY: translate("Wording", "read in the primary source"),
        Mark.SECONDARY: translate("Wording", "from a secondary source"),
        Mark.MEMORY: translate("Wording", "from memory, not yet checked"),
        Mark.DESIGN: translate("Wording", "design choice of IronView"),
    }[mark]


def mark_chip(mark: Mark) -> str:
    """Return the one word beside the letter of a mark."""
    return {
        Mark.PRIMARY: translate("Wording", "primary"),
        Mark.SECONDARY: translate("Wording", "secondary"),
        Mark.MEMORY: translate("Wording", "memory"),
        Mark.DESIGN: translate("Wording", "design"),
    }[mark]


def says_text(says: str) -> str:
    """Return the window another profile would give, inside a sentence; an unknown one as it is."""
    return window_label(Window(says)) if says in tuple(Window) else says


def why_text(why: str) -> str:
    """Return why a row was not used, inside a sentence; an unknown reason as it is.

    Args:
        why: ``Skipped.why``, ``AssessedResult.why_excluded`` or ``why_invalid``.
    """
    return {
        "excluded": translate("Wording", "excluded"),
        "invalid": translate("Wording", "not valid"),
        "unclear": translate("Wording", "order on the day unclear"),
        "too_early": translate("Wording", "too early"),
        "provisional": translate("Wording", "provisional"),
        "interpretable": translate("Wording", "not needed"),
        "held": translate("Wording", "held until a question is answered"),
        "superseded": translate("Wording", "replaced by a newer row"),
        "cancelled": translate("Wording", "cancelled by the laboratory"),
        "entered_in_error": translate("Wording", "entered in error"),
        "user": translate("Wording", "excluded by a person"),
        "censored": translate("Wording", "only a bound is known"),
        "missing": translate("Wording", "missing"),
        "disagrees": translate("Wording", "contradicts iron and iron-binding capacity"),
        "interference": translate("Wording", "infused iron in the assay"),
        "oral_iron": translate("Wording", "iron by mouth before the sample"),
        "haemolysed": translate("Wording", "haemolysed sample"),
        "component": translate("Wording", "computed from a value that is not valid"),
    }.get(why, why)
