"""The languages there are words for, and the one in force."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ironview.ui.resources import resource_path


def available_languages() -> tuple[str, ...]:
    """Return locale names, English first, the others by name."""
    names = sorted(path.stem.removeprefix("ironview_") for path in _folder().glob("ironview_*.qm"))
    return ("en", *(name for name in names if name != "en"))


def install_language(application: QCoreApplication, chosen: str) -> None:
    """Set the locale for dates and numbers, and load the words for it.

    Args:
        chosen: Locale name; empty follows the system.
    """
    locale = QLocale(chosen) if chosen else QLocale.system()
    QLocale.setDefault(locale)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("ironview", str(_folder()))):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)


def _folder() -> Path:
    return resource_path("translations")
