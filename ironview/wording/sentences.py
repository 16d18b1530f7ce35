"""What written files and answers say in words, in the language of the program."""

from PySide6.QtCore import QLocale

from ironview.domain.findings import Finding, Held, Skipped, Used
from ironview.domain.interpretation import Interpretation
from ironview.domain.verdicts import ChosenProfile
from ironview.wording import finding_action, finding_statement, held_text, skipped_text, used_text
from ironview.wording.evidence import finding_thresholds
from ironview.wording.next_test import next_test_text
from ironview.wording.profile_reason import profile_reason


class Sentences:
    """The words that ``interchange.answers`` and exported files ask for.

    Args:
        locale: Writes numbers and dates; None: the same everywhere, with a point.
    """

    def __init__(self, locale: QLocale | None = None) -> None:
        self._locale = locale or QLocale.c()

    def statement(self, finding: Finding) -> str:
        """Return what the finding says."""
        return finding_statement(finding, self._locale)

    def action(self, finding: Finding) -> str:
        """Return what it suggests; empty when nothing."""
        return finding_action(finding, self._locale)

    def used(self, used: Used) -> str:
        """Return a row a finding rests on, with its date."""
        return used_text(used, self._locale)

    def skipped(self, skipped: Skipped) -> str:
        """Return a row a finding did not use, with its date and the reason."""
        return skipped_text(skipped, self._locale)

    def thresholds(self, finding: Finding) -> tuple[str, ...]:
        """Return the numbers a finding was compared with, a line each."""
        return finding_thresholds(finding, self._locale)

    def held(self, held: Held) -> str:
        """Return why a row is held."""
        return held_text(held, self._locale)

    def why_profile(self, profile: ChosenProfile) -> str:
        """Return who chose the profile, and what it rests on."""
        return profile_reason(profile)

    def why_next_test(self, interpretation: Interpretation) -> str:
        """Return why the next test is then."""
        return next_test_text(interpretation, self._locale)
