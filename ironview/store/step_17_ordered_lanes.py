"""Step 17: one index that counts, filters and orders the lanes. Never edited once released.

On a server an index does not name the patient unless told to, and every wide row would be read.
"""

from typing import Final

SQL: Final = (
    'DROP INDEX IF EXISTS "summaryrow_lane_sort_key"',
    'DROP INDEX IF EXISTS "summaryrow_lane_responsible_product_summary_profile_last_dose"',
    """
    CREATE INDEX "summaryrow_ordered" ON "summary" ("lane", "sort_key", "patient_id",
      "responsible", "product", "summary_profile", "last_dose")
    """,
)
