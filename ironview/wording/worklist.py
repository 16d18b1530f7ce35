"""The worklist in words: lanes, why a patient stands in one, and what is next."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.left_lanes import LeftLane
from ironview.domain.products import Product
from ironview.domain.worklist import Lane, LastDoses, Place, Reason, Step, WorkEntry, week_end
from ironview.wording.bookings import booked_text, outcome_name
from ironview.wording.dates import date_text, near_date_text, short_date_text
from ironview.wording.findings import finding_title
from ironview.wording.labels import product_name
from ironview.wording.numbers import plain_text, with_unit

translate = QCoreApplication.translate


def lane_name(lane: Lane | None) -> str:
    """Return the name of a lane; None: those who need nothing."""
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


def lane_note(lane: Lane | None, today: date, locale: QLocale | None = None) -> str:
    """Return in one line who stands in a lane."""
    text = {
        Lane.URGENT: translate("Worklist", "a finding that cannot wait; nobody has signed it"),
        Lane.ABOVE_LIMITS: translate(
            "Worklist", "ferritin and TSAT, or ferritin alone, above a limit; nobody has signed"
        ),
        Lane.NOT_RESPONDING: translate(
            "Worklist", "haemoglobin has not risen as expected; nobody has signed"
        ),
        Lane.OVERDUE: translate("Worklist", "the test should have come, and did not"),
        Lane.TOO_EARLY: translate(
            "Worklist", "drawn or booked before ferritin can be read; draw on or after the date"
        ),
        Lane.DUE: translate("Worklist", "to be drawn until {sunday}"),
        Lane.NOTHING_BOOKED: translate("Worklist", "a dose was given and no test has a date"),
        Lane.TO_SIGN: translate("Worklist", "newest results nobody has signed"),
        Lane.HELD: translate("Worklist", "rows that could not be read wait for an answer"),
        None: translate("Worklist", "nothing is to be done today"),
    }[lane]
    return text.format(sunday=short_date_text(week_end(today), locale))


def why_text(entry: WorkEntry, today: date, locale: QLocale | None = None) -> str:
    """Return why a patient stands in the lane, without a point at the end."""
    place = entry.place
    if place is None:
        return quiet_text(entry, locale)
    said = _why(place, today, locale)
    call = entry.last_call
    is_told = place.lane in (Lane.OVERDUE, Lane.TOO_EARLY, Lane.DUE, Lane.NOTHING_BOOKED)
    if call is None or not is_told:
        return said
    day = near_date_text(call.at.date(), today, locale)
    text = translate("Worklist", "{why}. {call} {date}")
    return text.format(why=said, call=outcome_name(call.outcome), date=day)


def quiet_text(entry: WorkEntry, locale: QLocale | None = None) -> str:
    """Return what is known of a patient who needs nothing."""
    if entry.booked is not None:
        return booked_text(entry.booked, locale)
    if entry.doses is None:
        return translate("Worklist", "No dose on record")
    return translate("Worklist", "Tested after the last dose")


def _why(place: Place, today: date, locale: QLocale | None) -> str:
    day = "" if place.day is None else near_date_text(place.day, today, locale)
    n = 0 if place.number is None else place.number
    match place.reason:
        case Reason.FINDING if place.finding is not None:
            title = finding_title(place.finding, locale)
            if not day:
                return title
            return translate("Worklist", "{finding}, {date}").format(finding=title, date=day)
        case Reason.DRAWN_TOO_EARLY:
            text = translate("Worklist", "Ferritin {value} on day {n}, {date}")
            return text.format(value=place.value, n=n, date=day)
        case Reason.NOT_SIGNED:
            return translate("Worklist", "Sample of {date}").format(date=day)
        case Reason.OPEN_AGAIN:
            return translate("Worklist", "Sample of {date}, open again").format(date=day)
        case Reason.ROWS_WAIT:
            if n == 1:
                return translate("Worklist", "1 row waits for an answer")
            return translate("Worklist", "{n} rows wait for an answer").format(n=n)
        case _:
            return _test_reason(place.reason).format(date=day)


def _test_reason(reason: Reason) -> str:
    return {
        Reason.NO_RESULT: translate("Worklist", "No readable ferritin since the dose"),
        Reason.BOOKED: translate("Worklist", "Booked {date}"),
        Reason.BOOKED_TOO_EARLY: translate("Worklist", "Booked {date}, too early to be read"),
        Reason.MISSED: translate("Worklist", "Booked {date}, and no result came"),
        Reason.NOT_BOOKED: translate("Worklist", "Not booked"),
        Reason.RECHECK: translate("Worklist", "Recheck on {date}, not booked"),
    }.get(reason, "")


def next_text(place: Place | None, today: date, locale: QLocale | None = None) -> str:
    """Return the next step in a few words."""
    if place is None:
        return ""
    since = "" if place.since is None else near_date_text(place.since, today, locale)
    better = "" if place.better is None else near_date_text(place.better, today, locale)
    match place.step:
        case Step.TEST if place.lane is Lane.OVERDUE:
            text = translate("Worklist", "Overdue since {since}")
        case Step.TEST:
            text = _due_text(place, today)
        case Step.DRAW_AGAIN if place.since is not None and place.since <= today:
            text = translate("Worklist", "Open since {since}")
        case Step.DRAW_AGAIN | Step.BOOK if since and better and since != better:
            text = translate("Worklist", "From {since}, better {better}")
        case Step.DRAW_AGAIN | Step.BOOK:
            text = translate("Worklist", "From {since}")
        case Step.MOVE:
            text = translate("Worklist", "Move to {since} or later")
        case _:
            text = _deed(place.step)
    return text.format(since=since, better=better)


def _due_text(place: Place, today: date) -> str:
    if place.since == today:
        return translate("Worklist", "Due today")
    is_past = place.since is not None and place.since < today
    return (
        translate("Worklist", "Due since {since}")
        if is_past
        else translate("Worklist", "Due {since}")
    )


def _deed(step: Step) -> str:
    return {
        Step.ACT: translate("Worklist", "Act today"),
        Step.DECIDE: translate("Worklist", "Decide"),
        Step.SIGN: translate("Worklist", "Sign"),
        Step.ANSWER: translate("Worklist", "Answer"),
    }.get(step, "")


def is_late(place: Place | None, today: date) -> bool:
    """Whether the next step is for today, or should have been done before."""
    if place is None:
        return False
    if place.step is Step.ACT:
        return True
    is_test = place.step in (Step.TEST, Step.DRAW_AGAIN)
    return is_test and place.since is not None and place.since <= today


def doses_text(
    doses: LastDoses | None, products: Mapping[str, Product], locale: QLocale | None = None
) -> str:
    """Return the newest doses, such as "FCM 2 × 1000 mg, 22 Sep 2025"; an en dash for none."""
    if doses is None:
        return "–"
    known = products.get(doses.product)
    short = product_name(doses.product) if known is None else known.short
    count = "" if doses.count == 1 else f"{doses.count} × "
    amount = "" if doses.mg is None else with_unit(f"{count}{plain_text(doses.mg, locale)}", "mg")
    given = f"{short} {amount}".strip()
    return f"{given}, {date_text(doses.day, locale)}"


def imperative(place: Place | None, today: date, locale: QLocale | None = None) -> str:
    """Return what is to be done, as one sentence."""
    if place is None:
        return translate("Worklist", "Nothing is to be done today.")
    since = "" if place.since is None else date_text(place.since, locale)
    is_open = place.since is None or place.since <= today
    text = _test_sentence(place, is_open=is_open) if place.step is Step.TEST else ""
    if place.step is Step.DRAW_AGAIN:
        text = (
            translate("Worklist", "Draw ferritin again now.")
            if is_open
            else translate("Worklist", "Draw ferritin again from {since}.")
        )
    return (text or _deed_sentence(place.step)).format(since=since)


def _test_sentence(place: Place, *, is_open: bool) -> str:
    if place.reason is Reason.BOOKED:
        return translate("Worklist", "The test is booked for {since}.")
    if place.reason is Reason.MISSED:
        return translate("Worklist", "Ask what became of the test of {since}.")
    if is_open:
        return translate("Worklist", "Book a test: it is due since {since}.")
    return translate("Worklist", "Book a test for {since}.")


def _deed_sentence(step: Step) -> str:
    return {
        Step.ACT: translate("Worklist", "Act today: look at the finding, then sign the sample."),
        Step.DECIDE: translate("Worklist", "Decide what follows, and sign the sample."),
        Step.BOOK: translate("Worklist", "Book the next test, from {since}."),
        Step.MOVE: translate("Worklist", "Move the booked test to {since} or later."),
        Step.SIGN: translate("Worklist", "Look at the sample of {since} and sign it."),
        Step.ANSWER: translate("Worklist", "Answer what the held rows ask."),
    }.get(step, "")


def left_text(left: LeftLane) -> str:
    """Return which lane a patient left, and why."""
    why = {
        "book": translate("Worklist", "a test was booked"),
        "move_booking": translate("Worklist", "the test was moved"),
        "cancel_booking": translate("Worklist", "the test was cancelled"),
        "sign_off": translate("Worklist", "the sample was signed"),
        "override_finding": translate("Worklist", "the finding was overridden"),
    }.get(left.action, translate("Worklist", "the facts became others"))
    text = translate("Worklist", "Left \u201c{lane}\u201d: {why}.")
    return text.format(lane=lane_name(left.lane), why=why)
