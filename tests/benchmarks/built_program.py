"""The built program: its size, its start against a bare frozen window and the source, its memory.

A start is over when the window stands painted on a screen of its own. ``make package`` comes first.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from tests.benchmarks.measure import Figure

PROJECT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "packaging"))

from screens import Screen  # noqa: E402

_BUILT: Final = PROJECT / "dist" / "ironview" / "ironview"
_BARE_FOLDER: Final = PROJECT / "build" / "bare"
_CACHES: Final = Path("/proc/sys/vm/drop_caches")
_RUNS: Final = 7
_PATIENCE_S: Final = 60.0
_SIZE_GOAL_MB: Final = 160
_PACKAGE_GOAL_MB: Final = 60
_START_GOAL: Final = 1.4
_BARE: Final = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv[:1])
window = QMainWindow()
window.setStyleSheet("background: white")
window.resize(1440, 900)
window.show()
sys.exit(application.exec())
"""


def report() -> Iterator[Figure | str]:
    """Yield sizes, warm and cold starts, and memory at rest."""
    if not _BUILT.is_file() or sys.platform != "linux":
        yield "built program: there is none; make package builds it"
        return
    yield from _sizes()
    with tempfile.TemporaryDirectory(prefix="ironview-bench-") as folder, _screen() as screen:
        store = ("--store", str(Path(folder) / "store.sqlite"))
        commands = {
            "built": [str(_BUILT), *store],
            "source": [sys.executable, "-m", "ironview", *store],
            "bare": [str(_bare_window())],
        }
        surroundings = {**os.environ, "DISPLAY": screen.name, "HOME": folder, "LANG": "C.UTF-8"}
        surroundings.pop("QT_QPA_PLATFORM", None)
        yield from _starts(screen, commands, surroundings)
        yield _at_rest(screen, commands, surroundings)


def _screen() -> Screen:
    return Screen(1440, 900)


def _sizes() -> Iterator[str]:
    files = [path for path in _BUILT.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) / 1e6
    yield f"installed: {size:.1f} MB, {_told(size, _SIZE_GOAL_MB)}"
    for package in sorted(_BUILT.parents[1].glob("*.deb")):
        size = package.stat().st_size / 1e6
        yield f"{package.name}: {size:.1f} MB, {_told(size, _PACKAGE_GOAL_MB)}"


def _told(size: float, goal: int) -> str:
    return f"goal < {goal} MB {'reached' if size < goal else 'MISSED'}"


def _starts(
    screen: Screen, commands: Mapping[str, list[str]], surroundings: Mapping[str, str]
) -> Iterator[Figure | str]:
    for kind in ("warm", "cold"):
        is_cold = kind == "cold"
        if is_cold and not os.access(_CACHES, os.W_OK):
            yield "cold start: not measured, the caches may be emptied by root alone"
            return
        seconds: dict[str, list[float]] = {name: [] for name in commands}
        # One after the other, so that what else the computer does is shared.
        for _ in range(_RUNS + 1):
            for name, command in commands.items():
                seconds[name].append(_start(screen, command, surroundings, is_cold=is_cold))
        middle = {name: statistics.median(times[1:]) for name, times in seconds.items()}
        name = f"{kind} start of the built program"
        yield Figure(name, middle["built"], "a bare frozen window", middle["bare"], _START_GOAL)
        yield Figure(name, middle["built"], "the source", middle["source"], None)


def _start(
    screen: Screen, command: list[str], surroundings: Mapping[str, str], *, is_cold: bool
) -> float:
    if is_cold:
        os.sync()
        _CACHES.write_text("3", encoding="ascii")
    begin = time.perf_counter()
    running = _shown(screen, command, surroundings)
    seconds = time.perf_counter() - begin
    _end(screen, running)
    return seconds


def _shown(
    screen: Screen, command: list[str], surroundings: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    running = subprocess.Popen(command, env=dict(surroundings), stderr=subprocess.DEVNULL)
    end = time.perf_counter() + _PATIENCE_S
    while not _is_lit(screen):
        if running.poll() is not None or time.perf_counter() > end:
            raise RuntimeError(f"{command[0]} showed nothing")
        time.sleep(0.005)
    return running


def _end(screen: Screen, running: subprocess.Popen[bytes]) -> None:
    running.terminate()
    running.wait()
    while _is_lit(screen):
        time.sleep(0.01)


def _is_lit(screen: Screen) -> bool:
    """Whether most of the screen is no longer black."""
    pixels = screen.picture().pixels
    places = range(len(pixels) // 100, len(pixels), len(pixels) // 50 // 4 * 4)
    lit = sum(any(pixels[at // 4 * 4 : at // 4 * 4 + 3]) for at in places)
    return lit > len(places) // 2


def _at_rest(
    screen: Screen, commands: Mapping[str, list[str]], surroundings: Mapping[str, str]
) -> str:
    told = []
    for name in ("built", "bare"):
        running = _shown(screen, commands[name], surroundings)
        time.sleep(3)
        lines = Path(f"/proc/{running.pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
        kib = next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        told.append(f"{name} {kib / 1024:.0f} MiB")
        _end(screen, running)
    return f"memory at rest (PSS): {', '.join(told)}"


def _bare_window() -> Path:
    made = _BARE_FOLDER / "bare" / "bare"
    if not made.is_file():
        _BARE_FOLDER.mkdir(parents=True, exist_ok=True)
        source = _BARE_FOLDER / "bare.py"
        source.write_text(_BARE, encoding="utf-8")
        places = ["--distpath", ".", "--workpath", "work", "--specpath", "."]
        subprocess.run(
            [sys.executable, "-m", "PyInstaller", "--log-level", "ERROR", *places, source.name],
            cwd=_BARE_FOLDER,
            check=True,
        )
    return made
