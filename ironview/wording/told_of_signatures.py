"""Patterns of what is told of signatures, for their translation."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_SIGNATURES: Final = (
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is no public key of minisign. It was not used.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is no signature. What it signs was not used.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is signed with the key {number}, which nobody here trusts. An "
        "administrator may add it to the trusted keys.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is not what {owner} signed: file or signature was altered. It was not used.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is larger than what is read here. It was not used.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is not signed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is signed by {owner}: {comment}",
    ),
)
"""Said of signed files."""
