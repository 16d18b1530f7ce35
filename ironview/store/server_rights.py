"""What the staff's role may do on the server: everything but change what was written."""

from typing import Final

from ironview.store.all_tables import TABLES
from ironview.store.server_database import ServerDatabase

STAFF: Final = "ironview_staff"
"""The role everybody's own role is a member of; packaging/postgresql/roles.sql makes it."""

_ONLY_READ: Final = ("store_info", "store_version")
_ONLY_ADDED: Final = ("audit", "change", "earlier_version", "batch", "batch_file", "lane_step")
_DERIVED: Final = (
    "identifier",
    "search_term",
    "summary",
    "ferritin_fact",
    "course_fact",
    "unsigned_sample",
)


def grant_missing_rights(database: ServerDatabase) -> None:
    """Give the staff's role its rights on every table it has none on, where this role may.

    Only who owns the tables may, and only where there is a role for the staff; from then on nobody
    else can change the audit, nor what keeps it from being changed.
    """
    missing = _tables_without_rights(database)
    if not missing:
        return
    with database.atomic("IMMEDIATE"):
        for name in missing:
            database.execute_sql(f'REVOKE ALL ON "{name}" FROM {STAFF}, PUBLIC')
            database.execute_sql(f'GRANT {_rights_on(name)} ON "{name}" TO {STAFF}')
        database.execute_sql(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {STAFF}")


def _tables_without_rights(database: ServerDatabase) -> list[str]:
    found = database.execute_sql(
        """
        SELECT t.relname
        FROM pg_class t JOIN pg_roles staff ON staff.rolname = %s
        WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r'
          AND t.relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)
          AND NOT has_table_privilege(staff.oid, t.oid, 'SELECT')
        ORDER BY t.relname
        """,
        (STAFF,),
    )
    ours = {"store_version", *(table._meta.table_name for table in TABLES)}  # noqa: SLF001
    return [str(name) for (name,) in found.fetchall() if name in ours]


def _rights_on(table: str) -> str:
    if table in _ONLY_READ:
        return "SELECT"
    if table in _ONLY_ADDED:
        return "SELECT, INSERT"
    if table in _DERIVED:
        return "SELECT, INSERT, DELETE"
    return "SELECT, INSERT, UPDATE"
