"""A record without anything that says whose it is; all its dates are moved by one shift.

What the rules read stays: numbers, units, catalogue codes, sex, weight, local times of day and the
days between any two rows. Everything else goes. A word outside the closed vocabularies is replaced
by a numbered name, the same one wherever it stood, because rules ask whether two rows agree.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from ironview.domain.guideline import Guideline
from ironview.domain.moments import (
    Moment,
    PartialDate,
    completed_months,
    completed_years,
)
from ironview.domain.quantities import read_quantity
from ironview.domain.record import (
    Condition,
    ConditionCode,
    Event,
    EventKind,
    Exclusion,
    Infusion,
    Patient,
    Record,
    Result,
    Scale,
    Symptom,
)

ZONE: Final = "UTC"
"""The time zone a de-identified record names: a real one tells where the clinic is."""
TEXT_REMOVED: Final = "text removed"
DATE_REMOVED: Final = "date removed"

_FLAGS: Final = frozenset(
    [
        "H",
        "HH",
        "HU",
        "L",
        "LL",
        "LU",
        "N",
        "A",
        "AA",
        "U",
        "D",
        "B",
        "W",
        ">",
        "<",
        ">>",
        "<<",
        "+",
        "++",
        "-",
        "--",
        "*",
        "HIGH",
        "LOW",
        "NORMAL",
        "ABNORMAL",
        "CRITICAL",
    ]
)
_ORDINAL: Final = r"(?:first|second|third|1st|2nd|3rd|(?<![a-z0-9])(?:[123]|i{1,3}))"
_DETAIL: Final = re.compile(
    rf"{_ORDINAL}[ _.-]*trimester|trimester[ _.-]*(?:[123]|i{{1,3}}|one|two|three)(?![a-z0-9])"
    r"|trimester|\bt[123]\b|\b(?:in)?active\b|\bremission\b|\b(?:homo|hetero)zygous\b"
    r"|\b(?:C282Y|H63D|S65C)\b(?:\s*/\s*(?:C282Y|H63D|S65C|wt|wild[ -]type)\b)?",
    re.IGNORECASE,
)
_FARTHEST_OFFSET: Final = timedelta(hours=18)
_BIRTHDAY_SEARCH_DAYS: Final = 45


class Disguise:
    """How one record is changed.

    Args:
        record: The whole record; names are numbered in its order.
        pseudonym: What the patient is called.
        shift: Added to every date; whole weeks, so that the days of the week stay.
        as_of: The day the record is read on; the age on it must stay as well.
    """

    def __init__(
        self, record: Record, guideline: Guideline, pseudonym: str, shift: timedelta, as_of: date
    ) -> None:
        self._record = record
        self._guideline = guideline
        self._pseudonym = pseudonym
        self._shift = shift
        self._as_of = as_of
        self._names: dict[tuple[str, str], str] = {}
        self._bases = _base_offsets(_moments(record))
        self._analytes = {code.value: one for code, one in guideline.analytes.items()}
        self._brands = {
            brand.casefold(): brand
            for product in guideline.products.values()
            for brand in product.brands
        }

    def record(self) -> Record | None:
        """Return the record in disguise; None when no birth date keeps every age."""
        patient = self._patient(self._record.patient)
        if patient is None:
            return None
        return Record(
            patient=patient,
            conditions=tuple(map(self._condition, self._record.conditions)),
            infusions=tuple(map(self._infusion, self._record.infusions)),
            results=tuple(map(self._result, self._record.results)),
            events=tuple(map(self._event, self._record.events)),
            symptoms=tuple(map(self._symptom, self._record.symptoms)),
        )

    def _patient(self, row: Patient) -> Patient | None:
        born = row.birth_date
        if born is not None:
            born = self._birth(born)
            if born is None:
                return None
        profile = row.profile
        if profile and profile not in self._guideline.profiles:
            profile = self._named("unknown profile", profile)
        return Patient(
            id=self._pseudonym,
            sex=row.sex,
            birth_date=born,
            menopausal_status=row.menopausal_status,
            weight_kg=row.weight_kg,
            pre_pregnancy_weight_kg=row.pre_pregnancy_weight_kg,
            height_cm=row.height_cm,
            time_zone=ZONE,
            profile=profile,
        )

    def _birth(self, born: PartialDate) -> PartialDate | None:
        """Return the closest date that gives the same age on every date of the record."""
        days = {*days_of(self._record), self._as_of}
        wanted = [(day + self._shift, _ages(born, day)) for day in days]
        start = born.last_day + self._shift
        for distance in range(_BIRTHDAY_SEARCH_DAYS):
            for day in (start + timedelta(distance), start - timedelta(distance)):
                found = PartialDate(day.year, day.month, day.day)
                if all(_ages(found, on) == age for on, age in wanted):
                    return found
        return None

    def _condition(self, row: Condition) -> Condition:
        code = row.code
        return Condition(
            code=code if code in set(ConditionCode) else self._named("unknown condition", code),
            since=self._day(row.since),
            until=self._day(row.until),
            detail=", ".join(_DETAIL.findall(row.detail)),
        )

    def _infusion(self, row: Infusion) -> Infusion:
        is_known = row.product in self._guideline.products
        return Infusion(
            product=row.product if is_known else self._named("unknown product", row.product),
            brand=self._brands.get(row.brand.casefold(), ""),
            dose_mg=row.dose_mg,
            started=self._moment(row.started),
            started_text=_unreadable(row.started, row.started_text),
            ended=self._moment(row.ended),
            course=row.course,
            baseline_hb=self._day(row.baseline_hb),
            status=row.status,
        )

    def _result(self, row: Result) -> Result:
        analyte = self._analytes.get(row.analyte)
        unit = row.unit
        if unit and (analyte is None or analyte.unit_of(unit) is None):
            unit = self._named("unknown unit", unit)
        flag = row.lab_flag.strip().upper()
        return Result(
            id=self._named("R", row.id) if row.id else "",
            analyte=row.analyte if analyte else self._named("unknown test", row.analyte),
            value=_number(row.value),
            unit=unit,
            collected=self._moment(row.collected),
            collected_text=_unreadable(row.collected, row.collected_text),
            reported=self._moment(row.reported),
            status=row.status,
            reference_low=row.reference_low,
            reference_high=row.reference_high,
            lab_flag=flag if flag in _FLAGS else "",
            laboratory=self._named("Laboratory", row.laboratory) if row.laboratory else "",
            fasting=row.fasting,
            haemolysed=row.haemolysed,
            excluded=Exclusion("excluded", "", "") if row.excluded else None,
            code_conflict="code, name and unit disagree" if row.code_conflict else "",
        )

    def _event(self, row: Event) -> Event:
        kind = row.kind
        return Event(
            kind=kind if kind in set(EventKind) else self._named("unknown event", kind),
            at=self._moment(row.at),
            at_text=_unreadable(row.at, row.at_text),
            units=_number(row.units),
        )

    def _symptom(self, row: Symptom) -> Symptom:
        scale = row.scale
        return Symptom(
            scale=scale if scale in set(Scale) else self._named("unknown scale", scale),
            at=self._moment(row.at),
            at_text=_unreadable(row.at, row.at_text),
            score=_number(row.score),
        )

    def _named(self, kind: str, name: str) -> str:
        """Return the same numbered name for the same name; nothing for nothing."""
        if not name:
            return ""
        count = sum(known == kind for known, _ in self._names) + 1
        joint = "" if len(kind) == 1 else " "
        return self._names.setdefault((kind, name), f"{kind}{joint}{count}")

    def _day(self, day: date | None) -> date | None:
        return None if day is None else day + self._shift

    def _moment(self, moment: Moment | None) -> Moment | None:
        """Move the local date; offsets stay relative to each other within one local date."""
        if moment is None:
            return None
        day = moment.day + self._shift
        if moment.clock is None or moment.offset is None:
            return Moment(day, text=day.isoformat())
        offset = moment.offset - self._bases[moment.day]
        clock = moment.clock.replace(microsecond=0)
        moved = Moment(day, clock, offset)
        return replace(moved, text=moved.to_the_second())


def _number(text: str) -> str:
    """Keep what reads as a number; other text stays text, without its words."""
    return text if not text.strip() or read_quantity(text) is not None else TEXT_REMOVED


def _unreadable(moment: Moment | None, text: str) -> str:
    return DATE_REMOVED if moment is None and text else ""


def _ages(born: PartialDate, on: date) -> tuple[int, int, bool]:
    return completed_years(born, on), completed_months(born, on), on < born.last_day


def _moments(record: Record) -> Iterator[Moment]:
    for dose in record.infusions:
        yield from (moment for moment in (dose.started, dose.ended) if moment is not None)
    for result in record.results:
        yield from (moment for moment in (result.collected, result.reported) if moment is not None)
    at = (*(row.at for row in record.events), *(row.at for row in record.symptoms))
    yield from (moment for moment in at if moment is not None)


def days_of(record: Record) -> Iterator[date]:
    """Yield the local date of everything in a record but the birth."""
    yield from (moment.day for moment in _moments(record))
    for row in record.conditions:
        yield from (day for day in (row.since, row.until) if day is not None)


def _base_offsets(moments: Iterable[Moment]) -> dict[date, timedelta]:
    """Return what each local date's offsets are told from; their differences order the day."""
    by_day: dict[date, set[timedelta]] = {}
    for moment in moments:
        if moment.offset is not None:
            by_day.setdefault(moment.day, set()).add(moment.offset)
    return {
        day: min(found) if max(found) - min(found) <= _FARTHEST_OFFSET else timedelta(0)
        for day, found in by_day.items()
    }
