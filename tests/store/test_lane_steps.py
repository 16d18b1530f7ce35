"""What moves a patient from lane to lane is kept, in its order, and says what did it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import peewee
import pytest

from ironview.domain.lane_steps import LaneMove, StepCause
from ironview.domain.record import Infusion, Record
from ironview.domain.worklist import Lane, Place, Reason, Step, WorkEntry
from ironview.store.database import open_store
from ironview.store.migrations import migrate
from tests.store.drawn import ELENA, write
from tests.store.older import make_older
from tests.store.test_summaries import NOTHING, TODAY, WAITS

AT = datetime(2026, 6, 3, 8, 2, 11, tzinfo=UTC)
DAY = timedelta(1)


def standing(*lanes, as_of=TODAY, rules="2026.1"):
    places = (Place(lane=lane, reason=Reason.NOT_BOOKED, step=Step.TEST) for lane in lanes)
    return replace(NOTHING, as_of=as_of, rules=rules, work=WorkEntry(places=tuple(places)))


@pytest.fixture
def key(store):
    return write(store, Record(patient=ELENA))


def read(store, key, summary):
    """Keep what the background reads, where nobody changes anything."""
    with store.transaction():
        store.summaries.put(key, summary)


def change(store, key, action, summary, clock=None):
    """Change something, and keep where the patient stands then; return the change."""
    if clock is not None:
        clock.advance(1)
    with store.writing("Anna", action, "", key) as made:
        store.rows.add(key, (Infusion(product="iron_sucrose"),), made)
        store.summaries.put(key, summary, made)
    return made.id


def moves(store, key):
    return list(reversed(store.lane_steps.moves_of(key)))


def test_nobody_moved_in_a_store_in_which_nobody_was_read(store, key):
    assert store.lane_steps.moves_of(key) == ()
    assert store.lane_steps.moves_of("nobody") == ()
    assert store.lane_steps.lanes_of([key]) == {key: frozenset()}


def test_an_action_of_a_lane_is_told_with_its_change(store, key):
    read(store, key, standing(Lane.NOTHING_BOOKED))
    number = change(store, key, "book", standing(Lane.DUE))

    assert moves(store, key)[1] == LaneMove(
        at=AT,
        day=TODAY,
        change=number,
        cause=StepCause.ACTION,
        left=(Lane.NOTHING_BOOKED,),
        entered=(Lane.DUE,),
    )


def test_other_changes_are_facts_and_both_stand_apart_where_one_change_did_both(store, key, clock):
    read(store, key, standing(Lane.NOTHING_BOOKED))
    change(store, key, "add_results", standing(Lane.TO_SIGN), clock)
    number = change(store, key, "book", standing(Lane.DUE), clock)

    told = [(one.cause, one.left, one.entered, one.change == number) for one in moves(store, key)]

    assert told[1:] == [
        (StepCause.FACTS, (Lane.NOTHING_BOOKED,), (Lane.TO_SIGN,), False),
        (StepCause.FACTS, (Lane.TO_SIGN,), (), True),
        (StepCause.ACTION, (), (Lane.DUE,), True),
    ]


@pytest.mark.parametrize(
    ("as_of", "rules", "cause"),
    [
        (TODAY + DAY, "2026.1", StepCause.DAY),
        (TODAY, "2026.2", StepCause.RULES),
        (TODAY + DAY, "2026.2", StepCause.DAY_AND_RULES),
        (TODAY, "2026.1", StepCause.FACTS),
    ],
)
def test_where_nobody_changed_anything_the_day_or_the_rules_did(store, key, as_of, rules, cause):
    read(store, key, standing(Lane.DUE))
    read(store, key, standing(Lane.OVERDUE, as_of=as_of, rules=rules))

    (_, move) = moves(store, key)

    assert (move.cause, move.day, move.change) == (cause, as_of, None)


def test_who_stays_where_they_stood_leaves_no_step(store, key):
    read(store, key, standing(Lane.DUE, Lane.TO_SIGN))
    read(store, key, standing(Lane.TO_SIGN, Lane.DUE, as_of=TODAY + DAY))
    change(store, key, "book", standing(Lane.DUE, Lane.TO_SIGN))

    assert len(moves(store, key)) == 1


def test_facts_that_were_forgotten_with_a_change_are_told_with_it_later(store, key, clock):
    read(store, key, standing(Lane.NOTHING_BOOKED))
    clock.advance(1)
    with store.writing("Anna", "import") as made:
        store.rows.add(key, (Infusion(product="iron_sucrose"),), made)
        store.summaries.forget((key,))
    clock.advance(1)
    read(store, key, standing(Lane.TO_SIGN))

    move = moves(store, key)[1]

    assert (move.change, move.cause) == (made.id, StepCause.FACTS)
    assert (move.left, move.entered) == ((Lane.NOTHING_BOOKED,), (Lane.TO_SIGN,))
    assert move.at == AT + timedelta(minutes=2)


def test_a_patient_without_a_row_is_first_told_with_the_change_that_added_them(store, key):
    read(store, key, standing(Lane.HELD))

    assert moves(store, key)[0].change == store.changes.latest()


def test_taking_a_booking_back_is_its_action_again(store, key):
    read(store, key, standing(Lane.NOTHING_BOOKED))
    number = change(store, key, "book", standing(Lane.DUE))
    with store.writing("Anna", "undo", "", key) as made:
        store.taking_back.take_back(number, made)
        store.summaries.put(key, standing(Lane.NOTHING_BOOKED), made)
    with store.writing("Anna", "redo", "", key) as again:
        store.taking_back.take_back(made.id, again)
        store.summaries.put(key, standing(Lane.DUE), again)

    assert [one.cause for one in moves(store, key)[1:]] == [StepCause.ACTION] * 3
    assert [one.change for one in moves(store, key)[1:]] == [number, made.id, again.id]


def test_who_is_removed_leaves_every_lane_and_enters_them_on_the_way_back(store, key):
    read(store, key, standing(Lane.DUE, Lane.HELD))
    with store.writing("Anna", "remove_patient", "", key) as made:
        store.patients.remove(key, made)
    assert store.lane_steps.lanes_of([key]) == {key: frozenset()}
    with store.writing("Anna", "undo", "", key) as back:
        store.taking_back.take_back(made.id, back)
        store.summaries.put(key, standing(Lane.DUE), back)

    (_, gone, here) = moves(store, key)

    assert (gone.cause, gone.left, gone.change) == (
        StepCause.REMOVED,
        (Lane.DUE, Lane.HELD),
        made.id,
    )
    assert (gone.at, gone.day) == (AT, TODAY)
    assert (here.entered, here.change) == ((Lane.DUE,), back.id)


def test_what_is_not_kept_moved_nobody(store, key):
    def fails():
        with store.writing("Anna", "book", "", key) as made:
            store.rows.add(key, (Infusion(product="iron_sucrose"),), made)
            store.summaries.put(key, standing(Lane.DUE), made)
            assert len(moves(store, key)) == 1
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()

    assert moves(store, key) == []


@pytest.mark.parametrize("statement", ['UPDATE "lane_step" SET "lane" = \'due\'', "DELETE"])
def test_the_database_itself_refuses_to_change_a_step(store, key, statement):
    read(store, key, standing(Lane.HELD))
    if statement == "DELETE":
        statement = 'DELETE FROM "lane_step"'

    with pytest.raises(peewee.DatabaseError, match="only ever added"), store.transaction():
        store._database.execute_sql(statement)


def test_an_older_store_begins_with_where_everybody_stood(path, clock):
    with open_store(path, clock) as store:
        key = write(store, Record(patient=ELENA))
        read(store, key, standing(Lane.DUE, Lane.TO_SIGN))
    make_older(path, 12)

    with open_store(path, clock) as store:
        (move,) = store.lane_steps.moves_of(key)
        check = store.check(lambda _done, _total: None)

    assert (move.cause, move.entered, move.day) == (
        StepCause.BEGAN,
        (Lane.DUE, Lane.TO_SIGN),
        TODAY,
    )
    assert move.change is None
    assert move.at.tzinfo is not None
    assert check.is_sound


def test_on_either_kind_of_database_the_step_writes_down_where_everybody_stood(store, key):
    read(store, key, replace(standing(Lane.DUE, Lane.TO_SIGN), work=WAITS))
    other = write(store, Record(patient=ELENA))
    read(store, other, standing(Lane.HELD))
    database = store._database
    for statement in (
        'DROP TABLE "target"',
        'DROP INDEX "summaryrow_ordered"',
        'DROP INDEX "summaryrow_account"',
        'ALTER TABLE "summary" DROP COLUMN "changes_on"',
        'ALTER TABLE "summary" DROP COLUMN "booked"',
        'DROP TABLE "unsigned_sample"',
        'DROP TABLE "lane_step"',
    ):
        database.execute_sql(statement)
    if isinstance(database, peewee.SqliteDatabase):
        database.pragma("user_version", 12)
    else:
        database.execute_sql('UPDATE "store_version" SET "number" = 12')

    migrate(database)

    assert [(one.cause, one.entered) for one in moves(store, key)] == [
        (StepCause.BEGAN, (Lane.TOO_EARLY, Lane.TO_SIGN))
    ]
    assert [one.entered for one in moves(store, other)] == [(Lane.HELD,)]
    booked = database.execute_sql('SELECT "booked" FROM "summary" ORDER BY "patient_id"').fetchall()
    assert [day for (day,) in booked] == ["2026-07-28", None]
