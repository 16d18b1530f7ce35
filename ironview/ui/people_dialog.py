"""The people of the store on screen: who they are, what they may do, their passphrases."""

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.errands import Errand
from ironview.controller.people import Account, Finished, People
from ironview.controller.store_keys import SHORTEST_PASSPHRASE
from ironview.controller.workspace import Workspace
from ironview.domain.roles import Role, may
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.failure_line import FailureLine
from ironview.wording.roles import role_covers, role_name


class Task(Enum):
    """What can be done here."""

    BEGIN = auto()
    ADD = auto()
    ROLE = auto()
    GIVE = auto()
    REMOVE = auto()
    OWN = auto()
    NEW_KEY = auto()


class PeopleDialog(QDialog):
    """One list, and one thing to do at a time; whoever changes a way in types their passphrase.

    Attributes:
        errand: Gives the store a new key, wished for after somebody was removed; None without.
    """

    def __init__(
        self, workspace: Workspace, people: People | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("People and passphrases"))
        self._user = workspace.user
        self._people = people or People(workspace, self)
        self.errand: Errand | None = None
        self._rekey: Errand | None = None
        self._label = ""
        self._task = Task.BEGIN
        self._asked: Account | None = None
        self.told = QLabel()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People"))
        self.choices = {
            Task.ADD: QPushButton(self.tr("&Add a person…")),
            Task.ROLE: QPushButton(self.tr("Change &role…")),
            Task.GIVE: QPushButton(self.tr("&Give another passphrase…")),
            Task.REMOVE: QPushButton(self.tr("Re&move…")),
            Task.OWN: QPushButton(self.tr("Change &my passphrase…")),
        }
        self.name = QLineEdit()
        self.role = ChoiceField([(role_name(one), one.value) for one in Role])
        self.covers = QLabel()
        self.old = _secret()
        self.new = _secret()
        self.again = _secret()
        self.failure = FailureLine()
        self.code = QLineEdit()
        self.code.setReadOnly(True)
        self.do = QPushButton()
        self._build()
        self._connect()
        self._show_people()

    def _build(self) -> None:
        self._panel = QFrame()
        self._panel.setProperty("role", "card")
        self._heading = _wrapped(QLabel(), "subtitle")
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(12)
        for text, field in (
            (self.tr("Name"), self.name),
            (self.tr("Role"), self.role),
            ("", self.covers),
            (self.tr("Your passphrase"), self.old),
            (self.tr("New passphrase"), self.new),
            (self.tr("New passphrase again"), self.again),
            (self.tr("Recovery code"), self.code),
        ):
            field.setAccessibleName(text)
            self._form.addRow(text, field)
        inner = QVBoxLayout(self._panel)
        inner.setContentsMargins(14, 10, 14, 12)
        inner.addWidget(self._heading)
        inner.addLayout(self._form)
        inner.addWidget(self.failure)
        inner.addWidget(self.do, 0, Qt.AlignmentFlag.AlignRight)
        self.do.setProperty("kind", "primary")
        self._close = QPushButton(self.tr("Close"))
        beside = QVBoxLayout()
        for button in (*self.choices.values(), self._close, self.do):
            button.setAutoDefault(False)
        for button in self.choices.values():
            beside.addWidget(button)
        beside.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.list, 1)
        middle.addLayout(beside)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        rows.addWidget(_wrapped(self.told, "body"))
        rows.addLayout(middle, 1)
        rows.addWidget(self._panel)
        rows.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        _wrapped(self.covers, "caption")
        hint = self.tr("At least {n} characters; four words are good")
        self.new.setPlaceholderText(hint.format(n=SHORTEST_PASSPHRASE))

    def _connect(self) -> None:
        for task, button in self.choices.items():
            button.clicked.connect(lambda _checked=False, task=task: self.begin(task))
        self.list.currentRowChanged.connect(self._allow)
        self.role.currentIndexChanged.connect(self._show_covers)
        self.do.clicked.connect(self.carry_out)
        self._close.clicked.connect(self.accept)
        self._people.finished.connect(self._on_people_finished)
        self._people.failed.connect(self._on_people_failed)

    @property
    def chosen(self) -> Account | None:
        """Who is marked in the list."""
        everybody = self._people.all
        row = self.list.currentRow()
        return everybody[row] if 0 <= row < len(everybody) else None

    def begin(self, task: Task) -> None:
        """Show what a task needs, with nothing typed yet."""
        self._task, self._asked = task, self.chosen
        name = "" if self._asked is None else self._asked.name
        headings = {
            Task.BEGIN: self.tr("Let the store know people"),
            Task.ADD: self.tr("Add a person"),
            Task.ROLE: self.tr("Change the role of {name}").format(name=name),
            Task.GIVE: self.tr("Give {name} another passphrase").format(name=name),
            Task.REMOVE: self.tr("Let {name} in no more; what they did keeps their name").format(
                name=name
            ),
            Task.OWN: self.tr("Change your own passphrase"),
        }
        self._heading.setText(headings[task])
        self.do.setText(self.tr("Remove") if task is Task.REMOVE else self.tr("Save"))
        if task is Task.ROLE and self._asked is not None:
            self.role.choose(self._asked.role.value)
        elif task is Task.ADD:
            self.role.choose(Role.STAFF.value)
        self.name.clear()
        self._forget_secrets()
        self._show_fields()
        self._show_covers()
        self._say_failure("")
        self._panel.show()

    def _show_fields(self) -> None:
        task = self._task
        is_first = task is Task.BEGIN and not self._people.has_passphrases
        shown = {
            self.name: task is Task.ADD,
            self.role: task in {Task.ADD, Task.ROLE},
            self.covers: task in {Task.ADD, Task.ROLE},
            self.old: task is not Task.ROLE and not is_first,
            self.new: task in {Task.ADD, Task.GIVE, Task.OWN} or is_first,
            self.again: task in {Task.ADD, Task.GIVE, Task.OWN} or is_first,
            self.code: False,
        }
        for field, is_shown in shown.items():
            self._form.setRowVisible(field, is_shown)
        self.do.show()

    @Slot()
    def carry_out(self) -> None:
        """Do what is asked for, in the background."""
        if self._task is Task.NEW_KEY:
            self.errand = self._rekey
            self.accept()
            return
        old, new, asked = self.old.text(), self.new.text(), self._asked
        if self._form.isRowVisible(self.again) and new != self.again.text():
            self._say_failure(self.tr("The two new passphrases differ. Type them again."))
            return
        self._say_failure("")
        role = Role(self.role.currentData())
        if self._task is Task.BEGIN:
            self._people.begin(old or new)
        elif self._task is Task.ADD:
            self._people.add(self.name.text(), role, new, old)
        elif self._task is Task.OWN:
            self._people.change_passphrase(old, new)
        elif asked is not None and self._task is Task.ROLE:
            self._people.change_role(asked, role)
        elif asked is not None and self._task is Task.GIVE:
            self._people.give_passphrase(asked, new, old)
        elif asked is not None:
            self._people.remove(asked, old)
        self._show_busy()

    def _show_busy(self) -> None:
        """Leave what was typed where it is, and take nothing else, while a passphrase is tried."""
        is_busy = self._people.is_busy
        for part in (self._panel, self.list, self._close, *self.choices.values()):
            part.setEnabled(not is_busy)
        if is_busy:
            self._label, told = self.do.text(), self.tr("Working…")
            self.do.setText(told)
        elif self._label:
            self.do.setText(self._label)
            self._label = ""
        if not is_busy:
            self._allow()

    @override
    def done(self, result: int) -> None:
        """Stay open while something is being changed: Escape loses nothing that was typed."""
        if not self._people.is_busy:
            super().done(result)

    @Slot(object)
    def _on_people_finished(self, finished: Finished) -> None:
        self._show_busy()
        self._forget_secrets()
        self._show_people()
        if finished.code:
            self._show_code(finished.code)
        elif finished.rekey is not None:
            self._offer_new_key(finished.rekey)

    def _offer_new_key(self, rekey: Errand) -> None:
        self._task, self._rekey = Task.NEW_KEY, rekey
        self._show_only(None)
        self.do.setText(self.tr("Change the &key"))
        self.do.show()
        self._heading.setText(
            self.tr(
                "Removed. Whoever took a copy of the data file and its key along is kept out of "
                "later copies only by a new key. The store closes for a moment while it is "
                "written anew. Passphrases and the recovery sheet stay as they are."
            )
        )
        self._panel.show()

    @Slot(str)
    def _on_people_failed(self, sentence: str) -> None:
        self._show_busy()
        self._say_failure(sentence)

    def _show_people(self) -> None:
        everybody, me = self._people.all, self._people.me
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for one in everybody:
            you = self.tr(" (you)") if one.name == self._user else ""
            line = QListWidgetItem(f"{one.name}{you}, {role_name(one.role)}", self.list)
            line.setSizeHint(QSize(0, self.fontMetrics().height() + 14))
        self.list.setCurrentRow(min(row, len(everybody) - 1))
        self.list.setVisible(bool(everybody))
        rules = me is not None and may(me.role, "add_account")
        for task, button in self.choices.items():
            button.setVisible(me is not None and (rules or task is Task.OWN))
        self.do.setEnabled(True)
        self.told.setText(self._guards(is_known=bool(everybody)))
        self.resize(620, 520 if everybody else 300)
        if everybody:
            self._panel.hide()
        else:
            self.begin(Task.BEGIN)
        self._allow()

    def _guards(self, *, is_known: bool) -> str:
        if not is_known:
            return self.tr(
                "This store knows no people: whoever opens it may do everything, and signs as "
                "{user}. Once it knows people, each signs in with a passphrase and may do what "
                "their role covers. You become its administrator. Passphrases guard this program; "
                "only encryption protects the data file itself."
            ).format(user=self._user)
        if self._people.is_encrypted:
            return self.tr("The data file is encrypted: only these people can read it.")
        return self.tr(
            "The data file is not encrypted: passphrases guard this program, and whoever has a "
            "copy of the file can read it. Encrypt the store to protect the file."
        )

    def _show_code(self, code: str) -> None:
        """Show what opens the store when a passphrase is forgotten: now, and never again."""
        self._panel.show()
        self._show_only(self.code)
        self.code.setText(code)
        self.do.hide()
        self._heading.setText(
            self.tr(
                "Write this code down and lock it away. It lets in whoever has it, when a "
                "passphrase is forgotten. It is shown only now."
            )
        )

    def _show_only(self, shown: QWidget | None) -> None:
        fields = (self.name, self.role, self.covers, self.old, self.new, self.again, self.code)
        for field in fields:
            self._form.setRowVisible(field, field is shown)

    @Slot()
    def _allow(self) -> None:
        chosen = self.chosen
        for task in (Task.ROLE, Task.GIVE, Task.REMOVE):
            is_me = chosen is not None and chosen.name == self._user
            self.choices[task].setEnabled(
                chosen is not None and not (is_me and task is not Task.ROLE)
            )

    @Slot()
    def _show_covers(self) -> None:
        self.covers.setText(role_covers(Role(self.role.currentData())))

    def _say_failure(self, sentence: str) -> None:
        if sentence:
            self.failure.show_note(sentence)
        else:
            self.failure.clear()

    def _forget_secrets(self) -> None:
        for field in (self.old, self.new, self.again, self.code):
            field.clear()


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _wrapped(label: QLabel, role: str) -> QLabel:
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
