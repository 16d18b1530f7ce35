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
from ironview.wording.findings import SENTENCES
from tests.wording.findings_by_code import FINDINGS

GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
SOURCE = resource_path("translations/ironview_de.ts")
CONTEXTS = (
    "Wording",
    "Overrides",
    "Timeline",
    "Plain",
    "ReviewText",
    "Entries",
    "Deeds",
    "History",
    "Conflicts",
    "Roles",
)
"""Sentences of overrides have a context of their own; the timeline says some of the same words."""


def sentences() -> Iterator[tuple[str, str]]:
    """Yield file and text of every translate("Wording", ...) of the package."""
    for path in Path(ironview.wording.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                context, text = node.args
                assert isinstance(context, ast.Constant), (path.name, node.lineno)
                assert isinstance(text, ast.Constant), (path.name, node.lineno)
                assert context.value in CONTEXTS, (path.name, node.lineno)
                if context.value == "Wording":
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


class Recorder(QTranslator):
    """Keeps every text that is asked for and translates none."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, *_: object) -> str:
        if context == "Wording":
            self.asked.add(text)
        return ""


@pytest.fixture(scope="module")
def texts_by_code() -> dict[str, set[str]]:
    """The English sentences that each finding is made of."""
    application = QCoreApplication.instance() or QCoreApplication([])
    found = {}
    for code, finding in FINDINGS.items():
        recorder = Recorder()
        application.installTranslator(recorder)
        finding_title(finding)
        finding_statement(finding)
        application.removeTranslator(recorder)
        found[code] = recorder.asked
    return found


def without_german(texts: dict[str, set[str]], german: dict[str, str]) -> set[str]:
    """Return the codes of findings with a sentence that has no German."""
    return {code for code, english in texts.items() if not english or english - set(german)}


def test_every_finding_has_its_sentences_in_german(texts_by_code):
    assert set(texts_by_code) == set(SENTENCES)
    assert without_german(texts_by_code, translations()) == set()


def test_a_finding_that_lost_a_sentence_is_noticed(texts_by_code):
    german = translations()
    for code, english in texts_by_code.items():
        for text in english:
            left = {key: value for key, value in german.items() if key != text}
            assert code in without_german(texts_by_code, left)


def test_an_unfinished_translation_is_refused(tmp_path, monkeypatch):
    copy = tmp_path / "ironview_de.ts"
    text = SOURCE.read_text("utf-8")
    place = text.index("<translation>", text.index("<name>Wording</name>"))
    copy.write_text(
        text[:place] + '<translation type="unfinished">' + text[place + len("<translation>") :],
        "utf-8",
    )
    monkeypatch.setattr(sys.modules[__name__], "SOURCE", copy)
    with pytest.raises(AssertionError):
        translations()
