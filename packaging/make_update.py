"""Packs a built program into ``dist/ironview-VERSION-SYSTEM.ironview-update``.

Run as ``python packaging/make_update.py dist/ironview [-o FILE]``, then sign the package:
``minisign -Sm FILE``. The same folder gives the same bytes.
"""

import argparse
import hashlib
import json
import os
import platform
import re
import sys
import zipfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
_MOMENT = (1980, 1, 1, 0, 0, 0)


def describe(folder: Path, version: str, system: str, main: str = "ironview") -> dict[str, object]:
    """Return what ``update.json`` says of a folder."""
    files = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            files.append({"path": name, "link": str(path.readlink())})
        elif path.is_file():
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            files.append({"path": name, "sha256": digest, "runs": os.access(path, os.X_OK)})
    return {
        "format": "ironview-update/1",
        "version": version,
        "system": system,
        "main": main,
        "files": files,
    }


def pack(folder: Path, about: dict[str, object], target: Path) -> None:
    """Write the package."""
    with zipfile.ZipFile(target, "w") as packed:
        _add(packed, "update.json", json.dumps(about, indent=1).encode())
        for one in about["files"]:
            if "link" not in one:
                _add(packed, f"program/{one['path']}", (folder / one["path"]).read_bytes())


def _add(packed: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, _MOMENT)
    info.compress_type = zipfile.ZIP_DEFLATED
    packed.writestr(info, content, compresslevel=9)


def system_name() -> str:
    """Return what a package for this computer calls its system."""
    return f"{platform.system().lower()}-{platform.machine().lower()}"


def version() -> str:
    """Return the version of the program."""
    text = (PROJECT / "ironview" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    return found[1] if found else ""


def main(arguments: list[str] | None = None) -> int:
    """Pack a folder and say where the package is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("-o", dest="output", type=Path)
    chosen = parser.parse_args(arguments)
    about = describe(chosen.folder, version(), system_name())
    usual = chosen.folder.parent / f"ironview-{version()}-{system_name()}.ironview-update"
    target = chosen.output or usual
    pack(chosen.folder, about, target)
    print(f"{target}: {len(about['files'])} files, {target.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
