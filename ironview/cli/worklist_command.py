"""``ironview worklist``: who needs what, lane by lane, on any day."""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from ironview.cli.exits import Exit

if TYPE_CHECKING:
    from ironview.controller.worklist_reading import Standing
    from ironview.domain.guideline import Guideline
    from ironview.store.database import Store


def run(chosen: argparse.Namespace) -> int:
    """Write the worklist; nothing is changed."""
    from ironview.cli.opened_store import WhenMissing, with_store
    from ironview.knowledge.catalogues import load_guideline

    guideline = load_guideline()
    return with_store(
        chosen,
        guideline,
        lambda store: _list(store, chosen, guideline),
        when_missing=WhenMissing.REFUSE,
    )


def _list(store: "Store", chosen: argparse.Namespace, guideline: "Guideline") -> int:
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.cli.zones import WorkstationZone
    from ironview.controller.clinic_rules import clinic_rules
    from ironview.controller.worklist_reading import read_worklist

    zone = WorkstationZone()
    as_of = chosen.as_of or datetime.now(zone).date()
    rules = clinic_rules(store, guideline)
    progress = TerminalProgress("Reading")
    try:
        found = read_worklist(store, rules.guideline, zone, as_of, progress)
    finally:
        progress.finish()
    lanes = _lanes(found, chosen.lane)
    done = sum(one.entry.lane is None for one in found)
    text = (
        json.dumps(_document(lanes, as_of, done), indent=1, ensure_ascii=False)
        if chosen.as_json
        else _summary(lanes, as_of, done)
    )
    print(text)  # noqa: T201
    return Exit.DONE


def _lanes(found: Iterable["Standing"], lane: str | None) -> Mapping[str, list["Standing"]]:
    """Return the patients of each lane that was asked for; lanes without any too."""
    from ironview.domain.worklist import LANES

    by_lane: dict[str, list[Standing]] = defaultdict(list)
    for one in found:
        if one.entry.lane is not None:
            by_lane[one.entry.lane.value].append(one)
    return {one.value: by_lane[one.value] for one in LANES if lane in (None, one.value)}


def _document(lanes: Mapping[str, list["Standing"]], as_of: date, done: int) -> dict[str, Any]:
    return {
        "format": "ironview-worklist/1",
        "as_of": as_of.isoformat(),
        "lanes": [
            {"lane": name, "patients": [_patient(one, as_of) for one in standings]}
            for name, standings in lanes.items()
        ],
        "waiting_or_done": done,
    }


def _patient(one: "Standing", as_of: date) -> dict[str, Any]:
    from ironview.wording.worklist import step_text, why_text

    entry, place = one.entry, one.entry.place
    booked, doses = entry.booked, entry.doses
    return {
        "id": one.patient.id,
        "identifiers": [
            {"system": each.system, "value": each.value} for each in one.patient.identifiers
        ],
        "family_name": one.patient.family_name,
        "given_name": one.patient.given_name,
        "why": why_text(entry),
        "next_step": step_text(entry, as_of),
        "severity": place.severity.value if place and place.severity else None,
        "from": _day(place.since if place else None),
        "better": _day(place.better if place else None),
        "also_in": [mark.value for mark in entry.marks],
        "booked": _day(booked.day if booked else None),
        "last_dose": _day(doses.day if doses else None),
        "responsible": entry.responsible,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _summary(lanes: Mapping[str, list["Standing"]], as_of: date, done: int) -> str:
    from ironview.domain.worklist import Lane
    from ironview.wording.dates import date_text
    from ironview.wording.worklist import lane_name

    lines = [f"Worklist of {date_text(as_of)}."]
    for name, standings in lanes.items():
        lines.append("")
        lines.append(f"{lane_name(Lane(name))}: {len(standings) or 'nobody'}")
        lines += [_line(one, as_of) for one in standings]
    lines += ["", f"{done} waiting or done."]
    return "\n".join(lines)


def _line(one: "Standing", as_of: date) -> str:
    from ironview.wording.worklist import step_text, why_text

    who = ", ".join(
        part
        for part in (
            one.patient.family_name,
            one.patient.given_name,
            *(each.value for each in one.patient.identifiers[:1]),
        )
        if part
    )
    parts = (who or one.patient.id, why_text(one.entry), step_text(one.entry, as_of))
    return "  " + " · ".join(part for part in parts if part)
