"""Whether what is kept of patients for the lists and the clinic is what reading them anew says.

And whether what is kept of who entered and left which lane ends there.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from ironview.controller.patient_lines import read_anew
from ironview.controller.summary_refresher import ReadWith
from ironview.domain.interpretation import interpret
from ironview.domain.kept_unsigned import unsigned_text
from ironview.domain.kept_worklist import work_text
from ironview.domain.population import PatientFacts
from ironview.domain.unsigned import UnsignedSample
from ironview.store.database import Store


def differing(store: Store, used: ReadWith, step: Callable[[int, int], None]) -> Iterator[str]:
    """Yield the keys of patients of whom something else is kept than reading them anew says.

    That is their place, what they add to the clinic, the samples to sign, and where their steps
    from lane to lane end.

    Those kept for other rules are waited for, not wrong, and are left out. The others are read on
    the newest day up to today on which what is kept of them holds.

    Raises:
        StoreError: The store cannot be read.
    """
    keys = store.patients.keys()
    kept, unsigned = store.summaries.of(keys), store.unsigned.of(keys)
    facts, nothing = store.population.facts(keys), PatientFacts()
    for number, key in enumerate(keys):
        step(number, len(keys))
        summary = kept.get(key)
        if summary is None or summary.rules != used.rules:
            continue
        day = max(summary.as_of, min(used.today, summary.changes_on - timedelta(1)))
        _, fresh = read_anew(store, key, replace(used, today=day).view, interpret)
        lanes = {place.lane for place in summary.work.places}
        if (
            work_text(fresh.work) != work_text(summary.work)
            or fresh.facts != facts.get(key, nothing)
            or _texts(fresh.unsigned) != _texts(unsigned.get(key, ()))
            or store.lane_steps.lanes_of((key,))[key] != lanes
        ):
            yield key


def _texts(samples: Iterable[UnsignedSample]) -> list[str]:
    return [unsigned_text(one) for one in samples]
