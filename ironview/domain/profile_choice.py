"""Which guideline profile counts on a date, and until when a pregnancy counts. Chapter 1."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from ironview.domain.guideline import Guideline, Profile
from ironview.domain.moments import Moment, completed_years
from ironview.domain.record import Condition, ConditionCode, Patient
from ironview.domain.verdicts import ChosenProfile, ProfileChoice


def choose_profile(
    guideline: Guideline, patient: Patient, conditions: Iterable[Condition], on: date
) -> tuple[Profile, ChosenProfile]:
    """Return the profile in force on a date, and who chose it.

    The choice made for this run counts first, then the record's, then the first that applies by
    age and conditions on the date. An unknown id is passed over and the automatic choice made.

    Args:
        conditions: With pregnancies already closed (``close_pregnancies``).
    """
    asked = guideline.chosen_profile or patient.profile
    if asked and asked in guideline.profiles:
        profile = guideline.profiles[asked]
        why = "" if guideline.chosen_profile else patient.profile_reason
        return profile, _choice(profile, ProfileChoice.USER, why)
    profile = applicable_profiles(guideline, patient, conditions, on)[0]
    selected = profile.applies_to_condition or profile.applies_below_years
    by = ProfileChoice.CONDITION if selected else ProfileChoice.DEFAULT
    return profile, _choice(profile, by, profile.why)


class ProfileCalendar:
    """The profiles of one patient, worked out once for each age and set of conditions."""

    __slots__ = ("_by_date", "_by_reason", "_conditions", "_guideline", "_patient")

    def __init__(
        self, guideline: Guideline, patient: Patient, conditions: tuple[Condition, ...]
    ) -> None:
        """Prepare the look-up; ``conditions`` have their pregnancies closed."""
        self._guideline = guideline
        self._patient = patient
        self._conditions = conditions
        self._by_date: dict[date, Profile] = {}
        self._by_reason: dict[tuple[frozenset[str], int | None], Profile] = {}

    def on(self, day: date) -> Profile:
        """Return the profile in force on a date."""
        found = self._by_date.get(day)
        if found is None:
            reason = _present(self._conditions, day), _age(self._patient, day)
            found = self._by_reason.get(reason)
            if found is None:
                found, _ = choose_profile(self._guideline, self._patient, self._conditions, day)
                self._by_reason[reason] = found
            self._by_date[day] = found
        return found


def applicable_profiles(
    guideline: Guideline, patient: Patient, conditions: Iterable[Condition], on: date
) -> tuple[Profile, ...]:
    """Return every profile the patient's age and conditions call for, the automatic choice first.

    The last one applies to everybody. A patient without a birth date is an adult.
    """
    present, age = _present(conditions, on), _age(patient, on)
    ranked = [
        (profile.priority, profile)
        for profile in guideline.profiles.values()
        if profile.priority is not None and _applies(profile, present, age)
    ]
    return tuple(profile for _, profile in sorted(ranked, key=lambda pair: pair[0]))


def unknown_profile_ids(guideline: Guideline, patient: Patient) -> tuple[str, ...]:
    """Return the profile ids that were asked for and do not exist."""
    asked = (guideline.chosen_profile, patient.profile)
    return tuple(dict.fromkeys(name for name in asked if name and name not in guideline.profiles))


def close_pregnancies(
    guideline: Guideline, conditions: Iterable[Condition], deliveries: Iterable[Moment]
) -> tuple[Condition, ...]:
    """Return the conditions with an end for each pregnancy that was left open.

    It ends at the first delivery after ``since``, else 294 days after ``since``, else it stays
    open; the last day is included.
    """
    days = sorted(moment.day for moment in deliveries)
    return tuple(_closed(guideline, condition, days) for condition in conditions)


def _present(conditions: Iterable[Condition], on: date) -> frozenset[str]:
    return frozenset([condition.code for condition in conditions if condition.holds_on(on)])


def _age(patient: Patient, on: date) -> int | None:
    return None if patient.birth_date is None else completed_years(patient.birth_date, on)


def _applies(profile: Profile, present: frozenset[str], age: int | None) -> bool:
    if profile.applies_to_condition is not None:
        return profile.applies_to_condition in present
    if profile.applies_below_years is not None:
        return age is not None and age < profile.applies_below_years.whole
    return True


def _choice(profile: Profile, by: ProfileChoice, why: str) -> ChosenProfile:
    return ChosenProfile(id=profile.id, version=profile.version, chosen_by=by, why=why)


def _closed(guideline: Guideline, condition: Condition, deliveries: list[date]) -> Condition:
    if condition.code != ConditionCode.PREGNANCY or condition.until is not None:
        return condition
    since = condition.since
    end = next((day for day in deliveries if since is None or day > since), None)
    if end is None and since is not None:
        end = since + timedelta(days=guideline.samples.pregnancy_days.whole)
    return condition if end is None else replace(condition, until=end)
