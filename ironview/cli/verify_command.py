"""``ironview verify``: proves that a store holds what was written, or says where it does not."""

import argparse
import json
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ironview.cli.exits import Exit

if TYPE_CHECKING:
    from ironview.domain.guideline import Guideline
    from ironview.store.database import Store
    from ironview.store.verification import StoreCheck


def run(chosen: argparse.Namespace) -> int:
    """Check the whole store, or the program; the exit code is 1 when something was found."""
    if chosen.installation:
        from ironview.cli import installation_command

        return installation_command.run(chosen)
    from ironview.cli.opened_store import WhenMissing, with_store
    from ironview.knowledge.catalogues import load_guideline

    guideline = load_guideline()
    return with_store(
        chosen,
        guideline,
        lambda store: _verify(store, guideline, as_json=chosen.as_json),
        when_missing=WhenMissing.REFUSE,
    )


def _verify(store: "Store", guideline: "Guideline", *, as_json: bool) -> int:
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.store.backup_folder import ends_noted_in, folder_of

    progress = TerminalProgress("Checking")
    seen = ends_noted_in(folder_of(store.path), store)
    try:
        check = store.check(progress, seen)
    finally:
        progress.finish()
    places = _wrong_places(store, guideline) if check.is_sound else 0
    text = (
        json.dumps(_document(check, len(seen), places), indent=1)
        if as_json
        else _summary(check, seen, places)
    )
    print(text)  # noqa: T201
    if not check.is_sound:
        print("ironview: the store is not what was written.", file=sys.stderr)  # noqa: T201
    return Exit.DONE if check.is_sound and not places else Exit.DONE_WITH_ASIDES


def _wrong_places(store: "Store", guideline: "Guideline") -> int:
    """Return of how many patients the kept place in the worklist is not what a reading says."""
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.cli.zones import WorkstationZone
    from ironview.controller.clinic_rules import clinic_rules
    from ironview.controller.summary_refresher import ReadWith
    from ironview.controller.viewpoint import ClinicSettings
    from ironview.controller.worklist_check import differing

    progress = TerminalProgress("Comparing the worklist")
    zone, settings = WorkstationZone(), ClinicSettings.among(store.settings.all())
    try:
        rules = clinic_rules(store, guideline).guideline
        used = ReadWith(rules, settings, zone, datetime.now(zone).date())
        return sum(1 for _ in differing(store, used, progress))
    finally:
        progress.finish()


def _document(check: "StoreCheck", anchors: int, places: int) -> dict[str, Any]:
    return {
        "format": "ironview-verification/1",
        "sound": check.is_sound,
        "rows": dict(check.rows),
        "audit": {
            "entries": check.audit.entries,
            "versions": check.audit.versions,
            "end": {"number": check.audit.end.number, "digest": check.audit.end.digest},
            "ends_seen_in_backups": anchors,
        },
        "worklist": {"differing": places},
        "damages": [str(text) for text in check.damages],
        "faults": [
            {"fault": one.fault.value, "entry": one.number, "place": one.place, "text": one.text}
            for one in check.audit.faults
        ],
    }


def _summary(check: "StoreCheck", seen: "tuple[object, ...]", places: int) -> str:
    lines = [*check.damages, *(fault.text for fault in check.audit.faults)]
    rows = sum(check.rows.values())
    lines.append(
        f"{check.audit.entries} entries of the audit, {check.audit.versions} versions of rows and "
        f"{rows} rows were compared, and {len(seen)} backups."
    )
    if places:
        lines.append(
            f"{places} patients stand elsewhere in the worklist, or count otherwise for the "
            "clinic, than their results say. Open the program: it reads them anew."
        )
    lines.append("All is as it was written." if check.is_sound else "Something was altered.")
    return "\n".join(lines)
