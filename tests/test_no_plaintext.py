"""Of an encrypted store nothing readable reaches a disk: not for a moment, and not after a kill.

A process works through a day; all it writes for itself lies in one folder, which is searched over
and over while it works. A planted name, birth date and number must be in no file there.
"""

import io
import os
import random
import select
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from tests.encrypted_work import BORN, FAMILY, PLANTED

ROOT = Path(__file__).parents[1]
PIECES = 7
_PATIENCE_S = 60.0


def readings(data: bytes):
    """Yield what somebody could read in a file: its bytes, and the members of an archive."""
    yield data
    if zipfile.is_zipfile(io.BytesIO(data)):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                yield from map(packed.read, packed.namelist())
        except (zipfile.BadZipFile, EOFError, OSError):
            return


def found_in(folder: Path) -> set[tuple[str, str]]:
    """Return which planted words stand readable in which files of a folder, names included."""
    found = set()
    # A walk passes over what the program takes away meanwhile.
    for path in (Path(at) / name for at, _, names in os.walk(folder) for name in names):
        try:
            data = path.read_bytes()
        except OSError:
            continue
        read = (path.name.encode(), *readings(data))
        for word in PLANTED:
            spelt = [word.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
            if any(one in part for one in spelt for part in read):
                found.add((word, path.name))
    return found


@pytest.fixture
def places(tmp_path):
    """The folder that is searched, and the one patients come from."""
    watched, incoming = tmp_path / "watched", tmp_path / "incoming"
    (watched / "tmp").mkdir(parents=True)
    incoming.mkdir()
    return watched, incoming


@pytest.fixture
def start(places):
    """Start a process whose every place lies in the searched folder."""
    watched, incoming = places
    begun = []
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    surroundings = {
        **os.environ,
        **dict.fromkeys(names, str(watched)),
        **dict.fromkeys(("TMPDIR", "SQLITE_TMPDIR", "TEMP"), str(watched / "tmp")),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }

    def do() -> subprocess.Popen:
        command = [sys.executable, "-m", "tests.encrypted_work", str(watched), str(incoming)]
        with (watched / "errors.log").open("wb") as errors:
            process = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=errors, env=surroundings, cwd=watched
            )
        begun.append(process)
        return process

    yield do
    for process in begun:
        process.kill()
        process.wait()
        process.stdout.close()


def wait_for_pieces(process, count, meanwhile):
    """Read so many letters of the process; do something over and over until then."""
    done, end = 0, time.monotonic() + _PATIENCE_S
    while done < count:
        ready, _, _ = select.select([process.stdout], [], [], 0)
        if ready:
            said = os.read(process.stdout.fileno(), 1)
            assert said, "the process ended by itself"
            done += 1
        assert time.monotonic() < end
        meanwhile()


def test_a_day_with_an_encrypted_store_shows_nothing_at_any_moment(start, places):
    watched, incoming = places
    process = start()
    seen, looks = set(), []

    def look():
        looks.append(1)
        seen.update(found_in(watched))

    wait_for_pieces(process, 2 * PIECES, look)
    assert seen == set()
    assert len(looks) > 2 * PIECES
    assert found_in(incoming), "what is searched for must be found where it is"


def test_nor_does_what_a_killed_program_leaves(start, places):
    watched, _ = places
    drawn = random.Random("kills of a day")
    for _ in range(8):
        process = start()
        wait_for_pieces(process, drawn.randrange(1, PIECES), lambda: None)
        time.sleep(drawn.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert found_in(watched) == set()


def test_a_readable_file_would_be_found(places):
    watched, _ = places
    (watched / "log.txt").write_text(f"patient {FAMILY}", encoding="utf-16")
    with zipfile.ZipFile(watched / "kept.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("data", f"born {BORN.isoformat()}" * 50)
    assert found_in(watched) == {(FAMILY, "log.txt"), ("1931-02-27", "kept.zip")}
