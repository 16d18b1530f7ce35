"""Who are you: a name and a passphrase, or the recovery sheet, asked without freezing."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.signing_in import Door, Entered, SigningIn
from ironview.ui.forms.failure_line import FailureLine
from ironview.ui.icons import icon, icon_pixmap
from ironview.ui.plain_label import plain_label
from ironview.ui.theme import active_theme

_WIDTH = 400


class LockForm(QWidget):
    """Asks one door; the passphrase leaves the field as soon as it was handed on.

    Signals:
        entered: Entered.
        quit_requested: The person wants to end the program.
    """

    entered = Signal(object)
    quit_requested = Signal()

    def __init__(
        self,
        door: Door,
        signing: SigningIn,
        *,
        title: str,
        why: str,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Build it.

        Args:
            title: One or two words.
            why: Why and when it was locked, or what is opened.
            name: Who is chosen to begin with; empty for the first.
        """
        super().__init__(parent)
        self._door, self._signing = door, signing
        self._by_sheet = False
        self._wait = QTimer(self, interval=1000)
        self._wait.timeout.connect(self._show_wait)
        self.heading = plain_label(title, "display")
        self.why = plain_label(why, "body", tone="ink2")
        self.user = QComboBox()
        self.user.addItems(door.people)
        self.user.setCurrentText(name or (door.people[0] if door.people else ""))
        self.user.currentIndexChanged.connect(self._show_wait)
        self.passphrase = _secret_field()
        self.code = QLineEdit()
        self.new_passphrase = _secret_field()
        self.again = _secret_field()
        self.failure = FailureLine()
        self.unlock = QPushButton()
        self.unlock.setProperty("kind", "primary")
        self.unlock.setDefault(True)
        self.leave = QPushButton(self.tr("Quit"))
        self.forgotten = QPushButton()
        self.forgotten.setProperty("kind", "flat")
        self.note = plain_label("", "caption", tone="muted")
        self._build()
        self._connect()
        self._show_way()
        self._show_wait()

    def _build(self) -> None:
        self.setMaximumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.heading)
        rows.addWidget(self.why)
        rows.addSpacing(18)
        self._rows = {
            self.user: _row(rows, self.tr("User"), self.user),
            self.passphrase: _row(rows, self.tr("Passphrase"), self.passphrase),
            self.code: _row(rows, self.tr("Code of the recovery sheet"), self.code),
            self.new_passphrase: _row(rows, self.tr("New passphrase"), self.new_passphrase),
            self.again: _row(rows, self.tr("New passphrase again"), self.again),
        }
        rows.addWidget(self.failure)
        rows.addSpacing(6)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.unlock)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.forgotten)
        rows.addLayout(buttons)
        rows.addSpacing(14)
        rows.addWidget(self.note)

    def _connect(self) -> None:
        self.unlock.clicked.connect(self.ask)
        self.leave.clicked.connect(self.quit_requested)
        self.forgotten.clicked.connect(self._on_forgotten_clicked)
        for field in (self.passphrase, self.code, self.new_passphrase, self.again):
            field.returnPressed.connect(self.ask)
        self._signing.entered.connect(self._on_signing_entered)
        self._signing.refused.connect(self._on_signing_refused)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        field = self.code if self._by_sheet else self.passphrase
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why somebody does not come in although the passphrase is right."""
        self.failure.show_note(sentence)
        self.take_focus()

    @Slot()
    def ask(self) -> None:
        """Hand on what was typed."""
        if not self.unlock.isEnabled():
            return
        name = self.user.currentText()
        if self._by_sheet:
            if self.new_passphrase.text() != self.again.text():
                self.failure.show_note(self.tr("The two new passphrases differ. Type them again."))
                return
            code, new = self.code.text(), self.new_passphrase.text()
            self._be_busy(True)
            self._signing.recover(name, code, new)
        else:
            passphrase = self.passphrase.text()
            self.passphrase.clear()
            self._be_busy(True)
            self._signing.enter(name, passphrase)

    @Slot()
    def _on_forgotten_clicked(self) -> None:
        self._by_sheet = not self._by_sheet
        self._show_way()
        self._show_wait()
        self.take_focus()

    def _show_way(self) -> None:
        sheet = self._by_sheet
        self._rows[self.passphrase].setVisible(not sheet)
        for field in (self.code, self.new_passphrase, self.again):
            self._rows[field].setVisible(sheet)
        self.forgotten.setText(
            self.tr("Use the passphrase") if sheet else self.tr("Forgotten passphrase")
        )
        self.forgotten.setEnabled(self._door.has_recovery)
        if not self._door.has_recovery:
            self.forgotten.setToolTip(
                self.tr("There is no recovery sheet. An administrator can give you another one.")
            )
        self.failure.clear()
        protects = (
            self.tr("The data file is encrypted: without a passphrase nobody can read it.")
            if self._door.is_encrypted
            else self.tr(
                "The passphrase guards this window. The data file is not encrypted: whoever has "
                "a copy of it can read it."
            )
        )
        self.note.setText(protects)

    @Slot()
    def _show_wait(self) -> None:
        wait = self._signing.wait_s(self.user.currentText(), by_sheet=self._by_sheet)
        ready = self.tr("Unlock")
        waiting = self.tr("Wait {n} s").format(n=wait)
        self.unlock.setText(waiting if wait else ready)
        self.unlock.setEnabled(not wait and not self._signing.is_busy)
        if wait and not self._wait.isActive():
            self._wait.start()
        elif not wait:
            self._wait.stop()

    def _be_busy(self, busy: bool) -> None:
        for field in self._rows:
            field.setEnabled(not busy)
        self.unlock.setEnabled(not busy)
        self.unlock.setText(self.tr("Opening…") if busy else self.tr("Unlock"))
        if busy:
            self.failure.clear()

    @Slot(object)
    def _on_signing_entered(self, entered: Entered) -> None:
        for field in (self.passphrase, self.code, self.new_passphrase, self.again):
            field.clear()
        self._be_busy(False)
        self.entered.emit(entered)

    @Slot(str, int)
    def _on_signing_refused(self, sentence: str, _wait_s: int) -> None:
        self._be_busy(False)
        self.failure.show_note(sentence)
        self._show_wait()
        self.take_focus()


class LockPage(QScrollArea):
    """A blank page with the form in its middle: no name of a patient, no count."""

    def __init__(self, form: LockForm, foot: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget()
        page.setObjectName("canvas")
        self.form = form
        self._mark = QLabel()
        self._mark.setPixmap(icon_pixmap("lock", active_theme().accent, 40))
        grid = QGridLayout(page)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(3, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.setVerticalSpacing(16)
        grid.addWidget(self._mark, 1, 1)
        grid.addWidget(form, 2, 1)
        below = plain_label(foot, "caption", tone="muted")
        below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(below, 4, 0, 1, 3)
        self.setWidget(page)


def _row(rows: QVBoxLayout, text: str, field: QWidget) -> QWidget:
    holder = QWidget()
    inner = QVBoxLayout(holder)
    inner.setContentsMargins(0, 0, 0, 12)
    inner.setSpacing(4)
    label = plain_label(text, "caption", tone="ink2")
    label.setBuddy(field)
    field.setAccessibleName(text)
    field.setMinimumHeight(max(32, QFontMetrics(field.font()).height() + 12))
    inner.addWidget(label)
    inner.addWidget(field)
    rows.addWidget(holder)
    return holder


def _secret_field() -> QLineEdit:
    """A field of bullets; the eye shows what is typed until it is pressed again."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    look = QAction(icon("eye", active_theme().ink2, 18), "", field)
    look.setCheckable(True)
    look.setToolTip(QCoreApplication.translate("LockForm", "Show what is typed"))
    look.toggled.connect(
        lambda shown: field.setEchoMode(
            QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        )
    )
    field.addAction(look, QLineEdit.ActionPosition.TrailingPosition)
    return field
