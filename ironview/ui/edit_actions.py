"""What Undo and Redo say: what they would take back or do again, and whose it is."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.controller.edits import Edit, Edits
from ironview.ui.window_actions import WindowActions

translate = QCoreApplication.translate
_LONGEST: Final = 70


def show_edits(actions: WindowActions, edits: Edits, shown: str) -> None:
    """Let both actions say what they would do.

    Args:
        shown: Key of the patient on screen, whose name need not be said; empty for nobody.
    """
    undo, redo = edits.to_undo, edits.to_redo
    actions.offer_edits(undo=undo is not None, redo=redo is not None)
    plain = translate("WindowActions", "Undo"), translate("WindowActions", "Redo")
    for action, edit, name, text in (
        (actions.undo, undo, plain[0], translate("EditActions", "Undo: {what}")),
        (actions.redo, redo, plain[1], translate("EditActions", "Redo: {what}")),
    ):
        whole = name if edit is None else text.format(what=_told(edit, shown))
        action.setText(_short(whole).replace("&", "&&"))
        action.setToolTip(whole)


def _told(edit: Edit, shown: str) -> str:
    if edit.patient_key == shown or not edit.patient:
        return edit.what
    text = translate("EditActions", "{what} ({patient})")
    return text.format(what=edit.what, patient=edit.patient)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
