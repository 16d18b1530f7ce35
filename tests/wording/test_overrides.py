"""What is said of an override: who, why, and what opened it again."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from ironview.domain.findings import Skipped, Used
from ironview.domain.overrides import (
    FactChange,
    Override,
    OverrideStanding,
    OverrideState,
    RowChange,
    RuleChange,
    Withdrawal,
    changes_between,
    judge_overrides,
    profile_of,
)
from ironview.knowledge.override_reasons import load_override_choices
from ironview.wording.overrides import (
    change_lines,
    overridden_count,
    override_meta,
    override_text,
    reason_text,
    reason_within,
    state_text,
    withdrawal_text,
)
from tests.domain.records import GUIDELINE, at, condition, dose, judge, patient, result
from tests.wording.conftest import compiled, locale
from tests.wording.evidence_cases import findings_by_code, some_findings

__all__ = ["compiled", "locale"]

CODE = "stores.absolute_deficiency"
LATE = datetime(2026, 6, 3, 22, 30, tzinfo=UTC)
LOW = (dose(0), result("ferritin", 20, 200, id="F"))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def override(said=None, **more) -> Override:
    said = said or judge(*LOW)
    finding = next(one for one in said.findings if one.code == CODE)
    profile_id, version = profile_of(said, finding)
    fields = {"reason": "already_treated", "comment": "", "by": "Anna", "at": LATE, **more}
    return Override(finding=finding, profile_id=profile_id, profile_version=version, **fields)


def lines(said) -> list[str]:
    (standing,) = judge_overrides(said, [override()])
    return [plain(one) for one in change_lines(standing)]


def because(*changes) -> list[str]:
    kept = override()
    standing = OverrideStanding(
        override=kept, state=OverrideState.REOPENED, finding=kept.finding, changes=changes
    )
    return [plain(one) for one in change_lines(standing)]


def test_every_reason_that_is_offered_has_a_label(locale):
    codes = load_override_choices().reasons

    assert [code for code in codes if reason_text(code) == code] == []
    assert len({reason_text(code) for code in codes}) == len(codes)


def test_a_reason_from_another_version_keeps_its_code():
    assert reason_text("from_the_future") == "from_the_future"
    assert reason_within("already_treated") == "already being treated"


@pytest.mark.parametrize(
    ("zone", "day"), [(UTC, "3 Jun 2026"), (ZoneInfo("Europe/Berlin"), "4 Jun 2026")]
)
def test_it_says_who_when_and_why_on_the_clinics_day(zone, day):
    assert plain(override_text(override(), zone)) == (
        f"Overridden by Anna on {day}: already being treated."
    )


def test_a_comment_stands_in_quotation_marks():
    told = override_text(override(comment="Infusion on Monday"), UTC)

    assert told.endswith("treated. \u201cInfusion on Monday\u201d")


def test_a_withdrawn_override_says_who_took_it_back_and_why():
    withdrawal = Withdrawal(override=override(), by="Ben", at=LATE, reason="not agreed")

    assert plain(withdrawal_text(withdrawal, ZoneInfo("Europe/Berlin"))) == (
        "Overridden by Anna on 4 Jun 2026: already being treated. "
        "Withdrawn by Ben on 4 Jun 2026: not agreed"
    )


def test_a_line_of_a_list_is_short():
    assert override_meta(override(comment="long")) == ("overridden by Anna, already being treated")


def test_an_override_of_a_case_says_that_nobody_is_named():
    unnamed = override(by="")
    assert override_meta(unnamed).startswith("overridden by somebody who is not named, ")
    assert override_text(unnamed, UTC).startswith("Overridden by somebody who is not named on ")


def test_each_state_has_its_sentence(locale):
    told = {
        state_text(OverrideStanding(override=override(), state=state)) for state in OverrideState
    }

    assert len(told) == len(OverrideState)
    assert all(told)


@pytest.mark.parametrize(
    ("number", "told"),
    [(0, ""), (1, "1 finding overridden."), (2, "2 findings overridden.")],
)
def test_how_many_are_overridden(number, told):
    assert plain(overridden_count(number)) == told


def test_a_corrected_value_is_told_before_and_now():
    corrected = judge(dose(0), result("ferritin", 21, 200, id="F"))

    assert lines(corrected) == ["18 Sep 2026, Ferritin 20 ug/L \u2192 21 ug/L"]


def test_a_time_entered_later_is_told_with_the_whole_row():
    timed = judge(dose(0), result("ferritin", 20, 200, "08:00", id="F"))

    assert lines(timed) == [
        "18 Sep 2026, Ferritin 20 ug/L \u2192 18 Sep 2026, 08:00, Ferritin 20 ug/L"
    ]


def test_a_limit_that_moved_is_told_in_the_words_of_the_rule():
    told = lines(judge(*LOW, condition("inflammation", 100)))

    assert any("below 30" in one and "below 100" in one for one in told)


def test_another_profile_is_told_by_name():
    told = lines(judge(*LOW, who=patient(profile="ibd")))

    assert told[0] == "Profile: General 2026.1 \u2192 Inflammatory bowel disease 2026.1"


def test_another_severity_is_told_in_its_word():
    assert because(RuleChange("severity", "notice", "urgent")) == ["Severity: Notice \u2192 Urgent"]
    assert because(RuleChange("rule", "stores.a", "stores.b")) == ["Rule: stores.a \u2192 stores.b"]


ROW = Used("k", "ferritin", at(0), "20 ug/L")
LEFT = Skipped("k", "ferritin", at(0), "20 ug/L", "excluded")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (RowChange(None, ROW), "New: 2 Mar 2026, Ferritin 20 ug/L"),
        (RowChange(ROW, None), "No longer there: 2 Mar 2026, Ferritin 20 ug/L"),
        (
            RowChange(ROW, LEFT),
            "2 Mar 2026, Ferritin 20 ug/L \u2192 2 Mar 2026, Ferritin 20 ug/L, not used: excluded",
        ),
        (
            RowChange(LEFT, replace(LEFT, why="too_early")),
            (
                "2 Mar 2026, Ferritin 20 ug/L, not used: excluded \u2192 "
                "2 Mar 2026, Ferritin 20 ug/L, not used: too early"
            ),
        ),
        (RowChange(replace(ROW, at=None), None), "No longer there: Ferritin 20 ug/L"),
    ],
)
def test_each_kind_of_row_has_its_line(change, told):
    assert because(change) == [told]


def test_a_fact_no_sentence_mentions_is_still_a_reason():
    assert because(FactChange("inner", 1, 2)) == ["A number it was compared with is another."]


def test_a_fact_beside_a_row_is_not_told_twice():
    assert because(RowChange(None, ROW), FactChange("inner", 1, 2)) == [
        "New: 2 Mar 2026, Ferritin 20 ug/L"
    ]


@pytest.mark.parametrize("code", sorted(findings_by_code()))
def test_whatever_changed_in_whatever_finding_is_told(code, locale):
    for case, finding in some_findings(code, 2):
        profile_id, version = profile_of(case.interpretation, finding)
        kept = Override(
            finding=finding,
            profile_id=profile_id,
            profile_version=version,
            reason="other",
            comment="",
            by="Anna",
            at=LATE,
        )
        for name, fact in finding.facts.items():
            other = fact + 1 if isinstance(fact, int | Decimal) else None
            now = replace(finding, facts={**finding.facts, name: other})
            changes = changes_between(kept, replace(kept, finding=now))
            standing = OverrideStanding(
                override=kept, state=OverrideState.REOPENED, finding=now, changes=changes
            )
            assert bool(change_lines(standing, locale)) == bool(changes)


def test_what_the_guideline_calls_its_version_is_told():
    general = replace(GUIDELINE.profiles["general"], version="2027.1")
    newer = replace(GUIDELINE, profiles={**GUIDELINE.profiles, "general": general})

    assert lines(judge(*LOW, guideline=newer)) == ["Profile: General 2026.1 \u2192 General 2027.1"]
