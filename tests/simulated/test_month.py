"""After a month of work everybody stands where a slow second opinion puts them."""

import shutil
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2

from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import open_store
from tests.simulated.checking import wrong_lanes
from tests.simulated.clinic import UNTIL, Clinic
from tests.simulated.filling import fill
from tests.simulated.month import Month
from tests.simulated.staff import ACTS
from tests.simulated.working import work

RULE_BOOK = load_guideline()
PATIENTS = 60
DAYS = 30


@pytest.fixture(scope="module")
def clinic(tmp_path_factory):
    path = tmp_path_factory.mktemp("clinic") / "clinic.sqlite"
    with open_store(path, analytes=RULE_BOOK.analytes) as store:
        fill(store, Clinic(seed=3), PATIENTS, RULE_BOOK)
    return path


@pytest.fixture
def month(clinic, tmp_path, qapp):
    path = tmp_path / "clinic.sqlite"
    shutil.copy(clinic, path)
    month = Month(path, tmp_path, RULE_BOOK, since=UNTIL, seed=3)
    yield month
    month.close()


def wrong(month):
    return list(wrong_lanes(month.front, month.path, RULE_BOOK))


@pytest.mark.slow
def test_nobody_is_lost_twice_or_stale_after_a_month_of_work(month):
    days = list(work(month, DAYS))

    assert len(days) == 22
    assert wrong(month) == []
    undone = [name for name in ACTS if not month.done[name]]
    assert undone == []
    for written in (".csv", ".hl7", ".json", ".jsonl"):
        assert month.done[f"import {written}"]
    assert month.done["activate a profile"] == month.done["undo a profile"] == 1
    for what in ("added", "amended", "held", "rejected", "patients_new"):
        assert month.done[f"rows {what}"]


TAMPERED = {
    "DELETE FROM summary WHERE patient_id = 5": "lost",
    "UPDATE summary SET lane = 'urgent' WHERE patient_id = 5": "shown in ['urgent']",
    "UPDATE patient SET removed = 1 WHERE id = 5": "summaries are kept of",
    "UPDATE summary SET held = held + 1 WHERE patient_id = 5": "held is",
    "UPDATE summary SET next_state = 'redraw'": "next_state is",
    "UPDATE summary SET summary_profile = 'x' WHERE patient_id = 5": "profile is",
    "UPDATE summary SET responsible = 'x' WHERE patient_id = 5": "responsible is",
    'UPDATE summary SET work = replace(work, \'"day":"2026\', \'"day":"2016\')': "places is",
    "UPDATE infusion SET started_day = '2026-06-29' WHERE removed = 0": "last_dose is",
    "UPDATE booking SET removed = 1": "booked is",
    "UPDATE sign_off SET removed = 1": "'to_sign'",
    'UPDATE sign_off SET content = replace(content, \'"value":"\', \'"value":"9\')': "open_again",
    "DELETE FROM call": "last_call is",
}


@pytest.mark.parametrize("sql", TAMPERED)
def test_the_second_opinion_sees_what_is_wrong(month, sql):
    assert wrong(month) == []
    with closing(dbapi2.connect(str(month.path), isolation_level=None)) as raw:
        raw.execute("PRAGMA ignore_check_constraints = 1")
        raw.execute(sql)

    said = wrong(month)

    assert any(TAMPERED[sql] in line for line in said)
