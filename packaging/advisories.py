"""Compares the locks with advisories about known vulnerabilities, without any connection.

Run as ``python packaging/advisories.py FILE|FOLDER...``. Somebody brings the advisories on a stick:
the archive of the ecosystem PyPI from https://osv.dev (``all.zip``), a folder of its files, or some
of them, in the OSV format. The exit code is 1 where a locked version is affected and
``advisories_accepted.toml`` does not say why that is borne, and until when; 2 where there was
nothing to compare with.
"""

import argparse
import json
import sys
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent))

from locked import PROJECT, Locked, read_lock
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

LOCKS = ("requirements.txt", "requirements-development.txt")
ACCEPTED = PROJECT / "packaging" / "advisories_accepted.toml"
OLD_DAYS = 30


@dataclass(frozen=True, slots=True)
class Match:
    """A locked version that an advisory concerns."""

    advisory: str
    aliases: tuple[str, ...]
    name: str
    version: str
    summary: str
    fixed: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """An advisory somebody decided to bear."""

    id: str
    reason: str
    until: date


def read_advisories(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """Give every advisory of files, folders and archives."""
    for path in paths:
        if path.is_dir():
            yield from read_advisories(sorted(path.rglob("*.json")))
        elif zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as packed:
                for name in packed.namelist():
                    if name.endswith(".json"):
                        yield json.loads(packed.read(name))
        else:
            yield json.loads(path.read_text(encoding="utf-8"))


def matches(advisories: Iterable[Mapping[str, Any]], locked: Iterable[Locked]) -> list[Match]:
    """Return what concerns a locked version; withdrawn advisories concern nothing."""
    by_name: dict[str, set[str]] = {}
    for one in locked:
        by_name.setdefault(one.name, set()).add(one.version)
    found = set()
    for advisory in advisories:
        if advisory.get("withdrawn"):
            continue
        for affected in advisory.get("affected", ()):
            package = affected.get("package", {})
            if package.get("ecosystem") != "PyPI":
                continue
            name = canonicalize_name(package.get("name", ""))
            for version in by_name.get(name, ()):
                if concerns(affected, version):
                    found.add(_match(advisory, affected, name, version))
    return sorted(found, key=lambda one: (one.name, one.version, one.advisory))


def concerns(affected: Mapping[str, Any], version: str) -> bool:
    """Whether a part of an advisory names a version, or a range that holds it."""
    if version in affected.get("versions", ()):
        return True
    ranges = [one for one in affected.get("ranges", ()) if one.get("type") == "ECOSYSTEM"]
    return any(_holds(one["events"], Version(version)) for one in ranges)


def _holds(events: Iterable[Mapping[str, str]], version: Version) -> bool:
    """Walk through the events by version, as the OSV format describes it."""
    is_in = False
    for event in sorted(events, key=_place):
        kind, at = next(iter(event.items()))
        reached = at == "0" or version >= Version(at)
        if kind == "introduced" and reached:
            is_in = True
        elif (kind == "fixed" and reached) or (kind == "last_affected" and version > Version(at)):
            is_in = False
    return is_in


def _place(event: Mapping[str, str]) -> tuple[Version, bool]:
    kind, at = next(iter(event.items()))
    try:
        return Version(at), kind != "introduced"
    except InvalidVersion as error:
        raise SystemExit(f"{at} is no version of PyPI; the advisory cannot be compared") from error


def _match(
    advisory: Mapping[str, Any], affected: Mapping[str, Any], name: str, version: str
) -> Match:
    events = [event for one in affected.get("ranges", ()) for event in one.get("events", ())]
    fixed = ", ".join(event["fixed"] for event in events if "fixed" in event)
    summary = advisory.get("summary") or advisory.get("details", "").strip().split("\n")[0]
    return Match(
        advisory["id"], tuple(advisory.get("aliases", ())), name, version, summary[:160], fixed
    )


def read_accepted(file: Path) -> tuple[Accepted, ...]:
    """Return what is borne, with reasons."""
    table = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return tuple(
        Accepted(one["id"], one["reason"], one["until"]) for one in table.get("accepted", ())
    )


def still_open(found: Iterable[Match], accepted: Iterable[Accepted], today: date) -> list[Match]:
    """Return the matches nobody bears, or no longer."""
    borne = {one.id for one in accepted if one.reason.strip() and today <= one.until}
    return [one for one in found if not borne & {one.advisory, *one.aliases}]


def newest(advisories: Iterable[Mapping[str, Any]]) -> datetime | None:
    """Return when the newest of some advisories was changed."""
    moments = [datetime.fromisoformat(one["modified"]) for one in advisories if "modified" in one]
    return max(moments, default=None)


def main(arguments: list[str] | None = None, now: datetime | None = None) -> int:
    """Compare, and say what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("--accepted", type=Path, default=ACCEPTED)
    chosen = parser.parse_args(arguments)
    now = now or datetime.now(UTC)
    missing = [path for path in chosen.paths if not path.exists()]
    if missing:
        print(f"There is no {missing[0]}. Nothing was compared.", file=sys.stderr)
        return 2
    advisories = list(read_advisories(chosen.paths))
    if not advisories:
        print("There is no advisory there. Nothing was compared.", file=sys.stderr)
        return 2
    locked = {one for name in LOCKS for one in read_lock(PROJECT / "packaging" / name)}
    found = still_open(matches(advisories, locked), read_accepted(chosen.accepted), now.date())
    for one in found:
        print(f"{one.name} {one.version}: {one.advisory} {' '.join(one.aliases)}: {one.summary}")
        print(f"  fixed in {one.fixed or 'no version so far'}")
    _tell_age(newest(advisories), now)
    count = len({(one.name, one.version) for one in locked})
    print(f"{len(advisories)} advisories, {count} locked versions, {len(found)} affected.")
    return 1 if found else 0


def _tell_age(moment: datetime | None, now: datetime) -> None:
    if moment is None or (now - moment).days > OLD_DAYS:
        when = "unknown" if moment is None else moment.date().isoformat()
        told = f"The newest advisory is of {when}: bring a newer archive."
        print(told, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
