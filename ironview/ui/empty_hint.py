"""What a list says in its own room while nothing stands in it: what for, and what to do next."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QLabel
from typing_extensions import override

_EDGE = 14


class EmptyHint(QLabel):
    """Lies over the rows of a view, and lets clicks through.

    Args:
        view: Comes with its model; the hint follows how many rows that has.
        sentence: Shown while there is no row.
    """

    def __init__(self, view: QAbstractItemView, sentence: str = "") -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("tone", "ink2")
        self.setContentsMargins(_EDGE, 12, _EDGE, 12)
        view.viewport().installEventFilter(self)
        model: QAbstractItemModel = view.model()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self.refresh)
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Say something else while there is no row."""
        self.setText(sentence)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show or hide, as there are rows; a screen reader hears it from the list itself."""
        is_empty = self._view.model().rowCount() == 0 and bool(self.text())
        self.setVisible(is_empty)
        self._view.setAccessibleDescription(self.text() if is_empty else "")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(self._view.viewport().rect())
        return False
