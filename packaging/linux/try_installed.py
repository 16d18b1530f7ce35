"""Installs the Debian package on a bare system, and looks whether it behaves, as root:

    python packaging/linux/try_installed.py NEW.deb [--previous OLD.deb] [--root FOLDER]

Installs, starts, upgrades with a store kept, removes. The program belongs to root; a normal user
runs it, from a home with spaces, umlauts and Chinese, from a home that may not be written, and
without any network. What it opens and whom it speaks to is traced. Needs mmdebstrap, strace, Xvfb.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from screens import Screen, is_drawn

_PROJECT: Final = Path(__file__).resolve().parents[2]
_USER: Final = "nurse"
_ID: Final = "4711"
_HOME: Final = "/home/Schwester Ä 铁 ö"
_STORE: Final = f"{_HOME}/.local/share/IronView"
_PATIENCE: Final = 60.0
_WRITING: Final = re.compile(
    r"(?:openat\([^,]*, |creat\(|mkdir\(|unlink\(|rename\()"
    r'"([^"]*)"(?:.*(O_WRONLY|O_RDWR|O_CREAT))?'
)
_ALLOWED: Final = ("/dev/null", "/dev/tty", "/dev/shm/", "/tmp/", "/proc/self/", "/dev/dri/")


class TrialError(Exception):
    """Something is not as it should be."""


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    error: str


class BareRoot:
    """A bare Debian, in which commands run by ``chroot``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str, user: bool = False, before: Sequence[str] = (), **more: str) -> Ran:
        """Run a command; ``before`` stands before ``chroot`` (strace, unshare)."""
        done = subprocess.run(
            [*before, *self._inside(user=user, **more), *words],
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=600,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    def start(self, *words: str, before: Sequence[str] = (), **more: str) -> subprocess.Popen[str]:
        """Start the program as the user."""
        return subprocess.Popen(
            [*before, *self._inside(user=True, **more), *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        )

    def demand(self, *words: str, user: bool = False, code: int = 0) -> Ran:
        """Run a command that must end with ``code``."""
        ran = self.run(*words, user=user)
        demand(ran.code == code, f"{' '.join(words)}: {ran.code}\n{ran.out[-800:]}\n{ran.error}")
        return ran

    def put(self, source: Path, place: str) -> None:
        """Copy a file into it, readable for everybody."""
        target = self.folder / place.lstrip("/")
        shutil.copyfile(source, target)
        target.chmod(0o644)

    def _inside(self, *, user: bool, **more: str) -> list[str]:
        who = ["--userspec", f"{_ID}:{_ID}"] if user else []
        home = more.pop("HOME", _HOME if user else "/root")
        path = "/usr/bin:/bin" if user else "/usr/sbin:/usr/bin:/sbin:/bin"
        variables = {"HOME": home, "PATH": path, "LANG": "C.UTF-8", "USER": _USER, **more}
        variables.setdefault("DEBIAN_FRONTEND", "noninteractive")
        said = [f"{name}={value}" for name, value in variables.items()]
        return ["chroot", *who, str(self.folder), "env", "-i", *said]


def demand(holds: bool, otherwise: str) -> None:
    """Raise where something does not hold."""
    if not holds:
        raise TrialError(otherwise)


def install(root: BareRoot, package: Path, name: str) -> str:
    """The package installs with what it depends on, and says its version."""
    root.put(package, f"/tmp/{name}.deb")
    root.demand("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{name}.deb")
    said = root.demand("ironview", "--version", user=True).out.strip()
    demand(root.run("python3", "--version").code != 0, "there is a Python in the bare root")
    return said


def fill(root: BareRoot) -> str:
    """A normal user stores patients; the store lies in the home."""
    for file in sorted((_PROJECT / "resources" / "demo").glob("*.json")):
        root.put(file, "/tmp/record.json")
        ran = root.run("ironview", "import", "/tmp/record.json", user=True)
        demand(ran.code in {0, 1}, f"import of {file.name}: {ran.error}")
    stores = sorted((root.folder / _STORE.lstrip("/")).rglob("*.sqlite"))
    demand(len(stores) == 1, f"there is no store in {_STORE}: {stores}")
    return f"{stores[0].name}, {exported(root)} patients"


def exported(root: BareRoot) -> int:
    """Return how many patients the store gives out."""
    words = ("ironview", "export", "--all", "--format", "record", "-o", "/tmp/out/all.json")
    root.demand(*words, user=True)
    text = (root.folder / "tmp/out/all.json").read_text(encoding="utf-8")
    return len([line for line in text.splitlines() if line.strip()])


def kept(root: BareRoot, before: int) -> str:
    """After the upgrade the store is whole and holds what it held."""
    said = root.demand("ironview", "verify", user=True).out.strip().splitlines()
    demand(exported(root) == before, "the store lost patients in the upgrade")
    return f"{before} patients, {said[-1]}"


def verified(root: BareRoot) -> str:
    """The installation proves itself as a normal user, who cannot write to it."""
    writable = root.run("find", "/usr/lib/ironview", "-writable", "!", "-type", "l", user=True)
    demand(not writable.out.strip(), f"the user may write {writable.out[:200]}")
    words = ("ironview", "verify", "--installation", "--json", "-o", "/tmp/out/page.pdf")
    ran = root.demand(*words, user=True)
    checks = json.loads(ran.out)["checks"]
    return ", ".join(f"{check['check']} {check['count']}" for check in checks)


def window(root: BareRoot, *words: str, before: Sequence[str] = (), **more: str) -> str:
    """The window opens and draws."""
    began = time.monotonic()
    with Screen(1500, 950) as screen, visible(root):
        running = root.start("ironview", *words, before=before, DISPLAY=screen.name, **more)
        try:
            while not is_drawn(screen.picture()):
                if running.poll() is not None:
                    raise TrialError(f"it ended with {running.returncode}: {running.communicate()}")
                demand(time.monotonic() - began < _PATIENCE, "nothing was drawn in a minute")
                time.sleep(0.1)
            seconds = time.monotonic() - began
            time.sleep(2)
            colours = len(screen.picture().colours)
        finally:
            _end(running)
    return f"{colours} colours, after {seconds:.1f} s"


def _end(running: subprocess.Popen[str]) -> None:
    subprocess.run(["pkill", "-TERM", "-P", str(running.pid)], check=False)
    running.terminate()
    running.communicate(timeout=20)


@contextmanager
def visible(root: BareRoot) -> Iterator[None]:
    """Give the bare root the sockets of screens."""
    inside = root.folder / "tmp/.X11-unix"
    inside.mkdir(exist_ok=True)
    subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(inside)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(inside)], check=True)


def opened_file(root: BareRoot) -> str:
    """A record that is opened with the program is shown, and not stored."""
    root.put(_PROJECT / "resources" / "demo" / "01_marchetti.json", "/tmp/Befund ä.json")
    before = exported(root)
    said = window(root, "/tmp/Befund ä.json")
    demand(exported(root) == before, "a file that was opened was stored")
    return said


def read_only_home(root: BareRoot) -> str:
    """Where the home may not be written, one clear sentence says so, and nothing else happens."""
    home = root.folder / "home/closed"
    home.mkdir(exist_ok=True)
    home.chmod(0o555)
    ran = root.run("ironview", "import", "/tmp/record.json", user=True, HOME="/home/closed")
    demand(ran.code == 3, f"it ended with {ran.code}: {ran.error}")
    demand("Traceback" not in ran.error and "/home/closed" in ran.error, ran.error)
    demand(not any(home.iterdir()), "something was written")
    said = window(root, HOME="/home/closed")
    demand(not any(home.iterdir()), "something was written")
    return f"{ran.error.strip()} (on the screen: {said})"


def without_network(root: BareRoot) -> str:
    """In a place without any network it interprets, stores, proves itself and shows its window."""
    alone = ("unshare", "-n", "--")
    for words in (
        ("ironview", "interpret", "/tmp/record.json"),
        ("ironview", "verify"),
        ("ironview", "verify", "--installation", "-o", "/tmp/out/page.pdf"),
    ):
        ran = root.run(*words, user=True, before=alone)
        demand(ran.code in {0, 1} and "Traceback" not in ran.error, f"{words}: {ran.error}")
    return window(root, before=alone)


def traced(root: BareRoot) -> str:
    """It speaks to its screen alone, and writes nothing outside the home and scratch places."""
    with tempfile.TemporaryDirectory(prefix="ironview-trace-") as folder:
        log = Path(folder) / "trace"
        calls = "trace=openat,creat,mkdir,rename,unlink,connect,socket,bind,sendto"
        before = ("strace", "-f", "-q", "-s", "300", "-e", calls, "-o", str(log))
        window(root, before=before)
        root.run("ironview", "backup", user=True, before=(*before[:-1], f"{log}2"))
        lines = [line for path in Path(folder).iterdir() for line in _lines(path)]
    families = {found for line in lines for found in re.findall(r"socket\((AF_\w+|PF_\w+)", line)}
    demand(families <= {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}, f"it opened sockets of {families}")
    outside = sorted({place for line in lines for place in _written(line) if not _is_own(place)})
    demand(not outside, f"it wrote {outside[:10]}")
    own = {place for line in lines for place in _written(line)}
    demand(any("IronView" in place for place in own), "the trace saw nothing of the store")
    told = ", ".join(sorted(families)) or "none"
    return f"{len(lines)} calls; {len(own)} places written, all its own; sockets: {told}"


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


def _written(line: str) -> Iterator[str]:
    if re.search(r"= -1 E\w+", line):
        return
    found = _WRITING.search(line)
    if found and ("openat" not in line or found[2]):
        yield found[1].encode("latin-1", "replace").decode("unicode_escape", "replace")


def _is_own(place: str) -> bool:
    shown = place.encode("latin-1", "replace").decode("utf-8", "replace")
    return not shown.startswith("/") or shown.startswith((_HOME, *_ALLOWED))


def removed(root: BareRoot) -> str:
    """Removing takes everything of the program away, and leaves the store."""
    root.demand("apt-get", "purge", "-y", "-qq", "ironview")
    left = root.run("find", "/usr", "/etc", "-xdev", "-iname", "*ironview*").out.split()
    demand(not left, f"left behind: {left}")
    stores = sorted((root.folder / _STORE.lstrip("/")).rglob("*.sqlite"))
    demand(len(stores) == 1, "the store went as well")
    return f"{stores[0].name} is still there"


def _prepare(root: BareRoot) -> None:
    folder = root.folder
    (folder / "tmp/out").mkdir(parents=True, exist_ok=True)
    (folder / "tmp/out").chmod(0o777)
    home = folder / _HOME.lstrip("/")
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    os.chown(home, int(_ID), int(_ID))
    root.run("groupadd", "-g", _ID, _USER)
    root.run("useradd", "-u", _ID, "-g", _ID, "-d", _HOME, "-M", _USER)
    root.demand("apt-get", "update", "-qq")


@contextmanager
def _bare_root(folder: Path | None) -> Iterator[BareRoot]:
    if folder is not None:
        yield BareRoot(folder)
        return
    with tempfile.TemporaryDirectory(prefix="ironview-root-") as made:
        place = Path(made) / "root"
        words = ["mmdebstrap", "--quiet", "--variant=minbase", "bookworm", str(place)]
        subprocess.run(words, check=True)
        yield BareRoot(place)


@contextmanager
def _system_of(root: BareRoot) -> Iterator[None]:
    places = [root.folder / name for name in ("proc", "dev/shm")]
    places[1].mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "proc", "proc", str(places[0])], check=True)
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(places[1])], check=True)
    try:
        yield
    finally:
        for place in places:
            subprocess.run(["umount", "-l", str(place)], check=False)


def main() -> int:
    """Do every trial, and say what was seen."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("package", type=Path)
    parser.add_argument("--previous", type=Path, help="an older package, to upgrade from")
    parser.add_argument("--root", type=Path, help="a bare Debian that is there already")
    chosen = parser.parse_args()
    with _bare_root(chosen.root) as root, _system_of(root):
        _prepare(root)
        try:
            if chosen.previous is not None:
                print(f"previous: {install(root, chosen.previous, 'previous')}", flush=True)
                print(f"filled by the previous: {fill(root)}", flush=True)
                before = exported(root)
            print(f"installed: {install(root, chosen.package, 'new')}", flush=True)
            if chosen.previous is None:
                print(f"filled: {fill(root)}", flush=True)
                before = exported(root)
            print(f"kept: {kept(root, before)}", flush=True)
            for trial in (
                verified, window, opened_file, read_only_home, without_network, traced, removed
            ):  # fmt: skip
                print(f"{trial.__name__}: {trial(root)}", flush=True)
        except TrialError as error:
            print(f"The installed program fails: {error}", file=sys.stderr)
            return 1
    print("The installed program holds.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
