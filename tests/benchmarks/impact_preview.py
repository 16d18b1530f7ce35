"""Impact preview of a whole clinic: first sign of progress, rate, and how soon it stops.

``IRONVIEW_BENCH_PREVIEWED`` asks for fewer patients than the goal speaks of.
"""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from threading import Event
from typing import Final
from zoneinfo import ZoneInfo

from ironview.controller.clinic_rules import with_stored
from ironview.controller.comparing import rows_of
from ironview.controller.jobs import CancelledError, Progress
from ironview.controller.profile_preview import (
    Comparison,
    ImpactPreview,
    Rules,
    preview_impact,
)
from ironview.controller.viewpoint import ClinicSettings
from ironview.domain.interpretation import interpret
from ironview.domain.profile_drafts import ChangeSource
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.profile_drafts import draft_text, start_draft
from ironview.knowledge.profile_files import delivered_text
from ironview.store.database import Store, open_store
from tests.benchmarks.records import record_of

AS_OF: Final = date(2026, 6, 1)
PATIENTS: Final = 10_000
RESULTS: Final = 30
SOON_S: Final = 0.1
"""As long as a person may wait without a sign: first progress, and from a stop to the end."""
TIMES_TWO_READINGS: Final = 1.5
"""Against reading and interpreting the same patients twice with nothing around it."""


def report() -> Iterator[str]:
    """Yield the figures on a store made for it."""
    patients = int(os.environ.get("IRONVIEW_BENCH_PREVIEWED", PATIENTS))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.sqlite"
        with open_store(path, analytes=load_guideline().analytes) as store:
            _fill(store, patients)
            comparison = _comparison(store)
        yield from _whole(path, comparison, patients)
        yield _stopped(path, comparison, patients)


def _whole(path: Path, comparison: Comparison, patients: int) -> Iterator[str]:
    seen: list[tuple[float, float]] = []
    start, start_cpu = time.perf_counter(), time.process_time()

    def report_to(_done: int, _total: int) -> None:
        seen.append((time.perf_counter() - start, time.process_time()))

    with open_store(path) as store:
        preview = preview_impact(store, comparison, report_to)
    whole, cpu = time.perf_counter() - start, time.process_time() - start_cpu
    floor = _two_readings(path, comparison) * patients
    silence = max(later - earlier for (_, earlier), (_, later) in pairwise(seen))
    first = seen[0][0]
    yield (
        f"impact preview, {patients} patients of {RESULTS} results: {whole:.1f} s elapsed, "
        f"{cpu:.1f} s of processor time against two bare readings {floor:.1f} s = "
        f"{cpu / floor:.2f} {_goal(cpu / floor, TIMES_TWO_READINGS)}"
    )
    yield (
        f"impact preview, first progress: {first * 1000:.0f} ms = {first / SOON_S:.2f} of "
        f"{SOON_S * 1000:.0f} ms {_goal(first / SOON_S, 1)}; {len(seen)} reports, longest silence "
        f"{silence * 1000:.0f} ms of processor time = {silence / SOON_S:.2f} "
        f"{_goal(silence / SOON_S, 1)}"
    )
    yield _found(preview)


def _stopped(path: Path, comparison: Comparison, patients: int) -> str:
    """Stop early on and measure until nothing runs any more, the connection closed."""
    stop, asked, asked_cpu = Event(), 0.0, 0.0

    def report_to(done: int, _total: int) -> None:
        nonlocal asked, asked_cpu
        if not asked and done * 20 >= patients:
            stop.set()
            asked, asked_cpu = time.perf_counter(), time.process_time()

    with suppress(CancelledError), open_store(path) as store:
        preview_impact(store, comparison, Progress(report_to, stop).step)
    waited, cpu = time.perf_counter() - asked, time.process_time() - asked_cpu
    return (
        f"impact preview, from cancel to stop: {waited * 1000:.0f} ms elapsed, {cpu * 1000:.0f} ms "
        f"of processor time = {cpu / SOON_S:.2f} of {SOON_S * 1000:.0f} ms {_goal(cpu / SOON_S, 1)}"
    )


def _found(preview: ImpactPreview) -> str:
    return (
        f"impact preview found {preview.changed} of {preview.read} patients changed, "
        f"{len(preview.counts)} kinds of change"
    )


def _goal(ratio: float, goal: float) -> str:
    return f"goal <= {goal:g} {'reached' if ratio <= goal else 'MISSED'}"


def _two_readings(path: Path, comparison: Comparison, sample: int = 300) -> float:
    """Return the processor time a patient takes to be read from the store and interpreted twice."""
    guideline = comparison.before.guideline
    with open_store(path) as store:
        keys = store.patients.keys()[:sample]
        start = time.process_time()
        for key in keys:
            record = store.patients.record(key)
            for _ in range(2):
                interpret(record, guideline, AS_OF)
        return (time.process_time() - start) / len(keys)


def _comparison(store: Store) -> Comparison:
    guideline = load_guideline()
    source = ChangeSource(person="Bench", on=AS_OF, reason="a week sooner")
    draft = start_draft(delivered_text("general"), guideline)
    draft = draft.with_number(("preferred_days",), "49", source)
    with store.writing("Bench", "save_profile") as change:
        store.own_profiles.add("general", 1, draft_text(draft, "2026.1-own.1"), change)
    (own,) = store.own_profiles.versions()
    before = Rules(guideline, ClinicSettings())
    return Comparison(
        before=before,
        after=replace(before, guideline=with_stored(guideline, own)),
        zone=ZoneInfo("Europe/Berlin"),
        today=AS_OF,
        interpreter=interpret,
    )


def _fill(store: Store, patients: int) -> None:
    """Write the patients, a thousand in a transaction."""
    for start in range(0, patients, 1000):
        numbers = range(start, min(start + 1000, patients))
        records = [record_of(RESULTS, number) for number in numbers]
        with store.writing("Bench", "add_records") as change:
            keys = store.patients.add_many([(one.patient, {}) for one in records], change)
            for key, one in zip(keys, records, strict=True):
                store.rows.add(key, rows_of(one), change)
