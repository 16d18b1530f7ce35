"""Who the page is about, in words that cannot be mistaken, and what can be done."""

from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.verdicts import ChosenProfile
from ironview.ui.buttons import IconButton
from ironview.ui.identity import Identity
from ironview.ui.layout import Layout
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font
from ironview.wording.verdict_labels import choice_label

translate = QCoreApplication.translate

_GAP: Final = "\u00a0" * 4


class PatientBanner(QFrame):
    """Name, sex, age, birth date, number; then facts and the rules, as far as there is room.

    Signals:
        results_requested / infusion_requested: A person wants to enter them.
        print_requested: A person wants the patient on paper.
    """

    results_requested = Signal()
    infusion_requested = Signal()
    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.identity: Identity | None = None
        self._rules = ""
        self._why = ""
        self._warnings: tuple[str, ...] = ()
        self._name = QLabel()
        self._name.setProperty("role", "headline")
        self._sex = QLabel()
        self._sex.setProperty("role", "subtitle")
        self._chip = QLabel()
        self._chip.setObjectName("reactionChip")
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.RichText)
        self._facts.setProperty("tone", "ink2")
        self.menu = QMenu(self)
        self.results_button = IconButton("clipboard-plus", self.tr("Enter results"), key="Ctrl+E")
        self._infusion = IconButton("syringe", self.tr("Add infusion"), key="Ctrl+D")
        self._print = IconButton("printer", self.tr("Print"), key="Ctrl+P")
        self._more = IconButton("ellipsis", name=self.tr("More"))
        self._arrange()
        self.results_button.clicked.connect(self.results_requested)
        self._infusion.clicked.connect(self.infusion_requested)
        self._print.clicked.connect(self.print_requested)
        self._more.clicked.connect(self._open_menu)

    def _arrange(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(12)
        for label in (self._name, self._sex, self._chip):
            label.setTextFormat(Qt.TextFormat.PlainText)
            first.addWidget(label, 0, Qt.AlignmentFlag.AlignBaseline)
        first.addStretch(1)
        # Labels that fit themselves to the room must not ask for it.
        self._name.setMinimumWidth(80)
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch(1)
        left.addLayout(first)
        left.addWidget(self._facts)
        left.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addLayout(left, 1)
        for button in (self.results_button, self._infusion, self._print, self._more):
            self._row.addWidget(button)
        self._chip.hide()

    def add_actions(self, *actions: QAction | None) -> None:
        """Put actions into the menu behind the dots; None is a line between them."""
        for action in actions:
            if action is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(action)

    def show_identity(
        self, identity: Identity, profile: ChosenProfile, rules: str, reactions: tuple[str, ...]
    ) -> None:
        """Show another patient, or the same one with other facts."""
        self.identity = identity
        self._rules, self._why = rules, choice_label(profile.chosen_by)
        self._warnings = reactions
        self._name.setToolTip(identity.name)
        self._name.setAccessibleName(identity.name)
        self._sex.setText(identity.sex_and_age)
        self._chip.setVisible(bool(reactions))
        self._chip.setText(self.tr("Reaction: {products}").format(products=", ".join(reactions)))
        self.setAccessibleName(f"{identity.label}, {identity.sex_and_age}")
        self._fit()

    def set_layout(self, layout: Layout) -> None:
        """Take the measures of a window class."""
        self.setFixedHeight(max(layout.banner_height, self._least_height()))
        self._row.setContentsMargins(layout.margins[0], 0, layout.margins[0], 0)
        for button in (self.results_button, self._infusion):
            button.show_text(layout.banner_has_names)
        self._print.show_text(layout.list_width is not None)
        self._fit()

    def _least_height(self) -> int:
        headline = QFontMetrics(role_font("headline")).height()
        return headline + QFontMetrics(role_font("body")).height() + 6

    def _fit(self) -> None:
        """Show as many facts as there is room for; what identifies comes first and stays."""
        if self.identity is None:
            return
        who = self.identity
        room = self._room()
        metrics = QFontMetrics(role_font("headline"))
        beside = self._sex.sizeHint().width() + 24
        beside += self._chip.sizeHint().width() + 12 if self._warnings else 0
        name_room = max(room - beside, 120)
        self._name.setText(metrics.elidedText(who.name, Qt.TextElideMode.ElideRight, name_room))
        parts = _identifying(who)
        optional = [*who.facts, self.tr("Rules {rules}").format(rules=self._rules)]
        if self._why:
            optional.append(self._why)
        kept = list(parts)
        bold = QFontMetrics(role_font("strong"))
        for part in optional:
            plain = _GAP.join([*(text for text, _ in kept), part])
            if bold.horizontalAdvance(plain) > room:
                break
            kept.append((part, escape(part)))
        self._facts.setText(_GAP.join(rich for _, rich in kept))
        self._facts.setToolTip(", ".join([*(text for text, _ in parts), *optional]))
        self._facts.setAccessibleName(self._facts.toolTip())

    def _room(self) -> int:
        buttons = (self.results_button, self._infusion, self._print, self._more)
        taken = sum(one.sizeHint().width() + 8 for one in buttons if not one.isHidden())
        margins = self._row.contentsMargins()
        return self.width() - taken - margins.left() - margins.right()

    @Slot()
    def _open_menu(self) -> None:
        self.menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            theme = active_theme()
            self._chip.setStyleSheet(
                f"color:{theme.warning.name()};border:1px solid {theme.warning.name()};"
                "border-radius:9px;padding:0 7px;"
            )
            self._fit()


def _identifying(who: Identity) -> list[tuple[str, str]]:
    """Return birth date and number, plain and as rich text with the value in bold."""
    ink = active_theme().ink.name()
    parts = []
    for text, value in (
        (translate("PatientBanner", "born {value}"), who.birth_date),
        (translate("PatientBanner", "MRN {value}"), who.number),
    ):
        if value:
            strong = f'<b style="font-weight:600;color:{ink}">{escape(value)}</b>'
            parts.append((text.format(value=value), escape(text).format(value=strong)))
    if not who.birth_date:
        parts.insert(
            0,
            (
                translate("PatientBanner", "birth date unknown"),
                escape(translate("PatientBanner", "birth date unknown")),
            ),
        )
    return parts
