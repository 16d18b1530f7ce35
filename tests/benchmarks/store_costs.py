"""What a trustworthy store costs: encryption, audit, durability, opening, and proven backups.

Each as a ratio against the same work without it, in the same run, at 1 000 and 10 000 patients of
30 results; ``IRONVIEW_BENCH_PATIENTS=100000`` adds as many. A write is one entry of three results
into a store that holds so many patients already. The growth is the exponent b of n**b between the
smallest and the largest store.
"""

import math
import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from sqlcipher3 import dbapi2

from ironview.store.audit import AuditStore
from ironview.store.backup import make_backup
from ironview.store.data_file import connect
from ironview.store.database import Store, open_store
from tests.benchmarks.records import record_of

SIZES: Final = (1_000, 10_000)
RESULTS: Final = 30
KEY: Final = f"x'{'5a' * 32}'"
AT_ONCE: Final = 500
WRITES: Final = 200
OPENINGS: Final = 15
MIB: Final = 2**20


def report() -> Iterator[str]:
    """Yield the figures of every size, then the growth of each."""
    more = int(os.environ.get("IRONVIEW_BENCH_PATIENTS", "0"))
    sizes = (*SIZES, *((more,) if more > max(SIZES) else ()))
    grown: dict[str, list[tuple[int, float]]] = {}
    for size in sizes:
        for name, seconds, line in _of_size(size):
            grown.setdefault(name, []).append((size, seconds))
            yield line
    for name, points in grown.items():
        (first, first_s), (last, last_s) = points[0], points[-1]
        exponent = math.log(last_s / first_s) / math.log(last / first)
        yield f"{name}: grows as patients**{exponent:.2f} from {first} to {last}"


def _of_size(size: int) -> Iterator[tuple[str, float, str]]:
    with TemporaryDirectory() as folder:
        plain, locked = Path(folder) / "plain.sqlite", Path(folder) / "locked.sqlite"
        _fill(plain, "", size)
        _fill(locked, KEY, size)
        yield from _writes(plain, locked, size)
        yield from _openings(plain, locked, size)
        yield from _backups(locked, size)


def _writes(plain: Path, locked: Path, size: int) -> Iterator[tuple[str, float, str]]:
    with open_store(plain) as store:
        whole = _writing(store)
        bare = _bare_writing(plain, store)
        with _without_audit():
            unaudited = _writing(store)
        store._database.execute_sql("PRAGMA synchronous = OFF")
        unsynced = _writing(store)
    with open_store(locked, key=KEY) as store:
        encrypted = _writing(store)
    yield (
        "an entry",
        encrypted,
        (
            f"{size} patients, an entry: {encrypted * 1000:.2f} ms encrypted against an insert of "
            f"the same rows {bare * 1000:.2f} ms = {encrypted / bare:.2f}; cost of encryption "
            f"{encrypted / whole:.2f}, of the audit {whole / unaudited:.2f}, "
            f"of durability {whole / unsynced:.2f}"
        ),
    )


def _writing(store: Store) -> float:
    """Return the median seconds of an entry of three results."""
    keys = store.patients.keys()
    rows = record_of(3, 7).results
    times = []
    for number in range(WRITES):
        start = time.perf_counter()
        with store.writing("bench", "add_results", "", keys[number]) as change:
            store.rows.add(keys[number], rows, change)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _bare_writing(path: Path, store: Store) -> float:
    """Return the same for plain inserts into a table of the same columns, each time committed."""
    bare = path.with_name("bare.sqlite")
    sql = 'SELECT * FROM "result" LIMIT 3'
    rows = store._database.execute_sql(sql).fetchall()
    columns = ", ".join(f"c{number}" for number in range(len(rows[0])))
    marks = ", ".join("?" * len(rows[0]))
    times = []
    with closing(dbapi2.connect(str(bare))) as database:
        database.execute("PRAGMA journal_mode = wal")
        database.execute("PRAGMA synchronous = full")
        database.execute(f"CREATE TABLE result ({columns})")
        for _ in range(WRITES):
            start = time.perf_counter()
            with database:
                database.executemany(f"INSERT INTO result VALUES ({marks})", rows)
            times.append(time.perf_counter() - start)
    return statistics.median(times)


@contextmanager
def _without_audit() -> Iterator[None]:
    seal = AuditStore.seal
    AuditStore.seal = lambda _self, _change: None  # type: ignore[method-assign]
    try:
        yield
    finally:
        AuditStore.seal = seal  # type: ignore[method-assign]


def _openings(plain: Path, locked: Path, size: int) -> Iterator[tuple[str, float, str]]:
    ours = _median(lambda: open_store(locked, key=KEY).close())
    unlocked = _median(lambda: open_store(plain).close())
    bare = _median(lambda: _opened_bare(plain))
    yield (
        "opening",
        ours,
        (
            f"{size} patients, opening: {ours * 1000:.1f} ms encrypted, {unlocked * 1000:.1f} ms "
            f"plain, against SQLite with one row read {bare * 1000:.2f} ms = {ours / bare:.1f}"
        ),
    )


def _opened_bare(path: Path) -> None:
    with closing(dbapi2.connect(str(path))) as database:
        database.execute('SELECT * FROM "patient" LIMIT 1').fetchone()


def _backups(path: Path, size: int) -> Iterator[tuple[str, float, str]]:
    mib = path.stat().st_size / MIB
    with TemporaryDirectory() as folder, open_store(path, key=KEY) as store:
        start = time.perf_counter()
        make_backup(store, Path(folder), "asked", lambda _done, _total: None)
        ours = time.perf_counter() - start
        start = time.perf_counter()
        with closing(connect(path, KEY, "ro")) as source:
            copy = Path(folder) / "copy"
            copy.touch()
            with closing(connect(copy, KEY, "rw")) as target:
                source.backup(target)
        bare = time.perf_counter() - start
    yield (
        "a proven backup",
        ours,
        (
            f"{size} patients, a backup restored and checked: {ours:.2f} s for {mib:.0f} MiB "
            f"= {ours / mib * 100:.1f} s for 100 MiB, against an unproven copy {bare:.2f} s "
            f"= {ours / bare:.1f}"
        ),
    )


def _fill(path: Path, key: str, patients: int) -> None:
    with open_store(path, key=key) as store:
        for first in range(0, patients, AT_ONCE):
            records = [record_of(RESULTS, n) for n in range(first, min(first + AT_ONCE, patients))]
            with store.writing("bench", "fill") as change:
                keys = store.patients.add_many([(one.patient, {}) for one in records], change)
                rows = [
                    (key, row)
                    for key, one in zip(keys, records, strict=True)
                    for row in (*one.infusions, *one.results)
                ]
                store.rows.add_many(rows, change)


def _median(work: Callable[[], object]) -> float:
    work()
    times = []
    for _ in range(OPENINGS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)
