"""What a Linux desktop and its people read about the program agrees with the program."""

import configparser
import gzip
import json
import re
from xml.etree import ElementTree as ET

import pytest

from ironview.cli import arguments
from ironview.cli.exits import Exit
from ironview.controller.export_work import ExportFormat
from ironview.interchange import patient_package
from ironview.interchange.containers import PACKAGE_START
from ironview.interchange.record_file import FORMAT
from tests.conftest import PROJECT

LINUX = PROJECT / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def desktop():
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    parser.read(LINUX / "ironview.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def kinds():
    tree = ET.parse(LINUX / "ironview-mime.xml")
    return {one.get("type"): one for one in tree.iter(f"{MIME}mime-type")}


def test_the_desktop_opens_every_kind_of_file_it_knows(desktop, kinds):
    assert set(filter(None, desktop["MimeType"].split(";"))) == set(kinds)
    metainfo = ET.parse(LINUX / "org.ironview.IronView.metainfo.xml")
    assert {one.text for one in metainfo.iter("mediatype")} == set(kinds)


def test_files_that_are_opened_are_given_to_the_program(desktop):
    assert desktop["Exec"] == "ironview %F"


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_the_desktop_speaks_the_languages_of_the_program(desktop, kinds, language):
    assert desktop[f"Comment[{language}]"]
    for kind in kinds.values():
        spoken = {
            one.get("{http://www.w3.org/XML/1998/namespace}lang")
            for one in kind.iter(f"{MIME}comment")
        }
        assert language in spoken


def test_a_package_is_known_by_its_first_bytes_and_by_its_name(kinds):
    kind = kinds["application/vnd.ironview.package"]
    (match,) = kind.iter(f"{MIME}match")
    magic = match.get("value").encode().decode("unicode_escape").encode("latin-1")

    assert magic == PACKAGE_START
    (glob,) = kind.iter(f"{MIME}glob")
    assert glob.get("pattern") == f"*{patient_package.SUFFIX}"


def test_a_record_is_known_by_its_format(kinds):
    (match,) = kinds["application/vnd.ironview.record+json"].iter(f"{MIME}match")

    assert match.get("value") == f'"{FORMAT}"'
    for file in (PROJECT / "resources" / "demo").glob("*.json"):
        head = file.read_bytes()[:200]
        assert match.get("value").encode() in head, file.name


def test_the_manual_page_names_every_command_and_exit_code():
    text = (LINUX / "ironview.1").read_text(encoding="utf-8")
    heads = [line for line in text.splitlines() if line.startswith(".B ")]
    words = {word for line in heads for word in re.split(r"\\f[BRI]|[ ,.]", line)}

    assert words >= arguments._COMMANDS
    for code in Exit:
        assert f".TP\n.B {code.value}\n" in text


def test_the_list_of_what_is_left_out_names_what_pyinstaller_and_qt_name(script):
    left_out = script("pyinstaller/left_out.py").is_left_out
    wheel = "/venv/lib/python3.11/site-packages/x"

    for place in (
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/translations/qtmultimedia_de.qm",
    ):
        assert left_out(place, wheel), place
    for place in (
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/platforms/qoffscreen.dll",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "ironview/resources/rules.toml",
        "ironview/resources/translations/ironview_es.qm",
    ):
        assert not left_out(place, wheel), place


def test_what_a_wheel_brings_is_never_taken_for_the_systems(script):
    left_out = script("pyinstaller/left_out.py").is_left_out

    assert left_out("libkrb5.so.3", "/usr/lib/x86_64-linux-gnu/libkrb5.so.3")
    assert not left_out(
        "psycopg_binary.libs/libkrb5-f18b4d11.so.3.3",
        "/venv/lib/python3.11/site-packages/psycopg_binary.libs/libkrb5-f18b4d11.so.3.3",
    )


def test_the_version_windows_shows_has_four_numbers(script):
    text = script("pyinstaller/version_file.py").version_file("1.2.3")

    assert "filevers=(1, 2, 3, 0)" in text
    assert "StringStruct('ProductVersion', '1.2.3')" in text


def test_the_list_of_checksums_is_what_the_program_compares_with(script, tmp_path):
    from ironview.knowledge.checksums import LIST_NAME, built_list, check_files

    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "Ä file.txt").write_text("text")
    (tmp_path / "link").symlink_to("inner/Ä file.txt")
    checksums = script("pyinstaller/checksums.py")

    assert checksums.write_checksums(tmp_path) == tmp_path / LIST_NAME
    checked = check_files(built_list(tmp_path), lambda *_: None)
    assert (checked.count, checked.faults) == (2, ())


def test_the_changelog_that_is_packed_is_read_by_gunzip(script, tmp_path):
    build = script("linux/build_deb.py")
    build._write_packed(tmp_path / "a" / "b.gz", "Änderungen\n")

    assert gzip.decompress((tmp_path / "a" / "b.gz").read_bytes()).decode() == "Änderungen\n"


def test_a_stamp_fills_version_and_day(script, tmp_path):
    place = tmp_path / "_internal/ironview/resources"
    place.mkdir(parents=True)
    (place / "build.json").write_text(json.dumps({"version": "0.1.0", "epoch": "1764288000"}))
    stamped = script("linux/build_deb.py").Stamped(tmp_path, None)

    assert stamped.fill("@VERSION@ of @DATE@") == "0.1.0 of 2025-11-28"


def test_an_exported_record_has_a_name_that_desktops_open_with_the_program(kinds):
    from ironview.ui import export_dialog

    patterns = {
        one.get("pattern")
        for one in kinds["application/vnd.ironview.record+json"].iter(f"{MIME}glob")
    }
    assert f"*{export_dialog._ENDINGS[ExportFormat.RECORD]}" in patterns
