"""Where a number stands, as people cite it."""

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.sources import Citation, Mark, Source
from ironview.knowledge.catalogues import load_guideline
from ironview.wording.citations import citation_text, source_text

SOURCES = {
    "trial-2020": Source(key="trial-2020", title="A trial. J Med 2020", year=2020, address=""),
    "label": Source(key="label", title="A label", year=2021, address=""),
    "note": Source(key="note", title="A note", year=None, address=""),
}


@pytest.mark.parametrize(
    ("key", "place", "text"),
    [
        ("trial-2020", "table 1", "A trial. J Med 2020, table 1"),
        ("label", "posology", "A label 2021, posology"),
        ("label", "", "A label 2021"),
        ("note", "page 2", "A note, page 2"),
        ("nobody-1999", "table 2", "nobody-1999, table 2"),
    ],
)
def test_a_source_stands_with_its_year_once_and_its_place(key, place, text):
    assert source_text(Citation(key, place, Mark.PRIMARY), SOURCES) == text


def test_our_own_rules_are_named_in_the_language_of_the_program(locale):
    cited = Citation("ironview-rules", "chapter 4: as EASL", Mark.DESIGN)
    expected = {
        QLocale.Language.English: "Clinical rules of IronView, chapter 4: as EASL (design choice of"
        " IronView)",
        QLocale.Language.German: "Klinische Regeln von IronView, Kapitel 4: as EASL (Festlegung von"
        " IronView)",
        QLocale.Language.French: "Règles cliniques d’IronView, chapitre 4: as EASL (choix de"
        " conception d’IronView)",
        QLocale.Language.Spanish: "Reglas clínicas de IronView, capítulo 4: as EASL (decisión de"
        " diseño de IronView)",
    }[locale.language()]
    assert citation_text(cited, load_guideline().sources) == expected
    assert source_text(Citation("ironview-rules", "", Mark.DESIGN), {}) in expected
