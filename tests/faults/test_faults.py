"""Whatever is written, on whatever failing disk: a sentence, and all of it or nothing."""

import ast
from pathlib import Path

import pytest

import ironview
from ironview.domain.roles import ALLOWED
from tests.faults.failing_disk import FAULTS
from tests.faults.kinds import COVERED_ELSEWHERE, KINDS, moments_of
from tests.faults.real_disks import REMOUNTED, SMALL, may_mount


@pytest.mark.parametrize("kind", KINDS)
def test_a_disk_that_fails_leaves_all_or_nothing_and_a_sentence(failing, kind):
    assert [one for fault in FAULTS for one in failing(kind, fault, moments_of(kind))] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_disk_that_is_full_or_was_made_read_only_does_too(failing, kind):
    if not may_mount():
        pytest.skip("no right to mount a disk here")
    assert failing(kind, SMALL, moments_of(kind)) == []
    assert failing(kind, REMOUNTED, None) == []


def test_every_action_of_the_role_table_is_tried_or_said_to_be():
    assert set(ALLOWED) <= KINDS.keys() | COVERED_ELSEWHERE.keys()
    assert not KINDS.keys() & COVERED_ELSEWHERE.keys()


WRITERS = {
    "interchange/drop_folder.py": "put away",
    "interchange/exporting/workbook.py": "export xlsx",
    "controller/export_work.py": "export record",
    "controller/package_work.py": "package",
    "controller/profile_transfer.py": "export a profile",
    "controller/demo.py": "a store that is thrown away",
    "store/backup.py": "backup",
    "store/backup_encryption.py": "encrypt a backup",
    "store/backup_folder.py": "second place",
    "store/data_file.py": "upgrade",
    "store/key_change.py": "add_account",
    "store/key_file.py": "change_passphrase",
    "store/moving.py": "tried with a server, in test_moving_faults",
    "store/replacing.py": "encrypt_store",
    "store/restoring.py": "restore",
    "store/wrong_tries.py": "counts tries; lasts for the run where it cannot be written",
    "ui/crash.py": "the report of a fault, shown all the same where it cannot be written",
    "ui/paper/output.py": "print to pdf",
    "ui/recovery_sheet_dialog.py": "print to pdf",
    "ui/style_sheet.py": "pictures of the style, made at the start",
    "cli/failures.py": "the report of a fault, as in ui/crash.py",
    "controller/booking_file.py": "export record",
    "controller/exchange.py": "an update of the program, killed and failing in tests of its own",
    "controller/installation_check.py": "a store in a scratch place, which is thrown away",
    "controller/update_place.py": "an update of the program, in tests of its own",
    "controller/update_store.py": "an update of the program, in tests of its own",
    "controller/updating.py": "an update of the program, in tests of its own",
    "controller/population_export.py": "export xlsx",
    "controller/safety_net_export.py": "who needs nothing",
    "controller/worklist_export.py": "export xlsx",
    "interchange/update_package.py": "an update of the program, in tests of its own",
    "ui/timeline/picture_desk.py": "a picture that can be saved again, told where it fails",
    "whole_file.py": "export record",
}
"""Every room that writes files -> the kind of write that tries it, or why none does."""

_WRITING = {
    *("write_whole", "write_bytes", "write_text", "rename", "mkdir", "mkstemp", "copyfile"),
    *("copyfileobj", "link", "fdopen"),
}


def test_every_room_that_writes_files_is_tried_or_said_to_be():
    root = Path(ironview.__file__).parent
    found = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and _called(node) in _WRITING
    }
    told = {"controller/import_mappings.py", "ui/import_mappings_dialog.py"}
    assert found - told <= WRITERS.keys()
    named = {kind for kind in WRITERS.values() if " " not in kind or kind in KINDS}
    assert named <= KINDS.keys()


def _called(node: ast.Call) -> str:
    return getattr(node.func, "attr", "") or getattr(node.func, "id", "")
