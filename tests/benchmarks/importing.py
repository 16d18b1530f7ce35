"""Files into the store with everything that belongs to it, against a bare parse and bare rows.

Each runs in a process of its own, so that its peak of memory is its own.
``IRONVIEW_BENCH_ROWS=100000`` asks for as many rows as the goal speaks of; the default is a fifth.
"""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from zoneinfo import ZoneInfo

import hl7
import msgspec
from sqlcipher3 import dbapi2

from ironview.controller.import_work import commit_import, plan_import, read_for_import
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import open_store

ROWS: Final = 20_000
ROWS_OF_A_PATIENT: Final = 100
GOAL: Final = 3.0
FIRST: Final = date(2015, 1, 5)
UTC: Final = ZoneInfo("UTC")


def fhir_file(path: Path, rows: int) -> None:
    """Write one bundle of patients with a hundred ferritins each."""
    entries: list[object] = []
    for number in range(rows):
        who, index = divmod(number, ROWS_OF_A_PATIENT)
        if not index:
            entries.append({"resource": _patient(who)})
        entries.append({"resource": _observation(who, index)})
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    path.write_text(json.dumps(bundle))


def _patient(who: int) -> dict[str, object]:
    return {
        "resourceType": "Patient",
        "id": f"p{who}",
        "identifier": [{"system": "urn:mrn", "value": f"{who:06}"}],
        "name": [{"family": f"Muster{who}", "given": ["Eva"]}],
        "gender": "female",
        "birthDate": "1980-05-17",
    }


def _observation(who: int, index: int) -> dict[str, object]:
    return {
        "resourceType": "Observation",
        "id": f"o{who}-{index}",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "2276-4"}]},
        "subject": {"reference": f"Patient/p{who}"},
        "effectiveDateTime": _day(index).isoformat(),
        "valueQuantity": {"value": 10 + index, "unit": "ug/L"},
    }


def hl7_file(path: Path, rows: int) -> None:
    """Write one message a patient, with a hundred ferritins each."""
    with path.open("w", newline="") as file:
        for who in range(rows // ROWS_OF_A_PATIENT):
            file.write(
                f"MSH|^~\\&|LAB|NORTH|IV|CL|20260310||ORU^R01|{who}|P|2.5\r"
                f"PID|1||{who:06}^^^CLINIC^MR||Muster{who}^Eva||19800517|F\r"
            )
            for index in range(ROWS_OF_A_PATIENT):
                day = f"{_day(index):%Y%m%d}"
                file.write(
                    f"OBR|{index + 1}|||FER^Ferritin^L|||{day}\r"
                    f"OBX|1|NM|2276-4^Ferritin^LN||{10 + index}|ug/L|10-200||||F|||{day}\r"
                )


def _day(index: int) -> date:
    return FIRST + timedelta(days=index * 30)


def import_file(path: Path, store_path: Path) -> int:
    """Do what ``ironview import`` does; return how many rows were added."""
    guideline = load_guideline()
    with open_store(store_path, analytes=guideline.analytes) as store:
        files, reading = read_for_import([path], guideline, UTC, _ignore)
        plan = plan_import(store, files, reading, {}, _ignore)
        commit_import(store, plan, "bench", _ignore)
    return plan.counts["added"]


def bare_rows(path: Path, store_path: Path) -> float:
    """Return the seconds a plain ``executemany`` of the rows a store holds takes, until on disk."""
    with closing(dbapi2.connect(str(store_path))) as store:
        rows = store.execute("SELECT * FROM result").fetchall()
    marks = ", ".join("?" * len(rows[0]))
    with closing(dbapi2.connect(str(path))) as database:
        columns = ", ".join(f"c{number}" for number in range(len(rows[0])))
        database.execute(f"CREATE TABLE result ({columns})")
        start = time.perf_counter()
        with database:
            database.executemany(f"INSERT INTO result VALUES ({marks})", rows)
        return time.perf_counter() - start


def bare_fhir(path: Path) -> float:
    """Return the seconds the fastest JSON reader at hand takes."""
    return _seconds(lambda: msgspec.json.decode(path.read_bytes()))


def bare_hl7(path: Path) -> float:
    """Return the seconds the HL7 library takes to part the messages into fields."""
    text = path.read_text()
    return _seconds(lambda: [hl7.parse(one) for one in hl7.split_file(text)])


def measured(name: str, rows: int) -> Iterator[str]:
    """Yield the figures of one format; run in a process of its own."""
    write, parse = {"FHIR": (fhir_file, bare_fhir), "HL7": (hl7_file, bare_hl7)}[name]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "results"
        write(path, rows)
        start = time.perf_counter()
        before = _peak_mib()
        added = import_file(path, Path(folder) / "store.sqlite")
        ours, peak = time.perf_counter() - start, _peak_mib()
        if added != rows:
            raise RuntimeError(f"{added} of {rows} rows were added")
        bare = parse(path), bare_rows(Path(folder) / "bare.sqlite", Path(folder) / "store.sqlite")
        ratio = ours / sum(bare)
        verdict = "reached" if ratio <= GOAL else "MISSED"
        yield (
            f"import, {rows} {name} rows: {ours:.1f} s, {rows / ours:.0f} rows a second, against "
            f"parsing {bare[0]:.2f} s + executemany {bare[1]:.2f} s = {ratio:.1f} "
            f"goal <= {GOAL:g} {verdict}"
        )
        yield (
            f"import, {rows} {name} rows: {peak - before:.0f} MiB above {before:.0f} MiB at the "
            f"start, the file is {path.stat().st_size / 2**20:.0f} MiB"
        )


def report() -> Iterator[str]:
    """Yield the figures of both formats."""
    rows = os.environ.get("IRONVIEW_BENCH_ROWS", str(ROWS))
    for name in ("FHIR", "HL7"):
        command = [sys.executable, "-m", "tests.benchmarks.importing", name, rows]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        yield from done.stdout.splitlines()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _ignore(_done: int, _total: int) -> None:
    return None


if __name__ == "__main__":
    for line in measured(sys.argv[1], int(sys.argv[2])):
        sys.stdout.write(f"{line}\n")
