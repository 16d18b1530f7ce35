"""Builds the folder of the program that runs without Python: ``dist/ironview``.

    python packaging/pyinstaller/build.py [--to FOLDER] [--work FOLDER]

The same commit gives the same files, byte for byte, on the same system: the date is that of the
commit (or SOURCE_DATE_EPOCH), nothing is drawn by chance, and every file has that date.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent))

from checksums import write_checksums
from left_out import STRIPPED
from small_icu import make_small_icu_data
from version_file import version_file

_HERE: Final = Path(__file__).resolve().parent
PROJECT: Final = _HERE.parents[1]


def main() -> int:
    """Build, and say how large it became."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--to", type=Path, default=PROJECT / "dist")
    parser.add_argument("--work", type=Path, default=PROJECT / "build" / "package")
    chosen = parser.parse_args()
    to, work = chosen.to.resolve(), chosen.work.resolve()
    shutil.rmtree(work, ignore_errors=True)
    (work / "replaced").mkdir(parents=True)
    stamp = build_stamp()
    (work / "build.json").write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")
    (work / "version.txt").write_text(version_file(stamp["version"]), encoding="utf-8")
    _make_replacements(work / "replaced")
    _run_pyinstaller(to, work, stamp["epoch"])
    folder = to / "ironview"
    _strip(folder)
    write_checksums(folder)
    _date_everything(folder, int(stamp["epoch"]))
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    print(
        f"{folder}: {len(files)} files, {size / 1e6:.1f} MB, {stamp['version']} {stamp['commit']}"
    )
    return 0


def build_stamp() -> dict[str, str]:
    """Return version, commit and date of what is built."""
    commit = _git("rev-parse", "HEAD") or "unknown"
    if commit != "unknown" and _git("status", "--porcelain", "--untracked-files=no"):
        commit += "+changed"
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or _git("show", "-s", "--format=%ct") or "0"
    made = datetime.fromtimestamp(int(epoch), UTC)
    return {
        "version": _version(),
        "commit": commit,
        "date": made.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "epoch": epoch,
    }


def _version() -> str:
    said: dict[str, str] = {}
    exec((PROJECT / "ironview" / "__init__.py").read_text(encoding="utf-8"), said)
    return said["__version__"]


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=PROJECT, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def _make_replacements(to: Path) -> None:
    if sys.platform != "linux":
        return
    import PySide6

    libraries = Path(PySide6.__file__).parent / "Qt" / "lib"
    for library in libraries.glob("libicudata.so.*"):
        make_small_icu_data(library, to)


def _run_pyinstaller(to: Path, work: Path, epoch: str) -> None:
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": epoch,
        "PYTHONHASHSEED": "0",
        "IRONVIEW_PACKAGE_WORK": str(work),
    }
    words = ["--noconfirm", "--log-level", "WARN", "--distpath", to, "--workpath", work / "made"]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *map(str, words), str(_HERE / "ironview.spec")],
        env=environment,
        check=True,
    )


def _strip(folder: Path) -> None:
    if sys.platform != "linux":
        return
    found = sorted(path for pattern in STRIPPED for path in (folder / "_internal").glob(pattern))
    subprocess.run(["strip", "--strip-unneeded", *map(str, found)], check=True)


def _date_everything(folder: Path, epoch: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)


if __name__ == "__main__":
    sys.exit(main())
