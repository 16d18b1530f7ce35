"""What people decided about a patient, judged by what the engine says today."""

from ironview import __version__
from ironview.controller.overriding import read_standings
from ironview.domain.interpretation import Interpretation
from ironview.domain.overrides import OverrideStanding
from ironview.domain.sign_off import SignOffStanding, judge_sign_offs
from ironview.domain.values import value
from ironview.store.database import Store


@value()
class Decisions:
    """Findings that were set aside, and samples with their signatures.

    Attributes:
        overrides: Of findings in their order.
        sign_offs: One of each sample, in order of collection.
    """

    overrides: tuple[OverrideStanding, ...]
    sign_offs: tuple[SignOffStanding, ...]


def read_decisions(store: Store, patient_key: str, interpretation: Interpretation) -> Decisions:
    """Return what is kept of a patient's decisions, seen from an interpretation.

    Raises:
        StoreError: The store cannot be read.
    """
    overrides = read_standings(store, patient_key, interpretation)
    signed = store.sign_offs.of(patient_key)
    return Decisions(overrides, judge_sign_offs(interpretation, overrides, signed, __version__))
