"""The head of the profiles page: the way back, what is open, and a question before leaving."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ironview.ui.buttons import IconButton

BACK_KEY = "Alt+Left"


class PageHead(QWidget):
    """Back, and the title; below them the question, while it is asked.

    Signals:
        back_wanted: One step back, please.
        discard_wanted: Back, and what was typed may be lost.
    """

    back_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("chevron-left", self.tr("&Back"), key=BACK_KEY, small=True)
        self.title = QLabel()
        self.title.setProperty("role", "headline")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.stay = QPushButton(self.tr("&Keep editing"))
        self.discard = QPushButton(self.tr("&Discard the changes"))
        self.leaving = QWidget()
        self._build()
        self.back.clicked.connect(self.back_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        self.stay.clicked.connect(self.leaving.hide)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        question = QLabel(self.tr("Something was typed that is not saved."))
        question.setProperty("tone", "held")
        line = QHBoxLayout(self.leaving)
        line.setContentsMargins(0, 6, 0, 0)
        line.setSpacing(8)
        for part in (question, self.stay, self.discard):
            line.addWidget(part)
        line.addStretch(1)
        self.leaving.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.leaving)

    def show_title(self, text: str) -> None:
        """Say what is open; a question that was asked is over."""
        self.leaving.hide()
        self.title.setText(text)

    def ask(self) -> None:
        """Ask whether what was typed may be lost."""
        self.leaving.show()
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)
