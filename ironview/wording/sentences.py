"""What written files and answers say in words: in the program's language, numbers with a point."""

from PySide6.QtCore import QLocale

from ironview.domain.findings import Finding, Held
from ironview.domain.interpretation import Interpretation
from ironview.domain.verdicts import ChosenProfile
from ironview.wording import finding_action, finding_statement, held_text
from ironview.wording.next_test import next_test_text
from ironview.wording.profile_reason import profile_reason


class Sentences:
    """The words that ``interchange.answers`` and exported files ask for."""

    def __init__(self) -> None:
        self._locale = QLocale.c()

    def statement(self, finding: Finding) -> str:
        """Return what the finding says."""
        return finding_statement(finding, self._locale)

    def action(self, finding: Finding) -> str:
        """Return what it suggests; empty when nothing."""
        return finding_action(finding, self._locale)

    def held(self, held: Held) -> str:
        """Return why a row is held."""
        return held_text(held, self._locale)

    def why_profile(self, profile: ChosenProfile) -> str:
        """Return who chose the profile, and what it rests on."""
        return profile_reason(profile)

    def why_next_test(self, interpretation: Interpretation) -> str:
        """Return why the next test is then."""
        return next_test_text(interpretation, self._locale)
