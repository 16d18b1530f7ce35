"""Writes what the program is made of, as CycloneDX 1.6 JSON: ``build/ironview-VERSION.cdx.json``.

Run as ``python packaging/sbom.py [-o FILE]``. The same lock gives the same bytes: the serial number
comes from what is listed, and the moment from SOURCE_DATE_EPOCH, where that is set.
"""

import argparse
import json
import os
import re
import sys
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent))

from locked import PROJECT, Locked, delivered, read_lock, requirements_of, wanted_by_the_program
from packaging.utils import canonicalize_name

LICENCES = PROJECT / "resources" / "licences" / "components.json"
_SPACE = uuid.UUID("6f2a4c52-6a0c-5d2b-9a53-1f0d3b2f7a10")
_ROOT = "ironview"


def version() -> str:
    """Return the version of the program."""
    text = (PROJECT / "ironview" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    return found[1] if found else ""


def bill(
    locked: Sequence[Locked],
    inside: Sequence[Locked],
    licences: Sequence[Mapping[str, str]],
    moment: str | None,
) -> dict[str, Any]:
    """Return the bill of materials.

    Args:
        locked: Every line of the lock that counts here; what is not ``inside`` only builds.
        licences: What ``make licences`` wrote.
        moment: ISO 8601; None leaves it out.
    """
    by_name = {canonicalize_name(one["name"]): one for one in licences}
    names = {one.name for one in inside}
    parts = [_of_lock(one, by_name.get(one.name), is_inside=one.name in names) for one in locked]
    bundled = [one for one in licences if one["inside"]]
    parts += [_of_part(one) for one in bundled]
    metadata: dict[str, Any] = {"component": _program()}
    if moment is not None:
        metadata["timestamp"] = moment
    listed = json.dumps([parts, metadata["component"]], sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_SPACE, listed)}",
        "version": 1,
        "metadata": metadata,
        "components": parts,
        "dependencies": _dependencies(inside, bundled),
    }


def _program() -> dict[str, Any]:
    return {
        "type": "application",
        "bom-ref": _ROOT,
        "name": "IronView",
        "version": version(),
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    }


def _of_lock(one: Locked, known: Mapping[str, str] | None, *, is_inside: bool) -> dict[str, Any]:
    part = {
        "type": "library",
        "bom-ref": one.name,
        "name": one.name,
        "version": one.version,
        "scope": "required" if is_inside else "excluded",
        "purl": f"pkg:pypi/{one.name}@{one.version}",
        "hashes": [{"alg": "SHA-256", "content": digest} for digest in one.hashes],
    }
    return part | (_known(known) if known else {})


def _of_part(one: Mapping[str, str]) -> dict[str, Any]:
    part = {"type": "library", "bom-ref": _reference(one), "name": one["name"], "scope": "required"}
    if one["version"]:
        part["version"] = one["version"]
    return part | _known(one)


def _known(one: Mapping[str, str]) -> dict[str, Any]:
    return {
        "licenses": [{"expression": one["licence"]}],
        "externalReferences": [{"type": "website", "url": one["home"]}],
    }


def _reference(one: Mapping[str, str]) -> str:
    return f"inside/{one['text'].removesuffix('.txt')}"


def _dependencies(
    inside: Sequence[Locked], bundled: Sequence[Mapping[str, str]]
) -> list[dict[str, Any]]:
    names = {one.name for one in inside}
    asked = {_ROOT: {canonicalize_name(one.name) for one in wanted_by_the_program()} & names}
    for name in names:
        asked[name] = {canonicalize_name(one.name) for one in requirements_of(name)} & names
    for one in bundled:
        holder = canonicalize_name(one["inside"])
        asked[holder if holder in names else _ROOT].add(_reference(one))
        asked[_reference(one)] = set()
    return [{"ref": name, "dependsOn": sorted(asked[name])} for name in sorted(asked)]


def _moment() -> str | None:
    stated = os.environ.get("SOURCE_DATE_EPOCH")
    if stated is None:
        return None
    return datetime.fromtimestamp(int(stated), UTC).isoformat().replace("+00:00", "Z")


def main(arguments: list[str] | None = None) -> int:
    """Write the bill and say where it is."""
    usual = PROJECT / "build" / f"ironview-{version()}.cdx.json"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", dest="output", type=Path, default=usual)
    chosen = parser.parse_args(arguments)
    here = tuple(one for one in read_lock() if one.is_here)
    licences = json.loads(LICENCES.read_text(encoding="utf-8"))
    written = bill(here, delivered(here), licences, _moment())
    chosen.output.parent.mkdir(parents=True, exist_ok=True)
    chosen.output.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
    print(f"{chosen.output}: {len(written['components'])} components")
    return 0


if __name__ == "__main__":
    sys.exit(main())
