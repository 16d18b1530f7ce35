import json
from pathlib import Path

import pytest

from ironview.controller.import_bench import ImportBench
from ironview.controller.import_plan import Doubt
from ironview.ui.import_lines import import_groups
from ironview.ui.import_question import doubt_text
from ironview.ui.import_rows import Kind, group_note, group_title, state_word
from tests.ui import people
from tests.ui.people import TODAY

ELENA = {
    "id": "a",
    "identifiers": [{"system": "urn:clinic:mrn", "value": "0042"}],
    "family_name": "Marchetti",
    "given_name": "Elena",
    "sex": "female",
    "birth_date": "1991-11-17",
}


@pytest.fixture
def groups_of(tmp_path, workspace, guideline):
    people.store_record(workspace, people.elena())

    def stage(*records):
        file = Path(tmp_path / "records.json")
        whole = [{"format": "ironview-record/1", **one} for one in records]
        file.write_text(json.dumps(whole), encoding="utf-8")
        bench = ImportBench(workspace)
        bench.stage([file])
        return {one.kind: one.lines for one in import_groups(bench.plan, guideline.analytes, TODAY)}

    return stage


def test_every_kind_of_row_says_what_it_is(groups_of):
    lines = groups_of(
        {
            "patient": ELENA,
            "infusions": [
                {"product": "iron_sucrose", "dose_mg": 200, "started": "2026-06-02"},
                {"product": "iron_sucrose", "started": "2026-06-03"},
            ],
            "events": [{"kind": "rbc_transfusion", "date": "2026-05-05", "units": 2}],
            "symptoms": [{"scale": "fatigue_nrs", "date": "2026-06-02", "score": 4}],
            "conditions": [{"code": "ibd", "since": "2019-01-01"}, {"code": "ckd_nd"}],
        }
    )[Kind.ADD]

    shown = {(one.test, one.value, one.unit, one.when.replace("\u00a0", " ")) for one in lines}
    assert ("Iron sucrose", "200", "mg", "2 Jun 2026") in shown
    assert ("Iron sucrose", "", "", "3 Jun 2026") in shown
    assert any(value == "2" and when == "5 May 2026" for _, value, _, when in shown)
    assert any(value == "4" and when == "2 Jun 2026" for _, value, _, when in shown)
    assert any(when == "1 Jan 2019" for *_, when in shown)
    assert all(one.belongs == "Marchetti, Elena 0042" for one in lines)


def test_a_dose_without_a_date_is_held(groups_of):
    lines = groups_of({"patient": ELENA, "infusions": [{"product": "iron_sucrose"}]})

    assert "no usable date" in lines[Kind.HELD][0].why


def test_a_correction_says_what_it_was(groups_of):
    row = {
        "analyte": "ferritin",
        "value": "98",
        "unit": "ug/L",
        "collected": "2026-06-01",
        "laboratory": "Lab Nord",
        "status": "corrected",
    }

    lines = groups_of({"patient": ELENA, "results": [row]})

    told = [one for kind in (Kind.CORRECT, Kind.ADD) for one in lines.get(kind, ())]
    assert [one.value for one in told] == ["98"]
    if Kind.CORRECT in lines:
        assert lines[Kind.CORRECT][0].why == "Was 105 ug/L"


def test_an_unknown_test_keeps_its_own_name(groups_of):
    row = {"analyte": "zinc", "value": "9", "unit": "umol/L", "collected": "2026-06-01"}

    lines = groups_of({"patient": ELENA, "results": [row]})

    assert any("zinc" in one.test for group in lines.values() for one in group)


def test_a_patient_without_rows_is_one_line(groups_of):
    nora = {"id": "n", "family_name": "New", "given_name": "Nora"}

    lines = groups_of({"patient": nora})

    assert lines[Kind.ADD][0].why == "A patient without results"
    assert lines[Kind.ADD][0].belongs == "new patient"


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_its_words(kind):
    assert group_title(kind)
    assert group_note(kind)
    assert state_word(kind)


@pytest.mark.parametrize("doubt", [None, *Doubt])
def test_every_doubt_is_a_sentence(doubt):
    assert doubt_text(doubt).endswith(".")
