"""What a person does in the worklist: book, move, cancel, note a call, print."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QInputDialog

from ironview.controller.booking_file import save_booking
from ironview.controller.bookings import Wish, book_test, cancel_booking, move_booking
from ironview.controller.worklist import left_since
from ironview.domain.errors import IronViewError
from ironview.ui.file_choice import ask_where_to_save
from ironview.ui.worklist.drawer import WorkDrawer
from ironview.ui.worklist.page import WorklistPage
from ironview.wording.booking_days import weekday_date
from ironview.wording.bookings import booked_text, label_text
from ironview.wording.dates import date_text
from ironview.wording.told import error_text
from ironview.wording.worklist import left_text


class WorklistDesk(QObject):
    """Binds the drawer to its chart. What failed stays in the drawer as a sentence."""

    def __init__(self, page: WorklistPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._bound: WorkDrawer | None = None
        page.drawer_shown.connect(self._bind)
        page.notice.undo_requested.connect(self._on_undo_requested)

    @Slot()
    def _bind(self) -> None:
        drawer = self._page.drawer
        if drawer is None or drawer is self._bound:
            return
        self._bound = drawer
        drawer.book_requested.connect(self.book)
        drawer.cancel_requested.connect(self.cancel)
        drawer.call_requested.connect(self.note_call)
        drawer.print_requested.connect(self.print)
        drawer.calendar_requested.connect(self.ask_for_calendar)

    @Slot(object)
    def book(self, wish: Wish) -> None:
        """Keep a booking, or move the one there is."""
        drawer = self._page.drawer
        if drawer is None:
            return
        chart, booked, whom = drawer.chart, drawer.booked, drawer.identity.label
        before = drawer.entry
        try:
            if booked is None:
                book_test(chart, wish)
                said = self.tr("A test is booked for {whom} on {date}.")
            else:
                move_booking(chart, booked, wish)
                said = self.tr("The test of {whom} is moved to {date}.")
        except IronViewError as error:
            drawer.complain(error_text(error))
            return
        action = "book" if booked is None else "move_booking"
        left = [left_text(one) for one in left_since(before, chart, action)]
        self._tell(" ".join((said.format(whom=whom, date=weekday_date(wish.day)), *left)))

    @Slot()
    def cancel(self) -> None:
        """Ask why, then let the booked test count no longer."""
        drawer = self._page.drawer
        if drawer is None or drawer.booked is None:
            return
        chart, booked, whom = drawer.chart, drawer.booked, drawer.identity.label
        reason, accepted = QInputDialog.getText(
            self._page.window(),
            self.tr("Cancel the booked test"),
            self.tr("{patient}\n{booking}\nWhy is it cancelled?").format(
                patient=whom, booking=booked_text(booked)
            ),
        )
        if not accepted or not reason.strip():
            return
        try:
            cancel_booking(chart, booked, reason=reason.strip())
        except IronViewError as error:
            drawer.complain(error_text(error))
            return
        self._tell(self.tr("The test of {whom} is cancelled.").format(whom=whom))

    @Slot()
    def note_call(self) -> None:
        """Ask how a call ended and note it."""
        from ironview.ui.worklist.call_dialog import CallDialog

        drawer = self._page.drawer
        if drawer is None:
            return
        chart, whom = drawer.chart, drawer.identity.label
        dialog = CallDialog(chart, whom, self._page.window())
        done = dialog.exec() == CallDialog.DialogCode.Accepted.value
        dialog.deleteLater()
        if done:
            self._tell(self.tr("The call about {whom} is noted.").format(whom=whom))

    @Slot(str)
    def print(self, kind: str) -> None:
        """Show the slip or the letter of the patient beside the list."""
        from ironview.controller.reading_log import PRINTED
        from ironview.ui.paper.print_dialog import PrintDialog
        from ironview.ui.paper.source import PrintSource

        drawer = self._page.drawer
        if drawer is None:
            return
        chart, workspace = drawer.chart, self._page.workspace
        source = PrintSource(
            interpretation=chart.interpretation,
            guideline=chart.guideline,
            identity=drawer.identity,
            overrides=chart.overrides,
            sign_offs=chart.sign_offs,
            clinic=workspace.clinic_name,
            printed_at=datetime.now(chart.zone),
            printed_by=chart.user,
        )
        dialog = PrintDialog(source, self._page.window(), kind=kind)
        key = chart.key
        dialog.left.connect(lambda what: workspace.reading_log.note(key, PRINTED, what))
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def ask_for_calendar(self) -> None:
        """Ask where the calendar file of the booked test goes."""
        drawer = self._page.drawer
        if drawer is None or drawer.booked is None:
            return
        path = ask_where_to_save(
            self._page.window(),
            self.tr("Save for a calendar"),
            f"ironview-{drawer.booked.day.isoformat()}.ics",
            self.tr("Calendar file (*.ics)"),
        )
        if path is not None:
            self.save_calendar(path)

    def save_calendar(self, path: Path) -> None:
        """Write the booked test as a calendar file; it names no patient."""
        drawer = self._page.drawer
        if drawer is None or drawer.booked is None:
            return
        booked, test = drawer.booked, drawer.chart.interpretation.next_test
        earliest = "" if test.earliest is None else date_text(test.earliest)
        note = "\n".join(filter(None, (label_text(booked, earliest), booked.note)))
        try:
            save_booking(drawer.chart, booked, path, self.tr("Blood test"), note)
        except IronViewError as error:
            drawer.complain(error_text(error))
            return
        said = self.tr("{file} is written.").format(file=path.name)
        self._page.notice.tell(said, can_undo=False)

    def _tell(self, said: str) -> None:
        self._page.notice.tell(said, can_undo=True)

    @Slot()
    def _on_undo_requested(self) -> None:
        """Take back what the notice tells of."""
        try:
            self._page.workspace.edits.undo()
        except IronViewError as error:
            self._page.notice.complain(error_text(error))
