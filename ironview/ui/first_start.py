"""The first screen of an empty store: three ways in, what was checked, and how a result looks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.ui.buttons import IconButton
from ironview.ui.empty_state import Choice, ChoiceButton
from ironview.ui.example_chart import ExampleChart
from ironview.ui.icons import icon_pixmap
from ironview.ui.plain_label import plain_label
from ironview.ui.theme import active_theme


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at before the first patient.

    Attributes:
        is_good: False asks for something; the text then says what. None was not looked at.
        way: What its button says; empty for none.
        act: What its button does.
    """

    name: str
    text: str
    is_good: bool | None = True
    way: str = ""
    act: Callable[[], object] | None = None


_MARKS: Final = {True: "circle-check", False: "triangle-alert", None: "circle-question-mark"}


class _Row:
    """One line of the list: what it is about, what was found, and a way to see to it."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self._check: Check | None = None
        self._mark = QLabel()
        self._mark.setMinimumHeight(40)
        self._name, self._said = plain_label("", "strong"), plain_label("", "body", "ink2")
        self._way = QPushButton()
        self._way.setProperty("extent", "small")
        self._way.clicked.connect(self._on_way_clicked)
        for column, part in enumerate((self._mark, self._name, self._said, self._way)):
            grid.addWidget(part, place, column)

    def show_check(self, check: Check) -> None:
        """Show what was found now."""
        self._check = check
        theme = active_theme()
        tone = {True: theme.ok, False: theme.warning, None: theme.muted}[check.is_good]
        self._mark.setPixmap(icon_pixmap(_MARKS[check.is_good], tone, 18))
        self._name.setText(check.name)
        self._said.setText(check.text)
        self._way.setText(check.way)
        self._way.setAccessibleName(f"{check.name}: {check.way}")
        self._way.setVisible(check.act is not None)

    def _on_way_clicked(self) -> None:
        if self._check is not None and self._check.act is not None:
            self._check.act()


class FirstStart(QScrollArea):
    """Shown while the store has no patients."""

    def __init__(
        self,
        choices: Sequence[Choice],
        checks: Callable[[], Sequence[Check]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._checks = checks
        self._rows: list[_Row] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget()
        page.setObjectName("canvas")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(32, 24, 32, 24)
        rows.setSpacing(4)
        rows.addStretch(1)
        self.manual = IconButton(
            "book-open", self.tr("Read the manual"), key="Ctrl+Shift+H", kind="flat"
        )
        heading = QHBoxLayout()
        heading.addWidget(plain_label(self.tr("No patients yet"), "display"), 1)
        heading.addWidget(self.manual, 0, Qt.AlignmentFlag.AlignBottom)
        rows.addLayout(heading)
        purpose = self.tr(
            "IronView puts iron blood tests and infusions on one timeline, says of every result "
            "whether it can be read yet, and when to test next."
        )
        intro = self.tr("Start with one patient or one file. Nothing leaves this computer.")
        rows.addWidget(plain_label(purpose, "body", "ink2"))
        rows.addWidget(plain_label(intro, "body", "ink2"))
        rows.addSpacing(14)
        self.buttons = [
            ChoiceButton(choice, primary=position == 0) for position, choice in enumerate(choices)
        ]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(14)
        for button in self.buttons:
            self._row.addWidget(button, 1)
        rows.addLayout(self._row)
        rows.addSpacing(22)
        rows.addLayout(self._below())
        rows.addStretch(2)
        self.setWidget(_centred(page, 1264))
        self.setFocusProxy(self.buttons[0])

    def _below(self) -> QGridLayout:
        self._list = QFrame()
        self._list.setProperty("role", "card")
        chart = QFrame()
        chart.setProperty("role", "card")
        inner = QVBoxLayout(chart)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(ExampleChart())
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(plain_label(self.tr("Before the first real patient"), "subtitle"), 0, 0)
        grid.addWidget(plain_label(self.tr("How a result will look"), "subtitle"), 0, 1)
        grid.addWidget(self._list, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(chart, 1, 1)
        self._list_rows = QGridLayout(self._list)
        self._list_rows.setContentsMargins(14, 4, 14, 4)
        self._list_rows.setHorizontalSpacing(12)
        self._list_rows.setVerticalSpacing(0)
        self._list_rows.setColumnStretch(2, 1)
        self.reload()
        return grid

    @Slot()
    def reload(self) -> None:
        """Look at every check again."""
        checks = self._checks()
        for place in range(len(self._rows), len(checks)):
            self._rows.append(_Row(self._list_rows, place))
        for row, check in zip(self._rows, checks, strict=True):
            row.show_check(check)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(button.sizeHint().width() + 14 for button in self.buttons) + 64
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if self.width() >= needed else down)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            QTimer.singleShot(0, self, self.reload)


def _centred(page: QWidget, widest: int) -> QWidget:
    page.setMaximumWidth(widest)
    holder = QWidget()
    holder.setObjectName("canvas")
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(page)
    return holder
