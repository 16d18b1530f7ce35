"""Makes Qt's library of ICU data small on Linux: 32 MB of all languages become what is used here.

Qt asks ICU for one thing in this program: the order of names in file dialogs. Dates, numbers and
words of every language come from Qt and from IronView itself; time zones from the system and
from tzdata. What stays is the order of the languages IronView speaks, and what ICU needs to start.
"""

import struct
import subprocess
from pathlib import Path
from typing import Final

_FORMAT: Final = b"CmnD"
_FORMAT_AT: Final = 12
_ALIGNMENT: Final = 16
_LANGUAGES: Final = ("root", "en", "de", "fr", "es")
_ALONE: Final = (
    "cnvalias.icu", "icustd.res", "icuver.res", "keyTypeData.res", "likelySubtags.res",
    "nfkc.nrm", "nfkc_cf.nrm", "numberingSystems.res", "pool.res", "res_index.res",
    "supplementalData.res", "timezoneTypes.res",
)  # fmt: skip
KEPT: Final = frozenset(
    {
        *_ALONE,
        *(f"{language}.res" for language in _LANGUAGES),
        *(f"coll/{language}.res" for language in _LANGUAGES),
        "coll/pool.res",
        "coll/res_index.res",
        "coll/ucadata.icu",
    }
)


def make_small_icu_data(library: Path, to: Path) -> None:
    """Write a library in the place of ``library`` with the kept parts of its data.

    Args:
        library: ``libicudata.so.N`` of Qt.
        to: A folder; the library there gets the same name.

    Raises:
        ValueError: There is no ICU data in it.
    """
    version = library.name.rpartition(".")[2]
    small = to / "icudata.bin"
    small.write_bytes(small_data(library.read_bytes()))
    symbol = f"icudt{version}_dat"
    assembly = to / "icudata.s"
    assembly.write_text(
        f".section .rodata\n.balign {_ALIGNMENT}\n.globl {symbol}\n.type {symbol}, @object\n"
        f'{symbol}:\n.incbin "{small.name}"\n.size {symbol}, . - {symbol}\n'
        '.section .note.GNU-stack,"",@progbits\n',
        encoding="ascii",
    )
    _run(["as", "-o", "icudata.o", assembly.name], to)
    _run(
        ["ld", "-shared", "-soname", library.name, "--build-id=none", "-z", "noexecstack",
         "--hash-style=gnu", "-o", library.name, "icudata.o"],
        to,
    )  # fmt: skip
    for left in (small, assembly, to / "icudata.o"):
        left.unlink()


def small_data(library: bytes) -> bytes:
    """Return the data of a library of ICU data with nothing but the kept parts."""
    start = library.find(_FORMAT) - _FORMAT_AT
    if start < 0 or library[start + 2 : start + 4] != b"\xda\x27":
        raise ValueError("this library holds no ICU data")
    (header_size,) = struct.unpack_from("<H", library, start)
    header = library[start : start + header_size]
    kept = [(name, data) for name, data in _items(library, start + header_size) if _stays(name)]
    return header + _table(kept)


def _stays(name: bytes) -> bool:
    return name.decode("ascii").partition("/")[2] in KEPT


def _items(library: bytes, toc: int) -> list[tuple[bytes, bytes]]:
    (count,) = struct.unpack_from("<I", library, toc)
    entries = [struct.unpack_from("<II", library, toc + 4 + 8 * place) for place in range(count)]
    # The last part of all ends somewhere in the library; what follows it does no harm.
    ends = [data for _, data in entries[1:]] + [entries[-1][1] + 4096]
    return [
        (_name_at(library, toc + name), library[toc + data : toc + end])
        for (name, data), end in zip(entries, ends, strict=True)
    ]


def _name_at(library: bytes, at: int) -> bytes:
    return library[at : library.index(b"\0", at)]


def _table(items: list[tuple[bytes, bytes]]) -> bytes:
    names = bytearray()
    name_places = []
    first_name = 4 + 8 * len(items)
    for name, _ in items:
        name_places.append(first_name + len(names))
        names += name + b"\0"
    head_size = first_name + len(names)
    body = bytearray(-head_size % _ALIGNMENT)
    entries = bytearray(struct.pack("<I", len(items)))
    for place, (_, data) in zip(name_places, items, strict=True):
        entries += struct.pack("<II", place, head_size + len(body))
        body += data + bytes(-len(data) % _ALIGNMENT)
    return bytes(entries + names + body)


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True)
