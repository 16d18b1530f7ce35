from decimal import Decimal

import pytest

from ironview.domain.moments import PartialDate
from ironview.domain.record import Identifier, Sex
from ironview.interchange.raw_content import as_in_the_file
from ironview.interchange.staging import RowKind
from tests.interchange.fhir.conftest import administration, bundle, observation

URN = "urn:uuid:85822a88-55b1-460c-bb7b-e8fc22d8568f"


def patient(**parts):
    return {"resourceType": "Patient", "id": "p1"} | parts


def test_a_patient_s_data_arrive(read_one):
    record = read_one(
        patient(
            identifier=[{"system": "urn:mrn", "value": "0042"}, {"system": "urn:empty"}],
            name=[
                {"use": "nickname", "family": "D"},
                {"use": "official", "family": "Doe", "given": ["Jane", None, "Q"]},
            ],
            gender="female",
            birthDate="1991-04",
        )
    )
    person = record.patient
    assert person.identifiers == (Identifier("urn:mrn", "0042"),)
    assert (person.family_name, person.given_name) == ("Doe", "Jane Q")
    assert person.sex is Sex.FEMALE
    assert person.birth_date == PartialDate(1991, 4)


def test_a_name_that_is_only_text_stands_as_family_name(read_one):
    assert read_one(patient(name=[{"text": "Jane Doe"}])).patient.family_name == "Jane Doe"


def test_a_birth_date_that_is_none_is_named(read):
    staged = read(patient(birthDate="yesterday"))
    assert staged.held[0].kind is RowKind.FIELD
    assert staged.records[0].patient.birth_date is None


@pytest.mark.parametrize(
    ("reference", "url"),
    [
        ("Patient/p1", None),
        ("Patient/p1/_history/3", None),
        ("https://example.org/fhir/Patient/p1", None),
        (URN, URN),
        (URN.upper(), URN),
        ("https://example.org/fhir/Patient/p1", "https://example.org/fhir/Patient/p1"),
    ],
)
def test_every_way_to_refer_to_a_patient_is_followed(read_one, reference, url):
    record = read_one(
        bundle(
            patient(gender="male"),
            observation(subject={"reference": reference}),
            urls=[url] if url else [],
        )
    )
    assert record.patient.sex is Sex.MALE
    assert len(record.results) == 1


def test_a_patient_without_id_goes_by_its_full_url(read_one):
    record = read_one(
        bundle(
            {"resourceType": "Patient", "gender": "male"},
            observation(subject={"reference": URN}),
            urls=[URN],
        )
    )
    assert record.patient.id == URN.rsplit(":", 1)[1]
    assert len(record.results) == 1


def test_a_contained_patient_is_found(read_one):
    record = read_one(
        observation(subject={"reference": "#pat"}, contained=[patient(id="pat", gender="male")])
    )
    assert record.patient.sex is Sex.MALE
    assert len(record.results) == 1


def test_a_patient_that_is_not_in_the_file_is_known_by_the_reference(read_one):
    assert read_one(observation(subject={"reference": "Patient/p9"})).patient.id == "p9"
    assert read_one(observation(subject={"reference": URN})).patient.id == URN.rsplit(":", 1)[1]


def test_several_patients_of_one_bundle_are_kept_apart(read):
    staged = read(
        bundle(
            patient(),
            patient(id="p2"),
            observation(),
            observation(id="o2", subject={"reference": "Patient/p2"}),
            administration(subject={"reference": "Patient/p2"}),
        )
    )
    first, second = staged.records
    assert [row.id for row in first.results] == ["o1"]
    assert [row.id for row in second.results] == ["o2"]
    assert not first.infusions
    assert len(second.infusions) == 1


def test_a_logical_reference_finds_the_patient_with_that_identifier(read):
    number = {"system": "urn:mrn", "value": "0042"}
    staged = read(bundle(patient(identifier=[number]), observation(subject={"identifier": number})))
    assert len(staged.records) == 1
    assert len(staged.records[0].results) == 1
    alone = read(observation(subject={"identifier": number}))
    assert alone.records[0].patient.identifiers == (Identifier("urn:mrn", "0042"),)


def test_a_row_without_patient_is_nobody_s_in_company_and_unnamed_alone(read):
    staged = read(bundle(patient(), observation(), observation(id="o2", subject=None)))
    (aside,) = staged.held
    assert (aside.reason, aside.kind) == ("import.no_patient", RowKind.RESULT)
    assert "50 ug/L" in aside.text
    assert '"id": "o2"' in as_in_the_file(aside.raw)
    assert len(staged.records[0].results) == 1
    assert read(observation(subject=None)).records[0].patient.id == ""


def test_an_infusion_without_patient_is_held(read):
    staged = read(bundle(observation(), administration(subject=None)))
    assert [aside.kind for aside in staged.held] == [RowKind.INFUSION]


def weight(value, unit, on, code="29463-7"):
    return observation(
        code={"coding": [{"system": "http://loinc.org", "code": code}]},
        valueQuantity={"value": value, "unit": unit},
        effectiveDateTime=on,
    )


def test_the_latest_weight_and_height_are_taken_over_and_named(read):
    staged = read(
        bundle(
            weight(70, "kg", "2026-02-01"),
            weight(62.5, "kg", "2026-03-01"),
            weight(80, "kg", "2026-01-01"),
            weight(66, "[in_i]", "2026-01-01", "8302-2"),
        )
    )
    person = staged.records[0].patient
    assert person.weight_kg == Decimal("62.5")
    assert person.height_cm == Decimal("167.64")
    assert [aside.reason for aside in staged.rejected] == ["import.taken_over"] * 4
    assert "62.5 kg of 2026-03-01" in staged.rejected[1].text


@pytest.mark.parametrize(
    ("value", "unit", "kg"),
    [
        (62000, "g", Decimal(62)),
        (100, "[lb_av]", Decimal("45.359237")),
        (0, "kg", None),
        (-5, "kg", None),
        (12, "stone", None),
    ],
)
def test_weights_in_other_units_are_converted_or_left_aside(read, value, unit, kg):
    staged = read(weight(value, unit, "2026-03-01"))
    reason = staged.rejected[0].reason
    assert reason == ("import.taken_over" if kg is not None else "import.not_iron_related")
    assert (staged.records[0].patient.weight_kg if staged.records else None) == kg


def test_a_weight_without_date_is_not_taken_over(read):
    assert read(weight(62, "kg", None)).rejected[0].reason == "import.not_iron_related"
