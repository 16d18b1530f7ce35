"""The sentences in every language: complete, with the same placeholders, and loaded by Qt."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import ironview.wording
from ironview.wording import finding_statement, finding_title
from ironview.wording.findings import SENTENCES
from tests.wording.conftest import TRANSLATIONS
from tests.wording.findings_by_code import FINDINGS

GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
CONTEXTS = (
    "Wording",
    "Overrides",
    "Timeline",
    "Plain",
    "ReviewText",
    "BeforeIron",
    "Entries",
    "Targets",
    "Deeds",
    "History",
    "Conflicts",
    "Roles",
    "SignOffs",
    "VisitPlan",
    "Bookings",
    "Worklist",
    "Clinic",
    "SafetyNet",
    "Explained",
    "Unsigned",
    "Installation",
    "Explained",
    "Unsigned",
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


def translations(source: Path) -> dict[str, str]:
    found = {}
    for context in ET.parse(source).getroot().iter("context"):
        if context.findtext("name") == "Wording":
            for message in context.iter("message"):
                translation = message.find("translation")
                assert translation is not None
                assert translation.get("type") is None, message.findtext("source")
                found[message.findtext("source") or ""] = translation.text or ""
    return found


@pytest.fixture(params=TRANSLATIONS)
def translated(request: pytest.FixtureRequest) -> dict[str, str]:
    return translations(TRANSLATIONS[request.param])


def test_every_sentence_of_the_package_is_translated_and_no_other(translated):
    assert {text for _, text in sentences()} == set(translated)


def test_placeholders_are_the_same_as_in_english(translated):
    for english, own in translated.items():
        assert own.strip(), english
        assert sorted(re.findall(r"{\w*}", english)) == sorted(re.findall(r"{\w*}", own)), english
        assert own.endswith(".") == english.endswith("."), english
        assert "!" not in own


def test_no_language_runs_longer_than_one_line_places_allow(translated):
    """Headlines are sized for 1.4 times the English text; short words may double."""
    for english, own in translated.items():
        if len(english) > 40 and "{" not in english:
            assert len(own) <= 1.55 * len(english), english


@pytest.fixture
def in_german(qapp: QCoreApplication, compiled: dict[str, Path]) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(compiled["german"]))
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
def texts_by_code(qapp: QCoreApplication) -> dict[str, set[str]]:
    """The English sentences that each finding is made of."""
    found = {}
    for code, finding in FINDINGS.items():
        recorder = Recorder()
        qapp.installTranslator(recorder)
        finding_title(finding)
        finding_statement(finding)
        qapp.removeTranslator(recorder)
        found[code] = recorder.asked
    return found


def untranslated(texts: dict[str, set[str]], own: dict[str, str]) -> set[str]:
    """Return the codes of findings with a sentence that has no translation."""
    return {code for code, english in texts.items() if not english or english - set(own)}


def test_every_finding_has_its_sentences_in_every_language(texts_by_code, translated):
    assert set(texts_by_code) == set(SENTENCES)
    assert untranslated(texts_by_code, translated) == set()


def test_a_finding_that_lost_a_sentence_is_noticed(texts_by_code, translated):
    for code, english in texts_by_code.items():
        for text in english:
            left = {key: value for key, value in translated.items() if key != text}
            assert code in untranslated(texts_by_code, left)


def test_an_unfinished_translation_is_refused(tmp_path):
    source = TRANSLATIONS["german"]
    text = source.read_text("utf-8")
    place = text.index("<translation>", text.index("<name>Wording</name>"))
    copy = tmp_path / source.name
    copy.write_text(
        text[:place] + '<translation type="unfinished">' + text[place + len("<translation>") :],
        "utf-8",
    )
    with pytest.raises(AssertionError):
        translations(copy)
