"""``ironview import``: files into a store, all that is clean of them or, on a failure, nothing."""

import argparse
import sys
from collections.abc import Iterable
from datetime import tzinfo
from typing import TYPE_CHECKING

from ironview.cli.exits import Exit
from ironview.cli.input_files import check_files

if TYPE_CHECKING:
    from ironview.cli.import_report import ImportReport
    from ironview.domain.guideline import Guideline
    from ironview.interchange.tabular.mapping import Mapping
    from ironview.store.database import Store


def run(chosen: argparse.Namespace) -> int:
    """Import the named files and say what became of every row."""
    from ironview.cli.import_report import as_json, as_text
    from ironview.cli.opened_store import WhenMissing, with_store
    from ironview.cli.zones import find_zone
    from ironview.interchange.tabular.mapping import NO_MAPPING
    from ironview.interchange.tabular.mapping_files import load_mapping, mapping_file
    from ironview.knowledge.catalogues import load_guideline

    check_files(chosen.files)
    zone = find_zone(chosen.time_zone)
    guideline = load_guideline()

    def carry_out(store: "Store") -> int:
        kept = {one.name: one.text for one in store.mappings.all()}
        mapping = load_mapping(chosen.mapping, kept=kept) if chosen.mapping else NO_MAPPING
        report = _import(store, chosen, guideline, zone, mapping)
        _say(report.remarks)
        written = as_json(report) if chosen.as_json else as_text(report).encode()
        sys.stdout.buffer.write(written)
        sys.stdout.buffer.flush()
        return Exit.DONE_WITH_ASIDES if report.has_asides else Exit.DONE

    # A mapping that is no file must be in the store, so a store that is not there is not made.
    is_in_store = bool(chosen.mapping) and mapping_file(chosen.mapping) is None
    takes_empty = chosen.dry_run or is_in_store
    when_missing = WhenMissing.TAKE_AN_EMPTY_ONE if takes_empty else WhenMissing.MAKE_ONE
    return with_store(chosen, guideline, carry_out, when_missing=when_missing)


def _import(
    store: "Store",
    chosen: argparse.Namespace,
    guideline: "Guideline",
    zone: tzinfo,
    mapping: "Mapping",
) -> "ImportReport":
    from ironview.cli.credentials import Credentials
    from ironview.cli.import_report import report_of
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.controller.import_work import commit_import, plan_import, read_for_import

    reading_on = TerminalProgress("Reading")
    files, reading = read_for_import(chosen.files, guideline, zone, reading_on, mapping)
    plan = plan_import(store, files, reading, {}, reading_on)
    reading_on.finish()
    report = report_of(reading, plan, is_dry_run=chosen.dry_run)
    if not chosen.dry_run:
        writing_on = TerminalProgress("Writing")
        commit_import(store, plan, Credentials.said(chosen).person(store), writing_on)
        writing_on.finish()
    return report


def _say(remarks: Iterable[str]) -> None:
    for remark in remarks:
        print(f"ironview: {remark}", file=sys.stderr)  # noqa: T201
