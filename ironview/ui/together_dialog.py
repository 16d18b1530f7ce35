"""Signs several samples in which there is nothing to decide: looked through, then told singly."""

from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.signing_together import MOST_TOGETHER, Candidate, SigningTogether
from ironview.domain.findings import Finding
from ironview.domain.sign_off import SignedResult, SignOffStanding
from ironview.domain.verdicts import Interpretability
from ironview.ui import words
from ironview.ui.buttons import IconButton
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.icons import icon
from ironview.ui.theme import active_theme
from ironview.wording.dates import moment_text
from ironview.wording.findings import finding_title
from ironview.wording.labels import analyte_name
from ironview.wording.numbers import with_unit
from ironview.wording.sign_offs import signed_text
from ironview.wording.verdict_labels import interpretability_label

_SIZE: Final = QSize(860, 600)
_ROW_HEIGHT: Final = 52
_CHECKED: Final = Qt.CheckState.Checked


class TogetherDialog(QDialog):
    """Lists what may be signed together, each ticked; what is not ticked stays as it is.

    Raises:
        StoreError: The store cannot be read.
    """

    def __init__(self, signing: SigningTogether, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign several samples together"))
        self._signing = signing
        self.candidates = signing.candidates()
        self._numbers = {id(one): number for number, one in enumerate(self.candidates)}
        self._signed, self._refused, self._wanted = 0, 0, 0
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setProperty("tone", "ink2")
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.people = ChoiceField((name, name) for name in signing.people())
        self.people.setEditable(True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.sign = IconButton("check", kind="primary", name=self.tr("Sign off"))
        self.close_it = QPushButton()
        self._build()
        self._fill()
        self._connect()
        self._show_state()
        self._ring = FocusRing(self)
        self.list.setFocus()

    def _build(self) -> None:
        self.told.setText(
            self.tr(
                "These samples are readable, within their limits and without a finding above "
                "notice. Look through them; whatever you untick stays to be signed by itself. At "
                "most {n} at once."
            ).format(n=MOST_TOGETHER)
        )
        name = QLabel(self.tr("Res&ponsible"))
        name.setBuddy(self.people)
        buttons = QHBoxLayout()
        buttons.addWidget(name)
        buttons.addWidget(self.people)
        buttons.addStretch(1)
        buttons.addWidget(self.close_it)
        buttons.addWidget(self.sign)
        self.close_it.setAutoDefault(False)
        self.sign.setDefault(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        rows.addWidget(self.told)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.said)
        rows.addLayout(buttons)
        parent = self.parentWidget()
        self.resize(_SIZE if parent is None else _SIZE.boundedTo(parent.window().size()))

    def _fill(self) -> None:
        for one in self.candidates:
            item = QListWidgetItem(_line(one), self.list)
            further = len(_findings(one)) * self.list.fontMetrics().lineSpacing()
            item.setSizeHint(QSize(0, _ROW_HEIGHT + further))
            item.setToolTip(item.text())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECKED)
        self.list.setCurrentRow(0)

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._show_state)
        self.sign.clicked.connect(self._on_sign_clicked)
        self.close_it.clicked.connect(self.reject)
        self._signing.signed.connect(self._on_signing_signed)
        self._signing.refused.connect(self._on_signing_refused)
        self._signing.ended.connect(self._show_state)

    @property
    def ticked(self) -> tuple[Candidate, ...]:
        """The samples that are to be signed."""
        items = (self.list.item(number) for number in range(self.list.count()))
        both = zip(self.candidates, items, strict=True)
        return tuple(one for one, item in both if item.checkState() == _CHECKED)

    @Slot()
    def _show_state(self) -> None:
        count, is_over = len(self.ticked), self._wanted > 0
        if not is_over:
            one, many = self.tr("Sign 1 sample"), self.tr("Sign {n} samples")
            self.sign.setText(one if count == 1 else many.format(n=count))
        self.sign.setVisible(not is_over)
        self.sign.setEnabled(count > 0)
        self.people.setEnabled(not is_over)
        self.said.setVisible(is_over)
        running = self._signing.is_running
        text = self.tr("Stop") if running else self.tr("Close") if is_over else self.tr("Cancel")
        self.close_it.setText(text)
        if is_over:
            self._say_how_far()

    def _say_how_far(self) -> None:
        left = self._wanted - self._signed - self._refused
        parts = [self.tr("{n} of {m} signed.").format(n=self._signed, m=self._wanted)]
        if self._refused:
            text = self.tr("{n} not signed; the reason stands under each.")
            parts.append(text.format(n=self._refused))
        if left and not self._signing.is_running:
            parts.append(self.tr("{n} not begun.").format(n=left))
        self.said.setText(" ".join(parts))

    @Slot()
    def _on_sign_clicked(self) -> None:
        ticked = self.ticked
        self._wanted = len(ticked)
        self._signing.begin(ticked, self.people.currentText())
        self._freeze()
        self._show_state()

    def _freeze(self) -> None:
        """Let what was ticked be read, and changed no more."""
        left_out = self.tr("left out")
        self.list.blockSignals(True)
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            if item.checkState() != _CHECKED:
                item.setText(f"{item.text()} · {left_out}")
        self.list.blockSignals(False)
        self.close_it.setFocus()

    @Slot(object, object)
    def _on_signing_signed(self, candidate: Candidate, standing: SignOffStanding | None) -> None:
        self._signed += 1
        self._tell(candidate, "circle-check", _signed_text(standing, self._signing.zone))

    @Slot(object, str)
    def _on_signing_refused(self, candidate: Candidate, why: str) -> None:
        self._refused += 1
        self._tell(candidate, "triangle-alert", self.tr("Not signed: {why}").format(why=why))

    def _tell(self, candidate: Candidate, icon_name: str, text: str) -> None:
        item = self.list.item(self._numbers[id(candidate)])
        color = active_theme().ok if icon_name == "circle-check" else active_theme().warning
        self.list.blockSignals(True)
        item.setIcon(icon(icon_name, color))
        item.setText(f"{item.text().splitlines()[0]}\n{text}")
        self.list.blockSignals(False)
        self.list.viewport().update()
        self.list.scrollToItem(item)
        self._say_how_far()

    @override
    def reject(self) -> None:
        """Stop first; a second time close."""
        if self._signing.is_running:
            self._signing.stop()
            return
        super().reject()


def _findings(candidate: Candidate) -> tuple[Finding, ...]:
    return tuple(one.finding for one in candidate.standing.content.findings)


def _line(candidate: Candidate) -> str:
    """Return who and when, and below every value and finding that would be signed."""
    who, content = candidate.line, candidate.standing.content
    name = words.full_name(who.family_name, who.given_name)
    first = " · ".join(filter(None, (name, words.mrn(who.mrn), moment_text(content.at))))
    values = ", ".join(map(_value_text, content.results))
    return "\n".join((first, values, *map(finding_title, _findings(candidate))))


def _value_text(result: SignedResult) -> str:
    """Return "Ferritin 88 µg/L", and in brackets why it is not to be read like the others."""
    text = f"{analyte_name(result.analyte)} {with_unit(result.value, result.unit)}"
    if result.reading == Interpretability.INTERPRETABLE.value:
        return text
    return f"{text} ({interpretability_label(Interpretability(result.reading))})"


def _signed_text(standing: SignOffStanding | None, zone: tzinfo) -> str:
    sign_off = None if standing is None else standing.sign_off
    return "" if sign_off is None else signed_text(sign_off, zone)
