"""Patterns of what is told of updates, for their translation."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_UPDATES: Final = (
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is damaged, was altered, or is no update of IronView. The program is as it was.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is not signed. Nothing was changed. Its signature, {signature}, has to "
        "lie beside it.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} is for {theirs}, and this is {ours}. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "{name} holds version {version}, and {current} is installed. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The update could not be written: {fault}. Program and store are what they were.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The update failed and could not be taken back yet: {fault}. Make room, then "
        "run ironview update once more, without a file.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The new version could not open the store. Program and store are what they were before.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The new version did not prove itself here ({what}). Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "An update that was cut short was taken back. All is as it was before.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "An update that was cut short is finished. Version {version} is in place.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "An update was cut short before it changed anything. What it left is removed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Another update of this program is under way. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "IronView in {folder} can only be replaced by who installed it. Nothing was "
        "changed. Install the new version the same way: its package, or its set-up.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This IronView runs from its source. Nothing was changed. Update the source.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "IronView {version} is in place. Close this window and start it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "On this system a new version is installed with its set-up, over the one that is there. "
        "Nothing was changed.",
    ),
)
"""Said of updates of the program."""
