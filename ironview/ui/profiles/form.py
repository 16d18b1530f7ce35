"""The numbers of one profile in a form: grouped, checked while typed, each with its source."""

from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.own_profiles import OwnProfiles
from ironview.controller.profile_fields import EditableNumber
from ironview.domain.profile_drafts import ProfileDraft
from ironview.domain.profile_numbers import ProfileProblem
from ironview.ui.buttons import IconButton
from ironview.ui.forms.complaint import Complaint, ComplaintKind, mark
from ironview.ui.forms.field_box import FieldBox, side_by_side
from ironview.ui.profiles.number_row import NumberRow
from ironview.wording.profile_numbers import group_label, problem_text

_COLUMNS: Final = ((0, 230, 3), (1, 0, 0), (2, 48, 0), (3, 170, 1), (4, 180, 6))


class ProfileForm(QWidget):
    """Shows a draft; nothing is written before Save.

    Signals:
        preview_wanted: See what the draft, which has no fault, would change.
        save_wanted: Save the draft, which has no fault, as a version.
    """

    preview_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, own: OwnProfiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self._draft: ProfileDraft | None = None
        self._start: ProfileDraft | None = None
        self._is_new = False
        self._is_read_only = False
        self.rows: tuple[NumberRow, ...] = ()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.show_me = QPushButton(self.tr("Show &me"))
        self.show_me.setProperty("extent", "small")
        self._asks: NumberRow | None = None
        self.preview = IconButton("list-checks", self.tr("See &what would change"))
        self.save = IconButton("check", self.tr("&Save version"), kind="primary")
        self.note = QLineEdit()
        self._build()
        self.preview.clicked.connect(self.preview_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.show_me.clicked.connect(self._on_show_me_clicked)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.setWhatsThis(self.tr("Profiles: save the version"))
        keys.activated.connect(self.save.click)

    def _build(self) -> None:
        foot = QFrame()
        foot.setProperty("role", "signoff")
        line = QHBoxLayout(foot)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(12)
        line.addWidget(self.show_me)
        line.addWidget(self.said, 1)
        line.addWidget(self.preview)
        line.addWidget(self.save)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._area, 1)
        rows.addWidget(foot)
        self._foot = foot

    @property
    def draft(self) -> ProfileDraft | None:
        """The draft as typed; None before one was shown."""
        return self._draft

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return not self._is_read_only and self._draft != self._start

    def show_draft(
        self, draft: ProfileDraft, *, is_new: bool = False, is_read_only: bool = False
    ) -> None:
        """Show a draft.

        Args:
            is_new: It may be saved as it is: a profile of its own, or what a file holds.
            is_read_only: It is looked at only.
        """
        self._draft = self._start = draft
        self._is_new, self._is_read_only = is_new, is_read_only
        numbers = self._own.numbers(draft)
        page = QWidget()
        page.setObjectName("canvas")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._names(draft))
        rows: list[NumberRow] = []
        for group, members in groupby(numbers, key=lambda one: one.group):
            column.addWidget(self._group(group_label(group), list(members), page, rows))
        column.addStretch(1)
        self.rows = tuple(rows)
        self._area.setWidget(page)
        self.setFocusProxy(rows[0].field if rows else self.name)
        self._foot.setVisible(not is_read_only)
        self._check()

    def _names(self, draft: ProfileDraft) -> QFrame:
        card, rows = _card(self.tr("The profile"))
        self.name = QLineEdit(draft.name)
        self.why = QLineEdit(draft.why)
        self.why.setCursorPosition(0)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("what this version is about"))
        self.name_box = FieldBox(self.tr("&Name"), self.name)
        self.why_box = FieldBox(self.tr("Wh&y it says so, in one sentence"), self.why)
        self.note_box = FieldBox(self.tr("N&ote for the history"), self.note)
        rows.addLayout(side_by_side(self.name_box, self.note_box))
        rows.addLayout(side_by_side(self.why_box))
        self.note_box.setVisible(not self._is_read_only)
        for field in (self.name, self.why):
            field.setReadOnly(self._is_read_only)
            mark(field, "state", "computed" if self._is_read_only else "")
            field.textEdited.connect(self._on_name_edited)
        return card

    def _group(
        self, title: str, numbers: list[EditableNumber], page: QWidget, rows: list[NumberRow]
    ) -> QFrame:
        card, column = _card(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for at, width, stretch in _COLUMNS:
            grid.setColumnMinimumWidth(at, width)
            grid.setColumnStretch(at, stretch)
        for position, number in enumerate(numbers):
            row = NumberRow(number, self._own.sources, page)
            row.place(grid, 3 * position)
            row.edited.connect(lambda row=row: self._on_row_edited(row))
            if self._is_read_only:
                row.set_read_only()
            rows.append(row)
        column.addLayout(grid)
        return card

    @Slot()
    def _on_name_edited(self) -> None:
        if self._draft is not None:
            self._draft = self._draft.renamed(name=self.name.text(), why=self.why.text())
            self._check()

    def _on_row_edited(self, row: NumberRow) -> None:
        if self._draft is None:
            return
        fields = row.source
        source = self._own.source(
            fields.reason.text(), fields.key, fields.place.text(), fields.mark
        )
        self._draft = self._draft.with_number(row.number.path, row.text, source)
        numbers = {one.path: one for one in self._own.numbers(self._draft)}
        for one in self.rows:
            one.show_number(numbers[one.number.path])
        self._check()

    def _check(self) -> None:
        """Say at every field what is wrong, and beside the buttons why they cannot be pressed."""
        draft = self._draft
        if draft is None:
            return
        problems = self._own.check(draft)
        changed = {row.number.path for row in self.rows if row.number.is_changed}
        places = [(_place(one, changed), one) for one in problems]
        for row in self.rows:
            row.show_problems([one for at, one in places if at == row.number.path])
        if self._is_read_only:
            return
        for box, at in ((self.name_box, ("name",)), (self.why_box, ("why",))):
            mine = next((one for place, one in places if place == at), None)
            said = None if mine is None else problem_text(mine)
            box.show_complaint(None if said is None else Complaint(ComplaintKind.REFUSES, said))
        open_question = self._open_question(problems)
        self.show_me.setVisible(self._asks is not None)
        self.said.setText(open_question or self.tr("Saving a version changes nobody's results."))
        for button in (self.preview, self.save):
            button.setEnabled(not open_question)
            button.setAccessibleDescription(open_question)

    def _open_question(self, problems: tuple[ProfileProblem, ...]) -> str:
        """Return why the draft cannot be saved or tried; empty when it can."""
        self._asks = next((row for row in self.rows if row.unclear is not None), None)
        if self._asks is not None:
            return self.tr("{number} can be read in two ways.").format(number=self._asks.name)
        if problems:
            return self._told(problems[0], more=len(problems) - 1)
        if not self._is_new and self._draft == self._start:
            return self.tr("Nothing is changed yet.")
        return ""

    def _told(self, problem: ProfileProblem, more: int) -> str:
        """Return what is wrong with the name of its number, and how much more is."""
        changed = {row.number.path for row in self.rows if row.number.is_changed}
        place = _place(problem, changed)
        self._asks = next((row for row in self.rows if row.number.path == place), None)
        said = problem_text(problem)
        text = f"{self._asks.name}: {said}" if self._asks else said
        return self.tr("{first} And {n} more.").format(first=text, n=more) if more else text

    @Slot()
    def _on_show_me_clicked(self) -> None:
        if self._asks is not None:
            self._asks.first_open_field.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _place(problem: ProfileProblem, changed: set[tuple[str | int, ...]]) -> tuple[str | int, ...]:
    """Return where a problem is told: at what was changed, else where it most likely lies."""
    return next((at for at in problem.fields if at in changed), problem.fields[0])


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("role", "card")
    rows = QVBoxLayout(card)
    rows.setContentsMargins(14, 12, 14, 14)
    rows.setSpacing(8)
    heading = QLabel(title)
    heading.setProperty("role", "subtitle")
    rows.addWidget(heading)
    return card, rows
