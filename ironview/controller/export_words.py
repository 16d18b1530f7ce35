"""What exported files say of findings, in the language of the program."""

from PySide6.QtCore import QLocale

from ironview.domain.findings import Finding
from ironview.wording import finding_action, finding_statement


class ExportWords:
    """Sentences of findings; numbers as the locale writes them."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self._locale = locale or QLocale.c()

    def statement(self, finding: Finding) -> str:
        """Return what the finding says."""
        return finding_statement(finding, self._locale)

    def action(self, finding: Finding) -> str:
        """Return what it suggests; empty when nothing."""
        return finding_action(finding, self._locale)
