"""Reasons, and when a reason alone is not enough."""

import pytest

from ironview.domain.findings import Severity
from ironview.domain.override_choices import OverrideChoices, OverrideRefusedError

CHOICES = OverrideChoices({"treated": False, "other": True}, frozenset({Severity.URGENT}))


@pytest.mark.parametrize(
    ("reason", "severity", "needed"),
    [
        ("treated", Severity.INFO, False),
        ("treated", Severity.WARNING, False),
        ("treated", Severity.URGENT, True),
        ("other", Severity.INFO, True),
        ("other", Severity.URGENT, True),
        ("never heard of", Severity.INFO, True),
    ],
)
def test_a_comment_is_needed_by_the_reason_or_the_severity(reason, severity, needed):
    assert CHOICES.needs_comment(reason, severity) is needed


def test_a_reason_that_is_not_offered_is_refused():
    with pytest.raises(
        OverrideRefusedError, match=r"^Nothing was overridden\. Choose one of the reasons\.$"
    ):
        CHOICES.refuse_incomplete("never heard of", "but explained", Severity.INFO)


@pytest.mark.parametrize("comment", ["", " ", "\n\t"])
def test_a_comment_of_blanks_is_none(comment):
    with pytest.raises(OverrideRefusedError, match="needs a comment"):
        CHOICES.refuse_incomplete("other", comment, Severity.INFO)


def test_a_severity_that_asks_for_a_comment_refuses_to_go_without():
    with pytest.raises(OverrideRefusedError, match=r"^Nothing was overridden\. This needs"):
        CHOICES.refuse_incomplete("treated", "", Severity.URGENT)


@pytest.mark.parametrize(
    ("reason", "comment", "severity"),
    [
        ("treated", "", Severity.WARNING),
        ("treated", "seen by haematology", Severity.URGENT),
        ("other", "x", Severity.NOTICE),
    ],
)
def test_what_is_complete_is_let_through(reason, comment, severity):
    CHOICES.refuse_incomplete(reason, comment, severity)


def test_a_comment_of_two_pages_is_let_through_and_a_longer_one_refused():
    CHOICES.refuse_incomplete("other", "x" * 4000, Severity.NOTICE)
    with pytest.raises(OverrideRefusedError, match="Shorten the comment to 4000 letters"):
        CHOICES.refuse_incomplete("other", "x" * 4001, Severity.NOTICE)
