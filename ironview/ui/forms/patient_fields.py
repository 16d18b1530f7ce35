"""Every field of a patient, in the order of a registration sheet."""

from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from zoneinfo import available_timezones

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ironview.domain.guideline import Guideline
from ironview.domain.quantities import read_quantity
from ironview.domain.record import MenopausalStatus, Patient, Sex
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.complaint import Complaint, ComplaintKind
from ironview.ui.forms.date_box import DateBox
from ironview.ui.forms.date_field import DateField
from ironview.ui.forms.field_box import FieldBox, side_by_side
from ironview.ui.forms.identifier_rows import IdentifierRows
from ironview.ui.forms.number_field import NumberField
from ironview.ui.words import day
from ironview.wording.labels import profile_name


class PatientFields(QWidget):
    """Names, sex, birth date, numbers, body measures, time zone and profile.

    Signals:
        edited: Something changed.
    """

    edited = Signal()

    def __init__(self, guideline: Guideline, today: date) -> None:
        super().__init__()
        self._today = today
        self._stored = Patient()
        self.family_name, self.given_name = QLineEdit(), QLineEdit()
        self.sex = ChoiceField(self._sexes())
        self.birth_date = DateField(today, accepts_partial=True, asks_for_order=True)
        self.menopausal = ChoiceField(self._menopausal_states())
        self.identifiers = IdentifierRows()
        self.weight_kg, self.height_cm, self.weight_before_kg = (
            NumberField(),
            NumberField(),
            NumberField(),
        )
        self.time_zone = ChoiceField(self._time_zones())
        self.time_zone.setEditable(True)
        self.profile = ChoiceField(
            [(self.tr("By age and conditions"), "")]
            + [
                (profile_name(profile.id, profile.name), profile.id)
                for profile in guideline.profiles.values()
            ]
        )
        self.profile_reason = QLineEdit()
        self._build()
        self._connect()

    @property
    def patient(self) -> Patient:
        """The patient as typed; what cannot be read yet is left out."""
        return Patient(
            id=self._stored.id,
            identifiers=self.identifiers.identifiers,
            family_name=self.family_name.text().strip(),
            given_name=self.given_name.text().strip(),
            sex=Sex(self.sex.currentData()),
            birth_date=self.birth_date.partial,
            menopausal_status=MenopausalStatus(self.menopausal.currentData()),
            weight_kg=_positive(self.weight_kg),
            pre_pregnancy_weight_kg=_positive(self.weight_before_kg),
            height_cm=_positive(self.height_cm),
            time_zone=self._zone() or None,
            profile=self.profile.currentData() or None,
            profile_reason=self.profile_reason.text().strip(),
            unknown=self._stored.unknown,
        )

    @property
    def typed(self) -> tuple[object, ...]:
        """Everything a person can change here, to compare with later."""
        fields = (self.weight_kg, self.height_cm, self.weight_before_kg)
        return (self.patient, self.birth_date.text(), *(field.text() for field in fields))

    @property
    def complaint(self) -> str:
        """What is in the way of saving, in one sentence; empty when nothing is."""
        open_one = self._first_open()
        return "" if open_one is None else open_one[1]

    @property
    def first_open_field(self) -> QWidget | None:
        """The field that is in the way of saving."""
        open_one = self._first_open()
        return None if open_one is None else open_one[0]

    def show_patient(self, patient: Patient) -> None:
        """Show a stored patient."""
        self._stored = patient
        self.family_name.setText(patient.family_name)
        self.given_name.setText(patient.given_name)
        self.sex.choose(patient.sex.value)
        self.birth_date.set_partial(patient.birth_date)
        self.menopausal.choose(patient.menopausal_status.value)
        self.identifiers.show_identifiers(patient.identifiers)
        self._order_below_numbers()
        _show_amount(self.weight_kg, patient.weight_kg)
        _show_amount(self.height_cm, patient.height_cm)
        _show_amount(self.weight_before_kg, patient.pre_pregnancy_weight_kg)
        if not self.time_zone.choose(patient.time_zone or ""):
            self.time_zone.setEditText(patient.time_zone or "")
        if not self.profile.choose(patient.profile or ""):
            self.profile.addItem(patient.profile or "", patient.profile)
            self.profile.choose(patient.profile)
        self.profile_reason.setText(patient.profile_reason)
        self._on_edited()

    def _first_open(self) -> tuple[QWidget, str] | None:
        named = self.family_name.text().strip() or self.given_name.text().strip()
        if not named and not self.identifiers.identifiers:
            return self.family_name, self.tr("A name or a number is missing.")
        born = self._birth_complaint()
        if born is not None:
            return self.birth_date, born.sentence
        for field in (self.weight_kg, self.height_cm, self.weight_before_kg):
            complaint = self._amount_complaint(field)
            if complaint is not None:
                return field, complaint.sentence
        if self._zone_complaint() is not None:
            return self.time_zone, self.tr("The time zone is not known.")
        if self.profile.currentData() and not self.profile_reason.text().strip():
            return self.profile_reason, self.tr("A chosen profile needs a reason.")
        return None

    def _birth_complaint(self) -> Complaint | None:
        partial = self.birth_date.partial
        if partial is None:
            return self.birth_date.complaint
        first = date(partial.year, partial.month or 1, partial.day or 1)
        if first <= self._today:
            return None
        return Complaint(ComplaintKind.REFUSES, self.tr("{d} lies ahead.").format(d=day(first)))

    def _amount_complaint(self, field: NumberField) -> Complaint | None:
        if field.is_empty or _positive(field) is not None:
            return None
        said = self.tr("{typed} is no measure.").format(typed=field.text().strip())
        return Complaint(ComplaintKind.REFUSES, said)

    def _zone_complaint(self) -> Complaint | None:
        if not self._zone() or self._zone() in _zone_names():
            return None
        return Complaint(ComplaintKind.REFUSES, self.tr("Choose one of the list."))

    def _zone(self) -> str:
        index = self.time_zone.findText(self.time_zone.currentText())
        found = self.time_zone.itemData(index) if index >= 0 else self.time_zone.currentText()
        return str(found).strip()

    @Slot()
    def _on_edited(self) -> None:
        self._born_box.show_complaint(self._birth_complaint())
        for box in self._amount_boxes:
            if isinstance(box.field, NumberField):
                box.show_complaint(self._amount_complaint(box.field))
        self._zone_box.show_complaint(self._zone_complaint())
        is_male = self.sex.currentData() == Sex.MALE.value
        self._menopausal_box.setVisible(not is_male)
        self._amount_boxes[2].setVisible(not is_male)
        self._reason_box.setVisible(bool(self.profile.currentData()))
        self.edited.emit()

    def _connect(self) -> None:
        for changed in (
            self.family_name.textChanged,
            self.given_name.textChanged,
            self.sex.activated,
            self.birth_date.date_changed,
            self.menopausal.activated,
            self.identifiers.edited,
            self.weight_kg.textChanged,
            self.height_cm.textChanged,
            self.weight_before_kg.textChanged,
            self.time_zone.editTextChanged,
            self.profile.activated,
            self.profile_reason.textChanged,
        ):
            changed.connect(self._on_edited)

    def _build(self) -> None:
        self._born_box = DateBox(self.tr("&Birth date"), self.birth_date)
        self.birth_date.setPlaceholderText(self.tr("day, month or year"))
        self._menopausal_box = FieldBox(self.tr("&Menopausal status"), self.menopausal, width=160)
        self._amount_boxes = (
            FieldBox(self.tr("&Weight, kg"), self.weight_kg, width=96),
            FieldBox(self.tr("&Height, cm"), self.height_cm, width=96),
            FieldBox(self.tr("Weight before &pregnancy, kg"), self.weight_before_kg, width=170),
        )
        self._zone_box = FieldBox(self.tr("&Time zone"), self.time_zone, width=220)
        self._reason_box = FieldBox(self.tr("Wh&y this profile"), self.profile_reason)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addLayout(
            side_by_side(
                FieldBox(self.tr("&Family name"), self.family_name, width=200),
                FieldBox(self.tr("&Given name"), self.given_name, width=200),
                self._born_box,
                FieldBox(self.tr("&Sex"), self.sex, width=130),
                self._menopausal_box,
            )
        )
        rows.addWidget(self.identifiers)
        rows.addLayout(side_by_side(*self._amount_boxes))
        profile = FieldBox(self.tr("P&rofile"), self.profile, width=310)
        rows.addLayout(side_by_side(self._zone_box, profile, self._reason_box))

    def _sexes(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Unknown"), Sex.UNKNOWN.value),
            (self.tr("Female"), Sex.FEMALE.value),
            (self.tr("Male"), Sex.MALE.value),
            (self.tr("Other"), Sex.OTHER.value),
        ]

    def _order_below_numbers(self) -> None:
        """Let Tab go through what stands below the numbers after them."""
        below = (self.weight_kg, self.height_cm, self.weight_before_kg)
        last = (self.time_zone, self.profile, self.profile_reason)
        for first, second in pairwise((self.identifiers.add, *below, *last)):
            QWidget.setTabOrder(first, second)

    def _menopausal_states(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Unknown"), MenopausalStatus.UNKNOWN.value),
            (self.tr("Premenopausal"), MenopausalStatus.PRE.value),
            (self.tr("Postmenopausal"), MenopausalStatus.POST.value),
        ]

    def _time_zones(self) -> list[tuple[str, str]]:
        named = [(name, name) for name in sorted(_zone_names()) if "/" in name]
        return [(self.tr("The clinic's"), ""), *named]


@lru_cache(maxsize=1)
def _zone_names() -> frozenset[str]:
    return frozenset(available_timezones())


def _positive(field: NumberField) -> Decimal | None:
    quantity = read_quantity(field.number) if field.number else None
    if quantity is None or quantity.is_censored or quantity.amount <= 0:
        return None
    return quantity.amount


def _show_amount(field: NumberField, amount: Decimal | None) -> None:
    if amount is not None:
        field.set_number(f"{amount:f}")
