"""``ironview worklist`` says who stands where on a day, and changes nothing."""

import contextlib
from dataclasses import replace
from datetime import date

import pytest
from sqlcipher3 import dbapi2

from ironview.cli.zones import WorkstationZone
from ironview.controller.patient_lines import refresh
from ironview.controller.viewpoint import ClinicSettings, viewpoint
from ironview.domain.interpretation import interpret
from ironview.domain.worklist import LANES, WorkEntry
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import open_store
from tests.cli.conftest import RECORD

UNITS = {"ferritin": "ug/L", "hb": "g/dL", "phosphate": "mmol/L"}


def record(number: str, name: str, dose: str, **values: str):
    """Return a patient with one dose and one sample 8 days after 2 March."""
    return RECORD | {
        "patient": {"id": number, "family_name": name, "given_name": "A.", "sex": "female"},
        "infusions": [{"product": "ferric_carboxymaltose", "dose_mg": 1000, "started": dose}],
        "results": [
            {"analyte": analyte, "value": value, "unit": UNITS[analyte], "collected": "2026-03-10"}
            for analyte, value in values.items()
        ],
    }


@pytest.fixture
def store(run, write, tmp_path):
    path = tmp_path / "clinic.sqlite"
    records = [
        record("P-1", "Early", "2026-03-02", ferritin="1050"),
        record("P-2", "Waits", "2026-03-09"),
        record("P-3", "Urgent", "2026-03-02", phosphate="0.30"),
    ]
    assert run("import", "--store", path, write(records)).code == 0
    return path


def names(answer):
    return {
        lane["lane"]: [one["family_name"] for one in lane["patients"]]
        for lane in answer["lanes"]
        if lane["patients"]
    }


def test_every_lane_is_listed_and_every_patient_once(run, store):
    ran = run("worklist", "--store", store, "--as-of", "2026-03-12", "--json")

    assert (ran.code, ran.err) == (0, "")
    assert (ran.answer["format"], ran.answer["as_of"]) == ("ironview-worklist/1", "2026-03-12")
    assert [one["lane"] for one in ran.answer["lanes"]] == [lane.value for lane in LANES]
    assert names(ran.answer) == {
        "urgent": ["Urgent"],
        "too_early": ["Early"],
        "nothing_booked": ["Waits"],
    }
    assert sum(ran.answer["counts"].values()) == 3


def test_a_patient_says_why_and_what_is_next(run, store):
    ran = run(
        "worklist", "--store", store, "--as-of", "2026-03-12", "--lane", "too_early", "--json"
    )

    (lane,) = ran.answer["lanes"]
    (early,) = lane["patients"]
    assert early["why"].startswith("Ferritin 1050 ug/L on day 8")
    assert (early["since"], early["better"]) == ("2026-03-30", "2026-04-27")
    assert (early["step"], early["reason"]) == ("draw_again", "drawn_too_early")
    assert (early["last_dose"], early["booked"]) == ("2026-03-02", None)
    assert "to_sign" in early["marks"]


def test_another_day_is_another_list(run, store):
    ran = run("worklist", "--store", store, "--as-of", "2026-07-01", "--json")

    assert "Waits" in names(ran.answer)["overdue"]


def test_those_who_need_nothing_are_listed_when_asked_for(run, store, write):
    run("import", "--store", store, write(record("P-4", "Before", "2026-03-20")))
    ran = run(
        "worklist", "--store", store, "--as-of", "2026-03-12", "--lane", "nothing_to_do", "--json"
    )

    (lane,) = ran.answer["lanes"]
    (only,) = lane["patients"]
    assert (only["family_name"], only["lane"], only["step"]) == ("Before", None, None)


def test_as_text_each_lane_has_a_head_and_each_patient_a_line(run, store):
    ran = run("worklist", "--store", store, "--as-of", "2026-03-12")

    lines = ran.out.replace("\u00a0", " ").splitlines()
    assert lines[0] == "Worklist of 12 Mar 2026"
    assert any(line.startswith("Urgent  1  ") for line in lines)
    assert any(line.startswith("  Urgent, A. P-3 | ") for line in lines)
    assert "  Nobody" in lines
    assert any("FCM 1000 mg, 2 Mar 2026" in line and "also to sign" in line for line in lines)


def test_nothing_due_says_why_and_adds_up(run, store, write):
    run("import", "--store", store, write(record("P-4", "Before", "2026-03-20")))
    said = ("worklist", "--store", store, "--as-of", "2026-03-12", "--nothing-due")
    answer = run(*said, "--json").answer

    (lane,) = answer["lanes"]
    assert (lane["lane"], [one["nothing_due"] for one in lane["patients"]]) == (
        "nothing_to_do",
        ["no_dose"],
    )
    account = answer["account"]
    assert (account["patients"], account["adds_up"]) == (4, True)
    assert (account["in_lanes"]["urgent"], account["nothing_due"]["no_dose"]) == (1, 1)
    assert account["left_out"]["no_birth_date"] == 4
    lines = run(*said).out.replace("\u00a0", " ").splitlines()
    assert lines[0] == "Nothing due, and why, 12 Mar 2026"
    assert lines[1] == "Everybody was checked (4): something is due for 3, nothing for 1."
    assert lines[2] == "3 in lanes + 1 with nothing due + 0 not checked = 4 in the store"
    assert "  Before, A. P-4 | No infusion on record up to today" in lines
    assert "account" not in run("worklist", "--store", store, "--json").answer


def test_a_lane_and_nothing_due_together_are_wrong_use(run, store):
    assert run("worklist", "--store", store, "--lane", "due", "--nothing-due").code == 2


def test_the_list_writes_nothing(run, store):
    with open_store(store) as opened:
        before = opened.audit.end()
    run("worklist", "--store", store)
    with open_store(store) as opened:
        assert opened.audit.end() == before


def test_what_is_kept_and_what_is_read_anew_say_the_same(run, store):
    fresh = run("worklist", "--store", store, "--json").answer
    again = run("worklist", "--store", store, "--json").answer

    assert fresh == again
    assert sum(fresh["counts"].values()) == 3


def test_an_unknown_lane_is_wrong_use(run, store):
    ran = run("worklist", "--store", store, "--lane", "tomorrow")

    assert ran.code == 2
    assert "above_limits" in ran.err


def test_without_a_store_nothing_is_made(run, tmp_path):
    path = tmp_path / "none.sqlite"

    assert run("worklist", "--store", path).code == 3
    assert not path.exists()


def keep_first(store):
    """Keep where the first patient stands; return the key."""
    guideline, zone = load_guideline(), WorkstationZone()
    with open_store(store, analytes=guideline.analytes) as opened:
        key, day = opened.patients.keys()[0], date(2026, 3, 11)
        view = viewpoint(opened.patients.record(key), guideline, ClinicSettings(), zone, day)
        with opened.transaction():
            refresh(opened, [key], lambda _record: view, interpret)
    return key


def test_verify_compares_the_kept_places_with_fresh_ones(run, store):
    assert run("verify", "--store", store, "--json").answer["worklist"] == {"differing": 0}
    key = keep_first(store)
    guideline = load_guideline()
    assert run("verify", "--store", store, "--json").answer["worklist"] == {"differing": 0}

    with open_store(store, analytes=guideline.analytes) as opened, opened.transaction():
        kept = opened.summaries.of([key])[key]
        opened.summaries.put(key, replace(kept, work=WorkEntry(places=())))
    ran = run("verify", "--store", store)

    assert ran.code == 1
    assert "1 patients stand elsewhere in the worklist" in ran.out


def test_verify_follows_the_steps_from_lane_to_lane_to_where_they_end(run, store):
    keep_first(store)
    with contextlib.closing(dbapi2.connect(str(store))) as raw:
        raw.execute(
            'INSERT INTO "lane_step" ("patient_id", "at", "day", "lane", "is_in", "cause") '
            "VALUES (1, '2026-03-12T08:00:00+00:00', '2026-03-12', 'held', 1, 'facts')"
        )
        raw.commit()

    assert run("verify", "--store", store, "--json").answer["worklist"] == {"differing": 1}
