"""Enter a fatigue score, or mend one that is stored."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.domain.interpretation import Interpretation
from ironview.domain.quantities import read_quantity
from ironview.domain.readings import Reading
from ironview.domain.record import Scale, Symptom
from ironview.domain.verdicts import Fatigue
from ironview.ui import words
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.complaint import Complaint, ComplaintKind
from ironview.ui.forms.consequence_box import Consequence
from ironview.ui.forms.field_box import FieldBox, side_by_side
from ironview.ui.forms.foreseen_changes import foreseen_changes
from ironview.ui.forms.list_entries import standing_alone
from ironview.ui.forms.mending import MendingForm
from ironview.ui.forms.number_field import NumberField
from ironview.ui.forms.when_fields import WhenFields
from ironview.wording.labels import scale_name

translate = QCoreApplication.translate

_SIZE: Final = QSize(860, 380)


class SymptomForm(MendingForm):
    """Takes a score of one of the two scales; a score beyond the scale is refused."""

    def __init__(
        self, chart: Chart, amends: Symptom | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for a new score, or for a stored one (with a key)."""
        super().__init__(chart, amends, parent)
        self.scale = ChoiceField(
            (standing_alone(scale_name(scale)), scale.value) for scale in Scale
        )
        self.when = WhenFields(self.tr("&Date"), chart.today, chart.zone)
        self.score = NumberField()
        self.note = QLineEdit()
        self._build_fields()
        self._fill(amends)
        self.open_for(
            self.tr("Mend fatigue score") if amends else self.tr("Add fatigue score"), self.scale
        )
        self._connect()
        self._on_edited()
        self.foresee()

    @property
    @override
    def draft(self) -> Symptom | None:
        """The score as typed; None while it or its date are open."""
        at, score = self.when.at, self.score.number
        if at is None or not score:
            return None
        return replace(
            self._amends or Symptom(scale=self.scale.currentData(), at=at, score=score),
            scale=self.scale.currentData(),
            at=at,
            at_text="",
            score=score,
            note=self.note.text().strip(),
        )

    @override
    def open_question(self) -> str:
        if not self.when.date.text().strip():
            return self.tr("The date is missing.")
        if self.score.is_empty:
            return self.tr("The score is missing.")
        complaint = self.when.complaint or self._score_complaint()
        if complaint is not None:
            return complaint.sentence
        return self.change_question(self._chart.record.symptoms)

    @override
    def first_open_field(self) -> QWidget | None:
        if self.when.at is None or self.when.complaint is not None:
            return self.when.date
        if self.score.is_empty or self._score_complaint() is not None:
            return self.score
        return self.reason.field

    @override
    def consequences(self) -> Sequence[Consequence]:
        draft = self.draft
        if draft is None or self._score_complaint() is not None:
            return ()
        after = self._chart.preview(symptoms=[draft])
        return [
            *_fatigue(self._chart.interpretation, after),
            *foreseen_changes(self._chart.interpretation, after),
        ]

    @override
    def keep(self, draft: Symptom) -> None:
        if draft.key:
            self._chart.amend_symptom(draft.key, draft, self.reason.text)
        else:
            self._chart.add_symptom(draft)

    @Slot()
    def _on_edited(self) -> None:
        highest = words.whole(self._highest())
        self._score_box.show_hint(self.tr("0 to {highest}").format(highest=highest))
        self._score_box.show_complaint(self._score_complaint())
        self.entry_changed()

    def _highest(self) -> Decimal:
        numbers = self._chart.guideline.response
        nrs = self.scale.currentData() == Scale.FATIGUE_NRS.value
        return (numbers.fatigue_nrs_highest if nrs else numbers.facit_f_highest).amount

    def _score_complaint(self) -> Complaint | None:
        if self.score.is_empty:
            return None
        quantity = read_quantity(self.score.number) if self.score.number else None
        if quantity is not None and not quantity.is_censored and quantity.amount <= self._highest():
            return None
        said = self.tr("{typed} is not on this scale.").format(typed=self.score.text().strip())
        return Complaint(ComplaintKind.REFUSES, said)

    @override
    def typed(self) -> tuple[object, ...]:
        return (
            self.scale.currentData(),
            self.when.typed,
            self.score.text(),
            self.note.text(),
        )

    def _fill(self, stored: Symptom | None) -> None:
        if stored is None:
            return
        if not self.scale.choose(stored.scale):
            self.scale.addItem(stored.scale, stored.scale)
            self.scale.choose(stored.scale)
        self.when.show_at(stored.at)
        self.score.set_number(stored.score)
        self.note.setText(stored.note)

    def _connect(self) -> None:
        for changed in (
            self.scale.activated,
            self.when.edited,
            self.score.textChanged,
            self.note.textChanged,
            self.reason.edited,
        ):
            changed.connect(self._on_edited)

    def _build_fields(self) -> None:
        self._score_box = FieldBox(self.tr("S&core"), self.score, width=72)
        self.body.addLayout(
            side_by_side(
                FieldBox(self.tr("&Scale"), self.scale, width=200),
                self.when,
                self._score_box,
                FieldBox(self.tr("&Note"), self.note),
            )
        )
        self.close_body(self.tr("Save score"), self.tr("Saving can be undone with Ctrl+Z."))
        self.fit(_SIZE)


def _fatigue(before: Interpretation, after: Interpretation) -> list[Consequence]:
    """Return a sentence for each course whose fatigue is judged otherwise."""
    old = {summary.course.number: summary.fatigue for summary in before.courses}
    lines = []
    for summary in after.courses:
        if summary.fatigue is None or old.get(summary.course.number) == summary.fatigue:
            continue
        said = translate("SymptomForm", "After the course of {date}: fatigue {verdict}.")
        text = said.format(date=words.day(summary.course.first), verdict=_verdict(summary.fatigue))
        lines.append(Consequence(Reading.READABLE, text))
    return lines


def _verdict(fatigue: Fatigue) -> str:
    return {
        Fatigue.IMPROVED: translate("SymptomForm", "<b>improved</b>"),
        Fatigue.UNCHANGED: translate("SymptomForm", "<b>unchanged</b>"),
        Fatigue.WORSE: translate("SymptomForm", "<b>worse</b>"),
        Fatigue.NO_BASELINE: translate("SymptomForm", "has <b>no baseline</b>"),
    }[fatigue]
