from datetime import date, time
from decimal import Decimal

import pytest

from ironview.domain.record import DoseStatus
from ironview.interchange.staging import RowKind
from tests.interchange.fhir.conftest import administration, bundle, observation

RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
ATC = "http://www.whocc.no/atc"
SNOMED = "http://snomed.info/sct"


def infusion_of(read, *resources):
    staged = read(bundle(*resources))
    assert not staged.held
    assert not staged.rejected
    (infusion,) = staged.records[0].infusions
    return infusion


def coded(system, code, text=None):
    concept = {"coding": [{"system": system, "code": code}]}
    return concept | ({"text": text} if text else {})


def test_an_administration_becomes_an_infusion(read):
    infusion = infusion_of(read, administration(note=[{"text": "well tolerated"}]))
    assert (infusion.product, infusion.brand) == ("ferric_carboxymaltose", "Ferinject")
    assert infusion.dose_mg == Decimal(1000)
    assert (infusion.started.day, infusion.started.clock) == (date(2026, 3, 2), time(10))
    assert infusion.status is DoseStatus.COMPLETED
    assert infusion.note == "well tolerated"
    assert infusion.origin == "file.json:entry[0]"


@pytest.mark.parametrize(
    ("medication", "product"),
    [
        ({"text": "Iron sucrose 20 mg/mL injection"}, "iron_sucrose"),
        ({"text": "MONOFER 1000 mg"}, "ferric_derisomaltose"),
        ({"text": "Injectafer"}, "ferric_carboxymaltose"),
        (coded(ATC, "B03AC"), "other"),
        (coded("http://fhir.de/CodeSystem/bfarm/atc", "B03AC99"), "other"),
        ({"text": "Iron infusion, product not recorded"}, "other"),
        ({"text": "Eiseninfusion"}, "other"),
    ],
)
def test_intravenous_iron_is_known_by_code_or_name(read, medication, product):
    assert (
        infusion_of(read, administration(medicationCodeableConcept=medication)).product == product
    )


@pytest.mark.parametrize(
    "medication",
    [
        coded(RXNORM, "310325", "ferrous sulfate 325 MG Oral Tablet"),
        coded(ATC, "B03AA07"),
        {"text": "Ferric maltol capsules"},
        {"text": "Iron polysaccharide"},
        {"text": "Multivitamin with iron"},
    ],
)
def test_oral_iron_is_an_event_and_never_an_infusion(read, medication):
    staged = read(administration(medicationCodeableConcept=medication, dosage=None))
    (record,) = staged.records
    assert not record.infusions
    (event,) = record.events
    assert event.kind == "oral_iron"
    assert event.at.day == date(2026, 3, 2)


def test_the_route_decides_between_the_forms_of_one_product(read):
    by_mouth = {"route": {"coding": [{"system": SNOMED, "code": "26643006"}]}}
    staged = read(
        administration(medicationCodeableConcept={"text": "iron polymaltose"}, dosage=by_mouth)
    )
    assert not staged.records[0].infusions
    into_vein = {"route": {"text": "intravenous"}}
    staged = read(administration(medicationCodeableConcept={"text": "iron"}, dosage=into_vein))
    assert staged.records[0].infusions[0].product == "other"


def test_iron_of_unknown_route_is_held(read):
    staged = read(administration(medicationCodeableConcept={"text": "iron"}, dosage=None))
    (aside,) = staged.held
    assert (aside.reason, aside.kind) == ("import.unknown_route", RowKind.INFUSION)
    assert "2026-03-02" in aside.text


@pytest.mark.parametrize(
    "text", ["Furosemide 10 MG/ML Injection", "Epoetin Alfa 4000 UNT/ML Injection", "Environmental"]
)
def test_other_medications_are_counted_and_nothing_else(read, text):
    staged = read(administration(medicationCodeableConcept={"text": text}))
    assert staged.not_read == {"MedicationAdministration": 1}
    assert not staged.rejected
    assert not staged.records


@pytest.mark.parametrize(
    ("dosage", "dose"),
    [
        ({"dose": {"value": 500, "unit": "mg"}}, Decimal(500)),
        ({"dose": {"value": 500, "code": "mg", "unit": "milligrams"}}, Decimal(500)),
        ({"dose": {"value": 1, "unit": "g"}}, Decimal(1000)),
        ({"dose": {"value": 20, "unit": "mL"}}, None),
        ({"dose": {"value": 500, "unit": "mg", "comparator": "<"}}, None),
        ({"text": "1000 mg in 250 mL over 15 minutes"}, Decimal(1000)),
        ({"text": "20 mg/mL"}, None),
        ({"text": "500 mg then 500 mg"}, Decimal(500)),
        ({"text": "500 mg then 250 mg"}, None),
        ({"text": "1000 mg", "dose": {"value": 500, "unit": "mg"}}, Decimal(500)),
        ({}, None),
        (None, None),
    ],
)
def test_the_dose_is_what_is_stated_in_milligrams_or_unknown(read, dosage, dose):
    assert infusion_of(read, administration(dosage=dosage)).dose_mg == dose


def test_the_milligrams_of_a_product_s_name_are_no_dose(read):
    infusion = infusion_of(
        read, administration(medicationCodeableConcept={"text": "Ferinject 500 mg"}, dosage=None)
    )
    assert infusion.dose_mg is None


@pytest.mark.parametrize(
    ("status", "meant", "dose"),
    [
        ("completed", DoseStatus.COMPLETED, Decimal(1000)),
        ("unknown", DoseStatus.COMPLETED, Decimal(1000)),
        (None, DoseStatus.COMPLETED, Decimal(1000)),
        ("stopped", DoseStatus.PARTIAL, Decimal(1000)),
        ("on-hold", DoseStatus.PARTIAL, Decimal(1000)),
        ("in-progress", DoseStatus.PARTIAL, None),
        ("not-done", DoseStatus.NOT_GIVEN, Decimal(1000)),
    ],
)
def test_the_status_says_whether_the_clock_starts(read, status, meant, dose):
    infusion = infusion_of(read, administration(status=status))
    assert (infusion.status, infusion.dose_mg) == (meant, dose)


def test_what_was_entered_in_error_is_rejected(read):
    staged = read(administration(status="entered-in-error"))
    assert staged.rejected[0].reason == "import.entered_in_error"
    assert not staged.records


@pytest.mark.parametrize(
    ("when", "day", "ended"),
    [
        (
            {"effectivePeriod": {"start": "2026-03-02T10:00", "end": "2026-03-02T10:15"}},
            date(2026, 3, 2),
            time(10, 15),
        ),
        ({"effectivePeriod": {"start": "2026-03-02T23:50"}}, date(2026, 3, 2), None),
        (
            {"effectivePeriod": {"start": "2026-03-02T23:50", "end": "2026-03-03T00:20"}},
            date(2026, 3, 2),
            time(0, 20),
        ),
        ({"effectiveDateTime": "2026-03"}, None, None),
        ({}, None, None),
    ],
)
def test_the_start_of_an_infusion_counts(read, when, day, ended):
    infusion = infusion_of(read, administration(effectiveDateTime=None) | when)
    assert (infusion.started.day if infusion.started else None) == day
    assert (infusion.ended.clock if infusion.ended else None) == ended


def test_a_medication_is_found_contained_referred_to_or_named_in_the_reference(read):
    medication = {"resourceType": "Medication", "id": "m", "code": {"text": "Venofer"}}
    plain = administration(medicationCodeableConcept=None)
    contained = plain | {
        "medicationReference": {"reference": "#m"},
        "contained": [medication],
    }
    assert infusion_of(read, contained).product == "iron_sucrose"
    referred = plain | {"medicationReference": {"reference": "Medication/m"}}
    assert infusion_of(read, referred, medication).product == "iron_sucrose"
    displayed = plain | {"medicationReference": {"display": "Venofer"}}
    assert infusion_of(read, displayed).product == "iron_sucrose"


def test_the_ingredient_of_a_medication_counts(read):
    medication = {
        "resourceType": "Medication",
        "id": "m",
        "ingredient": [{"itemCodeableConcept": {"text": "ferric carboxymaltose"}}],
    }
    plain = administration(medicationCodeableConcept=None)
    referred = plain | {"medicationReference": {"reference": "Medication/m"}}
    assert infusion_of(read, referred, medication).product == "ferric_carboxymaltose"


ORDER = {
    "resourceType": "MedicationRequest",
    "id": "q1",
    "status": "active",
    "medicationCodeableConcept": {"text": "Monofer"},
    "subject": {"reference": "Patient/p1"},
    "dosageInstruction": [{"doseAndRate": [{"doseQuantity": {"value": 1000, "unit": "mg"}}]}],
}


def test_an_order_alone_is_no_infusion(read):
    staged = read(ORDER)
    (aside,) = staged.rejected
    assert (aside.reason, aside.patient) == ("import.order_only", "p1")
    assert not staged.records


def test_an_order_lends_medication_and_dose_to_its_administration(read):
    given = administration(
        medicationCodeableConcept=None, dosage=None, request={"reference": "MedicationRequest/q1"}
    )
    infusion = infusion_of(read, ORDER, given)
    assert (infusion.product, infusion.dose_mg) == ("ferric_derisomaltose", Decimal(1000))


def test_the_administration_s_own_word_comes_before_the_order_s(read):
    given = administration(request={"reference": "MedicationRequest/q1"})
    infusion = infusion_of(read, ORDER, given)
    assert infusion.product == "ferric_carboxymaltose"


def statement(**parts):
    base = {
        "resourceType": "MedicationStatement",
        "id": "s1",
        "status": "completed",
        "medicationCodeableConcept": {"text": "Ferinject"},
        "subject": {"reference": "Patient/p1"},
        "effectiveDateTime": "2026-03-02",
        "dosage": [{"doseAndRate": [{"doseQuantity": {"value": 500, "unit": "mg"}}]}],
    }
    return {key: value for key, value in (base | parts).items() if value is not None}


def test_a_statement_about_one_day_is_an_infusion(read):
    infusion = infusion_of(read, statement())
    assert (infusion.dose_mg, infusion.started.day) == (Decimal(500), date(2026, 3, 2))


def test_a_statement_over_weeks_has_no_date_and_is_left_to_be_held(read):
    period = {"start": "2026-03-02", "end": "2026-04-02"}
    infusion = infusion_of(read, statement(effectiveDateTime=None, effectivePeriod=period))
    assert infusion.started is None
    assert infusion.started_text == "2026-03-02/2026-04-02"


@pytest.mark.parametrize("status", ["not-taken", "intended"])
def test_what_was_not_taken_starts_no_clock(read, status):
    assert infusion_of(read, statement(status=status)).status is DoseStatus.NOT_GIVEN
    oral = statement(status=status, medicationCodeableConcept={"text": "ferrous sulfate"})
    assert read(oral).rejected[0].reason == "import.not_given"


def procedure(**parts):
    base = {
        "resourceType": "Procedure",
        "id": "x1",
        "status": "completed",
        "code": {"text": "Intravenous iron infusion"},
        "subject": {"reference": "Patient/p1"},
        "performedDateTime": "2026-03-02",
    }
    return {key: value for key, value in (base | parts).items() if value is not None}


def test_a_procedure_is_an_infusion_and_its_name_may_tell_the_dose(read):
    infusion = infusion_of(read, procedure(code={"text": "Infusion of Venofer 200 mg"}))
    assert (infusion.product, infusion.dose_mg) == ("iron_sucrose", Decimal(200))
    assert infusion_of(read, procedure()).product == "other"


def test_other_procedures_are_only_counted(read):
    staged = read(procedure(code={"text": "Appendectomy"}))
    assert staged.not_read == {"Procedure": 1}


def test_one_infusion_told_twice_counts_once(read):
    by_day = read(bundle(administration(), procedure()))
    assert [aside.reason for aside in by_day.rejected] == ["import.same_event"]
    derived = statement(derivedFrom=[{"reference": "MedicationAdministration/m1"}])
    by_reference = read(bundle(administration(), derived))
    assert [aside.reason for aside in by_reference.rejected] == ["import.same_event"]
    for staged in (by_day, by_reference):
        assert len(staged.records[0].infusions) == 1


def test_a_procedure_on_another_day_or_of_another_patient_counts(read):
    other_day = read(bundle(administration(), procedure(performedDateTime="2026-03-09")))
    assert len(other_day.records[0].infusions) == 2
    other = procedure(subject={"reference": "Patient/p2"})
    assert len(read(bundle(administration(), other)).records) == 2


def test_a_malformed_administration_is_rejected_and_its_neighbour_read(read):
    staged = read(bundle(administration() | {"dosage": []}, observation()))
    assert [aside.kind for aside in staged.rejected] == [RowKind.INFUSION]
    assert len(staged.records[0].results) == 1
