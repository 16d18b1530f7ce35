"""Reasons a finding may be set aside for, and when a reason alone is not enough."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ironview.domain.errors import IronViewError
from ironview.domain.findings import Severity
from ironview.domain.told import tell

LONGEST_COMMENT: Final = 4000
"""Letters of a comment: two pages; more than that is a document, not a comment."""


class OverrideRefusedError(IronViewError):
    """An override without what it needs. Nothing was kept."""


@dataclass(frozen=True, slots=True)
class OverrideChoices:
    """What a person may choose from.

    Attributes:
        reasons: Code -> whether it needs a comment, in the order they are offered.
        comment_for: Severities whose findings need a comment whatever the reason.
    """

    reasons: Mapping[str, bool]
    comment_for: frozenset[Severity]

    def needs_comment(self, reason: str, severity: Severity) -> bool:
        """Whether this reason, for a finding of this severity, must be explained."""
        return self.reasons.get(reason, True) or severity in self.comment_for

    def refuse_incomplete(self, reason: str, comment: str, severity: Severity) -> None:
        """Refuse a reason that is not offered, and one without the comment it needs.

        Raises:
            OverrideRefusedError: With a sentence that says what is missing or too long.
        """
        if reason not in self.reasons:
            raise OverrideRefusedError(tell("Nothing was overridden. Choose one of the reasons."))
        if self.needs_comment(reason, severity) and not comment.strip():
            raise OverrideRefusedError(
                tell("Nothing was overridden. This needs a comment: write in a few words why.")
            )
        if len(comment) > LONGEST_COMMENT:
            raise OverrideRefusedError(
                tell(
                    "Nothing was overridden. Shorten the comment to {most} letters.",
                    most=LONGEST_COMMENT,
                )
            )
