"""Small parts of FHIR resources, as JSON."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

import msgspec

from ironview.domain.moments import Moment
from ironview.domain.quantities import read_quantity
from ironview.interchange.own_rows import CODE_SYSTEM, ROW_URL

_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")
_ABSENT: Final = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
_WHOLE_MINUTE: Final = timedelta(minutes=1)
_FARTHEST: Final = timedelta(hours=14)
_COMPARATORS: Final = {"≤": "<=", "≥": ">="}


def encoded(value: object) -> bytes:
    """Return JSON in UTF-8 with exact numbers."""
    return _ENCODER.encode(value)


def extension(content: Mapping[str, Any], url: str = ROW_URL) -> dict[str, str]:
    """Return the extension that carries a row."""
    return {"url": url, "valueString": encoded(content).decode()}


def concept(code: str, text: str, *codings: Mapping[str, str]) -> dict[str, Any]:
    """Return a CodeableConcept: our code, with others before it.

    A code is no code with blanks around or two in a row; then only its text is given.
    """
    own = [{"system": CODE_SYSTEM, "code": code}] if code == " ".join(code.split()) and code else []
    listed = [*codings, *own]
    found: dict[str, Any] = {"coding": listed} if listed else {}
    return found | ({"text": text} if text.strip() else {"text": "unnamed"})


def coding(system: str, code: str) -> dict[str, str]:
    """Return one Coding."""
    return {"system": system, "code": code}


def moment(when: Moment) -> str:
    """Return a FHIR dateTime: a date, or a local time with seconds and offset."""
    if when.clock is None or when.offset is None:
        return when.day.isoformat()
    if when.offset % _WHOLE_MINUTE or abs(when.offset) > _FARTHEST:
        return (when.instant or datetime.min.replace(tzinfo=UTC)).isoformat(timespec="seconds")
    short = when.isoformat()
    return f"{short[:16]}:{when.clock.second:02d}{short[16:22]}"


def effective(when: Moment | None) -> dict[str, Any]:
    """Return the element that says when; where that is unknown, it says so."""
    if when is not None:
        return {"effectiveDateTime": moment(when)}
    return {"effectivePeriod": {"extension": [{"url": _ABSENT, "valueCode": "unknown"}]}}


def quantity(text: str, unit: str) -> dict[str, Any] | None:
    """Return a Quantity of a number with its comparator as reported; None for what is none."""
    read = read_quantity(text)
    if read is None:
        return None
    stripped = text.strip()
    sign = stripped[: len(stripped) - len(stripped.lstrip("<>=≤≥"))]
    number = _json_number(stripped[len(sign) :].strip())
    if number is None:
        return None
    found: dict[str, Any] = {"value": number}
    if sign:
        found["comparator"] = _COMPARATORS.get(sign, sign)
    return found | ({"unit": unit} if unit.strip() else {})


def amount(number: Decimal, unit: str) -> dict[str, Any]:
    """Return a Quantity of a plain number."""
    return {"value": number} | ({"unit": unit} if unit.strip() else {})


def reference(url: str) -> dict[str, str]:
    """Return a Reference."""
    return {"reference": url}


def resource_url(*names: str) -> str:
    """Return ``urn:uuid:...``, the same for the same names."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps(names))}"


def entry(url: str, resource: Mapping[str, Any]) -> dict[str, Any]:
    """Return an entry of a bundle; the resource carries its id."""
    named = {"resourceType": resource["resourceType"], "id": url.rsplit(":", 1)[-1]}
    return {"fullUrl": url, "resource": named | dict(resource)}


def day(on: date | None) -> str | None:
    """Return a FHIR date."""
    return None if on is None else on.isoformat()


def _json_number(text: str) -> Decimal | None:
    number = Decimal(text)
    return number if number.is_finite() else None
