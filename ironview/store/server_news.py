"""Tells the other windows of a store on a server that somebody wrote, and hears it from them."""

from contextlib import suppress
from typing import Any

from ironview.store.server_database import CHANNEL, ServerDatabase


def tell_others(database: ServerDatabase) -> None:
    """Send word with the transaction; it arrives when, and only if, that is kept."""
    database.execute_sql("SELECT pg_notify(%s, '')", (CHANNEL,))


class ServerNews:
    """Hears on a connection of its own, without ever waiting."""

    def __init__(self, database: ServerDatabase) -> None:
        self._database = database
        self._connection: Any = database.connect_apart()
        self._connection.execute(f"LISTEN {CHANNEL}")
        self._count = 0

    @property
    def socket(self) -> int:
        """Number of the socket, which can be read from when there is news."""
        return int(self._connection.fileno())

    def count(self) -> int:
        """Return how often another session has written since.

        Raises:
            psycopg.OperationalError: The server is not there any more.
        """
        wire = self._connection.pgconn
        for _ in range(2):  # The end of a connection is read after all that came before it.
            wire.consume_input()
        own = self._database.session
        while (news := wire.notifies()) is not None:
            self._count += news.be_pid != own
        return self._count

    def close(self) -> None:
        """Hear no more."""
        with suppress(Exception):
            self._connection.close()
