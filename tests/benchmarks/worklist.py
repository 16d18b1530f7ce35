"""The worklist at 1 000, 10 000 and 100 000 patients: opening, filtering, a dose, a rebuild.

``IRONVIEW_BENCH_PATIENTS`` is the largest number of patients. Each figure comes with the exponent
of its growth from the smallest store to the largest: 0 does not grow, 1 grows with the patients.
"""

import math
import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from ironview.app import make_application
from ironview.controller.jobs import Done, Failed
from ironview.controller.patient_lines import summarize
from ironview.controller.worklist import Worklist, WorkWanted
from ironview.controller.workspace import Workspace
from ironview.domain.interpretation import interpret
from ironview.domain.moments import Moment
from ironview.domain.record import Identifier, Infusion, Patient, Record
from ironview.domain.sign_off import judge_sign_offs
from ironview.domain.worklist import work_entry
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import Store, open_store
from ironview.store.summaries import Summary
from tests.benchmarks.records import record_of

SIZES: Final = (1_000, 10_000, 100_000)
TODAY: Final = date(2026, 6, 3)
RESULTS: Final = 30
PATTERNS: Final = 240
REBUILT: Final = 1_000
TYPED: Final = ("m", "mu", "mus", "must", "muster1", "muster12", "muster123", "0042", "042")
FIRST_ROWS_S: Final = 0.150
FILTER_S: Final = 0.050
DOSE_S: Final = 0.050
CANCEL_S: Final = 1.0
_NAMES: Final = ("Muster", "Weber", "Rossi", "Novak", "Garcia", "Tanaka", "Okafor", "Dubois")


@dataclass(slots=True)
class Measured:
    """Seconds of one store.

    Attributes:
        opening: Page shown and painted, with all lanes.
        first_rows: Counts, and the rows of the first lane that has some.
        filtering: The 95th percentile of a filter or a word: counts and a screen of rows.
        dose: A dose entered for a patient whose test is re-dated, with everything it writes.
    """

    patients: int
    opening: float
    first_rows: float
    filtering: float
    dose: float
    count: int


def report() -> Iterator[str]:
    """Yield a line for each figure."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QApplication.instance() or make_application(["ironview"])
    most = int(os.environ.get("IRONVIEW_BENCH_PATIENTS", SIZES[-1]))
    found = []
    for size in (one for one in SIZES if one <= most):
        with tempfile.TemporaryDirectory(prefix="ironview-bench-") as folder:
            found.append(_measure(Path(folder) / "store.sqlite", size))
        yield from _lines(found[-1])
    yield from _growth(found)
    with tempfile.TemporaryDirectory(prefix="ironview-bench-") as folder:
        yield from _rebuild(Path(folder) / "store.sqlite")


def _measure(path: Path, size: int) -> Measured:
    workspace = _workspace(fill(path, size))
    try:
        return Measured(
            patients=size,
            first_rows=_median(lambda: _first_rows(workspace)),
            opening=_median(lambda: _open_page(workspace), 5),
            filtering=_filtering(workspace),
            dose=_dosing(workspace),
            count=sum(Worklist(workspace).counts().values()),
        )
    finally:
        workspace.close()


def fill(path: Path, size: int) -> Store:
    """Return a store of so many patients, each with the summary of one of many real readings.

    The first of them have their records too.
    """
    guideline = load_guideline()
    store = open_store(path, analytes=guideline.analytes)
    patterns = _patterns(_rules(guideline))
    with store.writing("bench", "add_records") as change:
        keys: list[str] = []
        for start in range(0, size, 5_000):
            some = [(_patient(n), {}) for n in range(start, min(start + 5_000, size))]
            new = store.patients.add_many(some, change)
            keys += new
            store.summaries.put_all(
                {key: patterns[(start + n) % len(patterns)] for n, key in enumerate(new)}
            )
        for number, key in enumerate(keys[:40]):
            record = _record(number)
            store.rows.add(key, [*record.infusions, *record.results], change)
    return store


def _rules(guideline) -> str:
    from ironview.controller.viewpoint import ClinicSettings

    return ClinicSettings().rules(guideline)


def _patient(number: int) -> Patient:
    return Patient(
        identifiers=(Identifier("urn:clinic:mrn", f"{number:07}"),),
        family_name=f"{_NAMES[number % len(_NAMES)]}{number // 97}",
        given_name="Eva",
    )


def _record(number: int) -> Record:
    """Return a patient whose last dose lies some days back, so that every lane is met."""
    record = record_of(RESULTS, number)
    last = TODAY - timedelta(days=1 + number * 7 % 230)
    doses = (
        Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(1000), started=Moment(last)),
    )
    shift = TODAY - timedelta(days=number % 61) - record.results[-1].collected.day
    results = tuple(
        replace(row, collected=Moment(row.collected.day + shift)) for row in record.results
    )
    return replace(record, infusions=doses, results=results)


def _patterns(rules: str) -> list[Summary]:
    guideline = load_guideline()
    found = []
    for number in range(PATTERNS):
        said = interpret(_record(number), guideline, TODAY)
        standings = judge_sign_offs(said, (), (), "0.1.0")
        work = work_entry(said, standings, (), (), guideline.worklist)
        found.append(summarize(said, rules, work))
    return found


def _workspace(store: Store, executor: Callable[[Callable[[], None]], None] | None = None):
    return Workspace(
        store,
        load_guideline(),
        zone=ZoneInfo("UTC"),
        today=lambda: TODAY,
        user="bench",
        executor=executor or (lambda work: work()),
    )


def _first_rows(workspace: Workspace) -> None:
    worklist = Worklist(workspace)
    counts = worklist.counts()
    first = next(lane for lane, count in counts.items() if count)
    assert worklist.lines(first, 20)
    worklist.deleteLater()


def _open_page(workspace: Workspace) -> None:
    from ironview.ui.worklist.page import WorklistPage

    page = WorklistPage(workspace)
    page.resize(1440, 900)
    page.show()
    page.grab()
    page.hide()
    page.deleteLater()


def _filtering(workspace: Workspace) -> float:
    worklist = Worklist(workspace)
    choices = worklist.choices()
    wanted = [WorkWanted(text=text) for text in TYPED]
    wanted += [WorkWanted(product=one) for one in choices.products]
    wanted += [WorkWanted(dosed_from=TODAY - timedelta(days)) for days in (30, 90, 365)]
    times = []
    for one in wanted * 3:
        start = time.perf_counter()
        worklist.want(one)
        shown = 0
        for lane, count in worklist.counts().items():
            if count and lane is not None and shown < 30:
                shown += len(worklist.lines(lane, 20))
        times.append(time.perf_counter() - start)
    worklist.deleteLater()
    return statistics.quantiles(times, n=20)[-1]


def _dosing(workspace: Workspace) -> float:
    keys = workspace.store.patients.keys()[:20]
    times = []
    for number, key in enumerate(keys):
        chart = workspace.open_chart(key)
        infusion = Infusion(
            product="ferric_carboxymaltose",
            dose_mg=Decimal(500),
            started=Moment(TODAY - timedelta(days=number % 3)),
        )
        start = time.perf_counter()
        chart.add_infusion(infusion)
        times.append(time.perf_counter() - start)
        workspace.close_chart(key)
    return statistics.median(times)


def _median(work: Callable[[], None], runs: int = 9) -> float:
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _lines(one: Measured) -> Iterator[str]:
    name = f"worklist of {one.count} patients"
    yield _line(f"{name}, first rows", one.first_rows, FIRST_ROWS_S)
    yield _line(f"{name}, page painted with all lanes", one.opening, None)
    yield _line(f"{name}, filter and search, 95th percentile", one.filtering, FILTER_S)
    yield _line(f"{name}, a dose that re-dates a test", one.dose, DOSE_S)


def _line(name: str, seconds: float, goal: float | None) -> str:
    verdict = "" if goal is None else f", goal < {goal * 1000:.0f} ms "
    if goal is not None:
        verdict += "reached" if seconds < goal else "MISSED"
    return f"{name}: {seconds * 1000:.1f} ms{verdict}"


def _growth(found: Sequence[Measured]) -> Iterator[str]:
    if len(found) < 2:
        return
    small, large = found[0], found[-1]
    factor = math.log(large.patients / small.patients)
    for name in ("first_rows", "opening", "filtering", "dose"):
        exponent = math.log(getattr(large, name) / getattr(small, name)) / factor
        told = name.replace("_", " ")
        yield f"worklist, growth of {told}: patients to the power of {exponent:.2f}"


def _rebuild(path: Path) -> Iterator[str]:
    """Yield how fast everybody is read anew, in what memory, and how soon it stops."""
    store = open_store(path, analytes=load_guideline().analytes)
    with store.writing("bench", "add_records") as change:
        for number in range(REBUILT):
            record = _record(number)
            (key,) = store.patients.add_many([(_patient(number), {})], change)
            store.rows.add(key, [*record.infusions, *record.results], change)
    workspace = _workspace(store)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    count = _run(workspace)
    elapsed = time.perf_counter() - start
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    yield (
        f"worklist, everybody read anew: {count} patients of {RESULTS} results in {elapsed:.1f} s, "
        f"{count / elapsed:.0f} a second, {grown / 1024:.0f} MiB more"
    )
    store.summaries.forget(store.patients.keys())
    stopped = _cancel(workspace)
    left = len(store.summaries.stale(TODAY, workspace.read_with().rules))
    yield _line("worklist, a rebuild stops after", stopped, CANCEL_S)
    yield f"worklist, after it stopped: {REBUILT - left} are read and stay read, {left} are left"
    workspace.close()


def _run(workspace: Workspace) -> int:
    outcome: list[Done[int] | Failed] = []
    job = workspace.refresh_summaries()
    job.finished.connect(outcome.append)
    job.start()
    (only,) = outcome
    assert isinstance(only, Done)
    return only.value


def _cancel(workspace: Workspace) -> float:
    """Cancel after the first page; return how long the work went on."""
    job, asked, ended = workspace.refresh_summaries(), [], []

    def on_step(done: int, _total: int) -> None:
        if done and not asked:
            asked.append(time.perf_counter())
            job.cancel()

    job.progressed.connect(on_step)
    job.finished.connect(lambda _outcome: ended.append(time.perf_counter()))
    job.start()
    return ended[0] - asked[0]
