"""Broken files made from whole ones. Each has a number, and the same number makes the same file."""

import copy
import io
import json
import random
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

KINDS: Final = ("fhir", "hl7v2", "csv", "xlsx", "record")
MOST_BYTES: Final = 60_000
"""Longer files are cut to this before they are broken: speed finds more than size."""

_WORDS: Final[Mapping[str, Sequence[bytes]]] = {
    "fhir": (b"null", b"true", b"1e999", b'""', b"{}", b"[]", b"[", b'"resourceType"', b"\\ud800"),
    "hl7v2": (
        b"\r",
        b"|",
        b"^",
        b"~",
        b"&",
        b"\\",
        b"\x0b",
        b"\x1c",
        b"MSH|^~\\&",
        b"OBX|",
        b"ADD|",
    ),
    "csv": (b",", b";", b"\t", b'"', b"\n", b"\r\n", b"\x00", b"=1+1", b"1.234,5", b"03/05/2026"),
    "xlsx": (
        b"<row>",
        b"</c>",
        b'r="XFD1048576"',
        b't="s"',
        b"&#0;",
        b"<v>1e309</v>",
        b"<!DOCTYPE",
    ),
    "record": (b"null", b'"format"', b"-0", b"1e400", b"[]", b"{}", b'"\\u0000"', b"[[[[", b"NaN"),
}
_ANYWHERE: Final = (
    b"\xff",
    b"\xef\xbb\xbf",
    b"\x00",
    b"\xc3\x28",
    "−".encode(),
    "٣".encode(),
    b"-",
)


_VALUES: Final = (
    None,
    True,
    0,
    -1,
    1e300,
    10**30,
    "",
    " ",
    "0",
    "nonsense",
    "<",
    "2026-02-30",
    "9999-12-31",
    "2026-01-01T24:00:00Z",
    "2026",
    [],
    [[]],
    {},
    {"value": {}},
    "\ud83e\ude78",
    "a" * 5000,
)


def whole_files(shared: Path, kind: str, own: Mapping[str, Sequence[bytes]]) -> list[bytes]:
    """Return the files of a kind that are broken: public ones, and those of our own making."""
    paths = sorted(p for p in (shared / "data" / "public" / kind).rglob("*") if p.is_file())
    public = [path.read_bytes() for path in paths if kind != "xlsx" or _is_small(path)]
    cut = None if kind == "xlsx" else MOST_BYTES
    return [data[:cut] for data in (*own.get(kind, ()), *public)]


def _is_small(path: Path) -> bool:
    return path.stat().st_size <= MOST_BYTES


def broken(kind: str, number: int, whole: Sequence[bytes]) -> bytes:
    """Return the broken file of a number."""
    chance = random.Random(f"{kind} {number}")
    data = chance.choice(whole)
    if kind == "xlsx" and chance.random() < 0.8 and zipfile.is_zipfile(io.BytesIO(data)):
        return _broken_inside(data, chance)
    if kind in ("fhir", "record") and chance.random() < 0.7:
        return _broken_tree(data, chance)
    return _broken(data, kind, chance)


def _broken_tree(data: bytes, chance: random.Random) -> bytes:
    """Break values of a JSON document and leave it JSON, so that the break reaches the reader."""
    try:
        tree = json.loads(data)
    except ValueError:
        return data
    for _ in range(chance.randint(1, 5)):
        places = list(_places(tree))
        if not places:
            break
        holder, key = chance.choice(places)
        match chance.randrange(3):
            case 0:
                del holder[key]
            case 1:
                holder[key] = copy.deepcopy(chance.choice(_VALUES))
            case _:
                other, taken = chance.choice(places)
                holder[key] = json.loads(json.dumps(other[taken])) if taken in other else None
    return json.dumps(tree).encode()


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    keys = tree if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ()
    for key in keys:
        yield tree, key
        yield from _places(tree[key])


def _broken(data: bytes, kind: str, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 6)):
        data = chance.choice(_WAYS)(data, kind, chance)
    return data[: 4 * MOST_BYTES] if kind != "xlsx" else data


def _broken_inside(data: bytes, chance: random.Random) -> bytes:
    """Break one member of a workbook and pack it again, so that the break reaches the reader."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as whole, zipfile.ZipFile(made, "w") as packed:
        names = whole.namelist()
        hit = chance.choice(names)
        for name in names:
            member = whole.read(name)
            packed.writestr(
                zipfile.ZipInfo(name), _broken(member, "xlsx", chance) if name == hit else member
            )
    return made.getvalue()


def _cut(data: bytes, _kind: str, chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _drop(data: bytes, _kind: str, chance: random.Random) -> bytes:
    start = chance.randint(0, len(data))
    return data[:start] + data[start + chance.randint(1, 80) :]


def _double(data: bytes, _kind: str, chance: random.Random) -> bytes:
    start = chance.randint(0, len(data))
    part = data[start : start + chance.randint(1, 400)]
    return data[:start] + part * chance.randint(2, 5) + data[start:]


def _swap(data: bytes, _kind: str, chance: random.Random) -> bytes:
    first, second = sorted(chance.randint(0, len(data)) for _ in range(2))
    return data[second:] + data[first:second] + data[:first]


def _flip(data: bytes, _kind: str, chance: random.Random) -> bytes:
    if not data:
        return data
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]


def _insert(data: bytes, kind: str, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    word = chance.choice((*_WORDS[kind], *_WORDS[kind], *_ANYWHERE))
    return data[:at] + word * chance.choice((1, 1, 1, 50)) + data[at:]


def _digits(data: bytes, _kind: str, chance: random.Random) -> bytes:
    """Put other digits where digits stand: dates, numbers, counts, positions."""
    places = [at for at, byte in enumerate(data[:4000]) if 48 <= byte <= 57]
    if not places:
        return data
    at = chance.choice(places)
    return data[:at] + chance.choice((b"0", b"9", b"99999", b"-1", b"")) + data[at + 1 :]


def _other_encoding(data: bytes, _kind: str, chance: random.Random) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(chance.choice(("utf-16", "utf-16-be", "utf-8-sig", "cp1252")), "replace")


_WAYS: Final[Sequence[Callable[[bytes, str, random.Random], bytes]]] = (
    _cut,
    _drop,
    _double,
    _swap,
    _flip,
    _flip,
    _insert,
    _insert,
    _insert,
    _digits,
    _digits,
    _other_encoding,
)
