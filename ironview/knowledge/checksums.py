"""Compares the files of the program with the list that was made of them.

A built program has ``checksums.sha256`` beside it. An installed wheel has the list of its
installer. A checkout has its commit, which git knows.
"""

import base64
import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from ironview.domain.installation import Checked, CheckKind, Fault, FaultKind
from ironview.knowledge.resources import resource_path

LIST_NAME: Final = "checksums.sha256"
_PACKAGE: Final = Path(__file__).resolve().parents[1]
_MADE_BY_PYTHON: Final = "__pycache__"
_MADE_HERE: Final = ".qm"
_DIGEST_LENGTH: Final = 64

Step = Callable[[int, int], None]
Digest = Callable[[bytes], str]


@dataclass(frozen=True, slots=True)
class FileList:
    """Files and what they should be.

    Attributes:
        made_by: ``build``, ``wheel`` or ``commit``.
        root: Where the places begin.
        digests: By place, with forward slashes.
        digest: How the digests were made.
        looked_in: Folders in which nothing else may lie, by place; empty for the root.
    """

    made_by: str
    root: Path
    digests: Mapping[str, str]
    digest: Digest
    looked_in: tuple[str, ...] = ()


def find_list() -> FileList | None:
    """Return the list this program came with; None where there is none."""
    if getattr(sys, "frozen", False):
        return built_list(Path(sys.executable).resolve().parent)
    return _wheel_list() or _commit_list(_PACKAGE.parent)


def built_list(root: Path) -> FileList | None:
    """Return the list beside a built program; None where it is missing or is none."""
    try:
        lines = (root / LIST_NAME).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    parts = [line.partition("  ") for line in lines]
    if not parts or any(len(digest) != _DIGEST_LENGTH or not place for digest, _, place in parts):
        return None
    digests = {place: digest for digest, _, place in parts}
    return FileList("build", root, digests, _sha256, ("",))


def _wheel_list() -> FileList | None:
    try:
        files = distribution("ironview").files or []
    except PackageNotFoundError:
        return None
    ours = [file for file in files if file.hash is not None and file.parts[0] == "ironview"]
    digests = {file.as_posix(): file.hash.value for file in ours if file.hash is not None}
    root = _PACKAGE.parent
    # An editable install lists the resources alone, in places where they are not.
    if "ironview/__init__.py" not in digests:
        return None
    return FileList("wheel", root, digests, _record_digest, ("ironview",))


def _commit_list(root: Path) -> FileList | None:
    git = shutil.which("git")
    if git is None or not (root / ".git").exists():
        return None
    done = subprocess.run(  # noqa: S603
        [git, "ls-tree", "-r", "-z", "HEAD", "--", "ironview", "resources"],
        cwd=root,
        capture_output=True,
        check=False,
    )
    lines = [line for line in done.stdout.decode().split("\0") if line]
    pairs = [line.partition("\t") for line in lines]
    digests = {place: described.split()[2] for described, _, place in pairs}
    folders = ("ironview", "resources")
    return FileList("commit", root, digests, _blob_digest, folders) if digests else None


def check_files(listed: FileList | None, step: Step) -> Checked:
    """Compare every file of a list, and look for files it does not name.

    Args:
        step: Told how far it is, and of how much.
    """
    if listed is None:
        no_list = Fault(kind=FaultKind.NO_LIST, place=LIST_NAME)
        return Checked(kind=CheckKind.FILES, count=0, faults=(no_list,))
    faults: list[Fault] = []
    for done, (place, digest) in enumerate(sorted(listed.digests.items())):
        step(done, len(listed.digests))
        fault = _fault_of(listed.root / place, place, digest, listed.digest)
        if fault is not None:
            faults.append(fault)
    faults += [Fault(kind=FaultKind.ADDED, place=place) for place in _added(listed)]
    return Checked(kind=CheckKind.FILES, count=len(listed.digests), faults=tuple(faults))


def _fault_of(path: Path, place: str, digest: str, make: Digest) -> Fault | None:
    try:
        got = make(path.read_bytes())
    except OSError:
        return Fault(kind=FaultKind.MISSING, place=place)
    if got == digest:
        return None
    return Fault(kind=FaultKind.ALTERED, place=place, expected=digest, got=got)


def _added(listed: FileList) -> Iterable[str]:
    for folder in listed.looked_in:
        for path in sorted((listed.root / folder).rglob("*")):
            place = path.relative_to(listed.root).as_posix()
            is_ours = path.is_file() and _MADE_BY_PYTHON not in path.parts
            if is_ours and place not in listed.digests and not _is_expected(listed, path):
                yield place


def _is_expected(listed: FileList, path: Path) -> bool:
    if path == listed.root / LIST_NAME:
        return True
    return listed.made_by == "commit" and path.suffix == _MADE_HERE


def digest_of_all(listed: FileList | None) -> str:
    """Return one digest of a whole list, to compare two computers by."""
    if listed is None:
        return ""
    lines = (f"{digest}  {place}\n" for place, digest in sorted(listed.digests.items()))
    return _sha256("".join(lines).encode())


def rule_digests() -> dict[str, str]:
    """Return the SHA-256 of every file with rules and numbers of medicine, as it lies here."""
    folder = resource_path()
    return {
        path.relative_to(folder).as_posix(): _sha256(path.read_bytes())
        for path in sorted(folder.rglob("*.toml"))
    }


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _record_digest(data: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest())
    return digest.rstrip(b"=").decode()


def _blob_digest(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
