"""Writes ``checksums.sha256`` beside the program: each file of the folder and its SHA-256.

    python packaging/pyinstaller/checksums.py dist/ironview

``ironview verify --installation`` compares with it, and so does ``sha256sum -c``. Run it again
after signing has changed a file.
"""

import hashlib
import sys
from pathlib import Path
from typing import Final

NAME: Final = "checksums.sha256"


def write_checksums(folder: Path) -> Path:
    """Write the list of every file below ``folder`` but itself, and return its path."""
    listed = folder / NAME
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path != listed)
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in files
    ]
    listed.write_text("".join(lines), encoding="utf-8", newline="\n")
    return listed


if __name__ == "__main__":
    print(write_checksums(Path(sys.argv[1])))
