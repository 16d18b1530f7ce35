"""Enter a whole panel of results at once, or mend one that is stored."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QScrollArea, QWidget
from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.controller.conflicts import Seen
from ironview.domain.analytes import AnalyteCode
from ironview.domain.record import Result
from ironview.ui import words
from ironview.ui.forms.consequence_box import Consequence
from ironview.ui.forms.entry_dialog import EntryDialog, dialog_title
from ironview.ui.forms.panel_clipboard import read_panel
from ironview.ui.forms.panel_consequences import amended_lines, panel_consequences
from ironview.ui.forms.panel_doubts import doubt_about
from ironview.ui.forms.panel_grid import PanelGrid
from ironview.ui.forms.panel_previous import previous_sample, previous_value
from ironview.ui.forms.panel_reading import foreseen, is_held, probe, readable_from, sample_of
from ironview.ui.forms.panel_row import Drawn, PanelRow
from ironview.ui.forms.reason_field import ReasonField
from ironview.ui.forms.sample_fields import SampleFields
from ironview.ui.forms.slip_names import in_slip_order

_USUAL = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB, AnalyteCode.CRP)
_SIZE = QSize(1040, 704)


class PanelForm(EntryDialog):
    """Takes the results of one sample."""

    def __init__(
        self, chart: Chart, amends: Sequence[Result] = (), parent: QWidget | None = None
    ) -> None:
        """Open for a new sample, or for the stored results of one sample (all with a key)."""
        super().__init__(parent, body_scrolls=False)
        self._chart = chart
        self._amends = tuple(amends)
        self._prefilled_for: date | None = None
        self.fields = SampleFields(chart.today, chart.zone, chart.patient.birth_date)
        self.grid = PanelGrid(chart.guideline.analytes, self)
        self.reason = ReasonField()
        self._build_panel()
        self.identity.show_patient(chart.interpretation)
        self.setWindowTitle(
            dialog_title(
                self.tr("Mend results") if amends else self.tr("Enter results"),
                chart.interpretation,
            )
        )
        self._fill()
        self._was = self._typed()
        self.fields.edited.connect(self._on_fields_edited)
        self.grid.edited.connect(self.entry_changed)
        self.grid.row_added.connect(self._prefill)
        self.grid.text_pasted.connect(self.take_panel)
        self.reason.edited.connect(self.entry_changed)
        self.foresee()
        first = self.fields.date if not amends else self.grid.rows[0].value
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_other_patients(self) -> None:
        """Show the ways to another patient; for a window that can open one."""
        self.identity.other.show()
        self.footer.next.setVisible(not self._amends)

    @property
    def drafts(self) -> tuple[Result, ...]:
        """The filled rows as results, in order; nothing while the date cannot be told."""
        drawn = self.fields.drawn
        if drawn is None:
            return ()
        return tuple(draft for _, draft in self._drafted(drawn))

    @override
    def amended_rows(self) -> Sequence[Result]:
        return self._amends

    @override
    def drafted_rows(self) -> Sequence[Result]:
        drafts = {draft.key: draft for draft in self.drafts}
        return [drafts[row.key] for row in self._amends if row.key in drafts]

    @override
    def see_anew(self, rows: Sequence[Seen]) -> None:
        now = {row.key: row for row in rows if isinstance(row, Result)}
        untouched = {row.key for row in self._amends if row in self.drafts}
        drawn = _drawn(self._amends[0])
        self._amends = tuple(now[row.key] for row in self._amends)
        for line in self.grid.rows:
            if line.stored is not None:
                line.stored = now[line.stored.key]
                if line.stored.key in untouched and drawn is not None:
                    line.show_stored(line.stored, drawn)

    @property
    @override
    def mended_chart(self) -> Chart | None:
        return self._chart

    @override
    def open_question(self) -> str:
        if self.fields.complaint is not None:
            return self.fields.complaint.sentence
        filled = [row for row in self.grid.rows if row.is_filled]
        asking = [row for row in filled if row.complaint is not None]
        if asking:
            return self.tr("{test} waits for an answer.").format(test=asking[0].name.text())
        if not filled:
            return self.tr("No value is typed yet.")
        return self._change_question() if self._amends else ""

    @override
    def first_open_field(self) -> QWidget | None:
        if self.fields.complaint is not None:
            return self.fields.time if self.fields.date.day is not None else self.fields.date
        for row in self.grid.rows:
            if row.is_filled and row.complaint is not None:
                return row.value
        return self.reason.field if self._amends and self._changed() else self.grid.rows[0].value

    @override
    def is_dirty(self) -> bool:
        return self._typed() != self._was

    @override
    def consequences(self) -> Sequence[Consequence]:
        drawn = self.fields.drawn
        self._name_save()
        if drawn is None:
            self.fields.show_sample(None)
            return ()
        drafted = self._drafted(drawn)
        drafts = [draft for _, draft in drafted]
        after = self._chart.preview(results=[*drafts, probe(drawn.collected)])
        samples = [sample_of(after, draft) for draft in drafts]
        shown = next(filter(None, samples), None) or sample_of(after, probe(drawn.collected))
        self.fields.show_sample(shown, None if shown is None else readable_from(after, shown))
        for (row, draft), sample in zip(drafted, samples, strict=True):
            row.doubt(doubt_about(draft, row.analyte, sample, self._chart, self.locale()))
            seen = foreseen(after, sample, draft)
            row.foresee(seen, range_is_open=seen is not None and not is_held(after, draft))
        lines = panel_consequences(self._chart.interpretation, after, shown, drafts)
        return [*amended_lines(self._amends, drafts, self.locale()), *lines]

    @override
    def write(self) -> None:
        added = [draft for draft in self.drafts if not draft.key]
        if self._amends:
            self._chart.change_results(self._changed(), added, self.reason.text)
        else:
            self._chart.add_results(added)

    @override
    def enter_pressed(self, focused: QWidget | None) -> None:
        if not self.grid.holds(focused) or isinstance(focused, QAbstractButton):
            super().enter_pressed(focused)
            return
        following = self.grid.value_after(focused) or self.footer.save
        if not following.isEnabled():
            following = self.grid.add
        following.setFocus(Qt.FocusReason.TabFocusReason)
        self.reveal(following)
        if isinstance(following, QLineEdit):
            following.selectAll()

    @Slot(str)
    def take_panel(self, text: str) -> None:
        """Fill rows from a text with a test a line; say which lines were not taken."""
        panel = read_panel(text, self._chart.guideline.analytes, self.locale())
        not_taken = list(panel.not_taken)
        for value in panel.values:
            row = self.grid.add_row(value.code)
            if row.is_filled:
                not_taken.append(f"{value.code} {value.value}")
            else:
                row.type_in(value)
        self.foresee()
        if not panel.values and not not_taken:
            self.failure.show_note(self.tr("The clipboard holds no text."))
        elif not_taken:
            said = self.tr("Not taken from the clipboard: {lines}.")
            self.failure.show_note(said.format(lines="; ".join(not_taken)))

    @Slot()
    def _on_fields_edited(self) -> None:
        day = self.fields.date.day
        if day != self._prefilled_for:
            self._prefilled_for = day
            for row in self.grid.rows:
                self._prefill(row)
        self.entry_changed()

    @Slot(object)
    def _prefill(self, row: PanelRow) -> None:
        code = row.analyte.code
        if row.stored is None:
            row.prefill(self._chart.prefill(code.value, self._prefilled_for))
        keys = frozenset(result.key for result in self._amends)
        before = previous_sample(self._chart.interpretation, self.fields.collected, keys)
        self.grid.show_previous_date("–" if before is None else words.day(before.sample.at.day))
        row.previous.show_value(previous_value(before, code, row.unit.unit, self.locale()))

    def _drafted(self, drawn: Drawn) -> list[tuple[PanelRow, Result]]:
        rows = ((row, row.draft(drawn)) for row in self.grid.rows)
        return [(row, draft) for row, draft in rows if draft is not None]

    def _change_question(self) -> str:
        now = {row.key: row for row in self._chart.record.results}
        if any(now.get(row.key) != row for row in self._amends):
            return self.changed_meanwhile
        added = any(row.stored is None and row.is_filled for row in self.grid.rows)
        if not self._changed() and not added:
            return self.tr("Nothing is changed yet.")
        return "" if self.reason.text else self.tr("A change needs a reason.")

    def _changed(self) -> list[Result]:
        shown = {row.key: row for row in self._amends}
        return [draft for draft in self.drafts if draft.key and shown.get(draft.key) != draft]

    def _typed(self) -> tuple[object, ...]:
        return (self.fields.typed, *(row.typed for row in self.grid.rows if row.is_filled))

    def _fill(self) -> None:
        results = self._chart.record.results
        newest = sorted(
            (row for row in results if row.laboratory and row.collected is not None),
            key=lambda row: row.collected.day if row.collected else self._chart.today,
            reverse=True,
        )
        self.fields.offer_laboratories(list(dict.fromkeys(row.laboratory for row in newest)))
        if self._amends:
            self._fill_stored(self._amends)
            return
        before = previous_sample(self._chart.interpretation, None, frozenset())
        codes = {result.code.value for result in before.sample.results} if before else set()
        self.grid.add_rows(codes.union(self._chart.interpretation.next_test.tests or _USUAL))
        for row in self.grid.rows:
            self._prefill(row)

    def _fill_stored(self, results: Sequence[Result]) -> None:
        shown = _drawn(results[0])
        if shown is None:
            return
        self.fields.show_drawn(shown)
        for code in in_slip_order(result.analyte for result in results):
            row = self.grid.add_row(code)
            row.show_stored(next(r for r in results if r.analyte == code.value), shown)

    def _name_save(self) -> None:
        changed = self._changed()
        count = len([draft for draft in self.drafts if not draft.key or draft in changed])
        pattern = self.tr("Save 1 result") if count == 1 else self.tr("Save {count} results")
        self.footer.name_save(pattern.format(count=count) if count else self.tr("Save"))

    def _build_panel(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.grid)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setContentsMargins(0, 14, 0, 0)
        self.fields.setContentsMargins(20, 0, 20, 0)
        self.body.addWidget(self.fields)
        self.body.addWidget(scroll, 1)
        self.reason.setVisible(bool(self._amends))
        self.reason.setContentsMargins(20, 0, 20, 0)
        self.body.addWidget(self.reason)
        self.footer.set_hint(
            self.tr("Saving can be undone with Ctrl+Z. Tab moves on, Enter goes to the next value.")
        )
        self.fit(_SIZE)


def _drawn(row: Result) -> Drawn | None:
    if row.collected is None:
        return None
    return Drawn(row.collected, row.laboratory, row.fasting, row.haemolysed)
