"""Whatever is done leaves an entry; whatever is tampered with is found, and where."""

import contextlib
import hashlib
from dataclasses import replace
from functools import partial

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from ironview.domain.record import Record
from ironview.store.audit import ChainEnd
from ironview.store.audit_chain import (
    AuditEntry,
    WrittenVersion,
    content_digest,
    first_digest,
    read_version_lines,
    version_lines,
)
from ironview.store.audit_check import Fault
from ironview.store.batches import ImportedFile
from ironview.store.database import open_store
from ironview.store.errors import ChangedMeanwhileError
from ironview.store.step_6_audit import SQLITE_TRIGGERS
from tests.cluster import OWNER
from tests.store.drawn import ELENA, ferritin, write

APPEND_ONLY = ("audit", "change", "earlier_version", "batch", "batch_file")


def no_step(_done, _total):
    pass


def check(store, seen=()):
    return store.check(no_step, seen)


@pytest.fixture
def filled(store):
    """Entry 1 begins the audit; 2 adds Elena, 3 amends her result, 4 imports, 5 reads her."""
    key = write(
        store, Record(patient=ELENA, results=(ferritin("105"), ferritin("31", "2026-05-01")))
    )
    result = store.patients.record(key).results[0]
    with store.writing("Anna", "amend_result", "typing error", key) as change:
        store.rows.amend(result.key, replace(result, value="1050"), change, seen=result)
    with store.writing("Berta", "import") as change:
        file = ImportedFile("may.csv", "ab" * 32, 120)
        change.belongs_to(store.batches.add("b1", [file], {"added": 1}))
        store.rows.add(key, [ferritin("77", "2026-04-01")], change)
    store.log("Berta", "read_patient", patient_key=key)
    return store


@pytest.fixture
def tamper(store, path, cluster):
    """Run SQL with a raw driver, taking away what would refuse it and putting it back."""

    def run(*statements):
        if store.is_on_server:
            with cluster.connect(store.address.database) as raw:
                raw.execute("SET session_replication_role = replica")
                for statement in statements:
                    raw.execute(statement)
            return
        with contextlib.closing(dbapi2.connect(str(path), isolation_level=None)) as raw:
            for table in APPEND_ONLY:
                for what in ("update", "delete"):
                    raw.execute(f'DROP TRIGGER "{table}_refuses_{what}"')
            for statement in (*statements, *SQLITE_TRIGGERS):
                raw.execute(statement)

    return run


def test_a_new_store_begins_its_audit(store):
    assert store.audit.end().number == 1
    assert store.audit.of_patient("", 10)[0].action == "audit_began"
    assert check(store).is_sound


def test_an_entry_says_who_did_what_when_where_and_why(filled, clock):
    read, amended = filled.audit.of_patient(filled.patients.keys()[0], 10)
    assert (amended.by, amended.action, amended.reason) == ("Anna", "amend_result", "typing error")
    assert amended.at == clock().isoformat()
    assert [one.kind for one in read_version_lines(amended.versions)] == ["result"]
    assert (read.by, read.action, read.change) == ("Berta", "read_patient", None)


def test_a_change_without_effect_leaves_no_entry(filled):
    before = filled.audit.end()
    with filled.writing("Anna", "amend_result"):
        pass
    assert filled.audit.end() == before


def test_a_change_that_fails_leaves_no_entry(filled):
    def fail_half_way():
        with filled.writing("Anna", "undo") as change:
            filled.patients.add(replace(ELENA, id="P-2"), change)
            filled.changes.undo(99, change)

    before = filled.audit.end()
    with pytest.raises(ChangedMeanwhileError):
        fail_half_way()
    assert filled.audit.end() == before
    assert check(filled).is_sound


def test_what_was_written_proves_itself(filled):
    found = check(filled)
    assert found.is_sound
    assert found.audit.entries == 5
    # Elena, her two results, the amended one, the import and its result.
    assert found.audit.versions == 6
    assert found.audit.end == filled.audit.end()
    assert (found.rows["patient"], found.rows["result"]) == (1, 3)


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("statement", ['UPDATE "{}" SET {} = {}', 'DELETE FROM "{}"'])
def test_the_database_itself_refuses_to_change_what_is_only_added(
    filled, path, cluster, table, statement
):
    column = '"number"' if table == "audit" else '"id"'
    sql = statement.format(table, column, column)
    connect = (
        partial(cluster.connect, filled.address.database, OWNER)
        if filled.is_on_server
        else partial(dbapi2.connect, str(path), isolation_level=None)
    )
    with (
        contextlib.closing(connect()) as raw,
        pytest.raises((dbapi2.IntegrityError, psycopg.Error), match="only ever added"),
    ):
        raw.execute(sql)
    assert check(filled).is_sound
    assert len(SQLITE_TRIGGERS) == 2 * len(APPEND_ONLY)


RESULT = """(SELECT "key" FROM "result" WHERE "value" = '1050')"""

TAMPERED = {
    "an entry is altered": (
        """UPDATE "audit" SET "by" = 'Carla' WHERE "number" = 3""",
        {(Fault.ENTRY_ALTERED, 3), (Fault.CHANGE_ALTERED, 3)},
    ),
    "its digest is altered": (
        """UPDATE "audit" SET "digest" = 'ab' WHERE "number" = 3""",
        {(Fault.ENTRY_ALTERED, 3), (Fault.CHAIN_BROKEN, 4)},
    ),
    "what it lists is altered": (
        """UPDATE "audit" SET "versions" = 'nothing' WHERE "number" = 3""",
        {(Fault.ENTRY_ALTERED, 3)},
    ),
    "what it lists is cut": (
        """UPDATE "audit" SET "versions" = '' WHERE "number" = 3""",
        {(Fault.ENTRY_ALTERED, 3), (Fault.VERSION_UNLISTED, 3)},
    ),
    "the first entry is deleted": (
        'DELETE FROM "audit" WHERE "number" = 1',
        {(Fault.ENTRY_MISSING, 1), (Fault.CHAIN_BROKEN, 2)},
    ),
    "an entry is deleted": (
        'DELETE FROM "audit" WHERE "number" = 3',
        {(Fault.ENTRY_MISSING, 3), (Fault.CHAIN_BROKEN, 4), (Fault.CHANGE_UNLISTED, 0)},
    ),
    "the newest entry is deleted": (
        'DELETE FROM "audit" WHERE "number" = 5',
        {(Fault.CHAIN_SHORT, 4)},
    ),
    "an entry with a change is cut off": (
        'DELETE FROM "audit" WHERE "number" > 3',
        {(Fault.CHAIN_SHORT, 3), (Fault.CHANGE_UNLISTED, 0)},
    ),
    "all entries are deleted": (
        'DELETE FROM "audit"',
        {(Fault.CHAIN_SHORT, 0), (Fault.CHANGE_UNLISTED, 0)},
    ),
    "a change says another": (
        """UPDATE "change" SET "by" = 'Carla' WHERE "action" = 'amend_result'""",
        {(Fault.CHANGE_ALTERED, 3)},
    ),
    "a change says another reason": (
        """UPDATE "change" SET "reason" = '' WHERE "action" = 'amend_result'""",
        {(Fault.CHANGE_ALTERED, 3)},
    ),
    "a value is altered": (
        """UPDATE "result" SET "value" = '10' WHERE "value" = '1050'""",
        {(Fault.VERSION_ALTERED, 3)},
    ),
    "a value is emptied": (
        """UPDATE "result" SET "value" = '' WHERE "value" = '77'""",
        {(Fault.VERSION_ALTERED, 4)},
    ),
    "a row is taken out": (
        """UPDATE "result" SET "removed" = 1 WHERE "value" = '31'""",
        {(Fault.VERSION_ALTERED, 2)},
    ),
    "a row is deleted": (
        """DELETE FROM "result" WHERE "value" = '31'""",
        {(Fault.VERSION_MISSING, 2)},
    ),
    "an earlier version is altered": (
        'UPDATE "earlier_version" SET "content" = replace("content", \'105\', \'104\')',
        {(Fault.VERSION_ALTERED, 2)},
    ),
    "an earlier version is deleted": (
        'DELETE FROM "earlier_version"',
        {(Fault.VERSION_MISSING, 2)},
    ),
    "a version is given to another change": (
        'UPDATE "result" SET "change_id" = 1 WHERE "value" = \'77\'',
        {(Fault.VERSION_UNLISTED, 2), (Fault.VERSION_MISSING, 4)},
    ),
    "an import is called another": (
        """UPDATE "batch" SET "name" = 'june.csv'""",
        {(Fault.VERSION_ALTERED, 4)},
    ),
    "the file of an import is another": (
        """UPDATE "batch_file" SET "sha256" = 'cd'""",
        {(Fault.VERSION_ALTERED, 4)},
    ),
}


@pytest.mark.parametrize(("sql", "faults"), TAMPERED.values(), ids=TAMPERED.keys())
def test_tampering_is_found_and_said_where(filled, tamper, sql, faults):
    end = filled.audit.end()
    tamper(sql)
    found = check(filled, [end])
    assert {(one.fault, one.number) for one in found.audit.faults} == faults
    assert not found.is_sound
    assert all(str(one.number) in one.text or one.number == 0 for one in found.audit.faults)


def test_two_entries_in_another_order_are_found(filled, tamper):
    tamper(
        *(() if filled.is_on_server else ("PRAGMA defer_foreign_keys = 1",)),
        'UPDATE "audit" SET "number" = 99 WHERE "number" = 3',
        'UPDATE "audit" SET "number" = 3 WHERE "number" = 4',
        'UPDATE "audit" SET "number" = 4 WHERE "number" = 99',
    )
    altered = {(one.fault, one.number) for one in check(filled).audit.faults}
    assert {(Fault.ENTRY_ALTERED, 3), (Fault.ENTRY_ALTERED, 4)} <= altered


def test_a_row_put_in_beside_the_program_is_found(filled, tamper):
    columns = ", ".join(
        f'"{name}"'
        for name in filled._database.execute_sql('SELECT * FROM "result"').description
        for name in [name[0]]
        if name not in {"id", "key"}
    )
    tamper(
        f'INSERT INTO "result" ("key", {columns}) SELECT \'forged\', {columns} FROM "result" '
        "WHERE \"value\" = '77'"
    )
    (fault,) = check(filled).audit.faults
    assert (fault.fault, fault.number) == (Fault.VERSION_UNLISTED, 4)
    assert fault.place == "result forged, version 1"


def test_a_whole_chain_made_anew_is_found_by_an_end_noted_elsewhere(filled, tamper):
    end = filled.audit.end()
    rows = list(reversed(filled.audit.of_patient("", 10)))
    tamper('DELETE FROM "audit"', """UPDATE "change" SET "by" = 'Carla'""")
    with filled.transaction():
        filled.audit.seal_earlier()
    assert filled.audit.end().digest != end.digest
    assert rows
    faults = check(filled, [ChainEnd(3, "0" * 64)]).audit.faults
    assert [(one.fault, one.number) for one in faults] == [(Fault.CHAIN_BROKEN, 3)]


def test_changed_look_ups_are_found(filled, tamper):
    tamper('DELETE FROM "search_term"')
    found = check(filled)
    assert not found.is_sound
    assert "is found by" in found.damages[0]


def test_a_reference_to_nothing_is_found(filled, tamper):
    if filled.is_on_server:  # Its superuser can break one; the version that was altered tells.
        tamper('UPDATE "result" SET "batch_id" = 99')
        assert not check(filled).is_sound
        return
    tamper("PRAGMA foreign_keys = 0", 'UPDATE "result" SET "batch_id" = 99')
    assert any("refers to a row" in one for one in check(filled).damages)


def test_changes_older_than_the_audit_get_their_entries_once(filled, tamper):
    tamper('DELETE FROM "audit"')
    with filled.again() as again:
        assert check(again).is_sound
        assert [one.action for one in again.audit.of_patient("", 10)] == [
            "audit_began",
            "import",
            "import",
        ]
        end = again.audit.end()
    with filled.again() as again:
        assert again.audit.end() == end


def test_no_chain_fits_another_store(store, tmp_path, clock):
    with open_store(tmp_path / "other.sqlite", clock) as other:
        assert other.audit.end() != store.audit.end()
    assert first_digest("a") != first_digest("b")


def test_a_check_can_be_stopped(filled):
    def stop(_done, _total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        filled.check(stop)
    assert check(filled).is_sound


def test_pages_of_entries_join_without_a_gap(store):
    for _ in range(1001):
        store.log("Anna", "read_patient", patient_key="p")
    found = check(store)
    assert found.is_sound
    assert found.audit.entries == 1002


kinds = st.sampled_from(["result", "patient", "setting"])
versions = st.builds(
    WrittenVersion,
    kinds,
    st.text(st.characters(exclude_characters="\n"), min_size=1, max_size=8),
    st.integers(1, 999),
    st.just("0" * 64),
)


@given(st.lists(versions))
def test_version_lines_read_back_whatever_the_key_and_the_order(written):
    text = version_lines(written)
    assert sorted(map(str, read_version_lines(text))) == sorted(map(str, written))
    assert version_lines(reversed(written)) == text


@pytest.mark.parametrize(
    "line", ["result", "result k 1", "result k 1 ab", "result k x " + "0" * 64]
)
def test_a_line_that_was_never_written_is_refused(line):
    with pytest.raises(ValueError, match=r".*"):
        read_version_lines(line)


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.none() | st.just("") | st.integers(0, 3)),
    st.sampled_from(["", None]),
)
def test_an_empty_column_never_changes_a_digest_and_a_filled_one_does(row, empty):
    digest = content_digest("result", row)
    assert content_digest("result", {**row, "new": empty}) == digest
    assert content_digest("result", {**row, "new": "x"}) != digest
    assert content_digest("result", {**row, "key": "k", "version": 3, "change_id": 9}) == digest
    assert content_digest("symptom", row) != digest


ENTRY = AuditEntry(
    number=1,
    at="2026-06-03T08:02:11+00:00",
    by="Anna",
    workstation="ward-3",
    action="amend_result",
    reason="",
    patient_key="p",
    change=1,
    undoes=None,
    versions="",
    previous=first_digest("store"),
)


@pytest.mark.parametrize(
    "other",
    [
        {"number": 2},
        {"at": ""},
        {"by": "Berta"},
        {"workstation": "ward-4"},
        {"action": "read_patient"},
        {"reason": "x"},
        {"patient_key": "q"},
        {"change": 2},
        {"undoes": 1},
        {"versions": "x"},
        {"previous": "x"},
        {"by": "Anna ward-3", "workstation": ""},
    ],
)
def test_everything_an_entry_says_is_in_its_digest(other):
    assert replace(ENTRY, **other).digest != ENTRY.digest


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def test_digests_are_those_of_the_first_release():
    first = sha256('["ironview-audit/1","store"]')
    assert ENTRY.previous == first
    assert ENTRY.digest == sha256(
        '["ironview-audit/1",1,"2026-06-03T08:02:11+00:00","Anna","ward-3","amend_result","","p",1,'
        f'null,"","{first}"]'
    )
    row = {"value": "µ", "removed": 0, "note": ""}
    assert content_digest("result", row) == sha256('["result",{"removed":0,"value":"µ"}]')
