"""Medians of several runs, and how they are printed beside their floor and their goal."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report.

    Attributes:
        ratio: ``ours_s / peer_s``, or a rate a second where ``peer`` is empty.
        goal: The ratio not to exceed, or the rate to reach; None when there is none.
    """

    name: str
    ours_s: float
    peer: str
    peer_s: float
    goal: float | None

    @property
    def ratio(self) -> float:
        return self.ours_s / self.peer_s

    @property
    def is_reached(self) -> bool | None:
        return None if self.goal is None else self.ratio <= self.goal

    def __str__(self) -> str:
        verdict = {None: "", True: "reached", False: "MISSED"}[self.is_reached]
        goal = "" if self.goal is None else f"goal <= {self.goal:g} {verdict}"
        return (
            f"{self.name}: {self.ours_s * 1000:.1f} ms against {self.peer} "
            f"{self.peer_s * 1000:.1f} ms = {self.ratio:.2f} {goal}"
        )


def median_seconds(work: Callable[[], object], runs: int = 5) -> float:
    """Return the median time of the work, after one run that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def median_process_seconds(code: str, *arguments: str, runs: int = 5) -> float:
    """Return the median wall time of a fresh interpreter running the code."""
    command = [sys.executable, "-c", code, *arguments]

    # Installed programs start from compiled files.
    surroundings = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

    def run() -> None:
        subprocess.run(command, check=True, capture_output=True, env=surroundings)

    return median_seconds(run, runs)
