"""Sentences of readers and of the store, in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.errors import IronViewError, sentence_of
from ironview.domain.told import Told

say = QCoreApplication.translate


def told_text(text: str) -> str:
    """Return a sentence in the language of the program; a text of another kind as it is."""
    if not isinstance(text, Told):
        return text
    values = {name: told_text(value) for name, value in text.values.items()}
    pattern = say("Told", text.pattern)
    return pattern.format(**values) if values else pattern


def error_text(error: IronViewError) -> str:
    """Return the sentence of an error in the language of the program."""
    return told_text(sentence_of(error))
