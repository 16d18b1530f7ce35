"""One key signs several samples only where there is nothing in any of them to decide."""

from dataclasses import replace

import pytest

from ironview.domain.findings import Severity
from ironview.domain.sign_off import SignedFinding, SignOffRefusedError, SignOffState
from ironview.domain.signing_together import may_be_signed_together, refuse_together
from tests.domain.test_sign_off import newest, signed, steady

PLAIN = newest(steady())
RESULT = PLAIN.content.results[0]
FOUND = steady("9").findings[0]


def with_content(**changes):
    return replace(PLAIN, content=replace(PLAIN.content, **changes))


def with_finding(severity, *, is_overridden=False):
    finding = replace(FOUND, severity=severity)
    return with_content(findings=(SignedFinding(finding, is_overridden),))


def refused(standing) -> str:
    assert not may_be_signed_together(standing)
    with pytest.raises(SignOffRefusedError) as told:
        refuse_together(standing)
    return str(told.value)


def test_a_readable_normal_sample_without_findings_may_be_signed_with_others():
    refuse_together(with_content(findings=()))
    assert may_be_signed_together(with_content(findings=()))


@pytest.mark.parametrize("severity", [Severity.INFO, Severity.NOTICE])
def test_a_finding_of_at_most_notice_keeps_nothing_back(severity):
    refuse_together(with_finding(severity))
    assert may_be_signed_together(with_finding(severity))


@pytest.mark.parametrize("is_overridden", [False, True])
@pytest.mark.parametrize("severity", [Severity.WARNING, Severity.URGENT])
def test_a_finding_above_notice_is_never_signed_with_others_not_even_overridden(
    severity, is_overridden
):
    assert "above notice" in refused(with_finding(severity, is_overridden=is_overridden))


@pytest.mark.parametrize("severity", list(Severity))
def test_every_severity_is_decided_about(severity):
    is_allowed = severity.rank >= Severity.NOTICE.rank
    assert may_be_signed_together(with_finding(severity)) is is_allowed


@pytest.mark.parametrize("flag", ["H", "L"])
def test_a_result_outside_its_limits_is_looked_at_by_itself(flag):
    standing = with_content(findings=(), results=(replace(RESULT, flag=flag),))

    assert "outside its limits" in refused(standing)


@pytest.mark.parametrize("reading", ["too_early", "invalid", "unclear", "excluded"])
def test_what_cannot_be_read_is_looked_at_by_itself(reading):
    standing = with_content(findings=(), results=(replace(RESULT, reading=reading),))

    assert "can be read" in refused(standing)


def test_a_result_that_was_excluded_keeps_the_readable_ones_from_nothing():
    left_out = replace(RESULT, reference="x", reading="excluded")

    assert may_be_signed_together(with_content(findings=(), results=(RESULT, left_out)))


def test_what_was_signed_before_is_signed_by_itself():
    again = newest(steady("98"), signed(PLAIN.content))
    assert again.state is SignOffState.OPEN_AGAIN

    assert "is another now" in refused(again)


def test_what_is_signed_or_cannot_be_is_refused_with_its_reason():
    assert "already" in refused(replace(PLAIN, state=SignOffState.SIGNED))
    assert "waits" in refused(replace(PLAIN, state=SignOffState.CANNOT_BE_SIGNED))
