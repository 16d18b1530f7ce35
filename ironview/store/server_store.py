"""Opens a store on a PostgreSQL server, and does there what a file does otherwise."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from platformdirs import user_data_path
from typing_extensions import override

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.told import tell
from ironview.store.changes import Change
from ironview.store.database import Clock, Store, begin_audit, sign, system_clock
from ironview.store.errors import StoreError, store_errors
from ironview.store.migrations import STEPS, migrate, refuse_newer, version_of
from ironview.store.server_address import ServerAddress
from ironview.store.server_database import ServerDatabase
from ironview.store.server_errors import LOST, NotAllowedError, ServerLostError, UnsureError
from ironview.store.server_news import ServerNews, tell_others
from ironview.store.server_rights import grant_missing_rights

_OLDEST_SERVER: Final = 130000
"""PostgreSQL 13; see packaging/postgresql/README.md."""


class StoreMovedError(StoreError):
    """The store goes on elsewhere. Nothing was written."""


class ServerStore(Store):
    """One open store on a server.

    Attributes:
        address: Where it lies.
    """

    def __init__(
        self,
        database: ServerDatabase,
        address: ServerAddress,
        password: str,
        clock: Clock,
        analytes: Mapping[AnalyteCode, Analyte],
    ) -> None:
        super().__init__(database, _path_here(address), clock, "", analytes)
        self._server = database
        self._password = password
        self._news: ServerNews | None = None
        self._unsure: Change | None = None
        self.address = address

    @property
    @override
    def place(self) -> str:
        return self.address.place

    @property
    @override
    def is_on_server(self) -> bool:
        return True

    @property
    @override
    def is_private(self) -> bool:
        return self.address.is_local or self.address.is_encrypted

    @property
    def is_lost(self) -> bool:
        """Whether the server was lost; until ``reconnect`` everything else says so at once."""
        return self._server.is_lost

    def listen(self) -> int:
        """Hear from now on when others write; return the socket on which news arrive.

        Raises:
            StoreError: The server is not there.
        """
        with store_errors():
            if self._news is not None:
                self._news.close()
            self._news = ServerNews(self._server)
            return self._news.socket

    @override
    def data_version(self) -> int:
        """Return a number that becomes another when a different session has changed something.

        Raises:
            ServerLostError: The server is not there any more.
        """
        if self._news is None:
            return self.changes.latest()
        with store_errors():
            if self._server.is_lost:
                raise ServerLostError(LOST)
            return self._news.count()

    @contextmanager
    @override
    def transaction(self) -> Iterator[None]:
        with super().transaction():
            sql = 'SELECT "moved_to" FROM "store_version"'
            moved = self._server.execute_sql(sql).fetchone()[0]
            if moved:
                raise StoreMovedError(
                    tell(
                        "The store was moved to {place}. Nothing was written here. Open it there.",
                        place=moved,
                    )
                )
            yield

    @contextmanager
    @override
    def writing(
        self,
        by: str,
        action: str,
        reason: str = "",
        patient_key: str = "",
        batch: int | None = None,
    ) -> Iterator[Change]:
        change: Change | None = None
        try:
            with super().writing(by, action, reason, patient_key, batch) as change:
                yield change
                if change.id is not None:
                    tell_others(self._server)
        except UnsureError:
            self._unsure = change
            raise

    def reconnect(self) -> bool | None:
        """Connect anew after the server was lost.

        Returns:
            Whether the change it was lost with was kept after all; None where there was none, or
            nobody had to wonder.

        Raises:
            StoreError: It is still not there.
        """
        with store_errors():
            self._server.reconnect()
            kept = None if self._unsure is None else self._unsure.is_kept()
        self._unsure = None
        return kept

    @override
    def again(self) -> "ServerStore":
        return open_server_store(
            self.address, self.clock, password=self._password, analytes=self.analytes
        )

    @override
    def copy_to(self, target: Path) -> None:
        from ironview.store.moving import copy_into_file

        copy_into_file(self._server, target)

    @override
    def owns(self, path: Path) -> bool:
        return False

    @override
    def close(self) -> None:
        if self._news is not None:
            self._news.close()
        if self._server.is_lost:
            self._server.let_go()
        super().close()


def open_server_store(
    address: ServerAddress,
    clock: Clock = system_clock,
    *,
    password: str = "",
    analytes: Mapping[AnalyteCode, Analyte] | None = None,
) -> ServerStore:
    """Open the store of a database, made new where there is none, and bring it up to date.

    Args:
        password: Of the role; empty where the server asks for none, or where the driver finds it
            in its own password file.
        analytes: The catalogue results are converted by, for the converted columns of new rows.

    Raises:
        NotAdmittedError: The server refused name or password, or is not the one it should be.
        NotAllowedError: The store is older than this program, and the role may not change that.
        StoreTooNewError: A later IronView wrote it; it is left untouched.
        StoreError: The server cannot be reached, or is none IronView can rely on.
    """
    database = ServerDatabase(address, password)
    store = ServerStore(database, address, password, clock, analytes or {})
    with ExitStack() as on_failure:
        on_failure.callback(store.close)
        with store_errors():
            _connect(database, address)
            _refuse_unknown_kind(database)
            _bring_up_to_date(store, database)
        on_failure.pop_all()
    return store


def _connect(database: ServerDatabase, address: ServerAddress) -> None:
    try:
        with store_errors():
            database.connect()
    except ServerLostError as error:
        raise ServerLostError(
            tell(
                "The server of {place} cannot be reached. Nothing was opened. Check the address "
                "and the network.",
                place=address.place,
            )
        ) from error


def _bring_up_to_date(store: Store, database: ServerDatabase) -> None:
    version = version_of(database)
    refuse_newer(version)
    try:
        if version < len(STEPS):
            migrate(database)
        sign(store, database)
        begin_audit(store)
        grant_missing_rights(database)
    except NotAllowedError as error:
        raise NotAllowedError(
            tell(
                "The store on the server is not yet what this IronView needs, and your role may "
                "not change that. Nothing was changed. Ask who looks after the server to open it "
                "once with the role that owns it."
            )
        ) from error


def _refuse_unknown_kind(database: ServerDatabase) -> None:
    """Refuse what speaks the protocol but has no locks the chain of the audit could rely on."""
    kind = str(database.execute_sql("SELECT version()").fetchone()[0])
    if not kind.startswith("PostgreSQL ") or "-YB-" in kind:
        raise StoreError(
            tell(
                "The server is no PostgreSQL: {kind}. IronView cannot rely on its locks. Nothing "
                "was opened.",
                kind=kind.split(maxsplit=1)[0],
            )
        )
    if database.server_version < _OLDEST_SERVER:
        raise StoreError(
            tell(
                "The server is too old: IronView needs PostgreSQL 13 or later. Nothing was opened."
            )
        )


def _path_here(address: ServerAddress) -> Path:
    folder = user_data_path("IronView", appauthor=False, roaming=False) / "servers"
    return folder / f"{address.file_name}.sqlite"
