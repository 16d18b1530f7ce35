import json

import pytest

from ironview.controller.import_bench import ImportBench
from ironview.controller.import_history import ImportHistory
from ironview.domain.moments import Moment
from ironview.domain.record import Result
from tests.controller.conftest import TODAY

RECORD = {
    "format": "ironview-record/1",
    "patient": {"id": "a", "family_name": "Marchetti"},
    "results": [{"analyte": "hb", "value": "12", "unit": "g/dL", "collected": "2026-06-02"}],
}


@pytest.fixture
def history(workspace, tmp_path, executor):
    path = tmp_path / "records.json"
    path.write_text(json.dumps(RECORD))
    bench = ImportBench(workspace)
    bench.stage([path])
    executor.run()
    bench.commit()
    executor.run()
    return ImportHistory(workspace)


@pytest.fixture
def take_back(history, executor):
    """Take the newest import back; return what was said."""
    said = []
    history.failed.connect(said.append)

    def do():
        history.take_back(history.imports[0].key, "wrong file")
        assert history.is_busy
        executor.run()
        assert not history.is_busy
        return said

    return do


def test_an_import_is_taken_back_with_its_reason(history, take_back, workspace):
    assert workspace.count() == 1
    (key,) = workspace.store.patients.keys()
    assert take_back() == []
    assert workspace.count() == 0
    assert history.imports[0].is_undone
    newest = workspace.store.changes.versions(key)[0]
    assert (newest.action, newest.reason, newest.by) == ("undo_import", "wrong file", "Anna")


def test_what_was_built_on_is_said_and_everything_stays(history, take_back, workspace):
    (key,) = workspace.store.patients.keys()
    more = Result(analyte="hb", value="11", unit="g/dL", collected=Moment(TODAY))
    workspace.open_chart(key).add_results([more])
    (said,) = take_back()
    assert "Marchetti" in said
    assert workspace.count() == 1
    assert not history.imports[0].is_undone


def test_the_patients_it_added_leave_the_list(take_back, workspace):
    (key,) = workspace.store.patients.keys()
    workspace.open_chart(key)
    take_back()
    assert workspace.patients() == ()
