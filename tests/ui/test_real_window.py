"""The program as people start it: a process, a real screen, and none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PROJECT

_LOOK = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from ironview.app import Program, make_application
from ironview.ui.settings import Settings

folder = Path(sys.argv[1])
application = make_application(sys.argv[:1])
settings = Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
program = Program(application, settings)
window = program.open(folder / "store.sqlite")

looks = iter(range(200))

def look():
    picture = application.primaryScreen().grabWindow(window.winId()).toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7)
               for y in range(0, picture.height(), 7)}
    if len(colours) <= 20 and next(looks, None) is not None:
        QTimer.singleShot(50, look)
        return
    print(window.windowTitle(), len(colours), application.platformName())
    window.close()

QTimer.singleShot(0, look)
code = application.exec()
program.close()
sys.exit(code)
"""


def surroundings(**changes: str) -> dict[str, str]:
    """Return the environment without any screen, with these changes."""
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return {k: v for k, v in os.environ.items() if k not in screens} | changes


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual X screen of its own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        yield f":{pipe.readline().strip()}"
    server.terminate()
    server.wait(timeout=20)


def test_a_real_window_appears_is_not_blank_and_closes_cleanly(screen: str, tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", _LOOK, str(tmp_path)],
        env=surroundings(DISPLAY=screen),
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    title, colours, platform = done.stdout.rsplit(maxsplit=2)
    assert "IronView" in title
    assert int(colours) > 20
    assert platform == "xcb"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_one_sentence_says_what_to_do(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-m", "ironview", "--store", str(tmp_path / "store.sqlite")],
        env=surroundings(),
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert "display" in done.stderr.lower() or "screen" in done.stderr.lower()
    assert not (tmp_path / "store.sqlite").exists()
