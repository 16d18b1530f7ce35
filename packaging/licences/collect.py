"""Collects the licences of everything delivered into ``resources/licences/``, for About.

Run as ``python packaging/licences/collect.py`` after every change of the lock; with ``--check`` it
only says whether what lies there is of today.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

from locked import PROJECT, Locked, delivered, read_lock

HERE = PROJECT / "packaging" / "licences"
TARGET = PROJECT / "resources" / "licences"
_TEXT = re.compile(r"licen[cs]e|copying|notice|copyright", re.IGNORECASE)
_OF_QT = ("lgpl-3.0.txt", "gpl-3.0.txt")
_NAMED = {
    "charset-normalizer": "MIT",
    "colorama": "BSD-3-Clause",
    "peewee": "MIT",
    "segno": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
}
"""Licences of those whose metadata have no expression, as read in their texts."""


@dataclass(frozen=True, slots=True)
class Component:
    """One part of the program.

    Attributes:
        inside: In what it comes; empty for a line of the lock.
        licence: SPDX expression.
        text: Name of the file with its licences.
    """

    name: str
    version: str
    inside: str
    licence: str
    home: str
    text: str


def components(locked: Iterable[Locked]) -> list[tuple[Component, str]]:
    """Return every part with the text of its licences, by name."""
    versions = {one.name: one.version for one in locked}
    found = [_of_lock(one) for one in locked]
    table = tomllib.loads((HERE / "inside.toml").read_text(encoding="utf-8"))
    for part in table["part"]:
        version = versions.get(part["version"].removeprefix("as "), part["version"])
        file = f"{_file_name(part['name'])}.txt"
        component = Component(
            part["name"], version, part["inside"], part["licence"], part["home"], file
        )
        found.append((component, _joined(HERE / name for name in part["texts"])))
    return sorted(found, key=lambda one: one[0].name.casefold())


def _of_lock(one: Locked) -> tuple[Component, str]:
    held = distribution(one.name)
    if held.version != one.version:
        raise SystemExit(f"{one.name} {held.version} is installed, and {one.version} is locked")
    texts = _texts(held)
    if not texts:
        texts = [HERE / name for name in _OF_QT if "LGPL" in _licence(held)]
    component = Component(
        held.name, held.version, "", _licence(held), _home(held), f"{_file_name(held.name)}.txt"
    )
    return component, _joined(texts)


def _texts(held: Distribution) -> list[Path]:
    named = [
        one for one in held.files or [] if ".dist-info/" in str(one) and _TEXT.search(one.name)
    ]
    return [Path(str(one.locate())) for one in sorted(named)]


def _licence(held: Distribution) -> str:
    stated = held.metadata.get("License-Expression") or _NAMED.get(held.name.casefold(), "")
    return stated or held.metadata.get("License") or ""


def _home(held: Distribution) -> str:
    links = dict(one.split(", ", 1) for one in held.metadata.get_all("Project-URL") or [])
    lowered = {name.casefold(): link for name, link in links.items()}
    kinds = ("homepage", "home", "source", "source code", "repository", "github")
    found = next((lowered[kind] for kind in kinds if kind in lowered), "")
    return found or held.metadata.get("Home-page") or next(iter(links.values()), "")


def _joined(files: Iterable[Path]) -> str:
    texts = [file.read_text(encoding="utf-8", errors="replace").strip() for file in files]
    return ("\n\n" + "-" * 72 + "\n\n").join(dict.fromkeys(texts)) + "\n"


def _file_name(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")


def files(found: Iterable[tuple[Component, str]]) -> dict[str, str]:
    """Return what stands in ``resources/licences/``, by name."""
    found = list(found)
    listed = [asdict(component) for component, _ in found]
    content = {"components.json": json.dumps(listed, indent=1, ensure_ascii=False) + "\n"}
    return content | {component.text: text for component, text in found}


def problems(found: Iterable[tuple[Component, str]]) -> list[str]:
    """Return what nobody may deliver like this."""
    said = []
    for component, text in found:
        if not component.licence or component.licence.casefold() == "unknown":
            said.append(f"{component.name} names no licence")
        if len(text) < 100:
            said.append(f"{component.name} comes without the text of its licence")
    return said


def main(arguments: list[str] | None = None) -> int:
    """Write the files, or say what of them is out of date."""
    found = components(delivered(read_lock()))
    said = problems(found)
    wanted = files(found)
    if "--check" in (sys.argv[1:] if arguments is None else arguments):
        there = {one.name: one.read_text(encoding="utf-8") for one in TARGET.glob("*.*")}
        said += [
            f"{name} is out of date: make licences"
            for name in wanted
            if there.get(name) != wanted[name]
        ]
        said += [f"{name} belongs to nothing" for name in there if name not in wanted]
    elif not said:
        TARGET.mkdir(exist_ok=True)
        for one in TARGET.glob("*.*"):
            one.unlink()
        for name, text in wanted.items():
            (TARGET / name).write_text(text, encoding="utf-8", newline="\n")
    print("\n".join(said) or f"{len(found)} components", file=sys.stderr if said else sys.stdout)
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
