"""One connection to a store on a PostgreSQL server, for everything that is written for peewee."""

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any, Final

from peewee import PeeweeException, PostgresqlDatabase, Psycopg3Adapter
from typing_extensions import override

from ironview.store.server_address import ServerAddress
from ironview.store.server_errors import LOST, UNSURE, ServerLostError, UnsureError, is_lost

APPLICATION_NAME: Final = "IronView"
CHANNEL: Final = "ironview_change"
"""Where every window hears that another one wrote."""

_WRITER: Final = "pg_advisory_xact_lock(1230133847, 1)"
"""The right to write; one session of a database has it at a time, until its transaction ends."""

_SESSION: Final = """
    SET lock_timeout = '3s';
    SET idle_in_transaction_session_timeout = '60s';
    SET synchronous_commit = 'on';
    SET client_min_messages = 'warning';
    SET max_parallel_workers_per_gather = 0;
    SET search_path = public, pg_temp
"""
"""A write waits no longer than in a file; a workstation that fell silent in the middle of a
transaction does not keep the others from writing for longer than a minute. What a window asks while
somebody types is answered sooner than helpers are started, and many windows share the server."""

_CONNECTION: Final = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 5000,
    "application_name": APPLICATION_NAME,
}
"""A server that no longer answers is given up after seconds; the window stands still until then."""

_IDLE, _IN_ERROR, _UNKNOWN = 0, 3, 4


class _Adapter(Psycopg3Adapter):
    """Imports the driver with the first connection: a store in a file never needs it."""

    txn_idle, txn_inerror, txn_unknown = _IDLE, _IN_ERROR, _UNKNOWN

    @override
    def check_driver(self) -> None:
        """Leave it to the import."""

    @override
    def connect(self, db: PostgresqlDatabase, **parameters: Any) -> Any:
        import psycopg

        return psycopg.connect(dbname=db.database, **parameters)


class ServerDatabase(PostgresqlDatabase):
    """A database on a server that is used like one in a file.

    Transactions come in the two kinds a file has. ``atomic("IMMEDIATE")`` writes: it waits for the
    right to write, which one session of the store has at a time. Everything it then reads is
    newer than every change before it, so the isolation it needs is READ COMMITTED: a snapshot
    from before the wait would show the chain of the audit as it was then. ``atomic()`` reads one
    moment (REPEATABLE READ) and may not write. Nobody holds one lock while waiting for another, so
    there are no deadlocks.

    A connection that was lost stays lost, and says so at once, until ``reconnect``: the window
    must not wait for a server that is not there with every click.
    """

    psycopg2_adapter = psycopg3_adapter = _Adapter
    _state: Any

    def __init__(self, address: ServerAddress, password: str) -> None:
        parameters: dict[str, Any] = {**_CONNECTION, **address.parameters(password)}
        super().__init__(address.database, **parameters)
        self._is_lost = False

    @override
    def execute_sql(self, sql: str, params: Sequence[object] | None = None) -> Any:
        return super().execute_sql(sql, params)  # type: ignore[no-untyped-call]  # peewee's

    @override
    def begin(self, lock_type: str | None = None) -> None:
        if lock_type == "IMMEDIATE":
            with ExitStack() as on_failure:
                self.execute_sql("BEGIN ISOLATION LEVEL READ COMMITTED")
                on_failure.callback(self.rollback)
                self.execute_sql(f"SELECT {_WRITER}")
                on_failure.pop_all()
        else:
            self.execute_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")

    @override
    def rollback(self) -> None:
        if not self._notice_loss():
            super().rollback()

    @override
    def commit(self) -> None:
        try:
            kept = self.execute_sql("COMMIT").statusmessage
        except PeeweeException as error:
            if self._notice_loss():
                raise UnsureError(UNSURE) from error
            raise
        if kept != "COMMIT":  # The server answers so where an error in between was passed over.
            raise RuntimeError("the transaction had failed before")

    @override
    def cursor(self, named_cursor: object = None) -> Any:
        if self._notice_loss():
            raise ServerLostError(LOST)
        return super().cursor()  # type: ignore[no-untyped-call]  # peewee's

    @override
    def connection(self) -> Any:
        return super().connection()  # type: ignore[no-untyped-call]  # peewee's

    @property
    def is_lost(self) -> bool:
        """Whether the server was lost, or closed the connection."""
        return self._notice_loss()

    @property
    def session(self) -> int:
        """Number of this thread's session on the server."""
        return int(self.connection().info.backend_pid)

    def reconnect(self) -> None:
        """Connect anew after the server was lost.

        Raises:
            psycopg.OperationalError: It is still not there.
        """
        self._is_lost = True
        self.let_go()
        self.connect()
        self._is_lost = False

    def let_go(self) -> None:
        """Forget a lost connection, which cannot be closed the way others are."""
        lost = self._state.conn
        self.dispose()
        if lost is not None:
            lost.close()

    def connect_apart(self) -> Any:  # noqa: ANN401  # the driver's, imported only when used
        """Return a further connection of the driver, for listening."""
        import psycopg

        return psycopg.connect(dbname=self.database, autocommit=True, **self.connect_params)

    def _notice_loss(self) -> bool:
        if not self._is_lost and not self.is_closed() and is_lost(self._state.conn):
            self._is_lost = True
        return self._is_lost

    def _initialize_connection(self, conn: Any) -> None:  # noqa: ANN401  # the driver's
        conn.execute(_SESSION)
