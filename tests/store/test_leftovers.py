"""What a killed program left is found while anybody can read it, and removed once it is stale."""

import os
import time
import zipfile

import pytest

from ironview.domain.record import Record
from ironview.store.backup import make_backup
from ironview.store.backup_encryption import plain_copies
from ironview.store.backup_folder import copy_to_second_place, folder_of
from ironview.store.leftovers import _UNTOUCHED_S, plain_leftovers, remove_leftovers
from ironview.store.restoring import restore
from tests.store.drawn import ELENA, ferritin, write

PLAIN = b"SQLite format 3\x00 and so on"
LOG = b"\x37\x7f\x06\x82 and so on"


def no_step(_done, _total):
    pass


def left(folder, name, content=PLAIN, age_s=0.0):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    moment = time.time() - age_s
    for one in (path, path.parent):
        if one != folder:
            os.utime(one, (moment, moment))
    return path


@pytest.mark.parametrize("place", [".making-abc", ".proving-abc", ".restoring-abc"])
@pytest.mark.parametrize(
    ("age_s", "stays"), [(_UNTOUCHED_S - 60, True), (_UNTOUCHED_S + 60, False)]
)
def test_a_scratch_place_goes_once_nobody_wrote_in_it_for_an_hour(tmp_path, place, age_s, stays):
    file = left(tmp_path, f"{place}/data.sqlite", age_s=age_s)
    remove_leftovers(tmp_path)
    assert file.exists() == file.parent.exists() == stays


def test_an_old_place_in_which_a_program_still_writes_stays(tmp_path):
    file = left(tmp_path, ".making-abc/data.sqlite", age_s=2 * _UNTOUCHED_S)
    os.utime(file)
    remove_leftovers(tmp_path)
    assert file.exists()


def test_half_a_copy_on_a_second_medium_goes_too_and_nothing_else(tmp_path):
    half = left(tmp_path, ".clinic.ironview-backup.copying", b"PK\x03\x04", 2 * _UNTOUCHED_S)
    kept = left(tmp_path, "clinic.ironview-backup", b"PK\x03\x04", 2 * _UNTOUCHED_S)
    remove_leftovers(tmp_path)
    assert not half.exists()
    assert kept.exists()


def pack(path, how):
    with zipfile.ZipFile(path, "w", how) as packed:
        packed.writestr("data.sqlite", PLAIN)
    return path


def test_what_anybody_can_read_in_scratch_places_is_found_and_what_nobody_can_is_not(tmp_path):
    data = left(tmp_path, ".making-a/plain/data.sqlite")
    log = left(tmp_path, ".making-a/plain/data.sqlite-wal", LOG)
    written = pack(left(tmp_path, ".making-b/written"), zipfile.ZIP_DEFLATED)
    half = pack(left(tmp_path, ".clinic.ironview-backup.copying"), zipfile.ZIP_DEFLATED)
    pack(left(tmp_path, ".making-c/written"), zipfile.ZIP_STORED)
    left(tmp_path, ".proving-a/data.sqlite", b"\x9c" * 5000)
    left(tmp_path, ".proving-a/data.sqlite-wal", LOG)
    left(tmp_path, "elsewhere/data.sqlite")
    left(tmp_path, ".proving-b/keys.json", b"")
    assert plain_leftovers(tmp_path) == tuple(sorted((data, log, written, half)))
    assert plain_leftovers(tmp_path / "missing") == ()


def test_they_are_told_with_the_copies_of_a_store(path):
    beside = left(path.parent, ".restoring-a/data.sqlite")
    of_backup = left(folder_of(path), ".proving-a/data.sqlite")
    aside = left(path.parent, f"{path.name}.damaged-20260603-080211")
    log = left(path.parent, f"{path.name}.damaged-20260603-080211-wal", LOG)
    assert plain_copies(path) == (aside, log, beside, of_backup)


def test_every_kind_of_work_clears_its_own_place(store, path, tmp_path):
    write(store, Record(patient=ELENA, results=(ferritin("105"),)))
    folder, medium = folder_of(path), tmp_path / "usb"
    medium.mkdir()
    stale = [
        left(folder, ".making-a/data.sqlite", age_s=2 * _UNTOUCHED_S),
        left(path.parent, ".restoring-a/data.sqlite", age_s=2 * _UNTOUCHED_S),
        left(medium, ".old.ironview-backup.copying", age_s=2 * _UNTOUCHED_S),
    ]
    backup = make_backup(store, folder, "closing", no_step)
    copy_to_second_place(backup, medium)
    store.close()
    restore(path, backup, None, None, no_step)
    assert not any(one.exists() for one in stale)
