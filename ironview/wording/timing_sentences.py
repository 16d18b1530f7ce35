"""Sentences about the time a sample was drawn."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.domain.verdicts import Window
from ironview.wording.facts import MISSING, Facts, Sentence
from ironview.wording.labels import profile_name
from ironview.wording.verdict_labels import window_label

translate = QCoreApplication.translate

_WINDOWED: Final = ("ferritin", "tsat", "iron", "tibc", "uibc", "transferrin")


def _too_early(facts: Facts) -> Sentence:
    title = translate("Wording", "Too early to read: day {day}, readable from {date}")
    statement = translate(
        "Wording",
        "{values} on {date}, day {day}: kept, not interpreted. Readable from {from_date}, better "
        "from {better}.",
    )
    return Sentence(
        title.format(day=facts.day, date=facts.date("readable_from")),
        statement.format(
            values=facts.all_named(*_WINDOWED),
            date=facts.sample_date,
            day=facts.day,
            from_date=facts.date("readable_from"),
            better=facts.date("preferred_from"),
        ),
    )


def _interference(facts: Facts) -> Sentence:
    title = translate("Wording", "The assay may have measured infused iron: {values}, day {day}")
    statement = translate(
        "Wording",
        "{values} on {date}, day {day}: the assay may have measured the infused iron. "
        "Not interpreted.",
    )
    if _is_within(facts, "interference_until"):
        statement = translate(
            "Wording",
            "{values} on {date}, day {day}: the assay may have measured the infused iron. "
            "Not interpreted; drug iron is possible until {until}.",
        )
    values = facts.all_named("tsat", "iron", "uibc")
    return Sentence(
        title.format(values=facts.all_named("tsat", "iron", "uibc", begins=False), day=facts.day),
        statement.format(
            values=values,
            date=facts.sample_date,
            day=facts.day,
            until=facts.date("interference_until"),
        ),
    )


def _is_within(facts: Facts, until: str) -> bool:
    """Whether the sample was drawn no later than a date; an extreme value may come later."""
    last, samples = facts.raw(until), facts.finding.samples
    return bool(samples) and isinstance(last, date) and samples[-1].day <= last


def _provisional(facts: Facts) -> Sentence:
    title = translate("Wording", "{values} is provisional on day {day} and may still fall")
    statement = translate(
        "Wording",
        "{values} on {date} is provisional on day {day} and may still fall. "
        "It is firmer from {better}.",
    )
    values = facts.all_named(*(["ferritin"] if facts.has("ferritin") else _WINDOWED))
    return Sentence(
        title.format(values=values, day=facts.day),
        statement.format(
            values=values,
            date=facts.sample_date,
            day=facts.day,
            better=facts.date("preferred_from"),
        ),
    )


def _same_day(facts: Facts) -> Sentence:
    settled = facts.raw("settled")
    if settled == "before":
        title = translate("Wording", "Drawn before the dose of the same day, by its values")
        statement = translate(
            "Wording",
            "By its values the sample of {date} was drawn before the dose: {values}. "
            "Confirm it with the times.",
        )
    elif settled == "after":
        title = translate("Wording", "Drawn after the dose of the same day, by its values")
        statement = translate(
            "Wording",
            "By its values the sample of {date} was drawn after the dose: {values}. "
            "Confirm it with the times.",
        )
    else:
        title = translate("Wording", "Sample and dose of one day: which came first is not known")
        statement = translate(
            "Wording",
            "{values} and a dose have the same date, {date}, and no order. "
            "Nothing is read until it is known.",
        )
    is_open = settled not in ("before", "after")
    values = facts.all_named(*_WINDOWED, begins=is_open)
    return Sentence(title, statement.format(values=values, date=facts.sample_date))


def _low_values(facts: Facts, *, begins: bool = False) -> str:
    """Name every low value with its limit: "ferritin 20 µg/L, below 30"."""
    below = translate("Wording", "{value}, below {limit}")
    parts: list[str] = []
    for flag, analyte, limit in (
        ("low_ferritin", "ferritin", "ferritin_limit_ug_l"),
        ("low_tsat", "tsat", "tsat_limit_percent"),
    ):
        if facts.flag(flag):
            name = facts.named if begins and not parts else facts.named_within
            value = name(analyte, limit)
            parts.append(below.format(value=value, limit=facts.limit(limit, analyte)))
    return "; ".join(parts) or MISSING


def _low_at_dose(facts: Facts) -> Sentence:
    title = translate("Wording", "Low at the dose: {values}")
    statement = translate(
        "Wording",
        "{values}, on {date}, day {day}. It has not moved yet and can serve as a provisional "
        "baseline.",
    )
    return _low(facts, title, statement)


def _unexpectedly_low(facts: Facts) -> Sentence:
    title = translate("Wording", "Unexpectedly low on day {day}: {values}")
    statement = translate(
        "Wording",
        "{values}, on {date}, day {day}: unexpectedly low. An infusion can only raise it.",
    )
    return _low(facts, title, statement)


def _low_while_early(facts: Facts) -> Sentence:
    title = translate("Wording", "Low although early: {values}")
    statement = translate(
        "Wording",
        "{values}, on {date}, day {day}. A low value speaks even before day {wait}.",
    )
    return _low(facts, title, statement)


def _low(facts: Facts, title: str, statement: str) -> Sentence:
    values = {
        "date": facts.sample_date,
        "day": facts.day,
        "wait": facts.plain("too_early_days"),
    }
    return Sentence(
        title.format(values=_low_values(facts), **values),
        statement.format(values=_low_values(facts, begins=True), **values),
    )


def _profile_conflict(facts: Facts) -> Sentence:
    own = _window(facts.text("window"))
    own_name = profile_name(facts.text("profile"), facts.text("profile_name"))
    ids = [part.strip() for part in facts.text("other_profiles").split(",")]
    names = [part.strip() for part in facts.text("other_profile_names").split(",")]
    says = [part.strip() for part in facts.text("other_windows").split(",")]
    pairs = zip(ids, _same_length(names, ids), says, strict=False)
    others = "; ".join(f"{profile_name(code, name)}: {_window(word)}" for code, name, word in pairs)
    title = translate("Wording", "Profiles differ on day {day}: {window} here; {others}")
    statement = translate(
        "Wording",
        "On {date}, day {day}, the profile {profile} says {window}. Others differ: {others}.",
    )
    return Sentence(
        title.format(day=facts.day, window=own, others=others),
        statement.format(
            date=facts.sample_date,
            day=facts.day,
            profile=own_name,
            window=own,
            others=others,
        ),
    )


def _same_length(names: list[str], ids: list[str]) -> list[str]:
    """Names of profiles may hold a comma of their own; then the ids stand for them."""
    return names if len(names) == len(ids) else ids


def _window(code: str) -> str:
    return window_label(Window(code)) if code in list(Window) else code


def _undated_dose(facts: Facts) -> Sentence:
    count = facts.count("count")
    if count == 1:
        title = translate("Wording", "1 infusion has no date")
        statement = translate(
            "Wording",
            "1 infusion has no usable date: {names}. "
            "No result is counted from it until it has one.",
        )
    else:
        title = translate("Wording", "{count} infusions have no date")
        statement = translate(
            "Wording",
            "{count} infusions have no usable date: {names}. No result is counted from them until "
            "they have one.",
        )
    names = facts.names
    return Sentence(title.format(count=count), statement.format(count=count, names=names))


SENTENCES: Final[Mapping[str, Callable[[Facts], Sentence]]] = {
    "timing.too_early": _too_early,
    "timing.assay_interference": _interference,
    "timing.provisional": _provisional,
    "timing.same_day_unclear": _same_day,
    "timing.low_at_dose": _low_at_dose,
    "timing.unexpectedly_low": _unexpectedly_low,
    "timing.low_while_early": _low_while_early,
    "timing.profile_conflict": _profile_conflict,
    "timing.undated_dose": _undated_dose,
}
