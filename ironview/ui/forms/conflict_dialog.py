"""An entry somebody else changed meanwhile: both sides, and whose counts."""

from collections.abc import Sequence
from datetime import date
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.conflicts import Conflict
from ironview.domain.chart_changes import ChartRow
from ironview.ui import words
from ironview.ui.focus_ring import FocusRing
from ironview.ui.plain_label import plain_label
from ironview.wording.conflicts import conflict_sentence, when_text
from ironview.wording.entries import entry_lines

_WIDTH: Final = 720


class Choice(Enum):
    """Whose version counts."""

    BACK = auto()
    THEIRS = auto()
    MINE = auto()


class ConflictDialog(QDialog):
    """Shows what was seen, what is there now, and what saving would leave; nothing is written here.

    Attributes:
        choice: What the person wants; to go back to the form as long as nothing was pressed.
    """

    def __init__(
        self,
        conflicts: Sequence[Conflict],
        mine: Sequence[ChartRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Open over a form.

        Args:
            conflicts: At least one.
            mine: What saving would write over those entries that are still there, in their order;
                nothing where what is typed cannot be read yet.
        """
        super().__init__(parent)
        self.choice = Choice.BACK
        self._today = today
        self._conflicts = conflicts
        self.setWindowTitle(self.tr("Changed meanwhile – IronView"))
        self.theirs = QPushButton(self._keep_theirs())
        self.mine = QPushButton(self.tr("Go on with mine"))
        self.back = QPushButton(self.tr("Back to the form"))
        self._build(mine)
        self._ring = FocusRing(self)
        self.theirs.clicked.connect(lambda: self._choose(Choice.THEIRS))
        self.mine.clicked.connect(lambda: self._choose(Choice.MINE))
        self.back.clicked.connect(self.reject)

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()

    def _keep_theirs(self) -> str:
        first = self._conflicts[0]
        if first.is_own:
            return self.tr("Keep the other version")
        return self.tr("Keep {who}’s version").format(who=first.by)

    def _build(self, mine: Sequence[ChartRow]) -> None:
        typed = iter(mine)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(3, 1)
        for conflict in self._conflicts:
            is_there = conflict.theirs is not None
            self._add(grid, conflict, next(typed, None) if is_there else None)
        is_possible = bool(mine) and all(one.theirs is not None for one in self._conflicts)
        self.mine.setEnabled(is_possible)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(14)
        rows.addWidget(_scrolled(grid), 1)
        rows.addWidget(self._told(is_possible=is_possible))
        rows.addLayout(self._buttons())
        self.resize(max(_WIDTH, self.sizeHint().width()), self.sizeHint().height())

    def _told(self, *, is_possible: bool) -> QLabel:
        gone = self.tr("It cannot be changed any more. What you typed is given up with that.")
        mine = self.tr(
            "Nothing is written yet. With “{keep}” what you typed is given up. With “{mine}” you "
            "go back to the form and save there."
        )
        said = mine.format(keep=self.theirs.text(), mine=self.mine.text()) if is_possible else gone
        return plain_label(said, "caption")

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        for button in (self.theirs, self.mine):
            buttons.addWidget(button)
        for button in (self.back, self.theirs, self.mine):
            button.setAutoDefault(False)
        self.back.setFocus()
        return buttons

    def _add(self, grid: QGridLayout, conflict: Conflict, mine: ChartRow | None) -> None:
        line = grid.rowCount()
        sentence = conflict_sentence(
            conflict.seen,
            conflict.by,
            conflict.at,
            self._today,
            is_own=conflict.is_own,
            is_gone=conflict.theirs is None,
        )
        grid.addWidget(plain_label(sentence, "strong"), line, 0, 1, 4)
        if conflict.theirs is None:
            return
        who = self.tr("the other window") if conflict.is_own else conflict.by
        heads = ("", self.tr("as you opened it"), f"{who}, {when_text(conflict.at, self._today)}")
        for column, head in enumerate((*heads, self.tr("yours") if mine is not None else "")):
            grid.addWidget(plain_label(head, "caption", wraps=False), line + 1, column)
        versions = [conflict.seen, conflict.theirs, *([mine] if mine is not None else [])]
        for offset, (name, texts) in enumerate(differences(versions), start=line + 2):
            grid.addWidget(plain_label(name, "caption", wraps=False), offset, 0)
            for column, text in enumerate(texts, start=1):
                is_other = text != texts[0]
                cell = plain_label(text or words.NOTHING, "strong" if is_other else "")
                grid.addWidget(cell, offset, column, Qt.AlignmentFlag.AlignTop)


def differences(versions: Sequence[ChartRow]) -> list[tuple[str, tuple[str, ...]]]:
    """Return each field that is not the same in all versions, with what each says."""
    told = [dict(entry_lines(one)) for one in versions]
    names = dict.fromkeys(name for one in told for name in one)
    found = [(name, tuple(one.get(name, "") for one in told)) for name in names]
    return [(name, texts) for name, texts in found if len(set(texts)) > 1]


def _scrolled(grid: QGridLayout) -> QScrollArea:
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(grid)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    return scroll
