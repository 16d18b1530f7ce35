"""The days a next test can be booked on, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ironview.domain.booking_days import BookingDay, DayKind
from ironview.wording.dates import date_text
from ironview.wording.numbers import NO_BREAK

translate = QCoreApplication.translate


def weekday_date(day: date, locale: QLocale | None = None) -> str:
    """Return a date with its weekday, such as "Mon, 8 Jun 2026"."""
    here = locale or QLocale()
    weekday = here.toString(QDate(day.year, day.month, day.day), "ddd").rstrip(".")
    return f"{weekday},{NO_BREAK}{date_text(day, here)}"


def kind_text(offered: BookingDay) -> str:
    """Return why a day is offered, and which day after the dose it is."""
    text = {
        DayKind.TODAY: translate("Bookings", "today, day {n}"),
        DayKind.EARLIEST: translate("Bookings", "earliest, day {n}"),
        DayKind.PREFERRED: translate("Bookings", "preferred, day {n}"),
        DayKind.STEADY: translate("Bookings", "steady, day {n}"),
        DayKind.RECHECK: translate("Bookings", "recheck, day {n}"),
    }[offered.kind]
    return text.format(n=offered.number)
