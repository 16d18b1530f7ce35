"""What laboratories send while a clinic works: files on disk, put on the import bench."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Final

from ironview.controller.import_bench import ImportBench
from ironview.controller.import_history import ImportHistory
from ironview.controller.import_plan import Belongs, RowState
from ironview.domain.record import Patient, Record, Result, ResultStatus
from ironview.domain.worklist import Lane
from tests.simulated.body import Body
from tests.simulated.clinic import Clinic, simulate
from tests.simulated.files import WRITERS, write_records
from tests.simulated.laboratories import LABORATORIES, measure
from tests.simulated.month import Month
from tests.simulated.people import KINDS

_WHERE: Final = (Lane.DUE, Lane.DUE, Lane.OVERDUE, Lane.TOO_EARLY, Lane.NOTHING_BOOKED, None)


def read_the_post(month: Month, number: int) -> None:
    """Import the file of a day, in the format whose turn it is."""
    write = WRITERS[number % len(WRITERS)]
    sent = [one for _ in range(month.size * 3) if (one := _drawn(month, number)) is not None]
    _import(month, [write(month.folder, f"day-{number}", sent)])


def meet_newcomers(month: Month, number: int) -> None:
    """Import whole records of patients nobody has seen."""
    clinic = Clinic(seed=900 + number, until=month.calendar.day)
    found = [simulate(clinic, 800_000 + 1000 * number + n).record for n in range(month.size)]
    records = [replace(one, patient=replace(one.patient, id="")) for one in found]
    _import(month, [write_records(month.folder / f"new-{number}.jsonl", records)])


def answer_the_waiting(month: Month) -> None:
    """Put the rows that wait on the bench again; nobody knows more about them by now."""
    bench = _bench(month)
    bench.stage_waiting("rows that waited")
    _commit(month, bench, "import what waited")


def take_back_an_import(month: Month) -> None:
    """Undo the newest import as a whole, where nothing was built on it."""
    history = ImportHistory(month.front)
    failed: list[str] = []
    history.failed.connect(failed.append)
    newest = next((one for one in history.imports if one.change and not one.is_undone), None)
    if newest is not None:
        history.take_back(newest.key, "the wrong file")
        month.done["refused to take back" if failed else "take back an import"] += 1
    history.deleteLater()


def _drawn(month: Month, number: int) -> tuple[Patient, Sequence[Result]] | None:
    """Return the results of somebody's blood: new ones, and now and then an older one corrected."""
    key = month.pick(month.chance.choice(_WHERE))
    if key is None:
        return None
    record = month.front.store.patients.record(key)
    if not record.patient.identifiers:
        return None
    day = month.calendar.day - timedelta(days=month.chance.choice((0, 0, 1, 2)))
    name = f"m{number}-{record.patient.identifiers[0].value}-{month.chance.randrange(10**6)}"
    laboratory = month.chance.choice(LABORATORIES)
    body = _body(month.chance, record, day)
    rows = [one.row for one in measure(month.chance, body, day, laboratory, name)]
    older = [one for one in record.results if one.id and one.collected is not None]
    if older and month.chance.random() < 0.25:
        was = month.chance.choice(older[-6:])
        rows.append(replace(was, value="55", status=ResultStatus.CORRECTED, key="", excluded=None))
    return record.patient, rows


def _body(chance: Random, record: Record, day: date) -> Body:
    kind = chance.choice(KINDS)
    doses = [
        (one.started.day, int(one.dose_mg or 0), one.product)
        for one in record.infusions
        if one.started is not None and one.started.day <= day
    ]
    return Body(
        kind=kind,
        weight=float(record.patient.weight_kg or 70),
        hb=chance.uniform(*kind.hb),
        ferritin=chance.uniform(*kind.ferritin),
        response=chance.choice((1.0, 1.0, 0.1)),
        wasting=chance.choice((1.0, 1.0, 2.2)),
        doses=doses,
    )


def _import(month: Month, paths: Sequence[Path]) -> None:
    bench = _bench(month)
    bench.stage(paths)
    _commit(month, bench, f"import {paths[0].suffix}")


def _bench(month: Month) -> ImportBench:
    bench = ImportBench(month.front)
    bench.failed.connect(lambda text: month.refused.update([f"import: {text}"]))
    return bench


def _commit(month: Month, bench: ImportBench, name: str) -> None:
    """Answer what is asked, put a row or two aside, and write."""
    if bench.plan is None:
        return
    for one in bench.plan.patients:
        if one.belongs is Belongs.ASK and one.candidates:
            bench.decide(one.index, Belongs.KNOWN, one.candidates[0].key)
    added = [
        key
        for one in bench.plan.patients
        for key, row in one.keyed_rows()
        if row.state is RowState.ADD
    ]
    if len(added) > 4:
        bench.choose(added[:1], RowState.HELD, "ask the laboratory")
        bench.choose(added[1:2], RowState.REJECTED, "not ours")
    counts = bench.plan.counts
    bench.commit()
    month.done[name] += 1
    for what, count in counts.items():
        month.done[f"rows {what}"] += count
    bench.deleteLater()
