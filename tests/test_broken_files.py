"""Broken files never break the program: those that once did, and the first of every kind."""

import tomllib
from pathlib import Path

import pytest

from ironview.interchange.staging import StagedFile
from ironview.knowledge.catalogues import load_guideline
from tests.fuzzing.inputs import KINDS, broken, whole_files
from tests.fuzzing.own_files import own_files
from tests.fuzzing.reading import LostError, read_broken

KEPT = tomllib.loads((Path(__file__).parent / "fuzzing" / "kept.toml").read_text())
FIRST = {"fhir": 150, "hl7v2": 150, "csv": 15, "xlsx": 15, "record": 100}


@pytest.fixture(scope="module")
def guideline():
    return load_guideline()


@pytest.mark.parametrize("kind", KINDS)
def test_a_broken_file_is_read_or_refused_with_every_row_accounted_for(
    kind, shared, guideline, tmp_path
):
    whole = whole_files(shared, kind, own_files(guideline))
    path = tmp_path / "broken"
    rows = 0
    for number in (*KEPT[kind]["numbers"], *range(FIRST[kind])):
        path.write_bytes(broken(kind, number, whole))
        rows += read_broken(path, guideline)
    assert rows > 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_number_makes_the_same_file_every_time(kind, shared, guideline):
    whole = whole_files(shared, kind, own_files(guideline))
    made = [broken(kind, number, whole) for number in range(10)]
    assert made == [broken(kind, number, whole) for number in range(10)]
    assert len(set(made)) == 10


def test_a_row_that_is_nowhere_would_be_seen(guideline, tmp_path, monkeypatch):
    path = tmp_path / "labs.csv"
    path.write_text("MRN,Ferritin [ug/L],Date\n0042,12,2026-03-05\n")
    assert read_broken(path, guideline) == 1

    monkeypatch.setattr(StagedFile, "accounted_rows", 0)
    with pytest.raises(LostError, match="1 rows, 0 accounted for"):
        read_broken(path, guideline)
