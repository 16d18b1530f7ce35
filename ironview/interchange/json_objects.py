"""Takes a JSON document apart into its top-level objects, without building them.

A document is one object, an array of objects, or one object on each line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import msgspec

from ironview.domain.errors import UnreadableFileError
from ironview.domain.told import tell


class Head(msgspec.Struct, rename="camel", gc=False):
    """What tells one kind of object from another; other types of value count as absent."""

    resource_type: msgspec.Raw = msgspec.Raw(b"null")
    format: msgspec.Raw = msgspec.Raw(b"null")
    patient: msgspec.Raw = msgspec.Raw(b"null")
    results: msgspec.Raw = msgspec.Raw(b"null")


NO_HEAD: Final = Head()
_BYTE: Final = re.compile(r"\(byte (\d+)\)")
# Every escape in turn, so that a backslash before another is not taken for the start of one.
_ESCAPE: Final = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.",
    re.DOTALL,
)
_ARRAY: Final = msgspec.json.Decoder(list[msgspec.Raw])
_HEAD: Final = msgspec.json.Decoder(Head)


@dataclass(frozen=True, slots=True)
class JsonObject:
    """One top-level object.

    Attributes:
        place: Its source: ``file:line`` or ``file:[index]`` where there are several.
        line: Line of its start, from 1; 0 when it is not one of several lines.
        raw: Its text; empty when it is not valid JSON.
        fault: Why it is not valid; empty when it is.
        head: What tells its kind; empty for what is no object.
    """

    place: str
    raw: bytes
    line: int = 0
    fault: str = ""
    head: Head = NO_HEAD


def too_deep(name: str) -> str:
    """Return what is said of a document that is nested too deeply."""
    return tell("{name} is nested deeper than any record is. Nothing of it was read.", name=name)


def split_objects(name: str, data: bytes) -> list[JsonObject]:
    """Return the top-level objects of a document, in order.

    Raises:
        UnreadableFileError: The document is not JSON, or nested too deeply.
    """
    try:
        return _whole(name, data)
    except msgspec.DecodeError as error:
        mended = _mend(data)
        if mended != data:
            return split_objects(name, mended)
        lines = list(_lines(name, data))
        good = sum(not line.fault and line.raw.startswith(b"{") for line in lines)
        if len(lines) < 2 or good * 2 < len(lines):
            raise UnreadableFileError(
                tell(
                    "{name} is not valid JSON ({fault}). Nothing of it was read.",
                    name=name,
                    fault=_where(error, data),
                )
            ) from None
        return lines
    except RecursionError:
        raise UnreadableFileError(too_deep(name)) from None


def read_head(raw: bytes | msgspec.Raw) -> Head:
    """Return what tells the kind of an object; nothing for valid JSON that is no object.

    Raises:
        msgspec.DecodeError: It is not valid JSON.
    """
    try:
        return _HEAD.decode(raw)
    except msgspec.ValidationError:
        return NO_HEAD


def text_of(raw: bytes | msgspec.Raw) -> str:
    """Return the text of a JSON string; empty for any other value."""
    data = bytes(raw)
    if not data.startswith(b'"'):
        return ""
    return msgspec.json.decode(data, type=str)


def _whole(name: str, data: bytes) -> list[JsonObject]:
    if data.lstrip().startswith(b"["):
        items = _ARRAY.decode(data)
        return [
            JsonObject(f"{name}:[{index}]", bytes(item).strip(), head=read_head(item))
            for index, item in enumerate(items)
        ]
    return [JsonObject(name, data, head=read_head(data))]


def _mend(data: bytes) -> bytes:
    """Replace halves of characters: JSON can write them, text cannot hold them."""
    if b"\\ud" not in data and b"\\uD" not in data:
        return data
    return _ESCAPE.sub(lambda match: match[0] if match[1] is None else b"\\ufffd", data)


def _where(error: msgspec.DecodeError, data: bytes) -> str:
    """Say what is wrong, and in which line."""
    text = str(error).removeprefix("JSON is malformed: ")
    match = _BYTE.search(text)
    if match is None:
        return f"{text[:1].lower()}{text[1:]}"
    line = data.count(b"\n", 0, int(match[1])) + 1
    return f"line {line}: {text[: match.start()].strip()}"


def _lines(name: str, data: bytes) -> Iterator[JsonObject]:
    for number, line in enumerate(data.split(b"\n"), start=1):
        text = line.strip()
        if not text:
            continue
        place = f"{name}:{number}"
        try:
            head = read_head(text)
        except msgspec.DecodeError as error:
            yield JsonObject(place, b"", number, _where(error, text).removeprefix("line 1: "))
        except RecursionError:
            yield JsonObject(place, b"", number, "nested deeper than any record is")
        else:
            yield JsonObject(place, text, number, head=head)
