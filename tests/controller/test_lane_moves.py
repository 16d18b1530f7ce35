"""What is kept of who entered and left which lane is what happened, whatever happened."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.controller.belonging import merge_patients, mergers_of, move_entries
from ironview.controller.belonging import separate_patients as separate
from ironview.controller.bookings import Wish, book_test, cancel_booking
from ironview.controller.overriding import override_finding
from ironview.controller.patient_history import PatientHistory
from ironview.controller.signing import Decision, open_again, sign_sample
from ironview.controller.worklist import entry_of
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.lane_steps import StepCause
from ironview.domain.moments import Moment
from ironview.domain.record import Infusion, Record, Result
from ironview.domain.worklist import Lane
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import open_store
from tests.controller.conftest import TODAY, ManualDay, ManualExecutor, fixed_clock
from tests.controller.test_chart import ELENA, ago, ferritin
from tests.controller.test_import_bench import FULL, bench, commit, stage, take

__all__ = ["bench", "commit", "stage", "take"]

DOSE = Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(1000), started=ago(10))
ON_THE_DAY = Wish(day=TODAY + timedelta(60), tests=("ferritin", "hb"))


@pytest.fixture
def chart(workspace):
    return workspace.open_chart(workspace.add_patient(ELENA))


@pytest.fixture
def moves(chart, workspace):
    """What moved the patient, oldest first: cause, lanes left, lanes entered."""

    def read():
        history = PatientHistory(chart, workspace.edits)
        told = [(one.cause, one.left, one.entered) for one in reversed(history.lane_moves())]
        history.deleteLater()
        return told

    return read


def test_a_dose_is_a_fact_and_a_booking_an_action(chart, moves):
    chart.add_infusion(DOSE)
    book_test(chart, ON_THE_DAY)
    cancel_booking(chart, chart.decisions.bookings[0], reason="she cannot come")

    assert moves() == [
        (StepCause.FACTS, (), (Lane.NOTHING_BOOKED,)),
        (StepCause.ACTION, (Lane.NOTHING_BOOKED,), ()),
        (StepCause.ACTION, (), (Lane.NOTHING_BOOKED,)),
    ]


def test_who_did_what_is_read_from_the_change(chart, workspace):
    chart.add_infusion(DOSE)
    book_test(chart, ON_THE_DAY)
    history = PatientHistory(chart, workspace.edits)
    newest = history.lane_moves()[0]

    done = history.changes_of([newest])[newest.change or 0]

    assert (done.by, done.action) == ("Anna", "book")


def test_a_day_that_comes_is_told_by_the_background(chart, moves, workspace, executor, today):
    chart.add_infusion(DOSE)
    today.day = TODAY + timedelta(200)
    workspace.refresh_list()
    executor.run()

    assert moves()[-1] == (StepCause.DAY, (Lane.NOTHING_BOOKED,), (Lane.OVERDUE,))


def test_a_choice_of_the_clinic_is_told_by_the_background(chart, moves, workspace, executor):
    chart.add_results([ferritin("9")])
    workspace.save_settings(replace(workspace.settings, deficiency_overlay="who"))
    executor.run()
    before = moves()

    assert {cause for cause, _, _ in before} <= {StepCause.FACTS, StepCause.RULES}
    assert workspace.store.lane_steps.lanes_of([chart.key])[chart.key] == {
        place.lane for place in entry_of(chart).places
    }


def test_what_the_day_moved_is_not_taken_for_the_action_of_that_day(chart, moves, today):
    chart.add_infusion(DOSE)
    today.day = TODAY + timedelta(200)
    book_test(chart, Wish(day=TODAY + timedelta(300), tests=("ferritin",)))

    assert moves()[1:] == [
        (StepCause.DAY, (Lane.NOTHING_BOOKED,), (Lane.OVERDUE,)),
        (StepCause.ACTION, (Lane.OVERDUE,), ()),
    ]


def test_what_an_import_moved_is_not_taken_for_what_was_done_before_it_was_read(
    chart, moves, workspace
):
    with workspace.store.writing("Ben", "import") as made:
        workspace.store.rows.add(chart.key, (DOSE,), made)
        workspace.store.summaries.forget((chart.key,))
    chart.reload()
    book_test(chart, ON_THE_DAY)

    assert moves() == [
        (StepCause.FACTS, (), (Lane.NOTHING_BOOKED,)),
        (StepCause.ACTION, (Lane.NOTHING_BOOKED,), ()),
    ]
    first = workspace.store.lane_steps.moves_of(chart.key)[-1]
    assert first.change == made.id


def test_an_undo_moves_back_by_the_same_action(chart, moves, workspace):
    chart.add_infusion(DOSE)
    book_test(chart, ON_THE_DAY)
    workspace.edits.undo()

    assert moves()[-1] == (StepCause.ACTION, (), (Lane.NOTHING_BOOKED,))


def test_imported_patients_enter_with_the_import(take, workspace, executor):
    take(FULL)
    executor.run()
    (key,) = workspace.store.patients.keys()
    (move,) = workspace.store.lane_steps.moves_of(key)

    made = workspace.store.changes.made(move.change or 0)
    assert made is not None
    assert move.cause is StepCause.FACTS
    assert move.entered


rule_book = cache(load_guideline)


class World:
    """A clinic in which anything happens, in any order."""

    def __init__(self, folder: Path) -> None:
        guideline = rule_book()
        self.executor, self.today = ManualExecutor(), ManualDay()
        self._days, self._value = 0, ""
        self.workspace = Workspace(
            open_store(folder / "clinic.sqlite", fixed_clock, analytes=guideline.analytes),
            guideline,
            zone=ZoneInfo("UTC"),
            today=self.today,
            user="Anna",
            executor=self.executor,
        )
        records = [Record(patient=replace(ELENA, id="", family_name=name)) for name in "AB"]
        self.workspace.add_records(records)

    def happen(self, what: str, who: int, days: int, value: str) -> None:
        """Let one thing happen; what is refused changes nothing."""
        self._days, self._value = days, value
        keys = self._keys()
        if keys:
            with suppress(IronViewError, StopIteration):
                getattr(self, what)(self.workspace.open_chart(keys[who % len(keys)]))

    def _keys(self) -> list[str]:
        return list(self.workspace.store.patients.keys())

    def _others(self, chart) -> list[str]:
        return [key for key in self._keys() if key != chart.key]

    def dose(self, chart) -> None:
        chart.add_infusion(replace(DOSE, started=self._before()))

    def result(self, chart) -> None:
        at = self._before()
        chart.add_results(
            [Result(analyte="ferritin", value=self._value, unit="ug/L", collected=at)]
        )

    def book(self, chart) -> None:
        book_test(chart, Wish(day=self.today.day + timedelta(self._days), tests=("ferritin",)))

    def cancel(self, chart) -> None:
        cancel_booking(chart, next(iter(chart.decisions.bookings)), reason="no")

    def sign(self, chart) -> None:
        decision = Decision(responsible="Ben", is_relevant=True, comment="seen")
        sign_sample(chart, next(reversed(chart.sign_offs)), decision)

    def open_again(self, chart) -> None:
        open_again(chart, next(reversed(chart.sign_offs)), "looked again")

    def override(self, chart) -> None:
        override_finding(chart, next(iter(chart.interpretation.findings)), "already_treated", "")

    def undo(self, _chart) -> None:
        self.workspace.edits.undo()

    def redo(self, _chart) -> None:
        self.workspace.edits.redo()

    def remove(self, chart) -> None:
        chart.remove_patient("entered twice")
        self.workspace.close_chart(chart.key)

    def merge(self, chart) -> None:
        others = self._others(chart)
        merge_patients(chart, next(iter(others)), "the same person")

    def separate(self, chart) -> None:
        merger = next(iter(mergers_of(self.workspace, chart.key)))
        separate(chart, merger, "not the same")

    def move(self, chart) -> None:
        others = self._others(chart)
        row = next(iter((*chart.record.results, *chart.record.infusions)))
        move_entries(chart, [row.key], next(iter(others)), "mixed up")

    def forgotten_import(self, chart) -> None:
        """As an import leaves it: rows are there, and the facts of the list forgotten."""
        with self.workspace.store.writing("Ben", "import") as change:
            row = replace(DOSE, started=self._before())
            self.workspace.store.rows.add(chart.key, (row,), change)
            self.workspace.store.summaries.forget((chart.key,))
        chart.reload()

    def another_day(self, _chart) -> None:
        self.today.day += timedelta(self._days + 1)

    def read_everybody(self, _chart) -> None:
        self.workspace.refresh_list()
        self.executor.run()

    def _before(self) -> Moment:
        return Moment(self.today.day - timedelta(self._days))

    def told(self) -> dict[str, frozenset[Lane]]:
        """Return where the steps of everybody end, of those who were removed too."""
        versions = self.workspace.store._database.execute_sql('SELECT "key" FROM "patient"')
        return self.workspace.store.lane_steps.lanes_of([key for (key,) in versions])

    def kept(self) -> dict[str, frozenset[Lane]]:
        """Return where those stand whose facts are kept."""
        kept = self.workspace.store.summaries.of(self.workspace.store.patients.keys())
        return {
            key: frozenset(place.lane for place in one.work.places) for key, one in kept.items()
        }


ACTS = (
    "dose",
    "result",
    "book",
    "cancel",
    "sign",
    "open_again",
    "override",
    "undo",
    "redo",
    "remove",
    "merge",
    "separate",
    "move",
    "forgotten_import",
    "another_day",
    "read_everybody",
)
happenings = st.tuples(
    st.sampled_from(ACTS),
    st.integers(0, 1),
    st.integers(0, 90),
    st.sampled_from(["9", "400", "1050", "?"]),
)


@pytest.mark.usefixtures("qapp")
@given(st.lists(happenings, max_size=10))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_the_steps_end_where_everybody_stands_whatever_happened(happened):
    with TemporaryDirectory() as folder:
        world = World(Path(folder))
        try:
            for one in happened:
                world.happen(*one)
                kept, told = world.kept(), world.told()
                assert {key: told[key] for key in kept} == kept
            world.read_everybody(None)
            told, kept = world.told(), world.kept()
            assert set(kept) == set(world._keys())
            assert {key: lanes for key, lanes in told.items() if lanes} == {
                key: lanes for key, lanes in kept.items() if lanes
            }
        finally:
            world.workspace.close()
