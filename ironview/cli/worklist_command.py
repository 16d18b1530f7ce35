"""``ironview worklist``: who needs what today, from a store, as text or as JSON."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from ironview.cli.exits import Exit
from ironview.domain.worklist import LANES

if TYPE_CHECKING:
    from ironview.controller.worklist_listing import ListedLane, ListedPatient
    from ironview.domain.guideline import Guideline
    from ironview.domain.products import Product
    from ironview.domain.safety_net import SafetyNet
    from ironview.domain.worklist import Place
    from ironview.store.database import Store

FORMAT: Final = "ironview-worklist/1"
NOTHING_TO_DO: Final = "nothing_to_do"
"""What the lane of those who need nothing is called; it is listed only when it is asked for."""


def run(chosen: argparse.Namespace) -> int:
    """Write the lanes of a day; nothing in the store is changed."""
    from ironview.cli.opened_store import WhenMissing, with_store
    from ironview.knowledge.catalogues import load_guideline

    guideline = load_guideline()
    return with_store(
        chosen,
        guideline,
        lambda store: _list(store, chosen, guideline),
        when_missing=WhenMissing.REFUSE,
    )


def _list(store: "Store", chosen: argparse.Namespace, delivered: "Guideline") -> int:
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.cli.zones import WorkstationZone
    from ironview.controller.clinic_rules import whole_clinic_rules
    from ironview.controller.safety_net import listed_account
    from ironview.controller.summary_refresher import ReadWith
    from ironview.controller.viewpoint import ClinicSettings, named_zone
    from ironview.controller.worklist_listing import list_worklist
    from ironview.domain.interpretation import interpret

    settings = ClinicSettings.among(store.settings.all())
    rule_book = whole_clinic_rules(store, delivered)
    workstation = WorkstationZone()
    zone = named_zone(settings.time_zone) or workstation
    as_of = chosen.as_of or datetime.now(zone).date()
    progress = TerminalProgress("Reading")
    read_with = ReadWith(rule_book, settings, workstation, as_of)
    try:
        lanes = list_worklist(store, read_with, interpret, progress)
    finally:
        progress.finish()
    wanted = NOTHING_TO_DO if chosen.nothing_due else chosen.lane
    shown = [one for one in lanes if _is_wanted(one, wanted)]
    net = listed_account(store, lanes, read_with) if chosen.nothing_due else None
    if chosen.as_json:
        document = _document(shown, lanes, as_of)
        if net is not None:
            document["account"] = _account(net)
        text = json.dumps(document, ensure_ascii=False, indent=1)
    elif net is not None:
        text = "\n".join(_account_lines(net, shown, as_of))
    else:
        text = "\n".join(_lines(shown, as_of, rule_book.products))
    sys.stdout.buffer.write(f"{text}\n".encode())
    sys.stdout.buffer.flush()
    return Exit.DONE


def _is_wanted(listed: "ListedLane", name: str | None) -> bool:
    if name is None:
        return listed.lane is not None
    return name_of(listed) == name


def name_of(listed: "ListedLane") -> str:
    """Return what ``--lane`` takes."""
    return NOTHING_TO_DO if listed.lane is None else listed.lane.value


def _document(
    shown: "Sequence[ListedLane]", every: "Sequence[ListedLane]", as_of: date
) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "as_of": as_of.isoformat(),
        "counts": {name_of(one): len(one.patients) for one in every},
        "lanes": [
            {"lane": name_of(one), "patients": [_patient(who, as_of) for who in one.patients]}
            for one in shown
        ],
    }


def _patient(listed: "ListedPatient", as_of: date) -> dict[str, Any]:
    from ironview.wording.worklist import next_text, why_text

    patient, entry = listed.patient, listed.summary.work
    return {
        "id": patient.id,
        "identifiers": [{"system": one.system, "value": one.value} for one in patient.identifiers],
        "family_name": patient.family_name,
        "given_name": patient.given_name,
        "birth_date": None if patient.birth_date is None else patient.birth_date.isoformat(),
        "lane": None if entry.lane is None else entry.lane.value,
        "marks": [lane.value for lane in entry.marks],
        **_place(entry.place),
        "nothing_due": _why_nothing(listed),
        "why": why_text(entry, as_of),
        "next_step": next_text(entry.place, as_of),
        "booked": None if entry.booked is None else entry.booked.day.isoformat(),
        "tests": [] if entry.booked is None else list(entry.booked.tests),
        "last_dose": _day(listed.summary.last_dose),
        "last_call": None if entry.last_call is None else entry.last_call.outcome.value,
        "responsible": entry.responsible,
        "profile": listed.summary.profile,
    }


def _why_nothing(listed: "ListedPatient") -> str | None:
    from ironview.domain.safety_net import quiet_of

    why = quiet_of(listed.summary.work, listed.summary.next_state)
    return None if why is None else why.value


def _account(net: "SafetyNet") -> dict[str, Any]:
    from ironview.domain.safety_net import LeftOut, Quiet

    return {
        "patients": net.patients,
        "adds_up": net.adds_up,
        "in_lanes": {lane.value: net.of[lane] for lane in LANES},
        "nothing_due": {why.value: net.of[why] for why in Quiet},
        "left_out": {what.value: net.of[what] for what in LeftOut},
    }


def _account_lines(net: "SafetyNet", shown: "Sequence[ListedLane]", as_of: date) -> Iterator[str]:
    from ironview.controller.safety_net import checked_of
    from ironview.domain.safety_net import LeftOut, Quiet, quiet_of
    from ironview.wording.dates import date_text
    from ironview.wording.safety_net import (
        group_name,
        group_note,
        part_name,
        quiet_text,
        sum_text,
        verdict_text,
    )

    yield f"Nothing due, and why, {date_text(as_of)}"
    yield verdict_text(net)
    yield sum_text(net)
    listed = [who for lane in shown for who in lane.patients]
    for why in Quiet:
        yield ""
        yield f"{group_name(why)}  {net.of[why]}  {group_note(why)}"
        for who in listed:
            checked = checked_of(who.summary, as_of)
            if quiet_of(checked.work, checked.state) is why:
                yield f"  {_name(who)} | {quiet_text(checked)}"
    yield ""
    yield part_name(LeftOut.HELD_ROWS)
    for what in LeftOut:
        yield f"  {group_name(what)}  {net.of[what]}  {group_note(what)}"


def _place(place: "Place | None") -> dict[str, Any]:
    if place is None:
        return dict.fromkeys(("reason", "step", "finding", "severity", "day", "since", "better"))
    return {
        "reason": place.reason.value,
        "step": place.step.value,
        "finding": None if place.finding is None else place.finding.code,
        "severity": None if place.severity is None else place.severity.value,
        "day": _day(place.day),
        "since": _day(place.since),
        "better": _day(place.better),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _lines(
    shown: "Sequence[ListedLane]", as_of: date, products: "Mapping[str, Product]"
) -> Iterator[str]:
    from ironview.wording.dates import date_text
    from ironview.wording.worklist import lane_name, lane_note

    yield f"Worklist of {date_text(as_of)}"
    for one in shown:
        yield ""
        yield f"{lane_name(one.lane)}  {len(one.patients)}  {lane_note(one.lane, as_of)}"
        if not one.patients:
            yield "  Nobody"
        for who in one.patients:
            yield f"  {_line(who, as_of, products)}"


def _line(listed: "ListedPatient", as_of: date, products: "Mapping[str, Product]") -> str:
    from ironview.wording.worklist import doses_text, lane_name, next_text, why_text

    entry = listed.summary.work
    parts = [
        _name(listed),
        why_text(entry, as_of),
        doses_text(entry.doses, products),
        next_text(entry.place, as_of),
    ]
    if entry.marks:
        parts.append("also " + ", ".join(lane_name(lane).casefold() for lane in entry.marks))
    return " | ".join(part for part in parts if part)


def _name(listed: "ListedPatient") -> str:
    patient = listed.patient
    name = ", ".join(part for part in (patient.family_name, patient.given_name) if part)
    number = next((one.value for one in patient.identifiers if one.value), patient.id)
    return f"{name or '(no name)'} {number}".strip()
