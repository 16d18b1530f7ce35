"""Step 15: from which day on a patient has to be read again. Never edited once released.

Every patient is read again, so that the day is known.
"""

from typing import Final

SQL: Final = (
    'ALTER TABLE "summary" ADD COLUMN "changes_on" TEXT',
    'DROP INDEX "summaryrow_account"',
    """
    CREATE INDEX "summaryrow_account" ON "summary" ("lane", "rules", "as_of", "next_state",
      "changes_on", "booked", "held", "summary_profile", "responsible")
    """,
    """
    UPDATE "summary" SET "rules" = '', "changes_on" = "as_of"
    """,
)
