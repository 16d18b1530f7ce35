"""Character sets of messages that are not UTF-8: MSH-18 is believed where the bytes allow it.

Files are put together from several senders, so each message is decoded by itself.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final

_HEADER: Final = re.compile(rb"MSH[^\w\s]")
_BEFORE: Final = b"\r\n\x0b\x1c"
_SNIFFED: Final = 65536
_FIRST_LINE: Final = re.compile(rb"[^\r\n]*")
_WINDOWS: Final = re.compile(r"(?:WINDOWS|CP|WIN)[- ]?(125[0-8])")
_ISO: Final = re.compile(r"(?:ISO[- ]?)?8859(?:[/-](\d{1,2}))?")
# HL7 table 0211; names of multi-byte sets that senders use for a whole message.
_OTHERS: Final = {
    "GB 18030-2000": "gb18030",
    "GB18030": "gb18030",
    "GBK": "gb18030",
    "GB2312": "gb18030",
    "BIG-5": "big5",
    "BIG5": "big5",
    "KS X 1001": "euc_kr",
    "SHIFT_JIS": "shift_jis",
    "KOI8-R": "koi8_r",
}
_CHARACTER_SET: Final = 17


def declared_text(data: bytes, otherwise: Callable[[bytes], str]) -> str | None:
    """Return the text of messages; None when no line begins one.

    Args:
        otherwise: Decodes a message whose MSH-18 says nothing, or what cannot be.
    """
    if _HEADER.search(data, 0, _SNIFFED) is None:
        return None
    starts = [at for found in _HEADER.finditer(data) if _begins_line(data, at := found.start())]
    if not starts:
        return None
    edges = sorted({0, *starts, len(data)})
    return "".join(_decode(data[start:end], otherwise) for start, end in pairwise(edges))


def _begins_line(data: bytes, at: int) -> bool:
    return at == 0 or data[at - 1] in _BEFORE


def codec_of(name: str) -> str:
    """Return Python's codec for a name in MSH-18; empty when it says nothing useful.

    Latin-1 is left to the caller: what calls itself so is Windows-1252 where the two differ.
    """
    name = " ".join(name.upper().split())
    windows, iso = _WINDOWS.fullmatch(name), _ISO.fullmatch(name)
    if windows is not None:
        return f"cp{windows[1]}"
    if iso is not None and iso[1] and 2 <= int(iso[1]) <= 16 and int(iso[1]) != 12:
        return f"iso8859_{int(iso[1])}"
    return _OTHERS.get(name, "")


def _decode(message: bytes, otherwise: Callable[[bytes], str]) -> str:
    for codec in ("utf-8", codec_of(_declared(message))):
        try:
            if codec:
                return message.decode(codec)
        except UnicodeDecodeError:
            continue
    return otherwise(message)


def _declared(message: bytes) -> str:
    """Return the first repetition of MSH-18."""
    line = _FIRST_LINE.match(message.lstrip(b" \t\x0b\x1c\r\n"))
    head = line[0].decode("latin-1") if line is not None else ""
    if not head.startswith("MSH") or len(head) < 9:
        return ""
    fields = head.split(head[3])
    text = fields[_CHARACTER_SET] if len(fields) > _CHARACTER_SET else ""
    return text.split(head[5] if head[5] != head[3] else "~")[0].split("^")[0]
