"""The fields of an entry, named as in its form, each with what it says as text."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication

from ironview.domain.bookings import Booking, Call
from ironview.domain.chart_changes import ChartRow
from ironview.domain.moments import Moment, PartialDate
from ironview.domain.overrides import Override
from ironview.domain.record import Condition, Event, Infusion, Patient, Result, Symptom
from ironview.domain.sign_off import SignOff
from ironview.domain.targets import Target
from ironview.wording.bookings import outcome_name
from ironview.wording.dates import date_text, moment_text
from ironview.wording.findings import finding_title
from ironview.wording.labels import (
    analyte_within,
    condition_name,
    course_choice_name,
    dose_status_name,
    event_name,
    menopausal_name,
    product_name,
    profile_name,
    result_status_name,
    scale_name,
    sex_name,
)
from ironview.wording.numbers import isolated, plain_text, with_unit
from ironview.wording.overrides import reason_within
from ironview.wording.sign_offs import action_name
from ironview.wording.targets import target_range

translate = QCoreApplication.translate
Field = tuple[str, Callable[[Any], str]]
"""Name of a field, and what gives its text; empty where it says nothing."""


def fields_of(row: ChartRow) -> Iterable[Field]:
    """Return the fields a person can read of such an entry, in the order of its form."""
    match row:
        case Result():
            return _result_fields()
        case Infusion():
            return _infusion_fields()
        case Event():
            return _event_fields()
        case Symptom():
            return _symptom_fields()
        case Condition():
            return _condition_fields()
        case Patient():
            return _patient_fields()
        case Override():
            return _override_fields()
        case SignOff():
            return _signature_fields()
        case Booking():
            return _booking_fields()
        case Call():
            return _call_fields()
        case Target():
            return _target_fields()


def _result_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "test"), lambda row: analyte_within(row.analyte) or row.name),
        (translate("Entries", "value"), lambda row: with_unit(row.value, row.unit)),
        (translate("Entries", "date"), lambda row: _moment(row.collected, row.collected_text)),
        (translate("Entries", "reported"), lambda row: _moment(row.reported)),
        (translate("Entries", "range"), _range),
        (translate("Entries", "laboratory flag"), lambda row: row.lab_flag),
        (translate("Entries", "laboratory"), lambda row: row.laboratory),
        (translate("Entries", "status"), lambda row: result_status_name(row.status)),
        (translate("Entries", "fasting"), lambda row: _answer(row.fasting)),
        (translate("Entries", "haemolysed"), lambda row: _answer(row.haemolysed or None)),
        (
            translate("Entries", "reason to exclude it"),
            lambda row: row.excluded.reason if row.excluded is not None else "",
        ),
        (translate("Entries", "note"), lambda row: _quoted(row.note)),
    )


def _infusion_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "product"), lambda row: product_name(row.product)),
        (translate("Entries", "brand"), lambda row: row.brand),
        (translate("Entries", "dose"), dose_text),
        (translate("Entries", "start"), lambda row: _moment(row.started, row.started_text)),
        (translate("Entries", "end"), lambda row: _moment(row.ended)),
        (translate("Entries", "status"), lambda row: dose_status_name(row.status)),
        (
            translate("Entries", "course"),
            lambda row: "" if row.course is None else course_choice_name(row.course),
        ),
        (translate("Entries", "baseline haemoglobin"), lambda row: _day(row.baseline_hb)),
        (translate("Entries", "lot"), lambda row: row.lot),
        (translate("Entries", "reaction"), lambda row: _quoted(row.reaction)),
        (translate("Entries", "note"), lambda row: _quoted(row.note)),
    )


def _event_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "event"), lambda row: event_name(row.kind)),
        (translate("Entries", "date"), lambda row: _moment(row.at, row.at_text)),
        (translate("Entries", "units"), lambda row: row.units),
        (translate("Entries", "note"), lambda row: _quoted(row.note)),
    )


def _symptom_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "scale"), lambda row: scale_name(row.scale)),
        (translate("Entries", "date"), lambda row: _moment(row.at, row.at_text)),
        (translate("Entries", "score"), lambda row: row.score),
        (translate("Entries", "note"), lambda row: _quoted(row.note)),
    )


def _condition_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "condition"), lambda row: condition_name(row.code)),
        (translate("Entries", "begin"), lambda row: _day(row.since)),
        (translate("Entries", "end"), lambda row: _day(row.until)),
        (translate("Entries", "detail"), lambda row: row.detail),
    )


def _patient_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "family name"), lambda row: row.family_name),
        (translate("Entries", "given name"), lambda row: row.given_name),
        (translate("Entries", "sex"), lambda row: sex_name(row.sex)),
        (translate("Entries", "birth date"), lambda row: _birth(row.birth_date)),
        (
            translate("Entries", "numbers"),
            lambda row: ", ".join(one.value for one in row.identifiers if one.value),
        ),
        (
            translate("Entries", "menopausal status"),
            lambda row: menopausal_name(row.menopausal_status),
        ),
        (translate("Entries", "weight"), lambda row: _amount(row.weight_kg, "kg")),
        (
            translate("Entries", "weight before pregnancy"),
            lambda row: _amount(row.pre_pregnancy_weight_kg, "kg"),
        ),
        (translate("Entries", "height"), lambda row: _amount(row.height_cm, "cm")),
        (translate("Entries", "time zone"), lambda row: row.time_zone or ""),
        (
            translate("Entries", "profile"),
            lambda row: "" if row.profile is None else profile_name(row.profile),
        ),
        (translate("Entries", "reason for the profile"), lambda row: _quoted(row.profile_reason)),
    )


def _override_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "finding"), lambda row: finding_title(row.finding)),
        (translate("Entries", "reason"), lambda row: reason_within(row.reason)),
        (translate("Entries", "comment"), lambda row: _quoted(row.comment)),
    )


def _signature_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "clinically relevant"), lambda row: _answer(row.is_relevant)),
        (translate("Entries", "what is done"), lambda row: action_name(row.action)),
        (translate("Entries", "comment"), lambda row: _quoted(row.comment)),
        (translate("Entries", "responsible"), lambda row: row.responsible),
        (translate("Entries", "next date"), lambda row: _day(row.next_date)),
    )


def _booking_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "date"), lambda row: _day(row.day)),
        (
            translate("Entries", "time"),
            lambda row: "" if row.clock is None else f"{row.clock:%H:%M}",
        ),
        (
            translate("Entries", "tests"),
            lambda row: ", ".join(analyte_within(code) for code in row.tests),
        ),
        (translate("Entries", "note"), lambda row: _quoted(row.note)),
    )


def _call_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "outcome"), lambda row: outcome_name(row.outcome)),
        (translate("Entries", "note"), lambda row: _quoted(row.note)),
    )


def _target_fields() -> Iterable[Field]:
    return (
        (translate("Entries", "target"), target_range),
        (translate("Entries", "reason"), lambda row: _quoted(row.reason)),
    )


def _moment(at: Moment | None, written: str = "") -> str:
    return written if at is None else moment_text(at)


def _day(day: date | None) -> str:
    return "" if day is None else date_text(day)


def _birth(day: PartialDate | None) -> str:
    if day is None:
        return ""
    return day.isoformat() if day.day is None else date_text(day.last_day)


def _amount(amount: Decimal | None, unit: str) -> str:
    return "" if amount is None else with_unit(_number(amount), unit)


def _number(amount: Decimal) -> str:
    """Return a number as exact as it is; one with more digits than can be laid out as stored."""
    try:
        return plain_text(amount)
    except InvalidOperation:
        return str(amount)


def dose_text(row: Infusion) -> str:
    """Return how much was given; empty where nobody knows."""
    return _amount(row.dose_mg, "mg")


def _range(row: Result) -> str:
    low, high = row.reference_low, row.reference_high
    if low is None and high is None:
        return row.reference_text
    if low is None or high is None:
        sign, bound = ("≤", high) if low is None else ("≥", low)
        return f"{sign} {_number(bound)}" if bound is not None else ""
    return isolated(f"{_number(low)}–{_number(high)}")


def _answer(answer: bool | None) -> str:
    if answer is None:
        return ""
    return translate("Entries", "yes") if answer else translate("Entries", "no")


def _quoted(text: str) -> str:
    return f"“{text}”" if text else ""
