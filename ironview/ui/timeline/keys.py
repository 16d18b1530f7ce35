"""What each key does while the timeline has the focus."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from ironview.domain.analytes import AnalyteCode
from ironview.domain.record import Scale
from ironview.domain.timeline_parts import LaneCode


class Wish(Enum):
    """Something a key asks of the timeline."""

    SAMPLE_BEFORE = auto()
    SAMPLE_AFTER = auto()
    EVENT_BEFORE = auto()
    EVENT_AFTER = auto()
    LANE_UP = auto()
    LANE_DOWN = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    RESET = auto()
    FIRST = auto()
    LAST = auto()
    GO_TO_DATE = auto()
    SCALE = auto()
    EXPECTED = auto()
    LEGEND = auto()
    OPEN = auto()
    COPY = auto()
    PIN = auto()
    RELATIVE = auto()
    TABLE = auto()
    LOG = auto()
    TALLER = auto()
    SHORTER = auto()
    CRP = auto()
    PHOSPHATE = auto()
    FATIGUE = auto()


_PLAIN = {
    Qt.Key.Key_Left: Wish.SAMPLE_BEFORE,
    Qt.Key.Key_Right: Wish.SAMPLE_AFTER,
    Qt.Key.Key_Up: Wish.LANE_UP,
    Qt.Key.Key_Down: Wish.LANE_DOWN,
    Qt.Key.Key_Plus: Wish.ZOOM_IN,
    Qt.Key.Key_Equal: Wish.ZOOM_IN,
    Qt.Key.Key_Minus: Wish.ZOOM_OUT,
    Qt.Key.Key_0: Wish.RESET,
    Qt.Key.Key_Home: Wish.FIRST,
    Qt.Key.Key_End: Wish.LAST,
    Qt.Key.Key_G: Wish.GO_TO_DATE,
    Qt.Key.Key_A: Wish.SCALE,
    Qt.Key.Key_E: Wish.EXPECTED,
    Qt.Key.Key_L: Wish.LEGEND,
    Qt.Key.Key_Return: Wish.OPEN,
    Qt.Key.Key_Enter: Wish.OPEN,
    Qt.Key.Key_C: Wish.COPY,
    Qt.Key.Key_P: Wish.PIN,
    Qt.Key.Key_R: Wish.RELATIVE,
    Qt.Key.Key_T: Wish.TABLE,
    Qt.Key.Key_K: Wish.LOG,
    Qt.Key.Key_1: Wish.CRP,
    Qt.Key.Key_2: Wish.PHOSPHATE,
    Qt.Key.Key_3: Wish.FATIGUE,
}
LANE_KEYS: dict[Wish, tuple[LaneCode, str]] = {
    Wish.CRP: (AnalyteCode.CRP, "1"),
    Wish.PHOSPHATE: (AnalyteCode.PHOSPHATE, "2"),
    Wish.FATIGUE: (Scale.FATIGUE_NRS, "3"),
}
"""Lanes that are one key away, with the key."""

_SHIFTED = {
    Qt.Key.Key_Left: Wish.EVENT_BEFORE,
    Qt.Key.Key_Right: Wish.EVENT_AFTER,
    Qt.Key.Key_Down: Wish.TALLER,
    Qt.Key.Key_Up: Wish.SHORTER,
    Qt.Key.Key_Plus: Wish.ZOOM_IN,
    Qt.Key.Key_Equal: Wish.ZOOM_IN,
    Qt.Key.Key_Asterisk: Wish.ZOOM_IN,
    Qt.Key.Key_Underscore: Wish.ZOOM_OUT,
}
_IGNORED = Qt.KeyboardModifier.KeypadModifier


def wish_of(event: QKeyEvent) -> Wish | None:
    """Return what a key asks for; None for a key that belongs to somebody else."""
    held = event.modifiers() & ~_IGNORED
    key = Qt.Key(event.key())
    if held == Qt.KeyboardModifier.NoModifier:
        return _PLAIN.get(key)
    if held == Qt.KeyboardModifier.ShiftModifier:
        return _SHIFTED.get(key)
    return None


def key_lines() -> tuple[tuple[str, str], ...]:
    """Return the keys with what they do, for the list of keys."""
    translate = QCoreApplication.translate
    home, end = translate("Keys", "Home"), translate("Keys", "End")
    shift = translate("Keys", "Shift")
    return (
        ("← →", translate("Keys", "Timeline: the sample before or after")),
        (f"{shift}+← →", translate("Keys", "Timeline: the dose or event before or after")),
        ("↑ ↓", translate("Keys", "Timeline: the lane above or below")),
        (f"{shift}+↑ ↓", translate("Keys", "Timeline: the chosen lane shorter or taller")),
        ("+ −", translate("Keys", "Timeline: zoom in or out")),
        ("0", translate("Keys", "Timeline: back to the first period")),
        (f"{home} {end}", translate("Keys", "Timeline: the first or the last sample")),
        ("G", translate("Keys", "Timeline: go to a date")),
        ("A", translate("Keys", "Timeline: readable scale or all values")),
        ("E", translate("Keys", "Timeline: show or hide the expected course")),
        ("L", translate("Keys", "Timeline: legend")),
        ("C", translate("Keys", "Timeline: copy as a picture")),
        ("P", translate("Keys", "Timeline: pin the sample and compare others with it")),
        ("R", translate("Keys", "Timeline: all tests in one plot, or each in its lane")),
        ("T", translate("Keys", "Timeline: as a table, or as a plot")),
        ("K", translate("Keys", "Timeline: logarithmic axis of the chosen lane, or linear")),
        ("1", translate("Keys", "Timeline: show or hide CRP")),
        ("2", translate("Keys", "Timeline: show or hide phosphate")),
        ("3", translate("Keys", "Timeline: show or hide fatigue")),
    )
