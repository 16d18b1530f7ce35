"""The foot of a patient: whether the sample on screen is signed, and one key to sign it."""

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from ironview.controller.signing import Decision
from ironview.domain.moments import Moment
from ironview.domain.sign_off import SignOffAction, SignOffStanding, SignOffState
from ironview.ui.buttons import IconButton, key_text
from ironview.ui.elided_label import ElidedLabel
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.icons import icon_pixmap
from ironview.ui.layout import Layout, WindowClass
from ironview.ui.sign_off_words import BarWords, bar_words
from ironview.ui.theme import active_theme
from ironview.wording.sign_offs import action_name

KEY: Final = "Ctrl+Return"
_HEIGHTS: Final = {WindowClass.MEDIUM: 46, WindowClass.SMALL: 44}
_TALL: Final = 52
_ICONS: Final = {
    SignOffState.NOT_SIGNED: ("pen-line", "ink"),
    SignOffState.SIGNED: ("circle-check", "ok"),
    SignOffState.OPEN_AGAIN: ("triangle-alert", "warning"),
    SignOffState.CANNOT_BE_SIGNED: ("circle-question-mark", "held"),
}
_GROUNDS: Final = {
    SignOffState.OPEN_AGAIN: "warningFill",
    SignOffState.CANNOT_BE_SIGNED: "heldFill",
}
_PEOPLE_WIDTH: Final = 150
_NARROWEST_LEAD: Final = 120
_KEY_GAP: Final = "   "


class SignOffBar(QFrame):
    """One line under the page. A signature that failed turns it into the sentence that says so.

    Signals:
        sign_requested: Sign as the bar stands, with this ``Decision``.
        more_requested: Sign with more to say: the form.
        open_requested: The signature is to count no more.
        answer_requested: A result of the sample waits for an answer.
    """

    sign_requested = Signal(object)
    more_requested = Signal(object)
    open_requested = Signal()
    answer_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signOffBar")
        self.standing: SignOffStanding | None = None
        self._words = BarWords("", "", "")
        self._failure = ""
        self._shown: tuple[str, Moment | None] = ("", None)
        self._shows_names = True
        self._glyph = QLabel()
        self.lead = QLabel()
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty("role", "strong")
        self.rest = ElidedLabel()
        self.action = ChoiceField()
        self.action.setAccessibleName(self.tr("What is done"))
        self._name = QLabel(self.tr("&Responsible"))
        self._name.setProperty("tone", "muted")
        self.people = ChoiceField()
        self.people.setEditable(True)
        self.people.setFixedWidth(_PEOPLE_WIDTH)
        self.people.setAccessibleName(self.tr("Responsible"))
        typed = self.people.lineEdit()
        if typed is not None:
            typed.setAccessibleName(self.tr("Responsible"))
        self._name.setBuddy(self.people)
        self.more = QPushButton(self.tr("With a note…"))
        self.primary = IconButton("check", self.tr("Sign off"), kind="primary")
        self.other = QPushButton()
        self._arrange()
        self.more.clicked.connect(self._on_more_clicked)
        self.primary.clicked.connect(self.press)
        self.other.clicked.connect(self.press)
        self.hide()

    def _arrange(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addWidget(self.lead)
        row.addWidget(self.rest, 1)
        parts: tuple[QWidget, ...] = (
            self.action,
            self._name,
            self.people,
            self.more,
            self.other,
            self.primary,
        )
        for part in parts:
            row.addWidget(part)

    def set_layout(self, layout: Layout) -> None:
        """Take the height of a window class; the narrowest says less."""
        self.setFixedHeight(_HEIGHTS.get(layout.kind, _TALL))
        self._shows_names = layout.kind not in _HEIGHTS
        self._show()

    def show_standing(
        self,
        standing: SignOffStanding | None,
        people: Callable[[], Sequence[str]],
        zone: tzinfo,
        *,
        whose: str,
    ) -> None:
        """Show how a sample stands; None for a patient without a sample.

        A failed signature of the same sample stays to be read.

        Args:
            people: Says who can be responsible, the likeliest first; asked where it is needed.
            whose: Key of the patient: two may have been drawn at the same moment.
        """
        before, self.standing = self.standing, standing
        shown = (whose, None if standing is None else standing.content.at)
        is_another = shown != self._shown
        if is_another:
            self._shown, self._failure = shown, ""
        self.setVisible(standing is not None)
        if standing is None:
            return
        if before != standing and standing.state is SignOffState.NOT_SIGNED:
            self._offer(people(), keeps=not is_another)
        self._words = bar_words(standing, zone)
        self._show()

    def complain(self, sentence: str) -> None:
        """Say that nothing was signed, and why; it stays until the next try."""
        self._failure = sentence
        self._show()
        if self.standing is not None and self.standing.content.asks and self.action.isVisible():
            self.action.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def forgive(self) -> None:
        """Take the failure back: it was signed, or something else is looked at."""
        self._failure = ""
        self._show()

    @property
    def decision(self) -> Decision:
        """What a signature would say as the bar stands."""
        chosen = self.action.currentData() if self._asks() else None
        return Decision(
            responsible=self.people.currentText(),
            action=SignOffAction(chosen or SignOffAction.NONE),
            is_relevant=self._asks(),
        )

    @Slot()
    def press(self) -> None:
        """Do what the button of the state does."""
        if self.standing is None:
            return
        match self.standing.state:
            case SignOffState.NOT_SIGNED:
                self.sign_requested.emit(self.decision)
            case SignOffState.OPEN_AGAIN:
                self.more_requested.emit(self.decision)
            case SignOffState.SIGNED:
                self.open_requested.emit()
            case SignOffState.CANNOT_BE_SIGNED:
                self.answer_requested.emit()

    @Slot()
    def press_to_sign(self) -> None:
        """Do what the key of signing does: never open what is signed."""
        if self.standing is not None and self.standing.state is not SignOffState.SIGNED:
            self.press()

    @Slot()
    def _on_more_clicked(self) -> None:
        self.more_requested.emit(self.decision)

    def take_focus(self) -> None:
        """Put the focus where a signature begins: on the decision, else on the button."""
        buttons = (self.action, self.primary, self.other)
        wanted = next((one for one in buttons if not one.isHidden()), self.primary)
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asks(self) -> bool:
        return self.standing is not None and self.standing.content.asks

    def _offer(self, people: Sequence[str], *, keeps: bool) -> None:
        """Offer what can be chosen.

        Args:
            keeps: Whether what was chosen stays: the sample is the same, and became another.
        """
        asked, action = self.people.currentText(), self.action.currentData()
        self.people.clear()
        self.people.addItems(list(people))
        self.action.clear()
        self.action.addItem(self.tr("What is done?"), None)
        for one in SignOffAction:
            if one not in (SignOffAction.NONE, SignOffAction.OTHER):
                self.action.addItem(action_name(one), one)
        if keeps:
            self.people.setCurrentText(asked or self.people.currentText())
            self.action.choose(action)

    def _show(self) -> None:
        standing = self.standing
        if standing is None:
            return
        is_open = standing.state is SignOffState.NOT_SIGNED
        said = self._failure or self._words.lead
        self.lead.setText(said)
        self.rest.say("" if self._failure else self._words.rest)
        self.setAccessibleName(f"{said} {self.rest.text()}".strip())
        self.action.setVisible(is_open and standing.content.asks)
        self._name.setVisible(is_open and self._shows_names)
        self.people.setVisible(is_open)
        self.more.setVisible(is_open and self._shows_names)
        button, hidden = (
            (self.other, self.primary)
            if standing.state in (SignOffState.SIGNED, SignOffState.CANNOT_BE_SIGNED)
            else (self.primary, self.other)
        )
        words = self._words.button
        hidden.hide()
        button.show()
        shows_key = is_open and self._shows_names
        button.setText(f"{self._words.button}{_KEY_GAP}{key_text(KEY)}" if shows_key else words)
        key = "" if standing.state is SignOffState.SIGNED else f" ({key_text(KEY)})"
        button.setToolTip(f"{self._words.button}{key}")
        button.setAccessibleName(self._words.button)
        self._dress()
        self._fit()

    def _fit(self) -> None:
        """Let the sentence take two lines where one is too narrow: it is never cut."""
        row, sentences = self._row, (self.lead, self.rest)
        items = [row.itemAt(place) for place in range(row.count())]
        shown = [item for item in items if item is not None and not item.isEmpty()]
        beside = [item for item in shown if item.widget() not in sentences]
        margins = row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        room -= sum(item.sizeHint().width() for item in beside)
        room -= row.spacing() * (len(beside) + 1)
        self.lead.ensurePolished()
        needed = self.lead.fontMetrics().horizontalAdvance(self.lead.text()) + 2
        self.lead.setWordWrap(needed > room)
        self.lead.setFixedWidth(min(needed, max(room, _NARROWEST_LEAD)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _dress(self) -> None:
        theme, standing = active_theme(), self.standing
        if standing is None:
            return
        name, tone = ("octagon-alert", "urgent") if self._failure else _ICONS[standing.state]
        self._glyph.setPixmap(icon_pixmap(name, theme.color(tone), 18))
        ground = theme.color(_GROUNDS.get(standing.state, "surface"))
        sheet = (
            f"QFrame#signOffBar {{ background:{ground.name()};"
            f" border:0; border-top:1px solid {theme.line.name()}; }}"
        )
        # A new sheet changes the palette, which leads back here.
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            self._dress()
