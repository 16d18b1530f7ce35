"""The German of the whole program: complete, loadable, and short enough for its places."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import ironview
from ironview.ui.languages import available_languages, install_language
from ironview.ui.resources import resource_path

PACKAGE = Path(ironview.__file__).parent
SOURCE = resource_path("translations/ironview_de.ts")
PLACEHOLDERS = re.compile(r"{\w*}|%\d|%n|</?b>|\t|\n")

ONE_LINE = {
    "Tiles": 17,
    "MainWindow": 10,
    "PatientPage": 10,
    "PatientBanner": 10,
    "TimelineTools": 10,
    "EntryFooter": 10,
    "ImportPage": 10,
    "NoticeBar": 10,
}
"""Contexts of tiles, tabs, rail and buttons; so many letters fit however short the English is."""

TOOLTIPS = {"Previous event", "Next event"}
"""Said by buttons that show an icon alone."""


@dataclass(frozen=True)
class Message:
    """One string of one context; ``german`` has a text for every plural form."""

    context: str
    english: str
    german: tuple[str, ...]
    finished: bool


def read(path: Path) -> list[Message]:
    """Return what a file of translations holds."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            found.append(
                Message(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    tuple(form.text or "" for form in forms),
                    translation.get("type") is None,
                )
            )
    return found


MESSAGES = read(SOURCE)


def said(message: Message) -> str:
    return f"{message.context}: {message.english!r}"


def literals(tree: ast.AST, class_name: str = "") -> Iterator[tuple[str, str, int]]:
    """Yield context, text and line of every call that asks for a translation."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else class_name
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            texts = [one.value for one in node.args if isinstance(one, ast.Constant)]
            if name == "tr" and texts:
                yield inside, str(texts[0]), node.lineno
            elif name == "translate" and len(texts) > 1:
                yield str(texts[0]), str(texts[1]), node.lineno
        yield from literals(node, inside)


def tool(name: str) -> str:
    path = Path(sys.executable).with_name(name)
    if not path.exists():
        pytest.skip(f"{name} is not installed")
    return str(path)


def test_no_string_is_unfinished_or_empty():
    assert MESSAGES
    missing = [said(one) for one in MESSAGES if not (one.finished and all(one.german))]
    assert not missing


def test_placeholders_tags_and_breaks_are_the_same_in_both_languages():
    for one in MESSAGES:
        for german in one.german:
            wanted = sorted(PLACEHOLDERS.findall(one.english))
            assert sorted(PLACEHOLDERS.findall(german)) == wanted, said(one)


def test_mnemonics_spaces_at_the_ends_and_full_stops_are_kept():
    for one in MESSAGES:
        for german in one.german:
            assert german.count("&") == one.english.count("&"), said(one)
            assert german[:1].isspace() == one.english[:1].isspace(), said(one)
            assert german[-1:].isspace() == one.english[-1:].isspace(), said(one)
            for end in (".", "?", "…"):
                if len(one.english) > 20:
                    assert german.endswith(end) == one.english.endswith(end), said(one)
            assert "!" not in german, said(one)


def test_every_text_the_program_asks_for_has_its_german():
    """Also finds what the tool of Qt does not see: texts inside an f-string."""
    known = {(one.context, one.english) for one in MESSAGES}
    unknown = [
        f"{path.relative_to(PACKAGE)}:{line}: {context}: {text!r}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for context, text, line in literals(ast.parse(path.read_text("utf-8")))
        if (context, text) not in known
    ]
    assert not unknown


def test_the_tool_of_qt_finds_nothing_that_the_file_lacks_and_nothing_obsolete(tmp_path):
    lupdate = tool("pyside6-lupdate")
    copy = tmp_path / "ironview_de.ts"
    shutil.copyfile(SOURCE, copy)
    files = [str(path) for path in sorted(PACKAGE.rglob("*.py"))]
    options = ["-locations", "none", "-no-obsolete", "-silent"]
    subprocess.run([lupdate, *files, *options, "-ts", str(copy)], check=True, capture_output=True)
    stored = {(one.context, one.english) for one in MESSAGES}
    assert {(one.context, one.english) for one in read(copy)} == stored


def test_the_file_compiles_without_a_warning(tmp_path):
    command = [tool("pyside6-lrelease"), str(SOURCE), "-qm", str(tmp_path / "ironview_de.qm")]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    output = done.stdout + done.stderr
    assert "arning" not in output
    assert f"({len(MESSAGES)} finished and 0 unfinished)" in output


@pytest.mark.parametrize("context", ONE_LINE)
def test_labels_of_one_line_fit_the_room_made_for_the_english(context):
    labels = [one for one in MESSAGES if one.context == context and one.english not in TOOLTIPS]
    assert labels
    for one in labels:
        room = max(1.6 * len(one.english), ONE_LINE[context])
        assert len(one.german[0]) <= room, said(one)


def test_no_form_gives_one_mnemonic_to_two_fields():
    """Two texts that mark the same word are said of one field at different times."""
    for context in {one.context for one in MESSAGES if one.context != "Wording"}:
        words = {
            next(word for word in re.findall(r"[\w&]+", one.german[0]) if "&" in word)
            for one in MESSAGES
            if one.context == context and "&" in one.german[0]
        }
        letters = [word[word.index("&") + 1].casefold() for word in words]
        assert len(letters) == len(set(letters)), (context, words)


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    if "de" not in available_languages():
        pytest.skip("the translations are not compiled")
    before, known = QLocale(), qapp.findChildren(QTranslator)
    install_language(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        if translator not in known:
            qapp.removeTranslator(translator)
            translator.deleteLater()
    QLocale.setDefault(before)


def test_choosing_german_puts_the_words_and_the_numbers_in_force(german):
    assert QCoreApplication.translate("Tiles", "Next test") == "Nächste Kontrolle"
    assert QLocale().decimalPoint() == ","
