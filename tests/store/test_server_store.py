"""A store on a server: who gets in and how, what a role may do, news, and a server that goes."""

import os
import threading
import time
import traceback
from contextlib import contextmanager
from dataclasses import replace

import psycopg
import pytest
from playhouse.sqlcipher_ext import SqlCipherDatabase

from ironview.domain.record import Record
from ironview.store import server_store
from ironview.store.database import open_store
from ironview.store.errors import (
    StoreBusyError,
    StoreError,
    StoreReadOnlyError,
    StoreTooNewError,
)
from ironview.store.migrations import STEPS, migrate
from ironview.store.server_address import read_server_address
from ironview.store.server_database import ServerDatabase
from ironview.store.server_errors import (
    NotAdmittedError,
    NotAllowedError,
    ServerLostError,
    UnprovenServerError,
    UnsureError,
)
from ironview.store.server_store import open_server_store
from tests.cluster import OWNER
from tests.store.drawn import ELENA, ferritin, write

PASSWORD = "owner-secret"


@pytest.fixture
def store(server_address, clock):
    with open_server_store(server_address, clock) as opened:
        yield opened


@pytest.fixture
def network(cluster, server_address):
    """Makes an address over the network."""

    def address(host="localhost", *, more="", port=cluster.port):
        name = server_address.database
        return read_server_address(f"postgresql://{OWNER}@{host}:{port}/{name}?{more}")

    return address


@contextmanager
def told(kind, match):
    """The sentence, which never holds a secret; nor does anything a report could be made of."""
    with pytest.raises(kind, match=match) as raised:
        yield
    assert "secret" not in "".join(traceback.format_exception(raised.value))


def test_over_the_network_everything_is_encrypted_and_the_server_proves_itself(
    cluster, network, clock
):
    address = network(more=f"sslrootcert={cluster.authority}")
    with open_server_store(address, clock, password=PASSWORD) as store:
        sql = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        assert store._database.execute_sql(sql).fetchone() == (True,)
        with store.again() as other:
            assert other.uuid == store.uuid


def test_a_certificate_for_another_name_is_refused(cluster, network):
    address = network("127.0.0.1", more=f"sslrootcert={cluster.authority}")
    with told(UnprovenServerError, "could not prove"):
        open_server_store(address, password=PASSWORD)


def test_a_certificate_of_an_unknown_authority_is_refused(network, tmp_path, cluster):
    other = tmp_path / "other.crt"
    other.write_bytes((cluster.data / "server.crt").read_bytes())
    with told(UnprovenServerError, "could not prove"):
        open_server_store(network(more="sslrootcert=/nowhere/ca.crt"), password=PASSWORD)


def test_nothing_in_the_environment_weakens_the_check(network, monkeypatch):
    monkeypatch.setenv("PGSSLMODE", "disable")
    monkeypatch.setenv("PGSSLROOTCERT", "/nowhere/ca.crt")
    with told(UnprovenServerError, "could not prove"):
        open_server_store(network(), password=PASSWORD)


def test_a_plain_connection_is_made_when_it_was_chosen(network, clock):
    with open_server_store(network(more="sslmode=disable"), clock, password=PASSWORD) as store:
        assert store.patients.count() == 0


@pytest.mark.parametrize("password", ["", "wrong-secret"])
def test_a_wrong_name_or_password_is_told_and_neither_repeated(network, cluster, password):
    address = network(more=f"sslrootcert={cluster.authority}")
    with told(NotAdmittedError, "refused this name and password"):
        open_server_store(address, password=password)


def test_a_database_that_is_not_there_is_told(cluster):
    with told(StoreError, "no database of this name"):
        open_server_store(read_server_address(cluster.address("nowhere")))


def test_a_server_that_is_not_there_is_told(network):
    with told(ServerLostError, "cannot be reached"):
        open_server_store(network(port=1), password=PASSWORD)


def test_a_server_with_a_newer_store_is_left_untouched(server_address, store, cluster):
    with cluster.connect(server_address.database) as raw:
        raw.execute('UPDATE "store_version" SET "number" = 99')
        with pytest.raises(StoreTooNewError):
            open_server_store(server_address)
        raw.execute('UPDATE "store_version" SET "number" = %s', (len(STEPS),))


def test_what_speaks_like_postgresql_but_is_another_is_refused(server_address, cluster):
    name = cluster.make_database()
    with cluster.connect(name) as raw:
        raw.execute(
            """CREATE FUNCTION public.version() RETURNS text LANGUAGE sql
            AS $$ SELECT 'CockroachDB CCL v25.2.1' $$"""
        )
        raw.execute(f"ALTER ROLE {OWNER} IN DATABASE {name} SET search_path = public, pg_catalog")
    database = ServerDatabase(read_server_address(cluster.address(name)), "")
    database.connect()
    database.execute_sql("SET search_path = public, pg_catalog")
    with pytest.raises(StoreError, match="no PostgreSQL: CockroachDB"):
        server_store._refuse_unknown_kind(database)
    database.close()


@pytest.mark.parametrize(("version", "refused"), [(129999, True), (130000, False)])
def test_the_oldest_server_is_thirteen(store, version, refused):
    store._database.server_version = version
    if refused:
        with pytest.raises(StoreError, match="too old"):
            server_store._refuse_unknown_kind(store._database)
    else:
        server_store._refuse_unknown_kind(store._database)


def test_every_text_sorts_byte_by_byte_and_every_number_is_long(store, cluster):
    with cluster.connect(store.address.database) as raw:
        found = raw.execute(
            """SELECT DISTINCT data_type, collation_name FROM information_schema.columns
            WHERE table_schema = 'public'"""
        ).fetchall()
    assert set(found) == {("text", "C"), ("bigint", None)}


def test_a_committed_change_is_on_the_servers_disk_and_no_wait_is_endless(store):
    wanted = {"synchronous_commit": "on", "lock_timeout": "3s"}
    wanted["idle_in_transaction_session_timeout"] = "1min"
    found = {name: store._database.execute_sql(f"SHOW {name}").fetchone()[0] for name in wanted}
    assert found == wanted


def test_reading_one_moment_does_not_see_what_is_written_meanwhile(store):
    with store.again() as other, store._database.atomic():
        assert store.patients.count() == 0
        write(other, Record(patient=ELENA))
        assert store.patients.count() == 0
    assert store.patients.count() == 1


def test_what_only_reads_cannot_write(store):
    with pytest.raises(StoreReadOnlyError), store._database.atomic():
        write(store, Record(patient=ELENA))


def test_one_writes_at_a_time_and_the_wait_ends_with_a_sentence(store):
    with store.again() as other, other.transaction():
        store._database.execute_sql("SET lock_timeout = '50ms'")
        with pytest.raises(StoreBusyError, match="Another window"):
            write(store, Record(patient=ELENA))
    write(store, Record(patient=ELENA))
    assert store.patients.count() == 1


def test_an_error_passed_over_does_not_look_like_a_kept_change(store):
    with (
        pytest.raises(RuntimeError),
        store.transaction(),
        pytest.raises(Exception, match="nowhere"),
    ):
        store._database.execute_sql("SELECT * FROM nowhere")


def test_a_character_the_server_cannot_keep_is_told_and_nothing_written(store):
    with pytest.raises(StoreError, match="character that the server cannot keep"):
        write(store, Record(patient=replace(ELENA, given_name="El\0ena")))
    assert store.patients.count() == 0


# --- roles -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def clinic(cluster):
    """A database made with the SQL clinics are given, opened once by its owner."""
    cluster.run_sql_file("packaging/postgresql/roles.sql", database="roles_clinic")
    with cluster.connect("postgres") as raw:
        raw.execute("CREATE ROLE anna LOGIN IN ROLE ironview_staff")
        raw.execute("CREATE ROLE stranger LOGIN")
    as_staff = read_server_address(cluster.address("roles_clinic", "anna"))
    with told(NotAllowedError, "open it once with the role that owns it"):
        open_server_store(as_staff)
    open_server_store(
        read_server_address(cluster.address("roles_clinic", "ironview_owner"))
    ).close()
    return as_staff


def test_the_staff_can_do_everything_the_program_does(clinic):
    with open_server_store(clinic) as store:
        key = write(store, Record(patient=ELENA, results=(ferritin(),)))
        (row,) = store.patients.record(key).results
        with store.writing("anna", "amend_result", patient_key=key) as change:
            store.rows.amend(row.key, replace(row, value="31"), change, seen=row)
        number = change.id
        with store.writing("anna", "undo", patient_key=key) as change:
            store.changes.undo(number, change)
        with store.writing("anna", "setting") as change:
            store.settings.put("page", 3, change)
        store.log("anna", "read_patient", patient_key=key)
        assert store.check(lambda _done, _total: None).is_sound


_FORBIDDEN = [
    *(
        f'{what} "{table}"{rest}'
        for table in ("audit", "change", "earlier_version", "batch", "batch_file")
        for what, rest in (
            ("DELETE FROM", ""),
            ("UPDATE", f' SET "{"number" if table == "audit" else "id"}" = 7'),
            ("TRUNCATE", " CASCADE"),
        )
    ),
    'ALTER TABLE "audit" DISABLE TRIGGER ALL',
    'DROP TRIGGER "audit_refuses_update" ON "audit"',
    "CREATE OR REPLACE FUNCTION only_ever_added() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'",
    "SET session_replication_role = replica",
    'DROP TABLE "audit" CASCADE',
    'ALTER TABLE "audit" OWNER TO anna',
    "CREATE TABLE mine (id integer)",
    'DELETE FROM "result"',
    'DELETE FROM "patient"',
    'UPDATE "store_info" SET "uuid" = \'x\'',
    'UPDATE "store_version" SET "number" = 0',
    "SELECT setval('change_id_seq', 1)",
    "SET ROLE ironview_owner",
]


@pytest.mark.parametrize("sql", _FORBIDDEN)
def test_the_staff_cannot_change_what_was_written_nor_what_guards_it(cluster, clinic, sql):
    with (
        cluster.connect("roles_clinic", "anna") as raw,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        raw.execute(sql)


@pytest.mark.parametrize("what", ["UPDATE", "DELETE", "TRUNCATE"])
def test_even_the_owner_is_refused_by_the_triggers(cluster, clinic, what):
    sql = {
        "UPDATE": 'UPDATE "audit" SET "by" = \'me\'',
        "DELETE": 'DELETE FROM "audit"',
        "TRUNCATE": 'TRUNCATE "audit"',
    }[what]
    with (
        cluster.connect("roles_clinic", "ironview_owner") as raw,
        pytest.raises(psycopg.errors.RaiseException, match="only ever added"),
    ):
        raw.execute(sql)


def test_who_is_not_of_the_staff_does_not_get_in(cluster, clinic):
    address = read_server_address(cluster.address("roles_clinic", "stranger"))
    with told(NotAdmittedError, "refused this name"):
        open_server_store(address)


# --- news ------------------------------------------------------------------------------------


def wait_for(condition):
    end = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < end
        threading.Event().wait(0.01)


def test_what_another_session_changed_is_news_and_its_own_is_not(store):
    store.listen()
    before = store.data_version()
    write(store, Record(patient=ELENA))
    assert store.data_version() == before
    with store.again() as other:
        other.log("Berta", "read_patient", patient_key="p")
        assert store.data_version() == before
        write(other, Record(patient=ELENA))
        wait_for(lambda: store.data_version() == before + 1)


def test_a_change_that_fails_is_no_news(store):
    store.listen()
    before = store.data_version()

    def fail(other):
        with other.writing("Berta", "add_patient") as change:
            other.patients.add(ELENA, change)
            raise ZeroDivisionError

    with store.again() as other:
        with pytest.raises(ZeroDivisionError):
            fail(other)
        write(other, Record(patient=ELENA))
        wait_for(lambda: store.data_version() != before)
    assert store.data_version() == before + 1


def test_without_listening_the_newest_change_is_the_news(store):
    before = store.data_version()
    write(store, Record(patient=ELENA))
    assert store.data_version() != before


# --- a server that goes ------------------------------------------------------------------------


def cut(cluster, store):
    """End every session of a store's database, as a restart of the server does."""
    with cluster.connect("postgres") as raw:
        raw.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s",
            (store.address.database,),
        )


def test_a_lost_server_is_said_at_once_until_it_is_back(cluster, store):
    key = write(store, Record(patient=ELENA))
    cut(cluster, store)
    for _ in range(2):
        with told(ServerLostError, "cannot be reached"):
            store.patients.record(key)
        assert store.is_lost
    with told(ServerLostError, "cannot be reached"):
        write(store, Record(patient=ELENA))

    assert store.reconnect() is None

    assert not store.is_lost
    assert store.patients.record(key).patient.family_name == "Marchetti"
    write(store, Record(patient=ELENA))
    assert store.patients.count() == 2


def test_a_server_lost_in_the_middle_of_a_change_keeps_nothing_of_it(cluster, store):
    with (
        told(ServerLostError, "Nothing was written"),
        store.writing("Anna", "add_patient") as change,
    ):
        store.patients.add(ELENA, change)
        cut(cluster, store)
        store.patients.add(ELENA, change)
    store.reconnect()
    assert store.patients.count() == 0


def test_a_lost_server_is_noticed_by_who_listens(cluster, store):
    store.listen()
    cut(cluster, store)
    with told(ServerLostError, "cannot be reached"):
        store.data_version()


def test_a_server_lost_while_it_was_about_to_keep_a_change_did_not_keep_it(cluster, store):
    with cluster.connect(store.address.database) as raw:
        raw.execute(
            """CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$"""
        )
        raw.execute(
            """CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON "change"
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die()"""
        )
        try:
            with told(UnsureError, "lost while it was saving"):
                write(store, Record(patient=ELENA))
        finally:
            raw.execute("DROP FUNCTION die() CASCADE")

    assert store.reconnect() is False
    assert store.reconnect() is None
    assert store.patients.count() == 0


def test_a_server_lost_after_it_kept_a_change_is_found_to_have_kept_it(cluster, store):
    name = store.address.database
    with cluster.connect("postgres") as raw:
        raw.execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
        raw.execute("SELECT pg_reload_conf()")
        wait_for(lambda: raw.execute("SHOW synchronous_standby_names").fetchone() == ("nobody",))

        def cut_where_it_waits():
            with cluster.connect("postgres") as own:
                waiting = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
                wait_for(lambda: own.execute(waiting).fetchone() is not None)
                own.execute(f"SELECT pg_terminate_backend(pid) FROM ({waiting}) AS one")

        cutting = threading.Thread(target=cut_where_it_waits)
        cutting.start()
        try:
            with told(UnsureError, "lost while it was saving"):
                write(store, Record(patient=ELENA))
        finally:
            cutting.join()
            raw.execute("ALTER SYSTEM RESET synchronous_standby_names")
            raw.execute("SELECT pg_reload_conf()")
            wait_for(lambda: raw.execute("SHOW synchronous_standby_names").fetchone() == ("",))

    assert store.reconnect() is True
    assert store.patients.count() == 1
    assert name == store.address.database


# --- migrations --------------------------------------------------------------------------------


@pytest.mark.parametrize("step", range(1, len(STEPS)))
def test_a_store_of_every_earlier_version_comes_up_to_date_with_what_it_holds(cluster, step, clock):
    address = read_server_address(cluster.address(cluster.make_database()))
    database = ServerDatabase(address, "")
    database.connect()
    migrate(database, STEPS[:step])
    for sql in EARLIER_STORE:
        database.execute_sql(sql)
    database.close()

    with open_server_store(address, clock) as store:
        (key,) = store.patients.keys()
        assert store.patients.record(key).patient.family_name == "Marchetti"
        assert store.check(lambda _done, _total: None).is_sound
        assert write(store, Record(patient=ELENA)) != key
    cluster.drop_database(address.database)


@pytest.mark.parametrize("step", range(1, len(STEPS)))
def test_a_file_of_every_earlier_version_comes_up_to_date_as_well(path, step, clock):
    database = SqlCipherDatabase(str(path))
    migrate(database, STEPS[:step])
    for sql in EARLIER_STORE:
        database.execute_sql(sql.replace("chr(", "char("))
    database.close()

    with open_store(path, clock) as store:
        (key,) = store.patients.keys()
        assert store.patients.record(key).patient.family_name == "Marchetti"
        assert store.check(lambda _done, _total: None).is_sound
        assert write(store, Record(patient=ELENA)) != key


EARLIER_STORE = (
    """INSERT INTO "change" ("at", "by", "workstation", "action", "reason", "patient_key")
    VALUES ('2026-06-01T08:00:00+00:00', 'Anna', 'ward', 'add_patient', '', '')""",
    """INSERT INTO "patient" ("key", "version", "change_id", "removed", "record_id", "identifiers",
    "family_name", "given_name", "sex", "menopausal_status", "profile_reason", "unknown",
    "record_unknown", "sort_name")
    VALUES ('k1', 1, 1, 0, 'k1', '[]', 'Marchetti', '', 'female', 'unknown', '', '', '',
    'marchetti' || chr(9))""",
    """INSERT INTO "search_term" ("patient_id", "term") VALUES (1, 'marchetti')""",
)


def test_workstations_that_open_an_empty_database_at_once_make_one_store(cluster, clock):
    address = read_server_address(cluster.address(cluster.make_database()))
    names, failed = [], []
    together = threading.Barrier(4)

    def open_it():
        together.wait()
        try:
            with open_server_store(address, clock) as store:
                names.append((store.uuid, store.audit.end()))
        except StoreError as error:
            failed.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert len(set(names)) == 1
    cluster.drop_database(address.database)


def test_the_driver_is_imported_with_the_first_server_only():
    import subprocess
    import sys

    code = (
        "import sys, ironview.store.database, ironview.store.opening\n"
        "print('psycopg' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "False\n"
    assert os.environ.get("PGSSLMODE") is None
