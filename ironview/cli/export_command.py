"""``ironview export``: patients of a store into one file, whole or not at all."""

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ironview.cli.exits import Exit
from ironview.cli.input_files import WrongUseError

if TYPE_CHECKING:
    from ironview.domain.guideline import Guideline
    from ironview.store.database import Store


def run(chosen: argparse.Namespace) -> int:
    """Write one patient, or all of them; an older file is replaced by a whole new one."""
    from ironview.cli.opened_store import WhenMissing, with_store
    from ironview.knowledge.catalogues import load_guideline

    if chosen.format == "pdf":
        raise WrongUseError(
            "The printed report is not written by this version. Choose record, fhir, csv or xlsx; "
            "nothing was written."
        )
    guideline = load_guideline()
    check_target(chosen.output)
    return with_store(
        chosen,
        guideline,
        lambda store: _export(store, chosen, guideline),
        when_missing=WhenMissing.REFUSE,
    )


def _export(store: "Store", chosen: argparse.Namespace, guideline: "Guideline") -> int:
    from ironview.cli.credentials import Credentials
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.cli.zones import WorkstationZone
    from ironview.controller.export_work import Export, ExportFormat, write_export

    is_cohort = chosen.format == "csv" and chosen.table == "cohort"
    zone = WorkstationZone()
    wanted = Export(
        keys=store.patients.keys() if chosen.all else (key_of(store, chosen.patient),),
        format=ExportFormat.COHORT if is_cohort else ExportFormat(chosen.format),
        deidentified=chosen.deidentify,
        guideline=guideline,
        zone=zone,
        today=datetime.now(zone).date(),
        user=Credentials.said(chosen).person(store),
        is_one=not chosen.all,
    )
    progress = TerminalProgress("Writing")
    try:
        count = write_export(store, wanted, chosen.output, progress)
    finally:
        progress.finish()
    noun = "patient" if count == 1 else "patients"
    print(f"{count} {noun} written to {chosen.output}.", file=sys.stderr)  # noqa: T201
    return Exit.DONE


def key_of(store: "Store", name: str) -> str:
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


def check_target(path: Path) -> None:
    """Raise WrongUseError where no file can stand."""
    if path.is_dir():
        raise WrongUseError(f"{path} is a folder. Name a file in it; nothing was written.")
    if not path.parent.is_dir():
        raise WrongUseError(f"There is no folder {path.parent}. Nothing was written.")
