"""Step 3: a clinic's own profiles and which of them count. Never edited once released."""

from typing import Final

SQL: Final = (
    """
    CREATE TABLE "own_profile"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "profile_id" TEXT NOT NULL, "number" INTEGER NOT NULL,
      "content" TEXT NOT NULL, FOREIGN KEY ("change_id") REFERENCES "change" ("id"))
    """,
    'CREATE UNIQUE INDEX "ownprofilerow_key" ON "own_profile" ("key")',
    'CREATE INDEX "ownprofilerow_change_id" ON "own_profile" ("change_id")',
    """
    CREATE UNIQUE INDEX "ownprofilerow_profile_id_number"
      ON "own_profile" ("profile_id", "number")
    """,
    """
    CREATE TABLE "active_profile"
      ("id" {serial}, "key" TEXT NOT NULL, "version" INTEGER NOT NULL, "change_id" INTEGER NOT
      NULL, "removed" INTEGER NOT NULL, "own_profile_key" TEXT NOT NULL, FOREIGN KEY
      ("change_id") REFERENCES "change" ("id"))
    """,
    'CREATE UNIQUE INDEX "activeprofilerow_key" ON "active_profile" ("key")',
    'CREATE INDEX "activeprofilerow_change_id" ON "active_profile" ("change_id")',
)
"""``{serial}`` is spelled by each database."""
