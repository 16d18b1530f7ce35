"""Timelines of invented patients, built by hand: the pictures the screen is measured against."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from math import inf

from ironview.domain.analytes import AnalyteCode
from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity, read_quantity
from ironview.domain.readings import Reading
from ironview.domain.record import DoseStatus
from ironview.domain.timeline_lanes import INTERFERED, WINDOWED, ranges_of, segments_of
from ironview.domain.timeline_marks import (
    ClockBracket,
    ClockSpan,
    DoseMark,
    PlanKind,
    PlanMark,
    SampleMark,
)
from ironview.domain.timeline_parts import (
    ExpectedBand,
    Lane,
    LimitLine,
    LimitName,
    LimitStep,
    Point,
    Timeline,
    x_of,
    x_of_day,
)
from ironview.domain.timeline_periods import periods_of
from ironview.domain.verdicts import Flag, NextTestState, Window

FERRITIN, TSAT, HB = AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB
NAMES = {FERRITIN: ("Ferritin", "µg/L", 0), TSAT: ("TSAT", "%", 0), HB: ("Haemoglobin", "g/dL", 1)}
RANGES = {FERRITIN: ("10", "200"), TSAT: ("16", "45"), HB: ("12.0", "15.5")}
GENERAL = (28, 56, 84)


def on(text: str) -> date:
    return date.fromisoformat(text)


class Drawn:
    """A patient in the few words the design's pictures are written in."""

    def __init__(
        self,
        doses: Sequence[tuple[str, str, int]],
        samples: Sequence[dict],
        *,
        today: str = "2026-06-03",
        plans: Sequence[tuple[str, PlanKind]] = (),
        days: tuple[int, int, int] = GENERAL,
        interference: int = 7,
        ranges: dict | None = None,
        limits: dict | None = None,
    ) -> None:
        self.doses, self.samples, self.today = doses, samples, on(today)
        self.plans, self.days, self.interference = plans, days, interference
        self.ranges = RANGES if ranges is None else ranges
        self.limits = limits or LIMITS

    def timeline(self, codes: Sequence[AnalyteCode] = (FERRITIN, TSAT, HB)) -> Timeline:
        doses = tuple(self._dose(*dose) for dose in self.doses)
        samples = tuple(self._sample(row) for row in self.samples)
        plans = tuple(
            PlanMark(
                x_of_day(on(day)) + 0.5,
                on(day),
                kind,
                NextTestState.DONE if kind is PlanKind.RECHECK else NextTestState.WAITING,
                kind in (PlanKind.RECHECK, PlanKind.PREFERRED),
            )
            for day, kind in self.plans
        )
        periods = periods_of(samples, doses, plans, self.today)
        return Timeline(
            today=self.today,
            lanes=tuple(self._lane(code, doses) for code in codes),
            samples=samples,
            doses=doses,
            events=(),
            plans=plans,
            clock=tuple(self._clock()),
            interference=tuple(self._interference()),
            readable_from=self._bracket(-1, self.days[0]),
            response_from=self._bracket(0, 28, (7, 14)),
            three_months=periods.three_months,
            twelve_months=periods.twelve_months,
            course=periods.course,
            all=periods.all,
            available=(FERRITIN, TSAT, HB),
        )

    def _dose(self, day: str, product: str, mg: int) -> DoseMark:
        product, name, code = PRODUCTS[product]
        at = Moment(on(day))
        return DoseMark(
            x=x_of(at), at=at, key=day, product=product, name=name, code=code,
            mg=Decimal(mg), status=DoseStatus.COMPLETED, course=1,
        )  # fmt: skip

    def _days_after(self, day: date) -> int | None:
        before = [on(d) for d, _, _ in self.doses if on(d) < day]
        return (day - before[-1]).days if before else None

    def _window(self, day: date) -> Window:
        after = self._days_after(day)
        if after is None:
            return Window.BASELINE
        names = (Window.TOO_EARLY, Window.PROVISIONAL, Window.ACCEPTABLE)
        return next(
            (n for n, end in zip(names, self.days, strict=True) if after < end), Window.STEADY
        )

    def _reading(self, code: AnalyteCode, row: dict) -> Reading:
        fixed = row.get("st", {}).get(code)
        if fixed:
            return Reading(fixed)
        if code not in WINDOWED:
            return Reading.READABLE
        after = self._days_after(on(row["d"]))
        if code in INTERFERED and after is not None and after <= self.interference:
            return Reading.INTERFERENCE
        window = self._window(on(row["d"]))
        return {
            Window.TOO_EARLY: Reading.TOO_EARLY,
            Window.PROVISIONAL: Reading.PROVISIONAL,
        }.get(window, Reading.READABLE)

    def _sample(self, row: dict) -> SampleMark:
        at = Moment(on(row["d"]))
        return SampleMark(
            x_of(at), at, self._days_after(at.day), self._window(at.day), Reading.READABLE
        )

    def _lane(self, code: AnalyteCode, doses: Iterable[DoseMark]) -> Lane:
        name, unit, decimals = NAMES[code]
        points = tuple(self._point(code, row) for row in self.samples if code in row)
        return Lane(
            code=code,
            name=name,
            unit=unit,
            decimals=decimals,
            is_zero_based=code is not HB,
            is_windowed=code in WINDOWED,
            shows_interference=code in INTERFERED,
            points=points,
            segments=segments_of(code, points, [dose.x for dose in doses]),
            ranges=ranges_of(points),
            limits=self.limits[code],
        )

    def _point(self, code: AnalyteCode, row: dict) -> Point:
        quantity = read_quantity(str(row[code]))
        assert quantity is not None
        reading = self._reading(code, row)
        low, high = (Decimal(text) for text in self.ranges.get(code, ("0", "99999")))
        flag = None
        if reading.is_eligible and code in self.ranges:
            flag = Flag.LOW if quantity.amount < low else None
            flag = Flag.HIGH if quantity.amount > high else flag
        at = Moment(on(row["d"]))
        was = row.get("was", {}).get(code)
        return Point(
            key=f"{code}@{row['d']}",
            sample=at,
            x=x_of(at),
            value=float(quantity.amount),
            quantity=quantity,
            reading=reading,
            window=self._window(at.day) if code in WINDOWED else None,
            flag=flag,
            low=low if code in self.ranges else None,
            high=high if code in self.ranges else None,
            day=self._days_after(at.day),
            was=Quantity(Decimal(was)) if was else None,
        )

    def _clock(self) -> Iterable[ClockSpan]:
        days = [on(day) for day, _, _ in self.doses]
        if not days:
            yield ClockSpan(Window.NO_INFUSION, -inf, inf)
            return
        yield ClockSpan(Window.BASELINE, -inf, x_of_day(days[0]) + 0.5)
        names = (Window.TOO_EARLY, Window.PROVISIONAL, Window.ACCEPTABLE, Window.STEADY)
        for place, day in enumerate(days):
            end = x_of_day(days[place + 1]) + 0.5 if place + 1 < len(days) else inf
            begin = x_of_day(day) + 0.5
            for window, until in zip(names, (*self.days, 99999), strict=True):
                stop = min(x_of_day(day + timedelta(days=until)) if until < 9999 else inf, end)
                if stop > begin:
                    yield ClockSpan(window, begin, stop)
                    begin = stop

    def _interference(self) -> Iterable[ClockSpan]:
        days = [on(day) for day, _, _ in self.doses]
        for place, day in enumerate(days):
            end = x_of_day(days[place + 1]) if place + 1 < len(days) else inf
            stop = min(x_of_day(day) + self.interference + 1, end)
            yield ClockSpan(Window.ASSAY_INTERFERENCE, x_of_day(day) + 0.5, stop)

    def _bracket(self, place: int, days: int, ticks=()) -> ClockBracket | None:
        if not self.doses:
            return None
        begin = on(self.doses[place][0])
        until = begin + timedelta(days=days)
        marks = tuple(x_of_day(begin + timedelta(days=tick)) for tick in ticks)
        return ClockBracket(x_of_day(begin) + 0.5, x_of_day(until), marks, until)


PRODUCTS = {
    "fcm": ("ferric_carboxymaltose", "ferric carboxymaltose", "FCM"),
    "fdi": ("ferric_derisomaltose", "ferric derisomaltose", "FDI"),
    "is": ("iron_sucrose", "iron sucrose", "IS"),
}


def limit(name: LimitName, side: Flag, amount: str) -> LimitLine:
    return LimitLine(name, side, (LimitStep(-inf, inf, Decimal(amount)),))


LIMITS = {
    FERRITIN: (
        limit(LimitName.OVERLOAD, Flag.HIGH, "200"),
        limit(LimitName.DEFICIENCY, Flag.LOW, "30"),
    ),
    TSAT: (
        limit(LimitName.OVERLOAD, Flag.HIGH, "45"),
        limit(LimitName.SATURATION, Flag.LOW, "20"),
    ),
    HB: (limit(LimitName.ANAEMIA, Flag.LOW, "12.0"),),
}


def elena() -> Timeline:
    """One dose, five samples, one of them off scale."""
    return Drawn(
        [("2026-03-02", "fcm", 1000)],
        [
            {"d": "2025-11-12", FERRITIN: 9, TSAT: 8, HB: "9.0"},
            {"d": "2026-02-26", FERRITIN: 6, TSAT: 5, HB: "8.4"},
            {"d": "2026-03-10", FERRITIN: 1050, TSAT: 58, HB: "9.4"},
            {"d": "2026-04-13", FERRITIN: 160, TSAT: 25, HB: "12.1"},
            {"d": "2026-06-01", FERRITIN: 105, TSAT: 27, HB: "13.2"},
        ],
        plans=[("2026-09-01", PlanKind.RECHECK)],
    ).timeline()


def henrik() -> Timeline:
    """Two doses a week apart, then ferritin and TSAT that stay high."""
    ranges = {FERRITIN: ("20", "300"), TSAT: ("16", "45"), HB: ("13.0", "17.0")}
    limits = {
        FERRITIN: (
            limit(LimitName.OVERLOAD, Flag.HIGH, "300"),
            limit(LimitName.DEFICIENCY, Flag.LOW, "30"),
        ),
        TSAT: (
            limit(LimitName.OVERLOAD, Flag.HIGH, "50"),
            limit(LimitName.SATURATION, Flag.LOW, "20"),
        ),
        HB: (limit(LimitName.ANAEMIA, Flag.LOW, "13.0"),),
    }
    timeline = Drawn(
        [("2025-09-15", "fdi", 1000), ("2025-09-22", "fdi", 1000)],
        [
            {"d": "2025-08-25", FERRITIN: 41, TSAT: 22, HB: "11.9"},
            {"d": "2025-11-04", FERRITIN: 702, TSAT: 54, HB: "14.1"},
            {"d": "2026-01-19", FERRITIN: 548, TSAT: 58, HB: "14.9"},
            {"d": "2026-05-26", FERRITIN: 566, TSAT: 61, HB: "15.1"},
        ],
        plans=[("2026-08-26", PlanKind.RECHECK)],
        interference=14,
        ranges=ranges,
        limits=limits,
    ).timeline()
    return with_band(timeline)


def with_band(timeline: Timeline) -> Timeline:
    from dataclasses import replace

    start = x_of_day(on("2025-09-22"))
    factors = [(28, 2.2), (42, 1.7), (56, 1.3), (84, 1.05), (180, 1.0), (345, 1.0)]
    points = tuple((start + day, (41 + m * 135) / 2.5, (41 + m * 135) * 2.5) for day, m in factors)
    first = replace(timeline.lanes[0], expected=ExpectedBand(points=points))
    return replace(timeline, lanes=(first, *timeline.lanes[1:]))


def tan() -> Timeline:
    """Crowded doses, and every kind of point."""
    return Drawn(
        [(f"2026-{d}", "is", 200) for d in ("03-27", "03-30", "04-03", "04-07", "04-10")],
        [
            {"d": "2026-01-15", FERRITIN: "<5", TSAT: 6, HB: "9.1"},
            {"d": "2026-02-20", FERRITIN: 28, TSAT: 9, HB: "9.0", "st": {FERRITIN: "excluded"}},
            {
                "d": "2026-03-27", FERRITIN: 8, TSAT: 7, HB: "8.8",
                "st": {FERRITIN: "unclear", TSAT: "unclear"},
            },
            {"d": "2026-04-12", FERRITIN: 480, TSAT: 92, HB: "9.6"},
            {"d": "2026-04-24", FERRITIN: 310, TSAT: 34, HB: "10.4", "st": {TSAT: "invalid"}},
            {"d": "2026-05-12", FERRITIN: 190, TSAT: 27, HB: "11.6", "was": {FERRITIN: "120"}},
            {"d": "2026-06-01", FERRITIN: 150, TSAT: 26, HB: "12.3"},
        ],
        plans=[("2026-07-03", PlanKind.PREFERRED)],
        interference=2,
    ).timeline()  # fmt: skip


def okafor(years: int = 12, every: int = 30) -> Timeline:
    """Years of dialysis: hundreds of doses."""
    seed = 7
    doses, samples = [], []

    def chance() -> float:
        nonlocal seed
        seed = seed * 16807 % 2147483647
        return seed / 2147483647

    begin, end = date(2026 - years, 9, 1), on("2026-06-01")
    day = begin
    while day < end:
        year = (day - begin).days / 365
        if int(year * 2.2) % 3 != 2:
            doses.append((day.isoformat(), "is", 200 if chance() > 0.85 else 100))
        day += timedelta(days=7)
    ferritin, day = 210.0, begin + timedelta(days=3)
    while day < end:
        year = (day - begin).days / 365
        ferritin += 18 + chance() * 26 if int(year * 2.2) % 3 != 2 else -(20 + chance() * 40)
        ferritin = max(70.0, min(760.0, ferritin * 0.985))
        samples.append(
            {
                "d": day.isoformat(),
                FERRITIN: round(ferritin + chance() * 60),
                TSAT: round(19 + ferritin / 42 + chance() * 7),
                HB: f"{10.2 + chance() * 1.8:.1f}",
            }
        )
        day += timedelta(days=every)
    samples[len(samples) // 2][FERRITIN] = 1240
    limits = {
        FERRITIN: (
            limit(LimitName.WITHHOLD, Flag.HIGH, "700"),
            limit(LimitName.START, Flag.LOW, "500"),
        ),
        TSAT: (
            limit(LimitName.WITHHOLD, Flag.HIGH, "40"),
            limit(LimitName.START, Flag.LOW, "30"),
        ),
        HB: (limit(LimitName.ANAEMIA, Flag.LOW, "13.0"),),
    }
    return Drawn(
        doses, samples, days=(7, 28, 84), interference=2, ranges={}, limits=limits
    ).timeline()


def nobody() -> Timeline:
    """A patient without anything."""
    return Drawn([], []).timeline()
