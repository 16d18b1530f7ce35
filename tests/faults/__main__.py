"""Tries kinds of write on a disk that fails, and says what it found.

Run as ``python -m tests.faults [MOMENTS] [KIND ...]`` it tries so many moments, or every one, of
these kinds, or of all. Tests start it with ``--serve`` on a disk that fails, and ask for one kind
and one fault a line.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from tests.faults.failing_disk import FAULTS, NoFailingDiskError, built
from tests.faults.kinds import KINDS
from tests.faults.proving import KILL, Bench
from tests.faults.real_disks import REAL_FAULTS, may_mount


def serve(folder: Path) -> None:
    """Answer each line, a kind, a fault and a number of moments, with a line of problems."""
    with closing(Bench(folder)) as bench:
        for line in sys.stdin:
            kind, fault, moments = json.loads(line)
            sys.stdout.write(json.dumps(bench.tried(kind, fault, moments)) + "\n")
            sys.stdout.flush()


def sweep(wanted: list[str]) -> int:
    """Try what the command line says."""
    moments = int(wanted[0]) if wanted and wanted[0].isdecimal() else None
    names, found = wanted if moments is None else wanted[1:], 0
    faults = (*FAULTS, *(REAL_FAULTS if may_mount() else ()))
    with tempfile.TemporaryDirectory() as folder, closing(Bench(Path(folder))) as bench:
        start = time.monotonic()
        for name in names or KINDS:
            for fault in (*faults, KILL):
                problems = bench.tried(name, fault, moments)
                found += len(problems)
                for one in problems:
                    sys.stdout.write(f"{name} / {fault}: {one}\n")
                    sys.stdout.flush()
        sys.stdout.write(
            f"{bench.trials} trials of {len(names or KINDS)} kinds of write in "
            f"{time.monotonic() - start:.0f} s: {found} problems\n"
        )
    return 1 if found else 0


def main(arguments: list[str]) -> int:
    """Start again on a disk that fails, where this is not one yet."""
    if "LD_PRELOAD" not in os.environ:
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "LD_PRELOAD": str(built(Path(folder)))}
            command = [sys.executable, "-m", "tests.faults", *arguments]
            return subprocess.run(command, env=environment, check=False).returncode
    if arguments[:1] == ["--serve"]:
        serve(Path(arguments[1]))
        return 0
    return sweep(arguments)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except NoFailingDiskError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(2)
