"""Step 8: an older Hb that a person took as baseline of a course. Never edited once released."""

from typing import Final

SQL: Final = ('ALTER TABLE "infusion" ADD COLUMN "baseline_hb" TEXT',)
