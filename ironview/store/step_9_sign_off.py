"""Step 9: samples that a person signed off. Never edited once released."""

from typing import Final

SQL: Final = (
    """
    CREATE TABLE "sign_off"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "patient_id" INTEGER NOT NULL, "batch_id" INTEGER,
      "origin" TEXT NOT NULL, "content" TEXT NOT NULL, "is_relevant" INTEGER NOT NULL, "action"
      TEXT NOT NULL, "comment" TEXT NOT NULL, "responsible" TEXT NOT NULL, "next_date" TEXT,
      "signed_by" TEXT NOT NULL, "signed_at" TEXT NOT NULL, FOREIGN KEY ("change_id") REFERENCES
      "change" ("id"), FOREIGN KEY ("patient_id") REFERENCES "patient" ("id"), FOREIGN KEY
      ("batch_id") REFERENCES "batch" ("id"))
    """,
    'CREATE UNIQUE INDEX "signoffrow_key" ON "sign_off" ("key")',
    'CREATE INDEX "signoffrow_change_id" ON "sign_off" ("change_id")',
    'CREATE INDEX "signoffrow_patient_id" ON "sign_off" ("patient_id")',
)
"""``{serial}`` is spelled by each database."""
