"""Step 2: findings that a person overrode. Never edited once released."""

from typing import Final

SQL: Final = (
    """
    CREATE TABLE "override"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "patient_id" INTEGER NOT NULL, "batch_id" INTEGER,
      "origin" TEXT NOT NULL, "code" TEXT NOT NULL, "finding" TEXT NOT NULL, "profile_id" TEXT
      NOT NULL, "profile_version" TEXT NOT NULL, "reason" TEXT NOT NULL, "comment" TEXT NOT
      NULL, "overridden_by" TEXT NOT NULL, "overridden_at" TEXT NOT NULL, FOREIGN KEY
      ("change_id") REFERENCES "change" ("id"), FOREIGN KEY ("patient_id") REFERENCES "patient"
      ("id"), FOREIGN KEY ("batch_id") REFERENCES "batch" ("id"))
    """,
    'CREATE UNIQUE INDEX "overriderow_key" ON "override" ("key")',
    'CREATE INDEX "overriderow_change_id" ON "override" ("change_id")',
    'CREATE INDEX "overriderow_patient_id" ON "override" ("patient_id")',
)
"""``{serial}`` is spelled by each database."""
