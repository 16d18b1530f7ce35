"""The small ICU data of a build: what stays is byte for byte what it was, and ICU finds it."""

import struct

import pytest


@pytest.fixture(scope="module")
def small_icu(script):
    return script("pyinstaller/small_icu.py")


def table(items):
    """Data in the form of ICU: a header of 32 bytes, a table of contents, names, parts."""
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + struct.pack("<HHBBBB", 20, 0, 0, 0, 2, 0)
    header += b"CmnD" + bytes(32 - 16)
    names = b"".join(name + b"\0" for name, _ in items)
    first = 4 + 8 * len(items)
    data_at = first + len(names)
    entries, body, name_at = struct.pack("<I", len(items)), b"", first
    for name, data in items:
        entries += struct.pack("<II", name_at, data_at + len(body))
        name_at += len(name) + 1
        body += data
    return header + entries + names + body


ITEMS = [
    (b"icudt73l/brkitr/thaidict.dict", b"t" * 640),
    (b"icudt73l/coll/de.res", b"d" * 64),
    (b"icudt73l/coll/root.res", b"r" * 96),
    (b"icudt73l/zone/ja.res", b"j" * 320),
]


def test_only_what_is_kept_stays_and_stays_what_it_was(small_icu):
    library = b"ELF" * 10 + table(ITEMS)

    made = small_icu.small_data(library)
    found = dict(small_icu._items(made + bytes(8192), 32))
    assert set(found) == {b"icudt73l/coll/de.res", b"icudt73l/coll/root.res"}
    assert found[b"icudt73l/coll/de.res"] == b"d" * 64
    assert found[b"icudt73l/coll/root.res"][:96] == b"r" * 96
    assert made[:32] == table(ITEMS)[:32]


def test_every_part_begins_where_a_processor_likes_it(small_icu):
    made = small_icu.small_data(table([(name, data[:-1]) for name, data in ITEMS]))

    (count,) = struct.unpack_from("<I", made, 32)
    places = [struct.unpack_from("<II", made, 36 + 8 * n)[1] for n in range(count)]
    assert all(place % 16 == 0 for place in places)


@pytest.mark.parametrize("library", [b"", b"CmnD", bytes(100), b"x" * 12 + b"CmnD" + bytes(40)])
def test_a_library_without_such_data_is_refused(small_icu, library):
    with pytest.raises(ValueError, match="no ICU data"):
        small_icu.small_data(library)
