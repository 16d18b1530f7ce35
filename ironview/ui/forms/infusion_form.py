"""Enter one dose of intravenous iron, or mend one that is stored."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.domain.moments import Moment, local_moment
from ironview.domain.products import Product
from ironview.domain.record import CourseChoice, DoseStatus, Infusion
from ironview.ui import words
from ironview.ui.forms.baseline_field import BaselineField
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.complaint import Choice, Complaint, ComplaintKind
from ironview.ui.forms.consequence_box import Consequence
from ironview.ui.forms.dose_field import DoseField
from ironview.ui.forms.field_box import FieldBox, side_by_side
from ironview.ui.forms.follow_up_picture import FollowUpPicture
from ironview.ui.forms.infusion_consequences import (
    course_of,
    infusion_consequences,
    starts_clock,
)
from ironview.ui.forms.list_entries import standing_alone
from ironview.ui.forms.mending import MendingForm
from ironview.ui.forms.product_facts import ProductFacts
from ironview.ui.forms.time_field import TimeField
from ironview.ui.forms.when_fields import WhenFields

_OTHER = "other"
_SIZE = QSize(1040, 500)


class InfusionForm(MendingForm):
    """Takes one dose; the product is asked for, never assumed."""

    def __init__(
        self, chart: Chart, amends: Infusion | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for a new dose, or for a stored one (with a key)."""
        super().__init__(chart, amends, parent)
        self._kept_double = ""
        self._dose_was_seen = False
        self.product = ChoiceField()
        self.brand = ChoiceField()
        self.brand.setEditable(True)
        self.dose = DoseField()
        self.started = WhenFields(self.tr("&Started"), chart.today, chart.zone)
        self.ended = TimeField()
        self.status = ChoiceField(self._statuses())
        self.lot = QLineEdit()
        self.reaction = ChoiceField(self._reactions())
        self.reaction.setEditable(True)
        self.course = ChoiceField(self._courses())
        self.note = QLineEdit()
        self.baseline = BaselineField(
            amends.baseline_hb if amends is not None else None,
            chart.guideline.response.baseline_within_days.whole,
        )
        self.facts = ProductFacts()
        self.follow_up = FollowUpPicture()
        self._build_fields()
        self._fill(amends)
        self.open_for(self.tr("Mend infusion") if amends else self.tr("Add infusion"), self.product)
        self._connect()
        self._show_product()

    @property
    @override
    def draft(self) -> Infusion | None:
        """The dose as typed; None while product or date are open."""
        product, started = self.product.currentData(), self.started.at
        if not product or started is None:
            return None
        return replace(
            self._amends or Infusion(product=product),
            product=product,
            brand=self.brand.currentText().strip(),
            dose_mg=self.dose.milligrams,
            started=started,
            started_text="",
            ended=self._ended(started),
            course=CourseChoice(chosen) if (chosen := self.course.currentData()) else None,
            baseline_hb=self.baseline.taken,
            status=DoseStatus(self.status.currentData()),
            lot=self.lot.text().strip(),
            reaction=self._reaction(),
            note=self.note.text().strip(),
        )

    @override
    def open_question(self) -> str:
        if not self.product.currentData():
            return self.tr("Choose the product.")
        if self._dose_complaint() is not None:
            return self.tr("The dose waits for an answer.")
        if not self.started.date.text().strip():
            return self.tr("The date of the infusion is missing.")
        complaint = self.started.complaint or self._end_complaint()
        if complaint is not None:
            return complaint.sentence
        return self.change_question(self._chart.record.infusions)

    @override
    def first_open_field(self) -> QWidget | None:
        if not self.product.currentData():
            return self.product
        if self._dose_complaint() is not None:
            return self.dose
        if self.started.at is None or self.started.complaint is not None:
            return self.started.date
        return self.ended if self._end_complaint() is not None else self.reason.field

    @override
    def consequences(self) -> Sequence[Consequence]:
        draft = self.draft
        if draft is None:
            self.started.ask(None)
            self.baseline.hide()
            self.follow_up.clear()
            return ()
        self.started.ask(self._double(draft))
        after = self._chart.preview(infusions=[draft])
        self.baseline.show_course(course_of(after, draft), draft)
        settled = self.draft or draft
        if settled != draft:
            draft, after = settled, self._chart.preview(infusions=[settled])
        self.follow_up.show_dose(after, self._chart.guideline, draft)
        return infusion_consequences(self._chart.interpretation, after, draft)

    @override
    def keep(self, draft: Infusion) -> None:
        if draft.key:
            self._chart.amend_infusion(draft.key, draft, self.reason.text)
        else:
            self._chart.add_infusion(draft)

    @override
    def reveal(self, field: QWidget) -> None:
        super().reveal(field)
        if field is self.dose:
            self._on_dose_left()

    @Slot()
    def _on_edited(self) -> None:
        shown = self._dose_complaint() if self._dose_was_seen or not self.dose.is_empty else None
        self._dose_box.show_complaint(shown)
        self._ended_box.show_complaint(self._end_complaint())
        self.entry_changed()

    @Slot()
    def _on_dose_left(self) -> None:
        self._dose_was_seen = True
        self._on_edited()

    @Slot()
    def _show_product(self) -> None:
        product = self._product()
        typed = self.brand.currentText()
        self.brand.clear()
        self.brand.addItems(list(product.brands) if product is not None else [])
        self.brand.setEditText(typed)
        safety = self._chart.guideline.safety
        self.facts.show_product(product, self._chart.interpretation, safety)
        self._on_edited()
        self.foresee()

    @Slot(object)
    def _on_started_answered(self, _answer: object) -> None:
        draft = self.draft
        self._kept_double = "" if draft is None else _double_key(draft)
        self._on_edited()
        self.foresee()

    def _product(self) -> Product | None:
        code = self.product.currentData()
        return self._chart.guideline.products.get(code) if code else None

    def _dose_complaint(self) -> Complaint | None:
        if not self.product.currentData() and self.dose.is_empty:
            return None
        needs_none = self.status.currentData() == DoseStatus.NOT_GIVEN.value
        return self.dose.complaint(may_be_empty=needs_none)

    def _end_complaint(self) -> Complaint | None:
        started, ended = self.started.time.clock, self.ended.clock
        if self.ended.complaint is not None:
            return self.ended.complaint
        if started is None or ended is None or ended >= started:
            return None
        said = self.tr("{time} lies before the start.").format(time=f"{ended:%H:%M}")
        return Complaint(ComplaintKind.REFUSES, said)

    def _double(self, draft: Infusion) -> Complaint | None:
        if self._kept_double == _double_key(draft):
            return None
        for stored in self._chart.record.infusions:
            if stored.key == draft.key or stored.started is None or draft.started is None:
                continue
            same_day = stored.started.day == draft.started.day
            if same_day and stored.product == draft.product and starts_clock(stored):
                amount = "" if stored.dose_mg is None else f"{words.whole(stored.dose_mg)}\u00a0mg "
                said = self.tr("{amount}of this product is already stored for that day.").format(
                    amount=amount
                )
                keep = Choice(self.tr("Both were given"), _double_key(draft))
                return Complaint(ComplaintKind.ASKS, said, (keep,))
        return None

    def _ended(self, started: Moment) -> Moment | None:
        clock = self.ended.clock
        if clock is None:
            return None
        stored: Moment | None = self._amends.ended if self._amends is not None else None
        if stored is not None and stored.clock == clock and stored.day == started.day:
            return stored
        return local_moment(datetime.combine(started.day, clock), self._chart.zone)

    def _reaction(self) -> str:
        chosen = self.reaction.currentText().strip()
        return "" if chosen == self.tr("None") else chosen

    @override
    def typed(self) -> tuple[object, ...]:
        return (
            self.product.currentData(),
            self.brand.currentText(),
            self.dose.text(),
            self.started.typed,
            self.ended.text(),
            self.status.currentData(),
            self.lot.text(),
            self.reaction.currentText(),
            self.course.currentData(),
            self.baseline.taken,
            self.note.text(),
        )

    def _fill(self, stored: Infusion | None) -> None:
        self.product.addItem(self.tr("Choose…"), "")
        products = self._chart.guideline.products.values()
        named = sorted((standing_alone(words.product_name(one)), one.code) for one in products)
        for name, code in named:
            self.product.addItem(name, code)
        self.product.addItem(self.tr("Other, not in the list"), _OTHER)
        if stored is None:
            return
        if not self.product.choose(stored.product):
            self.product.addItem(stored.product, stored.product)
            self.product.choose(stored.product)
        self.brand.setEditText(stored.brand)
        self.dose.show_milligrams(stored.dose_mg)
        self.started.show_at(stored.started)
        self.ended.set_clock(stored.ended.clock if stored.ended is not None else None)
        self.status.choose(stored.status.value)
        self.lot.setText(stored.lot)
        self.reaction.setEditText(stored.reaction or self.tr("None"))
        self.course.choose(stored.course.value if stored.course is not None else "")
        self.note.setText(stored.note)
        self._kept_double = _double_key(stored)

    def _connect(self) -> None:
        self.product.activated.connect(self._show_product)
        self.dose.left.connect(self._on_dose_left)
        self.started.answered.connect(self._on_started_answered)
        for changed in (
            self.brand.editTextChanged,
            self.dose.edited,
            self.started.edited,
            self.ended.time_changed,
            self.status.activated,
            self.lot.textChanged,
            self.reaction.editTextChanged,
            self.course.activated,
            self.baseline.edited,
            self.note.textChanged,
            self.reason.edited,
        ):
            changed.connect(self._on_edited)

    def _build_fields(self) -> None:
        self._dose_box = FieldBox(self.tr("&Dose, mg"), self.dose, width=96)
        self._dose_box.complaints.chosen.connect(self.dose.answer)
        self._ended_box = FieldBox(self.tr("&Ended"), self.ended, width=72)
        self.body.addLayout(
            side_by_side(
                FieldBox(self.tr("&Product"), self.product, width=220),
                FieldBox(self.tr("&Brand"), self.brand, width=150),
                self._dose_box,
                self.started,
                self._ended_box,
            )
        )
        self.body.addLayout(
            side_by_side(
                FieldBox(self.tr("St&atus"), self.status, width=160),
                FieldBox(self.tr("&Lot"), self.lot, width=120),
                FieldBox(self.tr("&Reaction"), self.reaction, width=180),
                FieldBox(self.tr("&Course"), self.course, width=160),
                FieldBox(self.tr("&Note"), self.note),
            )
        )
        self.body.addWidget(self.baseline)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.follow_up)
        self.close_body(self.tr("Save dose"), self.tr("Saving can be undone with Ctrl+Z."))
        self.fit(_SIZE)

    def _statuses(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Completed"), DoseStatus.COMPLETED.value),
            (self.tr("Partly given"), DoseStatus.PARTIAL.value),
            (self.tr("Not given"), DoseStatus.NOT_GIVEN.value),
        ]

    def _reactions(self) -> list[tuple[str, str]]:
        usual = (
            self.tr("None"),
            self.tr("Flushing"),
            self.tr("Rash or itching"),
            self.tr("Low blood pressure"),
            self.tr("Anaphylaxis"),
        )
        return [(text, text) for text in usual]

    def _courses(self) -> list[tuple[str, str]]:
        return [
            (self.tr("By the rules"), ""),
            (self.tr("Starts a new course"), CourseChoice.NEW.value),
            (self.tr("Same course"), CourseChoice.SAME.value),
        ]


def _double_key(draft: Infusion) -> str:
    day = draft.started.day.isoformat() if draft.started is not None else ""
    return f"{draft.product} {day} {draft.dose_mg or Decimal(0):f}"
