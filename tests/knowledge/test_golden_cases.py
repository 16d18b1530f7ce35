import pytest

from ironview.domain.errors import ResourceError
from ironview.knowledge.golden_cases import load_golden_cases

WINDOWS = {"too_early", "baseline", "steady", "no_infusion"}


def test_the_cases_show_what_can_go_wrong_in_a_clinic():
    cases = load_golden_cases()
    patients = [patient for case in cases for patient in case.expected["patients"]]
    samples = [sample for patient in patients for sample in patient["samples"]]

    assert len(cases) >= 8
    assert {
        "not_assessable",
        "absolute_deficiency",
        "overload_pattern",
        "low_saturation",
        "iron_indicated",
    } <= {sample.get("stores") for sample in samples}
    assert {"possible", "persistent"} <= {sample.get("overload") for sample in samples}
    assert [reason["reason"] for case in cases for reason in case.expected["held"]] == [
        "data.unit_ambiguous",
        "data.unknown_code",
    ]


def test_every_case_is_of_an_invented_patient_and_says_what_it_shows():
    for case in load_golden_cases():
        assert case.record["patient"]["family_name"] == "Golden"
        assert case.told.endswith(".")


def test_a_folder_without_cases_is_told(tmp_path):
    with pytest.raises(ResourceError, match="no cases"):
        load_golden_cases(tmp_path)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"told": "a", "as_of": "June"}'])
def test_a_case_that_cannot_be_read_is_named(tmp_path, text):
    (tmp_path / "01_spoilt.json").write_text(text)

    with pytest.raises(ResourceError, match=r"golden/01_spoilt\.json"):
        load_golden_cases(tmp_path)
