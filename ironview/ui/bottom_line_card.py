"""The answer first: one sentence, what it rests on, what it leaves out, and five verdicts."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.ui.bottom_line import BottomLine
from ironview.ui.explaining.mark import HelpMark
from ironview.ui.glyphs import paint_severity, severity_pixmap, state_pixmap
from ironview.ui.layout import Layout
from ironview.ui.leading import Leading
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font
from ironview.ui.verdict_tiles import Tile
from ironview.wording.explanations import Topic

_GLYPH: Final = 14


class TileButton(QAbstractButton):
    """One verdict; pressing it selects its finding, or opens the dose that waits for an answer.

    One that has neither says what it means. So does the mark in its corner.
    """

    def __init__(self, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile = Tile(topic=topic, label="", value="", fact="")
        self.mark = HelpMark(by_key=False, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_tile(self, tile: Tile) -> None:
        """Show another verdict."""
        self.tile = tile
        told = f"{tile.label}: {tile.value}, {tile.fact}"
        opens = ""
        if tile.dose is not None:
            opens = self.tr(
                "Opens the first dose of the course: there it can be taken as baseline."
            )
        self.setAccessibleName(told)
        self.setAccessibleDescription(opens)
        self.setToolTip(f"{told}. {opens}" if opens else told)
        self.setWhatsThis(tile.explained().told)
        self.mark.ask_about(tile.label)
        self.update()

    def needed_width(self) -> int:
        """Return the least width in which nothing is cut."""
        icon = 21 if self.tile.severity else 0
        caption = QFontMetrics(role_font("caption"))
        widths = (
            caption.horizontalAdvance(self.tile.label) + self.mark.width() - 6,
            QFontMetrics(role_font("value")).horizontalAdvance(self.tile.value) + icon,
            min(caption.horizontalAdvance(self.tile.fact), 26 * caption.averageCharWidth()),
        )
        return max(widths) + 24

    @override
    def sizeHint(self) -> QSize:
        caption, figures = (QFontMetrics(role_font(role)) for role in ("caption", "value"))
        return QSize(self.needed_width(), 2 * caption.height() + figures.height() + 30)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.mark.move(self.width() - self.mark.width() - 2, 5)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        hovered = self.underMouse()
        painter.fillRect(self.rect(), theme.raised if hovered else theme.surface)
        leading = Leading(painter, QRectF(self.rect()), self.layoutDirection())
        painter.fillRect(leading.box(QRectF(0, 0, 1, self.height())), theme.line)
        small, value = role_font("caption"), role_font("value")
        caption, figures = QFontMetrics(small), QFontMetrics(value)
        x, y = 14, 11 + caption.ascent()
        painter.setFont(small)
        painter.setPen(theme.muted)
        leading.text(x, y, self.tile.label)
        y += caption.descent() + 4 + figures.ascent()
        left = x
        if self.tile.severity is not None:
            box = leading.box(QRectF(x, y - 13, 15, 15))
            paint_severity(painter, box, self.tile.severity, theme)
            left += 21
        painter.setFont(value)
        painter.setPen(theme.ink)
        leading.text(left, y, self.tile.value)
        y += figures.descent() + 4 + caption.ascent()
        painter.setFont(small)
        painter.setPen(theme.ink2)
        room = self.width() - x - 6
        fact = caption.elidedText(self.tile.fact, Qt.TextElideMode.ElideRight, room)
        leading.text(x, y, fact)


class BottomLineCard(QFrame):
    """What the tests mean today.

    Signals:
        finding_chosen: A verdict was pressed; its finding.
        dose_chosen: A verdict was pressed that waits for what its dose is told from.
        explanation_wanted: What a verdict means is to be said; the explanation and its widget.
    """

    finding_chosen = Signal(object)
    dose_chosen = Signal(object)
    explanation_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._line: BottomLine | None = None
        self._lines = 4
        self._least_tile = 162
        self._state = _GlyphLine(self)
        self._headline = QLabel()
        self._facts = QLabel()
        self._aside = _GlyphLine(self)
        self.mark = HelpMark(by_key=True, parent=self)
        self.tiles = tuple(TileButton(topic, self) for topic in Topic)
        self.tile_row = QWidget()
        self._arrange()
        for button in self.tiles:
            button.clicked.connect(self._on_tile_clicked)
            button.mark.clicked.connect(self._on_mark_clicked)

    def _arrange(self) -> None:
        self._headline.setProperty("role", "headline")
        self._headline.setWordWrap(True)
        for label in (self._headline, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setProperty("tone", "ink2")
        self._facts.setWordWrap(True)
        said = QVBoxLayout()
        said.setContentsMargins(16, 11, 0, 11)
        said.setSpacing(2)
        said.addWidget(self._state)
        said.addWidget(self._headline)
        self._below = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._below.setSpacing(2)
        self._below.addWidget(self._facts)
        self._below.addWidget(self._aside, 1)
        said.addLayout(self._below)
        said.addStretch(1)
        tiles = QHBoxLayout(self.tile_row)
        tiles.setContentsMargins(0, 1, 1, 1)
        tiles.setSpacing(0)
        for button in self.tiles:
            tiles.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(said, 1)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.tile_row)
        self._said = said
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def has_tiles(self) -> bool:
        """Whether there is room for the tiles."""
        return not self.tile_row.isHidden()

    @property
    def line(self) -> BottomLine | None:
        """What it says now."""
        return self._line

    def button_of(self, topic: Topic) -> TileButton:
        """Return the tile that answers a question."""
        return next(button for button in self.tiles if button.tile.topic is topic)

    def show_line(self, line: BottomLine, tiles: tuple[Tile, ...]) -> None:
        """Show another answer."""
        self._line = line
        self._headline.setText(line.headline)
        for button, tile in zip(self.tiles, tiles, strict=True):
            button.show_tile(tile)
        self.setAccessibleName(line.headline)
        self.mark.ask_about(line.headline)
        self._dress()

    def set_layout(self, layout: Layout) -> None:
        """Take the measures of a window class."""
        self._lines = layout.card_lines
        self.tile_row.setVisible(layout.tile_width is not None)
        self._least_tile = layout.tile_width or 0
        tight = layout.card_lines < 4
        self._headline.setProperty("role", "title" if tight else "headline")
        self._headline.style().polish(self._headline)
        margin = {4: 11, 3: 8, 2: 5}[layout.card_lines]
        self._said.setContentsMargins(14 if tight else 16, margin, 0, margin)
        self._dress()

    def _dress(self) -> None:
        line = self._line
        if line is None:
            return
        theme = active_theme()
        if line.severity is not None:
            glyph = severity_pixmap(line.severity, theme, _GLYPH, hollow=line.is_overridden)
        else:
            glyph = state_pixmap(line.reading, theme, _GLYPH)
        self._state.show_line(glyph, line.state, "ink2")
        self._state.setVisible(self._lines >= 4)
        short = self._lines <= 2
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._below.setDirection(across if short else down)
        self._facts.setWordWrap(not short)
        self._facts.setText(line.next_step if short else line.facts)
        self._facts.setVisible(bool(self._facts.text()))
        aside = state_pixmap(line.aside_reading, theme, _GLYPH) if line.aside_reading else None
        self._aside.show_line(aside, line.aside, line.aside_reading or "ink")
        self._aside.setVisible(bool(line.aside))
        for button in self.tiles:
            button.setFixedWidth(max(self._least_tile, button.needed_width()))

    @Slot()
    def _on_tile_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, TileButton):
            return
        if button.tile.finding is not None:
            self.finding_chosen.emit(button.tile.finding)
        elif button.tile.dose is not None:
            self.dose_chosen.emit(button.tile.dose)
        else:
            self.explanation_wanted.emit(button.tile.explained(), button)

    @Slot()
    def _on_mark_clicked(self) -> None:
        for button in self.tiles:
            if button.mark is self.sender():
                self.explanation_wanted.emit(button.tile.explained(), button)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()


class _GlyphLine(QWidget):
    """A shape before one line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)

    def show_line(self, glyph: QPixmap | None, text: str, tone: str) -> None:
        """Show other words; without a glyph they start at the edge."""
        if glyph is not None:
            self._glyph.setPixmap(glyph)
        self._glyph.setVisible(glyph is not None)
        self._text.setText(text)
        self._text.setProperty("tone", tone)
        self._text.style().polish(self._text)
