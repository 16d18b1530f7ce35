"""The one data file. Domain types go in, domain types come out; nobody else knows peewee.

Every table of patients and their rows holds the newest version of each row. A change moves the
version before it into ``earlier_version`` and names who made it, when and why in ``change``.
Dates, numbers and moments are written as text, exactly as they were given, so that a row reads the
same from every database.
"""
