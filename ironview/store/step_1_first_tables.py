"""Step 1: every table of the first release, as it was then. Never edited once released."""

from typing import Final

SQL: Final = (
    """
    CREATE TABLE "store_info"
      ("id" {serial}, "uuid" TEXT NOT NULL, "created" TEXT NOT NULL)
    """,
    """
    CREATE TABLE "batch"
      ("id" {serial}, "key" TEXT NOT NULL, "name" TEXT NOT NULL, "counts" TEXT NOT NULL)
    """,
    'CREATE UNIQUE INDEX "batchrow_key" ON "batch" ("key")',
    """
    CREATE TABLE "batch_file"
      ("id" {serial}, "batch_id" INTEGER NOT NULL, "name" TEXT NOT NULL, "sha256" TEXT NOT
      NULL, "size" INTEGER NOT NULL, FOREIGN KEY ("batch_id") REFERENCES "batch" ("id"))
    """,
    'CREATE INDEX "batchfilerow_batch_id" ON "batch_file" ("batch_id")',
    'CREATE INDEX "batchfilerow_sha256" ON "batch_file" ("sha256")',
    """
    CREATE TABLE "change"
      ("id" {serial}, "at" TEXT NOT NULL, "by" TEXT NOT NULL, "workstation" TEXT NOT NULL,
      "action" TEXT NOT NULL, "reason" TEXT NOT NULL, "patient_key" TEXT NOT NULL, "batch_id"
      INTEGER, "undoes" INTEGER, FOREIGN KEY ("batch_id") REFERENCES "batch" ("id"))
    """,
    'CREATE INDEX "changerow_patient_key" ON "change" ("patient_key")',
    """
    CREATE TABLE "earlier_version"
      ("id" {serial}, "kind" TEXT NOT NULL, "row_key" TEXT NOT NULL, "version" INTEGER NOT
      NULL, "change_id" INTEGER NOT NULL, "content" TEXT NOT NULL, FOREIGN KEY ("change_id")
      REFERENCES "change" ("id"))
    """,
    'CREATE INDEX "earlierversionrow_change_id" ON "earlier_version" ("change_id")',
    """
    CREATE UNIQUE INDEX "earlierversionrow_row_key_version"
      ON "earlier_version" ("row_key", "version")
    """,
    """
    CREATE TABLE "patient"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "record_id" TEXT NOT NULL, "identifiers" TEXT NOT
      NULL, "family_name" TEXT NOT NULL, "given_name" TEXT NOT NULL, "sex" TEXT NOT NULL,
      "birth_date" TEXT, "menopausal_status" TEXT NOT NULL, "weight_kg" TEXT,
      "pre_pregnancy_weight_kg" TEXT, "height_cm" TEXT, "time_zone" TEXT, "profile" TEXT,
      "profile_reason" TEXT NOT NULL, "unknown" TEXT NOT NULL, "record_unknown" TEXT NOT NULL,
      "sort_name" TEXT{bytewise} NOT NULL, FOREIGN KEY ("change_id") REFERENCES "change"
      ("id"))
    """,
    'CREATE UNIQUE INDEX "patientrow_key" ON "patient" ("key")',
    'CREATE INDEX "patientrow_change_id" ON "patient" ("change_id")',
    'CREATE UNIQUE INDEX "patientrow_record_id" ON "patient" ("record_id")',
    'CREATE INDEX "patientrow_sort_name_id" ON "patient" ("sort_name", "id")',
    """
    CREATE TABLE "identifier"
      ("patient_id" INTEGER NOT NULL, "system" TEXT NOT NULL, "value" TEXT NOT NULL, PRIMARY
      KEY ("value", "system", "patient_id"), FOREIGN KEY ("patient_id") REFERENCES "patient"
      ("id")){without_rowid}
    """,
    'CREATE INDEX "identifierrow_patient_id" ON "identifier" ("patient_id")',
    """
    CREATE TABLE "search_term"
      ("patient_id" INTEGER NOT NULL, "term" TEXT{bytewise} NOT NULL, PRIMARY KEY ("term",
      "patient_id"), FOREIGN KEY ("patient_id") REFERENCES "patient" ("id")){without_rowid}
    """,
    'CREATE INDEX "searchtermrow_patient_id" ON "search_term" ("patient_id")',
    """
    CREATE TABLE "summary"
      ("patient_id" INTEGER NOT NULL PRIMARY KEY, "as_of" TEXT NOT NULL, "rules" TEXT NOT
      NULL, "next_state" TEXT NOT NULL, "next_date" TEXT, "top_finding" TEXT NOT NULL,
      "severity" TEXT, "held" INTEGER NOT NULL, "summary_profile" TEXT NOT NULL, "last_dose"
      TEXT, FOREIGN KEY ("patient_id") REFERENCES "patient" ("id"))
    """,
    """
    CREATE TABLE "condition"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "patient_id" INTEGER NOT NULL, "batch_id" INTEGER,
      "origin" TEXT NOT NULL, "code" TEXT NOT NULL, "since" TEXT, "until" TEXT, "detail" TEXT
      NOT NULL, "unknown" TEXT NOT NULL, FOREIGN KEY ("change_id") REFERENCES "change" ("id"),
      FOREIGN KEY ("patient_id") REFERENCES "patient" ("id"), FOREIGN KEY ("batch_id")
      REFERENCES "batch" ("id"))
    """,
    'CREATE UNIQUE INDEX "conditionrow_key" ON "condition" ("key")',
    'CREATE INDEX "conditionrow_change_id" ON "condition" ("change_id")',
    'CREATE INDEX "conditionrow_patient_id" ON "condition" ("patient_id")',
    """
    CREATE TABLE "infusion"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "patient_id" INTEGER NOT NULL, "batch_id" INTEGER,
      "origin" TEXT NOT NULL, "product" TEXT NOT NULL, "brand" TEXT NOT NULL, "dose_mg" TEXT,
      "started_day" TEXT, "started_clock" TEXT, "started_offset" INTEGER, "started_written"
      TEXT NOT NULL, "started_text" TEXT NOT NULL, "ended_day" TEXT, "ended_clock" TEXT,
      "ended_offset" INTEGER, "ended_written" TEXT NOT NULL, "course" TEXT, "status" TEXT NOT
      NULL, "lot" TEXT NOT NULL, "reaction" TEXT NOT NULL, "note" TEXT NOT NULL, "unknown"
      TEXT NOT NULL, FOREIGN KEY ("change_id") REFERENCES "change" ("id"), FOREIGN KEY
      ("patient_id") REFERENCES "patient" ("id"), FOREIGN KEY ("batch_id") REFERENCES "batch"
      ("id"))
    """,
    'CREATE UNIQUE INDEX "infusionrow_key" ON "infusion" ("key")',
    'CREATE INDEX "infusionrow_change_id" ON "infusion" ("change_id")',
    'CREATE INDEX "infusionrow_patient_id" ON "infusion" ("patient_id")',
    """
    CREATE TABLE "result"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "patient_id" INTEGER NOT NULL, "batch_id" INTEGER,
      "origin" TEXT NOT NULL, "lab_id" TEXT NOT NULL, "analyte" TEXT NOT NULL, "name" TEXT NOT
      NULL, "value" TEXT NOT NULL, "unit" TEXT NOT NULL, "canonical_amount" TEXT,
      "canonical_comparator" TEXT, "canonical_unit" TEXT, "collected_day" TEXT,
      "collected_clock" TEXT, "collected_offset" INTEGER, "collected_written" TEXT NOT NULL,
      "collected_text" TEXT NOT NULL, "reported_day" TEXT, "reported_clock" TEXT,
      "reported_offset" INTEGER, "reported_written" TEXT NOT NULL, "status" TEXT NOT NULL,
      "reference_low" TEXT, "reference_high" TEXT, "reference_text" TEXT NOT NULL, "lab_flag"
      TEXT NOT NULL, "laboratory" TEXT NOT NULL, "fasting" INTEGER, "haemolysed" INTEGER NOT
      NULL, "excluded_reason" TEXT, "excluded_by" TEXT, "excluded_at" TEXT, "note" TEXT NOT
      NULL, "code_conflict" TEXT NOT NULL, "unknown" TEXT NOT NULL, FOREIGN KEY ("change_id")
      REFERENCES "change" ("id"), FOREIGN KEY ("patient_id") REFERENCES "patient" ("id"),
      FOREIGN KEY ("batch_id") REFERENCES "batch" ("id"))
    """,
    'CREATE UNIQUE INDEX "resultrow_key" ON "result" ("key")',
    'CREATE INDEX "resultrow_change_id" ON "result" ("change_id")',
    'CREATE INDEX "resultrow_patient_id" ON "result" ("patient_id")',
    """
    CREATE TABLE "event"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "patient_id" INTEGER NOT NULL, "batch_id" INTEGER,
      "origin" TEXT NOT NULL, "kind" TEXT NOT NULL, "at_day" TEXT, "at_clock" TEXT,
      "at_offset" INTEGER, "at_written" TEXT NOT NULL, "at_text" TEXT NOT NULL, "units" TEXT
      NOT NULL, "note" TEXT NOT NULL, "unknown" TEXT NOT NULL, FOREIGN KEY ("change_id")
      REFERENCES "change" ("id"), FOREIGN KEY ("patient_id") REFERENCES "patient" ("id"),
      FOREIGN KEY ("batch_id") REFERENCES "batch" ("id"))
    """,
    'CREATE UNIQUE INDEX "eventrow_key" ON "event" ("key")',
    'CREATE INDEX "eventrow_change_id" ON "event" ("change_id")',
    'CREATE INDEX "eventrow_patient_id" ON "event" ("patient_id")',
    """
    CREATE TABLE "symptom"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "patient_id" INTEGER NOT NULL, "batch_id" INTEGER,
      "origin" TEXT NOT NULL, "scale" TEXT NOT NULL, "at_day" TEXT, "at_clock" TEXT,
      "at_offset" INTEGER, "at_written" TEXT NOT NULL, "at_text" TEXT NOT NULL, "score" TEXT
      NOT NULL, "note" TEXT NOT NULL, "unknown" TEXT NOT NULL, FOREIGN KEY ("change_id")
      REFERENCES "change" ("id"), FOREIGN KEY ("patient_id") REFERENCES "patient" ("id"),
      FOREIGN KEY ("batch_id") REFERENCES "batch" ("id"))
    """,
    'CREATE UNIQUE INDEX "symptomrow_key" ON "symptom" ("key")',
    'CREATE INDEX "symptomrow_change_id" ON "symptom" ("change_id")',
    'CREATE INDEX "symptomrow_patient_id" ON "symptom" ("patient_id")',
    """
    CREATE TABLE "held_row"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "batch_id" INTEGER NOT NULL, "kind" TEXT NOT NULL,
      "source" TEXT NOT NULL, "reason" TEXT NOT NULL, "text" TEXT NOT NULL, "content" TEXT NOT
      NULL, "state" TEXT NOT NULL, FOREIGN KEY ("change_id") REFERENCES "change" ("id"),
      FOREIGN KEY ("batch_id") REFERENCES "batch" ("id"))
    """,
    'CREATE UNIQUE INDEX "heldrow_key" ON "held_row" ("key")',
    'CREATE INDEX "heldrow_change_id" ON "held_row" ("change_id")',
    'CREATE INDEX "heldrow_batch_id" ON "held_row" ("batch_id")',
    """
    CREATE TABLE "setting"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "value" TEXT NOT NULL, FOREIGN KEY ("change_id")
      REFERENCES "change" ("id"))
    """,
    'CREATE UNIQUE INDEX "settingrow_key" ON "setting" ("key")',
    'CREATE INDEX "settingrow_change_id" ON "setting" ("change_id")',
)
"""``{serial}``, ``{bytewise}`` and ``{without_rowid}`` are spelled by each database."""
