"""The worklist in words: lanes, why a patient stands in one, and the next step."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.worklist import Lane, LastDoses, Place, Reason, Step, WorkEntry
from ironview.wording.bookings import booked_text, call_text
from ironview.wording.dates import date_text
from ironview.wording.findings import finding_title
from ironview.wording.labels import analyte_name, product_name
from ironview.wording.numbers import NO_BREAK, plain_text

translate = QCoreApplication.translate

_LATE: Final = frozenset({Lane.OVERDUE, Lane.URGENT})


def lane_name(lane: Lane | None) -> str:
    """Return what a lane is called; None: nothing is to be done."""
    return {
        Lane.URGENT: translate("Worklist", "Urgent"),
        Lane.ABOVE_LIMITS: translate("Worklist", "Above limits"),
        Lane.NOT_RESPONDING: translate("Worklist", "Not responding"),
        Lane.OVERDUE: translate("Worklist", "Overdue"),
        Lane.TOO_EARLY: translate("Worklist", "Arrived too early"),
        Lane.DUE: translate("Worklist", "Due this week"),
        Lane.NOTHING_BOOKED: translate("Worklist", "Dosed, nothing booked"),
        Lane.TO_SIGN: translate("Worklist", "To sign"),
        Lane.HELD: translate("Worklist", "Held rows"),
        None: translate("Worklist", "Waiting or done"),
    }[lane]


def lane_definition(lane: Lane) -> str:
    """Return in one line who stands in a lane."""
    return {
        Lane.URGENT: translate("Worklist", "an urgent finding nobody has signed"),
        Lane.ABOVE_LIMITS: translate(
            "Worklist", "iron above a limit, or a reason to give none, not yet decided"
        ),
        Lane.NOT_RESPONDING: translate("Worklist", "haemoglobin did not rise as it should"),
        Lane.OVERDUE: translate(
            "Worklist", "28 days past the steady day or the recheck, or a booked test missed"
        ),
        Lane.TOO_EARLY: translate(
            "Worklist", "drawn or booked before it can be read; on or after the date"
        ),
        Lane.DUE: translate("Worklist", "preferred or booked until Sunday, or since"),
        Lane.NOTHING_BOOKED: translate("Worklist", "a dose was given and no test has a date"),
        Lane.TO_SIGN: translate("Worklist", "newest sample unsigned, or open again"),
        Lane.HELD: translate("Worklist", "rows that wait for an answer"),
    }[lane]


def why_text(entry: WorkEntry, locale: QLocale | None = None) -> str:
    """Return why a patient stands where they stand; empty where nothing is to be done."""
    place = entry.place
    if place is None:
        return booked_text(entry.booked, locale) if entry.booked is not None else ""
    said = _reason(place, locale)
    if entry.last_call is not None and place.step in (Step.TEST, Step.BOOK, Step.DRAW_AGAIN):
        return f"{said}. {call_text(entry.last_call, locale)}"
    return said


def _reason(place: Place, locale: QLocale | None) -> str:
    day = "" if place.day is None else date_text(place.day, locale)
    match place.reason:
        case Reason.FINDING:
            return "" if place.finding is None else finding_title(place.finding, locale)
        case Reason.DRAWN_TOO_EARLY:
            text = translate("Worklist", "{test} {value} on day {day}, {date}")
            test = analyte_name("ferritin")
            return text.format(test=test, value=place.value, day=place.number, date=day)
        case Reason.NO_RESULT:
            return translate("Worklist", "No readable ferritin since the dose")
        case Reason.BOOKED:
            return translate("Worklist", "Booked {date}").format(date=day)
        case Reason.BOOKED_TOO_EARLY:
            return translate("Worklist", "Booked for {date}, before it can be read").format(
                date=day
            )
        case Reason.MISSED:
            return translate("Worklist", "Booked for {date}, no sample came").format(date=day)
        case Reason.NOT_BOOKED:
            return translate("Worklist", "Not booked")
        case Reason.RECHECK:
            return translate("Worklist", "Recheck on {date}, not booked").format(date=day)
        case Reason.NOT_SIGNED | Reason.OPEN_AGAIN:
            return _unsigned(place, day, locale)
        case Reason.ROWS_WAIT:
            if place.number == 1:
                return translate("Worklist", "1 row waits for an answer")
            return translate("Worklist", "{n} rows wait for an answer").format(n=place.number)


def _unsigned(place: Place, day: str, locale: QLocale | None) -> str:
    text = (
        translate("Worklist", "Sample of {date}")
        if place.reason is Reason.NOT_SIGNED
        else translate("Worklist", "Sample of {date}, open again")
    )
    said = text.format(date=day)
    if place.finding is None:
        return said
    return f"{said}: {finding_title(place.finding, locale)}"


def step_text(entry: WorkEntry, today: date, locale: QLocale | None = None) -> str:
    """Return the next step, in a few words."""
    place = entry.place
    if place is None:
        return ""
    since = "" if place.since is None else date_text(place.since, locale)
    match place.step:
        case Step.ACT:
            return translate("Worklist", "Act today")
        case Step.DECIDE:
            return translate("Worklist", "Decide")
        case Step.SIGN:
            return translate("Worklist", "Sign")
        case Step.ANSWER:
            return translate("Worklist", "Answer")
        case Step.TEST:
            return _test_step(place, today, since)
        case Step.DRAW_AGAIN | Step.BOOK | Step.MOVE:
            return _window_step(place, today, since, locale)


def _test_step(place: Place, today: date, since: str) -> str:
    if place.lane is Lane.OVERDUE:
        return translate("Worklist", "Overdue since {date}").format(date=since)
    if place.since == today:
        return translate("Worklist", "Due today")
    if place.since is not None and place.since < today:
        return translate("Worklist", "Due since {date}").format(date=since)
    return translate("Worklist", "Due {date}").format(date=since)


def _window_step(place: Place, today: date, since: str, locale: QLocale | None) -> str:
    if place.since is None:
        return translate("Worklist", "Book")
    if place.since <= today and place.step is not Step.MOVE:
        return translate("Worklist", "Open since {date}").format(date=since)
    if place.better is None or place.better == place.since:
        return translate("Worklist", "From {date}").format(date=since)
    text = translate("Worklist", "From {date}, better {better}")
    return text.format(date=since, better=date_text(place.better, locale))


def is_late(entry: WorkEntry, today: date) -> bool:
    """Whether the next step is for today or was for a day before."""
    place = entry.place
    if place is None:
        return False
    return place.lane in _LATE or (
        place.step in (Step.TEST, Step.DRAW_AGAIN)
        and place.since is not None
        and place.since <= today
    )


def imperative(entry: WorkEntry, today: date, locale: QLocale | None = None) -> str:
    """Return the one next action as a sentence."""
    place = entry.place
    if place is None:
        return translate("Worklist", "Nothing is to be done.")
    since = "" if place.since is None else date_text(max(place.since, today), locale)
    match place.step:
        case Step.ACT:
            return translate("Worklist", "Act on the urgent finding today, then sign the sample.")
        case Step.DECIDE:
            return translate("Worklist", "Decide what is done, then sign the sample.")
        case Step.SIGN:
            return translate("Worklist", "Read the newest sample and sign it.")
        case Step.ANSWER:
            return translate("Worklist", "Answer what the held rows ask.")
        case Step.TEST:
            return translate("Worklist", "Draw the test, or give it another date.")
        case Step.DRAW_AGAIN:
            return translate("Worklist", "Draw ferritin again from {date}.").format(date=since)
        case Step.MOVE:
            return translate("Worklist", "Move the booked test to {date} or later.").format(
                date=since
            )
        case Step.BOOK:
            return translate("Worklist", "Book a test from {date}.").format(date=since)


def doses_text(doses: LastDoses | None, locale: QLocale | None = None) -> str:
    """Return the last doses in a line: "ferric carboxymaltose 2 × 1000 mg, 22 Sep 2025"."""
    if doses is None:
        return ""
    name, day = product_name(doses.product), date_text(doses.day, locale)
    if doses.mg is None:
        times = f"{doses.count}{NO_BREAK}×" if doses.count > 1 else ""
        return ", ".join((" ".join(part for part in (name, times) if part), day))
    amount = f"{plain_text(doses.mg, locale)}{NO_BREAK}mg"
    if doses.count > 1:
        amount = f"{doses.count}{NO_BREAK}×{NO_BREAK}{amount}"
    return f"{name} {amount}, {day}"
