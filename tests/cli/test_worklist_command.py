"""The worklist on the command line: every lane named, every patient once, nothing changed."""

import json
from dataclasses import replace
from datetime import date

import pytest

from ironview.cli.zones import WorkstationZone
from ironview.controller.patient_lines import refresh
from ironview.controller.summary_refresher import ReadWith
from ironview.controller.viewpoint import ClinicSettings, viewpoint
from ironview.domain.interpretation import interpret
from ironview.domain.worklist import LANES, WorkEntry
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import open_store
from tests.cli.conftest import RECORD


@pytest.fixture
def store(run, tmp_path):
    file, path = tmp_path / "one.json", tmp_path / "clinic.sqlite"
    quiet = {"format": "ironview-record/1", "patient": {"id": "P-2", "family_name": "Quiet"}}
    file.write_text("\n".join(json.dumps(one) for one in (RECORD, quiet | {"results": []})))
    assert run("import", file, "--store", path, "--time-zone", "UTC").code == 0
    return path


def lanes(answer):
    return {one["lane"]: [each["id"] for each in one["patients"]] for one in answer["lanes"]}


def test_every_lane_is_there_and_everybody_stands_in_one(run, store):
    answer = run("worklist", "--store", store, "--as-of", "2026-03-11", "--json").answer

    assert (answer["format"], answer["as_of"]) == ("ironview-worklist/1", "2026-03-11")
    assert list(lanes(answer)) == [one.value for one in LANES]
    assert lanes(answer)["too_early"] == ["P-1"]
    assert answer["waiting_or_done"] == 1


def test_a_patient_says_why_what_is_next_and_from_when(run, store):
    answer = run("worklist", "--store", store, "--as-of", "2026-03-11", "--json").answer
    (patient,) = next(one["patients"] for one in answer["lanes"] if one["patients"])

    assert "1050" in patient["why"]
    assert (patient["from"], patient["better"]) == ("2026-03-30", "2026-04-27")
    assert patient["also_in"] == ["to_sign"]
    assert (patient["last_dose"], patient["booked"], patient["severity"]) == (
        "2026-03-02",
        None,
        None,
    )


def test_the_day_decides(run, store):
    later = run("worklist", "--store", store, "--as-of", "2026-08-01", "--json").answer

    assert lanes(later)["overdue"] == ["P-1"]


def test_one_lane_can_be_asked_for(run, store):
    answer = run(
        "worklist", "--store", store, "--as-of", "2026-03-11", "--lane", "to_sign", "--json"
    ).answer

    assert lanes(answer) == {"to_sign": []}


def test_as_text_it_can_be_read(run, store):
    ran = run("worklist", "--store", store, "--as-of", "2026-03-11")

    assert ran.code == 0
    assert "Arrived too early: 1" in ran.out
    assert "Overdue: nobody" in ran.out
    assert "1 waiting or done." in ran.out


def test_a_lane_that_is_none_is_wrong_use(run, store):
    assert run("worklist", "--store", store, "--lane", "everybody").code == 2


def test_without_a_store_nothing_is_made(run, tmp_path):
    ran = run("worklist", "--store", tmp_path / "none.sqlite")

    assert ran.code == 3
    assert not (tmp_path / "none.sqlite").exists()


def test_verify_compares_the_kept_places_with_fresh_ones(run, store):
    assert run("verify", "--store", store, "--json").answer["worklist"] == {"differing": 0}
    guideline, zone = load_guideline(), WorkstationZone()
    with open_store(store, analytes=guideline.analytes) as opened:
        key = opened.patients.key_of("P-1")
        used = ReadWith(guideline, ClinicSettings(), zone, date(2026, 3, 11))
        view = viewpoint(opened.patients.record(key), guideline, ClinicSettings(), zone, used.today)
        with opened.transaction():
            refresh(opened, [key], lambda _record: view, interpret)
    assert run("verify", "--store", store, "--json").answer["worklist"] == {"differing": 0}

    with open_store(store, analytes=guideline.analytes) as opened, opened.transaction():
        kept = opened.summaries.of([key])[key]
        opened.summaries.put(key, replace(kept, work=WorkEntry(places=())))
    ran = run("verify", "--store", store)

    assert ran.code == 1
    assert "1 patients stand elsewhere in the worklist" in ran.out
