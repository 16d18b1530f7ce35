"""The words of the timeline."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ironview.domain.analytes import AnalyteCode
from ironview.domain.expected_course import Refusal
from ironview.domain.readings import Reading
from ironview.domain.record import EventKind
from ironview.domain.timeline_marks import DoseMark, PlanKind, PlanMark
from ironview.domain.timeline_parts import Lane, LimitName, NoLimits, Point
from ironview.domain.verdicts import Flag, NextTestState, Window
from ironview.ui.words import day, number, short_day, whole

_NO_BREAK = "\u00a0"


def tr(text: str) -> str:
    """Return a text of the timeline in the reader's language."""
    return QCoreApplication.translate("Timeline", text)


def lane_name(lane: Lane) -> str:
    """Return the name at the head of a lane: TSAT in short, every other test in full."""
    if lane.code is AnalyteCode.TSAT:
        return tr("TSAT")
    return QCoreApplication.translate("Analytes", lane.name)


def reading_word(reading: Reading) -> str:
    """Return the word beside the shape of a state."""
    return {
        Reading.READABLE: tr("readable"),
        Reading.PROVISIONAL: tr("provisional"),
        Reading.TOO_EARLY: tr("too early"),
        Reading.INTERFERENCE: tr("assay interference"),
        Reading.INVALID: tr("invalid"),
        Reading.UNCLEAR: tr("same day, unclear"),
        Reading.HELD: tr("held, asks you"),
        Reading.EXCLUDED: tr("excluded"),
    }[reading]


def point_words(point: Point) -> tuple[str, ...]:
    """Return what a value is, longest first: high or low where flagged, else its state."""
    if point.flag is not None:
        return (tr("high") if point.flag is Flag.HIGH else tr("low"),)
    shorter = {
        Reading.INTERFERENCE: tr("interference"),
        Reading.UNCLEAR: tr("unclear"),
        Reading.HELD: tr("held"),
        Reading.TOO_EARLY: tr("early"),
    }.get(point.reading, "")
    return tuple(word for word in (reading_word(point.reading), shorter) if word)


def window_words(window: Window, from_day: str) -> tuple[str, ...]:
    """Return the words of a stretch of the window strip, longest first.

    Args:
        from_day: Date at which it begins.
    """
    return {
        Window.NO_INFUSION: (tr("before any dose"), tr("no dose")),
        Window.BASELINE: (tr("before the dose: baseline"), tr("baseline")),
        Window.TOO_EARLY: (tr("too early"), tr("early")),
        Window.PROVISIONAL: (tr("provisional"),),
        Window.ACCEPTABLE: (tr("acceptable"),),
        Window.STEADY: (tr("steady from %1").replace("%1", from_day), tr("steady")),
    }.get(window, ())


def limit_word(name: LimitName) -> str:
    """Return what stands beside the number of a limit."""
    return {
        LimitName.OVERLOAD: tr("overload limit"),
        LimitName.DEFICIENCY: tr("deficiency limit"),
        LimitName.SATURATION: tr("deficiency limit"),
        LimitName.ANAEMIA: tr("anaemia limit"),
        LimitName.START: tr("start limit"),
        LimitName.WITHHOLD: tr("withhold limit"),
        LimitName.PHOSPHATE: tr("low limit"),
        LimitName.INFLAMMATION: tr("inflammation"),
    }[name]


def no_limits_note(why: NoLimits) -> str:
    """Return why a lane has no overload limit."""
    if why is NoLimits.PREGNANCY:
        return tr("no overload limit: pregnancy")
    return tr("no overload limit: child")


def refusal_note(code: str) -> str:
    """Return why a lane has no expected course; empty where none belongs."""
    reasons = {
        Refusal.CHILD: tr("child"),
        Refusal.PREGNANCY: tr("pregnancy"),
        Refusal.HAEMODIALYSIS: tr("haemodialysis"),
        Refusal.NO_WEIGHT: tr("weight missing"),
        Refusal.UNKNOWN_DOSE: tr("dose unknown"),
        Refusal.NO_BASELINE_HB: tr("no haemoglobin before the dose"),
        Refusal.NO_BASELINE_FERRITIN: tr("no ferritin before the dose"),
        Refusal.FERRITIN_NOT_LOW: tr("ferritin was not low"),
    }
    why = {refusal.value: reason for refusal, reason in reasons.items()}.get(code)
    return tr("no expected course: %1").replace("%1", why) if why else ""


def range_word(low: Decimal | None, high: Decimal | None, decimals: int) -> str:
    """Return the label of a laboratory range, or an empty text without one."""
    if low is not None and high is not None:
        shown = f"{number(low, decimals)}–{number(high, decimals)}"
    elif high is not None:
        shown = f"<{_NO_BREAK}{number(high, decimals)}"
    elif low is not None:
        shown = f">{_NO_BREAK}{number(low, decimals)}"
    else:
        return ""
    return tr("lab %1").replace("%1", shown)


def amount_text(mg: Decimal | None) -> str:
    """Return an amount of iron."""
    return tr("dose unknown") if mg is None else f"{whole(mg)}{_NO_BREAK}mg"


def dose_words(doses: Sequence[DoseMark]) -> tuple[str, ...]:
    """Return the label of doses of one product that stand together, longest first."""
    first = doses[0]
    name = first.name[:1].upper() + first.name[1:]
    code = first.code or name
    amounts = {dose.mg for dose in doses}
    if len(doses) == 1:
        if first.mg is None:
            return (f"{name}, {tr('dose unknown')}", f"{code} ?", "?")
        plain = whole(first.mg)
        text = amount_text(first.mg)
        return (f"{name} {text}", f"{code} {text}", f"{code} {plain}", plain)
    count = len(doses)
    if len(amounts) == 1 and first.mg is not None:
        text = f"{count} × {amount_text(first.mg)}"
        return (f"{name} {text}", f"{code} {text}", f"{count} × {whole(first.mg)}", f"{count}×")
    total = sum((dose.mg for dose in doses if dose.mg is not None), Decimal(0))
    text = f"{count} × {tr('doses')}, {amount_text(total)}"
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
    return tr("%1 to %2").replace("%1", begin).replace("%2", day(last))


def plan_title(mark: PlanMark) -> str:
    """Return the first line beside a planned test."""
    if mark.state is NextTestState.REDRAW:
        return tr("Redraw")
    if mark.state is NextTestState.OVERDUE:
        return tr("Test overdue")
    return tr("Next test")


def plan_words(mark: PlanMark) -> str:
    """Return the second line beside a planned test: what the date is, and the date."""
    what = {
        PlanKind.EARLIEST: tr("readable from %1"),
        PlanKind.PREFERRED: tr("better %1"),
        PlanKind.STEADY: tr("steady %1"),
        PlanKind.RECHECK: tr("recheck %1"),
    }[mark.kind]
    if mark.state is NextTestState.OVERDUE:
        what = tr("was due %1")
    return what.replace("%1", day(mark.day))


def event_word(kind: str) -> str:
    """Return what an event is."""
    words = {
        EventKind.RBC_TRANSFUSION: tr("Red-cell transfusion"),
        EventKind.ESA_START: tr("ESA started"),
        EventKind.ESA_CHANGE: tr("ESA changed"),
        EventKind.HIF_PHI_START: tr("HIF-PHI started"),
        EventKind.ORAL_IRON: tr("Oral iron"),
        EventKind.BLOOD_DONATION: tr("Blood donation"),
        EventKind.SURGERY: tr("Surgery"),
        EventKind.MAJOR_BLEED: tr("Major bleed"),
        EventKind.DELIVERY: tr("Delivery"),
        EventKind.MRI_PLANNED: tr("MRI planned"),
    }
    return words.get(EventKind(kind), kind) if kind in set(EventKind) else kind
