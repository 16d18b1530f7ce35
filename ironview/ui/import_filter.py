"""Narrows the rows of an import down: by what becomes of them and why, patient, test, words."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ironview.ui.import_reasons import reason_label
from ironview.ui.import_rows import Kind, Line, group_title

translate = QCoreApplication.translate

_T = TypeVar("_T")
_WAIT_MS: Final = 150


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What rows are shown; empty parts let everything pass.

    Attributes:
        verdict: Kind of the row, and the code of the reason or empty for any.
        text: Folded; found in any part of a line.
    """

    verdict: tuple[Kind, str] | None = None
    patient: str = ""
    test: str = ""
    text: str = ""

    def lets_pass(self, line: Line, said: str = "") -> bool:
        """Whether a line is shown.

        Args:
            said: What ``said_by`` gives for it, where that is at hand; it is asked at every key.
        """
        if self.verdict is not None:
            kind, reason = self.verdict
            if line.kind is not kind or (reason and line.reason != reason):
                return False
        if self.patient and patient_of(line) != self.patient:
            return False
        if self.test and line.test != self.test:
            return False
        return not self.text or self.text in (said or said_by(line))

    @property
    def is_set(self) -> bool:
        """Whether it keeps anything back."""
        return bool(self.verdict or self.patient or self.test or self.text)


def patient_of(line: Line) -> str:
    """Return what a patient is called in the filter."""
    return " ".join(part for part in (line.patient, line.number) if part)


class ImportFilters(QWidget):
    """Three lists with counts, and a field for words.

    Signals:
        changed: ``filter`` became another.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Find in the rows"))
        self.text.setAccessibleName(self.tr("Find in the rows"))
        self.text.setClearButtonEnabled(True)
        self.verdict = self._box(self.tr("What becomes of it"))
        self.patient = self._box(self.tr("Patient"))
        self.test = self._box(self.tr("Test"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 3)
        for box in (self.verdict, self.patient, self.test):
            row.addWidget(box, 2)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.changed)
        self.text.textEdited.connect(self._on_text_edited)
        self.text.textChanged.connect(self._on_text_changed)

    @property
    def filter(self) -> RowFilter:
        """What a person chose."""
        return RowFilter(
            verdict=self.verdict.currentData(),
            patient=self.patient.currentData() or "",
            test=self.test.currentData() or "",
            text=self.text.text().strip().casefold(),
        )

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Count the rows of every choice; what is chosen stays while there is such a row."""
        verdicts: Counter[tuple[Kind, str]] = Counter()
        for line in lines:
            verdicts[line.kind, ""] += 1
            if line.reason:
                verdicts[line.kind, line.reason] += 1
        order = list(Kind)
        sorted_verdicts = sorted(verdicts, key=lambda one: (order.index(one[0]), one[1]))
        _fill(self.verdict, self.tr("All rows"), sorted_verdicts, verdicts, _verdict_text)
        for box, every, of in (
            (self.patient, self.tr("All patients"), patient_of),
            (self.test, self.tr("All tests"), _test_of),
        ):
            counts = Counter(of(line) for line in lines)
            named = sorted((one for one in counts if one), key=str.casefold)
            _fill(box, every, named, counts, str)

    def clear(self) -> None:
        """Let every row pass, without a signal."""
        for box in (self.verdict, self.patient, self.test):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.text):
            self.text.clear()

    def choose_verdict(self, kind: Kind) -> None:
        """Show the rows of one kind; choosing it again shows all."""
        at = _find(self.verdict, (kind, ""))
        self.verdict.setCurrentIndex(0 if at == self.verdict.currentIndex() else max(at, 0))

    def choose_reason(self, kind: Kind, reason: str) -> None:
        """Show the rows of one kind and reason, whatever kept them back."""
        self.clear()
        self.verdict.setCurrentIndex(max(_find(self.verdict, (kind, reason)), 0))
        self.changed.emit()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(10)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(self._on_box_index_changed)
        return box

    @Slot()
    def _on_box_index_changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_text_edited(self) -> None:
        self._timer.start()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if not text:
            self._timer.stop()
            self.changed.emit()


def _fill(
    box: QComboBox,
    every: str,
    choices: Iterable[_T],
    counts: Counter[_T],
    told: Callable[[_T], str],
) -> None:
    before = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(every, None)
        for choice in choices:
            box.addItem(f"{told(choice)} ({counts[choice]})", choice)
        box.setCurrentIndex(max(_find(box, before), 0))


def _find(box: QComboBox, choice: object) -> int:
    """Qt compares data of its own kinds only."""
    return next((at for at in range(box.count()) if box.itemData(at) == choice), -1)


def _verdict_text(choice: tuple[Kind, str]) -> str:
    kind, reason = choice
    title = group_title(kind)
    return f"{title}: {reason_label(reason)}" if reason else title


def _test_of(line: Line) -> str:
    return line.test


def said_by(line: Line) -> str:
    """Return all words of a line, folded."""
    parts = (
        *(line.patient, line.number, line.belongs, line.when, line.test),
        *(line.value, line.unit, line.why, line.source),
    )
    return " ".join(parts).casefold()
