"""A language nobody speaks, read from right to left: English in Hebrew letters."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

_KEPT = re.compile(r"(\{\w*\}|%\w+|<[^>]*>|&\w|\bCtrl\+\w+)")
_LETTERS = str.maketrans(
    {letter: chr(0x05D0 + place) for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
    | {letter: chr(0x05D0 + place) for place, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
)


class HebrewLetters(QTranslator):
    """Translates every text by its letters; placeholders and marks stay."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context, source, _disambiguation=None, _n=-1) -> str:
        if source == "QT_LAYOUT_DIRECTION":
            return "RTL"
        parts = _KEPT.split(source)
        return "".join(
            part if place % 2 else part.translate(_LETTERS) for place, part in enumerate(parts)
        )


@contextmanager
def reading_from_the_right(application: QApplication) -> Iterator[None]:
    """Let everything made meanwhile be read from right to left."""
    before, translator = QLocale(), HebrewLetters()
    QLocale.setDefault(QLocale("he"))
    application.installTranslator(translator)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(before)
