"""What a person set aside goes with the record, and is judged anew where it arrives."""

import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from ironview.controller.carried_overrides import override_remarks
from ironview.controller.export_work import (
    Export,
    ExportFormat,
    deidentification_secret,
    write_export,
)
from ironview.controller.import_work import commit_import, plan_import, read_for_import
from ironview.controller.overriding import override_finding
from ironview.controller.workspace import Workspace
from ironview.domain.moments import Moment
from ironview.domain.record import Infusion
from ironview.interchange.case_file import make_case
from ironview.interchange.override_rows import carried
from ironview.interchange.reading import read_bytes
from ironview.interchange.record_writing import record_as_json
from ironview.store.database import open_store
from tests.controller.conftest import fixed_clock
from tests.controller.test_chart import ELENA, ferritin
from tests.controller.test_overriding import finding

DEFICIENT = "stores.absolute_deficiency"


def no_step(_done, _total):
    """Nobody watches."""


@pytest.fixture
def chart(workspace):
    """A patient of whom one of two findings is set aside, and one that was is open again."""
    chart = workspace.open_chart(workspace.add_patient(ELENA))
    chart.add_results([ferritin("9"), ferritin("12", days_ago=90)])
    override_finding(chart, finding(chart), "already_treated", "Iron given on Monday.")
    return chart


@pytest.fixture
def exported(workspace, chart, tmp_path, guideline):
    def write(format_, *, deidentified=False):
        path = tmp_path / f"out.{format_.value}"
        wanted = Export(
            keys=(chart.key,),
            format=format_,
            deidentified=deidentified,
            guideline=guideline,
            zone=workspace.zone,
            today=workspace.today,
            user="A. Keller",
            is_one=True,
        )
        write_export(workspace.store, wanted, path, no_step)
        return path

    return write


@pytest.fixture
def other(tmp_path, guideline, executor, today, qapp):
    """Another store."""
    workspace = Workspace(
        open_store(tmp_path / "other.sqlite", fixed_clock, analytes=guideline.analytes),
        guideline,
        zone=ZoneInfo("Europe/Berlin"),
        today=today,
        user="B. Lang",
        executor=executor,
    )
    yield workspace
    workspace.close()


def imported(workspace, path, guideline):
    """Import a file; return the plan."""
    store = workspace.store
    files, reading = read_for_import([path], guideline, workspace.zone, no_step)
    plan = plan_import(store, files, reading, {}, no_step)
    commit_import(store, plan, "B. Lang", no_step)
    return plan


def decided(chart):
    return [
        (one.state.value, one.override.reason, one.override.comment, one.override.by)
        for one in chart.overrides
    ]


@pytest.mark.parametrize("format_", [ExportFormat.RECORD, ExportFormat.FHIR])
def test_what_stands_here_stands_in_another_store(chart, exported, other, guideline, format_):
    imported(other, exported(format_), guideline)

    there = other.open_chart(other.store.patients.keys()[0])

    assert decided(there) == decided(chart)
    assert decided(there) == [("stands", "already_treated", "Iron given on Monday.", "Anna")]
    assert there.overrides[0].override.at == chart.overrides[0].override.at
    assert "overrides" not in there.record.unknown


def test_it_comes_home_through_a_second_store_as_it_left(exported, other, guideline, tmp_path):
    first = exported(ExportFormat.RECORD)
    imported(other, first, guideline)
    key = other.store.patients.keys()[0]
    path = tmp_path / "back.json"
    wanted = Export(
        keys=(key,),
        format=ExportFormat.RECORD,
        deidentified=False,
        guideline=guideline,
        zone=other.zone,
        today=other.today,
        user="B. Lang",
        is_one=True,
    )
    write_export(other.store, wanted, path, no_step)

    assert json.loads(path.read_text())["overrides"] == json.loads(first.read_text())["overrides"]


def test_a_finding_on_two_doses_nobody_can_tell_apart_stays_set_aside(
    workspace, exported, chart, other, guideline
):
    for _ in range(2):
        chart.add_infusion(
            Infusion(
                product="iron_sucrose",
                dose_mg=Decimal(400),
                started=Moment(chart.today - timedelta(days=1)),
            )
        )
    over = next(one for one in chart.interpretation.findings if "period" in one.code)
    assert len({one.reference for one in over.used}) == 2
    override_finding(chart, over, "other", "Split on purpose.")

    imported(other, exported(ExportFormat.RECORD), guideline)

    there = other.open_chart(other.store.patients.keys()[0])
    assert decided(there) == decided(chart)
    assert ("stands", "other", "Split on purpose.", "Anna") in decided(there)


def test_what_asks_again_here_asks_again_there(chart, exported, other, guideline):
    row = next(one for one in chart.record.results if one.value == "9")
    chart.amend_result(row.key, replace(row, value="8"))
    assert [one.state.value for one in chart.overrides] == ["reopened"]

    imported(other, exported(ExportFormat.RECORD), guideline)

    there = other.open_chart(other.store.patients.keys()[0])
    assert [one.state.value for one in there.overrides] == ["reopened"]


def test_what_was_decided_here_and_comes_back_needs_no_word(workspace, exported, guideline):
    plan = imported(workspace, exported(ExportFormat.RECORD), guideline)

    assert [one for one in plan.remarks if "overridden" in one] == []


@pytest.mark.parametrize(
    "change",
    [
        {"comment": "Other words."},
        {"reason": "other"},
        {"at": "2026-06-03T08:02:01+00:00"},
    ],
)
def test_a_patient_who_is_here_keeps_what_was_decided_here(
    workspace, chart, exported, guideline, change
):
    path = exported(ExportFormat.RECORD)
    content = json.loads(path.read_text())
    content["overrides"][0] |= change
    path.write_text(json.dumps(content))
    before = decided(chart)
    plan = imported(workspace, path, guideline)
    chart.reload()
    assert decided(chart) == before

    (remark,) = [one for one in plan.remarks if "overridden elsewhere" in one]
    assert "not taken over for patients who are already in the store: 1." in remark


def test_rows_that_are_no_overrides_are_counted_and_left_out(exported, other, guideline):
    path = exported(ExportFormat.RECORD)
    content = json.loads(path.read_text())
    good = content["overrides"][0]
    naive = good | {"at": "2026-06-03T08:02:00"}
    content["overrides"] = [good, {}, 7, naive, good | {"profile": []}, good | {"comment": None}]
    path.write_text(json.dumps(content))

    plan = imported(other, path, guideline)

    assert any(one.endswith("that cannot be read were left out: 5.") for one in plan.remarks)
    there = other.open_chart(other.store.patients.keys()[0])
    assert [one.state.value for one in there.overrides] == ["stands"]


@pytest.mark.parametrize("rows", [None, 7, "overrides", {"a": 1}])
def test_a_key_that_holds_no_rows_is_no_trap(exported, other, guideline, rows):
    path = exported(ExportFormat.RECORD)
    content = json.loads(path.read_text()) | {"overrides": rows}
    path.write_text(json.dumps(content))

    imported(other, path, guideline)

    assert other.open_chart(other.store.patients.keys()[0]).overrides == ()


def test_a_case_carries_what_stands_without_who_and_what_they_wrote(chart, workspace, guideline):
    secret = deidentification_secret(workspace.store, "A. Keller")
    overrides = workspace.store.overrides.of(chart.key)
    case = make_case(chart.record, chart.guideline, chart.today, secret, overrides)
    text = record_as_json(case.record).decode()
    (record,) = read_bytes("case.json", text.encode(), guideline, workspace.zone).records

    (one,) = carried(record).overrides
    assert (one.by, one.comment, one.reason) == ("", "", "already_treated")
    assert one.at == chart.overrides[0].override.at + case.shift
    for word in ("Anna", "Monday", chart.key, chart.record.results[0].key):
        assert word not in text


def test_a_case_of_one_patient_gives_the_same_standing_where_it_is_read(exported, other, guideline):
    imported(other, exported(ExportFormat.RECORD, deidentified=True), guideline)

    store = other.store
    there = other.open_chart(store.patients.keys()[0])
    assert len(store.overrides.of(there.key)) == 1
    assert [one.state.value for one in there.overrides] == ["stands"]


def test_undoing_the_import_takes_them_along(exported, other, guideline):
    imported(other, exported(ExportFormat.RECORD), guideline)
    store = other.store
    with store.writing("B. Lang", "undo") as change:
        store.changes.undo(store.changes.latest(), change)

    assert store.patients.count() == 0


def test_nothing_to_say_where_nothing_came(workspace):
    assert list(override_remarks(workspace.store, ())) == []


def test_a_record_written_by_this_program_into_the_demo_keeps_them(
    chart, exported, other, guideline
):
    text = exported(ExportFormat.RECORD).read_bytes()
    (record,) = read_bytes("one.json", text, guideline, other.zone).records

    (key,) = other.add_records([record])

    assert decided(other.open_chart(key)) == decided(chart)


def test_the_store_opened_again_says_the_same(exported, other, guideline, tmp_path):
    imported(other, exported(ExportFormat.RECORD), guideline)
    (key,) = other.store.patients.keys()
    with open_store(tmp_path / "other.sqlite", analytes=guideline.analytes) as again:
        assert again.overrides.of(key) == other.store.overrides.of(key)
