from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from ironview.domain.bookings import Booking
from ironview.domain.findings import Severity
from ironview.domain.interpretation import interpret
from ironview.ui.bottom_line import bottom_line
from ironview.ui.verdict_tiles import verdict_tiles, with_booking
from ironview.wording import bottom_line as wording
from tests.ui import people


@pytest.fixture
def said_of(guideline):
    return lambda record: interpret(record, guideline, people.TODAY)


def plain(tile):
    return (tile.value.replace("\u00a0", " "), tile.fact.replace("\u00a0", " "))


def test_elena_is_replete_and_has_recovered(said_of):
    stores, overload, response, iron, test = verdict_tiles(said_of(people.elena()))

    assert plain(stores) == ("Replete", "ferritin 105, TSAT 27 %")
    assert plain(overload) == ("None", "not above both limits")
    assert plain(response) == ("Optimal", "8.4 → 13.2, +4.8 g/dL")
    assert plain(iron) == ("1000 mg", "of 1482 mg, −33 %")
    assert plain(test) == ("1 Sep 2026", "recheck")


def once_above():
    """Return Elena with a last panel above both limits for the first time."""
    elena = people.elena()
    last = people.panel("2026-06-01", ferritin="905", tsat="61", hb="13.0")
    earlier = tuple(one for one in elena.results if str(one.collected.day) != "2026-06-01")
    return replace(elena, results=(*earlier, *last))


@pytest.mark.parametrize(
    ("patient", "stores", "overload"),
    [
        (people.elena, "ferritin 105, 1 Jun 2026", ("None", "as of 1 Jun 2026")),
        (once_above, "ferritin 905, 1 Jun 2026", ("Possible", "once, 1 Jun 2026")),
        (
            people.henrik,
            "ferritin 566, 26 May 2026",
            ("Persistent", "not a diagnosis, 26 May 2026"),
        ),
        (
            people.dosed_lately,
            "day 8, too early",
            ("Not assessable", "TSAT missing, 28 May 2026"),
        ),
    ],
)
def test_answers_of_an_older_sample_than_the_bottom_line_name_their_day(
    said_of, patient, stores, overload
):
    record = patient()
    later = people.panel("2026-06-02", hb="13.0")

    tiles = verdict_tiles(said_of(replace(record, results=(*record.results, *later))))

    assert plain(tiles[0])[1] == stores
    assert plain(tiles[1]) == overload


def test_henrik_carries_a_warning_that_can_be_pressed(said_of):
    _, overload, _, iron, _ = verdict_tiles(said_of(people.henrik()))

    assert overload.value == "Persistent"
    assert overload.finding.code == "overload.persistent"
    assert overload.severity is Severity.WARNING
    assert iron.finding.code == "dose.over_course_need"


def test_a_notice_shows_no_triangle(said_of):
    iron = verdict_tiles(said_of(people.elena()))[3]

    assert iron.finding.severity is Severity.NOTICE
    assert iron.severity is None


def test_an_unreadable_sample_is_not_assessable_and_says_why(said_of):
    stores, overload, response, _, test = verdict_tiles(said_of(people.dosed_lately()))

    assert plain(stores) == ("Not assessable", "day 8, too early")
    assert plain(overload) == ("Not assessable", "TSAT missing")
    assert response.value == "Early sign"
    assert plain(test) == ("17 Jun 2026", "draw again from then")


def test_nothing_on_record_is_a_dash_with_its_reason(said_of):
    tiles = verdict_tiles(said_of(replace(people.elena(), results=(), infusions=())))

    assert [tile.value.replace("\u00a0", " ") for tile in tiles] == ["–", "–", "–", "0 mg", "–"]
    assert all(tile.fact for tile in tiles)
    assert all(tile.finding is None for tile in tiles)


def test_the_bottom_line_of_elena(said_of):
    line = bottom_line(said_of(people.elena()))

    assert line.headline == "Iron stores are replete. Haemoglobin has recovered."
    assert line.state == "<b>Readable</b>, day 91, steady"
    assert line.severity is None
    assert line.aside.replace("\u00a0", " ") == (
        "Not used: ferritin and TSAT of 10 Mar 2026, day 8, too early."
    )
    assert line.aside_reading == "too_early"
    assert line.next_step.replace("\u00a0", " ") == "Next test 1 Sep 2026."


def test_a_haemolysed_tsat_is_left_out_with_its_reason(said_of):
    line = bottom_line(said_of(people.every_state()))

    assert "TSAT" not in line.facts
    assert line.aside.replace("\u00a0", " ") == (
        "Not used: TSAT of 20 May 2026, haemolysed sample."
    )


def test_the_bottom_line_of_henrik_offers_what_to_do(said_of):
    line = bottom_line(said_of(people.henrik()))

    assert line.severity is Severity.WARNING
    assert line.state.startswith("<b>Warning</b>")
    assert line.aside.startswith("<b>Offered:</b>")
    assert line.aside_reading is None


def test_the_bottom_line_of_nobody(said_of):
    line = bottom_line(said_of(replace(people.elena(), results=(), infusions=())))

    assert line.facts.startswith("Enter results or an infusion")
    assert line.aside == ""
    assert line.headline


def test_the_card_says_what_the_wording_says(said_of):
    for record in people.everybody():
        said = said_of(record)
        told, line = wording.bottom_line(said), bottom_line(said)
        assert line.state == ", ".join((f"<b>{told.word}</b>", *told.reasons))
        assert line.headline == told.headline
        assert line.facts.replace("\u2060", "") == told.facts
        assert (line.severity, line.reading) == (told.severity, told.reading)
        shown = told.offered if told.severity and told.offered else told.not_used
        assert shown in line.aside


@pytest.mark.parametrize(("drawn", "asks"), [("2026-02-19", False), ("2026-02-18", True)])
def test_a_response_without_baseline_opens_the_dose_that_waits_for_one(said_of, drawn, asks):
    lately = people.dosed_lately()
    hb = (people.result("hb", "9.9", drawn), people.result("hb", "10.3", "2026-05-28"))
    earlier = people.infusion("2025-08-01", "500")
    record = replace(lately, results=hb, infusions=(earlier, *lately.infusions))

    response = verdict_tiles(said_of(record))[2]

    assert response.finding is None
    assert response.dose == (lately.infusions[0] if asks else None)


def test_two_values_of_the_older_sample_are_not_offered(said_of):
    lately = people.dosed_lately()
    hb = [people.result("hb", value, "2026-01-05") for value in ("9.9", "9.1")]
    record = replace(lately, results=(*hb, people.result("hb", "10.3", "2026-05-28")))

    assert verdict_tiles(said_of(record))[2].dose is None


def test_what_is_booked_stands_with_the_next_test_and_nowhere_else(said_of):
    tiles = verdict_tiles(said_of(people.elena()))
    at = datetime(2026, 6, 3, 9, tzinfo=UTC)
    booked = Booking(day=date(2026, 9, 3), clock=time(8, 20), tests=("ferritin",), by="A", at=at)

    told = with_booking(tiles, booked)

    assert told[-1].fact.replace("\u00a0", " ") == "Booked 3 Sep 2026, 08:20"
    assert told[-1].value == tiles[-1].value
    assert told[:-1] == tiles[:-1]
    assert with_booking(tiles, None) == tiles
