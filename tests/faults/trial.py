"""One kind of write on a disk that fails once, and what is left of it.

Each trial is done by a fork of this process: what a failed disk leaves in a program goes with it.
"""

import json
import os
import re
import sys
import traceback
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError, sentence_of
from ironview.store.backup import prove_backup
from ironview.store.backup_folder import backups_in, folder_of
from ironview.store.change_tables import ChangeRow
from ironview.store.database import open_store
from ironview.store.execution import fetch
from ironview.store.key_file import (
    KeyFile,
    OpenedKeys,
    WrongPassphraseError,
    read_key_file,
)
from ironview.store.opening import data_key, is_plain
from tests.controller.every_action import PASSPHRASE, no_step
from tests.faults.kinds import Kind, Site

NO_STORE = "no store"
ENDED = "the program ended by itself"
_VARYING = re.compile(r"\d{8}-\d{6}(-\d+)?|[0-9a-f]{8}$")
_NUMBERED = re.compile(r"(upgrade-from)-\d+(-\d+)?")
"""A copy before an upgrade that was begun twice, or went on from a later step: each is whole."""


@dataclass(frozen=True)
class Told:
    """What a person learned.

    Attributes:
        sentences: What they were told.
        faults: What would have opened the dialog of a fault of the program.
        calls: How often the disk was asked to write.
    """

    sentences: tuple[str, ...]
    faults: tuple[str, ...]
    calls: int


@dataclass(frozen=True)
class Left:
    """What there is of a store and beside it.

    Attributes:
        problem: Why it cannot be opened, or what is wrong in it; empty for a sound one.
        changes: Everything somebody answers for, in its order, and how much each wrote.
        notes: What the audit notes beside, in its order.
        is_encrypted: Whether a passphrase is needed to read it.
        people: Who can open it.
        files: Names of all files, without what changes from run to run.
        sizes: Of the files that left the store.
    """

    problem: str
    changes: tuple[tuple[str, int], ...] = ()
    notes: tuple[str, ...] = ()
    is_encrypted: bool = False
    people: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    sizes: tuple[tuple[str, int], ...] = ()

    @property
    def store(self) -> object:
        """What must be as before, or as afterwards."""
        return self.problem, self.changes, self.is_encrypted, self.people


def try_once(kind: Kind, site: Site, fail: Callable[[], None], heal: Callable[[], int]) -> Told:
    """Do one kind of write in a fork of this process."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with suppress(BaseException):
            told = json.dumps(_do(kind, site, fail, heal))
            os.write(writing, told.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        text = file.read()
    os.waitpid(child, 0)
    return _heard(text)


def try_together(kind: Kind, site: Site) -> tuple[Told, Told]:
    """Do the same in two programs at once: both open what they need, then both are let go."""
    going, letting_go = os.pipe()
    ready, saying_ready = os.pipe()
    programs = []
    for _ in range(2):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(letting_go)

            def wait_for_the_other() -> None:
                os.write(saying_ready, b"x")
                os.read(going, 1)

            with suppress(BaseException):
                told = json.dumps(_do(kind, site, wait_for_the_other, lambda: 0))
                os.write(writing, told.encode())
            os._exit(0)
        os.close(writing)
        programs.append((child, reading))
    for _ in programs:
        os.read(ready, 1)
    os.close(letting_go)  # Whoever reads from it goes on.
    for one in (going, ready, saying_ready):
        os.close(one)
    heard = []
    for child, reading in programs:
        with os.fdopen(reading, "rb") as file:
            heard.append(_heard(file.read()))
        os.waitpid(child, 0)
    return heard[0], heard[1]


def _heard(text: bytes) -> Told:
    if not text:
        return Told((), (ENDED,), 0)
    sentences, faults, calls = json.loads(text)
    return Told(tuple(sentences), tuple(faults), calls)


def _do(
    kind: Kind, site: Site, fail: Callable[[], None], heal: Callable[[], int]
) -> tuple[list[str], list[str], int]:
    sentences: list[str] = []
    faults: list[str] = []

    def take(error: BaseException) -> None:
        if isinstance(error, IronViewError):
            sentences.append(sentence_of(error))
        else:
            faults.append(_short(error))

    sys.excepthook = lambda _kind, error, _trace: take(error)
    try:
        thing = kind.begin(site)
    except BaseException as error:  # noqa: BLE001
        return [], [_short(error)], 0
    window = thing if isinstance(thing, Workspace) else getattr(thing, "w", None)
    if window is not None:
        window.store_problem.connect(sentences.append)
    fail()
    try:
        kind.act(thing)
    except BaseException as error:  # noqa: BLE001
        take(error)
    calls = heal()
    if window is not None:
        window.close()
    return sentences, faults, calls


def _short(error: BaseException) -> str:
    """Return what a fault of the program was, and where."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [
        f"{Path(one.filename).name}:{one.lineno}" for one in frames if "faults" in one.filename
    ]
    return f"{type(error).__name__}: {error} ({' < '.join(reversed(places[-5:]))})"


def left(site: Site) -> Left:
    """Look at what there is."""
    try:
        found = _looked_at(site)
    except IronViewError as error:
        found = {"problem": sentence_of(error)}
    # SQLite's own, which it looks after when it opens the file they belong to.
    own = {site.path.with_name(f"{site.path.name}{part}") for part in ("-journal", "-wal", "-shm")}
    files = sorted(path for path in site.folder.rglob("*") if path.is_file() and path not in own)
    return Left(
        **found,
        files=tuple(sorted({_name(one, site) for one in files})),
        sizes=tuple(
            (_VARYING.sub("#", one.name), _size(one))
            for one in files
            if one.name.startswith("out.")
        ),
    )


def _name(path: Path, site: Site) -> str:
    """Return the name of a file without what changes from run to run."""
    return _NUMBERED.sub(r"\1", _VARYING.sub("#", str(path.relative_to(site.folder))))


def _looked_at(site: Site) -> dict[str, Any]:
    if not site.path.exists() or not site.path.stat().st_size:
        return {"problem": NO_STORE}
    keys = read_key_file(site.path)
    opened = None if keys is None else _opened(keys)
    key = "" if opened is None else data_key(site.path, opened)
    was_plain = is_plain(site.path)
    with open_store(site.path, key=key) as store:
        check = store.check(no_step)
        problems = [str(one.text) for one in (*check.audit.faults,)]
        for one in backups_in(folder_of(site.path), None):
            if not one.is_encrypted:
                prove_backup(one.path, "", no_step)
        database = store._database
        changes = [
            (row["action"], _written(database, row["id"]))
            for row in fetch(database, ChangeRow.select().order_by(ChangeRow.id))
        ]
        notes = database.execute_sql(
            'SELECT "action" FROM "audit" WHERE "change_id" IS NULL ORDER BY "number"'
        ).fetchall()
    return {
        "problem": "" if check.is_sound else f"{check.damages} {problems}",
        "changes": tuple(changes),
        "notes": tuple(one for (one,) in notes),
        "is_encrypted": not was_plain,
        "people": () if keys is None else tuple(sorted(keys.people)),
    }


def _size(path: Path) -> int:
    """Return how large a file is; of a workbook or PDF that is whole, which varies a little, 0."""
    if path.suffix == ".xlsx":
        with suppress(zipfile.BadZipFile), zipfile.ZipFile(path) as packed:
            return 0 if packed.testzip() is None else 1
    if path.suffix == ".pdf":
        return 0 if path.read_bytes().rstrip().endswith(b"%%EOF") else 1
    return path.stat().st_size


def _opened(keys: KeyFile) -> OpenedKeys:
    """Open it as anybody who has the usual passphrase."""
    for name in keys.people:
        with suppress(WrongPassphraseError):
            return keys.open(name, PASSPHRASE)
    raise WrongPassphraseError("nobody opens it with the usual passphrase")


def _written(database: Any, change: int) -> int:
    sql = 'SELECT "versions" FROM "audit" WHERE "change_id" = ?'
    (versions,) = database.execute_sql(sql, (change,)).fetchone()
    return len(versions.splitlines())
