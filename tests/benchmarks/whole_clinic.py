"""A whole clinic interpreted on two cores: time, rate, and whether memory stays flat.

``IRONVIEW_BENCH_PATIENTS`` asks for fewer patients than the goal speaks of; the report then says
what was measured and what was worked out from it.
"""

import json
import os
import resource
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import interpret
from ironview.interchange.record_writing import record_as_line
from ironview.knowledge.catalogues import load_guideline
from tests.benchmarks.every_core import on_every_core
from tests.benchmarks.records import record_of

AS_OF: Final = date(2026, 6, 1)
PATIENTS: Final = 100_000
RESULTS: Final = 30
PROCESSES: Final = 2
CHUNK: Final = 200
GOAL_S: Final = 60.0
FLAT: Final = 1.1
"""Memory at the end over memory after a tenth of the patients that still counts as flat."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """What one process did with a few hundred patients.

    Attributes:
        cpu_s: Its own processor time for interpreting; making the records is not counted.
        making_s: The processor time that making them took.
        peak_kib: The most memory the process has ever held.
    """

    patients: int
    findings: int
    cpu_s: float
    making_s: float
    process: int
    peak_kib: int


@lru_cache
def _guideline() -> Guideline:
    return load_guideline()


def interpret_chunk(numbers: range) -> Chunk:
    """Make the patients of these numbers and interpret them."""
    guideline = _guideline()
    start = time.process_time()
    records = [record_of(RESULTS, number) for number in numbers]
    made = time.process_time()
    findings = sum(len(interpret(record, guideline, AS_OF).findings) for record in records)
    return Chunk(
        patients=len(numbers),
        findings=findings,
        cpu_s=time.process_time() - made,
        making_s=made - start,
        process=os.getpid(),
        peak_kib=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
    )


def parse_seconds(lines: list[bytes]) -> float:
    """Return the processor time ``json.loads`` needs for the same records."""
    start = time.process_time()
    for line in lines:
        json.loads(line)
    return time.process_time() - start


def report() -> Iterator[str]:
    """Yield the figures: elapsed and processor time, their floor, memory."""
    patients = int(os.environ.get("IRONVIEW_BENCH_PATIENTS", PATIENTS))
    starts = range(0, patients, CHUNK)
    tasks = (range(first, min(first + CHUNK, patients)) for first in starts)
    peaks: dict[int, int] = {}
    done, early_kib, cpu_s, making_s = 0, 0, 0.0, 0.0
    start = time.perf_counter()
    for chunk in on_every_core(interpret_chunk, tasks, PROCESSES):
        done += chunk.patients
        cpu_s += chunk.cpu_s
        making_s += chunk.making_s
        peaks[chunk.process] = chunk.peak_kib
        if not early_kib and done * 10 >= patients:
            early_kib = sum(peaks.values())
    elapsed = time.perf_counter() - start
    yield from _lines(patients, elapsed, cpu_s, making_s)
    yield _memory_line(early_kib, sum(peaks.values()))


def _lines(patients: int, elapsed: float, cpu_s: float, making_s: float) -> Iterator[str]:
    name = f"whole clinic, {patients} patients of {RESULTS} results, {PROCESSES} processes"
    whole = elapsed * PATIENTS / patients
    measured = "measured" if patients == PATIENTS else f"WORKED OUT from {patients} patients"
    verdict = "reached" if whole <= GOAL_S else "MISSED"
    yield (
        f"{name}: {elapsed:.1f} s elapsed ({making_s:.1f} s of processor time made the records), "
        f"{patients / elapsed:.0f} records a second"
    )
    yield (
        f"whole clinic, {PATIENTS} patients: {whole:.0f} s {measured}, "
        f"goal <= {GOAL_S:.0f} s {verdict}"
    )
    lines = [record_as_line(record_of(RESULTS, number)) for number in range(CHUNK)]
    floor = min(map(parse_seconds, (lines,) * 5)) / CHUNK
    each = cpu_s / patients
    yield (
        f"whole clinic, one patient: {each * 1000:.2f} ms of processor time against json.loads "
        f"{floor * 1000:.3f} ms = {each / floor:.1f}"
    )


def _memory_line(early_kib: int, late_kib: int) -> str:
    verdict = "flat" if late_kib <= early_kib * FLAT else "GROWING"
    return (
        f"whole clinic, memory of both processes: {early_kib / 1024:.0f} MiB after a tenth, "
        f"{late_kib / 1024:.0f} MiB at the end, {verdict}"
    )
