"""Where the import page asks: one question at a time beside the rows."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.readings import Reading
from ironview.ui.glyphs import state_pixmap
from ironview.ui.theme import active_theme


class SidePanel(QFrame):
    """A surface beside the rows, with a hairline at its left."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 0, 0, 0)
        rows.addWidget(body)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.surface)
        painter.fillRect(0, 0, 1, self.height(), theme.line)


class QuestionPanel(QScrollArea):
    """Holds the page of one question; the next one takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Question"))

    def turn_to(self, page: QWidget) -> None:
        """Show a page in the place of the one before."""
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def number_line(self, number: int, total: int) -> QHBoxLayout:
        """Return "Question 2 of 5" behind the glyph of what is held; numbers count from 1."""
        glyph = QLabel()
        glyph.setPixmap(state_pixmap(Reading.HELD, active_theme()))
        said = QLabel(self.tr("Question {n} of {total}").format(n=number, total=total))
        said.setProperty("tone", "held")
        line = QHBoxLayout()
        line.addWidget(glyph)
        line.addWidget(said, 1)
        return line
