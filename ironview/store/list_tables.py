"""What is kept beside the rows of patients, for lists, the worklist and the clinic's numbers."""

from peewee import AutoField, CompositeKey, ForeignKeyField, IntegerField, Model, TextField

from ironview.store.change_tables import ChangeRow
from ironview.store.tables import PatientRow


class SummaryRow(Model):
    """What the patient list shows, computed when the patient changed or the day did."""

    patient = ForeignKeyField(PatientRow, primary_key=True)
    as_of = TextField()
    rules = TextField()
    next_state = TextField()
    next_date = TextField(null=True)
    top_finding = TextField()
    severity = TextField(null=True)
    held = IntegerField()
    summary_profile = TextField()
    last_dose = TextField(null=True)
    lane = TextField(null=True)
    sort_key = TextField(null=True)
    responsible = TextField(null=True)
    product = TextField(null=True)
    work = TextField(null=True)
    booked = TextField(null=True)
    changes_on = TextField(null=True)

    class Meta:
        table_name = "summary"
        indexes = (
            (
                (
                    "lane",
                    "sort_key",
                    "patient",
                    "responsible",
                    "product",
                    "summary_profile",
                    "last_dose",
                ),
                False,
            ),
            (
                (
                    "lane",
                    "rules",
                    "as_of",
                    "next_state",
                    "changes_on",
                    "booked",
                    "held",
                    "summary_profile",
                    "responsible",
                ),
                False,
            ),
        )


class FerritinFactRow(Model):
    """Ferritins after doses that a patient adds to the numbers of the clinic; derived."""

    patient = ForeignKeyField(PatientRow, index=False)
    month = TextField()
    product = TextField()
    clinician = TextField()
    is_too_early = IntegerField()
    count = IntegerField()

    class Meta:
        table_name = "ferritin_fact"
        primary_key = CompositeKey("patient", "month", "product", "clinician", "is_too_early")
        without_rowid = True
        indexes = ((("month", "product", "clinician", "is_too_early", "count"), False),)


class CourseFactRow(Model):
    """A course that a patient adds to the numbers of the clinic; derived."""

    patient = ForeignKeyField(PatientRow, index=False)
    number = IntegerField()
    month = TextField()
    product = TextField()
    need = TextField()
    outcome = TextField()
    response_days = IntegerField(null=True)
    again_days = IntegerField(null=True)
    phosphate = TextField()
    is_overdue = IntegerField(null=True)

    class Meta:
        table_name = "course_fact"
        primary_key = CompositeKey("patient", "number")
        without_rowid = True
        indexes = (
            (("product", "need", "outcome", "phosphate", "is_overdue", "month"), False),
            (("product", "need", "response_days", "month"), False),
            (("product", "need", "again_days", "month"), False),
        )


class LaneStepRow(Model):
    """A lane of the worklist a patient entered or left; only ever added, see ``lane_steps``."""

    id = AutoField()
    patient = ForeignKeyField(PatientRow)
    change = ForeignKeyField(ChangeRow, null=True)
    at = TextField()
    day = TextField()
    lane = TextField()
    is_in = IntegerField()
    cause = TextField()

    class Meta:
        table_name = "lane_step"


class UnsignedSampleRow(Model):
    """A sample somebody has to sign, written with the patient's summary; ``content`` is JSON.

    ``place`` counts the samples of a patient, ``person`` is the folded name of who was asked.
    """

    patient = ForeignKeyField(PatientRow, index=False)
    place = IntegerField()
    person = TextField()
    together = IntegerField()
    sort_key = TextField()
    content = TextField()

    class Meta:
        table_name = "unsigned_sample"
        primary_key = CompositeKey("patient", "place")
        without_rowid = True
        indexes = (
            (("sort_key", "patient", "place", "together"), False),
            (("person", "sort_key", "patient", "place", "together"), False),
        )
