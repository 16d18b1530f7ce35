"""What a held row says in its file, word for word, kept beside the sentence that says why.

A line of a table is kept by ``tabular.raw_rows``, so that it can be read again; of HL7 the segments
around the row are kept as a message of their own, of FHIR the resource.
"""

import json
from collections.abc import Iterable
from typing import Final

from ironview.interchange.hl7v2.segments import Segment
from ironview.interchange.tabular.raw_rows import read_raw

_HL7: Final = "hl7v2-segments/1"
_FHIR: Final = "fhir-resource/1"
_MOST: Final = 1 << 16
"""Longest text that is kept of one row; a row with a picture inside is cut there."""


def raw_segments(segments: Iterable[Segment | None]) -> str:
    """Return segments as text for the store; those that are not there are left out."""
    text = "\n".join(segment.written for segment in segments if segment is not None)
    return _kept(_HL7, text)


def raw_resource(resource: bytes) -> str:
    """Return a resource as text for the store."""
    return _kept(_FHIR, resource.decode("utf-8", "replace"))


def as_in_the_file(raw: str) -> str:
    """Return what was kept of a row as a person reads it; empty for nothing."""
    row = read_raw(raw)
    if row is not None:
        return "\n".join(f"{header}: {text}" for header, text in row.cells())
    try:
        found = json.loads(raw) if raw else None
    except ValueError:
        return ""
    if not isinstance(found, dict) or found.get("kind") not in (_HL7, _FHIR):
        return ""
    return _indented(found["text"]) if found["kind"] == _FHIR else str(found["text"])


def message_of(raw: str) -> str:
    """Return what tells the message and patient segment a row of HL7 stood in; empty for others."""
    try:
        found = json.loads(raw) if raw else None
    except ValueError:
        return ""
    if not isinstance(found, dict) or found.get("kind") != _HL7:
        return ""
    lines = str(found["text"]).split("\n")
    return "\n".join(line for line in lines if line.startswith(("MSH", "PID")))


def _kept(kind: str, text: str) -> str:
    return json.dumps({"kind": kind, "text": text[:_MOST]}, ensure_ascii=False)


def _indented(text: str) -> str:
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, indent=2)
    except ValueError:
        return text
