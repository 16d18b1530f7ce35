"""What was just saved, with Undo: stays ten seconds, and as long as it holds the focus."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from ironview.ui.theme import active_theme

_STAY_MS: Final = 10_000


class NoticeBar(QFrame):
    """One line over the foot of the page. A problem stays until it is closed.

    Signals:
        undo_requested: A person wants back what was just saved.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._is_problem = False
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self._close = QPushButton(self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_STAY_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.undo.clicked.connect(self.undo_requested)
        self.undo.clicked.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self.hide()

    def tell(self, text: str, *, can_undo: bool) -> None:
        """Say that something was done."""
        self._show(text, is_problem=False)
        self.undo.setVisible(can_undo)
        self._timer.start()

    def complain(self, text: str) -> None:
        """Say that something did not work; it stays until closed."""
        self._timer.stop()
        self._show(text, is_problem=True)
        self.undo.hide()

    def _show(self, text: str, *, is_problem: bool) -> None:
        self._is_problem = is_problem
        self.text.setText(text)
        self.setAccessibleName(text)
        self._dress()
        self.show()

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self.undo.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _dress(self) -> None:
        theme = active_theme()
        if self._is_problem:
            ground, ink, edge = theme.surface, theme.ink, theme.urgent
        else:
            ground, ink, edge = theme.ink, theme.surface, theme.ink
        sheet = (
            f"QFrame#notice {{ background:{ground.name()}; border:1px solid {edge.name()};"
            f" border-left:3px solid {edge.name()}; border-radius:4px; }}"
            f"QFrame#notice QLabel {{ color:{ink.name()}; font-weight:600; }}"
            f"QFrame#notice QPushButton {{ background:transparent; color:{ink.name()};"
            f" border:1px solid transparent; text-decoration:underline; }}"
        )
        # A new sheet changes the palette, which leads back here.
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            self._dress()
