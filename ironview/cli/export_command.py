"""``ironview export``: patients of a store into one file, whole or not at all."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ironview.cli.exits import Exit
from ironview.cli.input_files import WrongUseError

if TYPE_CHECKING:
    from ironview.store.database import Store


def run(chosen: argparse.Namespace) -> int:
    """Write one patient, or all of them one record a line; an older file is replaced."""
    from ironview.cli.opened_store import WhenMissing, with_store
    from ironview.interchange.whole_file import write_whole
    from ironview.knowledge.catalogues import load_guideline

    guideline = load_guideline()

    def carry_out(store: "Store") -> int:
        keys = store.patients.keys() if chosen.all else (_key_of(store, chosen.patient),)
        write_whole(chosen.output, _records(store, keys, is_one=not chosen.all))
        print(f"{len(keys)} patients written to {chosen.output}.", file=sys.stderr)  # noqa: T201
        return Exit.DONE

    _check_target(chosen.output)
    return with_store(chosen.store, guideline, carry_out, when_missing=WhenMissing.REFUSE)


def _records(store: "Store", keys: Iterable[str], *, is_one: bool) -> Iterator[bytes]:
    from ironview.interchange.record_writing import record_as_json, record_as_line

    write = record_as_json if is_one else record_as_line
    for key in keys:
        yield write(store.patients.record(key)) + b"\n"


def _key_of(store: "Store", name: str) -> str:
    """Find a patient by the id of the record, or by an identifier that only one carries."""
    key = store.patients.key_of(name)
    if key is not None:
        return key
    carriers = [
        found.key
        for found in store.patients.find(name, limit=100)
        if any(one.value == name for one in found.patient.identifiers)
    ]
    if len(carriers) != 1:
        what = "Several patients have" if carriers else "No patient of this store has"
        raise WrongUseError(f"{what} the number {name}. Nothing was written.")
    return carriers[0]


def _check_target(path: Path) -> None:
    if path.is_dir():
        raise WrongUseError(f"{path} is a folder. Name a file in it; nothing was written.")
    if not path.parent.is_dir():
        raise WrongUseError(f"There is no folder {path.parent}. Nothing was written.")
