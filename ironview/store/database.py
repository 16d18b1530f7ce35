"""Opens a data file, and holds everything that can be asked of it."""

import os
import platform
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Self

from peewee import Database

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.told import tell
from ironview.store.accounts import AccountStore
from ironview.store.audit import AUDIT_BEGAN, AuditStore, ChainEnd
from ironview.store.batches import BatchStore
from ironview.store.belonging import BelongingStore
from ironview.store.bookings import BookingStore, CallStore
from ironview.store.change_tables import StoreInfoRow
from ironview.store.changes import Change, ChangeStore
from ironview.store.chart_history import ChartHistoryStore
from ironview.store.columns import Columns
from ironview.store.data_file import (
    FileDatabase,
    connect,
    copy_aside,
    file_errors,
    is_unused,
    look_at,
    prepare,
)
from ironview.store.errors import StoreBusyError, StoreDamagedError, StoreError, store_errors
from ironview.store.execution import insert_all
from ironview.store.lane_steps import LaneStepStore
from ironview.store.layout import layout_errors
from ironview.store.mappings import MappingStore
from ironview.store.migrations import STEPS, migrate
from ironview.store.overrides import OverrideStore
from ironview.store.own_profiles import OwnProfileStore
from ironview.store.patients import PatientStore
from ironview.store.population import PopulationStore
from ironview.store.replacing import remove_converting
from ironview.store.rows import RowStore
from ironview.store.safety_net import SafetyNetStore
from ironview.store.settings import SettingStore
from ironview.store.sign_offs import SignOffStore
from ironview.store.summaries import SummaryStore
from ironview.store.taking_back import TakingBackStore
from ironview.store.targets import TargetStore
from ironview.store.unsigned import UnsignedStore
from ironview.store.verification import StoreCheck, check_store, count_rows
from ironview.store.worklist import WorklistStore

Clock = Callable[[], datetime]

_PRAGMAS: Final = (
    # How long a write waits for another window's; a person should not wait longer for a sentence.
    ("busy_timeout", 3000),
    ("foreign_keys", 1),
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("cell_size_check", 1),
    # Keeps the indexes in memory while an import writes a hundred thousand rows; in kibibytes.
    ("cache_size", -65536),
    ("trusted_schema", 0),
)
_CHECKED_BELOW_BYTES: Final = 4_000_000
"""Files up to this size are checked whole at every start; it takes some milliseconds."""


def system_clock() -> datetime:
    """Return the present moment, UTC."""
    return datetime.now(UTC)


class Store:
    """One open store: here, in a data file; ``server_store`` has the other kind.

    Each thread that uses it has a connection of its own; a background job opens a Store of its own
    and closes it. What is written inside ``writing`` is written whole or not at all.

    Attributes:
        path: The file; of a store on a server, what its files on this computer are named after.
        key: What decrypts it; empty for a file without encryption.
        clock: Where the time of a change comes from.
        patients / rows / changes / audit / batches / belonging / taking_back / chart_history /
            summaries / lane_steps / settings / overrides / sign_offs / bookings / calls /
            targets / population / safety_net / unsigned / worklist / own_profiles / mappings /
            accounts: What can be asked.
    """

    def __init__(
        self,
        database: Database,
        path: Path,
        clock: Clock,
        key: str,
        analytes: Mapping[AnalyteCode, Analyte],
    ) -> None:
        self._database = database
        self._workstation = platform.node()
        self.path = path
        self.key = key
        self.clock = clock
        self.analytes = analytes
        self.rows = RowStore(database, analytes)
        self.patients = PatientStore(database, self.rows)
        self.changes = ChangeStore(database)
        self.audit = AuditStore(database)
        self.batches = BatchStore(database)
        self.belonging = BelongingStore(database)
        self.taking_back = TakingBackStore(database)
        self.chart_history = ChartHistoryStore(database)
        self.summaries = SummaryStore(database, self.now)
        self.lane_steps = LaneStepStore(database)
        self.settings = SettingStore(database)
        self.overrides = OverrideStore(database)
        self.sign_offs = SignOffStore(database)
        self.bookings = BookingStore(database)
        self.calls = CallStore(database)
        self.targets = TargetStore(database)
        self.population = PopulationStore(database, self.patients)
        self.safety_net = SafetyNetStore(database)
        self.unsigned = UnsignedStore(database)
        self.worklist = WorklistStore(database)
        self.own_profiles = OwnProfileStore(database)
        self.mappings = MappingStore(database)
        self.accounts = AccountStore(database)

    @property
    def place(self) -> str:
        """Where the store lies, for a person."""
        return str(self.path)

    @property
    def is_on_server(self) -> bool:
        """Whether other computers write to it too, and backups are made where it lies."""
        return False

    @property
    def is_private(self) -> bool:
        """Whether nobody on the way to the store can read what is sent."""
        return True

    @property
    def uuid(self) -> str:
        """Names this store among all stores; it moves with the file."""
        with store_errors():
            return str(self._database.execute_sql('SELECT "uuid" FROM "store_info"').fetchone()[0])

    def now(self) -> datetime:
        """Return the present moment, UTC, without fractions of a second."""
        return self.clock().astimezone(UTC).replace(microsecond=0)

    def data_version(self) -> int:
        """Return a number that becomes another when a different connection has written."""
        with store_errors():
            return int(self._database.execute_sql("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def writing(
        self,
        by: str,
        action: str,
        reason: str = "",
        patient_key: str = "",
        batch: int | None = None,
    ) -> Iterator[Change]:
        """Do one thing that somebody answers for: all of it, or, when anything fails, nothing.

        Args:
            by: Who does it.
            action: What is done, e.g. ``add_results``.
            reason: Why, in the person's words; may be empty.
            patient_key: Whose chart it belongs to; empty for several patients or none.
            batch: The import it belongs to.

        Raises:
            NotAllowedError: The role of the person does not cover the action.
            StoreError: It could not be written; the file is as before.
        """
        content: Columns = {
            "at": self.now().isoformat(),
            "by": by,
            "workstation": self._workstation,
            "action": action,
            "reason": reason,
            "patient_key": patient_key,
            "batch_id": batch,
            "undoes": None,
        }
        with self.transaction():
            self.accounts.refuse_beyond_role(by, action)
            change = Change(self._database, content, self.clock())
            yield change
            if change.id is not None:
                self.audit.seal(change.id)

    def log(self, by: str, action: str, reason: str = "", patient_key: str = "") -> None:
        """Note in the audit something done without changing a row, e.g. ``read_patient``.

        Raises:
            StoreError: It could not be written.
        """
        self.log_all(by, action, (patient_key,), reason)

    def log_all(self, by: str, action: str, patient_keys: Sequence[str], reason: str = "") -> None:
        """Note the same thing of several patients, all or none.

        Raises:
            StoreError: It could not be written.
        """
        content = {"at": self.now().isoformat(), "by": by, "workstation": self._workstation}
        with self.transaction():
            for key in patient_keys:
                self.audit.log(content, action=action, reason=reason, patient_key=key)

    def check(self, step: Callable[[int, int], None], seen: Sequence[ChainEnd] = ()) -> StoreCheck:
        """Prove that the store holds what was written, or say where it does not.

        Args:
            step: Told how many audit entries were read, and of how many; may raise to stop.
            seen: Ends of this store's audit that were noted elsewhere.

        Raises:
            StoreError: The store could not be read.
        """
        return check_store(self._database, step, seen)

    def count_rows(self) -> dict[str, int]:
        """Return how many rows of each kind there are, without removed ones."""
        with store_errors():
            return count_rows(self._database)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write derived facts, which nobody answers for, whole or not at all."""
        with store_errors(), self._database.atomic("IMMEDIATE"):
            yield

    def again(self) -> "Store":
        """Open the same file once more, for another thread; close it there.

        Raises:
            StoreError: The file is gone, or cannot be opened.
        """
        if not self.path.is_file():
            raise StoreError(
                tell(
                    "The data file {path} is not there any more. Nothing was read or written. "
                    "Bring it back, or restore a backup.",
                    path=str(self.path),
                )
            )
        return open_store(self.path, self.clock, key=self.key, analytes=self.analytes)

    def copy_to(self, target: Path) -> None:
        """Copy everything committed so far into an empty file, under the same key.

        Others may write meanwhile; the copy holds one moment.

        Raises:
            StoreError: It could not be written.
        """
        with store_errors(), closing(connect(target, self.key, "rw")) as copy:
            self._database.connection().backup(copy)

    def owns(self, path: Path) -> bool:
        """Whether a path, by whatever name, is one of this store's files.

        Nothing may open and close them beside the store: on POSIX that drops its locks.
        """
        mine = (self.path.with_name(f"{self.path.name}{part}") for part in ("", "-wal", "-shm"))
        return path.exists() and any(one.exists() and one.samefile(path) for one in mine)

    def forget_key(self) -> None:
        """Close this thread's connection and let the key go; nothing opens it until ``take_key``.

        What Python copied of the key is freed, not overwritten: no program in Python can do more.
        """
        self.close()
        self._use_key("")

    def take_key(self, key: str) -> None:
        """Let the store be read and written again.

        Raises:
            StoreError: The key does not open it.
        """
        look_at(self.path, key)
        self._use_key(key)

    def _use_key(self, key: str) -> None:
        self.key = key
        self._database.init(str(self.path), pragmas=_PRAGMAS, passphrase=key)

    def close(self) -> None:
        """Close this thread's connection; whatever was written is safe without it."""
        if not self._database.is_closed():
            with store_errors():
                self._database.close()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()


def open_store(
    path: Path,
    clock: Clock = system_clock,
    *,
    key: str = "",
    analytes: Mapping[AnalyteCode, Analyte] | None = None,
) -> Store:
    """Open a data file, made new where there is none, and bring it up to date.

    An older file is copied aside before anything of it changes.

    Args:
        key: Decrypts the file; empty for one without encryption.
        analytes: The catalogue results are converted by, for the converted columns of new rows.

    Raises:
        StoreTooNewError: A later IronView wrote it; not a byte was touched.
        StoreDamagedError: It is damaged, or no IronView store; not a byte was touched.
        StoreReadOnlyError: It may not be written.
        StoreError: It cannot be opened.
    """
    if path.exists() and path.is_file():
        look_at(path, key)
    prepare(path)
    version = look_at(path, key)
    if 0 < version < len(STEPS) and not is_unused(path, key):
        copy_aside(path, key, version)
    database = FileDatabase(str(path), pragmas=_PRAGMAS, passphrase=key)
    store = Store(database, path, clock, key, analytes or {})
    with ExitStack() as on_failure:
        on_failure.callback(store.close)
        with store_errors(), layout_errors(database):
            was = path.stat()
            database.connect()
            _refuse_damaged(database, path)
            _refuse_replaced(was, path)
            migrate(database)
            sign(store, database)
            begin_audit(store)
        with file_errors(path):
            remove_converting(path)
        on_failure.pop_all()
    return store


def _refuse_damaged(database: Database, path: Path) -> None:
    if path.stat().st_size > _CHECKED_BELOW_BYTES:
        return
    answer = database.execute_sql("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise StoreDamagedError(
            tell("The data file is damaged. It was left as it is. Restore a backup of it.")
        )


def _refuse_replaced(was: os.stat_result, path: Path) -> None:
    """A file that another took the place of while it was opened is nobody's store any more."""
    if not os.path.samestat(was, path.stat()):
        raise StoreBusyError(
            tell("The data file was just replaced by another program. Open it again.")
        )


def begin_audit(store: Store) -> None:
    """Append the entries of what was done before there was an audit, once in a store's life."""
    if store.audit.end().number:
        return
    with store.transaction():
        if not store.audit.end().number:
            store.audit.seal_earlier()
            store.log("ironview", AUDIT_BEGAN)


def sign(store: Store, database: Database) -> None:
    """Give a new store its name among all stores."""
    if database.execute_sql('SELECT count(*) FROM "store_info"').fetchone()[0]:
        return
    with store.transaction():
        if not database.execute_sql('SELECT count(*) FROM "store_info"').fetchone()[0]:
            row = {"uuid": str(uuid.uuid4()), "created": store.now().isoformat()}
            insert_all(database, StoreInfoRow, [row])
