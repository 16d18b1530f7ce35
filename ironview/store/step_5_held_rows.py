"""Step 5: held rows keep patient, raw row and decision. Never edited once released."""

from typing import Final

SQL: Final = (
    """ALTER TABLE "held_row" ADD COLUMN "patient" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "held_row" ADD COLUMN "patient_key" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "held_row" ADD COLUMN "raw_row" TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE "held_row" ADD COLUMN "decision" TEXT NOT NULL DEFAULT ''""",
)
