"""Samples that somebody has to sign, in words: why each is open, and who was asked."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.unsigned import OpenReason, UnsignedSample
from ironview.wording.sign_offs import change_line

translate = QCoreApplication.translate


def why_open_text(sample: UnsignedSample) -> str:
    """Return why a sample is to be signed, in a line."""
    match sample.reason:
        case OpenReason.NOT_SIGNED:
            return translate("Unsigned", "Not signed")
        case OpenReason.ROWS_WAIT if sample.waiting == 1:
            return translate("Unsigned", "1 result waits for an answer")
        case OpenReason.ROWS_WAIT:
            text = translate("Unsigned", "{n} results wait for an answer")
            return text.format(n=sample.waiting)
        case OpenReason.OPEN_AGAIN:
            return _opened(sample)


def _opened(sample: UnsignedSample) -> str:
    if sample.change is None:
        return translate("Unsigned", "Opened again")
    why = change_line(sample.change)
    if sample.changes < 2:
        return translate("Unsigned", "Opened again: {why}").format(why=why)
    text = translate("Unsigned", "Opened again: {why} And {n} more.")
    return text.format(why=why, n=sample.changes - 1)


def asked_text(sample: UnsignedSample) -> str:
    """Return who was asked to see to a sample."""
    return sample.responsible or translate("Unsigned", "nobody yet")
