from datetime import date

import pytest

from tests.interchange.fhir.conftest import bundle, observation

ICD = "http://hl7.org/fhir/sid/icd-10-cm"
SNOMED = "http://snomed.info/sct"


def condition(system=SNOMED, code="42343007", **parts):
    base = {
        "resourceType": "Condition",
        "id": "c1",
        "code": {"coding": [{"system": system, "code": code}], "text": "as written"},
        "subject": {"reference": "Patient/p1"},
        "onsetDateTime": "2024-05-01",
    }
    return {key: value for key, value in (base | parts).items() if value is not None}


@pytest.mark.parametrize(
    ("system", "code", "meant"),
    [
        (SNOMED, "42343007", "heart_failure"),
        (SNOMED, "72892002", "pregnancy"),
        (SNOMED, "431857002", "ckd_nd"),
        (ICD, "I50.9", "heart_failure"),
        (ICD, "N18.3", "ckd_nd"),
        (ICD, "N18.4", "ckd_nd"),
        (ICD, "Z99.2", "haemodialysis"),
        (ICD, "K50.90", "ibd"),
        (ICD, "K51.0", "ibd"),
        (ICD, "E83.110", "haemochromatosis"),
        (ICD, "K74.6", "liver_disease"),
        (ICD, "C18.9", "malignancy"),
        ("http://fhir.de/CodeSystem/bfarm/icd-10-gm", "F10.2", "alcohol"),
    ],
)
def test_the_conditions_the_rules_know_are_taken_over(read_one, system, code, meant):
    (row,) = read_one(condition(system, code)).conditions
    assert (row.code, row.since, row.until) == (meant, date(2024, 5, 1), None)
    assert row.detail == "as written"


@pytest.mark.parametrize(
    ("system", "code"), [(SNOMED, "38341003"), (ICD, "I10"), (ICD, "N18.6"), ("", "I50.9")]
)
def test_other_conditions_are_only_counted(read, system, code):
    staged = read(condition(system, code))
    assert staged.not_read == {"Condition": 1}
    assert not staged.records


def test_onset_and_abatement_bound_a_condition(read_one):
    (row,) = read_one(condition(abatementDateTime="2024-12-24T10:00:00Z")).conditions
    assert row.until == date(2024, 12, 24)
    (row,) = read_one(
        condition(onsetDateTime=None, onsetPeriod={"start": "2024-01-01", "end": "2024-06-01"})
    ).conditions
    assert (row.since, row.until) == (date(2024, 1, 1), date(2024, 6, 1))
    (row,) = read_one(condition(onsetDateTime=None)).conditions
    assert row.since is None


@pytest.mark.parametrize(
    "parts",
    [
        {"verificationStatus": {"coding": [{"code": "refuted"}]}},
        {"verificationStatus": {"coding": [{"code": "entered-in-error"}]}},
        {"verificationStatus": {"coding": [{"code": "provisional"}]}},
        {"clinicalStatus": {"coding": [{"code": "resolved"}]}},
    ],
)
def test_a_condition_that_is_not_certain_or_over_since_nobody_knows_when_is_rejected(read, parts):
    (aside,) = read(condition(**parts)).rejected
    assert aside.reason == "import.condition_unusable"
    assert aside.patient == "p1"


def test_a_resolved_condition_with_its_end_is_taken_over(read_one):
    resolved = condition(
        clinicalStatus={"coding": [{"code": "resolved"}]}, abatementDateTime="2024-12-24"
    )
    assert read_one(resolved).conditions[0].until == date(2024, 12, 24)


def test_a_condition_of_nobody_is_rejected(read):
    staged = read(bundle(condition(subject=None), observation()))
    assert "names no patient" in staged.rejected[0].text
