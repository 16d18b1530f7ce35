"""Held rows ask one question for each reason."""

from tests.domain.records import codes, condition, dose, event, judge, panel, result, score


def test_rows_of_every_kind_share_the_finding_of_their_reason():
    answer = judge(
        condition("gout"), event("party", 0), score(1, 0, scale="mood"), result("zinc", 1, 0)
    )
    (finding,) = answer.findings
    assert finding.code == "data.unknown_code"
    assert finding.facts == {"count": 4, "names": "zinc, party, mood, gout"}
    assert {row.kind for row in answer.held} == {"result", "event", "symptom", "condition"}


def test_each_reason_has_its_own_finding():
    answer = judge(dose(None), event("surgery", None), result("hb", "x", 0))
    assert codes(answer) == {"timing.undated_dose", "data.no_date", "data.not_a_number"}


def test_the_same_name_is_said_once():
    (finding,) = judge(result("hb", 118, 0), result("hb", 119, 1)).findings
    assert finding.facts["count"] == 2
    assert finding.facts["names"] == "hb"


def test_an_impossible_value_comes_with_what_is_possible():
    (finding,) = judge(result("tsat", 130, 0)).findings
    assert finding.facts == {
        "count": 1,
        "names": "tsat",
        "lowest_tsat": 0,
        "highest_tsat": 100,
        "unit_tsat": "%",
    }


def test_held_rows_are_not_in_any_sample_and_in_no_finding_of_one():
    answer = judge(panel(0, ferritin=50), result("tsat", 130, 0))
    (sample,) = answer.samples
    assert [r.code for r in sample.sample.results] == ["ferritin"]
    assert "data.implausible" in codes(answer)
    assert "data.implausible" not in codes(sample)
    assert sample.sample.held == {"tsat"}
