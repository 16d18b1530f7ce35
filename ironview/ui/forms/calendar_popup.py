"""A month to pick a day from, in the look of the window."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from ironview.ui.icons import icon
from ironview.ui.theme import Theme, active_theme

# The padding of tables and the look of tool buttons leave no room for a number in a day's cell.
_STYLE = """
QWidget#qt_calendar_navigationbar {{ background: {raised}; }}
QTableView {{ border: 0; selection-background-color: {soft}; selection-color: {ink}; }}
QTableView::item {{ padding: 0; border: 0; }}
QToolButton {{ background: transparent; border: 0; font-weight: 600; color: {ink}; }}
QToolButton:hover {{ background: {soft}; }}
QSpinBox {{ min-height: 24px; }}
"""
_SIZE = (308, 252)


class CalendarPopup(QFrame):
    """Closes when a day is picked, by click or Enter, or when the person looks elsewhere.

    Signals:
        picked: The day.
    """

    picked = Signal(object)

    def __init__(self, shown: date, today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.calendar = QCalendarWidget()
        self.calendar.setFirstDayOfWeek(self.locale().firstDayOfWeek())
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setSelectedDate(_qdate(shown))
        self.calendar.setMinimumSize(*_SIZE)
        self._dress(active_theme(), today)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.calendar)
        for chosen in (self.calendar.clicked, self.calendar.activated):
            chosen.connect(self._on_calendar_chosen)

    def open_below(self, field: QWidget) -> None:
        """Show the month under a field, with the keyboard in it."""
        self.move(field.mapToGlobal(QPoint(0, field.height())))
        self.show()
        self.calendar.setFocus()

    @Slot(QDate)
    def _on_calendar_chosen(self, chosen: QDate) -> None:
        self.picked.emit(date(chosen.year(), chosen.month(), chosen.day()))
        self.close()

    def _dress(self, theme: Theme, today: date) -> None:
        colors = {
            "raised": theme.raised.name(),
            "soft": theme.accent_soft.name(),
            "ink": theme.ink.name(),
        }
        self.calendar.setStyleSheet(_STYLE.format(**colors))
        plain = QTextCharFormat()
        plain.setForeground(theme.ink)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        head = QTextCharFormat()
        head.setForeground(theme.muted)
        head.setBackground(self.palette().color(QPalette.ColorRole.Base))
        self.calendar.setHeaderTextFormat(head)
        now = QTextCharFormat()
        now.setForeground(theme.accent)
        now.setFontWeight(600)
        self.calendar.setDateTextFormat(_qdate(today), now)
        for name, shape in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if isinstance(button, QToolButton):
                button.setIcon(icon(shape, theme.ink2))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
