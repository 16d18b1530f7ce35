"""What the built program expects of a Linux system: libraries, and the Debian packages of them."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

PACKAGES: Final = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
OPTIONAL: Final = {
    # Loaded where there are printers, and where the desktop speaks Wayland.
    "libcups.so.2": "libcups2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
_NEEDED: Final = re.compile(r"\(NEEDED\).*\[(.+)\]")
_VERSION: Final = re.compile(r"GLIBC_(\d+)\.(\d+)")
_ELF: Final = b"\x7fELF"


def expected_libraries(folder: Path) -> frozenset[str]:
    """Return the names of libraries that are needed and not in the folder."""
    needed = {name for text in _told("readelf", "-d", folder) for name in _NEEDED.findall(text)}
    return frozenset(needed - {path.name for path in folder.rglob("*.so*")})


def unknown_libraries(folder: Path) -> list[str]:
    """Return what is needed, is not in the folder, and belongs to no package that is named here."""
    return sorted(expected_libraries(folder) - set(PACKAGES) - set(OPTIONAL))


def packages_of(names: Iterable[str], table: dict[str, str]) -> list[str]:
    """Return the Debian packages of libraries, each once."""
    return sorted({table[name] for name in names if name in table})


def least_libc(folder: Path) -> str:
    """Return the oldest version of the C library that is enough, e.g. "2.35"."""
    found = {
        (int(major), int(minor))
        for text in _told("objdump", "-T", folder)
        for major, minor in _VERSION.findall(text)
    }
    return "{}.{}".format(*max(found))


def _told(tool: str, option: str, folder: Path) -> Iterable[str]:
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        with path.open("rb") as file:
            is_elf = file.read(len(_ELF)) == _ELF
        if is_elf:
            done = subprocess.run(
                [tool, option, str(path)], capture_output=True, text=True, check=False
            )
            yield done.stdout
