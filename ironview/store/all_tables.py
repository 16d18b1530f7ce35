"""Every table, each after those it refers to."""

from typing import Final

from peewee import Model

from ironview.store.change_tables import (
    AuditRow,
    BatchFileRow,
    BatchRow,
    ChangeRow,
    EarlierVersionRow,
    StoreInfoRow,
)
from ironview.store.list_tables import (
    CourseFactRow,
    FerritinFactRow,
    LaneStepRow,
    SummaryRow,
    UnsignedSampleRow,
)
from ironview.store.tables import (
    AccountRow,
    ActiveProfileRow,
    BookingRow,
    CallRow,
    ConditionRow,
    EventRow,
    HeldRow,
    IdentifierRow,
    InfusionRow,
    MappingRow,
    OverrideRow,
    OwnProfileRow,
    PatientRow,
    ResultRow,
    SearchTermRow,
    SettingRow,
    SignOffRow,
    SymptomRow,
    TargetRow,
)

TABLES: Final[tuple[type[Model], ...]] = (
    StoreInfoRow,
    BatchRow,
    BatchFileRow,
    ChangeRow,
    EarlierVersionRow,
    AuditRow,
    PatientRow,
    IdentifierRow,
    SearchTermRow,
    SummaryRow,
    FerritinFactRow,
    CourseFactRow,
    LaneStepRow,
    UnsignedSampleRow,
    ConditionRow,
    InfusionRow,
    ResultRow,
    EventRow,
    SymptomRow,
    OverrideRow,
    SignOffRow,
    BookingRow,
    CallRow,
    TargetRow,
    HeldRow,
    SettingRow,
    OwnProfileRow,
    ActiveProfileRow,
    MappingRow,
    AccountRow,
)
