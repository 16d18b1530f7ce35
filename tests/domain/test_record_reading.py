"""A record becomes a history: everything in it is somewhere, once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.record_reading import read_history
from tests.domain.records import (
    GUIDELINE,
    condition,
    dose,
    event,
    history,
    on,
    one,
    panel,
    reasons,
    record,
    result,
    score,
)


def test_conditions_with_an_unknown_code_are_held():
    found = history(condition("gout", 0, detail="toe", key="c1"), condition("ibd"))
    assert [c.code for c in found.conditions] == ["ibd"]
    (held,) = found.held
    assert (held.kind, held.reason, held.name) == ("condition", "data.unknown_code", "gout")
    assert (held.reported, held.at_text, held.reference) == ("toe", "2026-03-02", "c1")


def test_an_infusion_without_a_date_is_held_with_what_was_written():
    found = history(dose(None, 500, started_text="spring", origin="r:1"))
    (held,) = found.held
    assert (held.kind, held.reason) == ("infusion", "timing.undated_dose")
    assert (held.reported, held.at_text, held.name) == ("500 mg", "spring", "ferric_carboxymaltose")
    (unknown,) = history(dose(None, None, key="i1")).held
    assert (unknown.reported, unknown.reference) == ("", "i1")


def test_an_infusion_is_never_held_for_its_product_or_when_nothing_was_given():
    assert reasons(history(dose(0, product="moon_iron"))) == []
    assert reasons(history(dose(None, status="not_given"), dose(None, 0))) == []


def test_pregnancies_are_closed_by_deliveries_on_record():
    found = history(condition("pregnancy", 0), event("delivery", 200))
    assert found.conditions[0].until == on(200)
    assert found.condition("pregnancy", on(200)) is not None
    assert found.condition("pregnancy", on(201)) is None


def test_reading_gives_no_flags_yet():
    found = read_history(record(panel(0, ferritin=5)), GUIDELINE, on(0))
    assert found.samples[0].results[0].flag is None


@pytest.mark.parametrize(("kind", "why"), [("oral_iron", "oral_iron"), ("surgery", "")])
def test_of_all_events_only_oral_iron_disturbs_iron(kind, why):
    (sample,) = history(event(kind, 0, "07:00"), panel(0, "09:00", iron=20)).samples
    assert one(sample, "iron").why_invalid == why


def test_an_empty_record_is_an_empty_history():
    found = history()
    assert (found.samples, found.doses, found.courses, found.held) == ((), (), (), ())


VALUES = st.sampled_from(["12", "<5", ">9", "x", "", "118", "0.1", "-4"])
ROWS = st.builds(
    result,
    st.sampled_from(["ferritin", "tsat", "hb", "iron", "tibc", "zinc"]),
    VALUES,
    st.sampled_from([None, 0, 1, 40]),
    st.sampled_from(["", "08:00"]),
    unit=st.sampled_from(["", "kg", "ug/L", "%", "g/dL", "umol/L"]),
    status=st.sampled_from(["final", "preliminary", "corrected", "cancelled", "entered_in_error"]),
    excluded=st.booleans(),
    id=st.sampled_from(["", "a"]),
)


@given(st.lists(ROWS, max_size=12), st.booleans())
def test_every_row_ends_in_exactly_one_place(rows, with_dose):
    found = history(rows, *([dose(0)] if with_dose else []))
    reported = [r.row for sample in found.samples for r in sample.results if not r.computed_from]
    held = [row for row in found.held if row.kind == "result"]
    assert len(reported) + len(held) == len(rows)
    assert sorted(map(id, reported)) == sorted(set(map(id, reported)))


def test_scores_are_kept_beside_the_samples():
    assert [s.score for s in history(score(4, 0), panel(0, hb=12)).scores] == [4]
