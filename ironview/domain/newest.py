"""Which findings speak of now: a later sample that can be read has the last word."""

from ironview.domain.findings import Finding
from ironview.domain.interpretation import Interpretation


def is_newest(said: Interpretation, finding: Finding) -> bool:
    """Whether no later sample could say something else about the tests a finding rests on."""
    if not finding.samples:
        return True
    codes = {one.analyte for one in finding.used}
    moments = [one.sample.at for one in said.samples]
    later = said.samples[moments.index(finding.samples[-1]) + 1 :]
    return not any(
        row.is_eligible and row.code in codes for one in later for row in one.sample.results
    )
