"""Which rows are one sample."""

from datetime import UTC
from zoneinfo import ZoneInfo

from ironview.domain.moments import read_moment
from tests.domain.records import dose, history, on, panel, result, samples


def shape(*rows):
    return [
        (sample.at.isoformat()[5:16], sorted(r.row.value for r in sample.results))
        for sample in samples(*rows)
    ]


def test_results_of_one_moment_are_one_sample():
    assert shape(panel(0, "08:00", hb=12, crp=3), panel(0, "08:01", hb=13)) == [
        ("03-02T08:00", ["12", "3"]),
        ("03-02T08:01", ["13"]),
    ]


def test_the_same_instant_with_another_offset_is_the_same_moment():
    rows = (result("hb", 12, "2026-03-02T08:00+01:00"), result("crp", 3, "2026-03-02T09:00+02:00"))
    (sample,) = samples(*rows)
    (turned,) = samples(*reversed(rows))
    assert sample.at.isoformat() == turned.at.isoformat() == "2026-03-02T08:00+01:00"


def test_of_one_instant_with_several_offsets_the_smallest_names_the_moment():
    rows = (result("hb", 12, "2026-03-02T09:00+01:00"), result("crp", 3, "2026-03-02T08:00+00:00"))
    for written in (rows, rows[::-1]):
        (sample,) = samples(*written)
        assert sample.at.isoformat() == "2026-03-02T08:00+00:00"


def test_the_same_instant_on_another_local_date_is_another_sample():
    rows = (result("hb", 12, "2026-03-02T23:30-05:00"), result("crp", 3, "2026-03-03T05:30+01:00"))
    assert [sample.at.day for sample in samples(*rows)] == [on(0), on(1)]


def test_date_only_results_join_the_only_moment_of_the_day():
    assert shape(result("hb", 12, 0), result("crp", 3, 0, "08:00")) == [
        ("03-02T08:00", ["12", "3"])
    ]


def test_with_two_moments_they_form_a_sample_of_their_own():
    rows = (result("hb", 12, 0), result("crp", 3, 0, "08:00"), result("crp", 4, 0, "09:00"))
    assert shape(*rows) == [
        ("03-02", ["12"]),
        ("03-02T08:00", ["3"]),
        ("03-02T09:00", ["4"]),
    ]


def test_a_moment_of_results_that_take_no_part_is_not_joined():
    for out in ({"status": "cancelled"}, {"excluded": True}, {"unit": "kg"}):
        rows = (result("hb", 12, 0), result("crp", 3, 0, "08:00", **out))
        assert shape(*rows)[0] == ("03-02", ["12"])


def test_excluded_date_only_results_join_too():
    rows = (result("hb", 12, 0, excluded=True), result("crp", 3, 0, "08:00"))
    assert shape(*rows) == [("03-02T08:00", ["12", "3"])]


def test_a_held_row_forms_no_sample():
    assert shape(result("hb", 118, 0)) == []


def test_a_time_that_only_the_drug_makes_plausible_counts_as_a_moment():
    rows = (dose(-1), result("tsat", 120, 0, "08:00"), result("ferritin", 50, 0))
    assert shape(*rows) == [("03-02T08:00", ["120", "50"])]


def test_results_keep_the_order_of_the_record():
    (sample,) = samples(panel(0, crp=3, hb=12, ferritin=50))
    assert [r.code for r in sample.results] == ["crp", "hb", "ferritin"]


def test_samples_are_in_order_of_collection():
    rows = [
        result("hb", 10 + n, day, clock)
        for n, (day, clock) in enumerate([(3, ""), (0, "12:00"), (0, "08:00"), (-4, "")])
    ]
    assert [name for name, _ in shape(*rows)] == [
        "02-26",
        "03-02T08:00",
        "03-02T12:00",
        "03-05",
    ]


def test_a_held_row_marks_its_analyte_in_the_sample_it_would_belong_to():
    (sample,) = samples(result("ferritin", 50, 0, "08:00"), result("tsat", 20, 0, unit=""))
    assert sample.held == {"tsat"}


def test_a_cancelled_held_row_marks_nothing():
    rows = (result("ferritin", 50, 0), result("tsat", 20, 0, code_conflict="x", status="cancelled"))
    (sample,) = samples(*rows)
    assert sample.held == frozenset()


def test_an_hour_that_occurs_twice_is_two_moments():
    vienna = ZoneInfo("Europe/Vienna")
    first = read_moment("2026-10-25T02:30", vienna)
    second = read_moment("2026-10-25T01:30Z", vienna)
    assert first is not None
    assert second is not None
    found = samples(result("hb", 12, second), result("hb", 11, first))
    assert [sample.results[0].row.value for sample in found] == ["11", "12"]


def test_a_time_in_utc_counts_on_the_clinics_calendar():
    vienna = ZoneInfo("Europe/Vienna")
    late = read_moment("2026-03-02T23:30Z", vienna)
    (sample,) = history(dose(0), result("ferritin", 50, late)).samples
    assert (sample.at.day, sample.day) == (on(1), 1)
    assert read_moment("2026-03-02T23:30Z", UTC).day == on(0)
