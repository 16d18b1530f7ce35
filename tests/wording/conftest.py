"""English as it is written, and every other language as Qt loads it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.resources import resource_path

TRANSLATIONS = {
    "german": resource_path("translations/ironview_de.ts"),
    "french": resource_path("translations/ironview_fr.ts"),
    "spanish": resource_path("translations/ironview_es.ts"),
}
GERMAN_FILE = TRANSLATIONS["german"]
LOCALES = {
    "english": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "german": QLocale(QLocale.Language.German, QLocale.Country.Germany),
    "french": QLocale(QLocale.Language.French, QLocale.Country.France),
    "spanish": QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
}


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The translations of the source tree by language, compiled anew."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    if not lrelease.exists():
        pytest.skip("pyside6-lrelease is not installed")
    folder = tmp_path_factory.mktemp("translations")
    found = {}
    for name, source in TRANSLATIONS.items():
        found[name] = folder / f"{source.stem}.qm"
        command = [str(lrelease), "-silent", str(source), "-qm", str(found[name])]
        subprocess.run(command, check=True, capture_output=True)
    return found


@pytest.fixture(params=sorted(LOCALES))
def locale(
    request: pytest.FixtureRequest, qapp: QCoreApplication, compiled: dict[str, Path]
) -> Iterator[QLocale]:
    """Each language in force, with the locale that writes its numbers."""
    translator = QTranslator()
    if request.param in compiled:
        assert translator.load(str(compiled[request.param]))
        qapp.installTranslator(translator)
    before = QLocale()
    QLocale.setDefault(LOCALES[request.param])
    yield LOCALES[request.param]
    QLocale.setDefault(before)
    qapp.removeTranslator(translator)


@pytest.fixture(scope="session")
def guideline():
    return load_guideline()
