"""The box that says, before saving, what saving will do."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from re import sub
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.findings import Severity
from ironview.domain.readings import Reading
from ironview.ui.glyphs import severity_pixmap, state_pixmap
from ironview.ui.icons import icon_pixmap
from ironview.ui.theme import active_theme

MOST_LINES: Final = 5
_GLYPH: Final = 16
_REST_MS: Final = 800


@dataclass(frozen=True, slots=True)
class IconSign:
    """An icon of the set, in the colour of a token."""

    name: str
    token: str


Sign = Reading | Severity | IconSign


@dataclass(frozen=True, slots=True)
class Consequence:
    """One sentence; ``<b>`` marks what matters, anything from outside is escaped."""

    sign: Sign
    sentence: str

    @property
    def plain(self) -> str:
        """The sentence without marks."""
        return unescape(sub(r"</?b>", "", self.sentence))


class ConsequenceBox(QFrame):
    """At most five sentences, each with its glyph; spoken politely once typing rests."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Consequence, ...] = ()
        self._empty = self.tr("Nothing is typed yet.")
        self.setProperty("role", "consequence")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._head = QLabel(self.tr("If you save this"))
        self._head.setProperty("role", "fieldname")
        self._head.setStyleSheet("font-weight: 600")
        self._rows = QGridLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(5)
        self._rows.setColumnStretch(1, 1)
        self._glyphs = [QLabel(self) for _ in range(MOST_LINES)]
        self._sentences = [QLabel(self) for _ in range(MOST_LINES)]
        for row, (glyph, said) in enumerate(zip(self._glyphs, self._sentences, strict=True)):
            said.setWordWrap(True)
            said.setTextFormat(Qt.TextFormat.RichText)
            self._rows.addWidget(glyph, row, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(said, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 16, 11)
        column.setSpacing(5)
        column.addWidget(self._head)
        column.addLayout(self._rows)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._announce)
        self._paint()

    @property
    def lines(self) -> tuple[Consequence, ...]:
        """What is said."""
        return self._lines

    def say_when_empty(self, sentence: str) -> None:
        """Set what stands in the box while there is nothing to foresee."""
        self._empty = sentence
        self._paint()

    def show_lines(self, lines: Sequence[Consequence]) -> None:
        """Replace what is said; further lines than five are dropped, most important first."""
        shown = tuple(lines[:MOST_LINES])
        if shown == self._lines:
            return
        self._lines = shown
        self._paint()
        self._rest.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        lines = self._lines or (Consequence(IconSign("info", "muted"), self._empty),)
        for row, (glyph, said) in enumerate(zip(self._glyphs, self._sentences, strict=True)):
            shown = row < len(lines)
            glyph.setVisible(shown)
            said.setVisible(shown)
            if shown:
                glyph.setPixmap(sign_pixmap(lines[row].sign))
                said.setText(_emphasised(lines[row].sentence))
        self.setAccessibleName(self._head.text())
        self.setAccessibleDescription(" ".join(line.plain for line in lines))

    @Slot()
    def _announce(self) -> None:
        if self._lines and self.isVisible():
            said = " ".join(line.plain for line in self._lines)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))


def sign_pixmap(sign: Sign, size: int = _GLYPH) -> QPixmap:
    """Return the glyph of a sign in the colours of the theme."""
    theme = active_theme()
    match sign:
        case Reading():
            return state_pixmap(sign, theme, size)
        case Severity():
            return severity_pixmap(sign, theme, size)
        case IconSign(name, token):
            return icon_pixmap(name, theme.color(token), size)


def _emphasised(sentence: str) -> str:
    return sentence.replace("<b>", '<span style="font-weight:600">').replace("</b>", "</span>")
