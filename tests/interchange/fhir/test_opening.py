import json

import pytest

from ironview.interchange.fhir.opening import normal_reference, type_of
from ironview.interchange.staging import RowKind
from tests.interchange.fhir.conftest import administration, bundle, observation


def test_resources_come_bare_in_arrays_lines_and_bundles_of_bundles(read):
    assert len(read([observation(), observation(id="o2")]).records[0].results) == 2
    lines = f"{json.dumps(observation())}\n{json.dumps(administration())}\n"
    staged = read(lines)
    assert staged.records[0].results[0].origin == "file.json:1"
    assert staged.records[0].infusions[0].origin == "file.json:2"
    nested = read(bundle(bundle(observation())))
    assert nested.records[0].results[0].origin == "file.json:entry[0].entry[0]"


def test_lines_refer_to_each_other(read):
    patient = {"resourceType": "Patient", "id": "p1", "gender": "male"}
    staged = read(f"{json.dumps(observation())}\n{json.dumps(patient)}\n")
    assert staged.records[0].patient.sex == "male"


def test_a_bundle_nested_too_deeply_is_rejected(read):
    inner = observation()
    for _ in range(9):
        inner = bundle(inner)
    assert "nested too deeply" in read(inner).rejected[0].text


def test_types_that_are_not_read_are_counted(read):
    staged = read(bundle({"resourceType": "Claim"}, {"resourceType": "Claim"}, {"id": "x"}))
    assert staged.not_read == {"Claim": 2, "no resource": 1}


@pytest.mark.parametrize("entry", [{}, {"resource": None}, {"request": {"method": "GET"}}])
def test_an_entry_without_resource_is_nothing(read, entry):
    assert read({"resourceType": "Bundle", "entry": [entry]}).records == ()


@pytest.mark.parametrize("broken", [{"entry": "none"}, {"entry": [7]}])
def test_a_malformed_bundle_is_rejected_by_name(read, broken):
    (aside,) = read({"resourceType": "Bundle"} | broken).rejected
    assert aside.reason == "import.malformed_row"
    assert "Bundle" in aside.text


@pytest.mark.parametrize(
    ("resource", "kind"),
    [
        ({"resourceType": "Patient", "name": "Jane"}, RowKind.RECORD),
        ({"resourceType": "Condition", "code": 7}, RowKind.CONDITION),
        ({"resourceType": "Specimen", "collection": []}, RowKind.RECORD),
    ],
)
def test_a_malformed_resource_says_what_it_is(read, resource, kind):
    (aside,) = read(resource).rejected
    assert aside.kind is kind
    assert resource["resourceType"] in aside.text


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b'{"resourceType":"Patient"}', "Patient"),
        (b' {\n "resourceType" : "Patient"}', "Patient"),
        (b'{"id":"x","resourceType":"Patient"}', "Patient"),
        (b'{"text":{"resourceType":"Claim"},"resourceType":"Patient"}', "Patient"),
        (b'{"resourceType":7}', ""),
        (b"[]", ""),
        (b"7", ""),
    ],
)
def test_the_type_is_found_wherever_it_stands(raw, name):
    assert type_of(raw) == name


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Patient/1", "Patient/1"),
        ("http://a/b/Patient/1/_history/2", "Patient/1"),
        ("URN:UUID:ABC", "urn:uuid:abc"),
        ("1", "1"),
    ],
)
def test_references_are_compared_in_one_form(text, normal):
    assert normal_reference(text) == normal
