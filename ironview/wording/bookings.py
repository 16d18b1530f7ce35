"""Booked tests and calls in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.domain.verdicts import Window
from ironview.wording.dates import date_text
from ironview.wording.labels import analyte_name

translate = QCoreApplication.translate


def outcome_name(outcome: CallOutcome) -> str:
    """Return how a call ended."""
    return {
        CallOutcome.REACHED: translate("Bookings", "Reached"),
        CallOutcome.NOT_REACHED: translate("Bookings", "Not reached"),
        CallOutcome.LETTER_SENT: translate("Bookings", "Letter sent"),
        CallOutcome.WILL_COME: translate("Bookings", "Will come"),
        CallOutcome.DECLINED: translate("Bookings", "Does not want the test"),
        CallOutcome.OTHER: translate("Bookings", "Otherwise"),
    }[outcome]


def booked_text(booking: Booking, locale: QLocale | None = None) -> str:
    """Return day and time of a booking."""
    day = date_text(booking.day, locale)
    if booking.clock is None:
        return translate("Bookings", "Booked {date}").format(date=day)
    text = translate("Bookings", "Booked {date}, {time}")
    return text.format(date=day, time=f"{booking.clock:%H:%M}")


def call_text(call: Call, locale: QLocale | None = None) -> str:
    """Return how a call ended, and when it was."""
    text = translate("Bookings", "{outcome}, {date}")
    said = text.format(outcome=outcome_name(call.outcome), date=date_text(call.at.date(), locale))
    return f"{said}: {call.note}" if call.note else said


def label_text(booking: Booking, not_before: str) -> str:
    """Return what stands on the label for the laboratory.

    Args:
        not_before: The first day a ferritin can be read, as text; empty where any day will do.
    """
    tests = ", ".join(analyte_name(code) for code in booking.tests)
    if not not_before:
        return tests
    return translate("Bookings", "{tests}. Not before {date}.").format(tests=tests, date=not_before)


def foreseen_text(window: Window) -> str:
    """Return what a ferritin of the chosen day could say, and what it would cost to come early."""
    return {
        Window.TOO_EARLY: translate(
            "Bookings",
            "Too early: ferritin and TSAT of this day cannot be read, and have to be drawn again.",
        ),
        Window.PROVISIONAL: translate(
            "Bookings", "Provisional: it can be read, and may still fall."
        ),
        Window.ACCEPTABLE: translate("Bookings", "Readable."),
        Window.STEADY: translate("Bookings", "Readable, steady."),
    }.get(window, translate("Bookings", "Readable: no infusion stands in the way."))
