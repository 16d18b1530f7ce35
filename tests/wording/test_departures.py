"""What left the program is told in one sentence each."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from ironview.domain.chart_changes import Departure
from ironview.wording.departures import departure_meta, departure_text

AT = datetime(2026, 6, 3, 22, 2, tzinfo=UTC)


def departure(action, what, file=""):
    return Departure(at=AT, by="Anna", workstation="W3", action=action, what=what, file=file)


@pytest.mark.parametrize(
    ("action", "what", "file", "sentence"),
    [
        ("export_patient", "fhir", "a.json", "Anna exported a FHIR bundle to a.json."),
        ("export_patient", "package", "a.ivpackage", "Anna exported a locked package to"),
        ("export_patient", "case", "", "Anna copied a case without name."),
        ("print_patient", "letter", "", "Anna printed the letter."),
        ("print_patient", "review", "a.pdf", "Anna saved the page for the record as a.pdf."),
        ("copy_patient", "text", "", "Anna copied the review as text."),
        ("copy_patient", "something_new", "", "Anna copied something_new."),
    ],
)
def test_each_way_out_has_its_sentence(action, what, file, sentence):
    assert departure_text(departure(action, what, file)).startswith(sentence)


def test_when_and_where_is_told_on_the_clock_of_the_clinic():
    said = departure_meta(departure("print_patient", "letter"), ZoneInfo("Europe/Berlin"))
    assert said.replace("\u00a0", " ") == "4 Jun 2026, 00:02 · W3"
