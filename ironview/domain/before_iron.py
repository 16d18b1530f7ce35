"""What to look at before iron is given: what speaks against it, and whether stores ask for it."""

from datetime import date
from typing import Final

from ironview.domain import phosphate_watch
from ironview.domain.findings import Finding
from ironview.domain.interpretation import Interpretation
from ironview.domain.newest import is_newest
from ironview.domain.values import value
from ironview.domain.verdicts import Stores

_CAUTIONS: Final = frozenset(
    {
        "overload.persistent",
        "overload.possible",
        "safety.hb_critical",
        "safety.hold_iron",
        "safety.mri_interference",
        "safety.phosphate_check_due",
        *phosphate_watch.LOW_CODES,
        "stores.ferritin_over_1000",
        "stores.ferritin_over_10000",
        "stores.overload_pattern",
    }
)
_ASK_FOR_IRON: Final = frozenset(
    {
        Stores.ABSOLUTE_DEFICIENCY,
        Stores.FUNCTIONAL_DEFICIENCY,
        Stores.IRON_INDICATED,
        Stores.LOW_SATURATION,
    }
)


@value(kw_only=True)
class BeforeIron:
    """What is known of a patient when iron is about to be given.

    Attributes:
        cautions: Findings of today that speak against iron, or ask for something first.
        stores: What the newest sample with a verdict on iron stores says; None without one.
        stores_on: The day of that sample.
    """

    cautions: tuple[Finding, ...]
    stores: Stores | None = None
    stores_on: date | None = None

    @property
    def is_unasked(self) -> bool:
        """Whether no verdict on iron stores asks for iron."""
        return self.stores not in _ASK_FOR_IRON


def look_before_iron(said: Interpretation) -> BeforeIron:
    """Return what a record as it is read today says before iron is given."""
    verdicts = [
        (one.stores, one.sample.at.day)
        for one in said.samples
        if one.stores not in (None, Stores.NOT_ASSESSABLE)
    ]
    stores, stores_on = verdicts[-1] if verdicts else (None, None)
    cautions = [one for one in said.findings if one.code in _CAUTIONS and is_newest(said, one)]
    return BeforeIron(cautions=tuple(cautions), stores=stores, stores_on=stores_on)
