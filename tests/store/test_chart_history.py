"""What was done in a chart is found in its history, once, whoever's change it was."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.chart_changes import ChangeKind
from ironview.domain.record import Identifier, Record
from ironview.store.batches import ImportedFile
from ironview.store.belonging import MERGE, MOVE, SEPARATE
from ironview.store.chart_history import REDO, UNDO, UNDO_IMPORT
from ironview.store.database import open_store
from ironview.wording.chart_history import change_done, change_lines, change_sentence
from tests.store.drawn import DOSE, ELENA, ferritin, write
from tests.store.edits import Edits

OTHER = replace(ELENA, family_name="Marquetti", identifiers=(Identifier("urn:mrn", "9"),), id="")


@pytest.fixture
def elena(store):
    return write(store, Record(patient=ELENA, results=(ferritin("9"), ferritin("11"))))


@pytest.fixture
def other(store):
    return write(store, Record(patient=OTHER, results=(ferritin("700"),)))


def told(store, key, most=100):
    outline = store.chart_history.outline(key)
    return store.chart_history.read(outline, tuple(outline.changes.values()), most)


def amend(store, key, value="148"):
    row = store.patients.record(key).results[0]
    with store.writing("Anna", "amend_result", "typed wrong", key) as change:
        store.rows.amend(row.key, replace(row, value=value), change, seen=row)
    return change.id


def take_back(store, number, action, key):
    with store.writing("Ben", action, "", key) as change:
        store.taking_back.take_back(number, change)
    return change.id


def move(store, source, to):
    row = store.patients.record(source).results[0]
    with store.writing("Anna", MOVE, "wrong patient", source) as change:
        store.belonging.move((row.key,), to, change)
    return change.id


def merge(store, source, into):
    with store.writing("Anna", MERGE, "twice", into) as change:
        store.belonging.merge(source, into, (), change)
    return change.id


def test_changes_are_told_newest_first_with_what_was_and_is(store, elena, clock):
    clock.advance(5)
    number = amend(store, elena)
    newest, first = told(store, elena)

    assert (newest.number, newest.by, newest.reason) == (number, "Anna", "typed wrong")
    assert newest.at > first.at
    (step,) = newest.steps
    assert (step.before.value, step.now.value, step.version) == ("9", "148", 2)
    assert first.count == 3


def test_a_change_is_read_by_itself_as_in_the_outline(store, elena):
    number = amend(store, elena)

    assert store.chart_history.change(elena, number) == told(store, elena)[0]
    assert store.chart_history.change(elena, 99) is None
    assert store.chart_history.change("nobody", number) is None


def test_nobody_has_no_history(store):
    assert told(store, "nobody") == ()
    assert store.chart_history.patient_name("nobody") == ""


def test_what_was_taken_back_and_done_again_says_what_it_was(store, elena):
    number = amend(store, elena)
    undone = take_back(store, number, UNDO, elena)
    take_back(store, undone, REDO, elena)
    again, back, first, _ = told(store, elena)

    assert (again.takes_back.number, again.is_again) == (number, True)
    assert (back.takes_back.number, back.is_again) == (number, False)
    assert [one.is_taken_back for one in (again, back, first)] == [False, True, False]


def test_a_moved_row_is_told_in_both_charts_and_what_was_before_only_in_its_own(
    store, elena, other
):
    amend(store, elena)
    number = move(store, elena, other)
    (away,) = told(store, elena)[0].steps
    (here,) = told(store, other)[0].steps

    assert (away.went_to, away.came_from) == ("Marquetti, Elena", "")
    assert (here.went_to, here.came_from) == ("", "Marchetti, Elena")
    assert [one.number for one in told(store, elena)] == [number, number - 1, 1]
    assert [one.number for one in told(store, other)] == [number, 2]


def test_what_is_done_to_a_moved_row_is_told_where_it_is(store, elena, other):
    move(store, elena, other)
    with store.writing("Ben", "amend_result", "", other) as change:
        row = store.patients.record(other).results[0]
        store.rows.amend(row.key, replace(row, value="8"), change, seen=row)

    assert change.id in {one.number for one in told(store, other)}
    assert change.id not in {one.number for one in told(store, elena)}


def test_a_merge_and_its_separation_name_the_other_patient(store, elena, other):
    number = merge(store, other, elena)
    with store.writing("Ben", SEPARATE, "two persons", elena) as change:
        store.belonging.separate(number, change)
    apart, together, _ = told(store, elena)

    assert (apart.other, together.other) == ("Marquetti, Elena", "Marquetti, Elena")
    assert (together.is_taken_back, apart.takes_back.number) == (True, number)
    assert [one.number for one in told(store, other)] == [change.id, number, 2]


def test_an_import_is_told_with_its_name_and_so_is_taking_it_back(store, elena):
    with store.writing("Anna", "import") as change:
        batch = store.batches.add("b", (ImportedFile("lab.csv", "0" * 64, 9),), {})
        change.belongs_to(batch)
        store.rows.add(elena, (ferritin("105"),), change)
    with store.writing("Ben", UNDO_IMPORT, "wrong file") as undone:
        store.batches.take_back("b", undone)
    back, imported, _ = told(store, elena)

    assert (imported.source, imported.is_taken_back) == ("lab.csv", True)
    assert (back.takes_back.number, back.reason) == (imported.number, "wrong file")
    kinds = [one.kinds for one in store.chart_history.outline(elena).changes.values()]
    assert all(ChangeKind.IMPORTS in one for one in kinds[:2])


def test_no_more_steps_are_read_than_asked_for_but_all_are_counted(store, elena):
    with store.writing("Anna", "add_results", "", elena) as change:
        store.rows.add(elena, [ferritin(str(one)) for one in range(5)], change)

    counted = [
        (len(told(store, elena, most)[0].steps), told(store, elena, most)[0].count)
        for most in (4, 5, 6)
    ]
    assert counted == [(4, 5), (5, 5), (5, 5)]


def test_choices_that_change_what_is_said_are_told_and_secrets_are_not(store, elena):
    with store.writing("Ben", "save_settings") as change:
        store.settings.put("deficiency_overlay", "aga", change)
        store.settings.put("deidentification_secret", "s3cret", change)
    newest = told(store, elena)[0]

    (rule,) = newest.rules
    assert (rule.name, rule.before, rule.now) == ("deficiency_overlay", None, "aga")


def test_choices_older_than_the_patient_are_not_the_patients_history(store):
    with store.writing("Ben", "save_settings") as change:
        store.settings.put("deficiency_overlay", "aga", change)
    key = write(store, Record(patient=ELENA))

    assert len(told(store, key)) == 1


def test_who_looked_is_told_newest_first_and_only_of_this_patient(store, elena, other, clock):
    store.log("Ben", "read_patient", "", other)
    for who in ("Anna", "Ben"):
        clock.advance(1)
        store.log(who, "read_patient", "", elena)

    assert [one.by for one in store.chart_history.looks(elena)] == ["Ben", "Anna"]
    assert store.chart_history.count_looks(elena) == 2


@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_every_change_of_any_history_is_told_in_some_chart(tmp_path_factory, data, qapp):
    with open_store(tmp_path_factory.mktemp("drawn") / "clinic.sqlite") as store:
        keys = {
            write(store, Record(patient=ELENA, results=(ferritin("9"),), infusions=(DOSE,))),
            write(store, Record(patient=OTHER, results=(ferritin("700"),))),
        }
        edits, made = Edits(store, data.draw), {1, 2}
        for _ in range(data.draw(st.integers(1, 8), label="how many")):
            number = edits.make_one()
            keys |= set(store.patients.keys())
            if number is not None:
                made.add(number)
        found = {}
        for key in keys:
            for one in told(store, key):
                found[one.number] = one
                assert change_sentence(one).startswith("Anna ") or one.by == "tester"
                assert change_done(one)
                assert all(change_lines(one))
        assert set(found) == made


def test_ten_thousand_changes_are_outlined_and_a_page_of_them_asks_no_more_than_of_few(
    store, elena, monkeypatch
):
    key = store.patients.record(elena).results[0].key
    store._database.execute_sql("PRAGMA synchronous = off")
    with store.transaction():
        columns = '("at", "by", "workstation", "action", "reason", "patient_key")'
        store._database.cursor().executemany(
            f'INSERT INTO "change" {columns} VALUES (?, ?, ?, ?, ?, ?)',
            [("2026-06-03T08:00:00+00:00", "Anna", "pc", "amend_result", "", elena)] * 10_000,
        )
        sql = 'SELECT * FROM "result" WHERE "key" = ?'
        assert store._database.execute_sql(sql, (key,)).fetchone()
        store._database.execute_sql(
            'INSERT INTO "earlier_version" ("kind", "row_key", "version", "change_id", "content") '
            'SELECT \'result\', ?, "id", "id", ? FROM "change" WHERE "id" > 1',
            (key, _content(store, key)),
        )
        store._database.execute_sql(
            'UPDATE "result" SET "version" = 10002, "change_id" = 10001 WHERE "key" = ?', (key,)
        )
    asked = []
    ask = store._database.execute_sql
    monkeypatch.setattr(
        store._database, "execute_sql", lambda sql, *more: asked.append(sql) or ask(sql, *more)
    )
    outline = store.chart_history.outline(elena)
    changes = tuple(outline.changes.values())
    page = store.chart_history.read(outline, changes[:60], 100)

    assert (len(changes), len(page)) == (10_001, 60)
    assert 0 < len(asked) < 60


def _content(store, key):
    import json

    from ironview.store.versions import find_row

    _, row = find_row(store._database, key)
    outside = ("id", "key", "version", "change_id")
    return json.dumps({name: one for name, one in row.items() if name not in outside})
