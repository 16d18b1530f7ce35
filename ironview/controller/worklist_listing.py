"""The whole worklist of a store on any day, for a command, a file and a page."""

from collections.abc import Callable, Iterator
from typing import Final

from ironview.controller.patient_lines import read_anew
from ironview.controller.summary_refresher import ReadWith
from ironview.controller.viewpoint import Interpreter
from ironview.domain.record import Patient
from ironview.domain.values import value
from ironview.domain.worklist import LANES, Lane
from ironview.store.database import Store
from ironview.store.summaries import Summary, sort_key
from ironview.store.worklist import WorkFilter

EVERY_LANE: Final[tuple[Lane | None, ...]] = (*LANES, None)
"""As they stand on the screen; None: nothing is to be done."""
_EVERYBODY: Final = 2**31 - 1


@value(kw_only=True)
class ListedPatient:
    """One patient of the list."""

    key: str
    patient: Patient
    summary: Summary


@value(kw_only=True)
class ListedLane:
    """One lane; who stands in it, the most severe first, then the earliest date."""

    lane: Lane | None
    patients: tuple[ListedPatient, ...]


def list_worklist(
    store: Store,
    read_with: ReadWith,
    interpreter: Interpreter,
    step: Callable[[int, int], None],
    wanted: WorkFilter | None = None,
) -> tuple[ListedLane, ...]:
    """Return every lane. Nothing is written: who was not read for this day is read, not kept.

    Args:
        read_with: The day may be another than today.
        step: Told how far it is, and of how much; may raise to stop.
        wanted: A filter; it cannot look into those who are not kept for this day.

    Raises:
        StoreError: The store cannot be read.
    """
    stale = frozenset(store.summaries.stale(read_with.today, read_with.rules))
    chosen = wanted or WorkFilter()
    lanes: dict[Lane | None, list[ListedPatient]] = {lane: [] for lane in EVERY_LANE}
    for lane in EVERY_LANE:
        lanes[lane] += [one for one in _kept(store, lane, chosen) if one.key not in stale]
    for done, one in enumerate(_read(store, sorted(stale), read_with, interpreter)):
        step(done, len(stale))
        lanes[one.summary.work.lane].append(one)
    for of_lane in lanes.values() if stale else ():
        of_lane.sort(key=lambda one: sort_key(one.summary.work))
    return tuple(ListedLane(lane=lane, patients=tuple(found)) for lane, found in lanes.items())


def _kept(store: Store, lane: Lane | None, wanted: WorkFilter) -> list[ListedPatient]:
    rows = store.worklist.rows(lane, wanted, _EVERYBODY)
    return [ListedPatient(key=row.key, patient=row.patient, summary=row.summary) for row in rows]


def _read(
    store: Store, keys: list[str], read_with: ReadWith, interpreter: Interpreter
) -> Iterator[ListedPatient]:
    for key in keys:
        patient, summary = read_anew(store, key, read_with.view, interpreter)
        yield ListedPatient(key=key, patient=patient, summary=summary)
