"""What readers and the store say, in the language of the screen."""

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import ironview
from ironview.domain.errors import UnreadableFileError
from ironview.domain.told import tell
from ironview.interchange.reading import read_bytes
from ironview.knowledge.catalogues import load_guideline
from ironview.wording.told import error_text, told_text
from ironview.wording.told_of_files import OF_FILES, OF_STORES
from ironview.wording.told_of_people import OF_PEOPLE
from ironview.wording.told_of_rows import OF_ROWS
from ironview.wording.told_of_servers import OF_SERVERS
from ironview.wording.told_of_signatures import OF_SIGNATURES
from ironview.wording.told_of_trust import OF_TRUST
from ironview.wording.told_of_updates import OF_UPDATES
from tests.wording.conftest import TRANSLATIONS
from tests.wording.evidence_cases import CONFLICT

PATTERNS = (
    *OF_FILES,
    *OF_STORES,
    *OF_PEOPLE,
    *OF_ROWS,
    *OF_SERVERS,
    *OF_SIGNATURES,
    *OF_TRUST,
    *OF_UPDATES,
)


def told_patterns() -> set[str]:
    """Return the pattern of every ``tell`` of the program."""
    found = set()
    for path in Path(ironview.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tell":
                (pattern,) = node.args
                assert isinstance(pattern, ast.Constant), (path.name, node.lineno)
                found.add(pattern.value)
    return found


def test_every_sentence_that_is_told_has_its_place_in_the_catalogue_and_no_other():
    assert sorted(PATTERNS) == sorted(told_patterns())


def translations(source: Path) -> dict[str, str]:
    (context,) = (
        one for one in ET.parse(source).getroot().iter("context") if one.findtext("name") == "Told"
    )
    return {
        message.findtext("source") or "": message.findtext("translation") or ""
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_sentence_has_its_translation_with_the_same_values(language):
    translated = translations(TRANSLATIONS[language])
    assert set(translated) == set(PATTERNS)
    for pattern, text in translated.items():
        assert text, pattern
        assert sorted(re.findall(r"{\w+}", pattern)) == sorted(re.findall(r"{\w+}", text)), pattern


def is_english(locale: QLocale) -> bool:
    return locale.language() is QLocale.Language.English


def is_german(locale: QLocale) -> bool:
    return locale.language() is QLocale.Language.German


def test_a_sentence_is_said_in_the_language_in_force(locale):
    said = tell("“{title}” is none of the tests IronView reads.", title="Zink {x}")
    assert (
        told_text(said)
        == {
            QLocale.Language.English: "“Zink {x}” is none of the tests IronView reads.",
            QLocale.Language.German: "„Zink {x}“ ist keiner der Tests, die IronView liest.",
            QLocale.Language.French: "« Zink {x} » n’est aucun des examens que lit IronView.",
            QLocale.Language.Spanish: "«Zink {x}» no es ninguna de las pruebas que lee IronView.",
        }[locale.language()]
    )


def test_an_error_is_said_with_the_words_inside_it(locale):
    known = tell("an IronView record, FHIR in JSON, HL7 version 2 or a table")
    error = UnreadableFileError(
        tell("{name} is not {known}. Nothing of it was read.", name="a.txt", known=known)
    )
    text = error_text(error)
    assert ("an IronView record" in text) == is_english(locale)
    assert text.startswith("a.txt ")


def test_a_text_of_another_kind_stays_as_it_is(locale):
    assert told_text("No rows.") == "No rows."


@pytest.mark.parametrize(
    ("data", "german"),
    [
        (b"", "leer"),
        (b"<html></html>", "XML oder HTML"),
        (b"{oops", "JSON"),
        (
            CONFLICT.read_bytes().replace(b"2276-4", b"2951-2").replace(b"Haemoglobin", b"Sodium"),
            "keiner der Tests",
        ),
    ],
)
def test_what_a_reader_lays_aside_is_said_in_german(data, german, locale):
    staged = read_bytes("file.json", data, load_guideline(), None)
    (aside,) = staged.rejected
    assert (told_text(aside.text) == aside.text) == is_english(locale)
    if is_german(locale):
        assert german in told_text(aside.text)
