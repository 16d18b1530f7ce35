"""An override holds for exactly what a person saw: anything else opens the finding again."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.findings import Finding, Severity, Skipped, Used
from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.overrides import (
    FactChange,
    Override,
    OverrideState,
    RowChange,
    RuleChange,
    Subject,
    changes_between,
    judge_overrides,
    profile_of,
    subject_of,
    without_overridden,
)
from tests.domain.records import (
    DAY_0,
    GUIDELINE,
    at,
    codes,
    condition,
    dose,
    judge,
    moment,
    on,
    panel,
    patient,
    result,
)
from tests.domain.test_interpretation_properties import RECORDS

NOON = datetime(2026, 6, 3, 12, tzinfo=UTC)
STEADY = 200


def override_of(said: Interpretation, finding: Finding, **more: object) -> Override:
    profile_id, profile_version = profile_of(said, finding)
    fields = {"reason": "other", "comment": "", "by": "Anna", "at": NOON, "key": "k1", **more}
    return Override(
        finding=finding, profile_id=profile_id, profile_version=profile_version, **fields
    )


def named(said: Interpretation, code: str) -> Finding:
    return next(one for one in said.findings if one.code == code)


def overridden(said: Interpretation, code: str, **more: object) -> Override:
    return override_of(said, named(said, code), **more)


def all_overridden(said: Interpretation) -> list[Override]:
    return [
        override_of(said, finding, key=f"k{number}", at=NOON + timedelta(minutes=number))
        for number, finding in enumerate(said.findings)
    ]


def only(said: Interpretation, *overrides: Override):
    (standing,) = judge_overrides(said, overrides)
    return standing


LOW = (dose(0), result("ferritin", 20, STEADY, id="F"), result("hb", "12.5", STEADY, id="H"))
"""Absolute deficiency long after a dose."""


def test_without_overrides_there_is_nothing_to_say():
    assert judge_overrides(judge(*LOW), []) == ()


def test_the_same_history_lets_it_stand():
    standing = only(judge(*LOW), overridden(judge(*LOW), "stores.absolute_deficiency"))

    assert standing.state is OverrideState.STANDS
    assert standing.changes == ()
    assert standing.finding == named(judge(*LOW), "stores.absolute_deficiency")


def test_time_alone_opens_nothing():
    early, late = judge(*LOW, as_of=STEADY), judge(*LOW, as_of=STEADY + 300)

    assert only(late, overridden(early, "stores.absolute_deficiency")).state == "stands"


def test_what_the_finding_does_not_rest_on_opens_nothing():
    more = judge(*LOW, result("mcv", 82, STEADY, unit="fL"), panel(-400, ferritin=80))

    assert only(more, overridden(judge(*LOW), "stores.absolute_deficiency")).state == "stands"


def test_a_corrected_value_opens_it_and_says_before_and_now():
    corrected = judge(dose(0), result("ferritin", 21, STEADY, id="F"), LOW[2])

    standing = only(corrected, overridden(judge(*LOW), "stores.absolute_deficiency"))

    assert standing.state is OverrideState.REOPENED
    (row,) = [one for one in standing.changes if isinstance(one, RowChange)]
    assert row.before.amount_text == "20 ug/L"
    assert row.now.amount_text == "21 ug/L"
    assert standing.finding.used != standing.override.finding.used


@pytest.mark.parametrize(
    ("value", "unit", "state"),
    [("20", "ug/L", "stands"), ("20.0", "ug/L", "reopened"), ("20", "ng/mL", "reopened")],
)
def test_a_value_is_another_when_it_is_written_otherwise(value, unit, state):
    written = judge(dose(0), result("ferritin", value, STEADY, unit=unit, id="F"), LOW[2])

    assert only(written, overridden(judge(*LOW), "stores.absolute_deficiency")).state == state


def test_a_finding_that_is_not_made_any_more_is_gone_and_comes_back():
    override = overridden(judge(*LOW), "stores.absolute_deficiency")
    filled = judge(dose(0), result("ferritin", 120, STEADY, id="F"), LOW[2])

    standing = only(filled, override)

    assert standing.state is OverrideState.GONE
    assert standing.finding is None
    assert standing.changes == ()
    assert only(judge(*LOW), override).state is OverrideState.STANDS


def test_a_limit_that_moved_opens_it():
    inflamed = condition("inflammation", 0)

    standing = only(judge(*LOW, inflamed), overridden(judge(*LOW), "stores.absolute_deficiency"))

    assert standing.state is OverrideState.REOPENED
    facts = {one.name: one for one in standing.changes if isinstance(one, FactChange)}
    limit = facts["deficiency_limit_ug_l"]
    assert (limit.before, limit.now) == (Decimal(30), Decimal(100))
    assert (facts["inflamed"].before, facts["inflamed"].now) == (False, True)


def test_an_overlay_of_the_clinic_opens_it():
    other = judge(*LOW, guideline=GUIDELINE.choosing(deficiency="aga"))

    standing = only(other, overridden(judge(*LOW), "stores.absolute_deficiency"))

    assert standing.state is OverrideState.REOPENED


def test_another_profile_opens_it_and_is_named():
    chosen = judge(*LOW, who=patient(profile="ibd"))

    standing = only(chosen, overridden(judge(*LOW), "stores.absolute_deficiency"))

    assert RuleChange("profile", f"general {GUIDELINE.version}", f"ibd {GUIDELINE.version}") in (
        standing.changes
    )


def test_a_new_version_of_the_same_profile_opens_it():
    general = replace(GUIDELINE.profiles["general"], version="2027.1")
    newer = replace(GUIDELINE, profiles={**GUIDELINE.profiles, "general": general})

    standing = only(
        judge(*LOW, guideline=newer), overridden(judge(*LOW), "stores.absolute_deficiency")
    )

    assert standing.changes == (
        RuleChange("profile", f"general {GUIDELINE.version}", "general 2027.1"),
    )


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [("rule", "stores.other", "rule"), ("severity", "urgent", "severity")],
)
def test_another_rule_or_severity_of_the_code_opens_it(field, value, told):
    code = "stores.absolute_deficiency"
    text = replace(GUIDELINE.rule_texts[code], **{field: value})
    other = replace(GUIDELINE, rule_texts={**GUIDELINE.rule_texts, code: text})
    then = named(judge(*LOW), code)

    standing = only(judge(*LOW, guideline=other), overridden(judge(*LOW), code))

    before = then.rule if field == "rule" else then.severity.value
    assert standing.changes == (RuleChange(told, before, value),)


def test_sources_suggestions_and_other_profiles_open_nothing():
    then = overridden(judge(*LOW), "stores.absolute_deficiency")
    kept = replace(then.finding, citations=(), other_profiles=(), action="")

    assert only(judge(*LOW), replace(then, finding=kept)).state == "stands"


def test_a_time_entered_later_is_the_same_finding_and_opens_it():
    timed = judge(dose(0), result("ferritin", 20, STEADY, "08:00", id="F"), LOW[2])

    standing = only(timed, overridden(judge(*LOW), "stores.absolute_deficiency"))

    assert standing.state is OverrideState.REOPENED
    (row,) = [one for one in standing.changes if isinstance(one, RowChange)]
    assert (row.before.at.has_time, row.now.at.has_time) == (False, True)


TWICE = (dose(0), result("ferritin", 20, STEADY, "08:00"), result("ferritin", 25, STEADY, "16:00"))


def test_two_samples_of_one_day_keep_their_own_overrides():
    said = judge(*TWICE)
    first, second = (one for one in said.findings if one.code == "stores.absolute_deficiency")

    standings = judge_overrides(
        said, [override_of(said, first, key="a"), override_of(said, second, key="b")]
    )

    assert [one.state for one in standings] == ["stands", "stands"]
    assert [one.finding for one in standings] == [first, second]


def test_a_sample_that_left_a_day_with_two_does_not_take_the_others_override():
    said = judge(*TWICE)
    early, late = (named_at(said, hour) for hour in (8, 16))
    left = judge(dose(0), TWICE[2])
    early, late = override_of(said, early, key="a"), override_of(said, late, key="b")

    for overrides in ([early, late], [late, early]):
        (standing,) = judge_overrides(left, overrides)
        assert standing.override == late
        assert standing.state is OverrideState.STANDS


def test_a_day_with_two_samples_does_not_guess_whose_override_it_was():
    said = judge(*LOW)
    undated = override_of(said, named(said, "stores.absolute_deficiency"))

    assert only(judge(*TWICE), undated).state is OverrideState.GONE


def named_at(said: Interpretation, hour: int) -> Finding:
    return next(
        one
        for one in said.findings
        if one.code == "stores.absolute_deficiency"
        and one.samples[-1].clock is not None
        and one.samples[-1].clock.hour == hour
    )


@pytest.mark.parametrize("newest", [0, 1])
def test_of_two_overrides_of_one_finding_the_newest_counts(newest):
    said = judge(*LOW)
    both = [
        overridden(said, "stores.absolute_deficiency", at=NOON + timedelta(hours=hour), key=key)
        for hour, key in ((newest, "a"), (1 - newest, "b"))
    ]

    assert only(said, *both).override == both[1 - newest]
    assert only(said, *reversed(both)).override == both[1 - newest]


def test_of_two_of_one_moment_the_later_row_counts():
    said = judge(*LOW)
    both = [overridden(said, "stores.absolute_deficiency", key=key) for key in ("a", "b")]

    assert only(said, *both).override.key == "b"
    assert only(said, *reversed(both)).override.key == "b"


def test_doses_of_one_day_are_told_apart_by_their_product():
    said = judge(
        dose(0, 1500, "ferric_carboxymaltose"),
        dose(0, 800, "iron_sucrose"),
        who=patient(weight_kg=80),
    )
    over = [one for one in said.findings if one.code == "dose.over_single_max"]

    standings = judge_overrides(said, [override_of(said, over[1])])

    assert len(over) == 2
    assert [one.finding for one in standings] == [over[1]]


def test_findings_of_the_patient_have_no_day():
    said = judge(result("ferritin", 20, None))
    (finding,) = said.findings

    assert subject_of(finding) == Subject("data.no_collection_date", None, "")
    assert only(said, override_of(said, finding)).state == "stands"
    assert profile_of(said, finding) == ("general", GUIDELINE.version)


@pytest.mark.parametrize(
    ("samples", "dose_day", "product", "subject"),
    [
        ((at(0), at(3)), None, None, (on(3), "")),
        ((at(0), at(3)), on(9), "iron_sucrose", (on(3), "")),
        ((), on(9), "iron_sucrose", (on(9), "iron_sucrose")),
        ((), on(9), None, (on(9), "")),
        ((), None, "iron_sucrose", (None, "")),
    ],
)
def test_a_finding_is_about_its_newest_sample_else_its_dose_and_product(
    samples, dose_day, product, subject
):
    facts = {"product": product, "mg": 5}
    finding = replace(FINDING, samples=samples, dose=dose_day, facts=facts)

    assert subject_of(finding) == Subject(FINDING.code, *subject)


def test_an_older_override_of_the_same_sample_goes_before_a_newer_one_of_its_day():
    said = judge(dose(0), result("ferritin", 20, STEADY, "08:00", id="F"), LOW[2])
    older = overridden(said, "stores.absolute_deficiency", key="a")
    newer = overridden(
        judge(*LOW), "stores.absolute_deficiency", key="b", at=NOON + timedelta(days=1)
    )

    assert only(said, older, newer).override == older
    assert only(said, newer, older).override == older


def test_of_findings_with_several_samples_the_newest_tells_which_is_meant():
    hours = [moment(f"2026-03-02T{hour}:00") for hour in ("08", "16")]
    findings = tuple(replace(FINDING, samples=(at(-9), hour)) for hour in hours)
    said = replace(judge(*LOW), findings=findings)
    then = [replace(one, samples=(at(-5), one.samples[-1])) for one in findings]

    standings = judge_overrides(said, [override_of(said, one) for one in then])

    assert [one.finding for one in standings] == list(findings)
    assert [one.override.finding for one in standings] == then


def test_of_two_findings_about_one_dose_the_one_with_the_same_rows_is_meant():
    first = replace(FINDING, samples=(), dose=on(0))
    second = replace(first, used=(Used("d", "iron_sucrose", at(0), "800 mg"),))
    said = replace(judge(*LOW), findings=(first, second))

    for finding in (first, second):
        standing = only(said, override_of(said, finding))
        assert (standing.finding, standing.state) == (finding, OverrideState.STANDS)


def test_one_more_row_of_a_held_kind_opens_it():
    said = judge(result("ferritin", 20, None))
    more = judge(result("ferritin", 20, None), result("hb", 9, None))

    standing = only(more, override_of(said, said.findings[0]))

    assert standing.state is OverrideState.REOPENED
    (row,) = [one for one in standing.changes if isinstance(one, RowChange)]
    assert row.before is None
    assert row.now.analyte == "hb"


def test_a_sample_is_judged_by_its_own_profile():
    said = judge(
        panel(0, ferritin=20),
        panel(400, ferritin=20),
        condition("pregnancy", 300, 420),
        as_of=500,
    )
    profiles = {one.samples[-1].day: profile_of(said, one)[0] for one in said.findings}

    assert profiles == {on(0): "general", on(400): "pregnancy"}
    assert said.profile.id == "general"


def test_the_order_of_what_stands_is_that_of_the_findings():
    said = judge(*LOW, panel(STEADY - 20, ferritin=12, tsat=8), dose(30, 2000))
    standings = judge_overrides(said, reversed(all_overridden(said)))

    assert tuple(one.finding for one in standings) == said.findings


def test_those_without_a_finding_follow_newest_first():
    said = judge(*LOW)
    lost = [
        override_of(said, replace(said.findings[0], code=code), at=NOON + timedelta(days=day))
        for code, day in (("stores.old", 0), ("stores.new", 2), ("stores.middle", 1))
    ]
    standings = judge_overrides(said, [*lost, override_of(said, said.findings[0])])

    assert [one.state for one in standings] == ["stands", "gone", "gone", "gone"]
    assert [one.override.finding.code for one in standings[1:]] == [
        "stores.new",
        "stores.middle",
        "stores.old",
    ]


def test_what_still_asks_is_without_what_stands():
    said = judge(*LOW)
    standings = judge_overrides(said, [overridden(said, "stores.absolute_deficiency")])

    asking = without_overridden(said, standings)

    assert codes(asking) == codes(said) - {"stores.absolute_deficiency"}
    assert codes(asking.samples[-1]) == codes(said.samples[-1]) - {"stores.absolute_deficiency"}
    assert asking.samples[-1].stores == "absolute_deficiency"


def test_what_is_open_again_or_gone_still_asks():
    said = judge(*LOW)
    corrected = judge(dose(0), result("ferritin", 21, STEADY, id="F"), LOW[2])
    lost = override_of(said, replace(said.findings[0], code="stores.old"))
    again = overridden(said, "stores.absolute_deficiency")
    standings = judge_overrides(corrected, [lost, again])

    assert [one.state for one in standings] == ["reopened", "gone"]
    assert without_overridden(corrected, standings) is corrected


FINDING = Finding(
    code="stores.high",
    severity=Severity.NOTICE,
    rule="stores.high",
    samples=(moment("2026-03-02T08:00"),),
    used=(Used("f", "ferritin", at(0), "800 ug/L"), Used("t", "tsat", at(0), "40 %")),
    skipped=(Skipped("c", "crp", at(0), "3 mg/L", "excluded"),),
    facts={"limit_ug_l": Decimal(300), "day": 90, "last_dose": date(2025, 12, 2), "none": None},
)


def between(before: Finding, now: Finding):
    said = judge(*LOW)
    return changes_between(override_of(said, before), override_of(said, now))


def test_nothing_changed_is_no_change():
    assert between(FINDING, replace(FINDING, used=FINDING.used[::-1])) == ()
    assert between(FINDING, replace(FINDING, facts=dict(reversed(FINDING.facts.items())))) == ()


@pytest.mark.parametrize("place", [0, 1])
def test_a_row_that_is_left_out_by_now_is_one_change(place):
    row = FINDING.used[place]
    left = Skipped(row.reference, row.analyte, row.at, row.amount_text, "excluded")
    kept = tuple(one for one in FINDING.used if one is not row)

    told = between(FINDING, replace(FINDING, used=kept, skipped=(*FINDING.skipped, left)))

    assert told == (RowChange(row, left),)


def test_rows_that_came_or_went_have_nothing_on_the_other_side():
    new = Used("n", "crp", at(1), "9 mg/L")

    assert between(FINDING, replace(FINDING, used=(*FINDING.used, new))) == (RowChange(None, new),)
    assert between(FINDING, replace(FINDING, skipped=())) == (RowChange(FINDING.skipped[0], None),)


def test_a_row_that_went_and_another_that_came_are_two_changes():
    new = Used("n", "crp", at(1), "9 mg/L")

    assert between(FINDING, replace(FINDING, used=(FINDING.used[0], new))) == (
        RowChange(FINDING.used[1], None),
        RowChange(None, new),
    )


def test_rows_without_a_name_of_their_own_are_counted():
    twice = replace(FINDING, used=(FINDING.used[0], FINDING.used[0]))

    assert between(twice, replace(FINDING, used=FINDING.used[:1])) == (
        RowChange(FINDING.used[0], None),
    )


@pytest.mark.parametrize(
    ("name", "now"),
    [
        ("limit_ug_l", Decimal(200)),
        ("day", 91),
        ("last_dose", date(2025, 12, 3)),
        ("none", "something"),
        ("new", True),
    ],
)
def test_each_fact_is_one_change(name, now):
    told = between(FINDING, replace(FINDING, facts={**FINDING.facts, name: now}))

    assert told == (FactChange(name, FINDING.facts.get(name), now),)


def test_a_fact_that_is_not_there_any_more_is_a_change():
    kept = {name: fact for name, fact in FINDING.facts.items() if name != "day"}

    assert between(FINDING, replace(FINDING, facts=kept)) == (FactChange("day", 90, None),)


@given(RECORDS, st.integers(0, 900))
def test_every_finding_of_the_same_record_stands_whenever_it_is_looked_at(record, days):
    said = interpret(record, GUIDELINE, DAY_0)
    overrides = all_overridden(said)

    assert all(one.state == "stands" for one in judge_overrides(said, overrides))
    later = judge_overrides(interpret(record, GUIDELINE, on(days)), overrides)
    assert all(one.state != "reopened" or _profile_only(one.changes) for one in later)


def _profile_only(changes) -> bool:
    """Whether the patient's profile of that day is another: findings of no sample go by it."""
    return all(isinstance(one, RuleChange) and one.what == "profile" for one in changes)


@given(RECORDS, st.randoms(use_true_random=False))
def test_the_order_of_overrides_does_not_matter(record, random):
    said = interpret(record, GUIDELINE, DAY_0)
    overrides = all_overridden(said)
    shuffled = list(overrides)
    random.shuffle(shuffled)

    assert judge_overrides(said, shuffled) == judge_overrides(said, overrides)


@given(RECORDS, st.data())
def test_any_changed_row_or_fact_opens_the_finding_again(record, data):
    said = interpret(record, GUIDELINE, DAY_0)
    touched = [one for one in said.findings if one.used or one.facts]
    if not touched:
        return
    finding = data.draw(st.sampled_from(touched))
    changed = data.draw(st.sampled_from(list(_changed(finding))))

    standing = only(said, override_of(said, changed))

    assert standing.state is OverrideState.REOPENED
    assert len(standing.changes) == 1


def _changed(finding: Finding):
    """Yield the finding with one thing of it otherwise."""
    for place, row in enumerate(finding.used):
        other = replace(row, amount_text=f"{row.amount_text} was")
        yield replace(finding, used=(*finding.used[:place], other, *finding.used[place + 1 :]))
    for name, fact in finding.facts.items():
        if name != "product" or finding.dose is None:
            yield replace(finding, facts={**finding.facts, name: f"not {fact}"})


@given(RECORDS)
def test_no_two_findings_are_about_the_same(record):
    said = interpret(record, GUIDELINE, DAY_0)
    counted = Counter((subject_of(one), one.samples[-1:]) for one in said.findings)

    assert [one for one, number in counted.items() if number > 1] == []
