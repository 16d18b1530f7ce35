"""The worklist of a store on any day: what is kept where it fits, read anew where it does not."""

from collections.abc import Callable, Iterator
from datetime import date, tzinfo

from ironview.controller.decisions import read_decisions, work_of
from ironview.controller.summary_refresher import ReadWith
from ironview.controller.viewpoint import ClinicSettings, viewpoint
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import interpret
from ironview.domain.kept_worklist import work_text
from ironview.domain.record import Patient
from ironview.domain.values import value
from ironview.domain.worklist import LANES, WorkEntry
from ironview.store.database import Store


@value()
class Standing:
    """Where one patient stands."""

    key: str
    patient: Patient
    entry: WorkEntry


def read_worklist(
    store: Store,
    rule_book: Guideline,
    zone: tzinfo,
    as_of: date,
    step: Callable[[int, int], None],
) -> tuple[Standing, ...]:
    """Return where every patient stands on a day, in order of lanes, severity and date.

    Args:
        rule_book: With the clinic's own profiles.
        step: Told how many of how many patients were read.

    Raises:
        StoreError: The store cannot be read.
    """
    settings = ClinicSettings.among(store.settings.all())
    used = ReadWith(rule_book, settings, zone, as_of)
    keys = store.patients.keys()
    found = []
    for number, key in enumerate(keys):
        step(number, len(keys))
        found.append(_fresh(store, key, used))
    return tuple(sorted(found, key=_order))


def _fresh(store: Store, key: str, used: ReadWith) -> Standing:
    record = store.patients.record(key)
    view = viewpoint(record, used.rule_book, used.settings, used.zone, used.today)
    said = interpret(record, view.guideline, view.today)
    _, entry = work_of(said, read_decisions(store, key, said), view.guideline)
    return Standing(key, record.patient, entry)


def _order(one: Standing) -> tuple[int, int, date, str]:
    place = one.entry.place
    if place is None:
        return len(LANES), 0, date.max, one.key
    rank = 9 if place.severity is None else place.severity.rank
    return LANES.index(place.lane), rank, place.since or place.day or date.min, one.key


def differing(
    store: Store,
    rule_book: Guideline,
    zone: tzinfo,
    step: Callable[[int, int], None],
) -> Iterator[str]:
    """Yield the keys of patients whose kept place is not what reading them anew says.

    Those kept for another day or other rules are waited for, not wrong, and are left out.

    Raises:
        StoreError: The store cannot be read.
    """
    settings = ClinicSettings.among(store.settings.all())
    rules = settings.rules(rule_book)
    keys = store.patients.keys()
    kept = store.summaries.of(keys)
    for number, key in enumerate(keys):
        step(number, len(keys))
        summary = kept.get(key)
        if summary is None or summary.rules != rules:
            continue
        used = ReadWith(rule_book, settings, zone, summary.as_of)
        fresh = _fresh(store, key, used)
        if work_text(fresh.entry) != work_text(summary.work):
            yield key
