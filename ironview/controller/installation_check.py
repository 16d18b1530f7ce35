"""Tries an installation without a window: golden cases, and a store in a scratch place."""

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ironview import __version__
from ironview.controller.import_work import commit_import, plan_import, read_for_import
from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Guideline
from ironview.domain.installation import Checked, CheckKind, Fault, FaultKind
from ironview.domain.interpretation import interpret
from ironview.domain.record import Record
from ironview.interchange.answers import answer, as_json
from ironview.interchange.reading import read_bytes
from ironview.interchange.staging import Reading, StagedFile
from ironview.knowledge.golden_cases import GoldenCase
from ironview.store.backup import Backup, make_backup
from ironview.store.conversion import encrypt_store
from ironview.store.database import Store, open_store
from ironview.store.errors import StoreError
from ironview.store.key_file import OpenedKeys, new_key_file, read_key_file
from ironview.store.opening import open_unlocked
from ironview.store.restoring import restore
from ironview.wording.sentences import Sentences

_BY: Final = "IronView"
_NEAR: Final = 1e-9
_SCRATCH: Final = "ironview-verify-"
_PASSPHRASE: Final = "a passphrase of nobody"  # noqa: S105  # it locks invented patients

Step = Callable[[int, int], None]


def check_cases(cases: Sequence[GoldenCase], guideline: Guideline, step: Step) -> Checked:
    """Interpret every case, and compare the answer with what must be said."""
    faults: list[Fault] = []
    for done, case in enumerate(cases):
        step(done, len(cases))
        try:
            got = said_of(case, guideline)
        except (IronViewError, ZoneInfoNotFoundError) as error:
            faults.append(Fault(kind=FaultKind.FAILED, place=case.name, got=str(error)))
            continue
        faults += differences(case.expected, got, case.name)
    return Checked(kind=CheckKind.CASES, count=len(cases), faults=tuple(faults))


def said_of(case: GoldenCase, guideline: Guideline) -> dict[str, Any]:
    """Return what the program says of a case, as the JSON of ``ironview interpret``."""
    staged = _staged(case, guideline)
    reading = Reading(files=(staged,), records=staged.records)
    found = [interpret(record, guideline, case.as_of) for record in staged.records]
    document = answer(__version__, case.as_of, found, reading, Sentences())
    said: dict[str, Any] = json.loads(as_json(document))
    return said


def records_of(case: GoldenCase, guideline: Guideline) -> tuple[Record, ...]:
    """Return what is read of a case."""
    return tuple(_staged(case, guideline).records)


def _staged(case: GoldenCase, guideline: Guideline) -> StagedFile:
    data = json.dumps(case.record).encode()
    return read_bytes(case.name, data, guideline, ZoneInfo(case.time_zone))


def differences(expected: Any, got: Any, place: str) -> Iterator[Fault]:  # noqa: ANN401
    """Yield where an answer is not as expected; what is not listed is free.

    Args:
        place: Where in the answer this is.
    """
    if isinstance(expected, dict) and isinstance(got, dict):
        for key, value in expected.items():
            yield from differences(value, got.get(key, _ABSENT), f"{place}.{key}")
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for number, (one, other) in enumerate(zip(expected, got, strict=True)):
            yield from differences(one, other, f"{place}[{number}]")
    elif not _is_same(expected, got):
        yield Fault(
            kind=FaultKind.OTHER_ANSWER, place=place, expected=_shown(expected), got=_shown(got)
        )


class _Absent:
    """Stands where an answer has no such key."""


_ABSENT: Final = _Absent()


def _is_same(expected: object, got: object) -> bool:
    numbers = (int, float)
    if isinstance(expected, bool) or isinstance(got, bool):
        return expected is got
    if isinstance(expected, numbers) and isinstance(got, numbers):
        return abs(expected - got) <= _NEAR * max(1.0, abs(expected))
    return type(expected) is type(got) and expected == got


def _shown(value: object) -> str:
    return "" if value is _ABSENT else json.dumps(value, ensure_ascii=False)


def check_store(cases: Sequence[GoldenCase], guideline: Guideline, step: Step) -> Checked:
    """Make a store in a scratch place, fill it, prove it, back it up, spoil it and restore it."""
    return _tried(CheckKind.STORE, lambda place: _try_plain(place, cases, guideline, step))


def check_encryption(cases: Sequence[GoldenCase], guideline: Guideline, step: Step) -> Checked:
    """The same with a store that is encrypted and opened with a passphrase."""
    return _tried(CheckKind.ENCRYPTION, lambda place: _try_encrypted(place, cases, guideline, step))


def _tried(kind: CheckKind, attempt: Callable[[Path], int]) -> Checked:
    try:
        with tempfile.TemporaryDirectory(prefix=_SCRATCH) as folder:
            count = attempt(Path(folder) / "scratch.sqlite")
    except _NotOpenedError as error:
        fault = Fault(kind=FaultKind.NOT_OPENED, place=kind.value, got=str(error))
    except (IronViewError, OSError) as error:
        fault = Fault(kind=FaultKind.FAILED, place=kind.value, got=str(error))
    else:
        return Checked(kind=kind, count=count)
    return Checked(kind=kind, count=0, faults=(fault,))


class _NotOpenedError(IronViewError):
    """The store in the scratch place could not even be opened."""


class _OtherwiseError(IronViewError):
    """The store did not give back what was written."""


def _try_plain(path: Path, cases: Sequence[GoldenCase], guideline: Guideline, step: Step) -> int:
    written = _fill(path, cases, guideline)
    _prove(path, None, written, step)
    backup = _backed_up(path, None, step)
    path.write_bytes(bytes(path.stat().st_size))
    if restore(path, backup, None, None, step) is None:
        raise _OtherwiseError("A spoilt data file was taken for a sound one.")
    _prove(path, None, written, step)
    return sum(written.values())


def _try_encrypted(
    path: Path, cases: Sequence[GoldenCase], guideline: Guideline, step: Step
) -> int:
    written = _fill(path, cases, guideline)
    with open_store(path) as store:
        keys, opened = new_key_file(store.uuid, is_encrypted=False)
    encrypt_store(path, keys.with_person(_BY, _PASSPHRASE, opened), opened, step)
    if _family_name(cases).encode() in path.read_bytes():
        raise _OtherwiseError("A name can be read in the encrypted data file.")
    locked = read_key_file(path)
    if locked is None:
        raise _OtherwiseError("The encrypted store has no key file.")
    entered = locked.open(_BY, _PASSPHRASE)
    _prove(path, entered, written, step)
    backup = _backed_up(path, entered, step)
    path.unlink()
    restore(path, backup, entered, entered, step)
    _prove(path, entered, written, step)
    return sum(written.values())


def _fill(path: Path, cases: Sequence[GoldenCase], guideline: Guideline) -> dict[str, int]:
    file = path.with_name("cases.json")
    file.write_text(json.dumps([case.record for case in cases]), encoding="utf-8")
    zone = ZoneInfo(cases[0].time_zone)
    with _opened(path, None) as store:
        files, reading = read_for_import([file], guideline, zone, _quiet)
        commit_import(store, plan_import(store, files, reading, {}, _quiet), _BY, _quiet)
        written = store.count_rows()
    if written.get("patient") != len(cases):
        raise _OtherwiseError(f"{len(cases)} patients were written and {written} stand there.")
    return written


def _prove(path: Path, keys: OpenedKeys | None, written: dict[str, int], step: Step) -> None:
    with _opened(path, keys) as store:
        check = store.check(step)
    if not check.is_sound or dict(check.rows) != written:
        said = [*check.damages, *(fault.text for fault in check.audit.faults)]
        raise _OtherwiseError(f"{written} was written and {dict(check.rows)} read. {said}")


def _backed_up(path: Path, keys: OpenedKeys | None, step: Step) -> Backup:
    with _opened(path, keys) as store:
        return make_backup(store, path.with_name("backups"), "asked", step)


def _opened(path: Path, keys: OpenedKeys | None) -> Store:
    try:
        return open_store(path) if keys is None else open_unlocked(path, keys=keys)
    except StoreError as error:
        raise _NotOpenedError(str(error)) from error


def _family_name(cases: Sequence[GoldenCase]) -> str:
    name: str = cases[0].record["patient"]["family_name"]
    return name


def _quiet(_done: int, _total: int) -> None:
    """Report to nobody."""
