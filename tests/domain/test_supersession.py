"""Which row of several speaks for an analyte."""

from itertools import permutations

import pytest

from tests.domain.records import codes, history, judge, on, reasons, result


def standing(*rows):
    """Return the values that take part, by day, and check that the order of entry is nothing."""
    found = {_standing(order) for order in permutations(rows)}
    assert len(found) == 1, found
    return dict(found.pop())


def _standing(rows):
    return tuple(
        (
            (sample.at.day - on(0)).days,
            tuple(sorted(r.row.value for r in sample.results if r.takes_part)),
        )
        for sample in history(rows).samples
    )


def hb(value, day=0, status="final", reported=None, **more):
    return result("hb", value, day, status=status, reported=reported, **more)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("final", "preliminary"),
        ("corrected", "preliminary"),
        ("amended", "preliminary"),
        ("corrected", "final"),
        ("amended", "final"),
    ],
)
def test_the_better_status_speaks_even_when_reported_earlier(better, worse):
    assert standing(hb(10, status=better, reported=1), hb(11, status=worse, reported=2)) == {
        0: ("10",)
    }


@pytest.mark.parametrize("status", ["preliminary", "final", "corrected", "amended"])
def test_among_equals_the_latest_report_speaks(status):
    rows = [hb(10 + day, status=status, reported=day) for day in (1, 2, 3)]
    assert standing(*rows) == {0: ("13",)}


def test_corrected_and_amended_are_equals():
    assert standing(
        hb(10, status="corrected", reported=2), hb(11, status="amended", reported=1)
    ) == {0: ("10",)}


def test_a_missing_report_date_is_the_oldest():
    assert standing(hb(10), hb(11, reported=-300)) == {0: ("11",)}


@pytest.mark.parametrize(
    ("one", "other"),
    [(None, None), (1, 1), ("2026-03-03", "2026-03-03T10:00"), ("2026-03-03T10:00",) * 2],
)
def test_where_the_order_cannot_be_told_both_remain(one, other):
    assert standing(hb(10, reported=one), hb(11, reported=other)) == {0: ("10", "11")}


def test_two_remaining_values_are_inconsistent():
    assert "data.inconsistent" in codes(judge(hb(10), hb(11)))
    assert "data.inconsistent" not in codes(judge(hb("12"), hb("12.0")))


def test_times_of_report_decide_within_a_date():
    early, late = "2026-03-03T10:00", "2026-03-03T10:01"
    assert standing(hb(10, reported=early), hb(11, reported=late)) == {0: ("11",)}


@pytest.mark.parametrize("out", [{"status": "cancelled"}, {"status": "entered_in_error"}])
def test_rows_that_are_out_supersede_nothing(out):
    assert standing(hb(10), result("hb", 11, 0, reported=5, **out)) == {0: ("10",)}


def test_an_excluded_correction_supersedes_nothing():
    rows = (hb(10, id="a"), hb(11, status="corrected", id="a", excluded=True))
    assert standing(*rows) == {0: ("10",)}


def test_analytes_and_samples_are_apart():
    other = result("ferritin", 50, 0, status="corrected")
    assert standing(hb(10), other, hb(11, 1, status="corrected")) == {0: ("10", "50"), 1: ("11",)}


@pytest.mark.parametrize("worse", ["preliminary", "final"])
@pytest.mark.parametrize("status", ["corrected", "amended"])
def test_a_correction_supersedes_the_same_id_in_every_sample(status, worse):
    rows = (hb(10, 0, id="a", status=worse), hb(11, 5, status=status, id="a"))
    assert standing(*rows) == {0: (), 5: ("11",)}


def test_a_final_row_supersedes_the_same_id_nowhere_else():
    rows = (hb(10, 0, id="a", status="preliminary"), hb(11, 5, id="a"))
    assert standing(*rows) == {0: ("10",), 5: ("11",)}


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ({"id": ""}, {"id": ""}),
        ({"id": "a"}, {"id": "b"}),
        ({"id": "a", "laboratory": "L"}, {"id": "a"}),
        ({"id": "a", "laboratory": "L"}, {"id": "a", "laboratory": "M"}),
    ],
)
def test_other_or_empty_ids_or_another_laboratory_are_not_the_same(mine, theirs):
    assert standing(hb(10, 0, **theirs), hb(11, 5, status="corrected", **mine)) == {
        0: ("10",),
        5: ("11",),
    }


def test_of_several_corrections_of_one_id_the_latest_speaks():
    rows = (
        hb(10, 0, id="a"),
        hb(11, 1, status="corrected", id="a", reported=1),
        hb(12, 2, status="amended", id="a", reported=2),
    )
    assert standing(*rows) == {0: (), 1: (), 2: ("12",)}
    undecided = (hb(11, 1, status="corrected", id="a"), hb(12, 2, status="amended", id="a"))
    assert standing(*undecided) == {1: ("11",), 2: ("12",)}


def test_the_same_id_goes_first_and_then_the_sample():
    rows = (
        hb(10, 0, status="preliminary"),
        hb(11, 0, id="a"),
        hb(12, 5, status="corrected", id="a"),
    )
    assert standing(*rows) == {0: ("10",), 5: ("12",)}


@pytest.mark.parametrize("status", ["final", "corrected", "amended"])
def test_a_held_row_still_supersedes_in_its_sample(status):
    rows = (hb(10, status="preliminary"), hb(118, status=status))
    assert standing(*rows) == {0: ()}
    found = history(*rows)
    assert reasons(found) == ["data.implausible"]
    assert found.samples[0].held == {"hb"}


def test_a_held_row_reported_later_supersedes_an_equal():
    assert standing(hb(10, reported=1), hb(118, reported=2)) == {0: ()}
    assert standing(hb(10, reported=2), hb(118, reported=1)) == {0: ("10",)}


def test_a_held_preliminary_row_supersedes_nothing():
    rows = (hb(10, status="preliminary", reported=1), hb(118, status="preliminary", reported=2))
    assert standing(*rows) == {0: ("10",)}


def test_a_held_correction_supersedes_its_id_everywhere_and_holds_the_analyte_there():
    rows = (hb(10, 0, id="a"), hb(118, 5, status="corrected", id="a"))
    found = history(*rows)
    assert standing(*rows) == {0: ()}
    assert found.samples[0].held == {"hb"}


@pytest.mark.parametrize(
    "how", [{"day": None}, {"unit": ""}, {"code_conflict": "x"}], ids=["date", "unit", "code"]
)
def test_every_reason_to_hold_a_correction_lets_it_supersede(how):
    row = {"analyte": "hb", "value": 11, "day": 5, "status": "corrected", "id": "a", **how}
    found = history(hb(10, 0, id="a"), result(**row))
    assert [r.why_excluded for r in found.samples[0].results] == ["superseded"]


def test_a_correction_with_an_unknown_code_supersedes_its_id():
    found = history(hb(10, 0, id="a"), result("hgbx", 11, 0, status="corrected", id="a"))
    assert [r.why_excluded for r in found.samples[0].results] == ["superseded"]


def test_a_held_correction_that_was_corrected_itself_is_silent():
    rows = (
        hb(10, 0, status="preliminary"),
        hb(118, 0, status="corrected", id="a", reported=1),
        hb(12, 5, status="corrected", id="a", reported=2),
    )
    assert standing(*rows) == {0: ("10",), 5: ("12",)}


def test_a_correction_that_is_read_leaves_nothing_held():
    rows = (
        hb(10, 0, id="a"),
        hb(118, 1, status="corrected", id="a", reported=1),
        hb(12, 0, status="corrected", id="a", reported=2),
    )
    found = history(*rows)
    assert standing(*rows) == {0: ("12",)}
    assert found.samples[0].held == frozenset()


def test_supersession_comes_after_joining():
    rows = (
        hb(10, "2026-03-02T08:00", id="a", status="preliminary"),
        hb(11, 0, id="b"),
    )
    found = history(*rows)
    assert len(found.samples) == 1
    assert standing(*rows) == {0: ("11",)}
