"""Step 6: the audit, and tables nothing may be changed in. Never edited once released."""

from typing import Final

_APPEND_ONLY: Final = ("audit", "change", "earlier_version", "batch", "batch_file")

SQL: Final = (
    """
    CREATE TABLE "audit"
      ("number" INTEGER NOT NULL PRIMARY KEY, "at" TEXT NOT NULL, "by" TEXT NOT NULL,
      "workstation" TEXT NOT NULL, "action" TEXT NOT NULL, "reason" TEXT NOT NULL,
      "patient_key" TEXT NOT NULL, "change_id" INTEGER, "undoes" INTEGER, "versions" TEXT NOT
      NULL, "previous" TEXT NOT NULL, "digest" TEXT NOT NULL, FOREIGN KEY ("change_id")
      REFERENCES "change" ("id"))
    """,
    'CREATE UNIQUE INDEX "auditrow_change_id" ON "audit" ("change_id")',
    'CREATE INDEX "auditrow_patient_key_number" ON "audit" ("patient_key", "number")',
)

SQLITE_TRIGGERS: Final = tuple(
    f"""
    CREATE TRIGGER "{table}_refuses_{what.casefold()}" BEFORE {what} ON "{table}"
    BEGIN SELECT RAISE(ABORT, 'entries of {table} are only ever added'); END
    """
    for table in _APPEND_ONLY
    for what in ("UPDATE", "DELETE")
)

SERVER_TRIGGERS: Final = (
    """
    CREATE FUNCTION "only_ever_added"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION USING MESSAGE = 'entries of ' || TG_TABLE_NAME || ' are only ever added';
    END $$
    """,
    *(
        f"""
        CREATE TRIGGER "{table}_refuses_{what.casefold()}" BEFORE {what} ON "{table}"
        FOR EACH STATEMENT EXECUTE FUNCTION "only_ever_added"()
        """
        for table in _APPEND_ONLY
        for what in ("UPDATE", "DELETE", "TRUNCATE")
    ),
)
