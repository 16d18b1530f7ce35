"""Reads broken files for as long as wanted: ``python -m tests.fuzzing KIND SECONDS [FIRST]``.

Prints how many were read and the numbers that failed; a number put into ``kept.toml`` is read
again by every run of the tests. The process may take 2 GiB and ten seconds a file.
"""

import resource
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path

from ironview.knowledge.catalogues import load_guideline
from tests.fuzzing.inputs import broken, whole_files
from tests.fuzzing.own_files import own_files
from tests.fuzzing.reading import read_broken

MOST_BYTES = 2 << 30
SECONDS_A_FILE = 10
_IN_HAND = Path("build") / "fuzzing"
"""Says which file took the whole process along, where one does."""
SHARED = Path(__file__).parents[2].parent / "shared"


def main(kind: str, seconds: float, first: int = 0) -> int:
    """Run; return how many files failed."""
    _IN_HAND.parent.mkdir(exist_ok=True)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    signal.signal(signal.SIGALRM, _too_long)
    guideline = load_guideline()
    whole = whole_files(SHARED, kind, own_files(guideline))
    failed, rows, number, slowest = [], 0, first, (0.0, first)
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "broken"
        while time.monotonic() < end:
            path.write_bytes(broken(kind, number, whole))
            _IN_HAND.write_text(f"{kind} {number}\n")
            start = time.monotonic()
            signal.alarm(SECONDS_A_FILE)
            try:
                rows += read_broken(path, guideline)
            except Exception:  # noqa: BLE001  # whatever it is, it is what we look for
                failed.append(number)
                sys.stdout.write(f"{kind} {number}\n{traceback.format_exc()}\n")
            signal.alarm(0)
            slowest = max(slowest, (time.monotonic() - start, number))
            number += 1
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        f"{kind}: files {first} to {number - 1}, {rows} rows accounted for, failed {failed}, "
        f"slowest {slowest[0]:.2f} s (file {slowest[1]}), peak {peak:.0f} MiB\n"
    )
    return len(failed)


def _too_long(_signal: int, _frame: object) -> None:
    raise TimeoutError(f"more than {SECONDS_A_FILE} s")


if __name__ == "__main__":
    sys.exit(min(main(sys.argv[1], float(sys.argv[2]), *map(int, sys.argv[3:4])), 1))
