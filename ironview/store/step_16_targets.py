"""Step 16: the target a clinician sets for one analyte of a patient. Never edited once released."""

from typing import Final

SQL: Final = (
    """
    CREATE TABLE "target"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "patient_id" INTEGER NOT NULL, "batch_id" INTEGER,
      "origin" TEXT NOT NULL, "analyte" TEXT NOT NULL, "low" TEXT, "high" TEXT, "unit" TEXT NOT
      NULL, "reason" TEXT NOT NULL, "set_by" TEXT NOT NULL, "set_at" TEXT NOT NULL,
      FOREIGN KEY ("change_id") REFERENCES "change" ("id"),
      FOREIGN KEY ("patient_id") REFERENCES "patient" ("id"), FOREIGN KEY ("batch_id") REFERENCES
      "batch" ("id"))
    """,
    'CREATE UNIQUE INDEX "targetrow_key" ON "target" ("key")',
    'CREATE INDEX "targetrow_change_id" ON "target" ("change_id")',
    'CREATE INDEX "targetrow_patient_id" ON "target" ("patient_id")',
)
"""``{serial}`` is spelled by each database."""
