"""The numbers of a profile as a form names them, and what is wrong with them in sentences."""

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.profile_drafts import LONGEST_NAME, LONGEST_WHY
from ironview.domain.profile_numbers import ProblemCode, ProfileProblem, key_of
from ironview.wording.numbers import plain_text, with_unit

translate = QCoreApplication.translate


def field_label(key: str) -> str:
    """Return the name of a number by its key; an unknown key as it is."""
    return {
        "applies_below_years": translate("Wording", "Counts below the age of"),
        "wait_steps.up_to_mg": translate("Wording", "Dose up to"),
        "wait_steps.days": translate("Wording", "Too early before"),
        "wait_sum_days": translate("Wording", "Doses are summed over"),
        "preferred_days": translate("Wording", "Preferred from"),
        "steady_days": translate("Wording", "Steady from"),
        "deficiency.below_years": translate("Wording", "Below the age of"),
        "deficiency.limit": translate("Wording", "Deficient below"),
        "deficiency.inflamed": translate("Wording", "Deficient below, inflamed"),
        "low_value_limit_inflamed": translate("Wording", "Low values speak below, inflamed"),
        "iron_indicated.ferritin_from": translate("Wording", "Iron indicated: ferritin from"),
        "iron_indicated.ferritin_below": translate("Wording", "Iron indicated: ferritin below"),
        "iron_indicated.ferritin_at_most": translate("Wording", "Iron indicated: ferritin at most"),
        "iron_indicated.tsat_below": translate("Wording", "Iron indicated: TSAT below"),
        "iron_indicated.tsat_at_most": translate("Wording", "Iron indicated: TSAT at most"),
        "functional_ferritin_to": translate("Wording", "Functional deficiency: ferritin up to"),
        "high_above": translate("Wording", "Ferritin high above"),
        "hold_ferritin_above": translate("Wording", "Hold iron: ferritin above"),
        "hold_tsat": translate("Wording", "Hold iron: TSAT from"),
        "hold_hb_above": translate("Wording", "Hold iron: haemoglobin above"),
        "id": translate("Wording", "Short name"),
        "name": translate("Wording", "Name"),
        "why": translate("Wording", "Why"),
    }.get(key, key)


def group_label(group: str) -> str:
    """Return the heading over a group of numbers; an unknown one as it is."""
    return {
        "choice": translate("Wording", "For whom"),
        "windows": translate("Wording", "When a ferritin can be read, after the last dose"),
        "deficiency": translate("Wording", "Iron deficiency"),
        "stores": translate("Wording", "Iron stores"),
        "hold": translate("Wording", "When to hold further iron"),
    }.get(group, group)


def unit_name(unit: str) -> str:
    """Return the unit behind a number of a profile."""
    return {
        "d": translate("Wording", "days"),
        "years": translate("Wording", "years"),
    }.get(unit, unit)


def amount_with_unit(amount: Decimal, unit: str, locale: QLocale | None = None) -> str:
    """Return a number of a profile with its unit."""
    name = {"d": translate("Wording", "day"), "years": translate("Wording", "year")}
    shown = name.get(unit, unit) if amount == 1 else unit_name(unit)
    return with_unit(plain_text(amount, locale), shown)


def row_label(key: str, position: int, upper: Decimal | None, locale: QLocale | None = None) -> str:
    """Return what tells one row of a list from the others.

    Args:
        key: Of one of its numbers.
        position: From 0.
        upper: Dose or age the row ends at; None where it is open.
    """
    kind = key.partition(".")[0]
    if kind == "wait_steps":
        if upper is None:
            return translate("Wording", "every other dose")
        text = translate("Wording", "doses up to {amount}")
        return text.format(amount=amount_with_unit(upper, "mg", locale))
    if kind == "deficiency":
        if upper is None:
            return translate("Wording", "every other age")
        text = translate("Wording", "below {amount}")
        return text.format(amount=amount_with_unit(upper, "years", locale))
    return translate("Wording", "pair {number}").format(number=position + 1)


def problem_text(problem: ProfileProblem, locale: QLocale | None = None) -> str:
    """Return what is wrong, with the numbers, and what to do about it."""
    template = _PROBLEMS[problem.code]()
    amounts = [plain_text(amount, locale) for amount in problem.amounts]
    first, second = [*amounts, "", ""][:2]
    labels = [*(field_label(key_of(path)) for path in problem.fields), "", ""]
    return template.format(
        name=labels[0], other=labels[1], first=first, second=second, text=problem.text
    )


def problem_sentence(problem: ProfileProblem) -> str:
    """Return the same with numbers as a file writes them."""
    return problem_text(problem, QLocale.c())


def _not_a_number() -> str:
    return translate("Wording", "“{text}” is no number.")


def _not_whole() -> str:
    return translate("Wording", "{first} is not whole; a whole number is expected.")


def _too_low() -> str:
    return translate("Wording", "{first} is not plausible: less than {second}.")


def _too_high() -> str:
    return translate("Wording", "{first} is not plausible: more than {second}.")


def _steady_before_preferred() -> str:
    return translate(
        "Wording",
        "“Steady from” ({first} days) is before “Preferred from” ({second} days), "
        "but steady comes last.",
    )


def _preferred_before_wait() -> str:
    return translate(
        "Wording", "“Preferred from” ({first} days) is before “Too early before” ({second} days)."
    )


def _steps_not_open() -> str:
    return translate("Wording", "The last step must name no dose: it counts for every other dose.")


def _steps_not_rising() -> str:
    return translate("Wording", "The doses of the steps must rise from step to step.")


def _waits_fall() -> str:
    return translate(
        "Wording", "A larger dose is readable sooner ({first} days) than a smaller ({second} days)."
    )


def _ages_not_open() -> str:
    return translate("Wording", "The last row must name no age: it counts for every other age.")


def _ages_not_rising() -> str:
    return translate("Wording", "The ages must rise from row to row.")


def _inflamed_below_plain() -> str:
    return translate("Wording", "The inflamed limit ({first}) is below the plain one ({second}).")


def _empty_range() -> str:
    return translate("Wording", "No ferritin is from {second} and up to {first}.")


def _within_deficiency() -> str:
    return translate("Wording", "“{name}” ({first}) is below the limit of deficiency ({second}).")


def _no_reason() -> str:
    return translate("Wording", "Say why this is changed.")


def _no_person() -> str:
    return translate("Wording", "Say who decided this.")


def _unknown_source() -> str:
    return translate("Wording", "The source “{text}” is not among the sources.")


def _no_place() -> str:
    return translate("Wording", "Say where in the source the number stands.")


def _no_name() -> str:
    return translate("Wording", "Give the profile a name.")


def _no_why() -> str:
    return translate("Wording", "Say in a sentence what the profile rests on.")


def _long_name() -> str:
    return translate("Wording", "The name is longer than {n} letters. Shorten it.").format(
        n=LONGEST_NAME
    )


def _long_why() -> str:
    return translate("Wording", "The sentence is longer than {n} letters. Shorten it.").format(
        n=LONGEST_WHY
    )


def _bad_id() -> str:
    return translate(
        "Wording",
        "“{text}” cannot be a short name. Take 2 to 40 small letters a to z, digits and _, "
        "a letter first.",
    )


def _taken_id() -> str:
    return translate("Wording", "There is a profile “{text}” already.")


_PROBLEMS: Final[dict[ProblemCode, Callable[[], str]]] = {
    ProblemCode.NOT_A_NUMBER: _not_a_number,
    ProblemCode.NOT_WHOLE: _not_whole,
    ProblemCode.TOO_LOW: _too_low,
    ProblemCode.TOO_HIGH: _too_high,
    ProblemCode.STEADY_BEFORE_PREFERRED: _steady_before_preferred,
    ProblemCode.PREFERRED_BEFORE_WAIT: _preferred_before_wait,
    ProblemCode.STEPS_NOT_OPEN: _steps_not_open,
    ProblemCode.STEPS_NOT_RISING: _steps_not_rising,
    ProblemCode.WAITS_FALL: _waits_fall,
    ProblemCode.AGES_NOT_OPEN: _ages_not_open,
    ProblemCode.AGES_NOT_RISING: _ages_not_rising,
    ProblemCode.INFLAMED_BELOW_PLAIN: _inflamed_below_plain,
    ProblemCode.EMPTY_RANGE: _empty_range,
    ProblemCode.HIGH_WITHIN_DEFICIENCY: _within_deficiency,
    ProblemCode.HOLD_WITHIN_DEFICIENCY: _within_deficiency,
    ProblemCode.NO_REASON: _no_reason,
    ProblemCode.NO_PERSON: _no_person,
    ProblemCode.UNKNOWN_SOURCE: _unknown_source,
    ProblemCode.NO_PLACE: _no_place,
    ProblemCode.NO_NAME: _no_name,
    ProblemCode.NO_WHY: _no_why,
    ProblemCode.LONG_NAME: _long_name,
    ProblemCode.LONG_WHY: _long_why,
    ProblemCode.BAD_ID: _bad_id,
    ProblemCode.TAKEN_ID: _taken_id,
}
