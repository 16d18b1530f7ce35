"""The page of the clinic at 1 000, 10 000 and 100 000 patients, in a file and on a server.

``IRONVIEW_BENCH_PATIENTS`` is the largest number of patients. Each figure comes with the exponent
of its growth from the smallest store to the largest: 0 does not grow, 1 grows with the patients.
"""

import math
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from ironview.app import make_application
from ironview.controller.clinic import Behind, Clinic, ClinicWanted
from ironview.controller.decisions import Decisions
from ironview.controller.patient_lines import summary_of
from ironview.controller.viewpoint import ClinicSettings, viewpoint
from ironview.controller.workspace import Workspace
from ironview.domain.interpretation import interpret
from ironview.domain.moments import Moment
from ironview.domain.population_figures import IN_DAYS, SPLITS
from ironview.domain.record import Identifier, Patient, Record
from ironview.domain.sign_off import judge_sign_offs
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import Store, open_store
from ironview.store.server_address import read_server_address
from ironview.store.server_store import open_server_store
from ironview.store.summaries import Summary
from tests.benchmarks.records import record_of
from tests.clinic_people import PRODUCTS
from tests.cluster import binaries, running_cluster

SIZES: Final = (1_000, 10_000, 100_000)
TODAY: Final = date(2026, 6, 3)
RESULTS: Final = 30
PATTERNS: Final = 600
"""Different patients; each stands in a store so often that it has its size."""
CLINICIANS: Final = 25
PAGE_S: Final = 1.0


@dataclass(slots=True)
class Measured:
    """Seconds of one store.

    Attributes:
        counting: Everything counted by the store and put into figures, without a filter.
        opening: The same and the page painted with its charts.
        filtering: The 95th percentile of counting for a period or a product.
        behind: The 95th percentile of the patients behind a bar.
        ferritins / courses: How many were counted.
    """

    where: str
    patients: int
    counting: float
    opening: float
    filtering: float
    behind: float
    ferritins: int
    courses: int


def report() -> Iterator[str]:
    """Yield a line for each figure."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QApplication.instance() or make_application(["ironview"])
    most = int(os.environ.get("IRONVIEW_BENCH_PATIENTS", SIZES[-1]))
    patterns = _patterns()
    for kind in (_in_a_file, _on_a_server):
        found: list[Measured] = []
        for size in (one for one in SIZES if one <= most):
            with kind() as store:
                if store is None:
                    yield "population: no PostgreSQL on this computer"
                    break
                fill(store, size, patterns)
                if store.is_on_server:
                    # As the server does by itself some minutes after so many rows.
                    store._database.execute_sql("VACUUM ANALYZE")
                found.append(_measure(store, size))
            yield from _lines(found[-1])
        yield from _growth(found)


@contextmanager
def _in_a_file() -> Iterator[Store | None]:
    with tempfile.TemporaryDirectory(prefix="ironview-bench-") as folder:
        yield open_store(Path(folder) / "store.sqlite", analytes=load_guideline().analytes)


@contextmanager
def _on_a_server() -> Iterator[Store | None]:
    if binaries() is None:
        yield None
        return
    with running_cluster(fsync="on") as cluster:
        address = read_server_address(cluster.address(cluster.make_database()))
        yield open_server_store(address)


def fill(store: Store, size: int, patterns: Sequence[Summary]) -> None:
    """Write so many patients, each with what one of many real readings keeps of a patient."""
    with store.writing("bench", "add_records") as change:
        for start in range(0, size, 5_000):
            numbers = range(start, min(start + 5_000, size))
            keys = store.patients.add_many([(_patient(n), {}) for n in numbers], change)
            store.summaries.put_all(
                {key: patterns[n % len(patterns)] for n, key in zip(numbers, keys, strict=True)}
            )


def _patient(number: int) -> Patient:
    return Patient(
        identifiers=(Identifier("urn:clinic:mrn", f"{number:07}"),),
        family_name=f"Muster{number // 97}",
        given_name="Eva",
    )


def _patterns() -> list[Summary]:
    guideline, zone = load_guideline(), ZoneInfo("UTC")
    found = []
    for number in range(PATTERNS):
        record = _record(number)
        view = viewpoint(record, guideline, ClinicSettings(), zone, TODAY)
        said = interpret(record, view.guideline, TODAY)
        standings = judge_sign_offs(said, (), (), "0.1.0")
        summary = summary_of(said, Decisions((), standings, (), ()), view)
        person = f"Dr {number % CLINICIANS}"
        signed = tuple(replace(one, clinician=person) for one in summary.facts.ferritins)
        found.append(replace(summary, facts=replace(summary.facts, ferritins=signed)))
    return found


def _record(number: int) -> Record:
    """Return a patient of some months within five years."""
    record = record_of(RESULTS, number, every_days=61)
    days = timedelta(number * 37 % 1460)
    product = PRODUCTS[number % len(PRODUCTS)][0]
    return replace(
        record,
        infusions=tuple(
            replace(one, product=product, started=Moment(one.started.day + days))
            for one in record.infusions
        ),
        results=tuple(
            replace(one, collected=Moment(one.collected.day + days)) for one in record.results
        ),
    )


def _measure(store: Store, size: int) -> Measured:
    waiting: list[Callable[[], None]] = []
    workspace = Workspace(
        store,
        load_guideline(),
        zone=ZoneInfo("UTC"),
        today=lambda: TODAY,
        user="bench",
        executor=waiting.append,
    )
    try:
        clinic = Clinic(workspace)
        count = partial(_count, clinic, waiting)
        counting = statistics.median(_times(count, 7))
        population = clinic.numbers.population
        return Measured(
            where="a file" if not store.is_on_server else "a server",
            patients=size,
            counting=counting,
            opening=statistics.median(_times(lambda: _open_page(workspace, waiting), 5)),
            filtering=_filtering(clinic, count),
            behind=_behind(clinic),
            ferritins=sum(one.count for one in population.ferritins),
            courses=sum(one.count for one in population.courses),
        )
    finally:
        workspace.close()


def _count(clinic: Clinic, waiting: list[Callable[[], None]]) -> None:
    clinic.count()
    waiting.pop(0)()
    for measure, splits in SPLITS.items():
        for split in splits:
            clinic.figure(measure, split)


def _open_page(workspace: Workspace, waiting: list[Callable[[], None]]) -> None:
    """Show the page until its charts are painted; who is not read yet is looked up after that."""
    from ironview.ui.clinic.page import ClinicPage

    page = ClinicPage(workspace)
    page.resize(1440, 900)
    page.show()
    waiting.pop(0)()
    page.grab()
    waiting.clear()
    page.hide()
    page.deleteLater()


def _filtering(clinic: Clinic, count: Callable[[], None]) -> float:
    products = [ClinicWanted(product=one) for one in clinic.products]
    years = range(2021, 2027)
    periods = [ClinicWanted(from_month=f"{one}-01", to_month=f"{one}-12") for one in years]
    times: list[float] = []
    for wanted in (products + periods) * 3:
        clinic.wanted = wanted
        times += _times(count, 1, warm=False)
    clinic.wanted = ClinicWanted()
    count()
    return statistics.quantiles(times, n=20)[-1]


def _behind(clinic: Clinic) -> float:
    times: list[float] = []
    for which in _bars(clinic):
        times += _times(lambda one=which: clinic.patients_behind(one, 200), 1, warm=False)
    return statistics.quantiles(times, n=20)[-1]


def _bars(clinic: Clinic) -> Iterator[Behind]:
    for measure, splits in SPLITS.items():
        parts = (True,) if measure in IN_DAYS else (True, False)
        for split in splits:
            for bar in clinic.figure(measure, split).bars[:6]:
                for is_part in parts:
                    yield Behind(measure=measure, split=split, name=bar.name, is_part=is_part)


def _times(work: Callable[[], object], runs: int, *, warm: bool = True) -> list[float]:
    if warm:
        work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return times


def _lines(one: Measured) -> Iterator[str]:
    name = f"population of {one.patients} patients in {one.where}"
    yield f"{name}: {one.ferritins} ferritins and {one.courses} courses are counted"
    yield _line(f"{name}, counted", one.counting, None)
    yield _line(f"{name}, page painted with its charts", one.opening, PAGE_S)
    yield _line(f"{name}, another filter, 95th percentile", one.filtering, PAGE_S)
    yield _line(f"{name}, patients behind a bar, 95th percentile", one.behind, None)


def _line(name: str, seconds: float, goal: float | None) -> str:
    verdict = ""
    if goal is not None:
        verdict = f", goal < {goal:.0f} s {'reached' if seconds < goal else 'MISSED'}"
    return f"{name}: {seconds * 1000:.1f} ms{verdict}"


def _growth(found: Sequence[Measured]) -> Iterator[str]:
    if len(found) < 2:
        return
    small, large = found[0], found[-1]
    factor = math.log(large.patients / small.patients)
    for name in ("counting", "opening", "filtering", "behind"):
        exponent = math.log(getattr(large, name) / getattr(small, name)) / factor
        yield (
            f"population in {large.where}, growth of {name}: patients to the power of "
            f"{exponent:.2f}"
        )
