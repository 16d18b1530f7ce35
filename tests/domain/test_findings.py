"""Severities and the codes of the rule book."""

import pytest

from ironview.domain.checks import HeldFor
from ironview.domain.findings import Severity
from tests.domain.records import GUIDELINE

URGENT = ["stores.ferritin_over_10000", "safety.phosphate_severe", "safety.hb_critical"]
WARNING = [
    "overload.persistent",
    "stores.ferritin_over_1000",
    "timing.unexpectedly_low",
    "timing.undated_dose",
    "response.non_response",
    "safety.hold_iron",
    "safety.phosphate_low",
    "dose.over_single_max",
    "dose.interval_too_short",
    "dose.over_period_max",
    "dose.over_course_need",
    "dose.unknown_product",
]
INFO = [
    "timing.provisional",
    "timing.profile_conflict",
    "response.confounded",
    "confounder.inflammation",
    "confounder.liver",
    "confounder.oral_iron",
    "confounder.haemolysed",
    "confounder.transfusion",
    "confounder.esa",
    "confounder.blood_donation",
]
NOTICE = [
    "timing.too_early",
    "timing.assay_interference",
    "timing.same_day_unclear",
    "timing.low_at_dose",
    "timing.low_while_early",
    "overload.possible",
    "stores.absolute_deficiency",
    "stores.functional_deficiency",
    "stores.low_saturation",
    "stores.iron_indicated",
    "stores.overload_pattern",
    "stores.high",
    "stores.indeterminate",
    "stores.isolated_high_tsat",
    "response.partial",
    "dose.under_course_need",
    "safety.phosphate_check_due",
    "safety.mri_interference",
    "data.inconsistent",
    "data.delta",
    "data.censored_ask",
]


def test_severities_are_ranked_from_the_most_severe():
    assert [severity.rank for severity in Severity] == [0, 1, 2, 3]
    assert Severity.URGENT.rank < Severity.WARNING.rank < Severity.NOTICE.rank < Severity.INFO.rank


@pytest.mark.parametrize(
    ("severity", "codes"),
    [("urgent", URGENT), ("warning", WARNING), ("notice", NOTICE), ("info", INFO)],
)
def test_every_code_has_the_severity_of_the_rules(severity, codes):
    assert {GUIDELINE.rule_texts[code].severity for code in codes} == {severity}


def test_every_reason_to_hold_a_row_is_a_finding_with_sources():
    for reason in HeldFor:
        text = GUIDELINE.rule_texts[reason.value]
        assert text.citations
        assert text.severity == ("warning" if reason is HeldFor.UNDATED_DOSE else "notice")


def test_the_rule_book_knows_no_other_code():
    known = {*URGENT, *WARNING, *NOTICE, *INFO, *(reason.value for reason in HeldFor)}
    assert set(GUIDELINE.rule_texts) == known
