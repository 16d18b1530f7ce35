"""One patient as reported: the types of the record format ``ironview-record/1``.

Rows are kept as they were reported. Whether a row can be read at all is decided by
``ironview.domain.checks`` when a record is interpreted, never while it is read.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from ironview.domain.moments import Moment, PartialDate
from ironview.domain.values import value


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


class MenopausalStatus(StrEnum):
    PRE = "pre"
    POST = "post"
    UNKNOWN = "unknown"


class ConditionCode(StrEnum):
    CKD_ND = "ckd_nd"
    HAEMODIALYSIS = "haemodialysis"
    HEART_FAILURE = "heart_failure"
    IBD = "ibd"
    INFLAMMATION = "inflammation"
    PREGNANCY = "pregnancy"
    LIVER_DISEASE = "liver_disease"
    ALCOHOL = "alcohol"
    HAEMOCHROMATOSIS = "haemochromatosis"
    MALIGNANCY = "malignancy"
    INFECTION = "infection"
    CHRONIC_TRANSFUSION = "chronic_transfusion"


class ResultStatus(StrEnum):
    FINAL = "final"
    PRELIMINARY = "preliminary"
    CORRECTED = "corrected"
    AMENDED = "amended"
    CANCELLED = "cancelled"
    ENTERED_IN_ERROR = "entered_in_error"


class DoseStatus(StrEnum):
    COMPLETED = "completed"
    PARTIAL = "partial"
    NOT_GIVEN = "not_given"


class CourseChoice(StrEnum):
    """What a person said about the course a dose belongs to."""

    NEW = "new"
    SAME = "same"


class EventKind(StrEnum):
    RBC_TRANSFUSION = "rbc_transfusion"
    ESA_START = "esa_start"
    ESA_CHANGE = "esa_change"
    HIF_PHI_START = "hif_phi_start"
    ORAL_IRON = "oral_iron"
    BLOOD_DONATION = "blood_donation"
    SURGERY = "surgery"
    MAJOR_BLEED = "major_bleed"
    DELIVERY = "delivery"
    MRI_PLANNED = "mri_planned"


class Scale(StrEnum):
    FATIGUE_NRS = "fatigue_nrs"
    FACIT_F = "facit_f"


@value()
class Identifier:
    """A number that names the patient within a system; an empty value identifies nobody."""

    system: str
    value: str


@value(kw_only=True)
class Patient:
    """Who the record is about, and what limits and profiles depend on.

    Attributes:
        id: Unique within a file or store; not shown to people.
        time_zone: IANA name of the clinic's zone for this record, or None for the default.
        profile: Profile chosen by a person, or None for the automatic choice. May be unknown.
        profile_reason: Why a person chose it.
        unknown: Keys of the record that this version does not know, written back unchanged.
    """

    id: str = ""
    identifiers: tuple[Identifier, ...] = ()
    family_name: str = ""
    given_name: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_date: PartialDate | None = None
    menopausal_status: MenopausalStatus = MenopausalStatus.UNKNOWN
    weight_kg: Decimal | None = None
    pre_pregnancy_weight_kg: Decimal | None = None
    height_cm: Decimal | None = None
    time_zone: str | None = None
    profile: str | None = None
    profile_reason: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)

    @property
    def born(self) -> date | None:
        """The last day the birth date can mean; None when it is unknown."""
        return None if self.birth_date is None else self.birth_date.last_day


@value(kw_only=True)
class Condition:
    """Holds on every date from ``since`` to ``until``, both included; None leaves that end open.

    Attributes:
        code: A ``ConditionCode`` value; another text is held.
    """

    code: str
    since: date | None = None
    until: date | None = None
    detail: str = ""
    origin: str = ""
    key: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)

    def holds_on(self, day: date) -> bool:
        """Whether the condition is present on this date."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@value(kw_only=True)
class Infusion:
    """One entry of intravenous iron.

    Attributes:
        product: Product code; an unknown one still starts the clock.
        dose_mg: Elemental iron; None when unknown.
        started: None when no usable date was given; such a row is held.
        started_text: What was written as start.
        baseline_hb: Local date of the Hb from which a person wants the course of this dose to be
            judged, where it is older than what the rules take by themselves; else None.
        key: The store's row, empty outside a store.
        origin: Where it was read (``file:line`` or path in the file) or who typed it.
    """

    product: str
    brand: str = ""
    dose_mg: Decimal | None = None
    started: Moment | None = None
    started_text: str = ""
    ended: Moment | None = None
    course: CourseChoice | None = None
    baseline_hb: date | None = None
    status: DoseStatus = DoseStatus.COMPLETED
    lot: str = ""
    reaction: str = ""
    note: str = ""
    origin: str = ""
    key: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)


@value()
class Exclusion:
    """A person took a result out of interpretation."""

    reason: str
    by: str
    at: str


@value(kw_only=True)
class Result:
    """One laboratory row, as reported.

    Attributes:
        id: The laboratory's identifier of the row; may be empty.
        analyte: An ``AnalyteCode`` value; another text is held as unknown.
        name: What the source called the test, for display and for held rows.
        value: Number as text with its comparator; other text is held.
        unit: As reported; empty when none was.
        collected: None when the row has no usable collection date; such a row is held.
        collected_text: What was written as collection date.
        reference_low / reference_high: In the reported unit; None where open.
        code_conflict: Why code, name and unit contradict each other; empty when they agree.
        key: The store's row, empty outside a store.
        origin: Where it was read, or who typed it.
    """

    id: str = ""
    analyte: str
    name: str = ""
    value: str
    unit: str = ""
    collected: Moment | None
    collected_text: str = ""
    reported: Moment | None = None
    status: ResultStatus = ResultStatus.FINAL
    reference_low: Decimal | None = None
    reference_high: Decimal | None = None
    reference_text: str = ""
    lab_flag: str = ""
    laboratory: str = ""
    fasting: bool | None = None
    haemolysed: bool = False
    excluded: Exclusion | None = None
    note: str = ""
    code_conflict: str = ""
    key: str = ""
    origin: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)


@value(kw_only=True)
class Event:
    """Something besides iron that moves the results.

    Attributes:
        kind: An ``EventKind`` value; another text is held.
        at: None when no usable date was given; such a row is held.
        units: Red-cell units or donations as written; empty counts as one.
    """

    kind: str
    at: Moment | None
    at_text: str = ""
    units: str = ""
    note: str = ""
    origin: str = ""
    key: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)


@value(kw_only=True)
class Symptom:
    """A fatigue score.

    Attributes:
        scale: A ``Scale`` value; another text is held.
        score: As written; text that is no number is held.
    """

    scale: str
    at: Moment | None
    at_text: str = ""
    score: str
    note: str = ""
    origin: str = ""
    key: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)


@value(kw_only=True)
class Record:
    """Everything known of one patient; order within each sequence is the order of entry."""

    patient: Patient
    conditions: tuple[Condition, ...] = ()
    infusions: tuple[Infusion, ...] = ()
    results: tuple[Result, ...] = ()
    events: tuple[Event, ...] = ()
    symptoms: tuple[Symptom, ...] = ()
    unknown: Mapping[str, Any] = field(default_factory=dict)
