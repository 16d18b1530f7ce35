"""The German translation: complete, with the same placeholders, and loaded by Qt."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import ironview.wording
from ironview.knowledge.resources import resource_path
from ironview.wording import finding_statement, finding_title
from tests.wording.findings_by_code import FINDINGS

GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
SOURCE = resource_path("translations/ironview_de.ts")


def sentences() -> Iterator[tuple[str, str]]:
    """Yield file and text of every translate("Wording", ...) of the package."""
    for path in Path(ironview.wording.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                context, text = node.args
                assert isinstance(context, ast.Constant), (path.name, node.lineno)
                assert isinstance(text, ast.Constant), (path.name, node.lineno)
                assert context.value == "Wording", (path.name, node.lineno)
                yield path.name, text.value


def translations() -> dict[str, str]:
    found = {}
    for context in ET.parse(SOURCE).getroot().iter("context"):
        if context.findtext("name") == "Wording":
            for message in context.iter("message"):
                translation = message.find("translation")
                assert translation is not None
                assert translation.get("type") is None, message.findtext("source")
                found[message.findtext("source") or ""] = translation.text or ""
    return found


def test_every_sentence_of_the_package_is_translated_and_no_other():
    assert {text for _, text in sentences()} == set(translations())


def test_placeholders_are_the_same_in_both_languages():
    for english, german in translations().items():
        assert german.strip(), english
        assert sorted(re.findall(r"{\w*}", english)) == sorted(re.findall(r"{\w*}", german)), (
            english
        )
        assert german.endswith(".") == english.endswith("."), english
        assert "!" not in german


def test_german_runs_no_longer_than_one_line_places_allow():
    """Headlines are sized for 1.4 times the English text; short words may double."""
    for english, german in translations().items():
        if len(english) > 40 and "{" not in english:
            assert len(german) <= 1.55 * len(english), english


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    if not lrelease.exists():
        pytest.skip("pyside6-lrelease is not installed")
    target = tmp_path_factory.mktemp("translations") / "ironview_de.qm"
    command = [str(lrelease), "-silent", str(SOURCE), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)
    return target


@pytest.fixture
def in_german(qapp: QCoreApplication, compiled: Path) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(compiled))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_qt_says_it_in_german(in_german):
    text = finding_statement(FINDINGS["response.non_response"], GERMAN).replace("\u00a0", " ")
    assert text == (
        "Kein Ansprechen: Hämoglobin stieg um 0,3 g/dL auf 8,9 g/dL am 10. März 2026, 63 Tage "
        "nach der letzten Gabe, 1,0 erwartet. Ausgangswert 8,6 am 2. Feb. 2026."
    )
    title = finding_title(FINDINGS["stores.absolute_deficiency"], GERMAN).replace("\u00a0", " ")
    assert title == "Absoluter Eisenmangel: Ferritin 29,6 µg/L, unter 30"


@pytest.mark.parametrize("code", FINDINGS)
def test_every_finding_is_german_throughout(in_german, code):
    text = f"{finding_title(FINDINGS[code], GERMAN)} {finding_statement(FINDINGS[code], GERMAN)}"
    words = set(re.findall(r"\w+", text.casefold()))
    assert not words & {"the", "and", "below", "above", "is", "of", "on", "after", "before"}, text
