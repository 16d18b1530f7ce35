"""A person at the window of a clinic: what they do to one patient, by the widgets they do it with.

Every function that returns a ``Deed`` names something that happens between two looks at the list.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QApplication

from ironview.controller.overriding import withdraw_override
from ironview.domain.sign_off import SignOffAction, SignOffState
from ironview.domain.worklist import Lane, Place, Reason, Step, WorkEntry
from ironview.ui.imports_dialog import ImportsDialog
from ironview.ui.main_window import MainWindow
from ironview.ui.override_dialog import OverrideDialog
from ironview.ui.sign_off_dialog import SignOffDialog
from ironview.ui.signing_lists import open_to_sign
from ironview.ui.together_dialog import TogetherDialog
from ironview.ui.unsigned_dialog import UnsignedDialog
from tests.ui.people import infusion, panel, result

Deed = Callable[["Clinic"], None]
Standing = tuple[Lane, Reason, Step]
ASKED = "ironview.ui.worklist.desk.QInputDialog.getText"


def standing(place: Place) -> Standing:
    """Return what tells one place of the worklist from another."""
    return place.lane, place.reason, place.step


class Clinic:
    """The window, the patient, and a calendar that stands still until a page is turned."""

    def __init__(self, window: MainWindow, key: str, day, folder: Path, tools) -> None:
        self.window, self.key, self._day, self.folder = window, key, day, folder
        self.qtbot, self.monkeypatch = tools
        self.workspace = window.workspace

    @property
    def chart(self):
        return self.workspace.open_chart(self.key)

    def entry(self) -> WorkEntry:
        """Return where the patient stands in the list on screen: in one row of it, and no more."""
        self.window.go_to("worklist")
        page = self.window.worklist_page
        page.model.read_ahead()
        page.table.go_to_lane(None)
        found = [
            (rows.lane, line.entry)
            for rows in page.model.lanes
            for line in rows.lines
            if line.key == self.key
        ]
        assert len(found) == 1, f"{len(found)} rows of one patient"
        lane, entry = found[0]
        assert lane is entry.lane
        page.close_drawer()
        return entry

    def places(self) -> list[Standing]:
        return [standing(place) for place in self.entry().places]

    def drawer(self):
        """Return what stands beside the list once the patient is in focus."""
        self.entry()
        page = self.window.worklist_page
        page.table.setCurrentIndex(QModelIndex())
        assert page.table.mark(self.key)
        self.qtbot.waitUntil(lambda: page.drawer is not None)
        return page.drawer

    def in_dialog(self, kind: type, act: Callable[[object], None]) -> None:
        """Do something in the dialog that opens next."""

        def find() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, kind)
            act(dialog)

        QTimer.singleShot(0, self.window, find)

    def row(self, analyte: str, of: str | None = None):
        """Return the newest result of a test, or that of a day."""
        rows = [one for one in self.chart.record.results if one.analyte == analyte]
        if of is not None:
            rows = [one for one in rows if one.collected.day.isoformat() == of]
        return max(rows, key=lambda one: one.collected.day)

    def turn_to(self, day: date) -> None:
        self._day.day = day
        self.workspace.poll()


def one_after_the_other(*deeds: Deed) -> Deed:
    """Several things happen."""

    def do(clinic: Clinic) -> None:
        for deed in deeds:
            deed(clinic)

    return do


def day_comes(day: str) -> Deed:
    """Nothing is done; it becomes this day."""
    return lambda clinic: clinic.turn_to(date.fromisoformat(day))


def recheck_comes(late: int = 0) -> Deed:
    """It becomes the day of the recheck, or so many days after it."""

    def wait(clinic: Clinic) -> None:
        recheck = clinic.chart.interpretation.next_test.recheck
        assert recheck is not None
        clinic.turn_to(date.fromordinal(recheck.toordinal() + late))

    return wait


def results_come(day: str, **values: str) -> Deed:
    """A sample arrives."""
    return lambda clinic: clinic.chart.add_results(panel(day, **values))


def result_without_unit_comes(day: str) -> Deed:
    """A row arrives that the program refuses to read."""
    return lambda clinic: clinic.chart.add_results([result("hb", "94", day, unit="")])


def dose_is_given(day: str, mg: str = "1000") -> Deed:
    """An infusion is entered."""
    return lambda clinic: clinic.chart.add_infusion(infusion(day, mg))


def corrected(analyte: str, value: str, **changes) -> Deed:
    """The newest result of a test is corrected."""

    def correct(clinic: Clinic) -> None:
        row = clinic.row(analyte)
        clinic.chart.amend_result(row.key, replace(row, value=value, **changes))

    return correct


def entered_in_error(analyte: str) -> Deed:
    """The newest result of a test was no result of this patient."""
    return lambda clinic: clinic.chart.remove(clinic.row(analyte).key, "wrong patient")


def excluded(analyte: str) -> Deed:
    """The newest result of a test takes part no more."""
    return lambda clinic: clinic.chart.exclude_result(clinic.row(analyte).key, "clotted")


def unit_is_answered(unit: str) -> Deed:
    """The row that waits is given its unit."""

    def answer(clinic: Clinic) -> None:
        row = next(one for one in clinic.chart.record.results if not one.unit)
        clinic.chart.amend_result(row.key, replace(row, unit=unit))

    return answer


def signed(action: SignOffAction = SignOffAction.REPEAT_TEST, number: int = -1) -> Deed:
    """A sample is signed with the bar under the patient, or reviewed with its form."""

    def sign(clinic: Clinic) -> None:
        at = clinic.chart.sign_offs[number].content.at
        open_to_sign(clinic.window, clinic.key, at)
        bar = clinic.window.page.sign_off
        if bar.standing.state is SignOffState.OPEN_AGAIN:
            clinic.in_dialog(SignOffDialog, lambda dialog: dialog.save.click())
        elif bar.standing.content.asks:
            bar.action.choose(action)
        clinic.window.commands.sign_off.trigger()
        assert clinic.chart.sign_offs[number].state is SignOffState.SIGNED

    return sign


def everything_is_signed(clinic: Clinic) -> None:
    """Every sample is signed, the oldest first."""
    for number in range(len(clinic.chart.sign_offs)):
        signed(number=number)(clinic)


def signature_opened_again(clinic: Clinic) -> None:
    """A person says that their signature counts no more."""
    open_to_sign(clinic.window, clinic.key, clinic.chart.sign_offs[-1].content.at)
    asked = "ironview.ui.sign_off_dialog.ask_opening_reason"
    clinic.monkeypatch.setattr(asked, lambda *_: "not mine")
    clinic.window.page.sign_off.other.click()


def overridden(lane: Lane) -> Deed:
    """Every finding that keeps the patient in a lane is overridden with a reason."""

    def fill_in(dialog: OverrideDialog) -> None:
        dialog.reasons.button(0).click()
        dialog.comment.setPlainText("Seen, and known.")
        dialog.save.click()

    def override(clinic: Clinic) -> None:
        while (place := clinic.entry().place) is not None and place.lane is lane:
            clinic.window.open_patient(clinic.key)
            findings = clinic.chart.interpretation.findings
            clinic.window.page.select_finding(
                next(one for one in findings if one.code == place.finding.code)
            )
            clinic.in_dialog(OverrideDialog, fill_in)
            clinic.window.commands.override_finding.trigger()

    return override


def override_withdrawn(clinic: Clinic) -> None:
    """What was overridden asks again."""
    for one in clinic.chart.overrides:
        withdraw_override(clinic.chart, one.override, "not agreed")


def booked(day: str) -> Deed:
    """A test is booked, or the booked one moved, beside the list."""

    def book(clinic: Clinic) -> None:
        drawer = clinic.drawer()
        drawer.box.other_day.set_day(date.fromisoformat(day))
        drawer.book.click()
        assert clinic.chart.decisions.bookings[-1].day == date.fromisoformat(day)

    return book


def booking_is_cancelled(clinic: Clinic) -> None:
    """The booked test counts no longer."""
    clinic.monkeypatch.setattr(ASKED, lambda *_: ("she is away", True))
    clinic.drawer().cancel.click()


def taken_back(clinic: Clinic) -> None:
    """The last thing that was written in this window is taken back."""
    clinic.window.open_patient(clinic.key)
    clinic.window.commands.undo.trigger()


def imported(*rows: dict[str, object]) -> Deed:
    """A file with results is read and stored on the page for it."""

    def store(clinic: Clinic) -> None:
        patient = clinic.chart.patient
        number = patient.identifiers[0]
        content = {
            "format": "ironview-record/1",
            "patient": {
                "id": "file",
                "identifiers": [{"system": number.system, "value": number.value}],
                "family_name": patient.family_name,
                "given_name": patient.given_name,
            },
            "results": list(rows),
        }
        file = clinic.folder / "results.json"
        file.write_text(json.dumps(content), encoding="utf-8")
        clinic.window.preview_files([str(file)])
        before = len(clinic.chart.record.results)
        clinic.window.import_page.commit()
        assert len(clinic.chart.record.results) == before + len(rows)

    return store


def import_is_taken_back(clinic: Clinic) -> None:
    """The whole import is taken back in its dialog."""
    history = clinic.window.import_page._history
    dialog = ImportsDialog(history, clinic.workspace.zone, clinic.window)
    dialog.show()
    dialog.reason.field.setCurrentIndex(0)
    dialog.take_back.click()
    dialog.close()
    dialog.deleteLater()
    assert history.imports[0].is_undone


def signed_together(clinic: Clinic) -> None:
    """The sample is signed from the list of everything that is to be signed."""

    def sign(dialog: TogetherDialog) -> None:
        dialog._signing.ended.connect(dialog.close)
        dialog.sign.click()

    def choose(dialog: UnsignedDialog) -> None:
        clinic.in_dialog(TogetherDialog, sign)
        dialog.together.click()
        dialog.reject()

    clinic.in_dialog(UnsignedDialog, choose)
    clinic.window.commands.unsigned.trigger()


def profile_is_chosen(profile: str) -> Deed:
    """Another profile is chosen for the patient."""

    def choose(clinic: Clinic) -> None:
        patient = replace(clinic.chart.patient, profile=profile, profile_reason="agreed")
        clinic.chart.save_patient(patient)

    return choose


def book_in(days: int) -> Deed:
    """A test is booked so many days from today."""

    def book(clinic: Clinic) -> None:
        booked((clinic.workspace.today + timedelta(days)).isoformat())(clinic)

    return book


def results_come_today(**values: str) -> Deed:
    """A sample of today arrives."""
    return lambda clinic: results_come(clinic.workspace.today.isoformat(), **values)(clinic)


def dose_is_given_today(clinic: Clinic) -> None:
    """An infusion of today is entered."""
    dose_is_given(clinic.workspace.today.isoformat())(clinic)
