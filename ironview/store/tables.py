"""The tables as they are today. How they became so is in ``migrations``."""

from peewee import (
    SQL,
    AutoField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from ironview.store.change_tables import (
    BatchRow,
    ChangeRow,
)


class VersionedRow(Model):
    """What every amendable row carries."""

    id = AutoField()
    key = TextField(unique=True)
    version = IntegerField()
    change = ForeignKeyField(ChangeRow)
    removed = IntegerField()


class PatientRow(VersionedRow):
    """``record_id`` is what files call the patient; ``identifiers`` and ``unknown`` are JSON."""

    record_id = TextField(unique=True)
    identifiers = TextField()
    family_name = TextField()
    given_name = TextField()
    sex = TextField()
    birth_date = TextField(null=True)
    menopausal_status = TextField()
    weight_kg = TextField(null=True)
    pre_pregnancy_weight_kg = TextField(null=True)
    height_cm = TextField(null=True)
    time_zone = TextField(null=True)
    profile = TextField(null=True)
    profile_reason = TextField()
    unknown = TextField()
    record_unknown = TextField()
    sort_name = TextField()

    class Meta:
        table_name = "patient"
        indexes = ((("sort_name", "id"), False),)


class IdentifierRow(Model):
    """Where ``patient.identifiers`` is looked up; never holds an empty value."""

    patient = ForeignKeyField(PatientRow)
    system = TextField()
    value = TextField()

    class Meta:
        table_name = "identifier"
        primary_key = CompositeKey("value", "system", "patient")
        without_rowid = True


class SearchTermRow(Model):
    """Folded words a patient is found by."""

    patient = ForeignKeyField(PatientRow)
    term = TextField()

    class Meta:
        table_name = "search_term"
        primary_key = CompositeKey("term", "patient")
        without_rowid = True


class PatientsRow(VersionedRow):
    """What every row of a patient carries besides."""

    patient = ForeignKeyField(PatientRow)
    batch = ForeignKeyField(BatchRow, null=True, index=False)
    origin = TextField()


class ConditionRow(PatientsRow):
    code = TextField()
    since = TextField(null=True)
    until = TextField(null=True)
    detail = TextField()
    unknown = TextField()

    class Meta:
        table_name = "condition"


class InfusionRow(PatientsRow):
    product = TextField()
    brand = TextField()
    dose_mg = TextField(null=True)
    started_day = TextField(null=True)
    started_clock = TextField(null=True)
    started_offset = IntegerField(null=True)
    started_written = TextField()
    started_text = TextField()
    ended_day = TextField(null=True)
    ended_clock = TextField(null=True)
    ended_offset = IntegerField(null=True)
    ended_written = TextField()
    course = TextField(null=True)
    status = TextField()
    lot = TextField()
    reaction = TextField()
    note = TextField()
    unknown = TextField()
    baseline_hb = TextField(null=True)

    class Meta:
        table_name = "infusion"


class ResultRow(PatientsRow):
    """``value`` and ``unit`` are as reported; ``canonical_*`` is what they were read as."""

    lab_id = TextField()
    analyte = TextField()
    name = TextField()
    value = TextField()
    unit = TextField()
    canonical_amount = TextField(null=True)
    canonical_comparator = TextField(null=True)
    canonical_unit = TextField(null=True)
    collected_day = TextField(null=True)
    collected_clock = TextField(null=True)
    collected_offset = IntegerField(null=True)
    collected_written = TextField()
    collected_text = TextField()
    reported_day = TextField(null=True)
    reported_clock = TextField(null=True)
    reported_offset = IntegerField(null=True)
    reported_written = TextField()
    status = TextField()
    reference_low = TextField(null=True)
    reference_high = TextField(null=True)
    reference_text = TextField()
    lab_flag = TextField()
    laboratory = TextField()
    fasting = IntegerField(null=True)
    haemolysed = IntegerField()
    excluded_reason = TextField(null=True)
    excluded_by = TextField(null=True)
    excluded_at = TextField(null=True)
    note = TextField()
    code_conflict = TextField()
    unknown = TextField()

    class Meta:
        table_name = "result"


class EventRow(PatientsRow):
    kind = TextField()
    at_day = TextField(null=True)
    at_clock = TextField(null=True)
    at_offset = IntegerField(null=True)
    at_written = TextField()
    at_text = TextField()
    units = TextField()
    note = TextField()
    unknown = TextField()

    class Meta:
        table_name = "event"


class SymptomRow(PatientsRow):
    scale = TextField()
    at_day = TextField(null=True)
    at_clock = TextField(null=True)
    at_offset = IntegerField(null=True)
    at_written = TextField()
    at_text = TextField()
    score = TextField()
    note = TextField()
    unknown = TextField()

    class Meta:
        table_name = "symptom"


class OverrideRow(PatientsRow):
    """A finding a person overrode; ``finding`` is the finding as it was then, JSON."""

    code = TextField()
    finding = TextField()
    profile_id = TextField()
    profile_version = TextField()
    reason = TextField()
    comment = TextField()
    overridden_by = TextField()
    overridden_at = TextField()

    class Meta:
        table_name = "override"


class SignOffRow(PatientsRow):
    """A sample a person signed; ``content`` is what the signature froze, JSON."""

    content = TextField()
    is_relevant = IntegerField()
    action = TextField()
    comment = TextField()
    responsible = TextField()
    next_date = TextField(null=True)
    signed_by = TextField()
    signed_at = TextField()

    class Meta:
        table_name = "sign_off"


class BookingRow(PatientsRow):
    """A test with a date; ``tests`` is JSON."""

    day = TextField()
    clock = TextField(null=True)
    tests = TextField()
    note = TextField()
    booked_by = TextField()
    booked_at = TextField()

    class Meta:
        table_name = "booking"


class CallRow(PatientsRow):
    """A call about a patient."""

    outcome = TextField()
    note = TextField()
    called_by = TextField()
    called_at = TextField()

    class Meta:
        table_name = "call"


class TargetRow(PatientsRow):
    """The range an analyte of a patient is wanted in; ``low`` and ``high`` as decimal text."""

    analyte = TextField()
    low = TextField(null=True)
    high = TextField(null=True)
    unit = TextField()
    reason = TextField()
    set_by = TextField()
    set_at = TextField()

    class Meta:
        table_name = "target"


class HeldRow(VersionedRow):
    """A row of an import that waits for a person; ``content`` is a whole record, JSON, or empty.

    ``patient`` is what the file calls the patient, ``patient_key`` who that was at the time,
    ``raw_row`` the row as it stood in the file, and ``decision`` why it waits no longer.
    """

    batch = ForeignKeyField(BatchRow)
    kind = TextField()
    source = TextField()
    reason = TextField()
    text = TextField()
    content = TextField()
    state = TextField()
    patient = TextField(constraints=[SQL("DEFAULT ''")])
    patient_key = TextField(constraints=[SQL("DEFAULT ''")])
    raw_row = TextField(constraints=[SQL("DEFAULT ''")])
    decision = TextField(constraints=[SQL("DEFAULT ''")])

    class Meta:
        table_name = "held_row"


class SettingRow(VersionedRow):
    """``key`` is the setting's name, ``value`` JSON."""

    value = TextField()

    class Meta:
        table_name = "setting"


class OwnProfileRow(VersionedRow):
    """One version of a clinic's own profile, ``content`` as TOML; never amended."""

    profile_id = TextField()
    number = IntegerField()
    content = TextField()

    class Meta:
        table_name = "own_profile"
        indexes = ((("profile_id", "number"), True),)


class MappingRow(VersionedRow):
    """What was decided for a laboratory's tables: ``content`` as TOML, ``headers`` as JSON."""

    name = TextField()
    headers = TextField()
    content = TextField()

    class Meta:
        table_name = "mapping"


class AccountRow(VersionedRow):
    """A person of the store and their role; removed: nobody of it any more."""

    name = TextField()
    role = TextField()

    class Meta:
        table_name = "account"


class ActiveProfileRow(VersionedRow):
    """Which own version counts for a profile id; removed: the delivered one, or none."""

    own_profile_key = TextField()

    class Meta:
        table_name = "active_profile"
