"""Step 13: each time a patient entered or left a lane; and lanes counted without reading texts.

Never edited once released.
"""

from typing import Final

SQL: Final = (
    """
    CREATE TABLE "lane_step"
      ("id" {serial}, "patient_id" INTEGER NOT NULL, "change_id" INTEGER, "at" TEXT NOT NULL,
      "day" TEXT NOT NULL, "lane" TEXT NOT NULL, "is_in" INTEGER NOT NULL, "cause" TEXT NOT NULL,
      FOREIGN KEY ("patient_id") REFERENCES "patient" ("id"), FOREIGN KEY ("change_id") REFERENCES
      "change" ("id"))
    """,
    'CREATE INDEX "lanesteprow_patient_id" ON "lane_step" ("patient_id")',
    'CREATE INDEX "lanesteprow_change_id" ON "lane_step" ("change_id")',
    'ALTER TABLE "summary" ADD COLUMN "booked" TEXT',
    """
    CREATE INDEX "summaryrow_account" ON "summary" ("lane", "rules", "as_of", "next_state",
      "next_date", "booked", "held", "summary_profile", "responsible")
    """,
)
"""``{serial}`` is spelled by each database."""

IN_A_FILE: Final = (
    *(
        f"""
        CREATE TRIGGER "lane_step_refuses_{what.casefold()}" BEFORE {what} ON "lane_step"
        BEGIN SELECT RAISE(ABORT, 'entries of lane_step are only ever added'); END
        """
        for what in ("UPDATE", "DELETE")
    ),
    """
    UPDATE "summary" SET "booked" = json_extract("work", '$.booked.day') WHERE json_valid("work")
    """,
    """
    INSERT INTO "lane_step" ("patient_id", "change_id", "at", "day", "lane", "is_in", "cause")
    SELECT s."patient_id", NULL, strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now'), s."as_of",
      json_extract(place.value, '$.lane'), 1, 'began'
    FROM "summary" s, json_each(s."work", '$.places') place
    WHERE json_valid(s."work") ORDER BY s."patient_id", place.key
    """,
)

ON_A_SERVER: Final = (
    *(
        f"""
        CREATE TRIGGER "lane_step_refuses_{what.casefold()}" BEFORE {what} ON "lane_step"
        FOR EACH STATEMENT EXECUTE FUNCTION "only_ever_added"()
        """
        for what in ("UPDATE", "DELETE", "TRUNCATE")
    ),
    """
    UPDATE "summary" SET "booked" = "work"::json -> 'booked' ->> 'day' WHERE "work" IS NOT NULL
    """,
    """
    INSERT INTO "lane_step" ("patient_id", "change_id", "at", "day", "lane", "is_in", "cause")
    SELECT s."patient_id", NULL,
      to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"'), s."as_of",
      place.value ->> 'lane', 1, 'began'
    FROM "summary" s,
      json_array_elements(s."work"::json -> 'places') WITH ORDINALITY AS place (value, number)
    WHERE s."work" IS NOT NULL ORDER BY s."patient_id", place.number
    """,
)
"""Refuse every change, and write down where the patients stand who were read before.

What is booked is copied out of a text that is long to read.
"""
