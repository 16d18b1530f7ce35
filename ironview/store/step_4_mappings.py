"""Step 4: what was decided for the tables of a laboratory. Never edited once released."""

from typing import Final

SQL: Final = (
    """
    CREATE TABLE "mapping"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "name" TEXT NOT NULL, "headers" TEXT NOT NULL, "content"
      TEXT NOT NULL, FOREIGN KEY ("change_id") REFERENCES "change" ("id"))
    """,
    'CREATE UNIQUE INDEX "mappingrow_key" ON "mapping" ("key")',
    'CREATE INDEX "mappingrow_change_id" ON "mapping" ("change_id")',
)
"""``{serial}`` is spelled by each database."""
