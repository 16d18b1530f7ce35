"""Step 7: the people of a store and their roles. Never edited once released."""

from typing import Final

SQL: Final = (
    """
    CREATE TABLE "account"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "name" TEXT NOT NULL, "role" TEXT NOT NULL,
      FOREIGN KEY ("change_id") REFERENCES "change" ("id"))
    """,
    'CREATE UNIQUE INDEX "accountrow_key" ON "account" ("key")',
    'CREATE INDEX "accountrow_change_id" ON "account" ("change_id")',
)
"""``{serial}`` is spelled by each database."""
