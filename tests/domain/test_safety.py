"""Chapter 6: critical haemoglobin, magnetic resonance imaging, and all of safety together."""

from datetime import date

import pytest

from ironview.domain.safety import find_safety
from tests.domain.histories import codes, history, only
from tests.domain.records import condition, dose, event, on, panel, result


def found(*rows, as_of=0):
    findings = find_safety(history(*rows, as_of=as_of))
    return [code.removeprefix("safety.") for code in codes(findings)]


@pytest.mark.parametrize(
    ("hb", "expected"),
    [("7.0", []), ("6.99", ["hb_critical"]), ("<7", ["hb_critical"]), ("<7.1", []), (">5", [])],
)
def test_critical_haemoglobin(hb, expected):
    assert found(panel(0, hb=hb)) == expected


def test_any_row_neither_held_nor_excluded_is_enough():
    assert found(result("hb", 6.5, 0), result("hb", 12, 0)) == ["hb_critical"]
    assert found(result("hb", 6.5, 0, excluded=True)) == []
    assert found(result("hb", 1.5, 0)) == []


FER = "ferumoxytol"


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2026-03-01", []),
        ("2026-03-02", ["mri_interference"]),
        ("2026-06-07", ["mri_interference"]),
        ("2026-06-08", []),
    ],
)
def test_ferumoxytol_alters_images_to_three_months_after_the_last_dose(as_of, expected):
    rows = dose(0, 510, FER), dose(5, 510, FER)
    assert found(*rows, as_of=date.fromisoformat(as_of)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(-1, []), (0, ["mri_interference"]), (92, ["mri_interference"]), (93, [])],
)
def test_a_planned_image_counts_whenever_it_is(day, expected):
    assert found(dose(0, 510, FER), event("mri_planned", day), as_of=300) == expected


def test_other_products_alter_nothing():
    assert found(dose(0), event("mri_planned", 3)) == []


def test_it_is_said_once_for_the_newest_course():
    rows = dose(-60, 510, FER), dose(0, 510, FER), dose(10, 1000, "iron_sucrose", course="same")
    finding = only(find_safety(history(*rows, as_of=20)), "safety.mri_interference")
    assert finding.facts["first_dose"] == on(0)
    assert (finding.facts["last_dose"], finding.facts["until"]) == (on(0), date(2026, 6, 2))
    assert finding.facts["mri_on"] is None


def test_an_older_course_speaks_when_the_newer_does_not():
    rows = dose(-200, 510, FER), dose(0, 510, FER), event("mri_planned", -150)
    finding = only(find_safety(history(*rows, as_of=300)), "safety.mri_interference")
    assert finding.facts["mri_on"] == on(-150)
    assert [row.analyte for row in finding.used] == [FER, "mri_planned"]


def test_everything_is_found_together():
    rows = (
        condition("haemochromatosis"),
        panel(-5, ferritin=900, hb=6, phosphate=0.3),
        dose(-60),
        dose(0),
        dose(0, 510, FER, course="same"),
    )
    assert sorted(set(found(*rows, panel(-100, phosphate=1)))) == [
        "hb_critical",
        "hold_iron",
        "mri_interference",
        "phosphate_low",
        "phosphate_severe",
    ]
    assert found(*rows).count("hold_iron") == 2
    assert "phosphate_check_due" in found(dose(-60), dose(0))


def test_the_card_of_a_critical_haemoglobin_names_the_limit_and_the_values_below_it():
    read = history(result("hb", 6.5, 0), result("hb", 12, 0), as_of=0)
    finding = only(find_safety(read), "safety.hb_critical")
    assert {"below_g_dl": 7}.items() <= finding.facts.items()
    assert finding.action == "assess_urgently"
    assert [row.amount_text for row in finding.used] == ["6.5 g/dL"]
    assert [moment.day for moment in finding.samples] == [on(0)]


def test_the_card_about_images_names_product_dates_and_whom_to_tell():
    rows = dose(0, 510, FER), dose(5, 510, FER), event("mri_planned", 9), event("mri_planned", 300)
    finding = only(find_safety(history(*rows, as_of=6)), "safety.mri_interference")
    said = {
        "product": FER,
        "first_dose": on(0),
        "last_dose": on(5),
        "until": date(2026, 6, 7),
        "mri_on": on(9),
    }
    assert said.items() <= finding.facts.items()
    assert finding.action == "tell_radiology"
    assert [row.analyte for row in finding.used] == [FER, FER, "mri_planned"]


def test_a_newer_course_of_another_product_hides_no_older_ferumoxytol():
    rows = dose(-60, 510, FER), dose(0)
    finding = only(find_safety(history(*rows, as_of=10)), "safety.mri_interference")
    assert finding.facts["last_dose"] == on(-60)
