"""The versions of one profile, who let which count when and why, and what two of them differ in."""

from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.own_profiles import OwnProfiles
from ironview.controller.profile_fields import EditableNumber
from ironview.controller.profile_listing import Activation, ProfileEntry, ProfileVersion
from ironview.domain.errors import IronViewError
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.profiles.differences import Changed, changed_numbers
from ironview.ui.profiles.profile_words import saved_text, version_name, when_text
from ironview.wording.told import error_text

_DELIVERED: Final = ""
_NONE: Final = "–"


class HistoryPanel(QWidget):
    """Compares any two versions, the newest with the one before at first.

    Signals:
        open_wanted: A version a person wants to go on from.
        activate_wanted: A version a person wants to let count.
        failed: A sentence.
    """

    open_wanted = Signal(object)
    activate_wanted = Signal(object)
    failed = Signal(str)

    def __init__(self, own: OwnProfiles, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self._zone = zone
        self._entry: ProfileEntry | None = None
        self.before = ChoiceField()
        self.now = ChoiceField()
        self.differences = DifferenceGrid()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.happened = QLabel()
        self.happened.setWordWrap(True)
        self.happened.setTextFormat(Qt.TextFormat.PlainText)
        self.happened.setProperty("tone", "ink2")
        self.open = QPushButton(self.tr("&Open this version"))
        self.activate = QPushButton(self.tr("&Activate this version…"))
        self._build()
        for box in (self.before, self.now):
            box.currentIndexChanged.connect(self._compare)
        self.open.clicked.connect(lambda: self._hand(self.open_wanted))
        self.activate.clicked.connect(lambda: self._hand(self.activate_wanted))
        self.setFocusProxy(self.now)

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("canvas")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        compare = _card(column, self.tr("Versions"))
        line = QHBoxLayout()
        line.setSpacing(8)
        for name, box in (
            (self.tr("&Version"), self.now),
            (self.tr("&compared with"), self.before),
        ):
            label = QLabel(name)
            label.setBuddy(box)
            box.setAccessibleName(name.replace("&", ""))
            box.setMinimumContentsLength(22)
            line.addWidget(label)
            line.addWidget(box)
        line.addStretch(1)
        compare.addLayout(line)
        compare.addWidget(self.said)
        compare.addWidget(self.differences)
        actions = QHBoxLayout()
        actions.addWidget(self.open)
        actions.addWidget(self.activate)
        actions.addStretch(1)
        compare.addLayout(actions)
        _card(column, self.tr("What counted when")).addWidget(self.happened)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(area)

    def show_entry(self, entry: ProfileEntry) -> None:
        """Show the versions of a profile."""
        self._entry = entry
        choices = [(version_name(one), one.key) for one in entry.versions if one.profile]
        if entry.delivered is not None:
            text = self.tr("as delivered ({version})").format(version=entry.delivered.version)
            choices.append((text, _DELIVERED))
        for box, position in ((self.now, 0), (self.before, 1)):
            box.blockSignals(True)
            box.clear()
            for text, key in choices:
                box.addItem(text, key)
            box.setCurrentIndex(min(position, len(choices) - 1))
            box.blockSignals(False)
        self._compare()
        self._tell()

    @property
    def chosen(self) -> ProfileVersion | None:
        """The version that is looked at; None for the delivered one."""
        versions = () if self._entry is None else self._entry.versions
        return next((one for one in versions if one.key == self.now.currentData()), None)

    @Slot()
    def _compare(self) -> None:
        if self._entry is None or self.now.count() == 0:
            return
        chosen = self.chosen
        self.open.setEnabled(chosen is not None)
        self.activate.setEnabled(chosen is not None and not chosen.is_active)
        names = self.now.currentText(), self.before.currentText()
        try:
            now, before = (
                self._numbers(self.now.currentData()),
                self._numbers(self.before.currentData()),
            )
        except IronViewError as error:
            self.failed.emit(error_text(error))
            return
        found = changed_numbers(before, now, self._own.sources)
        saved = "" if chosen is None else f"{saved_text(chosen, self._zone)}\n"
        told = _told(len(found)).format(now=names[0], before=names[1], n=len(found))
        self.said.setText(f"{saved}{told[:1].upper()}{told[1:]}")
        self.differences.show_differences((names[1], names[0]), found)

    def _numbers(self, key: str) -> tuple[EditableNumber, ...]:
        profile_id = "" if self._entry is None else self._entry.id
        return self._own.numbers(self._own.copy(profile_id, key))

    def _tell(self) -> None:
        if self._entry is None:
            return
        try:
            history = self._own.history(self._entry.id)
        except IronViewError as error:
            self.failed.emit(error_text(error))
            return
        lines = [self._activation(one) for one in history]
        none = (
            self.tr("No own version ever counted; the delivered profile does.")
            if self._entry.delivered
            else self.tr("No version of it ever counted.")
        )
        self.happened.setText("\n".join(lines) or none)

    def _activation(self, one: Activation) -> str:
        since = self.tr("the delivered profile")
        if one.version is not None:
            since = version_name(one.version)
        elif self._entry is not None and self._entry.is_own:
            since = self.tr("no version of it")
        text = self.tr("{when}, {who}: {what} counts from then on.").format(
            when=when_text(one.at, self._zone), who=one.by, what=since
        )
        if not one.reason:
            return text
        return self.tr("{text} Reason: {reason}").format(text=text, reason=one.reason)

    def _hand(self, signal: SignalInstance) -> None:
        if self.chosen is not None:
            signal.emit(self.chosen)


def _told(count: int) -> str:
    """Return the sentence over the differences."""
    translate = QCoreApplication.translate
    if count == 0:
        return translate("HistoryPanel", "{now} has the same numbers as {before}.")
    if count == 1:
        return translate("HistoryPanel", "{now} says one number otherwise than {before}.")
    return translate("HistoryPanel", "{now} says {n} numbers otherwise than {before}.")


def _card(column: QVBoxLayout, title: str) -> QVBoxLayout:
    card = QFrame()
    card.setProperty("role", "card")
    rows = QVBoxLayout(card)
    rows.setContentsMargins(14, 12, 14, 14)
    rows.setSpacing(8)
    heading = QLabel(title)
    heading.setProperty("role", "subtitle")
    rows.addWidget(heading)
    column.addWidget(card)
    return rows


class DifferenceGrid(QWidget):
    """Numbers that differ, one line each: what, before, now, and what now rests on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(3, 1)
        self.lines: tuple[Changed, ...] = ()

    def show_differences(self, heads: tuple[str, str], lines: tuple[Changed, ...]) -> None:
        """Show other differences; ``heads`` name the two versions, the older first."""
        self.lines = lines
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.setVisible(bool(lines))
        if lines:
            self._add(0, (self.tr("Number"), *heads, self.tr("Source of the newer")), "caption")
        for row, one in enumerate(lines, start=1):
            self._add(row, (one.what, one.before or _NONE, one.now or _NONE, one.source), "body")

    def _add(self, row: int, texts: tuple[str, ...], role: str) -> None:
        for column, text in enumerate(texts):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "caption" if column == len(texts) - 1 else role)
            label.setWordWrap(column in (0, len(texts) - 1))
            label.setMinimumWidth(150 if column == 0 else 0)
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
