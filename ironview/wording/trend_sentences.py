"""How a test moved, and whether chance alone may explain it."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.analytes import Analyte
from ironview.domain.trends import Trend
from ironview.wording.dates import date_text
from ironview.wording.numbers import NO_BREAK, number_text, plain_text, signed_text, with_unit

translate = QCoreApplication.translate


def change_sentence(trend: Trend, analyte: Analyte, locale: QLocale | None = None) -> str:
    """Say how far a test moved since its baseline, and what chance alone explains.

    Returns:
        Why there is no change where there is none; empty without a value.
    """
    if trend.last is None:
        return ""
    if trend.baseline is None:
        return translate("Wording", "No value before the course may serve as its baseline.")
    if trend.change is None:
        return _no_change(trend, locale)
    amount = signed_text(trend.change, analyte.decimals, locale)
    said = _since(trend).format(
        change=with_unit(amount, analyte.canonical_unit),
        share=_share(trend.change_percent, locale),
        date=date_text(trend.baseline.at.day, locale),
    )
    return " ".join(part for part in (said, _chance(trend, locale)) if part)


def _no_change(trend: Trend, locale: QLocale | None) -> str:
    baseline, last = trend.baseline, trend.last
    if baseline and last and baseline.at == last.at:
        if trend.course is None:
            return translate("Wording", "The first value: there is nothing to compare it with.")
        return translate("Wording", "The baseline itself: nothing was measured after it yet.")
    if baseline and baseline.quantity.is_censored:
        text = translate("Wording", "No change is counted from {date}: only a bound is known.")
    elif last and last.quantity.is_censored:
        return translate("Wording", "No change is counted: only a bound is known.")
    else:
        return translate("Wording", "No change is counted: one sample has two different values.")
    return text.format(date=date_text(baseline.at.day, locale))


def _since(trend: Trend) -> str:
    if trend.course is None:
        return translate("Wording", "{change}{share} since the first value of {date}.")
    return translate("Wording", "{change}{share} since the baseline of {date}.")


def _share(percent: Decimal | None, locale: QLocale | None) -> str:
    if percent is None:
        return ""
    return f" ({signed_text(percent, 0, locale)}{NO_BREAK}%)"


def _chance(trend: Trend, locale: QLocale | None) -> str:
    if trend.chance_percent is None:
        return ""
    if trend.is_beyond_chance is None:
        text = translate("Wording", "Of a value of 0 no percentage can be compared with chance.")
    elif trend.is_beyond_chance:
        text = translate(
            "Wording", "Chance alone explains up to {percent} of the baseline: this is more."
        )
    else:
        text = translate(
            "Wording", "Chance alone explains up to {percent} of the baseline: this may be chance."
        )
    percent = plain_text(trend.chance_percent.amount, locale)
    return text.format(percent=f"{percent}{NO_BREAK}%")


def chance_text(trend: Trend, decimals: int, locale: QLocale | None = None) -> str:
    """Return what chance alone explains as it stands in a table: "±3", or "±43 %"; or nothing."""
    if trend.chance_percent is None:
        return ""
    if trend.chance is not None and trend.chance > 0:
        return f"±{number_text(trend.chance, decimals, locale)}"
    return f"±{plain_text(trend.chance_percent.amount, locale)}{NO_BREAK}%"
