"""The tables of what was changed, by whom and from which file, and the seal over it."""

from peewee import AutoField, ForeignKeyField, IntegerField, Model, TextField


class StoreInfoRow(Model):
    """Which store this is; one row."""

    id = AutoField()
    uuid = TextField()
    created = TextField()

    class Meta:
        table_name = "store_info"


class BatchRow(Model):
    """One import of one or more files: its name, and what became of it (``counts``, JSON)."""

    id = AutoField()
    key = TextField(unique=True)
    name = TextField()
    counts = TextField()

    class Meta:
        table_name = "batch"


class BatchFileRow(Model):
    """A file of an import."""

    id = AutoField()
    batch = ForeignKeyField(BatchRow)
    name = TextField()
    sha256 = TextField(index=True)
    size = IntegerField()

    class Meta:
        table_name = "batch_file"


class ChangeRow(Model):
    """One thing somebody did; every version of every row names the change that wrote it."""

    id = AutoField()
    at = TextField()
    by = TextField()
    workstation = TextField()
    action = TextField()
    reason = TextField()
    patient_key = TextField(index=True)
    batch = ForeignKeyField(BatchRow, null=True, index=False)
    undoes = IntegerField(null=True)

    class Meta:
        table_name = "change"


class EarlierVersionRow(Model):
    """A version that was amended; ``content`` is the row as it was, JSON by column."""

    id = AutoField()
    kind = TextField()
    row_key = TextField()
    version = IntegerField()
    change = ForeignKeyField(ChangeRow)
    content = TextField()

    class Meta:
        table_name = "earlier_version"
        indexes = ((("row_key", "version"), True),)


class AuditRow(Model):
    """An entry of the audit, see ``audit_chain``; the database refuses to change or delete one."""

    number = IntegerField(primary_key=True)
    at = TextField()
    by = TextField()
    workstation = TextField()
    action = TextField()
    reason = TextField()
    patient_key = TextField()
    change = ForeignKeyField(ChangeRow, null=True, unique=True)
    undoes = IntegerField(null=True)
    versions = TextField()
    previous = TextField()
    digest = TextField()

    class Meta:
        table_name = "audit"
        indexes = ((("patient_key", "number"), False),)
