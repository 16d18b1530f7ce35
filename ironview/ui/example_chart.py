"""A small picture of what a result looks like after a dose; painted, not plotted."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ironview.domain.readings import Reading
from ironview.domain.verdicts import Flag, Window
from ironview.ui.glyphs import paint_drop, paint_flag, paint_state
from ironview.ui.hatch import paint_hatch
from ironview.ui.theme import Theme, active_theme
from ironview.ui.typography import role_font
from ironview.wording.dates import date_text, short_date_text
from ironview.wording.verdict_labels import window_label

_DOSE: Final = date(2026, 3, 2)
_FIRST: Final = -28
_LAST: Final = 108
_WINDOWS: Final = (
    (_FIRST, 0, Window.BASELINE),
    (0, 28, Window.TOO_EARLY),
    (28, 56, Window.PROVISIONAL),
    (56, 84, Window.ACCEPTABLE),
    (84, _LAST, Window.STEADY),
)
_POINTS: Final = (
    (-4, 6.0, Reading.READABLE),
    (8, 268.0, Reading.TOO_EARLY),
    (42, 160.0, Reading.PROVISIONAL),
    (91, 105.0, Reading.READABLE),
)

translate = QCoreApplication.translate
_TOP: Final = 300.0
_GUTTER: Final = 8


class ExampleChart(QWidget):
    """Ferritin of an invented patient: low, dosed, too early, provisional, steady."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(
            self.tr(
                "Example: after a dose of ferric carboxymaltose 1000 mg a ferritin of 1050 is "
                "kept but not read; from day 28 values can be read."
            )
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(520, 280)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 250)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Picture(self.rect().toRectF(), active_theme(), painter).paint()


class _Picture:
    """One painting of the chart."""

    def __init__(self, rect: QRectF, theme: Theme, painter: QPainter) -> None:
        self._theme, self._painter = theme, painter
        self._small = role_font("caption")
        self._metrics = QFontMetricsF(self._small)
        line = self._metrics.lineSpacing()
        self._captions = (translate("Timeline", "Doses"), translate("Timeline", "Window"))
        widest = max(map(self._metrics.horizontalAdvance, self._captions))
        self._left, self._right = rect.left() + max(56, widest + _GUTTER), rect.right() - 8
        self._strip = QRectF(self._left, rect.top() + 2 * line + 16, self._width, line + 6)
        self._head = self._strip.bottom() + line + 6
        self._bottom = rect.bottom() - 3 * line - 24
        self._legend = rect.bottom() - 6

    @property
    def _width(self) -> float:
        return self._right - self._left

    def paint(self) -> None:
        """Paint ground, bands, line, points and words."""
        painter = self._painter
        painter.setFont(self._small)
        self._paint_strip()
        self._paint_lane()
        self._paint_points()
        self._paint_axis()
        self._paint_legend()

    def _x(self, day: float) -> float:
        return self._left + (day - _FIRST) / (_LAST - _FIRST) * self._width

    def _y(self, amount: float) -> float:
        return self._bottom - amount / _TOP * (self._bottom - self._head)

    def _say(self, x: float, y: float, text: str, color: QColor) -> None:
        self._painter.setPen(color)
        self._painter.drawText(QPointF(x, y), text)

    def _paint_strip(self) -> None:
        theme, painter = self._theme, self._painter
        strip = self._strip
        base = strip.center().y() + self._metrics.ascent() / 2 - 1
        for first, last, window in _WINDOWS:
            box = QRectF(
                self._x(first), strip.top(), self._x(last) - self._x(first), strip.height()
            )
            paint_hatch(painter, box, _reading(window), theme)
            painter.setPen(QPen(theme.border, 1))
            painter.drawLine(box.topLeft(), box.bottomLeft())
            word = window_label(window)
            width = self._metrics.horizontalAdvance(word)
            if width + 8 <= box.width():
                self._say_on_plate(box.center().x() - width / 2, base, word, window)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(strip.topLeft(), strip.topRight())
        painter.drawLine(strip.bottomLeft(), strip.bottomRight())
        doses, windows = self._captions
        self._say_left_of_plot(strip.top() - 6, doses)
        self._say_left_of_plot(base, windows)
        self._paint_dose()

    def _say_on_plate(self, x: float, base: float, word: str, window: Window) -> None:
        """Write over a hatch: its lines must not run through the letters."""
        theme, reading = self._theme, _reading(window)
        if reading is Reading.READABLE:
            self._say(x, base, word, theme.ink2)
            return
        width, ascent = self._metrics.horizontalAdvance(word), self._metrics.ascent()
        plate = QRectF(x - 2, base - ascent, width + 4, ascent + self._metrics.descent())
        is_early = reading is Reading.TOO_EARLY
        self._painter.fillRect(plate, theme.too_early_fill if is_early else theme.surface)
        self._say(x, base, word, theme.too_early if is_early else theme.provisional)

    def _say_left_of_plot(self, base: float, text: str) -> None:
        x = self._left - _GUTTER - self._metrics.horizontalAdvance(text)
        self._say(x, base, text, self._theme.muted)

    def _paint_dose(self) -> None:
        theme, painter, strip = self._theme, self._painter, self._strip
        dose = self._x(0)
        painter.setFont(role_font("caption", role_font("strong").weight()))
        title = translate("ExampleChart", "Ferric carboxymaltose 1000 mg")
        self._say(dose + 12, strip.top() - self._metrics.lineSpacing() - 7, title, theme.ink)
        painter.setFont(self._small)
        self._say(dose + 12, strip.top() - 6, date_text(_DOSE), theme.muted)
        paint_drop(painter, QPointF(dose, strip.top() - 4), theme)

    def _paint_lane(self) -> None:
        theme, painter = self._theme, self._painter
        self._paint_lane_head()
        for amount in (0, 100, 200):
            y = self._y(amount)
            painter.setPen(QPen(theme.grid if amount else theme.border, 1))
            painter.drawLine(QPointF(self._left, y), QPointF(self._right, y))
            self._say_left_of_plot(y + 4, str(amount))
        for first, last, window in _WINDOWS[1:3]:
            band = QRectF(self._x(first), self._head, self._x(last) - self._x(first), 0)
            band.setBottom(self._bottom)
            paint_hatch(painter, band, _reading(window), theme)
        painter.setPen(QPen(theme.too_early, 1))
        painter.drawLine(QPointF(self._x(28), self._head), QPointF(self._x(28), self._bottom))
        painter.setPen(QPen(theme.provisional, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(self._x(56), self._head), QPointF(self._x(56), self._bottom))
        painter.setPen(QPen(theme.ink, 1))
        top = self._strip.top()
        painter.drawLine(QPointF(self._x(0), top), QPointF(self._x(0), self._bottom))

    def _paint_lane_head(self) -> None:
        """Write name and unit, and beside them how long the clock runs after the dose."""
        theme, painter = self._theme, self._painter
        base = self._strip.bottom() + self._metrics.lineSpacing()
        name = translate("ExampleChart", "Ferritin")
        strong = role_font("caption", role_font("strong").weight())
        unit, beside = "µg/L", QFontMetricsF(strong).horizontalAdvance(f"{name} ")
        before_dose = self._x(0) - _GUTTER - beside - self._metrics.horizontalAdvance(unit)
        left = min(self._left, before_dose)
        painter.setFont(strong)
        self._say(left, base, name, theme.ink)
        painter.setFont(self._small)
        self._say(left + beside, base, unit, theme.muted)
        begin, end, middle = self._x(0), self._x(28), base - self._metrics.ascent() / 2 + 1
        painter.setPen(QPen(theme.ink2, 1))
        painter.drawLine(QPointF(begin, middle), QPointF(end, middle))
        for x in (begin, end):
            painter.drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4))
        text = translate("ExampleChart", "readable from {date}").format(
            date=short_date_text(date(2026, 3, 30))
        )
        self._say(end + 6, base, text, theme.ink2)

    def _paint_points(self) -> None:
        theme, painter = self._theme, self._painter
        places = [QPointF(self._x(day), self._y(amount)) for day, amount, _ in _POINTS]
        painter.setPen(QPen(theme.ink, 1, Qt.PenStyle.DashLine))
        painter.drawLine(places[0], places[2])
        painter.setPen(QPen(theme.ink, 1.5))
        painter.drawLine(places[2], places[3])
        for (_, _, reading), place in zip(_POINTS, places, strict=True):
            color = theme.low if place is places[0] else None
            paint_state(painter, place, reading, theme, color=color)
        paint_flag(painter, places[0] + QPointF(-8, -12), Flag.LOW, theme)
        painter.setFont(role_font("caption", role_font("strong").weight()))
        for place, text, shift, color in (
            (places[0], "6", (-24, -8), theme.low),
            (
                places[1],
                translate("ExampleChart", "1050, off scale"),
                (12, 4),
                theme.too_early,
            ),
            (places[2], "160", (-10, -10), theme.ink),
            (places[3], "105", (-10, 20), theme.ink),
        ):
            at = place + QPointF(*shift)
            width = painter.fontMetrics().horizontalAdvance(text)
            plate = QRectF(at.x() - 2, at.y() - self._metrics.ascent(), width + 4, 15)
            if place in places[1:3]:
                painter.fillRect(plate, theme.surface)
            self._say(at.x(), at.y(), text, color)
        painter.setFont(self._small)

    def _paint_axis(self) -> None:
        y = self._bottom + self._metrics.lineSpacing() + 4
        for month in (3, 4, 5, 6):
            on = date(2026, month, 1)
            x = self._x((on - _DOSE).days)
            form = "MMM yyyy" if month == _DOSE.month else "MMM"
            text = QLocale().toString(QDate(on.year, on.month, on.day), form)
            self._painter.setPen(QPen(self._theme.border, 1))
            self._painter.drawLine(QPointF(x, self._bottom), QPointF(x, self._bottom + 5))
            half = self._metrics.horizontalAdvance(text) / 2
            self._say(x - half, y, text, self._theme.muted)

    def _paint_legend(self) -> None:
        x = self._left - 40
        y = self._legend - self._metrics.lineSpacing() - 2
        for reading, text in (
            (Reading.READABLE, translate("ExampleChart", "readable")),
            (
                Reading.PROVISIONAL,
                translate("ExampleChart", "provisional, may still fall"),
            ),
            (
                Reading.TOO_EARLY,
                translate("ExampleChart", "too early, kept but not interpreted"),
            ),
        ):
            if x + 17 + self._metrics.horizontalAdvance(text) > self._right:
                x, y = self._left - 40, y + self._metrics.lineSpacing() + 2
            paint_state(self._painter, QPointF(x + 6, y - 4), reading, self._theme)
            self._say(x + 17, y, text, self._theme.ink2)
            x += 17 + self._metrics.horizontalAdvance(text) + 16


def _reading(window: Window) -> Reading:
    return {
        Window.TOO_EARLY: Reading.TOO_EARLY,
        Window.PROVISIONAL: Reading.PROVISIONAL,
    }.get(window, Reading.READABLE)
