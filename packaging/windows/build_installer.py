"""Makes the set-up for Windows from a built program: ``dist/ironview-VERSION-setup.exe``.

    python packaging/windows/build_installer.py dist/ironview [-o FILE] [--sign COMMAND] [--x86]

Needs makensis (NSIS 3.08 or later). COMMAND signs one file, whose name is put behind it; set-up and
uninstaller both go through it. Official NSIS for Windows has 32-bit stubs only: give --x86 there.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).resolve().parents[2]
HERE = PROJECT / "packaging" / "windows"


def version() -> str:
    """Return the version of the program."""
    text = (PROJECT / "ironview" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    return found[1] if found else ""


def four(text: str) -> str:
    """Return a version as Windows counts it: four numbers."""
    numbers = [part for part in text.split(".") if part.isdecimal()][:4]
    return ".".join(numbers + ["0"] * (4 - len(numbers)))


def deletions(payload: Path) -> str:
    """Return what the uninstaller deletes one by one: all that lies beside ``_internal``."""
    lines = []
    folders = []
    for path in sorted(payload.rglob("*")):
        name = path.relative_to(payload)
        if name.parts[0] == "_internal":
            continue
        shown = "\\".join(name.parts)
        if path.is_dir():
            folders.insert(0, f'RMDir "$INSTDIR\\{shown}"')
        else:
            lines.append(f'!insertmacro DeletePatiently "$INSTDIR\\{shown}"')
    return "\n".join([*lines, *folders]) + "\n"


def words(payload: Path, output: Path, files: Path, chosen: argparse.Namespace) -> list[str]:
    """Return what makensis is called with."""
    mark = "/" if os.name == "nt" else "-"
    said = {
        "PAYLOAD": str(payload),
        "LICENCE": str(PROJECT / "LICENSE"),
        "FILES": str(files),
        "VERSION": chosen.version,
        "FOUR": four(chosen.version),
        "OUTPUT": str(output),
    }
    icon = HERE / "ironview.ico"
    if icon.is_file():
        said["ICON"] = str(icon)
    if chosen.sign:
        said["SIGN"] = chosen.sign
    if chosen.x86:
        said["X86"] = ""
    given = [f"{mark}D{name}" + (f"={value}" if value else "") for name, value in said.items()]
    script = str(HERE / "ironview.nsi")
    return [f"{mark}V2", f"{mark}WX", f"{mark}INPUTCHARSET", "UTF8", *given, script]


def main(arguments: list[str] | None = None) -> int:
    """Make the set-up and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("payload", type=Path)
    parser.add_argument("-o", dest="output", type=Path)
    parser.add_argument("--sign", metavar="COMMAND")
    parser.add_argument("--x86", action="store_true")
    parser.add_argument("--version", default=version(), help="of the payload, where not this one")
    chosen = parser.parse_args(arguments)
    payload = chosen.payload.resolve()
    usual = payload.parent / f"ironview-{chosen.version}-setup.exe"
    output = (chosen.output or usual).resolve()
    makensis = shutil.which("makensis")
    if makensis is None:
        print("makensis is not here: install NSIS.", file=sys.stderr)
        return 2
    if not (payload / "ironview.exe").is_file():
        print(f"{payload} holds no ironview.exe: it is no build for Windows.", file=sys.stderr)
        return 2
    with TemporaryDirectory() as folder:
        files = Path(folder) / "files.nsh"
        files.write_text(deletions(payload), encoding="utf-8")
        done = subprocess.run([makensis, *words(payload, output, files, chosen)], check=False)
    if done.returncode:
        return done.returncode
    print(f"{output}: {output.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
