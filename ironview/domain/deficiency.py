"""Below which ferritin iron is lacking (clinical rules, chapter 3)."""

from datetime import date

from ironview.domain.history import History
from ironview.domain.inflammation import is_inflamed
from ironview.domain.sources import Limit


def deficiency_limit(history: History, sample_day: date, *, inflamed: bool) -> Limit:
    """Return the ferritin below which iron is lacking, µg/L, by profile, overlay and age.

    Args:
        sample_day: Date of collection; profile and age are those of this date.
    """
    profile = history.profile_on(sample_day)
    age = history.age_years(sample_day)
    row = next(
        row
        for row in profile.deficiency
        if row.below_years is None or (age is not None and age < row.below_years.whole)
    )
    guideline = history.guideline
    overlay = guideline.deficiency_overlays.get(guideline.deficiency_overlay or "")
    if overlay is None or not profile.takes_deficiency_overlay:
        return row.inflamed if inflamed else row.limit
    if not inflamed:
        return overlay.limit
    replaced = overlay.inflamed if profile.takes_inflamed_overlay else None
    return replaced or row.inflamed


def low_value_limit(history: History, sample_day: date) -> Limit:
    """Return the ferritin, µg/L, below which a value speaks even when drawn too early."""
    special = history.profile_on(sample_day).low_value_limit_inflamed
    return special or deficiency_limit_then(history, sample_day)


def deficiency_limit_then(history: History, sample_day: date) -> Limit:
    """Return the deficiency limit with what is known of inflammation on that date."""
    return history.once_a_date(_deficiency_limit_then, sample_day)


def _deficiency_limit_then(history: History, sample_day: date) -> Limit:
    return deficiency_limit(history, sample_day, inflamed=is_inflamed(history, sample_day))
