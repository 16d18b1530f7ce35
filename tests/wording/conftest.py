"""English as it is written, and German as Qt loads it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.resources import resource_path

GERMAN_FILE = resource_path("translations/ironview_de.ts")
LOCALES = {
    "english": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "german": QLocale(QLocale.Language.German, QLocale.Country.Germany),
}


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The German of the source tree, compiled anew."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    if not lrelease.exists():
        pytest.skip("pyside6-lrelease is not installed")
    target = tmp_path_factory.mktemp("translations") / "ironview_de.qm"
    command = [str(lrelease), "-silent", str(GERMAN_FILE), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)
    return target


@pytest.fixture(params=sorted(LOCALES))
def locale(
    request: pytest.FixtureRequest, qapp: QCoreApplication, compiled: Path
) -> Iterator[QLocale]:
    """Each language in force, with the locale that writes its numbers."""
    translator = QTranslator()
    if request.param == "german":
        assert translator.load(str(compiled))
        qapp.installTranslator(translator)
    before = QLocale()
    QLocale.setDefault(LOCALES[request.param])
    yield LOCALES[request.param]
    QLocale.setDefault(before)
    qapp.removeTranslator(translator)


@pytest.fixture(scope="session")
def guideline():
    return load_guideline()
