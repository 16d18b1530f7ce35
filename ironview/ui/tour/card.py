"""The card of a tour, beside what it speaks of, and the frame around that."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.ui.plain_label import plain_label
from ironview.ui.theme import active_theme
from ironview.ui.tour.steps import Step

_WIDTH: Final = 320
_GAP: Final = 12
_AROUND: Final = 3


class TourFrame(QWidget):
    """Drawn around a part of the window; clicks go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, target: QRect, room: QRect) -> None:
        """Stand around a part of a window, above what else stands there."""
        self.setGeometry(frame_around(target, room))
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(active_theme().accent, 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 7, 7)


class TourCard(QFrame):
    """Title and text of a step, with the ways on, back and out.

    Signals:
        step_wanted: By how many steps to go.
        ended: The person has seen enough.
    """

    step_wanted = Signal(int)
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._count = plain_label(role="caption")
        self._title = plain_label(role="subtitle")
        self._text = plain_label(role="body")
        self.skip = QPushButton(self.tr("&Skip"))
        self.back = QPushButton(self.tr("&Back"))
        self.onward = QPushButton()
        self.onward.setProperty("kind", "primary")
        self.skip.setToolTip(self.tr("End the tour (Esc)"))
        self._build()
        self.skip.clicked.connect(self.ended)
        self.back.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.onward.clicked.connect(lambda: self.step_wanted.emit(1))

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.onward)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 14)
        rows.setSpacing(6)
        for label in (self._count, self._title, self._text):
            rows.addWidget(label)
        rows.addSpacing(6)
        rows.addLayout(buttons)

    def show_step(self, step: Step, number: int, count: int) -> None:
        """Show a step, and say it to a screen reader.

        Args:
            number: From 1.
        """
        counted = self.tr("Tour, {n} of {count}").format(n=number, count=count)
        self._count.setText(counted)
        self._title.setText(step.title)
        self._text.setText(step.text)
        self.back.setVisible(number > 1)
        self.skip.setVisible(number < count)
        self.onward.setText(self.tr("&Done") if number == count else self.tr("&Next"))
        self.setAccessibleName(f"{counted}: {step.title}")
        self.setAccessibleDescription(step.text)
        self.onward.setAccessibleDescription(f"{step.title}. {step.text}")
        self.onward.setFocus(Qt.FocusReason.OtherFocusReason)
        said = f"{counted}. {step.title}. {step.text}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def place(self, target: QRect, room: QRect) -> None:
        """Stand beside the target, wholly within the room; over its corner where none is free."""
        width = min(_WIDTH, room.width() - 2 * _GAP)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.height()
        self.setGeometry(_beside(target, QRect(0, 0, width, height), room))
        self.raise_()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.ended.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._press_focused()
            case _:
                super().keyPressEvent(event)

    def _press_focused(self) -> None:
        focused = self.focusWidget()
        (focused if isinstance(focused, QPushButton) else self.onward).click()


def frame_around(target: QRect, room: QRect) -> QRect:
    """Return where the frame around a target goes, within the room."""
    return target.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(room)


def _beside(target: QRect, card: QRect, room: QRect) -> QRect:
    inner = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    top = max(min(target.top(), inner.bottom() - card.height() + 1), inner.top())
    left = max(min(target.left(), inner.right() - card.width() + 1), inner.left())
    places = (
        QPoint(target.left(), target.bottom() + _GAP + 1),
        QPoint(target.right() + _GAP + 1, top),
        QPoint(target.left() - card.width() - _GAP, top),
        QPoint(left, target.bottom() + _GAP + 1),
        QPoint(left, target.top() - card.height() - _GAP),
    )
    tried = (QRect(place, card.size()) for place in places)
    corner = QPoint(inner.right() - card.width() + 1, inner.bottom() - card.height() + 1)
    return next((one for one in tried if inner.contains(one)), QRect(corner, card.size()))
