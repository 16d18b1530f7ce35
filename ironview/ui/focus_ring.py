"""One ring for the whole window: 2 px, 2 px outside the focused button, which QSS cannot draw."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget
from shiboken6 import isValid
from typing_extensions import override

_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
_GAP = 4
_TAB_MARGIN = 18
"""Of the stylesheet, at the right of every tab."""


class FocusRing(QWidget):
    """Follows the keyboard focus from button to button within one window."""

    # What is left of both once garbage collection has emptied a dying ring: the focus still moves.
    _target: QWidget | None = None
    _watched: list[QWidget] | None = None

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._watched = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_application_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_application_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is None:
            return
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        wanted = isinstance(new, (QAbstractButton, QTabBar)) and new.window() is self.window()
        self._target = new if wanted else None
        self._watched = [] if self._target is None else _with_parents(self._target)
        for widget in self._watched:
            widget.installEventFilter(self)
        if isinstance(self._target, QTabBar):
            self._target.currentChanged.connect(self._place, Qt.ConnectionType.UniqueConnection)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED and self._watched is not None:
            self._place()
        return False

    @Slot()
    def _place(self) -> None:
        parent = self.parentWidget()
        if self._target is None or not isValid(self._target):
            self._target = None
        if self._target is None or parent is None or not self._target.isVisible():
            self.hide()
            return
        corner = self._target.mapTo(parent, QPoint(0, 0))
        self.setGeometry(self._area(corner).adjusted(-_GAP, -_GAP, _GAP, _GAP))
        self.raise_()
        self.show()

    def _area(self, corner: QPoint) -> QRect:
        if isinstance(self._target, QTabBar):
            tab = self._target.tabRect(self._target.currentIndex())
            return tab.adjusted(0, _GAP, -_TAB_MARGIN, -_GAP).translated(corner)
        return QRect(corner, self._target.size() if self._target else self.size())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)


def _with_parents(widget: QWidget) -> list[QWidget]:
    """Return a widget and everything around it below the window: any of them may move it."""
    chain = [widget]
    while (parent := chain[-1].parentWidget()) is not None and not chain[-1].isWindow():
        chain.append(parent)
    return chain
