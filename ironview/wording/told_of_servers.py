"""Patterns of what is told of stores on a server, for their translation."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_SERVERS: Final = (
    QT_TRANSLATE_NOOP(
        "Told",
        "The store is on the server now, whole and compared. Only the data file {name} could not "
        "be put aside. Rename it, so that nobody goes on in it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The connection was lost while the server noted where the store is. The store is in "
        "{name}, whole and compared. Open the server: where it still lets you in, go on there and "
        "remove the file.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "A store at {scheme}:// cannot be opened. Give a file, for example "
        "sqlite:///C:/data/ironview.sqlite, or a server: postgresql://host/database.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "A store moves from a file to a server, or from a server to a file.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "A text holds a character that the server cannot keep. Nothing was written.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "An address must not hold a password: every program of the computer could read it. "
        "Give it at a prompt, in IRONVIEW_PASSPHRASE, or in a file with --passphrase-file.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "An address of a server ends with the database: postgresql://host/database.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Another window is writing to the store. Nothing was changed. Try again in a moment.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Somebody wrote into {name} while it was moved. The copy on the server lacks that. Go "
        "on with the file, and move it into another database.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The address cannot be understood. Write postgresql://role@host/database.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The address says {name}=, which IronView does not know.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The copy does not hold what the store holds, or the store is damaged. Nothing was "
        "kept of the copy, and the store is as it was. Check the store first: ironview verify.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The disk of the server is full. Nothing was changed. Tell who looks after it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The role on the server may not do this. Nothing was changed. Ask who looks after the "
        "server.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server cannot be reached. Nothing was written. What is typed stays here; IronView "
        "goes on trying to reach it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server could not prove that it is the right one: its certificate is missing, is "
        "for another name, or comes from an authority this computer does not trust. Nothing "
        "was sent. Name the authority's certificate with sslrootcert= in the address, or ask "
        "who looks after the server.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server has been out of reach since {time}. What is typed stays here; IronView "
        "goes on trying to reach it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server has too many connections. Nothing was opened. Try again in a moment.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server is back.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server is back. What it was lost with was not saved: save it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server is back. What it was lost with was saved.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server is no PostgreSQL: {kind}. IronView cannot rely on its locks. Nothing was "
        "opened.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server is too old: IronView needs PostgreSQL 13 or later. Nothing was opened.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server may only be read at present. Nothing was changed. Tell who looks after it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server of {place} cannot be reached. Nothing was opened. Check the address and "
        "the network.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server refused this name and password. Nothing was opened. Check both, or ask who "
        "looks after the server.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The server was lost while it was saving. Whether this entry was kept is looked up as "
        "soon as the server is back; look at the chart before saving again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store on the server is damaged. Nothing was changed. Restore a backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store on the server is not yet what this IronView needs, and your role may not "
        "change that. Nothing was changed. Ask who looks after the server to open it once with "
        "the role that owns it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store was moved to {place} before. Nothing was moved.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The store was moved to {place}. Nothing was written here. Open it there.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "There is a store at {place} already. Nothing was moved.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "There is no database of this name on the server. Nothing was opened.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This works on a data file only, and the address names a server.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "sslmode={mode} leaves it open whether the connection is encrypted. Leave it out, or "
        "write sslmode=disable for a connection everybody on the way can read.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is there already. Nothing was moved.",
    ),
)
"""Said of a store several workstations share."""
