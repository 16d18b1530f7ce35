"""Runs the built program as a stranger would: elsewhere, without Python on the path, with nothing.

    python packaging/check_package.py dist/ironview [--keep FOLDER]

Every check says what it saw. The first that fails ends it with 1.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent / "linux"))

from screens import Screen, is_drawn
from system_libraries import expected_libraries, unknown_libraries

PROJECT: Final = Path(__file__).resolve().parents[1]
_CASES: Final = PROJECT.parent / "shared" / "clinical" / "vignettes" / "cases.json"
_WHEN: Final = ("--as-of", "2026-06-15", "--time-zone", "Europe/Vienna")
_PATIENCE: Final = 60.0


class CheckError(Exception):
    """The built program is not what it should be."""


class Package:
    """A copy of the built program in a folder of its own, with a home of its own."""

    def __init__(self, built: Path, folder: Path) -> None:
        self.folder = folder / "Iron View ä 铁"
        shutil.copytree(built, self.folder, symlinks=True)
        self.home = folder / "home"
        self.home.mkdir()
        self.scratch = folder / "scratch"
        self.scratch.mkdir()
        self._environment = {"HOME": str(self.home), "PATH": "/nonexistent", "LANG": "C.UTF-8"}

    def start(self, *words: str | Path, **environment: str) -> subprocess.Popen[bytes]:
        """Start the program in a folder that is not its own."""
        return subprocess.Popen(
            [self.folder / "ironview", *words],
            cwd=self.scratch,
            env={**self._environment, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(self, *words: str | Path, code: int = 0) -> bytes:
        """Return what a command printed; it must end with ``code``."""
        running = self.start(*words)
        out, error = running.communicate(timeout=120)
        if running.returncode != code:
            raise CheckError(f"{words} ended with {running.returncode}: {error.decode()}")
        return out


def version(package: Package) -> str:
    """It says its version, and the commit it was built from."""
    said = package.run("--version").decode()
    stamp = json.loads(
        (package.folder / "_internal/ironview/resources/build.json").read_text(encoding="utf-8")
    )
    _demand(stamp["version"] in said and stamp["commit"][:12] in said, f"--version said {said}")
    return said.strip()


def libraries(package: Package) -> str:
    """Every library it needs is in its folder, or one that every desktop has."""
    if sys.platform != "linux":
        return "skipped: no Linux"
    unknown = unknown_libraries(package.folder)
    _demand(not unknown, f"nobody brings {', '.join(unknown)}")
    return f"{len(expected_libraries(package.folder))} of the system, none unknown"


def invented_patients(package: Package) -> str:
    """What it reads of the invented patients is what the source reads."""
    files = sorted((PROJECT / "resources" / "demo").glob("*.json"))
    return f"{len(files)} files, {_compare(package, files)} bytes of JSON"


def worked_cases(package: Package) -> str:
    """What it says of the worked cases is what the source says."""
    if not _CASES.is_file():
        return "skipped: there are no worked cases beside the project"
    cases = json.loads(_CASES.read_text(encoding="utf-8"))
    file = package.scratch / "cases.json"
    file.write_text(json.dumps([case["record"] for case in cases]), encoding="utf-8")
    return f"{len(cases)} cases, {_compare(package, [file])} bytes of JSON"


def _compare(package: Package, files: list[Path]) -> int:
    words = ["interpret", *_WHEN, *map(str, files)]
    ours = subprocess.run(
        [sys.executable, "-m", "ironview", *words], cwd=PROJECT, capture_output=True, check=False
    )
    _demand(bool(ours.stdout), f"the source said nothing: {ours.stderr.decode()}")
    theirs = package.run(*words, code=ours.returncode)
    _demand(theirs == ours.stdout, "the built program and the source differ")
    return len(theirs)


def store(package: Package) -> str:
    """It makes a store, fills it, backs it up, proves it and writes every kind of file."""
    path, backups = package.scratch / "store.sqlite", package.scratch / "backups"
    there = ("--store", path)
    files = sorted((PROJECT / "resources" / "demo").glob("*.json"))
    for file in files:
        running = package.start("import", file, *there)
        _, error = running.communicate(timeout=60)
        _demand(running.returncode in {0, 1}, f"import of {file.name}: {error.decode()}")
    package.run("backup", "-o", backups, *there)
    package.run("verify", *there)
    for kind in ("record", "fhir", "csv", "xlsx"):
        out = package.scratch / f"all.{kind}"
        package.run("export", "--all", "--format", kind, "-o", out, *there)
        _demand(out.stat().st_size > 1000, f"{out.name} is empty")
    sizes = sum(file.stat().st_size for file in package.scratch.glob("all.*"))
    return f"{len(files)} files in, {sizes} bytes out, proven and backed up"


def installation(package: Package) -> str:
    """It proves itself; and where one byte of it is another one, it says which file and fails."""
    page = package.scratch / "page.pdf"
    package.run("verify", "--installation", "-o", page)
    _demand(page.read_bytes().startswith(b"%PDF-"), "there is no page to sign")
    spoilt = package.folder / "_internal/ironview/resources/guidelines/general.toml"
    whole = spoilt.read_bytes()
    spoilt.write_bytes(whole.replace(b"0", b"1", 1))
    try:
        said = package.run("verify", "--installation", "-o", page, code=1)
    finally:
        spoilt.write_bytes(whole)
    _demand(b"resources/guidelines/general.toml was altered." in said, "one byte went unseen")
    return "sound; one altered byte is named"


def window(package: Package, keep: Path | None = None) -> str:
    """Its window opens on a screen and draws a patient list."""
    with Screen(1500, 950) as screen:
        began = time.monotonic()
        running = package.start("--demo", DISPLAY=screen.name)
        try:
            picture = screen.picture()
            while not is_drawn(picture):
                _still_running(running)
                _demand(time.monotonic() - began < _PATIENCE, "nothing was drawn in a minute")
                time.sleep(0.1)
                picture = screen.picture()
            seconds = time.monotonic() - began
            if keep is not None:
                time.sleep(1)
                screen.picture().save(keep / "window.ppm")
            _still_running(running)
        finally:
            running.terminate()
            running.communicate(timeout=20)
    return f"{len(picture.colours)} colours, after {seconds:.1f} s"


def _still_running(running: subprocess.Popen[bytes]) -> None:
    if running.poll() is not None:
        _, said = running.communicate()
        raise CheckError(f"it ended with {running.returncode}: {said.decode(errors='replace')}")


def untouched(package: Package) -> str:
    """Nothing was written beside the program, and every file is what was built."""
    lines = (package.folder / "checksums.sha256").read_text(encoding="utf-8").splitlines()
    listed = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    found = {
        path.relative_to(package.folder).as_posix(): path
        for path in package.folder.rglob("*")
        if path.is_file()
    }
    found.pop("checksums.sha256")
    _demand(set(found) == set(listed), f"files came or went: {set(found) ^ set(listed)}")
    for name, path in found.items():
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        _demand(digest == listed[name], f"{name} is not what was built")
    return f"{len(found)} files"


def _demand(holds: bool, otherwise: str) -> None:
    if not holds:
        raise CheckError(otherwise)


CHECKS: Final = (version, libraries, invented_patients, worked_cases, store, installation)


def main() -> int:
    """Do every check, and say what it saw."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("built", type=Path)
    parser.add_argument("--keep", type=Path, help="where the picture of the window goes")
    chosen = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ironview-check-") as folder:
        package = Package(chosen.built.resolve(), Path(folder))
        try:
            for check in CHECKS:
                print(f"{check.__name__}: {check(package)}", flush=True)
            print(f"window: {window(package, chosen.keep)}", flush=True)
            print(f"untouched: {untouched(package)}", flush=True)
        except CheckError as error:
            print(f"The built program fails: {error}", file=sys.stderr)
            return 1
    print(f"The built program holds: {time.monotonic() - began:.0f} s.")
    return 0


if __name__ == "__main__":
    os.environ.pop("PYTHONPATH", None)
    sys.exit(main())
