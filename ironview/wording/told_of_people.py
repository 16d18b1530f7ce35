"""Patterns of what is told about people, roles and signing in, for their translation."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_PEOPLE: Final = (
    QT_TRANSLATE_NOOP(
        "Told",
        "A passphrase needs at least {count} characters; four words are good. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "A person needs a name. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Clinicians of this store may not do this. Nothing was changed. Ask an administrator.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Nobody removes themselves. Ask another administrator to.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Readers of this store may look at everything and change nothing. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Somebody is called {name} already. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Staff of this store may not do this. Nothing was changed. Ask a clinician or an "
        "administrator.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The first person of a store is its administrator. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The people of a store on a server are those the server lets in. Ask who looks "
        "after the server. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} has people with passphrases, and its key file {keys} is missing. Nothing "
        "was opened. Bring the key file back, from a backup if need be.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is nobody of this store, or is no longer. Nothing was changed. Sign in "
        "again, or ask an administrator.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is the last administrator. Nothing was changed. Make somebody else an "
        "administrator first.",
    ),
)
