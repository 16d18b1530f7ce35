"""Targets of patients in words."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.targets import Target
from ironview.wording.dates import date_text
from ironview.wording.numbers import NO_BREAK, isolated, plain_text, with_unit

translate = QCoreApplication.translate


def bounds_text(low: Decimal | None, high: Decimal | None, locale: QLocale | None = None) -> str:
    """Return the bounds as exact as they were set: "10–12", "≥ 10" or "≤ 12"."""
    if low is not None and high is not None:
        return isolated(f"{plain_text(low, locale)}–{plain_text(high, locale)}", locale)
    if low is not None:
        return isolated(f"≥{NO_BREAK}{plain_text(low, locale)}", locale)
    assert high is not None
    return isolated(f"≤{NO_BREAK}{plain_text(high, locale)}", locale)


def target_range(target: Target) -> str:
    """Return the bounds of a target with their unit."""
    return with_unit(bounds_text(target.low, target.high), target.unit)


def target_meta(target: Target) -> str:
    """Return who set a target, and on which day."""
    text = translate("Targets", "Set by {who}, {date}.")
    return text.format(who=target.by, date=date_text(target.at.date()))
