"""Which file, and where: folders come back, and no file is written over unasked."""

from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ironview.ui import file_choice
from ironview.ui.settings import FileWay

PICTURES = "PNG image (*.png);;SVG drawing (*.svg)"


@pytest.fixture(autouse=True)
def fresh(monkeypatch, tmp_path):
    """Nothing was chosen yet; documents lie in a folder of the test."""
    monkeypatch.setattr(file_choice, "_folders", file_choice._Folders())
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    return documents


@pytest.fixture
def page(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def answered(monkeypatch):
    """Let a person answer, question by question; return what each was shown first."""

    def prepare(question, *answers):
        shown, left = [], list(answers)

        def ask(_parent, _title, where, *_kinds):
            shown.append(Path(where))
            return left.pop(0)

        monkeypatch.setattr(QFileDialog, question, ask)
        return shown

    return prepare


def test_a_first_file_is_sought_among_the_documents_and_the_next_beside_it(
    page, answered, fresh, tmp_path
):
    ward = tmp_path / "ward"
    ward.mkdir()
    names = [str(ward / "one.csv"), str(ward / "two.csv")]
    shown = answered("getOpenFileNames", (names, ""), ([], ""))

    assert file_choice.ask_for_files(page, "", "") == [Path(name) for name in names]
    assert file_choice.ask_for_files(page, "", "") == []
    assert shown == [fresh, ward]


def test_a_file_is_written_among_the_documents_and_the_next_beside_it(
    page, answered, fresh, tmp_path
):
    shown = answered(
        "getSaveFileName", (str(tmp_path / "a.pdf"), "PDF (*.pdf)"), ("", ""), ("", "")
    )
    wanted = (page, "", "page.pdf", "PDF (*.pdf)")

    assert file_choice.ask_where_to_save(*wanted) == tmp_path / "a.pdf"
    assert file_choice.ask_where_to_save(*wanted) is None
    assert file_choice.ask_where_to_save(*wanted) is None
    assert shown == [fresh / "page.pdf", tmp_path / "page.pdf", tmp_path / "page.pdf"]


def test_what_is_read_and_what_is_written_have_folders_of_their_own(
    page, answered, fresh, tmp_path
):
    answered("getOpenFileName", (str(tmp_path / "a.toml"), ""))
    assert file_choice.ask_for_file(page, "", "") == tmp_path / "a.toml"
    shown = answered("getSaveFileName", ("", ""))

    file_choice.ask_where_to_save(page, "", "page.pdf", "PDF (*.pdf)")

    assert shown == [fresh / "page.pdf"]


def test_nobody_wants_a_file(page, answered):
    answered("getOpenFileName", ("", ""))
    assert file_choice.ask_for_file(page, "", "") is None


def test_folders_come_back_at_the_next_start_while_they_are_there(
    page, answered, fresh, settings, tmp_path, monkeypatch
):
    ward = tmp_path / "ward"
    ward.mkdir()
    answered("getOpenFileName", (str(ward / "a.csv"), ""))
    file_choice.remember_folders(settings)
    file_choice.ask_for_file(page, "", "")

    monkeypatch.setattr(file_choice, "_folders", file_choice._Folders())
    file_choice.remember_folders(settings)
    shown = answered("getOpenFileName", ("", ""), ("", ""))
    file_choice.ask_for_file(page, "", "")
    ward.rmdir()
    file_choice.ask_for_file(page, "", "")

    assert shown == [ward, fresh]


def test_a_folder_that_is_not_to_be_reached_is_not_there(page, answered, fresh, monkeypatch):
    answered("getOpenFileName", (str(fresh / "away" / "a.csv"), ""))
    file_choice.ask_for_file(page, "", "")

    def refuse(path):
        if path.name == "away":
            raise PermissionError(path)
        return True

    monkeypatch.setattr(Path, "is_dir", refuse)
    shown = answered("getOpenFileName", ("", ""))
    file_choice.ask_for_file(page, "", "")

    assert shown == [fresh]


def test_without_documents_the_home_folder_is_shown(page, answered, fresh):
    fresh.rmdir()
    shown = answered("getOpenFileName", ("", ""))

    file_choice.ask_for_file(page, "", "")

    assert shown == [Path.home()]


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("chart.png", "PNG image (*.png)", "chart.png"),
        ("chart", "PNG image (*.png)", "chart.png"),
        ("chart", "", "chart.png"),
        ("chart", "SVG drawing (*.svg)", "chart.svg"),
        ("chart.png", "SVG drawing (*.svg)", "chart.svg"),
        ("chart.svg", "PNG image (*.png)", "chart.svg"),
        ("chart.SVG", "SVG drawing (*.svg)", "chart.SVG"),
        ("chart.PNG", "PNG image (*.png)", "chart.PNG"),
        ("of 3.6.2026", "PNG image (*.png)", "of 3.6.2026.png"),
    ],
)
def test_a_name_gets_the_ending_of_what_is_written(page, answered, tmp_path, typed, kind, written):
    answered("getSaveFileName", (str(tmp_path / typed), kind))

    path = file_choice.ask_where_to_save(page, "", "timeline.png", PICTURES)

    assert path == tmp_path / written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("all.fhir.json", "all.fhir.json"),
        ("all.FHIR.JSON", "all.FHIR.JSON"),
        ("all.json", "all.json"),
        ("all", "all.fhir.json"),
        ("all.xml", "all.xml.fhir.json"),
    ],
)
def test_an_ending_of_two_parts_is_one(page, answered, tmp_path, typed, written):
    answered("getSaveFileName", (str(tmp_path / typed), "FHIR (*.fhir.json)"))

    path = file_choice.ask_where_to_save(page, "", "a.fhir.json", "FHIR (*.fhir.json)")

    assert path == tmp_path / written


def test_a_file_that_an_ending_would_write_over_is_asked_for_again(page, answered, tmp_path):
    there = tmp_path / "page.pdf"
    there.touch()
    shown = answered(
        "getSaveFileName",
        (str(tmp_path / "page"), "PDF (*.pdf)"),
        (str(there), "PDF (*.pdf)"),
    )

    assert file_choice.ask_where_to_save(page, "", "x.pdf", "PDF (*.pdf)") == there
    assert shown[1] == there


def test_a_folder_is_sought_where_files_of_its_way_were_last(page, answered, fresh, tmp_path):
    shown = answered("getExistingDirectory", str(tmp_path), "", "", "")

    assert file_choice.ask_for_folder(page, "", FileWay.IN) == tmp_path
    assert file_choice.ask_for_folder(page, "", FileWay.IN) is None
    assert file_choice.ask_for_folder(page, "", FileWay.OUT) is None
    assert file_choice.ask_for_folder(page, "", FileWay.IN, str(fresh)) is None
    assert shown == [fresh, tmp_path, fresh, fresh]


@pytest.mark.parametrize("name", ["a.hl7", "A.HL7", "A.XLSX", "a.zip", "a.ivpackage"])
def test_what_can_be_read_is_shown_first_in_either_case_and_then_anything(name):
    first, second = file_choice.import_kinds("Results", "All files").split(";;")

    patterns = first.removeprefix("Results (").removesuffix(")").split()
    assert any(fnmatchcase(name, pattern) for pattern in patterns)
    assert second == "All files (*)"
