"""What the LGPL asks for can only be met while Qt stays in files of its own."""

import re
from pathlib import Path

import PySide6
import pytest

from tests.conftest import PROJECT

SPEC = PROJECT / "packaging" / "pyinstaller" / "ironview.spec"


def test_qt_is_loaded_from_files_of_its_own():
    folder = Path(PySide6.__file__).parent
    libraries = [path.name for path in folder.rglob("*Qt6Core*") if path.is_file()]

    assert any(re.fullmatch(r"(lib)?Qt6Core\.(so.*|dll|dylib)", name) for name in libraries)


@pytest.mark.skipif(not SPEC.exists(), reason="the description of the build is not in this tree")
def test_the_program_is_built_as_a_folder_and_packs_nothing():
    text = SPEC.read_text(encoding="utf-8")

    assert "exclude_binaries=True" in text
    assert "COLLECT(" in text
    assert "upx=True" not in text


def test_no_part_of_qt_under_the_gpl_alone_is_asked_for():
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8").casefold()

    assert "pyside6-essentials" in text
    assert "pyside6-addons" not in text


def test_the_page_about_it_names_the_version_of_qt_that_is_delivered(script):
    versions = {
        one.version
        for one in script("locked.py").read_lock()
        if one.name == "pyside6-essentials" and one.is_here
    }
    page = (PROJECT / "packaging" / "LGPL.md").read_text(encoding="utf-8")

    (version,) = versions
    assert f"qt-everywhere-src-{version}.tar.xz" in page


def test_texts_of_both_licences_go_with_the_program():
    text = (PROJECT / "resources" / "licences" / "qt.txt").read_text(encoding="utf-8")

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert re.search(r"GNU GENERAL PUBLIC LICENSE\s+Version 3", text)
