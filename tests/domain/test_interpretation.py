"""The one entry point: everything said of a record, put together."""

import pytest

from ironview.domain.findings import Severity
from tests.domain.records import (
    GUIDELINE,
    at,
    codes,
    condition,
    dose,
    event,
    judge,
    newest,
    on,
    panel,
    patient,
    result,
    score,
)


def test_an_empty_record_has_nothing_to_say():
    answer = judge()
    assert (answer.samples, answer.findings, answer.courses, answer.held) == ((), (), (), ())
    assert answer.next_test.state == "none"
    assert answer.profile.id == "general"
    assert answer.profile_limits.id == "general"


def test_a_week_after_one_gram_nothing_is_said_of_overload():
    found = newest(dose(0), panel(8, ferritin=1050, tsat=58, hb=9.4))
    assert (found.stores, found.overload) == ("not_assessable", "not_assessable")
    assert found.hb_response is not None
    assert found.hb_response.verdict == "no_baseline"
    assert codes(found) == {"timing.too_early"}


def test_each_sample_lists_what_rests_on_it():
    first, second = judge(panel(0, ferritin=10), panel(100, ferritin=11)).samples
    assert codes(first) == {"stores.absolute_deficiency"}
    assert codes(second) == {"stores.absolute_deficiency"}
    assert all(finding.samples == (at(0),) for finding in first.findings)


def test_findings_of_doses_and_the_patient_rest_on_no_sample():
    answer = judge(dose(0, 2000), condition("haemochromatosis"), panel(-100, ferritin=150, tsat=30))
    assert {"dose.over_single_max", "safety.hold_iron"} <= codes(answer)
    assert codes(answer.samples[0]) == set()
    (over,) = [f for f in answer.findings if f.code == "dose.over_single_max"]
    assert over.dose == on(0)


def test_findings_are_sorted_by_severity_then_newest():
    answer = judge(
        dose(0, product="moon_iron"),
        panel(-10, hb=6.5, ferritin=10),
        panel(20, hb=6.4, ferritin=10),
        result("zinc", 1, 0),
    )
    ranks = [finding.severity.rank for finding in answer.findings]
    assert ranks == sorted(ranks)
    urgent = [f for f in answer.findings if f.severity is Severity.URGENT]
    assert [f.samples[-1] for f in urgent] == [at(20), at(-10)]
    notices = [f.code for f in answer.findings if f.severity is Severity.NOTICE]
    assert notices[-1] == "data.unknown_code"


def test_courses_are_summarised():
    answer = judge(
        dose(0, 500),
        dose(7, 500),
        dose(200, 300, "iron_dextran"),
        panel(-5, hb=9.2, tsat=8),
        panel(60, tsat=27),
        score(6, -1),
        score(3, 50),
        who=patient(weight_kg=60),
    )
    first, second = answer.courses
    assert (first.course.number, len(first.course.doses), first.course.total_mg) == (1, 2, 1000)
    assert (first.tsat_before, first.tsat_after) == (8, 27)
    assert first.ganzoni_mg == 1335
    assert first.baseline_hb is not None
    assert str(first.baseline_hb.only) == "9.20"
    assert first.fatigue == "improved"
    assert second.baseline_hb is None
    assert second.ganzoni_mg is None


def test_the_ledger_counts_doses_and_blood():
    answer = judge(dose(0, 500), event("rbc_transfusion", 5, units="2"), as_of=10)
    assert answer.ledger.given_ever_mg == 500
    assert answer.ledger.transfused_mg == (400, 500)


@pytest.mark.parametrize(
    ("overload", "verdict"), [("easl", "none"), ("acg", "possible"), ("uk", "possible")]
)
def test_overlays_change_limits_and_nothing_of_the_clock(overload, verdict):
    rows = (dose(0), panel(30, ferritin=250, tsat=45))
    guideline = GUIDELINE.choosing(overload=overload)
    (found,) = judge(*rows, who=patient(birth="1995"), guideline=guideline).samples
    assert (found.sample.window, found.overload) == ("provisional", verdict)


def test_the_answer_keeps_record_and_date():
    answer = judge(panel(0, hb=12), as_of=33)
    assert answer.as_of == on(33)
    assert answer.record.results[0].value == "12"


def test_one_finding_for_each_code_and_sample():
    answer = judge(
        dose(0),
        panel(3, ferritin=900, tsat=101, iron=60, hb=6),
        panel(60, ferritin=1200, tsat=70, hb=10, hct=60, crp=30),
        panel(90, ferritin=20000, tsat=70),
    )
    for sample in answer.samples:
        names = [finding.code for finding in sample.findings]
        assert len(names) == len(set(names))
