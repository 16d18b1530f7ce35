"""The row of buttons under a form, and the questions that stand in it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from ironview.domain.readings import Reading
from ironview.ui.buttons import key_text
from ironview.ui.forms.complaint import mark
from ironview.ui.glyphs import state_pixmap
from ironview.ui.icons import icon, icon_size
from ironview.ui.theme import active_theme

_KEY_GAP = "   "


class EntryFooter(QFrame):
    """Hint, Cancel and Save; while Save has to wait it says for what.

    Signals:
        discarded: The person gave up what was typed.
    """

    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "signoff")
        self.save = _button("")
        self.save.setProperty("kind", "primary")
        self.next = _button(self.tr("Save and next patient"))
        self.next.hide()
        self.compare = _button(self.tr("Compare…"))
        self.compare.hide()
        self.cancel = _button(self.tr("Cancel"))
        self.discard = _button(self.tr("Discard"))
        self.keep = _button(self.tr("Keep typing"))
        self._hint_text = ""
        self._question = ""
        self._returns_to: QWidget | None = None
        self._glyph = QLabel()
        self._glyph.hide()
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "caption")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._usual_page())
        self._pages.addWidget(self._discard_page())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self._pages)
        self.setMinimumHeight(60)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.name_save(self.tr("Save"))
        self.discard.clicked.connect(self.discarded)
        self.keep.clicked.connect(self.keep_typing)

    @property
    def is_asking(self) -> bool:
        """Whether it asks to discard what was typed."""
        return self._pages.currentIndex() == 1

    def name_save(self, verb: str) -> None:
        """Say what Save does, e.g. "Save 6 results"."""
        self.save.setText(f"{verb}{_KEY_GAP}{key_text('Ctrl+Enter')}")
        self.save.setAccessibleName(verb)
        self._paint()

    def set_hint(self, text: str) -> None:
        """Set what stands at the left while nothing asks."""
        self._hint_text = text
        self.show_question(self._question)

    def show_question(self, question: str, *, can_compare: bool = False) -> None:
        """Disable Save and say why; an empty question enables it.

        Args:
            can_compare: Somebody changed meanwhile what the form shows.
        """
        self.compare.setVisible(can_compare)
        self._question = question
        self.save.setEnabled(not question)
        self.next.setEnabled(not question)
        self.save.setToolTip(question)
        self.next.setToolTip(question)
        self.hint.setText(question or self._hint_text)
        mark(self.hint, "tone", "held" if question else "muted")
        self._glyph.setVisible(bool(question))
        self._paint()

    @Slot()
    def ask_to_discard(self) -> None:
        """Ask whether to give up what was typed; Keep typing has the focus."""
        if self.is_asking:
            return
        self._returns_to = self.window().focusWidget()
        self._pages.setCurrentIndex(1)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def keep_typing(self) -> None:
        """Go back to where the person was."""
        self._pages.setCurrentIndex(0)
        if self._returns_to is not None:
            self._returns_to.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _usual_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addWidget(self.hint, 1)
        for button in (self.compare, self.cancel, self.next, self.save):
            row.addWidget(button)
        return page

    def _discard_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        said = QLabel(self.tr("What you typed is not saved."))
        said.setProperty("role", "strong")
        row.addWidget(said, 1)
        row.addWidget(self.discard)
        row.addWidget(self.keep)
        return page

    def _paint(self) -> None:
        theme = active_theme()
        color = theme.accent_text if self.save.isEnabled() else theme.disabled
        self.save.setIcon(icon("check", color, gap=True))
        self.save.setIconSize(icon_size(gap=True))
        self._glyph.setPixmap(state_pixmap(Reading.HELD, theme, 14))


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
