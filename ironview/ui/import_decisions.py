"""What a person does with the rows they selected: accept, hold, reject, take it back."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.controller.import_plan import RowState
from ironview.controller.raw_content import as_in_the_file
from ironview.ui.buttons import IconButton
from ironview.ui.forms.reason_field import ReasonField
from ironview.ui.import_rows import Kind, Line
from ironview.ui.raw_row_dialog import RawRowDialog

_GAP: Final = 8
_SENTENCE_WIDTH: Final = 190
"""Least room for what is said; where words on the buttons take it, icons must do."""


class DecisionBar(QWidget):
    """Says what is selected, and decides about it.

    Signals:
        decided: Keys of the rows, ``HELD``, ``REJECTED`` or None to accept, and the reason.
        undo_wanted: A person takes the last decision back.
        answer_wanted: A person wants to answer what is asked beside the rows.
    """

    decided = Signal(object, object, str)
    undo_wanted = Signal()
    answer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self.told = QLabel()
        self.told.setProperty("tone", "ink2")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.look = IconButton("file-text", self.tr("In the file…"), key="F", small=True)
        self.answer = IconButton("circle-question-mark", self.tr("Answer"), key="Enter", small=True)
        self.accept = IconButton("check", self.tr("Accept"), key="A", small=True)
        self.hold = IconButton("hourglass", self.tr("Hold"), key="H", small=True)
        self.reject = IconButton("x", self.tr("Reject…"), key="R", small=True)
        self.undo = IconButton("undo-2", self.tr("Undo"), key="Ctrl+Z", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.told, 1)
        self._buttons = (
            *(self.answer, self.look, self.accept, self.hold, self.reject),
            self.undo,
        )
        for button in self._buttons:
            row.addWidget(button)
        self._with_words = 0
        self.look.clicked.connect(self.look_at_row)
        self.answer.clicked.connect(self.answer_wanted)
        self.accept.clicked.connect(self.accept_rows)
        self.hold.clicked.connect(self.hold_rows)
        self.reject.clicked.connect(self.reject_rows)
        self.undo.clicked.connect(self.undo_wanted)
        self.show_lines(())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.accept.text():
            self._with_words = sum(one.sizeHint().width() + _GAP for one in self._buttons)
        has_room = self.width() - self._with_words >= _SENTENCE_WIDTH
        if has_room != bool(self.accept.text()):
            for button in self._buttons:
                button.show_text(has_room)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Decide about other lines from now on."""
        self._lines = tuple(line for line in lines if line.key is not None)
        self.look.setEnabled(len(self._lines) == 1 and bool(self._lines[0].raw))
        self.accept.setEnabled(any(line.is_chosen for line in self._lines))
        self.hold.setEnabled(any(_can_be_held(line) for line in self._lines))
        self.reject.setEnabled(any(line.kind is not Kind.REJECTED for line in self._lines))
        if len(self._lines) == 1:
            (line,) = self._lines
            parts = (line.test, f"{line.value} {line.unit}".strip(), line.source)
            said = ", ".join(part for part in parts if part)
            self.told.setText(". ".join(part for part in (said, line.why) if part))
        elif self._lines:
            self.told.setText(self.tr("{n} rows are selected.").format(n=len(self._lines)))
        else:
            self.told.setText(self.tr("Select rows to hold or reject them."))

    @Slot()
    def look_at_row(self) -> None:
        """Show the row as it stands in the file."""
        if not self.look.isEnabled():
            return
        (line,) = self._lines
        dialog = RawRowDialog(line.source, line.why, as_in_the_file(line.raw), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def accept_rows(self) -> None:
        """Let what a person held or rejected be as the file has it."""
        self._decide([line for line in self._lines if line.is_chosen], None)

    @Slot()
    def hold_rows(self) -> None:
        """Keep the rows for later."""
        self._decide([line for line in self._lines if _can_be_held(line)], RowState.HELD)

    @Slot()
    def reject_rows(self) -> None:
        """Leave the rows out; a person says why where a row is sure."""
        lines = [line for line in self._lines if line.kind is not Kind.REJECTED]
        if not any(line.is_sure for line in lines):
            self._decide(lines, RowState.REJECTED)
            return
        dialog = RejectDialog(len(lines), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._decide(lines, RowState.REJECTED, dialog.reason.text))
        dialog.open()

    def _decide(self, lines: Sequence[Line], state: RowState | None, reason: str = "") -> None:
        keys = tuple(line.key for line in lines)
        if keys:
            self.decided.emit(keys, state, reason)


class RejectDialog(QDialog):
    """Asks why rows that could be stored and read are left out."""

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reject rows"))
        told = QLabel(
            self.tr(
                "Rows: {n}. They could be stored and read. They will not be, and your reason is "
                "kept."
            ).format(n=rows)
        )
        told.setWordWrap(True)
        self.reason = ReasonField(
            (
                self.tr("Not this patient's sample"),
                self.tr("The laboratory took it back"),
                self.tr("Sent twice"),
            )
        )
        self.confirm = QPushButton(self.tr("&Reject"))
        self.confirm.setProperty("kind", "primary")
        self.confirm.setEnabled(False)
        cancel = QPushButton(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        rows_ = QVBoxLayout(self)
        rows_.setContentsMargins(16, 12, 16, 12)
        rows_.setSpacing(12)
        rows_.addWidget(told)
        rows_.addWidget(self.reason)
        rows_.addLayout(buttons)
        self.resize(460, rows_.totalHeightForWidth(460))
        cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self.accept)
        self.reason.edited.connect(self._on_reason_edited)
        self.reason.setFocus()

    @Slot()
    def _on_reason_edited(self) -> None:
        self.confirm.setEnabled(bool(self.reason.text))


def _can_be_held(line: Line) -> bool:
    """A row that is held already stays so; what nobody would store has nothing to wait for."""
    stays = line.is_chosen or line.is_kept_back or line.index is None
    is_held = line.kind is Kind.HELD and stays
    return not is_held and line.kind not in (Kind.UNCHANGED, Kind.LEFT_OUT)
