"""The one data file. Domain types go in, domain types come out; nobody else knows peewee.

Every table of patients and their rows holds the newest version of each row. A change moves the
version before it into ``earlier_version`` and names who made it, when and why in ``change``.
Dates, numbers and moments are written as text, exactly as they were given, so that a row reads the
same from every database.
"""

import importlib
import sys


def _import_peewee_without_server_driver() -> None:
    """Keep peewee from importing psycopg for stores that are files.

    It imports every driver it finds, and this one takes twice as long as peewee itself.
    """
    if "peewee" in sys.modules or "psycopg" in sys.modules:
        return
    sys.modules["psycopg"] = None  # type: ignore[assignment]  # Python's own way to say "not there"
    try:
        importlib.import_module("peewee")
    finally:
        del sys.modules["psycopg"]


_import_peewee_without_server_driver()
