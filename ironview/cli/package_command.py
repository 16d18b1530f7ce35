"""``ironview package``: patients from store to store in one locked and signed file."""

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ironview.cli.credentials import Credentials, package_passphrase
from ironview.cli.exits import Exit
from ironview.cli.export_command import check_target, key_of
from ironview.cli.input_files import WrongUseError, check_files
from ironview.domain.told import tell

if TYPE_CHECKING:
    from ironview.cli.import_report import ImportReport
    from ironview.domain.guideline import Guideline
    from ironview.interchange.patient_package import OpenedPackage
    from ironview.store.database import Store


def run_export(chosen: argparse.Namespace) -> int:
    """Write one patient, or all of them, into a package."""
    from ironview.cli.opened_store import WhenMissing, with_store
    from ironview.interchange.patient_package import refuse_weak
    from ironview.knowledge.catalogues import load_guideline

    guideline = load_guideline()
    check_target(chosen.output)
    passphrase = package_passphrase(chosen, is_new=True)
    refuse_weak(passphrase)
    return with_store(
        chosen,
        guideline,
        lambda store: _export(store, chosen, guideline, passphrase),
        when_missing=WhenMissing.REFUSE,
    )


def _export(
    store: "Store", chosen: argparse.Namespace, guideline: "Guideline", passphrase: str
) -> int:
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.cli.zones import WorkstationZone
    from ironview.controller.export_work import Export, ExportFormat
    from ironview.controller.package_senders import own_label
    from ironview.controller.package_work import Sealing, write_package

    now = datetime.now(WorkstationZone())
    wanted = Export(
        keys=store.patients.keys() if chosen.all else (key_of(store, chosen.patient),),
        format=ExportFormat.RECORD,
        deidentified=False,
        guideline=guideline,
        zone=WorkstationZone(),
        today=now.date(),
        user=Credentials.said(chosen).person(store),
    )
    sealing = Sealing(passphrase, chosen.sender or own_label(store), now)
    progress = TerminalProgress("Writing")
    try:
        sender = write_package(store, wanted, sealing, chosen.output, progress)
    finally:
        progress.finish()
    noun = "patient" if len(wanted.keys) == 1 else "patients"
    _say(
        f"{len(wanted.keys)} {noun} locked into {chosen.output}.",
        f"Fingerprint of this store: {sender.fingerprint}",
    )
    return Exit.DONE


def run_import(chosen: argparse.Namespace) -> int:
    """Open packages, check who sent them, and import what they hold."""
    from ironview.cli.import_report import as_json, as_text
    from ironview.cli.opened_store import WhenMissing, with_store
    from ironview.controller.package_work import unlock_package
    from ironview.knowledge.catalogues import load_guideline

    check_files(chosen.files)
    _refuse_trust_unseen(chosen)
    guideline = load_guideline()
    passphrase = package_passphrase(chosen, is_new=False)
    opened = [(path, unlock_package(path, passphrase)) for path in chosen.files]

    def carry_out(store: "Store") -> int:
        report = _import(store, chosen, guideline, opened)
        _say(*report.remarks)
        written = as_json(report) if chosen.as_json else as_text(report).encode()
        sys.stdout.buffer.write(written)
        sys.stdout.buffer.flush()
        return Exit.DONE_WITH_ASIDES if report.has_asides else Exit.DONE

    missing = WhenMissing.TAKE_AN_EMPTY_ONE if chosen.dry_run else WhenMissing.MAKE_ONE
    return with_store(chosen, guideline, carry_out, when_missing=missing)


def _import(
    store: "Store",
    chosen: argparse.Namespace,
    guideline: "Guideline",
    opened: list[tuple[Path, "OpenedPackage"]],
) -> "ImportReport":
    from ironview.cli.import_report import report_of
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.cli.zones import find_zone
    from ironview.controller.import_work import commit_import, plan_import
    from ironview.controller.package_conflicts import ConflictChoice, settle_conflicts
    from ironview.controller.package_work import read_packages

    for _, one in opened:
        _vouch(store, chosen, one)
    progress = TerminalProgress("Reading")
    files, reading = read_packages(opened, guideline, find_zone(chosen.time_zone))
    plan = plan_import(store, files, reading, {}, progress)
    plan = settle_conflicts(store, plan, ConflictChoice(chosen.conflicts))
    progress.finish()
    if not chosen.dry_run:
        writing_on = TerminalProgress("Writing")
        commit_import(store, plan, Credentials.said(chosen).person(store), writing_on)
        writing_on.finish()
    return report_of(reading, plan, is_dry_run=chosen.dry_run)


def _vouch(store: "Store", chosen: argparse.Namespace, one: "OpenedPackage") -> None:
    from ironview.controller.package_senders import Vouched, admit, check_sender

    if not chosen.fingerprint or chosen.dry_run:
        known = check_sender(store, one.sender).name
    else:
        by = Credentials.said(chosen).person(store)
        said = Vouched(chosen.fingerprint, chosen.trust or "")
        known = admit(store, one.sender, (said,), by)
    _say(f"From {known}, made {one.made_at}. Fingerprint: {one.sender.fingerprint}")


def _refuse_trust_unseen(chosen: argparse.Namespace) -> None:
    if chosen.trust and not chosen.fingerprint:
        raise WrongUseError(
            tell(
                "A sender is trusted only by its fingerprint: add --fingerprint with the digits "
                "you compared by telephone. Nothing was stored."
            )
        )


def _say(*lines: str) -> None:
    for line in lines:
        print(f"ironview: {line}", file=sys.stderr)  # noqa: T201
