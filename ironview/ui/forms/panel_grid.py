"""The rows of a panel under one head, in columns that line up."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget
from typing_extensions import override

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.ui.forms.panel_row import PanelRow
from ironview.ui.forms.slip_names import in_slip_order, short_name
from ironview.ui.icons import icon, icon_size
from ironview.ui.theme import active_theme

_ROW = 40
_MARGIN = 20
_VALUE, _UNIT, _RANGE, _FLAG, _PREVIOUS = 96, 92, 104, 62, 96
_COLUMNS = 7
_RANGE_COLUMN, _RANGE_TEXT = 3, 12


class PanelGrid(QWidget):
    """Test, value, unit, lab range, lab flag, previous sample, and how the value reads.

    Signals:
        edited: Something of some row changed.
        row_added: A test was added; its row waits for unit and range.
        text_pasted: Text that is more than one number was pasted into a value.
    """

    edited = Signal()
    text_pasted = Signal(str)
    row_added = Signal(object)

    def __init__(self, analytes: Mapping[AnalyteCode, Analyte], parent: QWidget) -> None:
        super().__init__(parent)
        self._analytes = analytes
        self.rows: list[PanelRow] = []
        self._previous = QLabel("–")
        self.add = QPushButton(self.tr("&Add a test"))
        self.paste = QPushButton(self.tr("&Paste a report"))
        self.paste.setToolTip(self.tr("One test a line; Ctrl+V in a value does the same"))
        self._tools = QWidget(self)
        self._build_tools()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add.clicked.connect(self.open_menu)
        self.paste.clicked.connect(self._on_paste_clicked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, 122)
        self._grid.setColumnStretch(_COLUMNS - 1, 1)
        self._build_head()
        self._paint_icons()

    def row_of(self, code: AnalyteCode) -> PanelRow | None:
        """Return the row of a test, or None."""
        return next((row for row in self.rows if row.analyte.code is code), None)

    def show_previous_date(self, text: str) -> None:
        """Name the sample the previous values are from."""
        self._previous.setText(text)

    def add_rows(self, codes: Iterable[str]) -> None:
        """Add tests that are not there yet, in the order of a request slip."""
        for code in in_slip_order(codes):
            self.add_row(code)

    def add_row(self, code: AnalyteCode) -> PanelRow:
        """Add a test below the others, or return its row when it is there."""
        present = self.row_of(code)
        if present is not None:
            return present
        row = PanelRow(self._analytes[code], self)
        self.rows.append(row)
        self._place(row, len(self.rows))
        row.edited.connect(self.edited)
        row.value.text_pasted.connect(self.text_pasted)
        self.row_added.emit(row)
        return row

    def value_after(self, focused: QWidget | None) -> QWidget | None:
        """Return the value field below the row that has the focus; None after the last."""
        for row, below in pairwise(self.rows):
            if focused in self._tab_chain(row):
                return below.value
        return None

    def holds(self, focused: QWidget | None) -> bool:
        """Return whether the focus is in some row."""
        return any(focused in self._tab_chain(row) for row in self.rows)

    @Slot()
    def open_menu(self) -> None:
        """Offer the tests that are not there yet."""
        self._menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        painter.setPen(theme.border)
        painter.drawLine(0, self._head_bottom, self.width(), self._head_bottom)
        painter.setPen(theme.line)
        for row in self.rows:
            # Names fill their cells; QGridLayout.cellRect does not know of rows that wrap.
            bottom = row.name.geometry().bottom()
            painter.drawLine(0, bottom, self.width(), bottom)

    @property
    def _head_bottom(self) -> int:
        return self._grid.cellRect(0, 0).bottom()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icons()

    @staticmethod
    def _tab_chain(row: PanelRow) -> tuple[QWidget, ...]:
        return (row.value, row.unit, row.range, row.flag, *row.reads_as.complaints.buttons)

    def _build_tools(self) -> None:
        line = QHBoxLayout(self._tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for button in (self.add, self.paste):
            button.setProperty("kind", "flat")
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)

    def _build_head(self) -> None:
        heads = (
            (self.tr("Test"), Qt.AlignmentFlag.AlignLeft),
            (self.tr("Value"), Qt.AlignmentFlag.AlignRight),
            (self.tr("Unit"), Qt.AlignmentFlag.AlignLeft),
            (self.tr("Lab range"), Qt.AlignmentFlag.AlignLeft),
            (self.tr("Lab flag"), Qt.AlignmentFlag.AlignLeft),
            ("", Qt.AlignmentFlag.AlignRight),
            (self.tr("Reads as"), Qt.AlignmentFlag.AlignLeft),
        )
        for column, (text, side) in enumerate(heads):
            label = self._previous if not text else QLabel(text)
            label.setProperty("role", "caption")
            if side is Qt.AlignmentFlag.AlignRight:
                label.setContentsMargins(0, 0, 10, 0)
            elif column == _RANGE_COLUMN:
                label.setContentsMargins(_RANGE_TEXT, 0, 0, 0)
            self._grid.addWidget(label, 0, column, side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowMinimumHeight(0, 28)
        self._grid.addWidget(self._tools, 1, 0, 1, _COLUMNS)

    def _place(self, row: PanelRow, number: int) -> None:
        self._grid.removeWidget(self._tools)
        self._grid.setRowMinimumHeight(number, _ROW)
        self._grid.setRowStretch(number, 0)
        sizes: tuple[tuple[QWidget, int], ...] = (
            (row.value, _VALUE),
            (row.unit, _UNIT),
            (row.range, _RANGE),
            (row.flag, _FLAG),
            (row.previous, _PREVIOUS),
        )
        for widget, width in sizes:
            widget.setProperty("place", "grid")
            widget.setFixedWidth(width)
        parts: tuple[QWidget, ...] = (
            row.name,
            row.value,
            row.unit,
            row.range,
            row.flag,
            row.previous,
            row.reads_as,
        )
        for column, part in enumerate(parts):
            self._grid.addWidget(part, number, column)
            part.show()
        self._grid.addWidget(self._tools, number + 1, 0, 1, _COLUMNS)
        self._grid.setRowMinimumHeight(number + 1, _ROW)
        self._grid.setRowStretch(number + 1, 0)
        self._grid.setRowStretch(number + 2, 1)
        self._order_tabs()

    def _order_tabs(self) -> None:
        chain = [field for row in self.rows for field in self._tab_chain(row)] + [
            self.add,
            self.paste,
        ]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        for code in in_slip_order(self._analytes):
            if self.row_of(code) is None:
                action = self._menu.addAction(short_name(self._analytes[code]))
                action.setData(code.value)
                action.triggered.connect(lambda _on=False, code=code: self._on_test_chosen(code))

    @Slot()
    def _on_paste_clicked(self) -> None:
        self.text_pasted.emit(QGuiApplication.clipboard().text())

    @Slot(object)
    def _on_test_chosen(self, code: AnalyteCode) -> None:
        self.add_row(code).value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paint_icons(self) -> None:
        for button, name in ((self.add, "plus"), (self.paste, "clipboard-paste")):
            button.setIcon(icon(name, active_theme().accent, gap=True))
            button.setIconSize(icon_size(gap=True))
