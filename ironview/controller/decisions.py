"""What people decided about a patient, judged by what the engine says today."""

from dataclasses import replace

from ironview import __version__
from ironview.controller.overriding import read_standings
from ironview.domain.bookings import Booking, Call
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.overrides import OverrideStanding, without_overridden
from ironview.domain.sign_off import SignOffStanding, judge_sign_offs
from ironview.domain.targets import Target
from ironview.domain.values import value
from ironview.domain.worklist import WorkEntry, work_entry
from ironview.store.database import Store


@value()
class Decisions:
    """Findings set aside, samples with their signatures, booked tests and calls, targets.

    Attributes:
        overrides: Of findings in their order.
        sign_offs: One of each sample, in order of collection.
        bookings / calls: In order of entry.
        targets: In order of entry; read for a patient on screen only: no list asks for them.
    """

    overrides: tuple[OverrideStanding, ...]
    sign_offs: tuple[SignOffStanding, ...]
    bookings: tuple[Booking, ...]
    calls: tuple[Call, ...]
    targets: tuple[Target, ...] = ()


def read_decisions(store: Store, patient_key: str, interpretation: Interpretation) -> Decisions:
    """Return what is kept of a patient's decisions, seen from an interpretation.

    Raises:
        StoreError: The store cannot be read.
    """
    overrides = read_standings(store, patient_key, interpretation)
    signed = store.sign_offs.of(patient_key)
    return Decisions(
        overrides,
        judge_sign_offs(interpretation, overrides, signed, __version__),
        store.bookings.of(patient_key),
        store.calls.of(patient_key),
    )


def read_shown_decisions(
    store: Store, patient_key: str, interpretation: Interpretation
) -> Decisions:
    """Return ``read_decisions`` with the targets, for a patient on screen.

    Raises:
        StoreError: The store cannot be read.
    """
    decisions = read_decisions(store, patient_key, interpretation)
    return replace(decisions, targets=store.targets.of(patient_key))


def work_of(
    interpretation: Interpretation, decisions: Decisions, guideline: Guideline
) -> tuple[Interpretation, WorkEntry]:
    """Return what still asks of an interpretation, and where the patient stands in the worklist."""
    asking = without_overridden(interpretation, decisions.overrides)
    entry = work_entry(
        asking, decisions.sign_offs, decisions.bookings, decisions.calls, guideline.worklist
    )
    return asking, entry
