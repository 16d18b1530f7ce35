"""Packs the built program for Debian and its relatives, and as an archive for other systems.

    python packaging/linux/build_deb.py dist/ironview [--to FOLDER] [--version VERSION]
    python packaging/linux/build_deb.py dist/ironview --tarball

The same built program gives the same package, byte for byte.
"""

import argparse
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from icons import SIZES, draw_icons
from system_libraries import (
    OPTIONAL,
    PACKAGES,
    expected_libraries,
    least_libc,
    packages_of,
    unknown_libraries,
)

_HERE: Final = Path(__file__).resolve().parent
_PROGRAM: Final = Path("usr/lib/ironview")
_MAINTAINER: Final = "The makers of IronView <ironview@ironview.example>"
_FONTS: Final = "fonts-dejavu-core | fonts-noto-core | fonts-liberation | fonts-freefont-ttf"
_ALSO: Final = ("tzdata", _FONTS)
_RECOMMENDED: Final = ("fonts-noto-cjk | fonts-wqy-microhei", "xdg-desktop-portal")


class Stamped:
    """What the built program says of itself."""

    def __init__(self, built: Path, version: str | None) -> None:
        path = built / "_internal/ironview/resources/build.json"
        said = json.loads(path.read_text(encoding="utf-8"))
        self.version: str = version or said["version"]
        self.epoch = int(said["epoch"])
        self.made = datetime.fromtimestamp(self.epoch, UTC)

    def fill(self, text: str) -> str:
        """Return a text with version and day in their places."""
        return text.replace("@VERSION@", self.version).replace("@DATE@", f"{self.made:%Y-%m-%d}")


def main() -> int:
    """Make a package or an archive, and say where it is and how large."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("built", type=Path)
    parser.add_argument("--to", type=Path, default=Path("dist"))
    parser.add_argument("--version", help="another version than the program's own, to try upgrades")
    parser.add_argument("--tarball", action="store_true", help="an archive and no package")
    chosen = parser.parse_args()
    unknown = unknown_libraries(chosen.built)
    if unknown:
        print(f"No package is known for {', '.join(unknown)}.", file=sys.stderr)
        return 1
    stamped = Stamped(chosen.built, chosen.version)
    chosen.to.mkdir(parents=True, exist_ok=True)
    make = _tarball if chosen.tarball else _package
    with tempfile.TemporaryDirectory(prefix="ironview-package-") as folder:
        made = make(Path(folder), chosen.built, stamped, chosen.to)
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB, SHA-256 {digest}")
    return 0


def _package(root: Path, built: Path, stamped: Stamped, to: Path) -> Path:
    shutil.copytree(built, root / _PROGRAM, symlinks=True)
    _link(root / "usr/bin/ironview", "../lib/ironview/ironview")
    _share(root / "usr/share", stamped)
    _documents(root / "usr/share/doc/ironview", stamped)
    overrides = root / "usr/share/lintian/overrides/ironview"
    _write(overrides, (_HERE / "debian" / "lintian-overrides").read_text(encoding="utf-8"))
    _set_modes(root)
    _control(root, stamped)
    _date_everything(root, stamped.epoch)
    machine = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    made = to / f"ironview_{stamped.version}_{machine}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(made)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(stamped.epoch)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return made


def _share(share: Path, stamped: Stamped) -> None:
    for name, place in (
        ("ironview.desktop", "applications/ironview.desktop"),
        ("ironview-mime.xml", "mime/packages/ironview.xml"),
        ("org.ironview.IronView.metainfo.xml", "metainfo/org.ironview.IronView.metainfo.xml"),
        ("ironview.svg", "icons/hicolor/scalable/apps/ironview.svg"),
    ):
        _write(share / place, stamped.fill((_HERE / name).read_text(encoding="utf-8")))
    for size in SIZES:
        (share / f"icons/hicolor/{size}x{size}/apps").mkdir(parents=True)
    draw_icons(_HERE / "ironview.svg", share / "icons/hicolor")
    manual = stamped.fill((_HERE / "ironview.1").read_text(encoding="utf-8"))
    _write_packed(share / "man/man1/ironview.1.gz", manual)


def _documents(folder: Path, stamped: Stamped) -> None:
    _write(folder / "copyright", (_HERE / "debian" / "copyright").read_text(encoding="utf-8"))
    when = format_datetime(stamped.made)
    entry = (
        f"ironview ({stamped.version}) stable; urgency=medium\n\n"
        "  * What changed for users stands in CHANGES.md.gz beside this file.\n\n"
        f" -- {_MAINTAINER}  {when}\n"
    )
    _write_packed(folder / "changelog.gz", entry)
    changes = (_HERE.parents[1] / "CHANGELOG.md").read_text(encoding="utf-8")
    _write_packed(folder / "CHANGES.md.gz", changes)


def _control(root: Path, stamped: Stamped) -> None:
    needed = expected_libraries(root / _PROGRAM)
    libc = f"libc6 (>= {least_libc(root / _PROGRAM)})"
    depends = [libc if name == "libc6" else name for name in packages_of(needed, PACKAGES)]
    recommends = [*packages_of(needed, OPTIONAL), *_RECOMMENDED]
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(max(path.stat().st_size // 1024, 1) for path in files)
    machine = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    lines = [
        "Package: ironview",
        f"Version: {stamped.version}",
        f"Architecture: {machine}",
        f"Maintainer: {_MAINTAINER}",
        f"Installed-Size: {size}",
        f"Depends: {', '.join([*depends, *_ALSO])}",
        f"Recommends: {', '.join(recommends)}",
        "Section: science",
        "Priority: optional",
        "Homepage: https://ironview.example/",
        "Description: read iron blood tests around intravenous iron",
        " After an infusion of iron, ferritin rises for weeks and says nothing. IronView",
        " takes patients, infusions and results, draws them on one timeline, says of",
        " every result whether it can be read yet, and says when to test next.",
        " .",
        " It works offline. It supports a clinician's judgement and is not a certified",
        " medical device.",
    ]
    _write(root / "DEBIAN/control", "\n".join(lines) + "\n")
    sums = sorted((path.relative_to(root).as_posix(), path) for path in files)
    told = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {place}\n"
        for place, path in sums
        if not place.startswith("DEBIAN/")
    ]
    _write(root / "DEBIAN/md5sums", "".join(told))
    for name in ("control", "md5sums"):
        (root / "DEBIAN" / name).chmod(0o644)
    (root / "DEBIAN").chmod(0o755)


def _tarball(root: Path, built: Path, stamped: Stamped, to: Path) -> Path:
    name = f"ironview-{stamped.version}-linux-x86_64"
    top = root / name
    shutil.copytree(built, top / "program", symlinks=True)
    _share(top / "share", stamped)
    _write(top / "README", stamped.fill((_HERE / "README-archive").read_text(encoding="utf-8")))
    _write(top / "install.sh", (_HERE / "install.sh").read_text(encoding="utf-8"))
    _set_modes(top)
    (top / "install.sh").chmod(0o755)
    made = to / f"{name}.tar.xz"
    with tarfile.open(made, "w:xz", preset=6) as archive:
        for path in [top, *sorted(top.rglob("*"))]:
            archive.add(
                path,
                arcname=str(path.relative_to(root)),
                recursive=False,
                filter=lambda one: _plain(one, stamped.epoch),
            )
    return made


def _plain(entry: tarfile.TarInfo, epoch: int) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch
    return entry


def _set_modes(root: Path) -> None:
    root.chmod(0o755)
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        is_program = (
            path.is_file()
            and path.name == "ironview"
            and path.parent.name
            in {
                "ironview",
                "program",
            }
        )
        is_run = path.is_dir() or (is_program and "share" not in path.parts)
        path.chmod(0o755 if is_run else 0o644)


def _date_everything(root: Path, epoch: int) -> None:
    for path in (root, *root.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _write_packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    sys.exit(main())
