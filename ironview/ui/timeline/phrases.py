"""The words of the timeline."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ironview.domain.readings import Reading
from ironview.domain.record import Scale
from ironview.domain.timeline_marks import DoseMark, PlanKind, PlanMark, SourceChange, TargetMark
from ironview.domain.timeline_parts import Lane, LaneCode, LimitName, NoLimits, Point
from ironview.domain.verdicts import Flag, NextTestState, Window
from ironview.ui.words import day, quantity, reference_range, short_day, whole
from ironview.wording.labels import analyte_name, product_name, scale_name
from ironview.wording.numbers import with_unit
from ironview.wording.targets import bounds_text

translate = QCoreApplication.translate


def lane_name(lane: Lane) -> str:
    """Return the name of a lane's test in the reader's language."""
    return lane_title(lane.code)


def lane_title(code: LaneCode) -> str:
    """Return the name of an analyte or of a score of fatigue."""
    if not isinstance(code, Scale):
        return analyte_name(code)
    name = scale_name(code)
    return name[:1].upper() + name[1:]


def reading_word(reading: Reading) -> str:
    """Return the word beside the shape of a state."""
    return {
        Reading.READABLE: translate("Timeline", "readable"),
        Reading.PROVISIONAL: translate("Timeline", "provisional"),
        Reading.TOO_EARLY: translate("Timeline", "too early"),
        Reading.INTERFERENCE: translate("Timeline", "assay interference"),
        Reading.INVALID: translate("Timeline", "invalid"),
        Reading.UNCLEAR: translate("Timeline", "same day, unclear"),
        Reading.HELD: translate("Timeline", "held, asks you"),
        Reading.EXCLUDED: translate("Timeline", "excluded"),
    }[reading]


def flag_word(flag: Flag) -> str:
    """Return the word of a value outside its limit."""
    if flag is Flag.HIGH:
        return translate("Timeline", "high")
    return translate("Timeline", "low")


def point_words(point: Point) -> tuple[str, ...]:
    """Return what a value is, longest first: high or low where flagged, else its state."""
    if point.flag is not None:
        return (flag_word(point.flag),)
    shorter = {
        Reading.INTERFERENCE: translate("Timeline", "interference"),
        Reading.UNCLEAR: translate("Timeline", "unclear"),
        Reading.HELD: translate("Timeline", "held"),
        Reading.TOO_EARLY: translate("Timeline", "early"),
    }.get(point.reading, "")
    return tuple(word for word in (reading_word(point.reading), shorter) if word)


def window_words(window: Window, from_day: str) -> tuple[str, ...]:
    """Return the words of a stretch of the window strip, longest first.

    Args:
        from_day: Date at which it begins.
    """
    return {
        Window.NO_INFUSION: (
            translate("Timeline", "before any dose"),
            translate("Timeline", "no dose"),
        ),
        Window.BASELINE: (
            translate("Timeline", "before the dose: baseline"),
            translate("Timeline", "baseline"),
        ),
        Window.TOO_EARLY: (translate("Timeline", "too early"), translate("Timeline", "early")),
        Window.PROVISIONAL: (translate("Timeline", "provisional"),),
        Window.ACCEPTABLE: (translate("Timeline", "acceptable"),),
        Window.STEADY: (
            translate("Timeline", "steady from %1").replace("%1", from_day),
            translate("Timeline", "steady"),
        ),
    }.get(window, ())


def limit_word(name: LimitName) -> str:
    """Return what stands beside the number of a limit."""
    return {
        LimitName.OVERLOAD: translate("Timeline", "overload limit"),
        LimitName.DEFICIENCY: translate("Timeline", "deficiency limit"),
        LimitName.SATURATION: translate("Timeline", "deficiency limit"),
        LimitName.ANAEMIA: translate("Timeline", "anaemia limit"),
        LimitName.START: translate("Timeline", "start limit"),
        LimitName.WITHHOLD: translate("Timeline", "withhold limit"),
        LimitName.PHOSPHATE: translate("Timeline", "low limit"),
        LimitName.INFLAMMATION: translate("Timeline", "inflammation"),
    }[name]


def no_limits_note(why: NoLimits) -> str:
    """Return why a lane has no overload limit."""
    if why is NoLimits.PREGNANCY:
        return translate("Timeline", "no overload limit: pregnancy")
    return translate("Timeline", "no overload limit: child")


def range_word(low: Decimal | None, high: Decimal | None, decimals: int) -> str:
    """Return the label of a laboratory range, or an empty text without one."""
    if low is None and high is None:
        return ""
    shown = reference_range(low, high, decimals)
    return translate("Timeline", "lab %1").replace("%1", shown)


def target_words(target: TargetMark) -> str:
    """Return the label of a target: "Target 10–12"."""
    shown = bounds_text(target.low, target.high)
    return translate("Timeline", "Target %1").replace("%1", shown)


def target_sentence(lane: Lane, target: TargetMark) -> str:
    """Return a target with its test, unit, and who set it: what the table says of it."""
    text = translate("Timeline", "target of %1: %2, set by %3")
    range_ = with_unit(bounds_text(target.low, target.high), lane.unit)
    said = text.replace("%1", lane_name(lane)).replace("%2", range_).replace("%3", target.by)
    return f"{said}. {target.reason}" if target.reason else said


def amount_text(mg: Decimal | None) -> str:
    """Return an amount of iron."""
    return translate("Timeline", "dose unknown") if mg is None else with_unit(whole(mg), "mg")


def dose_words(doses: Sequence[DoseMark]) -> tuple[str, ...]:
    """Return the label of doses of one product that stand together, longest first."""
    first = doses[0]
    name = product_name(first.product) if first.code else first.name
    name = name[:1].upper() + name[1:]
    code = first.code or name
    amounts = {dose.mg for dose in doses}
    if len(doses) == 1:
        if first.mg is None:
            unknown = translate("Timeline", "dose unknown")
            return (f"{name}, {unknown}", f"{code} ?", "?")
        plain = whole(first.mg)
        text = amount_text(first.mg)
        return (f"{name} {text}", f"{code} {text}", f"{code} {plain}", plain)
    count = len(doses)
    if len(amounts) == 1 and first.mg is not None:
        text = f"{count} × {amount_text(first.mg)}"
        return (f"{name} {text}", f"{code} {text}", f"{count} × {whole(first.mg)}", f"{count}×")
    total = sum((dose.mg for dose in doses if dose.mg is not None), Decimal(0))
    doses_word = translate("Timeline", "doses")
    text = f"{count} {doses_word}, {amount_text(total)}"
    return (f"{name} {text}", f"{code} {count}×, {whole(total)}", f"{count}×")


def dose_dates(doses: Sequence[DoseMark]) -> str:
    """Return the date of a dose, or the dates of a group: "27 Mar to 10 Apr 2026"."""
    first, last = doses[0].at.day, doses[-1].at.day
    if first == last:
        return day(first)
    begin = day(first)
    if (first.year, first.month) == (last.year, last.month):
        begin = str(first.day)
    elif first.year == last.year:
        begin = short_day(first)
    return translate("Timeline", "%1 to %2").replace("%1", begin).replace("%2", day(last))


def plan_title(mark: PlanMark) -> str:
    """Return the first line beside a planned test."""
    if mark.state is NextTestState.REDRAW:
        return translate("Timeline", "Redraw")
    if mark.state is NextTestState.OVERDUE:
        return translate("Timeline", "Test overdue")
    return translate("Timeline", "Next test")


def plan_words(mark: PlanMark) -> str:
    """Return the second line beside a planned test: what the date is, and the date."""
    what = {
        PlanKind.EARLIEST: translate("Timeline", "readable from %1"),
        PlanKind.PREFERRED: translate("Timeline", "better %1"),
        PlanKind.STEADY: translate("Timeline", "steady %1"),
        PlanKind.RECHECK: translate("Timeline", "recheck %1"),
    }[mark.kind]
    if mark.state is NextTestState.OVERDUE:
        what = translate("Timeline", "was due %1")
    return what.replace("%1", day(mark.day))


def source_words(change: SourceChange) -> tuple[str, ...]:
    """Return what changes in the source of a lane's values, longest first."""
    way = (
        translate("Timeline", "computed from here")
        if change.is_computed
        else translate("Timeline", "measured from here")
    )
    if not change.laboratory:
        return (way,)
    return (translate("Timeline", "from here %1").replace("%1", change.laboratory),)


def former_words(point: Point, decimals: int) -> str:
    """Return what a corrected value was: "was 120", or "was 120, before 110"."""
    assert point.was is not None
    text = translate("Timeline", "was %1").replace("%1", quantity(point.was, decimals))
    if point.earlier:
        older = ", ".join(quantity(value, decimals) for value in point.earlier)
        before = translate("Timeline", "before %1").replace("%1", older)
        text = f"{text}, {before}"
    return text
