"""A file is written whole or not at all, and the key of its pseudonyms stays in the store."""

from dataclasses import replace
from datetime import UTC, date

import pytest

from ironview.controller.comparing import rows_of
from ironview.controller.export_work import (
    Export,
    ExportFormat,
    deidentification_secret,
    write_export,
)
from ironview.controller.jobs import CancelledError
from ironview.domain.record import Record
from ironview.store.database import open_store
from ironview.store.errors import StoreError
from tests.domain.records import GUIDELINE, dose, patient, result


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "store.sqlite", analytes=GUIDELINE.analytes) as opened:
        with opened.writing("me", "add") as change:
            for number in range(3):
                record = Record(
                    patient=patient(id=f"P-{number}"),
                    infusions=(dose(0),),
                    results=(result("ferritin", "300", 40),),
                )
                key = opened.patients.add(record.patient, change)
                opened.rows.add(key, rows_of(record), change)
        yield opened


def wanted(store, **more):
    asked = Export(
        keys=store.patients.keys(),
        format=ExportFormat.CSV,
        deidentified=False,
        guideline=GUIDELINE,
        zone=UTC,
        today=date(2026, 6, 8),
        user="me",
    )
    return replace(asked, **more)


@pytest.mark.parametrize("format_", list(ExportFormat))
def test_a_stopped_export_leaves_the_older_file_and_nothing_beside_it(store, tmp_path, format_):
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "file"
    path.write_text("older")

    def stop(done, _total):
        if done == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_export(store, wanted(store, format=format_), path, stop)
    assert path.read_text() == "older"
    assert list(folder.iterdir()) == [path]


@pytest.mark.parametrize("format_", list(ExportFormat))
def test_progress_goes_from_nothing_to_everything(store, tmp_path, format_):
    steps = []
    export = wanted(store, format=format_)
    assert write_export(store, export, tmp_path / "f", lambda *at: steps.append(at)) == 3
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_the_secret_is_made_once_and_kept(store, tmp_path):
    first = deidentification_secret(store, "me")
    assert len(first) == 32
    with open_store(tmp_path / "store.sqlite") as again:
        assert deidentification_secret(again, "you") == first


def test_the_secret_is_in_no_file(store, tmp_path):
    secret = deidentification_secret(store, "me")
    for format_ in ExportFormat:
        write_export(
            store, wanted(store, format=format_, deidentified=True), tmp_path / "f", lambda *_: None
        )
        data = (tmp_path / "f").read_bytes()
        assert secret.hex().encode() not in data
        assert b"P-0" not in data


def test_who_is_in_a_file_is_noted_once_the_file_is_there(store, tmp_path):
    path = tmp_path / "out.csv"
    write_export(store, wanted(store, format=ExportFormat.CSV), path, lambda _d, _t: None)
    for key in wanted(store).keys:
        (left,) = store.chart_history.departures(key)
        assert (left.action, left.what, left.file) == ("export_patient", "csv", "out.csv")


def test_what_was_never_written_was_never_taken_along(store, tmp_path):
    def stop(done, _total):
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_export(store, wanted(store), tmp_path / "out.json", stop)
    assert not any(store.chart_history.count_departures(key) for key in wanted(store).keys)


def test_a_file_that_cannot_be_noted_is_not_written(store, tmp_path):
    store._database.execute_sql("PRAGMA query_only = ON")
    with pytest.raises(StoreError):
        write_export(store, wanted(store), tmp_path / "out.json", lambda _d, _t: None)
    assert list(tmp_path.glob("*out.json*")) == []
