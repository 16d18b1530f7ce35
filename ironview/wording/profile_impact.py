"""What another profile would change, in a few words a change."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.domain.profile_impact import ChangeKind
from ironview.domain.verdicts import HbVerdict, NextTestState, Overload, Stores, Window
from ironview.wording.verdict_labels import (
    hb_label,
    next_test_label,
    overload_label,
    stores_label,
    window_label,
)

translate = QCoreApplication.translate


def change_kind_text(kind: ChangeKind) -> str:
    """Return what a change is about."""
    return {
        ChangeKind.STORES: translate("Wording", "Iron stores"),
        ChangeKind.OVERLOAD: translate("Wording", "Overload"),
        ChangeKind.HB_RESPONSE: translate("Wording", "Haemoglobin response"),
        ChangeKind.WINDOW: translate("Wording", "Window of the sample"),
        ChangeKind.NEXT_TEST: translate("Wording", "Next test"),
        ChangeKind.FINDING: translate("Wording", "Finding"),
    }[kind]


def finding_label(code: str) -> str:
    """Return a finding whose code alone is known, in a few words; an unknown code as it is."""
    return {
        "timing.profile_conflict": translate("Wording", "another profile reads it otherwise"),
        "timing.low_at_dose": translate("Wording", "low on the day of a dose"),
        "timing.unexpectedly_low": translate("Wording", "unexpectedly low after a dose"),
        "timing.low_while_early": translate("Wording", "low while it is too early"),
        "stores.ferritin_over_1000": translate("Wording", "ferritin above 1000"),
        "stores.isolated_high_tsat": translate("Wording", "TSAT alone is high"),
        "safety.hold_iron": translate("Wording", "hold iron"),
        "data.censored_ask": translate("Wording", "a bound leaves a verdict open"),
        "data.delta": translate("Wording", "an unexplained jump"),
        "confounder.inflammation": translate("Wording", "inflammation"),
    }.get(code, code)


_SAYS: Final[dict[ChangeKind, Callable[[str], str]]] = {
    ChangeKind.STORES: lambda code: stores_label(Stores(code)),
    ChangeKind.OVERLOAD: lambda code: overload_label(Overload(code)),
    ChangeKind.HB_RESPONSE: lambda code: hb_label(HbVerdict(code)),
    ChangeKind.WINDOW: lambda code: window_label(Window(code)),
    ChangeKind.NEXT_TEST: lambda code: next_test_label(NextTestState(code)),
    ChangeKind.FINDING: finding_label,
}


def code_text(kind: ChangeKind, code: str) -> str:
    """Return one side of a change; an empty code is none."""
    return _SAYS[kind](code) if code else translate("Wording", "none")


def change_text(kind: ChangeKind, before: str, after: str) -> str:
    """Return a change from one code to another; an empty code is none."""
    said = [code_text(kind, code) for code in (before, after)]
    text = translate("Wording", "{what}: {before} → {after}")
    return text.format(what=change_kind_text(kind), before=said[0], after=said[1])
