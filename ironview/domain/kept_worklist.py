"""Where a patient stands in the worklist, as JSON, and back."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.domain.findings import Finding, Severity
from ironview.domain.kept_findings import finding_content, read_finding_content
from ironview.domain.worklist import Lane, LastDoses, Place, Reason, Step, WorkEntry

Plain = Any
"""What JSON holds."""


def work_text(entry: WorkEntry) -> str:
    """Return an entry as text for the store."""
    return json.dumps(_entry(entry), ensure_ascii=False, separators=(",", ":"))


def read_work_text(text: str) -> WorkEntry:
    """Return what ``work_text`` wrote.

    Raises:
        KeyError, TypeError, ValueError, ArithmeticError: It was not written by it.
    """
    content: Mapping[str, Plain] = json.loads(text)
    booked, call, doses = content["booked"], content["last_call"], content["doses"]
    return WorkEntry(
        places=tuple(_read_place(one) for one in content["places"]),
        booked=None if booked is None else _read_booking(booked),
        responsible=content["responsible"],
        last_call=None if call is None else _read_call(call),
        doses=None if doses is None else _read_doses(doses),
    )


def _entry(entry: WorkEntry) -> Plain:
    booked, call, doses = entry.booked, entry.last_call, entry.doses
    return {
        "places": [_place(one) for one in entry.places],
        "booked": None if booked is None else _booking(booked),
        "responsible": entry.responsible,
        "last_call": None if call is None else _call(call),
        "doses": None if doses is None else _doses(doses),
    }


def _place(place: Place) -> Plain:
    finding = place.finding
    return {
        "lane": place.lane.value,
        "reason": place.reason.value,
        "step": place.step.value,
        "finding": None if finding is None else _finding(finding),
        "severity": None if place.severity is None else place.severity.value,
        "day": _day(place.day),
        "value": place.value,
        "number": place.number,
        "since": _day(place.since),
        "better": _day(place.better),
    }


def _finding(finding: Finding) -> Plain:
    """Return what a line tells of a finding; what was not used stands on its card."""
    return finding_content(replace(finding, skipped=()))


def _read_place(content: Plain) -> Place:
    finding, severity = content["finding"], content["severity"]
    return Place(
        lane=Lane(content["lane"]),
        reason=Reason(content["reason"]),
        step=Step(content["step"]),
        finding=None if finding is None else read_finding_content(finding),
        severity=None if severity is None else Severity(severity),
        day=_read_day(content["day"]),
        value=content["value"],
        number=content["number"],
        since=_read_day(content["since"]),
        better=_read_day(content["better"]),
    )


def _booking(booking: Booking) -> Plain:
    return {
        "day": booking.day.isoformat(),
        "clock": None if booking.clock is None else booking.clock.isoformat(),
        "tests": list(booking.tests),
        "note": booking.note,
        "by": booking.by,
        "at": booking.at.isoformat(),
        "key": booking.key,
    }


def _read_booking(content: Plain) -> Booking:
    clock = content["clock"]
    return Booking(
        day=date.fromisoformat(content["day"]),
        clock=None if clock is None else time.fromisoformat(clock),
        tests=tuple(content["tests"]),
        note=content["note"],
        by=content["by"],
        at=datetime.fromisoformat(content["at"]),
        key=content["key"],
    )


def _call(call: Call) -> Plain:
    return {
        "outcome": call.outcome.value,
        "note": call.note,
        "by": call.by,
        "at": call.at.isoformat(),
        "key": call.key,
    }


def _read_call(content: Plain) -> Call:
    return Call(
        outcome=CallOutcome(content["outcome"]),
        note=content["note"],
        by=content["by"],
        at=datetime.fromisoformat(content["at"]),
        key=content["key"],
    )


def _doses(doses: LastDoses) -> Plain:
    mg = None if doses.mg is None else str(doses.mg)
    return [doses.product, doses.count, mg, doses.day.isoformat()]


def _read_doses(content: Plain) -> LastDoses:
    product, count, mg, day = content
    return LastDoses(
        product=product,
        count=count,
        mg=None if mg is None else Decimal(mg),
        day=date.fromisoformat(day),
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _read_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
