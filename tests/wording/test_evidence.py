"""Everything a finding rests on, for every finding code, in English and in German."""

import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest
from PySide6.QtCore import QLocale

from ironview.knowledge.catalogues import load_guideline
from ironview.wording.evidence import Evidence, evidence, evidence_text
from tests.wording.conftest import LOCALES, TRANSLATIONS
from tests.wording.evidence_cases import findings_by_code, some_findings
from tests.wording.evidence_checks import (
    all_told,
    faults,
    plain,
    repeated,
    untold,
    without_reported,
    words_of,
)

CODES = sorted(load_guideline().rule_texts)


def test_every_code_has_a_worked_case_that_produces_it():
    assert sorted(findings_by_code()) == CODES


@pytest.mark.parametrize("code", CODES)
def test_no_placeholder_key_or_gap_is_left(code, locale):
    for case, finding in some_findings(code):
        told = evidence(finding, case.guideline, locale)
        assert told.statement, case.title
        assert faults(without_reported(finding, words_of(told))) == [], case.title
        assert bool(told.action) == bool(finding.action), case.title


@pytest.mark.parametrize("code", CODES)
def test_every_number_and_date_of_the_facts_is_told(code, locale):
    for case, finding in some_findings(code):
        text = words_of(evidence(finding, case.guideline, locale))
        assert list(untold(finding, text, locale)) == [], case.title


@pytest.mark.parametrize("code", CODES)
def test_every_row_source_and_profile_has_its_line(code, locale):
    for case, finding in some_findings(code):
        told = evidence(finding, case.guideline, locale)
        assert all_told(finding, told, case.guideline) == [], case.title
        assert told.used or told.skipped, case.title
        assert told.sources, case.title


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_said_twice(code, locale):
    for case, finding in some_findings(code):
        assert repeated(finding, evidence(finding, case.guideline, locale)) == [], case.title


@pytest.mark.parametrize("code", CODES)
def test_the_copied_text_holds_every_part_under_its_title(code, locale):
    for case, finding in some_findings(code, 5):
        told = evidence(finding, case.guideline, locale)
        text = evidence_text(finding, case.guideline, "General 2026.1", "MRN 0042", locale)
        lines = text.split("\n")
        assert lines[:2] == ["MRN 0042", told.statement]
        assert f"  {finding.rule}, General 2026.1" in lines
        parts = (told.thresholds, told.used, told.skipped, told.sources, told.others)
        assert [one for part in parts for one in part if f"  {one}" not in lines] == []
        assert "" not in lines


def catalogue(language: str) -> list[tuple[str, str]]:
    found = []
    for message in ET.parse(TRANSLATIONS[language]).getroot().iter("message"):
        own = " ".join(message.find("translation").itertext())
        found.append((message.findtext("source") or "", own))
    return found


def words(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[^\W\d_]{3,}", text)}


@cache
def english_only(language: str) -> set[str]:
    """Words the catalogue uses in English and never in the language."""
    english = set().union(*(words(source) for source, _ in catalogue(language)))
    return english - set().union(*(words(own) for _, own in catalogue(language)))


def own_words(told: Evidence, reported: set[str]) -> set[str]:
    """Return the words of the program, without what laboratories and publishers wrote."""
    marks = [line.rsplit("(", 1)[-1] for line in told.sources]
    lines = (told.statement, told.action, *told.thresholds, *told.used, *told.skipped, *told.others)
    return words(" ".join((*lines, *marks))) - reported


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_the_catalogue_knows_which_words_are_english(language):
    assert {"below", "the", "course", "early"} <= english_only(language)


@pytest.mark.parametrize("code", CODES)
def test_no_english_word_is_left_in_another_language(code, locale):
    language = next(name for name, known in LOCALES.items() if known == locale)
    if language not in TRANSLATIONS:
        return
    short = QLocale.FormatType.ShortFormat
    months = set().union(*(words(locale.monthName(month, short)) for month in range(1, 13)))
    foreign = english_only(language) - months
    for case, finding in some_findings(code):
        told = evidence(finding, case.guideline, locale)
        rows = (*finding.used, *finding.skipped)
        reported = set().union(*(words(row.amount_text) | words(row.analyte) for row in rows))
        reported |= words(str(finding.facts.get("brand", "")))
        assert own_words(told, reported) & foreign == set(), case.title
        assert plain(told.statement), case.title
