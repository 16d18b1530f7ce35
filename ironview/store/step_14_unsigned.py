"""Step 14: the samples that somebody has to sign, in one list. Never edited once released.

Every patient is read again, so that the list holds what was there before it.
"""

from typing import Final

SQL: Final = (
    """
    CREATE TABLE "unsigned_sample"
      ("patient_id" INTEGER NOT NULL, "place" INTEGER NOT NULL, "person" TEXT NOT NULL,
      "together" INTEGER NOT NULL, "sort_key" TEXT NOT NULL, "content" TEXT NOT NULL,
      PRIMARY KEY ("patient_id", "place"),
      FOREIGN KEY ("patient_id") REFERENCES "patient" ("id")){without_rowid}
    """,
    """
    CREATE INDEX "unsignedsamplerow_sort_key_patient_id_place_together"
      ON "unsigned_sample" ("sort_key", "patient_id", "place", "together")
    """,
    """
    CREATE INDEX "unsignedsamplerow_person_sort_key_patient_id_place_together"
      ON "unsigned_sample" ("person", "sort_key", "patient_id", "place", "together")
    """,
    """UPDATE "summary" SET "rules" = ''""",
)
"""``{without_rowid}`` is spelled by each database."""
