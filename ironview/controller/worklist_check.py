"""Whether what is kept of patients for the lists and the clinic is what reading them anew says.

And whether what is kept of who entered and left which lane ends there.
"""

from collections.abc import Callable, Iterator
from datetime import tzinfo

from ironview.controller.patient_lines import read_anew
from ironview.controller.summary_refresher import ReadWith
from ironview.controller.viewpoint import ClinicSettings
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import interpret
from ironview.domain.kept_worklist import work_text
from ironview.domain.population import PatientFacts
from ironview.store.database import Store


def differing(
    store: Store,
    rule_book: Guideline,
    zone: tzinfo,
    step: Callable[[int, int], None],
) -> Iterator[str]:
    """Yield the keys of patients whose kept place, or what they add to the clinic, is wrong.

    Also of those whose steps from lane to lane end elsewhere.

    Those kept for another day or other rules are waited for, not wrong, and are left out.

    Raises:
        StoreError: The store cannot be read.
    """
    settings = ClinicSettings.among(store.settings.all())
    rules = settings.rules(rule_book)
    keys = store.patients.keys()
    kept, facts, nothing = store.summaries.of(keys), store.population.facts(keys), PatientFacts()
    for number, key in enumerate(keys):
        step(number, len(keys))
        summary = kept.get(key)
        if summary is None or summary.rules != rules:
            continue
        used = ReadWith(rule_book, settings, zone, summary.as_of)
        _, fresh = read_anew(store, key, used.view, interpret)
        lanes = {place.lane for place in summary.work.places}
        if (
            work_text(fresh.work) != work_text(summary.work)
            or fresh.facts != facts.get(key, nothing)
            or store.lane_steps.lanes_of((key,))[key] != lanes
        ):
            yield key
