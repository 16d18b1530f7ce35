"""The worklist at 1 000, 10 000 and 100 000 patients, in a file and on a server.

Opening, filtering, a dose, a signature, a rebuild. ``IRONVIEW_BENCH_PATIENTS`` is the largest
number of patients, ``IRONVIEW_BENCH_REBUILT`` of those read anew. Each figure comes with the
exponent of its growth from the smallest store to the largest: 0 does not grow, 1 grows with the
patients.
"""

import math
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from ironview.app import make_application
from ironview.controller.decisions import Decisions
from ironview.controller.jobs import Done, Failed
from ironview.controller.patient_lines import summary_of
from ironview.controller.safety_net import NetAccount
from ironview.controller.signing import Decision, sign_sample
from ironview.controller.viewpoint import ClinicSettings, Interpreter, viewpoint
from ironview.controller.worklist import Worklist, WorkWanted
from ironview.controller.workspace import Workspace
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.moments import Moment
from ironview.domain.record import Infusion, Record
from ironview.domain.safety_net import ACCOUNT
from ironview.domain.sign_off import SignOffAction, judge_sign_offs
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import Store, open_store
from ironview.store.server_address import read_server_address
from ironview.store.server_store import open_server_store
from ironview.store.summaries import Summary
from tests.cluster import binaries, running_cluster
from tests.simulated.clinic import UNTIL as TODAY
from tests.simulated.clinic import Clinic, simulate
from tests.simulated.people import make_kind, make_patient

SIZES: Final = (1_000, 10_000, 100_000)
PATTERNS: Final = 240
WITH_RECORDS: Final = 40
REBUILT: Final = (250, 1_000)
TYPED: Final = (
    *("mar", "march", "marchetti", "marchetti e", "mül", "mue", "o'n", "0042", "000421", "421"),
    *("ele", "elena weber", "1985", "12.03", "zoë", "kow", "xyz"),
)
SHORT: Final = ("m", "ma", "0", "00", "s", "el")
"""What is looked for only by whoever stops after it."""
FIRST_ROWS_S: Final = 0.150
FILTER_S: Final = 0.050
WRITE_S: Final = 0.050
CANCEL_S: Final = 1.0
CLINIC: Final = Clinic(seed=1)
Opener = Callable[[], Store]


class Spent(NamedTuple):
    """Seconds on the wall, and of this process's processor time; a server's own is not in it."""

    elapsed: float
    processor: float


@dataclass(slots=True)
class Measured:
    """What one store took.

    Attributes:
        opening: Page shown and painted, with all lanes.
        first_rows: Counts, and the rows of the first lane that has some.
        filtering: The 95th percentile of a filter or a word: counts and a screen of rows.
        short: The slowest of one or two letters.
        dose: A dose entered for a patient whose test is re-dated, with everything it writes.
        signing: A signature, with everything it writes, read back from the store.
        account: Who needs nothing and why: every count, and a page of the longest group.
    """

    patients: int
    opening: Spent
    first_rows: Spent
    filtering: Spent
    short: Spent
    dose: Spent
    signing: Spent
    account: Spent
    count: int


def report() -> Iterator[str]:
    """Yield a line for each figure."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QApplication.instance() or make_application(["ironview"])
    guideline = load_guideline()
    with tempfile.TemporaryDirectory(prefix="ironview-bench-") as folder:
        yield from _of_kind("a file", _files(Path(folder), guideline))
    if binaries() is None:
        yield "worklist on a server: no PostgreSQL on this computer"
        return
    with _servers(guideline) as opener:
        yield from _of_kind("a server", opener)


def _files(folder: Path, guideline: Guideline) -> Callable[[], Opener]:
    """Return what gives a new file each time it is asked."""
    made: list[Path] = []

    def new() -> Opener:
        for path in made:
            path.unlink()
        made[:] = [folder / f"{time.monotonic_ns()}.sqlite"]
        return lambda: open_store(made[0], analytes=guideline.analytes)

    return new


@contextmanager
def _servers(guideline: Guideline) -> Iterator[Callable[[], Opener]]:
    """Yield what gives a new store on a server each time it is asked."""
    with running_cluster(fsync="on") as cluster:

        def new() -> Opener:
            address = read_server_address(cluster.address(cluster.make_database()))
            return lambda: open_server_store(address, analytes=guideline.analytes)

        yield new


def _of_kind(kind: str, new: Callable[[], Opener]) -> Iterator[str]:
    most = int(os.environ.get("IRONVIEW_BENCH_PATIENTS", SIZES[-1]))
    found = []
    for size in (one for one in SIZES if one <= most):
        found.append(_measure(new(), size))
        yield from _lines(kind, found[-1])
    yield from _growth(kind, found)
    yield from _rebuilds(kind, new)


def _measure(opener: Opener, size: int) -> Measured:
    workspace = _workspace(fill(opener(), size))
    try:
        return Measured(
            patients=size,
            first_rows=_median(lambda: _first_rows(workspace)),
            opening=_median(lambda: _open_page(workspace), 5),
            filtering=_filtering(workspace),
            short=max(_asked(workspace, [WorkWanted(text=text) for text in SHORT])),
            dose=_dosing(workspace),
            signing=_signing(workspace),
            account=_median(lambda: _account(workspace), 5),
            count=sum(Worklist(workspace).counts().values()),
        )
    finally:
        workspace.close()


def fill(store: Store, size: int) -> Store:
    """Write so many patients, each with the summary of one of many real readings; return the store.

    The first of them have their records too.
    """
    patterns = _patterns()
    with store.writing("bench", "add_records") as change:
        for start in range(0, size, 5_000):
            numbers = range(start, min(start + 5_000, size))
            new = store.patients.add_many([(_patient(n), {}) for n in numbers], change)
            store.summaries.put_all(
                {key: patterns[n % PATTERNS] for n, key in zip(numbers, new, strict=True)}
            )
            for number, key in zip(numbers, new, strict=True):
                if number < WITH_RECORDS:
                    record = simulate(CLINIC, number).record
                    store.rows.add(key, [*record.infusions, *record.results], change)
    if store.is_on_server:
        # As the server does by itself within a minute.
        store._database.execute_sql("VACUUM ANALYZE")
    return store


def _patient(number: int):
    chance = Random(f"bench/{number}")
    return make_patient(chance, make_kind(chance), number, TODAY)


def _patterns() -> list[Summary]:
    guideline = load_guideline()
    return [_summary(simulate(CLINIC, number).record, guideline) for number in range(PATTERNS)]


def _summary(record: Record, guideline: Guideline) -> Summary:
    view = viewpoint(record, guideline, ClinicSettings(), ZoneInfo("UTC"), TODAY)
    said = interpret(record, view.guideline, TODAY)
    return summary_of(said, Decisions((), judge_sign_offs(said, (), (), "0"), (), ()), view)


def _workspace(store: Store, interpreter: Interpreter = interpret) -> Workspace:
    return Workspace(
        store,
        load_guideline(),
        zone=ZoneInfo("UTC"),
        today=lambda: TODAY,
        user="bench",
        executor=lambda work: work(),
        interpreter=interpreter,
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


def _account(workspace: Workspace) -> None:
    account = NetAccount(workspace)
    net = account.counts()
    assert net.adds_up
    assert account.lines(max(ACCOUNT, key=lambda group: net.of[group]), 200)
    account.deleteLater()


def _spent(work: Callable[[], object]) -> Spent:
    start, began = time.perf_counter(), time.process_time()
    work()
    return Spent(time.perf_counter() - start, time.process_time() - began)


def _middle(times: Sequence[Spent]) -> Spent:
    return Spent(*(statistics.median(each) for each in zip(*times, strict=True)))


def _late(times: Sequence[Spent]) -> Spent:
    return Spent(*(statistics.quantiles(each, n=20)[-1] for each in zip(*times, strict=True)))


def _median(work: Callable[[], None], runs: int = 9) -> Spent:
    work()
    return _middle([_spent(work) for _ in range(runs)])


def _filtering(workspace: Workspace) -> Spent:
    choices = workspace.store.worklist.choices()
    wanted = [WorkWanted(text=text) for text in TYPED]
    wanted += [WorkWanted(product=one) for one in choices.products]
    wanted += [WorkWanted(dosed_from=TODAY - timedelta(days)) for days in (30, 90, 365)]
    return _late(_asked(workspace, wanted * 3))


def _asked(workspace: Workspace, wanted: Sequence[WorkWanted]) -> list[Spent]:
    """Return what each takes: the counts, and a screen of rows."""
    worklist = Worklist(workspace)
    times = [_spent(partial(_ask, worklist, one)) for one in wanted]
    worklist.deleteLater()
    return times


def _ask(worklist: Worklist, wanted: WorkWanted) -> None:
    worklist.want(wanted)
    shown = 0
    for lane, count in worklist.counts().items():
        if count and lane is not None and shown < 30:
            shown += len(worklist.lines(lane, 20))


def _dosing(workspace: Workspace) -> Spent:
    times = []
    for number, key in enumerate(workspace.store.patients.keys()[:20]):
        chart = workspace.open_chart(key)
        infusion = Infusion(
            product="ferric_carboxymaltose",
            dose_mg=Decimal(500),
            started=Moment(TODAY - timedelta(days=number % 3)),
        )
        times.append(_spent(partial(chart.add_infusion, infusion)))
        workspace.close_chart(key)
    return _middle(times)


def _signing(workspace: Workspace) -> Spent:
    times = []
    for key in workspace.store.patients.keys()[20:WITH_RECORDS]:
        chart = workspace.open_chart(key)
        decision = Decision(responsible="bench", action=SignOffAction.REPEAT_TEST)
        if chart.sign_offs and not chart.sign_offs[-1].waiting:
            times.append(_spent(partial(sign_sample, chart, chart.sign_offs[-1], decision)))
        workspace.close_chart(key)
    return _middle(times)


def _lines(kind: str, one: Measured) -> Iterator[str]:
    name = f"worklist of {one.count} patients in {kind}"
    yield _line(f"{name}, first rows", one.first_rows, FIRST_ROWS_S)
    yield _line(f"{name}, page painted with all lanes", one.opening, None)
    yield _line(f"{name}, filter and search, 95th percentile", one.filtering, FILTER_S)
    yield _line(f"{name}, the slowest of one or two letters", one.short, None)
    yield _line(f"{name}, a dose that re-dates a test", one.dose, WRITE_S)
    yield _line(f"{name}, a signature", one.signing, WRITE_S)
    yield _line(f"{name}, who needs nothing and why", one.account, None)


def _line(name: str, spent: Spent, goal: float | None) -> str:
    verdict = "" if goal is None else f", goal < {goal * 1000:.0f} ms "
    if goal is not None:
        verdict += "reached" if spent.elapsed < goal else "MISSED"
    processor = f"{spent.processor * 1000:.1f} ms of processor time"
    return f"{name}: {spent.elapsed * 1000:.1f} ms ({processor}){verdict}"


def _growth(kind: str, found: Sequence[Measured]) -> Iterator[str]:
    if len(found) < 2:
        return
    small, large = found[0], found[-1]
    factor = math.log(large.patients / small.patients)
    for name in ("first_rows", "opening", "filtering", "short", "dose", "signing", "account"):
        exponent = math.log(getattr(large, name)[0] / getattr(small, name)[0]) / factor
        told = name.replace("_", " ")
        yield f"worklist in {kind}, growth of {told}: patients to the power of {exponent:.2f}"


def _rebuilds(kind: str, new: Callable[[], Opener]) -> Iterator[str]:
    most = int(os.environ.get("IRONVIEW_BENCH_REBUILT", "0"))
    sizes = (*REBUILT, most) if most > REBUILT[-1] else REBUILT
    took = []
    for size in sizes:
        workspace = _workspace(_fill_whole(new()(), size))
        seconds, lines = _rebuild(f"worklist in {kind}", workspace, size)
        took.append(seconds)
        yield from lines
        workspace.close()
    exponent = math.log(took[-1] / took[0]) / math.log(sizes[-1] / sizes[0])
    yield f"worklist in {kind}, growth of a rebuild: patients to the power of {exponent:.2f}"


def _fill_whole(store: Store, size: int) -> Store:
    """Write so many patients with all their rows."""
    for start in range(0, size, 500):
        records = [simulate(CLINIC, n).record for n in range(start, min(start + 500, size))]
        with store.writing("bench", "add_records") as change:
            keys = store.patients.add_many([(one.patient, {}) for one in records], change)
            rows = [
                (key, row)
                for key, one in zip(keys, records, strict=True)
                for row in (*one.conditions, *one.infusions, *one.results)
            ]
            store.rows.add_many(rows, change)
    return store


def _rebuild(name: str, workspace: Workspace, size: int) -> tuple[float, list[str]]:
    """Return how fast everybody is read anew, in what memory, and how soon it stops."""
    before = _held_mib(forgetting=True)
    start = time.perf_counter()
    count = _run(workspace)
    elapsed = time.perf_counter() - start
    grown = _held_mib() - before
    store = workspace.store
    store.summaries.forget(store.patients.keys())
    stopped = _cancel(workspace)
    left = len(store.summaries.stale(TODAY, workspace.read_with().rules))
    rate = f"{count} patients in {elapsed:.1f} s, {count / elapsed:.0f} a second"
    return elapsed, [
        f"{name}, everybody read anew: {rate}, at most {grown:.0f} MiB more than before",
        _line(f"{name}, a rebuild of {size} stops after", stopped, CANCEL_S),
        f"{name}, after it stopped: {size - left} are read and stay read, {left} are left",
    ]


def _held_mib(*, forgetting: bool = False) -> float:
    """Return the most memory this process ever held, in MiB; since now where that is forgotten."""
    if forgetting:
        Path("/proc/self/clear_refs").write_text("5")
    status = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
    return int(status["VmHWM"].split()[0]) / 1024


def _run(workspace: Workspace) -> int:
    outcome: list[Done[int] | Failed] = []
    job = workspace.refresh_summaries()
    job.finished.connect(outcome.append)
    job.start()
    (only,) = outcome
    assert isinstance(only, Done)
    return only.value


def _cancel(workspace: Workspace) -> Spent:
    """Cancel in the middle of the second page; return how long the work went on."""
    read, stopped = 0, []

    def interpreter(*given: Any) -> Interpretation:
        nonlocal read
        read += 1
        if read == 70:
            stopped.append((time.perf_counter(), time.process_time()))
            job.cancel()
        return interpret(*given)

    other = _workspace(workspace.store.again(), interpreter)
    job = other.refresh_summaries()
    job.start()
    other.close()
    (began,) = stopped
    return Spent(time.perf_counter() - began[0], time.process_time() - began[1])
