"""Entries of a chart as they stand inside a sentence, and what became another in one."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.bookings import Booking, Call
from ironview.domain.chart_changes import ChartRow
from ironview.domain.moments import Moment
from ironview.domain.overrides import Override
from ironview.domain.record import Condition, Event, Infusion, Patient, Result, Symptom
from ironview.domain.sign_off import SignOff
from ironview.domain.targets import Target
from ironview.wording.dates import date_text
from ironview.wording.entry_fields import dose_text, fields_of
from ironview.wording.findings import finding_title
from ironview.wording.labels import (
    analyte_within,
    condition_name,
    event_name,
    product_name,
    scale_name,
)
from ironview.wording.numbers import with_unit
from ironview.wording.targets import target_range

translate = QCoreApplication.translate


def entry_name(row: ChartRow) -> str:
    """Return which entry it is, without what it says: "ferritin of 3 Mar 2026"."""
    match row:
        case Result():
            return _of(analyte_within(row.analyte) or row.name, row.collected)
        case Infusion():
            text = translate("Entries", "infusion of {product}")
            return _of(text.format(product=product_name(row.product)), row.started)
        case Event():
            return _of(event_name(row.kind), row.at)
        case Symptom():
            return _of(scale_name(row.scale), row.at)
        case Condition():
            return condition_name(row.code)
        case Patient():
            return translate("Entries", "the patient's data")
        case Override():
            text = translate("Entries", "the override of “{finding}”")
            return text.format(finding=finding_title(row.finding))
        case SignOff():
            return _of(translate("Entries", "the sample"), row.content.at)
        case Booking():
            return _of(translate("Entries", "the booked test"), Moment(row.day))
        case Call():
            return _of(translate("Entries", "the call"), Moment(row.at.date()))
        case Target():
            text = translate("Entries", "the target of {analyte}")
            return text.format(analyte=analyte_within(row.analyte))


def entry_told(row: ChartRow) -> str:
    """Return an entry with what it says: "ferritin 148 µg/L of 3 Mar 2026"."""
    match row:
        case Result():
            value = with_unit(row.value, row.unit)
            return _of(f"{analyte_within(row.analyte) or row.name} {value}".strip(), row.collected)
        case Infusion():
            text = translate("Entries", "infusion of {product} {dose}")
            told = text.format(product=product_name(row.product), dose=dose_text(row))
            return _of(told.strip(), row.started)
        case Event():
            units = f" ({row.units})" if row.units else ""
            return _of(f"{event_name(row.kind)}{units}", row.at)
        case Symptom():
            return _of(f"{scale_name(row.scale)}: {row.score}", row.at)
        case Condition():
            since = translate("Entries", "since {date}").format(
                date=translate("Entries", "an unknown date")
                if row.since is None
                else date_text(row.since)
            )
            parts = (condition_name(row.code), row.detail, since)
            return ", ".join(part for part in parts if part)
        case Target():
            return f"{entry_name(row)}, {target_range(row)}"
        case _:
            return entry_name(row)


def entry_changes(before: ChartRow, now: ChartRow) -> tuple[str, ...]:
    """Return what became another, each as a part of a sentence; nothing for what is not shown."""
    if type(before) is not type(now):
        return ()
    told = []
    for label, text_of in fields_of(now):
        was, is_now = text_of(before), text_of(now)
        if was != is_now:
            told.append(_change(label, was, is_now))
    return tuple(told)


def value_change(before: ChartRow, now: ChartRow) -> tuple[str, str] | None:
    """Return what a result said and says where nothing else became another, in short."""
    if not isinstance(before, Result) or not isinstance(now, Result):
        return None
    if len(entry_changes(before, now)) != 1 or not before.value or not now.value:
        return None
    if before.unit == now.unit and before.value != now.value:
        return before.value, with_unit(now.value, now.unit)
    if before.unit != now.unit:
        return with_unit(before.value, before.unit), with_unit(now.value, now.unit)
    return None


def entry_lines(row: ChartRow) -> tuple[tuple[str, str], ...]:
    """Return every field of an entry that says something, with its name."""
    lines = ((label, text_of(row)) for label, text_of in fields_of(row))
    return tuple((label, text) for label, text in lines if text)


def _change(label: str, was: str, is_now: str) -> str:
    if not was:
        text = translate("Entries", "{field} {now} added")
    elif not is_now:
        text = translate("Entries", "{field} {before} taken out")
    else:
        text = translate("Entries", "{field} from {before} to {now}")
    return text.format(field=label, before=was, now=is_now)


def _of(name: str, at: Moment | None) -> str:
    if at is None:
        return translate("Entries", "{entry} without a date").format(entry=name)
    return translate("Entries", "{entry} of {date}").format(entry=name, date=date_text(at.day))
