"""Step 12: what each patient adds to the numbers of the clinic. Never edited once released."""

from typing import Final

_COUNTED_BY: Final = '"month", "product", "clinician", "is_too_early", "count"'
_INDEX: Final = "ferritinfactrow_month_product_clinician_is_too_early_count"
_COURSES: Final = "coursefactrow_product_need_outcome_phosphate_is_overdue_month"
_COURSES_BY: Final = '"product", "need", "outcome", "phosphate", "is_overdue", "month"'
SQL: Final = (
    """CREATE TABLE "ferritin_fact" (
        "patient_id" INTEGER NOT NULL,
        "month" TEXT NOT NULL,
        "product" TEXT NOT NULL,
        "clinician" TEXT NOT NULL,
        "is_too_early" INTEGER NOT NULL,
        "count" INTEGER NOT NULL,
        PRIMARY KEY ("patient_id", "month", "product", "clinician", "is_too_early"),
        FOREIGN KEY ("patient_id") REFERENCES "patient" ("id")){without_rowid}""",
    f'CREATE INDEX "{_INDEX}" ON "ferritin_fact" ({_COUNTED_BY})',
    """CREATE TABLE "course_fact" (
        "patient_id" INTEGER NOT NULL,
        "number" INTEGER NOT NULL,
        "month" TEXT NOT NULL,
        "product" TEXT NOT NULL,
        "need" TEXT NOT NULL,
        "outcome" TEXT NOT NULL,
        "response_days" INTEGER,
        "again_days" INTEGER,
        "phosphate" TEXT NOT NULL,
        "is_overdue" INTEGER,
        PRIMARY KEY ("patient_id", "number"),
        FOREIGN KEY ("patient_id") REFERENCES "patient" ("id")){without_rowid}""",
    f'CREATE INDEX "{_COURSES}" ON "course_fact" ({_COURSES_BY})',
    *(
        f'CREATE INDEX "coursefactrow_product_need_{days}_month" ON "course_fact" '
        f'("product", "need", "{days}", "month")'
        for days in ("response_days", "again_days")
    ),
    # Who was read before these were kept is read again.
    """UPDATE "summary" SET "rules" = ''""",
)
"""``{without_rowid}`` is spelled by each database."""
