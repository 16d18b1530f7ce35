from dataclasses import replace

import pytest

from ironview.controller.overriding import override_finding
from ironview.domain.findings import Severity
from ironview.domain.record import Record
from ironview.ui.bottom_line import bottom_line
from ironview.ui.overridden_line import line_of, tiles_of
from ironview.ui.verdict_tiles import verdict_tiles
from tests.ui import people

COMMENT = "Seen by haematology."


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u2060", "")


def set_aside(chart, *codes):
    """Override every finding of these codes, or all there are."""
    for finding in chart.interpretation.findings:
        if not codes or finding.code in codes:
            override_finding(chart, finding, "already_treated", COMMENT)


def lines(chart):
    return line_of(chart.interpretation, chart.overrides)


@pytest.fixture
def chart(chart_of):
    return chart_of(people.henrik())


@pytest.fixture
def deficient(chart_of):
    patient = people.elena().patient
    results = people.panel("2026-05-28", ferritin="6", tsat="8", hb="9.4")
    return chart_of(Record(patient=patient, results=results))


def test_without_overrides_nothing_is_otherwise(chart):
    said = chart.interpretation

    assert lines(chart) == bottom_line(said)
    assert tiles_of(said, chart.overrides) == verdict_tiles(said)


def test_what_still_asks_leads(chart):
    set_aside(chart, "overload.persistent")

    told = lines(chart)
    assert told.severity is Severity.WARNING
    assert told.headline.startswith("Hold iron")
    assert plain(told.facts).endswith("1 finding overridden.")
    assert plain(told.next_step).endswith("1 finding overridden.")


def test_when_all_is_overridden_nothing_is_loud_and_nothing_is_silent(chart):
    set_aside(chart)

    told = lines(chart)
    assert told.is_overridden
    assert "Offered" not in told.aside
    assert told.headline == "Pattern meets persistent iron overload."
    assert told.state == "<b>Overridden</b> by A. Keller, already being treated"
    number = len(chart.interpretation.findings)
    assert f"{number} findings overridden." in plain(told.facts)


def test_a_deficiency_that_was_overridden_is_still_named(deficient):
    set_aside(deficient, "stores.absolute_deficiency")

    told = lines(deficient)
    assert told.is_overridden
    assert told.severity is Severity.NOTICE
    assert "6" in told.headline
    assert "cannot be assessed" not in told.headline
    assert told.state.startswith("<b>Overridden</b>")


def test_names_are_not_read_as_markup(deficient):
    set_aside(deficient, "stores.absolute_deficiency")
    (standing,) = deficient.overrides
    named = replace(standing, override=replace(standing.override, by="<b>Ann & Co"))

    assert "&lt;b&gt;Ann &amp; Co" in line_of(deficient.interpretation, (named,)).state


def test_one_that_is_open_again_is_as_loud_as_ever(chart):
    set_aside(chart)
    for row in chart.record.results:
        if row.analyte == "ferritin":
            chart.amend_result(row.key, replace(row, value=str(int(row.value) + 1)))

    assert lines(chart).severity is Severity.WARNING
    assert not lines(chart).is_overridden
    assert tiles_of(chart.interpretation, chart.overrides)[1].severity is Severity.WARNING


def test_a_tile_keeps_its_verdict_and_its_finding_without_the_loud_shape(chart):
    before = verdict_tiles(chart.interpretation)[1]
    assert before.severity is Severity.WARNING

    set_aside(chart, "overload.persistent")

    after = tiles_of(chart.interpretation, chart.overrides)[1]
    assert (after.label, after.value, after.fact) == (before.label, before.value, before.fact)
    assert after.finding == before.finding
    assert after.is_overridden
    assert after.severity is None


def test_a_replete_patient_stays_replete(chart_of):
    chart = chart_of(people.elena())
    set_aside(chart)

    assert "overridden" in plain(lines(chart).facts)
    assert lines(chart).severity is None
