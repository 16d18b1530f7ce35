"""One day to book a test on: radio, date, why, and how a ferritin of that day will read."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QRadioButton, QWidget
from typing_extensions import override

from ironview.domain.readings import Reading, reading_of_window
from ironview.domain.verdicts import Window
from ironview.ui import words
from ironview.ui.glyphs import reading_color, state_pixmap
from ironview.ui.theme import active_theme

_HEIGHT = 36
_GLYPH = 14


class DayChoice(QFrame):
    """A line that can be chosen as a whole.

    Signals:
        chosen: A person or a key chose it.
    """

    chosen = Signal()

    def __init__(
        self,
        text: str,
        note: str,
        window: Window | None,
        field: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a line.

        Args:
            window: Of a ferritin of that day; None while the day is not known.
            field: Stands in the place of the note.
        """
        super().__init__(parent)
        self.setObjectName("dayChoice")
        self._window = window
        self.radio = QRadioButton(text)
        self.note = QLabel(note)
        self.note.setProperty("tone", "ink2")
        self.glyph, self.word = QLabel(), QLabel()
        self.word.setProperty("role", "caption")
        self.setMinimumHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 12, 2)
        row.setSpacing(10)
        row.addWidget(self.radio)
        row.addWidget(self.note if field is None else field)
        row.addStretch(1)
        row.addWidget(self.glyph)
        row.addWidget(self.word)
        self.radio.toggled.connect(self._on_radio_toggled)
        self.show_window(window)

    def show_window(self, window: Window | None) -> None:
        """Say how a ferritin of the day will read."""
        self._window = window
        self._dress()

    @Slot(bool)
    def _on_radio_toggled(self, checked: bool) -> None:
        self._dress()
        if checked:
            self.chosen.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    def _dress(self) -> None:
        theme = active_theme()
        reading = None if self._window is None else reading_of_window(self._window)
        said = "" if reading is None else words.reading_word(reading)
        self.word.setText(said)
        self.radio.setAccessibleName(
            ", ".join(part for part in (self.radio.text(), self.note.text(), said) if part)
        )
        self.glyph.setVisible(reading is not None)
        if reading is not None:
            self.glyph.setPixmap(state_pixmap(reading, theme, _GLYPH))
        color = reading_color(reading or Reading.READABLE, theme).name()
        chosen = self.radio.isChecked()
        ground, edge = (theme.accent_soft, theme.accent) if chosen else (theme.surface, theme.line)
        sheet = (
            f"QFrame#dayChoice {{ background:{ground.name()}; border:1px solid {edge.name()};"
            f' border-radius:4px; }} QLabel[role="caption"] {{ color:{color}; }}'
        )
        # A new sheet changes the palette, which leads back here.
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            self._dress()
