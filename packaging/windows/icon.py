"""Writes the program's icon as Windows wants it: ``packaging/windows/ironview.ico``.

    python packaging/windows/icon.py [PICTURE.svg] [-o FILE]

One file with a picture of each size, each a PNG, as Windows Vista and later read them.
"""

import argparse
import os
import struct
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZES = (16, 24, 32, 48, 64, 128, 256)
_ENTRY = struct.Struct("<BBBBHHII")


def pictures(svg: Path) -> list[bytes]:
    """Return the picture as PNG in each size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise SystemExit(f"{svg} is no picture")
    made = []
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        made.append(bytes(buffer.data().data()))
    del application
    return made


def icon(made: list[bytes]) -> bytes:
    """Return a file of all pictures; 256 is written as 0."""
    at = 6 + _ENTRY.size * len(made)
    entries = []
    for size, content in zip(SIZES, made, strict=True):
        entries.append(_ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(content), at))
        at += len(content)
    return struct.pack("<HHH", 0, 1, len(made)) + b"".join(entries) + b"".join(made)


def main(arguments: list[str] | None = None) -> int:
    """Write the icon and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    usual = HERE.parent / "linux" / "ironview.svg"
    parser.add_argument("svg", nargs="?", type=Path, default=usual)
    parser.add_argument("-o", dest="output", type=Path, default=HERE / "ironview.ico")
    chosen = parser.parse_args(arguments)
    chosen.output.write_bytes(icon(pictures(chosen.svg)))
    print(chosen.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
