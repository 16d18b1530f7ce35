"""Who is on screen: one object that banner, window title, plot, copies and exports share."""

from dataclasses import dataclass
from datetime import date

from ironview.domain.moments import completed_years
from ironview.domain.record import MenopausalStatus, Patient
from ironview.ui import words
from ironview.wording.labels import menopausal_name
from ironview.wording.numbers import plain_text, with_unit


@dataclass(frozen=True, slots=True)
class Identity:
    """A patient in the words that every surface uses.

    Attributes:
        patient: Whose words these are.
        label: Name and number, e.g. "Marchetti, Elena, MRN 0042".
        facts: Weight and menopausal status, as far as they are known.
    """

    patient: Patient
    name: str
    sex_and_age: str
    birth_date: str
    number: str
    label: str
    facts: tuple[str, ...]

    @property
    def title(self) -> str:
        """Title of the window."""
        return f"{self.label} – IronView"


def identity_of(patient: Patient, today: date) -> Identity:
    """Return the words for a patient on a day."""
    birth = patient.birth_date
    age = None if birth is None else completed_years(birth, today)
    name = words.full_name(patient.family_name, patient.given_name)
    number = next((one.value for one in patient.identifiers if one.value), "")
    label = ", ".join(part for part in (name, words.mrn(number)) if part)
    return Identity(
        patient=patient,
        name=name,
        sex_and_age=words.sex_and_age(patient.sex, age),
        birth_date="" if birth is None else words.partial_date(birth),
        number=number,
        label=label,
        facts=_facts(patient),
    )


def _facts(patient: Patient) -> tuple[str, ...]:
    said = []
    if patient.weight_kg is not None:
        said.append(with_unit(plain_text(patient.weight_kg), "kg"))
    if patient.menopausal_status is not MenopausalStatus.UNKNOWN:
        said.append(menopausal_name(patient.menopausal_status))
    return tuple(said)
