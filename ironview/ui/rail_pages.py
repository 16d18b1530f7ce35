"""The pages the rail leads to, in their order; each has its number as key."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from ironview.ui.rail import Destination, Rail

PATIENTS: Final = "patients"
WORKLIST: Final = "worklist"
IMPORT: Final = "import"
CLINIC: Final = "clinic"
SETTINGS: Final = "settings"
LOCK: Final = "lock"

_ICONS: Final = {
    PATIENTS: "users",
    WORKLIST: "list-checks",
    IMPORT: "inbox",
    CLINIC: "chart-line",
    SETTINGS: "settings",
}

translate = QCoreApplication.translate


def page_names() -> dict[str, str]:
    """Return what each page is called, in the order of their keys."""
    return {
        PATIENTS: translate("MainWindow", "Patients"),
        WORKLIST: translate("MainWindow", "Worklist"),
        IMPORT: translate("MainWindow", "Import"),
        CLINIC: translate("MainWindow", "Clinic"),
        SETTINGS: translate("MainWindow", "Settings"),
    }


def make_rail(lock: QAction) -> Rail:
    """Return the rail; the settings stand at its foot, and the lock where there is one."""
    pages = [
        Destination(name, _ICONS[name], text, f"Ctrl+{number}")
        for number, (name, text) in enumerate(page_names().items(), 1)
    ]
    rail = Rail(tuple(pages[:-1]), (pages[-1],))
    key = lock.shortcut().toString()
    rail.add_action(lock, Destination(LOCK, "lock", translate("MainWindow", "Lock"), key))
    return rail
