"""The five lines a person reads first, on whole records judged by the engine."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.moments import Moment
from ironview.domain.record import Condition, Event, Infusion, Patient, Record, Result, Sex
from ironview.knowledge.catalogues import load_guideline
from ironview.wording.bottom_line import BottomLine, bottom_line, headline

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
UNITS = {"ferritin": "µg/L", "tsat": "%", "hb": "g/dL", "phosphate": "mmol/L", "crp": "mg/L"}
DOSE = date(2026, 3, 2)


def draw(on: date, **values: str) -> tuple[Result, ...]:
    return tuple(
        Result(analyte=code, value=value, unit=UNITS[code], collected=Moment(on))
        for code, value in values.items()
    )


def infusion(on: date = DOSE, mg: str | None = "1000") -> Infusion:
    amount = None if mg is None else Decimal(mg)
    return Infusion(product="ferric_carboxymaltose", dose_mg=amount, started=Moment(on))


def judged(*results: tuple[Result, ...], as_of: date, **rest: Any) -> Interpretation:
    record = Record(
        patient=Patient(sex=Sex.FEMALE),
        results=tuple(row for drawn in results for row in drawn),
        **rest,
    )
    return interpret(record, load_guideline(), as_of)


def told(*results: tuple[Result, ...], as_of: date, **rest: Any) -> BottomLine:
    line = bottom_line(judged(*results, as_of=as_of, **rest), ENGLISH)
    return replace(
        line,
        word=plain(line.word),
        headline=plain(line.headline),
        facts=plain(line.facts),
        not_used=plain(line.not_used),
        offered=plain(line.offered),
    )


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


BASELINE = draw(date(2026, 2, 26), ferritin="6", tsat="5", hb="8.4")
EARLY = draw(date(2026, 3, 10), ferritin="1050", tsat="40", hb="9.4")


def test_too_early_says_from_when_and_what_was_not_used():
    line = told(BASELINE, EARLY, as_of=date(2026, 3, 12), infusions=(infusion(),))
    assert line.state == "Too early, day 8"
    assert line.headline == "Too early to read. Draw ferritin again from 30 Mar 2026."
    assert line.facts == (
        "10 Mar 2026, day 8 after ferric carboxymaltose 1000 mg: "
        "ferritin 1050 µg/L, TSAT 40 %, Hb 9.4 g/dL."
    )
    assert line.not_used == "Not used: ferritin and TSAT of 10 Mar 2026, day 8, too early."


def test_once_the_day_has_come_it_says_now():
    line = told(BASELINE, EARLY, as_of=date(2026, 3, 30), infusions=(infusion(),))
    assert line.headline == "Too early to read. Draw ferritin again now."


def test_replete_and_recovered():
    late = draw(date(2026, 6, 1), ferritin="118", tsat="27", hb="13.1")
    line = told(BASELINE, late, as_of=date(2026, 6, 2), infusions=(infusion(),))
    assert line.headline == "Iron stores are replete. Haemoglobin has recovered."
    assert line.not_used == ""
    assert line.finding is None


def test_replete_on_the_way_without_recovery():
    late = draw(date(2026, 6, 1), ferritin="118", tsat="27", hb="10.6")
    line = told(BASELINE, late, as_of=date(2026, 6, 2), infusions=(infusion(),))
    assert line.headline == "Iron stores are replete. Haemoglobin is on its way."


def test_provisional_may_still_fall():
    early = draw(date(2026, 4, 13), ferritin="160", tsat="24", hb="12.4")
    line = told(BASELINE, early, as_of=date(2026, 4, 14), infusions=(infusion(),))
    assert line.headline == "Ferritin 160 µg/L is provisional and may still fall."


def test_a_warning_speaks_before_the_window():
    low = draw(date(2026, 3, 16), ferritin="20")
    line = told(low, as_of=date(2026, 3, 17), infusions=(infusion(),))
    assert line.state == "Warning, day 14, too early"
    assert line.headline == "Unexpectedly low on day 14: ferritin 20 µg/L, below 30."
    assert line.offered.startswith("Check that the dose was given")


def test_a_headline_that_would_be_too_long_is_cut_to_its_point():
    low = draw(date(2026, 3, 16), ferritin="20", tsat="9")
    line = told(low, as_of=date(2026, 3, 17), infusions=(infusion(),))
    assert line.headline == "Unexpectedly low on day 14."


def test_deficiency_without_any_dose():
    line = told(BASELINE, as_of=date(2026, 2, 27))
    assert line.state == "Readable, no infusion"
    assert line.headline == "Absolute iron deficiency: ferritin 6 µg/L, below 30."
    assert line.offered == "Replace iron, and look for the cause of the loss."


def test_after_a_new_dose_the_old_sample_no_longer_leads():
    line = told(BASELINE, as_of=date(2026, 3, 3), infusions=(infusion(),))
    assert line.headline == "Waiting: ferritin can be read from 30 Mar 2026."
    assert line.state == "Before the last dose"
    later = told(BASELINE, as_of=date(2026, 5, 3), infusions=(infusion(),))
    assert later.headline == "No test since the dose of 2 Mar 2026."


def test_a_dose_and_a_sample_of_one_day_without_times_ask():
    same = draw(DOSE, ferritin="60")
    line = told(same, as_of=date(2026, 3, 3), infusions=(infusion(),))
    assert line.headline == "Before or after the dose? Enter the times."
    assert line.not_used == "Not used: ferritin of 2 Mar 2026, day 0, order on the day unclear."


def test_missing_tsat_is_named_when_ferritin_is_high():
    high = draw(date(2026, 3, 10), ferritin="250")
    line = told(high, as_of=date(2026, 3, 11))
    assert line.headline == "Ferritin is high: 250 µg/L, above 200."


def test_persistent_overload_is_a_pattern_not_a_diagnosis():
    first = draw(date(2026, 1, 10), ferritin="520", tsat="60")
    second = draw(date(2026, 3, 10), ferritin="540", tsat="62")
    line = told(first, second, as_of=date(2026, 3, 11))
    assert line.headline == "Pattern meets persistent iron overload."
    assert "chelat" not in line.offered


def test_without_results_it_says_so():
    assert told(as_of=date(2026, 3, 1)).headline == "No results yet."
    dosed = told(as_of=date(2026, 5, 3), infusions=(infusion(),))
    assert dosed.headline == "No test since the dose of 2 Mar 2026."
    assert dosed.state == "No results yet"
    assert dosed.reasons == ()


def test_haemoglobin_alone_has_headlines_of_its_own():
    hb = draw(date(2026, 4, 1), hb="9.6")
    rising = told(BASELINE, hb, as_of=date(2026, 4, 1), infusions=(infusion(),))
    assert rising.headline == "Haemoglobin response is adequate."
    alone = told(hb, as_of=date(2026, 4, 1))
    assert alone.headline == "No ferritin in this sample."
    orphan = told(hb, as_of=date(2026, 4, 1), infusions=(infusion(),))
    assert orphan.headline == "Haemoglobin has no baseline to compare with."


def test_haemoglobin_alone_does_not_hide_that_ferritin_is_overdue():
    hb = draw(date(2026, 4, 1), hb="9.6")
    line = told(BASELINE, hb, as_of=date(2026, 8, 1), infusions=(infusion(),))
    assert line.headline == "Ferritin is overdue since 27 Apr 2026."


def test_transfused_blood_is_named():
    hb = draw(date(2026, 4, 1), hb="10.9")
    blood = Event(kind="rbc_transfusion", at=Moment(date(2026, 3, 5)))
    line = told(BASELINE, hb, as_of=date(2026, 4, 1), infusions=(infusion(),), events=(blood,))
    assert line.headline == "Haemoglobin cannot be judged as a response."


def test_an_amount_that_is_not_known_is_said():
    line = told(BASELINE, EARLY, as_of=date(2026, 3, 12), infusions=(infusion(mg=None),))
    assert "ferric carboxymaltose, amount unknown" in line.facts


def test_other_profiles_change_the_words_not_the_form():
    pregnant = Condition(code="pregnancy", since=date(2026, 1, 1))
    line = told(BASELINE, as_of=date(2026, 2, 27), conditions=(pregnant,))
    assert line.headline == "Absolute iron deficiency: ferritin 6 µg/L, below 30."


def test_numbers_and_dates_follow_the_locale():
    judged_one = judged(BASELINE, EARLY, as_of=date(2026, 3, 12), infusions=(infusion(),))
    line = bottom_line(judged_one, GERMAN)
    assert "9,4\u00a0g/dL" in line.facts
    assert "30.\u00a0März\u00a02026" in line.headline
    assert headline(judged_one, GERMAN) == line.headline


@pytest.mark.parametrize(
    "ferritin", ["5", "60", "150", "320", "640", "1200", "20000", "<5", ">1650"]
)
@pytest.mark.parametrize("tsat", ["5", "18", "30", "48", "75"])
@pytest.mark.parametrize("day", [1, 14, 40, 60, 100])
def test_no_headline_is_longer_than_60_characters(ferritin, tsat, day):
    on = date.fromordinal(DOSE.toordinal() + day)
    drawn = draw(on, ferritin=ferritin, tsat=tsat, hb="9.1", phosphate="0.5", crp="12")
    one = judged(BASELINE, drawn, as_of=on, infusions=(infusion(),))
    text = headline(one, ENGLISH)
    assert len(text) <= 60, text
    assert text.endswith(".")
    assert "\u2013" not in text


def test_the_state_is_a_word_and_what_it_rests_on():
    late = draw(date(2026, 6, 1), ferritin="118", tsat="27", hb="13.1")
    line = told(BASELINE, late, as_of=date(2026, 6, 2), infusions=(infusion(),))
    assert (line.word, line.reasons) == ("Readable", ("day 91, steady",))
    assert (line.severity, line.reading) == (None, "readable")
    low = told(draw(date(2026, 3, 16), ferritin="20"), as_of=DOSE, infusions=(infusion(),))
    assert (low.word, low.reasons) == ("Warning", ("day 14, too early",))
    assert low.severity == "warning"


def test_what_an_earlier_sample_left_out_is_still_said():
    late = draw(date(2026, 6, 1), ferritin="118", tsat="27", hb="13.1")
    line = told(BASELINE, EARLY, late, as_of=date(2026, 6, 2), infusions=(infusion(),))
    assert line.headline == "Iron stores are replete. Haemoglobin has recovered."
    assert line.not_used == "Not used: ferritin and TSAT of 10 Mar 2026, day 8, too early."
    assert line.not_used_reading == "too_early"


def test_a_value_that_is_not_valid_is_no_fact_but_says_why_it_is_left_out():
    haemolysed = tuple(replace(row, haemolysed=True) for row in draw(DOSE, tsat="30"))
    line = told(draw(DOSE, ferritin="120"), haemolysed, as_of=DOSE)
    assert line.facts == "2 Mar 2026: ferritin 120 µg/L."
    assert line.not_used == "Not used: TSAT of 2 Mar 2026, haemolysed sample."
    alone = told(haemolysed, as_of=DOSE)
    assert alone.facts == "2 Mar 2026."


def test_a_newer_sample_of_other_tests_does_not_hide_the_last_ferritin():
    later = draw(date(2026, 6, 9), phosphate="0.9")
    line = told(BASELINE, later, as_of=date(2026, 6, 10))
    assert line.facts.startswith("26 Feb 2026: ferritin 6 µg/L")
    assert line.state == "Readable, no infusion"
