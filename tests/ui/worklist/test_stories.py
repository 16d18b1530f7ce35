"""Every place of the worklist in the real window: each way into it, and each way out of it."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.controller.worklist_check import differing
from ironview.controller.workspace import Workspace
from ironview.domain.interpretation import interpret
from ironview.domain.sign_off import judge_sign_offs
from ironview.domain.worklist import Lane, Reason, Step, work_entry
from ironview.store.database import open_store
from ironview.ui.main_window import MainWindow
from tests.domain.records import GUIDELINE
from tests.domain.test_interpretation_properties import RECORDS
from tests.domain.test_worklist import booking, signatures
from tests.ui.conftest import at_once
from tests.ui.people import store_record
from tests.ui.worklist.clinic import Clinic, standing
from tests.ui.worklist.stories import SCENES

INS = [
    pytest.param(scene, way, id=f"{'/'.join(scene.stands)}: {way}")
    for scene in SCENES
    for way in scene.ins
]
OUTS = [
    pytest.param(scene, way, id=f"{'/'.join(scene.stands)}: {way}")
    for scene in SCENES
    for way in scene.outs
]


class Calendar:
    """Stands on a day until somebody turns the page."""

    def __init__(self) -> None:
        self.day = date.min

    def __call__(self) -> date:
        return self.day


@pytest.fixture
def begin(tmp_path, guideline, dressed, settings, qtbot, monkeypatch):
    """Open a window on the day a scene begins, with its patient in the store."""
    opened = []

    def make(scene) -> Clinic:
        day = Calendar()
        day.day = date.fromisoformat(scene.begins)
        workspace = Workspace(
            open_store(tmp_path / "store.sqlite", analytes=guideline.analytes),
            guideline,
            zone=ZoneInfo("UTC"),
            today=day,
            user="A. Keller",
            executor=at_once,
        )
        opened.append(workspace)
        key = store_record(workspace, scene.record)
        window = MainWindow(workspace, settings)
        qtbot.addWidget(window)
        window.resize(1700, 1000)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return Clinic(window, key, day, tmp_path, (qtbot, monkeypatch))

    yield make
    for workspace in opened:
        workspace.close()


def come_in(clinic, scene, way):
    for deed in scene.before:
        deed(clinic)
    assert scene.stands not in clinic.places()
    scene.ins[way](clinic)
    assert scene.stands in clinic.places()


def nothing_is_stale(clinic):
    workspace = clinic.workspace
    used = workspace.read_with()
    assert workspace.store.summaries.stale(used.today, used.rules) == ()
    wrong = differing(workspace.store, used, lambda _done, _total: None)
    assert list(wrong) == []


@pytest.mark.parametrize(("scene", "way"), INS)
def test_a_patient_comes_into_the_place(begin, scene, way):
    clinic = begin(scene)

    come_in(clinic, scene, way)

    nothing_is_stale(clinic)


@pytest.mark.parametrize(("scene", "way"), OUTS)
def test_a_patient_leaves_the_place(begin, scene, way):
    deed, lane = scene.outs[way]
    clinic = begin(scene)
    come_in(clinic, scene, scene.comes_by.get(way, next(iter(scene.ins))))

    deed(clinic)

    entry = clinic.entry()
    assert scene.stands not in [standing(place) for place in entry.places]
    assert entry.lane is lane
    nothing_is_stale(clinic)


@pytest.mark.parametrize("kind", [Lane, Reason, Step])
def test_every_lane_reason_and_step_has_a_story_in_and_a_story_out(kind):
    told = {one for scene in SCENES if scene.ins and scene.outs for one in scene.stands}

    assert set(kind) <= told


def test_each_place_is_told_once():
    assert len({scene.stands for scene in SCENES}) == len(SCENES)


@settings(deadline=None)
@given(
    RECORDS,
    st.dates(date(2026, 1, 1), date(2027, 6, 1)),
    st.lists(st.integers(-20, 400), max_size=3),
    st.booleans(),
)
def test_no_history_leads_to_a_place_without_a_story(record, today, days, is_signed):
    said = interpret(record, GUIDELINE, today)
    standings = judge_sign_offs(said, (), signatures(said) if is_signed else (), "0.1.0")
    bookings = [replace(booking(day), key=f"b{number}") for number, day in enumerate(days)]
    entry = work_entry(said, standings, bookings, (), GUIDELINE.worklist)

    told = {scene.stands for scene in SCENES}
    assert {standing(place) for place in entry.places} <= told
