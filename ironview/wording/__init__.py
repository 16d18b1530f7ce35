"""Every sentence of the program that a result becomes: for screen, print and command line.

Pattern, never diagnosis; value with unit, date with year; at most 20 words in a sentence. Every
function takes the locale that writes its numbers and dates; None is the default of the program.
The sentences are English in the source and translated by the files of ``resources/translations``.
"""

from ironview.wording.citations import citation_text
from ironview.wording.findings import (
    finding_action,
    finding_statement,
    finding_title,
    skipped_text,
    used_text,
)
from ironview.wording.held import held_text
from ironview.wording.verdict_labels import mark_text, why_text

__all__ = [
    "citation_text",
    "finding_action",
    "finding_statement",
    "finding_title",
    "held_text",
    "mark_text",
    "skipped_text",
    "used_text",
    "why_text",
]
