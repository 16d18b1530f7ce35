"""What a text was written in, decided from its bytes: files do not say, or say it wrongly."""

import codecs
from typing import Final

from ironview.interchange.hl7v2.charsets import declared_text

_CONTROL: Final = frozenset(range(32)) - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1C}
_SNIFFED: Final = 65536


def as_utf8(data: bytes) -> bytes:
    """Return the same text as UTF-8 without a byte order mark.

    UTF-8 and UTF-16 (with or without a mark) are recognised; HL7 messages are asked what they are
    in; anything else is taken as Windows-1252, or latin-1 where that has no such character.
    """
    if data.startswith(codecs.BOM_UTF8):
        data = data[3:]
    elif (name := _utf16(data)) is not None:
        return data.decode(name, errors="replace").lstrip("\ufeff").encode()
    if data.isascii():
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return (declared_text(data, _western) or _western(data)).encode()
    return data


def looks_like_text(start: bytes) -> bool:
    """Whether the first bytes of a file can be text at all."""
    if _utf16(start) is not None:
        return True
    sample = start[:_SNIFFED]
    controls = sum(sample.count(code) for code in _CONTROL)
    return controls * 100 <= len(sample)


def _western(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _utf16(data: bytes) -> str | None:
    if data.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if data.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    sample = data[:400]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd * 2 > len(sample[1::2]) and even == 0:
        return "utf-16-le"
    if even * 2 > len(sample[0::2]) and odd == 0:
        return "utf-16-be"
    return None
