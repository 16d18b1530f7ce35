"""What was done in one patient's chart: each change with what every row was and is."""

from datetime import datetime
from enum import StrEnum

from ironview.domain.bookings import Booking, Call
from ironview.domain.overrides import Override
from ironview.domain.record import Condition, Event, Infusion, Patient, Result, Symptom
from ironview.domain.sign_off import SignOff
from ironview.domain.targets import Target
from ironview.domain.values import value

ChartRow = (
    Condition
    | Infusion
    | Result
    | Event
    | Symptom
    | Patient
    | Override
    | SignOff
    | Booking
    | Call
    | Target
)
"""Whatever is kept of a patient."""


class ChangeKind(StrEnum):
    """What a change is about; one may be about several."""

    RESULTS = "results"
    INFUSIONS = "infusions"
    OTHER_ENTRIES = "other_entries"
    PATIENT = "patient"
    OVERRIDES = "overrides"
    SIGN_OFFS = "sign_offs"
    BOOKINGS = "bookings"
    TARGETS = "targets"
    IMPORTS = "imports"
    BELONGING = "belonging"
    RULES = "rules"


@value(kw_only=True)
class RowStep:
    """One step of one row.

    Attributes:
        key: The store's row.
        version: Its number after the step; from 1.
        before / now: None where the row was not there, or was taken out.
        came_from: Name of the patient whose row it was before; empty for this one.
        went_to: Name of the patient whose row it is since; empty for this one.
    """

    key: str
    version: int
    before: ChartRow | None
    now: ChartRow | None
    came_from: str = ""
    went_to: str = ""


@value(kw_only=True)
class RuleStep:
    """One step of what everybody's results are read by.

    Attributes:
        name: Of the choice; of a profile its id.
        is_profile: Whether it says which own version of a profile counts.
        before / now: The choice as written, the number of the version; None for none.
    """

    name: str
    is_profile: bool
    before: str | None
    now: str | None


@value(kw_only=True)
class ChartChange:
    """One thing somebody did.

    Attributes:
        number: Of the change; the higher, the later.
        at: UTC.
        action: What was done, e.g. ``amend_result``.
        reason: In the person's words; may be empty.
        source: Name of the import it belongs to; empty when it was done by hand.
        other: Name of the patient who was merged into this one, or separated again.
        count: How many rows it concerns in this chart.
        steps: Of the first of them.
        takes_back: What it took back, at the root: of a change done again, that change.
        is_again: Whether it did a change again that was taken back.
        is_taken_back: Whether it counts no more because somebody took it back.
    """

    number: int
    at: datetime
    by: str
    workstation: str
    action: str
    reason: str
    source: str = ""
    other: str = ""
    count: int
    steps: tuple[RowStep, ...] = ()
    rules: tuple[RuleStep, ...] = ()
    takes_back: "ChartChange | None" = None
    is_again: bool = False
    is_taken_back: bool = False


@value(kw_only=True)
class Looks:
    """How often one person looked at the patient on one day, from one workstation.

    Attributes:
        first / last: UTC.
    """

    by: str
    workstation: str
    first: datetime
    last: datetime
    count: int


@value(kw_only=True)
class Departure:
    """Something of the patient left the program.

    Attributes:
        at: UTC.
        action: ``export_patient``, ``print_patient`` or ``copy_patient``.
        what: Code of what it was, e.g. ``fhir`` or ``review``.
        file: Name of the file; empty where it went elsewhere.
    """

    at: datetime
    by: str
    workstation: str
    action: str
    what: str
    file: str = ""
