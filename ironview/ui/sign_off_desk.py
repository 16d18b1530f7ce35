"""What a person does with the sample on screen: sign it, open it again, answer what waits."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.signing import (
    Decision,
    open_again,
    responsible_people,
    sign_sample,
    standing_of,
)
from ironview.domain.errors import IronViewError
from ironview.ui.patient_page import PatientPage
from ironview.ui.window_actions import WindowActions
from ironview.wording.sign_offs import sample_name
from ironview.wording.told import error_text


class SignOffDesk(QObject):
    """Binds the bar to the chart. A signature that failed stays on the bar as a sentence.

    Signals:
        answer_wanted: Results that wait for an answer.
    """

    answer_wanted = Signal(object)

    def __init__(self, page: PatientPage, actions: WindowActions, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._bar = page.sign_off
        self._bar.sign_requested.connect(self.sign)
        self._bar.more_requested.connect(self.sign_with_more)
        self._bar.open_requested.connect(self.open_again)
        self._bar.answer_requested.connect(self.answer)
        actions.sign_off.triggered.connect(self._bar.press_to_sign)
        page.sample_shown.connect(self.show)
        self.show()

    @Slot()
    def show(self) -> None:
        """Show how the sample a person chose stands; the newest where nobody chose one."""
        chart = self._page.chart
        if chart is None:
            return
        standing = standing_of(chart, self._page.chosen_sample)
        people = partial(responsible_people, chart)
        self._bar.show_standing(standing, people, chart.zone, whose=chart.key)

    @Slot(object)
    def sign(self, decision: Decision) -> None:
        """Sign as the bar stands."""
        chart, standing = self._page.chart, self._bar.standing
        if chart is None or standing is None:
            return
        try:
            sign_sample(chart, standing, decision)
        except IronViewError as error:
            self._bar.complain(error_text(error))
            return
        self._tell_signed()

    @Slot(object)
    def sign_with_more(self, decision: Decision) -> None:
        """Sign with relevance, comment and a next date; what opened a sample again is shown."""
        from ironview.ui import sign_off_dialog

        chart, standing, identity = self._page.chart, self._bar.standing, self._page.identity
        if chart is None or standing is None or identity is None:
            return
        window = self._page.window()
        if sign_off_dialog.ask_signature(chart, standing, decision, identity.label, window):
            self._tell_signed()

    @Slot()
    def open_again(self) -> None:
        """Ask why, then let the signature count no more."""
        from ironview.ui import sign_off_dialog

        chart, standing, identity = self._page.chart, self._bar.standing, self._page.identity
        if chart is None or standing is None or identity is None:
            return
        window = self._page.window()
        reason = sign_off_dialog.ask_opening_reason(window, standing, identity.label)
        if not reason:
            return
        try:
            open_again(chart, standing, reason)
        except IronViewError as error:
            self._bar.complain(error_text(error))
            return
        said = self.tr("{sample} of {patient} is open again.")
        self._tell(said)

    @Slot()
    def answer(self) -> None:
        """Ask for the form with the results of the sample that wait for an answer."""
        chart, standing = self._page.chart, self._bar.standing
        if chart is None or standing is None:
            return
        waiting = {one.key for one in chart.interpretation.held if one.kind == "result"}
        day = standing.content.at.day
        rows = [
            row
            for row in chart.record.results
            if row.key in waiting and row.collected is not None and row.collected.day == day
        ]
        if rows:
            self.answer_wanted.emit(rows)

    def _tell_signed(self) -> None:
        self._bar.forgive()
        self._tell(self.tr("{sample} of {patient} is signed."))

    def _tell(self, said: str) -> None:
        chart, standing, identity = self._page.chart, self._bar.standing, self._page.identity
        if chart is None or standing is None or identity is None:
            return
        text = said.format(sample=sample_name(standing.content), patient=identity.label)
        self._page.notice.tell(text, can_undo=chart.can_undo)
