"""Everything on record besides results, each to be corrected or taken out."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
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

from ironview.controller.chart import Chart
from ironview.domain.record import Condition, Event, Infusion, Symptom
from ironview.wording.dates import date_text, moment_text
from ironview.wording.labels import condition_name, event_name, product_name, scale_name
from ironview.wording.numbers import plain_text, with_unit

_ROW_HEIGHT: Final = 32
Entry = Infusion | Event | Symptom | Condition


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants done with an entry."""

    entry: Entry
    is_removal: bool = False
    is_move: bool = False


class EntriesDialog(QDialog):
    """Lists infusions, events, scores and conditions, newest first.

    Attributes:
        wish: What was chosen when the dialog closed; None when nothing was.
    """

    def __init__(self, chart: Chart, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wish: Wish | None = None
        self.setWindowTitle(self.tr("Entries of {patient}").format(patient=label))
        self._entries = entries_of(chart)
        self.list = QListWidget()
        self._which = QLabel(self.tr("Entries besides results"))
        self.list.setAccessibleName(self._which.text())
        for entry in self._entries:
            QListWidgetItem(entry_text(entry), self.list).setSizeHint(QSize(0, _ROW_HEIGHT))
        self.correct = QPushButton(self.tr("&Change…"))
        self.remove = QPushButton(self.tr("Entered in &error…"))
        self.move_away = QPushButton(self.tr("&Move to another patient…"))
        close = QPushButton(self.tr("Close"))
        self._build(QLabel(label), close)
        self.correct.clicked.connect(self._on_correct_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.move_away.clicked.connect(self._on_move_away_clicked)
        self.list.itemActivated.connect(self._on_correct_clicked)
        self.list.currentRowChanged.connect(self._allow)
        close.clicked.connect(self.reject)
        self.list.setCurrentRow(0)
        self._allow()

    def _build(self, title: QLabel, close: QPushButton) -> None:
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._which.setProperty("tone", "ink2")
        self._which.setVisible(bool(self._entries))
        empty = QLabel(
            self.tr(
                "Nothing but results is on record yet. Infusions, events, scores and conditions "
                "will stand here, to be changed or removed."
            )
        )
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        empty.setVisible(not self._entries)
        self.list.setVisible(bool(self._entries))
        buttons = QHBoxLayout()
        for button in (self.correct, self.remove, self.move_away):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        for part in (title, self._which, empty, self.list):
            rows.addWidget(part, 1 if part in (empty, self.list) else 0)
        rows.addLayout(buttons)
        self.resize(620, 420)

    @Slot()
    def _allow(self) -> None:
        is_chosen = self.list.currentRow() >= 0
        self.correct.setEnabled(is_chosen)
        self.remove.setEnabled(is_chosen)
        self.move_away.setEnabled(is_chosen)

    @Slot()
    def _on_correct_clicked(self) -> None:
        self._choose()

    @Slot()
    def _on_remove_clicked(self) -> None:
        self._choose(is_removal=True)

    @Slot()
    def _on_move_away_clicked(self) -> None:
        self._choose(is_move=True)

    def _choose(self, *, is_removal: bool = False, is_move: bool = False) -> None:
        entry = self._entries[self.list.currentRow()]
        self.wish = Wish(entry, is_removal=is_removal, is_move=is_move)
        self.accept()


def entries_of(chart: Chart) -> tuple[Entry, ...]:
    """Return all entries that are no results; dated ones first, newest first."""
    record = chart.record
    entries: list[Entry] = [
        *record.infusions,
        *record.events,
        *record.symptoms,
        *record.conditions,
    ]
    return tuple(sorted(entries, key=_day, reverse=True))


def entry_text(entry: Entry) -> str:
    """Return what an entry says in one line."""
    translate = QCoreApplication.translate
    match entry:
        case Infusion():
            name, when = product_name(entry.product), entry.started
            amount = "" if entry.dose_mg is None else with_unit(plain_text(entry.dose_mg), "mg")
        case Event():
            name, when, amount = event_name(entry.kind), entry.at, entry.units
        case Symptom():
            name, when, amount = f"{scale_name(entry.scale)}: {entry.score}", entry.at, ""
        case Condition():
            told = "" if entry.since is None else date_text(entry.since)
            return ", ".join(t for t in (told, condition_name(entry.code), entry.detail) if t)
    told = translate("EntriesDialog", "no date") if when is None else moment_text(when)
    return ", ".join(text for text in (told, name, amount) if text)


def _day(entry: Entry) -> str:
    match entry:
        case Infusion():
            return "" if entry.started is None else entry.started.isoformat()
        case Condition():
            return "" if entry.since is None else entry.since.isoformat()
        case _:
            return "" if entry.at is None else entry.at.isoformat()
