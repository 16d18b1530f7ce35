"""A finding as one line of the box of consequences."""

from html import escape

from ironview.domain.findings import Finding
from ironview.ui.forms.consequence_box import Consequence
from ironview.wording import finding_statement


def finding_consequence(finding: Finding) -> Consequence:
    """Return what a finding says, with the shape of its severity."""
    return Consequence(finding.severity, escape(finding_statement(finding)))
