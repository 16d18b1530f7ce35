"""What readers look names and codes up in, built once from the rule book."""

from dataclasses import dataclass

from ironview.domain.guideline import Guideline
from ironview.interchange.analyte_names import AnalyteNames
from ironview.interchange.iron_names import IronNames


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Analytes and iron products by code and name."""

    analytes: AnalyteNames
    iron: IronNames

    @classmethod
    def of(cls, guideline: Guideline) -> "Vocabulary":
        """Build it from a rule book."""
        return cls(AnalyteNames(guideline), IronNames(guideline))
