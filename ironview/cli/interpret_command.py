"""``ironview interpret``: files in, one document out, no store touched."""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from ironview import __version__
from ironview.cli.exits import Exit
from ironview.cli.input_files import WrongUseError, check_files
from ironview.cli.zones import find_zone
from ironview.domain.guideline import Guideline


@dataclass(frozen=True, slots=True)
class _Asked:
    guideline: Guideline
    zone: tzinfo
    as_of: date


def run(chosen: argparse.Namespace) -> int:
    """Interpret every patient in the named files and write the answer to standard output."""
    from ironview.cli.summary import summary
    from ironview.domain.interpretation import interpret
    from ironview.interchange.answers import answer, as_json
    from ironview.interchange.reading import read_files
    from ironview.interchange.tabular.mapping import NO_MAPPING
    from ironview.interchange.tabular.mapping_files import load_mapping
    from ironview.wording.sentences import Sentences

    check_files(chosen.files)
    asked = _asked(chosen)
    mapping = load_mapping(chosen.mapping) if chosen.mapping else NO_MAPPING
    reading = read_files(chosen.files, asked.guideline, asked.zone, mapping)
    found = [interpret(record, asked.guideline, asked.as_of) for record in reading.records]
    document = answer(__version__, asked.as_of, found, reading, Sentences())
    _say_asides(reading.remarks, document["rejected"])
    written = summary(document, asked.guideline).encode() if chosen.as_text else as_json(document)
    sys.stdout.buffer.write(written)
    sys.stdout.buffer.flush()
    has_asides = bool(document["held"] or document["rejected"])
    return Exit.DONE_WITH_ASIDES if has_asides else Exit.DONE


def _asked(chosen: argparse.Namespace) -> _Asked:
    from ironview.knowledge.catalogues import load_guideline

    zone = find_zone(chosen.time_zone)
    overlays = dict(chosen.overlay)
    guideline = load_guideline()
    _check_known("profile", chosen.profile, guideline.profiles)
    deficiency, overload = overlays.get("deficiency"), overlays.get("overload")
    _check_known("deficiency overlay", deficiency, guideline.deficiency_overlays)
    _check_known("overload overlay", overload, guideline.overload_overlays)
    return _Asked(
        guideline.choosing(profile=chosen.profile, deficiency=deficiency, overload=overload),
        zone,
        chosen.as_of or datetime.now(zone).date(),
    )


def _check_known(noun: str, name: str | None, known: Iterable[str]) -> None:
    if name is not None and name not in known:
        raise WrongUseError(f"There is no {noun} {name}. Known: {', '.join(known)}.")


def _say_asides(remarks: Iterable[str], rejected: Iterable[dict[str, str]]) -> None:
    for remark in remarks:
        print(f"ironview: {remark}", file=sys.stderr)  # noqa: T201
    for row in rejected:
        if row["kind"] == "file":
            print(f"ironview: {row['text']}", file=sys.stderr)  # noqa: T201
