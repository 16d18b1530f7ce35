"""Makes a simulated clinic, and lets it work for a month.

``python -m tests.simulated clinic --patients 1000 -o clinic.sqlite`` writes the store;
``python -m tests.simulated month clinic.sqlite`` works on it for thirty days and checks every lane.
"""

import argparse
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from datetime import time as clock_time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication

from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import open_store
from tests.simulated.checking import wrong_lanes
from tests.simulated.clinic import UNTIL, YEARS, Clinic
from tests.simulated.filling import content_digest, fill
from tests.simulated.month import Month
from tests.simulated.working import work


def main(words: list[str]) -> int:
    """Do what is asked; return 1 where a lane is wrong."""
    asked = _parser().parse_args(words)
    work: Callable[[argparse.Namespace], int] = asked.work
    return work(asked)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.simulated")
    commands = parser.add_subparsers(required=True)
    clinic = commands.add_parser("clinic", help="write a new store")
    clinic.add_argument("--patients", type=int, default=1000)
    clinic.add_argument("--seed", type=int, default=1)
    clinic.add_argument("--years", type=int, default=YEARS)
    clinic.add_argument("-o", "--output", type=Path, required=True)
    clinic.set_defaults(work=_clinic)
    month = commands.add_parser("month", help="work on a store, then check every lane")
    month.add_argument("store", type=Path)
    month.add_argument("--seed", type=int, default=1)
    month.add_argument("--days", type=int, default=30)
    month.add_argument("--every", type=int, default=1, help="work out every so many patients anew")
    month.set_defaults(work=_month)
    return parser


def _clinic(asked: argparse.Namespace) -> int:
    if asked.output.exists():
        _say(f"{asked.output} is there already. Nothing was written.")
        return 2
    rule_book = load_guideline()
    evening = datetime.combine(UNTIL, clock_time(18), UTC)
    start = time.perf_counter()
    with open_store(asked.output, lambda: evening, analytes=rule_book.analytes) as store:
        clinic = Clinic(seed=asked.seed, years=asked.years)
        fill(store, clinic, asked.patients, rule_book, _progress)
    took = time.perf_counter() - start
    _say(f"{asked.patients} patients in {took:.0f} s, {asked.patients / took:.0f} a second")
    _say(f"content: {content_digest(asked.output)}")
    return 0


def _month(asked: argparse.Namespace) -> int:
    _application = QCoreApplication.instance() or QCoreApplication([])
    rule_book = load_guideline()
    with TemporaryDirectory(prefix="simulated-") as folder:
        month = Month(asked.store, Path(folder), rule_book, since=UNTIL, seed=asked.seed)
        start = time.perf_counter()
        for day in work(month, asked.days):
            _say(f"{day}: {sum(month.done.values())} done, {time.perf_counter() - start:.0f} s")
        worked = time.perf_counter() - start
        wrong = list(wrong_lanes(month.front, asked.store, rule_book, asked.every))
        checked = time.perf_counter() - start - worked
        _tell(month, worked, checked, wrong)
        month.close()
    return 1 if wrong else 0


def _tell(month: Month, worked: float, checked: float, wrong: list[str]) -> None:
    for name, count in sorted((month.done + month.refused).items()):
        _say(f"  {count:6} {name}")
    for line in wrong[:50]:
        _say(line)
    _say(
        f"{month.front.count()} patients: worked {worked:.0f} s, checked {checked:.0f} s, "
        f"{len(wrong)} wrong"
    )


def _progress(done: int, total: int) -> None:
    if done % 10_000 == 0:
        _say(f"{done} of {total}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
