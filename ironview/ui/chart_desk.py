"""What a person does with the patient on screen: forms, undo, excluding, removing."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ironview.controller.chart import Chart
from ironview.controller.edits import Edit
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.record import Infusion, Result
from ironview.ui import chart_forms, words
from ironview.ui.edit_actions import show_edits
from ironview.ui.history.desk import HistoryDesk
from ironview.ui.identity import Identity
from ironview.ui.override_desk import OverrideDesk
from ironview.ui.patient_page import PatientPage
from ironview.ui.sample_rows import Cell
from ironview.ui.sign_off_desk import SignOffDesk
from ironview.ui.target_desk import TargetDesk
from ironview.ui.window_actions import WindowActions
from ironview.wording.labels import analyte_name
from ironview.wording.told import error_text

if TYPE_CHECKING:
    from ironview.ui.entries_dialog import Entry


class ChartDesk(QObject):
    """Binds the actions of a patient to the page. A failure stays on the page as a sentence.

    Attributes:
        is_backed_up: Asked before patients are merged; where it says no, nothing is merged.

    Signals:
        patient_wanted: A form was left to go on with another patient.
        patient_chosen: What was undone stands in another patient's chart; the key.
    """

    patient_wanted = Signal()
    patient_chosen = Signal(str)

    def __init__(
        self, workspace: Workspace, page: PatientPage, actions: WindowActions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._page = page
        self._actions = actions
        self.is_backed_up: Callable[[], bool] = lambda: True
        for action, act in (
            (actions.enter_results, self.enter_results),
            (actions.add_infusion, self.add_infusion),
            (actions.add_event, self.add_event),
            (actions.add_symptom, self.add_symptom),
            (actions.add_condition, self.add_condition),
            (actions.correct_entry, self.correct_entry),
            (actions.edit_patient, self.edit_patient),
            (actions.export_patient, self.export_patient),
            (actions.undo, self.undo),
            (actions.redo, self.redo),
            (actions.merge_patient, self.merge_patient),
            (actions.separate_patient, self.separate_patient),
            (actions.remove_patient, self.remove_patient),
        ):
            action.triggered.connect(act)
        page.banner.results_requested.connect(actions.enter_results.trigger)
        page.banner.infusion_requested.connect(actions.add_infusion.trigger)
        page.notice.undo_requested.connect(self.undo)
        page.result_opened.connect(self._on_page_result_opened)
        page.result_edit_requested.connect(self._on_page_result_edit_requested)
        page.result_exclusion_requested.connect(self._on_page_result_exclusion_requested)
        page.card.dose_chosen.connect(self.correct_dose)
        page.identity_changed.connect(self.refresh)
        workspace.edits.changed.connect(self.refresh)
        self.overrides = OverrideDesk(page, actions, self)
        self.targets = TargetDesk(page, actions, self)
        self.signing = SignOffDesk(page, actions, self)
        self.signing.answer_wanted.connect(self.correct_results)
        self.history = HistoryDesk(workspace, page, actions, self)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Allow what can be done now."""
        chart = self._page.chart
        self._actions.enable_patient(chart is not None)
        shown = "" if chart is None else chart.key
        show_edits(self._actions, self._workspace.edits, shown)

    @Slot()
    def enter_results(self) -> None:
        """Ask for a panel; what was entered is selected."""
        before = self._result_keys()
        self._fill_in(chart_forms.open_panel, self.tr("Results saved for {patient}."))
        new = self._result_keys() - before
        chart = self._page.chart
        for one in () if chart is None else chart.interpretation.samples:
            if any(result.row.key in new for result in one.sample.results):
                self._page.select_sample(one.sample.at)

    def _result_keys(self) -> frozenset[str]:
        chart = self._page.chart
        return frozenset() if chart is None else frozenset(one.key for one in chart.record.results)

    @Slot()
    def add_infusion(self) -> None:
        """Ask for an infusion."""
        before = self._dose_days()
        self._fill_in(chart_forms.open_infusion, self.tr("Infusion saved for {patient}."))
        for day in sorted(self._dose_days() - before)[-1:]:
            self._page.show_dose(day)

    def _dose_days(self) -> frozenset[date]:
        chart = self._page.chart
        doses = () if chart is None else chart.record.infusions
        return frozenset(dose.started.day for dose in doses if dose.started is not None)

    @Slot()
    def add_event(self) -> None:
        """Ask for another event."""
        self._fill_in(chart_forms.open_event, self.tr("Event saved for {patient}."))

    @Slot()
    def add_symptom(self) -> None:
        """Ask for a fatigue score."""
        self._fill_in(chart_forms.open_symptom, self.tr("Score saved for {patient}."))

    @Slot()
    def add_condition(self) -> None:
        """Ask for a condition."""
        self._fill_in(chart_forms.open_condition, self.tr("Condition saved for {patient}."))

    @Slot()
    def correct_entry(self) -> None:
        """Ask which infusion, event, score or condition is to be corrected or taken out."""
        chart, identity = self._page.chart, self._page.identity
        if chart is None or identity is None:
            return
        wish = chart_forms.choose_entry(chart, identity, self._page.window())
        if wish is None:
            return
        if wish.is_removal:
            self._take_out(wish.entry)
        elif wish.is_move:
            self._move_entry(wish.entry)
        else:
            self._fill_in(
                lambda shown, parent: chart_forms.correct_entry(shown, parent, wish.entry),
                self.tr("Changes saved for {patient}."),
            )

    @Slot(object)
    def correct_results(self, rows: list[Result]) -> None:
        """Open the form of a panel with stored results."""
        self._fill_in(
            lambda chart, parent: chart_forms.open_panel(chart, parent, rows),
            self.tr("Changes saved for {patient}."),
        )

    @Slot(object)
    def correct_dose(self, dose: Infusion) -> None:
        """Ask what else is known of a stored dose."""
        self._fill_in(
            lambda chart, parent: chart_forms.open_infusion(chart, parent, dose),
            self.tr("Changes saved for {patient}."),
        )

    def _take_out(self, entry: "Entry") -> None:
        from ironview.ui.entries_dialog import entry_text

        told = entry_text(entry)
        self._mark_in_error(told, entry.key)

    def _mark_in_error(self, told: str, key: str) -> None:
        reason = chart_forms.ask_removal_reason(self._page.window(), told, self._whose)
        if reason and self._try(lambda chart: chart.remove(key, reason)):
            said = self.tr("{entry}: marked as entered in error.").format(entry=told)
            self._page.notice.tell(said, can_undo=True)

    @property
    def _whose(self) -> str:
        return "" if self._page.identity is None else self._page.identity.label

    def _move_entry(self, entry: "Entry") -> None:
        from ironview.ui.entries_dialog import entry_text

        self._move_row(entry_text(entry), entry.key)

    def _move_row(self, told: str, key: str) -> None:
        from ironview.ui.belonging_forms import ask_and_move

        self._tell(
            lambda chart, _: ask_and_move(self._workspace, chart, told, key, self._page.window())
        )

    @Slot()
    def merge_patient(self) -> None:
        """Ask who is the same person, and make two patients one."""
        from ironview.ui.belonging_forms import ask_and_merge

        self._tell(
            lambda chart, who: ask_and_merge(
                self._workspace, chart, who, self._page.window(), self.is_backed_up
            )
        )

    @Slot()
    def separate_patient(self) -> None:
        """Ask which merge was wrong, and make two patients of one again."""
        from ironview.ui.belonging_forms import ask_and_separate

        self._tell(
            lambda chart, who: ask_and_separate(self._workspace, chart, who, self._page.window())
        )

    def _tell(self, act: Callable[[Chart, Identity], str]) -> None:
        """Do what asks by itself; say what was done, if anything was."""
        identity, said = self._page.identity, []
        if identity is not None and self._try(lambda chart: said.append(act(chart, identity))):
            for text in filter(None, said):
                self._page.notice.tell(text, can_undo=True)

    @Slot()
    def edit_patient(self) -> None:
        """Ask for changes of the patient's data."""
        self._fill_in(
            lambda chart, parent: chart_forms.open_patient(self._workspace, chart, parent),
            self.tr("Changes saved for {patient}."),
        )

    @Slot()
    def export_patient(self) -> None:
        """Ask what becomes of the patient on screen: a file, or a case on the clipboard."""
        from ironview.ui.export_dialog import open_export

        if self._page.chart is not None:
            open_export(self._workspace, self._page.window(), self._page.chart.key)

    @Slot()
    def undo(self) -> None:
        """Take back the last thing this window wrote, in whosever chart it stands."""
        self._move(self._workspace.edits.undo, self.tr("Taken back: {what}"), can_undo=False)

    @Slot()
    def redo(self) -> None:
        """Write again what was taken back."""
        self._move(self._workspace.edits.redo, self.tr("Done again: {what}"), can_undo=True)

    def _move(self, act: Callable[[], Edit | None], said: str, *, can_undo: bool) -> None:
        try:
            edit = act()
        except IronViewError as error:
            self._page.notice.complain(error_text(error))
            return
        finally:
            self.refresh()
        if edit is None:
            return
        shown = self._page.chart
        if (shown is None or shown.key != edit.patient_key) and self._workspace.is_present(
            edit.patient_key
        ):
            self.patient_chosen.emit(edit.patient_key)
        self._page.notice.tell(said.format(what=edit.what), can_undo=can_undo)

    @Slot()
    def remove_patient(self) -> None:
        """Ask, then remove the patient."""
        chart = self._page.chart
        if chart is not None and chart_forms.confirm_removal(chart, self._page.window()):
            reason = self.tr("removed by hand")
            self._try(lambda shown: shown.remove_patient(reason))

    @Slot(object)
    def _on_page_result_opened(self, cell: Cell) -> None:
        chart = self._page.chart
        identity = self._page.identity
        if chart is None or identity is None:
            return
        wish = chart_forms.open_point_card(chart, identity, cell, self._page.window())
        if wish == "edit":
            self._on_page_result_edit_requested(cell)
        elif wish == "exclude":
            self._on_page_result_exclusion_requested(cell)
        elif wish == "move":
            self._move_row(_told(cell), cell.results[0].row.key)
        elif wish == "remove":
            self._mark_in_error(_told(cell), cell.results[0].row.key)
        elif wish == "include":
            key = cell.results[0].row.key
            self._try(lambda shown: shown.include_result(key))

    @Slot(object)
    def _on_page_result_edit_requested(self, cell: Cell) -> None:
        rows = [one.row for one in cell.results if one.row.key]
        if rows:
            self.correct_results(rows)

    @Slot(object)
    def _on_page_result_exclusion_requested(self, cell: Cell) -> None:
        rows = [one.row for one in cell.results if one.row.key and one.row.excluded is None]
        if not rows:
            return
        told = _told(cell)
        reason = chart_forms.ask_exclusion_reason(self._page.window(), told, self._whose)
        if reason and self._try(lambda chart: chart.exclude_result(rows[0].key, reason)):
            self._page.notice.tell(self.tr("{result} excluded.").format(result=told), can_undo=True)

    def _fill_in(self, form: Callable[[Chart, QWidget], chart_forms.Closed], said: str) -> None:
        chart = self._page.chart
        if chart is None:
            return
        closed = form(chart, self._page.window())
        if closed.saved and self._page.identity is not None:
            text = said.format(patient=self._page.identity.label)
            self._page.notice.tell(text, can_undo=chart.can_undo)
        self.refresh()
        if closed.wants_patient:
            self.patient_wanted.emit()

    def _try(self, act: Callable[[Chart], None]) -> bool:
        chart = self._page.chart
        if chart is None:
            return False
        try:
            act(chart)
        except IronViewError as error:
            self._page.notice.complain(error_text(error))
            return False
        finally:
            self.refresh()
        return True


def _told(cell: Cell) -> str:
    analyte = cell.results[0].analyte
    return f"{analyte_name(analyte.code)} {words.amount_with_unit(analyte, cell)}"
