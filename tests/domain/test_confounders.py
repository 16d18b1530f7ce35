"""Chapter 3: what besides iron moves the results of a sample."""

import pytest

from ironview.domain.confounders import find_confounders
from tests.domain.histories import codes, history, only, sample_on
from tests.domain.records import condition, event, on, panel, result

PANEL = panel(0, ferritin=50, tsat=30)


def found(*rows, day=0):
    read = history(*rows)
    return [code.removeprefix("confounder.") for code in codes(raised(read, day))]


def raised(read, day=0):
    return find_confounders(read, sample_on(read, day))


@pytest.mark.parametrize(("analyte", "expected"), [("ferritin", 1), ("tsat", 1), ("hb", 1)])
def test_samples_with_ferritin_tsat_or_hb_are_looked_at(analyte, expected):
    assert len(found(panel(0, **{analyte: 12}), condition("inflammation"))) == expected


def test_other_samples_are_not():
    assert found(panel(0, crp=20, phosphate=1), condition("inflammation")) == []
    assert found(result("hb", 12, 0, excluded=True), condition("inflammation")) == []


def test_inflammation():
    read = history(panel(0, ferritin=50, crp=20), condition("infection"))
    (finding,) = raised(read)
    assert finding.code == "confounder.inflammation"
    assert (finding.facts["crp_mg_l"], finding.facts["condition"]) == (20, "infection")
    (finding,) = raised(history(PANEL, result("crp", 6, 7)))
    assert finding.facts["condition"] == ""
    (finding,) = raised(history(PANEL, condition("inflammation")))
    assert finding.facts["crp_mg_l"] is None


@pytest.mark.parametrize("code", ["liver_disease", "alcohol"])
@pytest.mark.parametrize(("since", "until", "expected"), [(0, 0, ["liver"]), (1, 5, [])])
def test_liver_conditions_count_on_the_date(code, since, until, expected):
    assert found(PANEL, condition(code, since, until)) == expected


@pytest.mark.parametrize(
    ("value", "more", "expected"),
    [
        (40, {"high": 40}, []),
        (41, {"high": 40}, ["liver"]),
        (">40", {"high": 40}, ["liver"]),
        (">39", {"high": 40}, []),
        (41, {"high": 50, "lab_flag": "H"}, []),
        (41, {"lab_flag": "H"}, ["liver"]),
        (41, {"lab_flag": "HH"}, ["liver"]),
        (41, {"lab_flag": "L"}, []),
        (41, {}, []),
        (41, {"high": 40, "excluded": True}, []),
    ],
)
@pytest.mark.parametrize("analyte", ["alt", "ast"])
def test_liver_enzymes_above_their_own_limit(analyte, value, more, expected):
    assert found(PANEL, result(analyte, value, 0, **more)) == expected


def test_a_haemolysed_ast_is_not_eligible_but_an_alt_is():
    high = {"high": 40, "haemolysed": True}
    assert found(PANEL, result("ast", 90, 2, **high)) == []
    assert found(PANEL, result("alt", 90, 2, **high)) == ["liver"]


@pytest.mark.parametrize(("day", "expected"), [(-8, []), (-7, ["liver"]), (7, ["liver"]), (8, [])])
def test_liver_enzymes_count_for_seven_days_either_way(day, expected):
    assert found(PANEL, result("alt", 90, day, high=40)) == expected


def test_of_two_values_of_an_enzyme_both_must_be_high():
    assert found(PANEL, result("alt", 90, 2, high=40), result("alt", 30, 2, high=40)) == []
    assert found(PANEL, result("alt", 90, 2, high=40), result("alt", 80, 2, high=40)) == ["liver"]


@pytest.mark.parametrize(
    ("day", "expected"), [(-2, []), (-1, ["oral_iron"]), (0, ["oral_iron"]), (1, [])]
)
def test_oral_iron_counts_on_the_date_and_the_day_before(day, expected):
    assert found(PANEL, event("oral_iron", day)) == expected


def test_a_haemolysed_sample():
    read = history(panel(0, ferritin=50), result("iron", 20, 0, haemolysed=True))
    (finding,) = raised(read)
    assert finding.code == "confounder.haemolysed"
    assert [row.analyte for row in finding.used] == ["iron"]


@pytest.mark.parametrize(
    ("kind", "name", "within"),
    [
        ("rbc_transfusion", "transfusion", 120),
        ("blood_donation", "blood_donation", 120),
        ("esa_start", "esa", 90),
        ("esa_change", "esa", 90),
        ("hif_phi_start", "esa", 90),
    ],
)
def test_earlier_events_count_up_to_their_last_day(kind, name, within):
    assert found(PANEL, event(kind, -within - 1)) == []
    assert found(PANEL, event(kind, -within)) == [name]
    assert found(PANEL, event(kind, 0)) == [name]
    assert found(PANEL, event(kind, 1)) == []


def test_within_a_date_times_decide():
    timed = panel(0, "08:00", ferritin=50)
    assert found(timed, event("rbc_transfusion", 0, "09:00")) == []
    assert found(timed, event("rbc_transfusion", 0, "07:00")) == ["transfusion"]
    assert found(timed, event("rbc_transfusion", 0)) == ["transfusion"]


def test_a_card_names_the_last_event_and_all_units():
    rows = event("rbc_transfusion", -20, units="2"), event("rbc_transfusion", -10)
    finding = only(raised(history(PANEL, *rows)), "confounder.transfusion")
    assert finding.facts["days_before"] == 10
    assert finding.facts["units"] == 3
    assert len(finding.used) == 2


def test_other_events_confound_nothing():
    assert found(PANEL, event("surgery", -1), event("mri_planned", 0)) == []


def test_the_card_of_inflammation_says_value_limit_and_condition():
    (finding,) = raised(history(PANEL, result("crp", 6, 7, id="C1"), condition("infection")))
    said = {"crp_mg_l": 6, "crp_limit_mg_l": 5, "condition": "infection"}
    assert said.items() <= finding.facts.items()
    assert [row.reference for row in finding.used] == ["C1", "infection"]
    assert [moment.day for moment in finding.samples] == [on(0)]


def test_the_card_of_a_liver_names_condition_and_enzyme():
    rows = condition("alcohol"), result("ast", 90, 2, high=40, id="A1")
    (finding,) = raised(history(PANEL, *rows))
    assert {"condition": "alcohol", "enzyme": "ast"}.items() <= finding.facts.items()
    assert [row.reference for row in finding.used] == ["alcohol", "A1"]
    (finding,) = raised(history(PANEL, condition("liver_disease")))
    assert {"condition": "liver_disease", "enzyme": ""}.items() <= finding.facts.items()
    (finding,) = raised(history(PANEL, result("alt", 90, 2, high=40)))
    assert {"condition": "", "enzyme": "alt"}.items() <= finding.facts.items()


def test_the_card_of_oral_iron_names_the_last_day_it_was_taken():
    rows = event("oral_iron", -2), event("oral_iron", -1), event("oral_iron", 0)
    (finding,) = raised(history(PANEL, *rows))
    assert finding.facts["taken_on"] == on(0)
    assert [row.at.day for row in finding.used] == [on(-1), on(0)]


def test_the_card_of_earlier_events_says_kind_date_and_reach():
    rows = event("esa_start", -80), event("hif_phi_start", -20)
    finding = only(raised(history(PANEL, *rows)), "confounder.esa")
    said = {"kind": "hif_phi_start", "last_on": on(-20), "days_before": 20, "within_days": 90}
    assert said.items() <= finding.facts.items()
    assert [row.at.day for row in finding.used] == [on(-80), on(-20)]
    given = only(raised(history(PANEL, event("blood_donation", -3))), "confounder.blood_donation")
    assert (given.facts["within_days"], given.facts["units"]) == (120, 1)


def test_the_card_of_a_liver_rests_on_every_raised_enzyme():
    rows = [
        result("alt", 90, -3, high=40, id="T1"),
        result("alt", 95, 2, high=40, id="T2"),
        result("ast", 80, 2, high=40, id="S1"),
    ]
    (finding,) = raised(history(PANEL, *rows))
    assert [row.reference for row in finding.used] == ["T1", "T2", "S1"]
