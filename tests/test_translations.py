"""Every language of the whole program: complete, loadable, and short enough for its places."""

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
SOURCES = {
    path.stem.removeprefix("ironview_"): path
    for path in sorted(resource_path("translations").glob("ironview_*.ts"))
}
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
    """One string of one context; ``own`` has a text for every plural form."""

    context: str
    english: str
    own: tuple[str, ...]
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


CATALOGUES = {language: read(path) for language, path in SOURCES.items()}


@pytest.fixture(params=SOURCES)
def language(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def messages(language: str) -> list[Message]:
    return CATALOGUES[language]


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


def test_there_are_the_languages_that_are_promised():
    assert set(SOURCES) >= {"de", "es", "fr"}


def test_no_string_is_unfinished_or_empty(messages):
    assert messages
    missing = [said(one) for one in messages if not (one.finished and all(one.own))]
    assert not missing


def test_placeholders_tags_and_breaks_are_the_same_as_in_english(messages):
    for one in messages:
        for own in one.own:
            wanted = sorted(PLACEHOLDERS.findall(one.english))
            assert sorted(PLACEHOLDERS.findall(own)) == wanted, said(one)


def test_mnemonics_spaces_at_the_ends_and_full_stops_are_kept(messages):
    for one in messages:
        for own in one.own:
            assert own.count("&") == one.english.count("&"), said(one)
            assert own[:1].isspace() == one.english[:1].isspace(), said(one)
            assert own[-1:].isspace() == one.english[-1:].isspace(), said(one)
            for end in (".", "?", "…"):
                if len(one.english) > 20:
                    assert own.endswith(end) == one.english.endswith(end), said(one)
            assert "!" not in own, said(one)


def test_every_text_the_program_asks_for_has_its_translation(messages):
    """Also finds what the tool of Qt does not see: texts inside an f-string."""
    known = {(one.context, one.english) for one in messages}
    unknown = [
        f"{path.relative_to(PACKAGE)}:{line}: {context}: {text!r}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for context, text, line in literals(ast.parse(path.read_text("utf-8")))
        if (context, text) not in known
    ]
    assert not unknown


def test_the_tool_of_qt_finds_nothing_that_the_file_lacks_and_nothing_obsolete(
    language, messages, tmp_path
):
    lupdate = tool("pyside6-lupdate")
    copy = tmp_path / SOURCES[language].name
    shutil.copyfile(SOURCES[language], copy)
    files = [str(path) for path in sorted(PACKAGE.rglob("*.py"))]
    options = ["-locations", "none", "-no-obsolete", "-silent"]
    subprocess.run([lupdate, *files, *options, "-ts", str(copy)], check=True, capture_output=True)
    stored = {(one.context, one.english) for one in messages}
    assert {(one.context, one.english) for one in read(copy)} == stored


def test_the_file_compiles_without_a_warning(language, messages, tmp_path):
    compiled = tmp_path / f"ironview_{language}.qm"
    command = [tool("pyside6-lrelease"), str(SOURCES[language]), "-qm", str(compiled)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    output = done.stdout + done.stderr
    assert "arning" not in output
    assert f"({len(messages)} finished and 0 unfinished)" in output


@pytest.mark.parametrize("context", ONE_LINE)
def test_labels_of_one_line_fit_the_room_made_for_the_english(context, messages):
    labels = [one for one in messages if one.context == context and one.english not in TOOLTIPS]
    assert labels
    for one in labels:
        room = max(1.6 * len(one.english), ONE_LINE[context])
        assert len(one.own[0]) <= room, said(one)


def test_no_form_gives_one_mnemonic_to_two_fields(messages):
    """Two texts that mark the same word are said of one field at different times."""
    for context in {one.context for one in messages if one.context != "Wording"}:
        words = {
            next(word for word in re.findall(r"[\w&]+", one.own[0]) if "&" in word)
            for one in messages
            if one.context == context and "&" in one.own[0]
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
