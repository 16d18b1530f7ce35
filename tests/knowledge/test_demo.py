"""The invented patients: fresh on any day, and together showing every state."""

import json
import re
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from ironview.domain.errors import ResourceError
from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.verdicts import HbVerdict, NextTestState, Overload, Stores, Window
from ironview.interchange.reading import read_files
from ironview.knowledge import demo
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.demo import demo_records

TODAY = date(2027, 1, 20)


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> list[Interpretation]:
    path = tmp_path_factory.mktemp("demo") / "demo.json"
    path.write_text(json.dumps(demo_records(TODAY)), "utf-8")
    guideline = load_guideline()
    reading = read_files([path], guideline, ZoneInfo("Europe/Berlin"))
    assert not reading.rejected
    return [interpret(record, guideline, TODAY) for record in reading.records]


def dates(value: object) -> list[str]:
    return re.findall(r"20[12]\d-\d\d-\d\d", json.dumps(value))


def test_every_patient_has_a_number_of_its_own():
    records = demo_records(TODAY)
    assert len(records) >= 12
    numbers = [record["patient"]["identifiers"][0]["value"] for record in records]
    assert len(set(numbers)) == len(numbers)
    systems = {record["patient"]["identifiers"][0]["system"] for record in records}
    assert systems == {"urn:ironview:demo"}
    assert len({record["patient"]["id"] for record in records}) == len(records)


@pytest.mark.parametrize("today", [date(2026, 6, 15), TODAY, date(2031, 2, 28), date(2024, 1, 1)])
def test_the_newest_sample_lies_within_two_weeks_before_today(today):
    samples = [
        result["collected"][:10]
        for record in demo_records(today)
        for result in record["results"]
        if "collected" in result
    ]
    newest = date.fromisoformat(max(samples))
    assert 0 <= (today - newest).days <= 14


def test_days_between_dates_weekdays_and_births_stay_as_written():
    written, moved = demo_records(date(2026, 6, 15)), demo_records(TODAY)
    for before, after in zip(written, moved, strict=True):
        assert before["patient"] == after["patient"]
        old = [date.fromisoformat(day) for day in dates(before["results"])]
        new = [date.fromisoformat(day) for day in dates(after["results"])]
        assert len({new_day - old_day for old_day, new_day in zip(old, new, strict=True)}) == 1
        assert (new[0] - old[0]).days % 7 == 0


def test_together_they_show_every_window_and_verdict(read):
    windows = {result.window for one in read for s in one.samples for result in s.sample.results}
    assert windows >= set(Window)
    stores = {sample.stores for one in read for sample in one.samples}
    assert stores >= set(Stores)
    overload = {sample.overload for one in read for sample in one.samples}
    assert overload >= set(Overload)
    responses = {
        sample.hb_response.verdict for one in read for sample in one.samples if sample.hb_response
    }
    assert responses >= set(HbVerdict) - {HbVerdict.PARTIAL, HbVerdict.NOT_ASSESSABLE}
    states = {one.next_test.state for one in read}
    assert states >= set(NextTestState)


def test_together_they_show_every_profile_that_is_chosen_by_itself(read):
    profiles = {one.profile.id for one in read}
    automatic = {p.id for p in load_guideline().profiles.values() if p.priority is not None}
    assert profiles == automatic


@pytest.mark.parametrize(
    "code",
    [
        "timing.unexpectedly_low",
        "timing.same_day_unclear",
        "timing.assay_interference",
        "response.non_response",
        "safety.phosphate_low",
        "safety.hold_iron",
        "safety.hb_critical",
        "safety.mri_interference",
        "safety.phosphate_check_due",
        "dose.over_single_max",
        "dose.interval_too_short",
        "dose.unknown_product",
        "data.unit_ambiguous",
        "data.no_collection_date",
        "data.implausible",
        "data.inconsistent",
        "data.censored_ask",
        "confounder.transfusion",
        "confounder.esa",
        "confounder.liver",
    ],
)
def test_some_patient_shows_it(read, code):
    assert any(finding.code == code for one in read for finding in one.findings)


def test_two_patients_share_a_name_so_that_mixing_them_up_can_be_practised():
    names = [record["patient"]["family_name"] for record in demo_records(TODAY)]
    assert len(names) - len(set(names)) == 1


def test_a_broken_file_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(demo, "resource_path", lambda name: tmp_path / name)
    with pytest.raises(ResourceError, match="no invented patients"):
        demo_records(TODAY)
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "01.json").write_text("{", "utf-8")
    with pytest.raises(ResourceError, match=r"demo/01\.json: this is not JSON"):
        demo_records(TODAY)
