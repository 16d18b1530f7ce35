"""Step 10: booked tests, calls, and where each patient stands. Never edited once released."""

from typing import Final

_OF_PATIENT: Final = """
      ("id" {{serial}}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "patient_id" INTEGER NOT NULL, "batch_id" INTEGER,
      "origin" TEXT NOT NULL, {columns}, FOREIGN KEY ("change_id") REFERENCES "change" ("id"),
      FOREIGN KEY ("patient_id") REFERENCES "patient" ("id"), FOREIGN KEY ("batch_id") REFERENCES
      "batch" ("id"))
    """
_BOOKING: Final = (
    '"day" TEXT NOT NULL, "clock" TEXT, "tests" TEXT NOT NULL, "note" TEXT NOT NULL, '
    '"booked_by" TEXT NOT NULL, "booked_at" TEXT NOT NULL'
)
_CALL: Final = (
    '"outcome" TEXT NOT NULL, "note" TEXT NOT NULL, "called_by" TEXT NOT NULL, '
    '"called_at" TEXT NOT NULL'
)
SQL: Final = (
    'CREATE TABLE "booking"' + _OF_PATIENT.format(columns=_BOOKING),
    'CREATE UNIQUE INDEX "bookingrow_key" ON "booking" ("key")',
    'CREATE INDEX "bookingrow_change_id" ON "booking" ("change_id")',
    'CREATE INDEX "bookingrow_patient_id" ON "booking" ("patient_id")',
    'CREATE TABLE "call"' + _OF_PATIENT.format(columns=_CALL),
    'CREATE UNIQUE INDEX "callrow_key" ON "call" ("key")',
    'CREATE INDEX "callrow_change_id" ON "call" ("change_id")',
    'CREATE INDEX "callrow_patient_id" ON "call" ("patient_id")',
    'ALTER TABLE "summary" ADD COLUMN "lane" TEXT',
    'ALTER TABLE "summary" ADD COLUMN "sort_key" TEXT',
    'ALTER TABLE "summary" ADD COLUMN "responsible" TEXT',
    'ALTER TABLE "summary" ADD COLUMN "product" TEXT',
    'ALTER TABLE "summary" ADD COLUMN "work" TEXT',
    'CREATE INDEX "summaryrow_lane_sort_key" ON "summary" ("lane", "sort_key")',
)
"""``{serial}`` is spelled by each database."""
