from dataclasses import replace
from decimal import Decimal

import pytest

from ironview.domain.moments import PartialDate
from ironview.domain.record import Identifier, Patient, Record, Result, Sex
from ironview.interchange.merging import merge


def record(value="1", **patient):
    row = Result(analyte="hb", value=value, collected=None)
    return Record(patient=Patient(**patient), results=(row,))


def values(merged):
    return [[row.value for row in one.results] for one in merged.records]


def test_the_same_id_is_the_same_patient():
    assert values(merge([record("1", id="P"), record("2", id="P")])) == [["1", "2"]]


def test_the_same_identifier_of_the_same_system_is_the_same_patient():
    number = (Identifier("urn:mrn", "0042"),)
    merged = merge(
        [record("1", id="A", identifiers=number), record("2", id="B", identifiers=number)]
    )
    assert values(merged) == [["1", "2"]]
    assert merged.records[0].patient.id == "A"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"id": ""}, {"id": ""}),
        ({"identifiers": (Identifier("urn:mrn", ""),)},) * 2,
        ({"identifiers": (Identifier("", "0042"),)},) * 2,
        ({"family_name": "Doe"}, {"family_name": "Doe"}),
        (
            {"identifiers": (Identifier("urn:a", "1"),)},
            {"identifiers": (Identifier("urn:b", "1"),)},
        ),
    ],
)
def test_nothing_else_makes_one_patient_of_two(one, other):
    assert len(merge([record(**one), record(**other)]).records) == 2


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("birth date", {"birth_date": PartialDate(1991, 4, 2)}, {"birth_date": PartialDate(1990)}),
        ("sex", {"sex": Sex.MALE}, {"sex": Sex.FEMALE}),
        ("family name", {"family_name": "Doe"}, {"family_name": "Roe"}),
    ],
)
def test_patients_that_contradict_each_other_are_kept_apart_and_named(field, one, other):
    merged = merge([record(id="P", **one), record(id="P", **other)])
    assert len(merged.records) == 2
    assert field in merged.remarks[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"birth_date": PartialDate(1991)}, {"birth_date": PartialDate(1991, 4, 2)}),
        ({"sex": Sex.UNKNOWN}, {"sex": Sex.FEMALE}),
        ({"sex": Sex.OTHER}, {"sex": Sex.FEMALE}),
        ({"family_name": "doe"}, {"family_name": "DOE"}),
        ({"family_name": ""}, {"family_name": "Doe"}),
    ],
)
def test_what_only_one_file_says_is_no_contradiction(one, other):
    assert len(merge([record(id="P", **one), record(id="P", **other)]).records) == 1


def test_the_second_file_fills_what_the_first_leaves_open():
    first = Patient(id="P", sex=Sex.UNKNOWN, weight_kg=Decimal(60))
    second = Patient(id="P", sex=Sex.FEMALE, weight_kg=Decimal(70), height_cm=Decimal(168))
    (one,) = merge([Record(patient=first), Record(patient=second)]).records
    assert one.patient == replace(second, weight_kg=Decimal(60))


def test_a_third_file_joins_by_either_number():
    number = (Identifier("urn:mrn", "0042"),)
    merged = merge(
        [
            record("1", id="A"),
            record("2", id="A", identifiers=number),
            record("3", identifiers=number),
        ]
    )
    assert values(merged) == [["1", "2", "3"]]


def test_a_file_with_both_numbers_brings_two_patients_together():
    number = (Identifier("urn:mrn", "0042"),)
    merged = merge(
        [
            record("1", id="A"),
            record("2", id="B", identifiers=number),
            record("x", id="C"),
            record("3", id="A", identifiers=number),
            record("4", id="B"),
        ]
    )
    assert values(merged) == [["1", "3", "2", "4"], ["x"]]
