"""Every key of the program in groups, read from the actions and shortcuts that obey them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ironview.ui.buttons import key_text
from ironview.ui.timeline.keys import key_lines
from ironview.ui.window_actions import WindowActions

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeyLine:
    """Keys and what they do.

    Attributes:
        is_usable: False while the action needs something that is not there, as a patient.
    """

    key: str
    text: str
    is_usable: bool = True


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together."""

    title: str
    lines: tuple[KeyLine, ...]


def key_sheet(actions: WindowActions, window: QWidget) -> tuple[KeyGroup, ...]:
    """Return the keys that work in a window as it stands, then those of its parts."""
    here = tuple(_shortcut_lines(window))
    shown = (KeyGroup(translate("KeySheet", "This page"), here),) if here else ()
    return (*shown, *(_without(group, here) for group in window_groups(actions)), *part_groups())


def _without(group: KeyGroup, here: tuple[KeyLine, ...]) -> KeyGroup:
    """Leave out the keys of what cannot be done now where they do something else on this page."""
    taken = {key for line in here for key in line.key.split(", ")}
    lines = (line if line.is_usable else _left(line, taken) for line in group.lines)
    return KeyGroup(group.title, tuple(line for line in lines if line.key))


def _left(line: KeyLine, taken: set[str]) -> KeyLine:
    return replace(line, key=", ".join(key for key in line.key.split(", ") if key not in taken))


def window_groups(actions: WindowActions) -> tuple[KeyGroup, ...]:
    """Return every action of the window once; those that fit no other group stand last."""
    patients = (
        actions.switch_patient, actions.find, actions.toggle_list, actions.new_patient,
        actions.removed_patients, actions.export_all, actions.import_files, actions.imports,
        actions.unsigned,
    )  # fmt: skip
    edits = (actions.undo, actions.redo)
    taken = {*patients, *edits, *actions.of_patient}
    rest = tuple(action for action in actions.all if action not in taken)
    return tuple(
        KeyGroup(title, tuple(map(_action_line, group)))
        for title, group in (
            (translate("KeySheet", "Patients and files"), patients),
            (translate("KeySheet", "The patient on screen"), (*edits, *actions.of_patient)),
            (translate("KeySheet", "Window and program"), rest),
        )
    )


def part_groups() -> tuple[KeyGroup, ...]:
    """Return the keys that parts of a page obey while they have the focus."""
    return (
        KeyGroup(translate("KeySheet", "Timeline"), tuple(KeyLine(*pair) for pair in key_lines())),
        KeyGroup(translate("KeySheet", "Results and findings"), _result_lines()),
        KeyGroup(translate("KeySheet", "Import bench"), _import_lines()),
        KeyGroup(translate("KeySheet", "Charts of the clinic"), _chart_lines()),
        KeyGroup(translate("KeySheet", "Forms"), _form_lines()),
    )


def found(groups: tuple[KeyGroup, ...], wanted: str) -> tuple[KeyGroup, ...]:
    """Return the lines that hold every wanted word, in key, text or title of the group."""
    words = wanted.casefold().split()
    kept = (
        KeyGroup(group.title, tuple(line for line in group.lines if _holds(group, line, words)))
        for group in groups
    )
    return tuple(group for group in kept if group.lines)


def _holds(group: KeyGroup, line: KeyLine, words: list[str]) -> bool:
    whole = f"{line.key} {line.text} {group.title}".casefold()
    return all(word in whole for word in words)


def _action_line(action: QAction) -> KeyLine:
    keys = ", ".join(map(_native, action.shortcuts()))
    plain = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    return KeyLine(keys, plain, action.isEnabled())


def _shortcut_lines(window: QWidget) -> Iterator[KeyLine]:
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget) and owner.isVisible():
            yield KeyLine(_native(shortcut.key()), shortcut.whatsThis(), shortcut.isEnabled())


def _native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def _result_lines() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            translate("KeysDialog", "Enter"),
            translate("KeysDialog", "Open the evidence of a finding"),
        ),
        KeyLine(
            translate("KeysDialog", "Enter, F2"),
            translate("KeysDialog", "Change the result in focus"),
        ),
        KeyLine(
            translate("KeysDialog", "Space"),
            translate("KeysDialog", "Open the card of the result in focus"),
        ),
        KeyLine(
            translate("KeysDialog", "Del"),
            translate("KeysDialog", "Exclude the result in focus, with a reason"),
        ),
        KeyLine(key_text("Ctrl+C"), translate("KeySheet", "Copy the result in focus")),
    )


def _chart_lines() -> tuple[KeyLine, ...]:
    return (
        KeyLine("← → ↑ ↓", translate("KeySheet", "Next and previous bar")),
        KeyLine(translate("KeySheet", "Home, End"), translate("KeySheet", "First and last bar")),
        KeyLine(
            translate("KeysDialog", "Enter"), translate("KeySheet", "Show the patients of the bar")
        ),
    )


def _import_lines() -> tuple[KeyLine, ...]:
    return (
        KeyLine("F", translate("KeysDialog", "See the row as it stands in the file")),
        KeyLine("A", translate("KeysDialog", "Accept the rows that are marked")),
        KeyLine("H", translate("KeysDialog", "Hold the rows that are marked")),
        KeyLine("R", translate("KeysDialog", "Reject the rows that are marked")),
        KeyLine(key_text("Ctrl+Z"), translate("KeysDialog", "Take the last decision back")),
        KeyLine(key_text("Ctrl+F"), translate("KeysDialog", "Find in the rows")),
    )


def _form_lines() -> tuple[KeyLine, ...]:
    return (
        KeyLine(key_text("Ctrl+Return"), translate("KeySheet", "Save the form")),
        KeyLine(translate("KeysDialog", "Enter"), translate("KeySheet", "Go to the next field")),
        KeyLine("Esc", translate("KeySheet", "Close the form; it asks before it forgets")),
        KeyLine("F4", translate("KeySheet", "Date: open the calendar")),
        KeyLine("↑ ↓", translate("KeySheet", "Date: a day later or earlier")),
        KeyLine(
            translate("KeySheet", "Page up, Page down"),
            translate("KeySheet", "Date: a month later or earlier"),
        ),
        KeyLine(key_text("Ctrl+V"), translate("KeySheet", "Value: paste a whole panel")),
    )
