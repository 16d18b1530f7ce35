"""Everything the window can do, each with its key; menus, buttons and keys share them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from ironview.faults.last_actions import LAST_ACTIONS
from ironview.ui.layout import PART_KEYS


class WindowActions(QObject):
    """The actions of the main window.

    Those that need a patient on screen are in ``of_patient``.

    Signals:
        manual_wanted: Name of a chapter of the manual, and an anchor in it or nothing.
    """

    manual_wanted = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.all: list[QAction] = []
        self._edits = (False, False)
        self._holds_edits = False
        self._has_patient = False
        self.switch_patient = self._make(self.tr("Switch patient"), "Ctrl+K")
        self.find = self._make(self.tr("Find a patient"), "Ctrl+F")
        self.toggle_list = self._make(self.tr("Show or hide the patient list"), "Ctrl+L")
        self.new_patient = self._make(self.tr("New patient…"), "Ctrl+N")
        self.import_files = self._make(self.tr("Import results…"), "Ctrl+I")
        self.next_pane = self._make(self.tr("Next part of the page"), "F6")
        self.previous_pane = self._make(self.tr("Previous part of the page"), "Shift+F6")
        self.enter_results = self._make(self.tr("Enter results…"), "Ctrl+E")
        self.add_infusion = self._make(self.tr("Add infusion…"), "Ctrl+D")
        self.add_event = self._make(self.tr("Add another event…"), "Ctrl+Shift+D")
        self.add_symptom = self._make(self.tr("Add a fatigue score…"), "Ctrl+Shift+F")
        self.add_condition = self._make(self.tr("Add a condition…"), "Ctrl+Shift+A")
        self.correct_entry = self._make(self.tr("Change an entry…"), "Ctrl+Shift+E")
        self.override_finding = self._make(self.tr("Override the finding…"), "Ctrl+Shift+O")
        self.set_target = self._make(self.tr("Target of a test…"), "Ctrl+Shift+G")
        self.sign_off = self._make(self.tr("Sign the sample"), "Ctrl+Return", "Ctrl+Enter")
        self.unsigned = self._make(
            self.tr("Samples to sign…"), "Ctrl+Shift+Return", "Ctrl+Shift+Enter"
        )
        self.edit_patient = self._make(self.tr("Change the patient's data…"), "Ctrl+Shift+P")
        self.undo = self._make(self.tr("Undo"), "Ctrl+Z")
        self.redo = self._make(self.tr("Redo"), "Ctrl+Shift+Z")
        self.plan_visit = self._make(self.tr("Plan a visit…"), "Ctrl+Shift+V")
        self.print_patient = self._make(self.tr("Print…"), "Ctrl+P")
        self.copy_as_text = self._make(self.tr("Copy as text"), "Ctrl+Alt+T")
        self.history = self._make(self.tr("History"), "Ctrl+H")
        self.imports = self._make(self.tr("Take an import back…"), "Ctrl+Shift+I")
        self.export_patient = self._make(self.tr("Export or copy as case…"), "Ctrl+Shift+C")
        self.export_all = self._make(self.tr("Export all patients…"), "Ctrl+Shift+S")
        self.merge_patient = self._make(self.tr("Merge with another patient…"), "Ctrl+Shift+M")
        self.separate_patient = self._make(self.tr("Separate a merged patient…"), "Ctrl+Shift+T")
        self.remove_patient = self._make(self.tr("Remove the patient…"), "Ctrl+Shift+Del")
        self.removed_patients = self._make(self.tr("Removed patients…"), "Ctrl+Shift+R")
        self.nothing_due = self._make(self.tr("Who needs nothing, and why"), "Ctrl+Shift+N")
        self._make_of_view()
        self._make_of_program()
        self.of_patient = self._of_patient()
        self._note_for_faults()

    def _note_for_faults(self) -> None:
        """Let the report of a fault tell which of these were chosen, by their names here."""
        for name, action in vars(self).items():
            if isinstance(action, QAction):
                LAST_ACTIONS.announce([name])
                action.triggered.connect(_noting(name))

    def _of_patient(self) -> tuple[QAction, ...]:
        return (
            self.enter_results,
            self.add_infusion,
            self.add_event,
            self.add_symptom,
            self.add_condition,
            self.correct_entry,
            self.override_finding,
            self.set_target,
            self.sign_off,
            self.edit_patient,
            self.plan_visit,
            self.print_patient,
            self.copy_as_text,
            self.history,
            self.export_patient,
            self.merge_patient,
            self.separate_patient,
            self.remove_patient,
            *self.parts.values(),
            self.tour,
        )

    def _make_of_view(self) -> None:
        self.show_timeline = self._make(self.tr("Show the timeline"), PART_KEYS["timeline"])
        self.show_results = self._make(self.tr("Show the results"), PART_KEYS["results"])
        self.show_findings = self._make(self.tr("Show the findings"), PART_KEYS["findings"])
        self.show_evidence = self._make(self.tr("Show the evidence"), PART_KEYS["evidence"])
        self.show_ledger = self._make(self.tr("Show the iron ledger"), PART_KEYS["ledger"])
        self.reset_layout = self._make(self.tr("Reset the layout"), "Ctrl+Alt+0")
        for action in self.parts.values():
            action.setCheckable(True)

    @property
    def parts(self) -> dict[str, QAction]:
        """What shows and hides each part of a patient's page, by the part's name."""
        return {
            "timeline": self.show_timeline,
            "results": self.show_results,
            "findings": self.show_findings,
            "evidence": self.show_evidence,
            "ledger": self.show_ledger,
        }

    def _make_of_program(self) -> None:
        self.about = self._make(self.tr("About IronView…"), "Ctrl+F1")
        self.update_program = self._make(self.tr("Update IronView…"), "Ctrl+Alt+U")
        self.people = self._make(self.tr("People and passphrases…"), "Ctrl+Alt+P")
        self.lock = self._make(self.tr("Lock now"), "Ctrl+Alt+L")
        self.lock.setEnabled(False)
        self.keys = self._make(self.tr("Keys"), "F1")
        self.manual = self._make(self.tr("Manual…"), "Ctrl+Shift+H")
        self.explain = self._make(self.tr("What is this?"), "Shift+F1")
        self.tour = self._make(self.tr("Show me around"), "Ctrl+Alt+H")
        self.verify_installation = self._make(self.tr("Verify this installation…"), "Ctrl+Alt+V")

    def _make(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.all.append(action)
        return action

    def add_page(self, text: str, number: int, act: Callable[[], object]) -> None:
        """Add the key of a rail page."""
        action = self._make(text, f"Ctrl+{number}")
        LAST_ACTIONS.announce([f"page_{number}"])
        action.triggered.connect(_noting(f"page_{number}"))
        action.triggered.connect(act)

    def offer_edits(self, *, undo: bool, redo: bool) -> None:
        """Say whether there is something to undo and to redo."""
        self._edits = (undo, redo)
        self._allow_edits()

    def hold_edits(self, held: bool) -> None:
        """Allow neither while a page is on screen that is not about patients' entries."""
        self._holds_edits = held
        self._allow_edits()

    def _allow_edits(self) -> None:
        self.sign_off.setEnabled(self._has_patient and not self._holds_edits)
        for action, wanted in zip((self.undo, self.redo), self._edits, strict=True):
            action.setEnabled(wanted and not self._holds_edits)

    def enable_patient(self, enabled: bool) -> None:
        """Allow or forbid what needs a patient on screen."""
        self._has_patient = enabled
        for action in self.of_patient:
            action.setEnabled(enabled)
        self._allow_edits()


def _noting(name: str) -> Callable[[], None]:
    return lambda: LAST_ACTIONS.note(name)
