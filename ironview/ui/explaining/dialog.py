"""What something on the screen means: a few sentences, their source, and the way to the manual."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ironview.domain.guideline import Guideline
from ironview.ui.buttons import IconButton
from ironview.ui.evidence_parts import line, section, source_row
from ironview.ui.focus_ring import FocusRing
from ironview.ui.window_actions import WindowActions
from ironview.wording.explanations import Explanation

_WIDTH = 420


class ExplanationDialog(QDialog):
    """Shows one explanation; ``wants_manual`` tells how it was left."""

    def __init__(
        self, explanation: Explanation, guideline: Guideline, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.explanation = explanation
        self.wants_manual = False
        self.setWindowTitle(QCoreApplication.translate("Explaining", "What is this?"))
        self.setAccessibleDescription(explanation.told)
        heading = QLabel(explanation.title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("role", "headline")
        heading.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(8)
        rows.addWidget(heading)
        for sentence in explanation.sentences:
            rows.addWidget(line(sentence))
        citation = explanation.source(guideline.rule_texts)
        if citation is not None:
            rows.addWidget(section(self.tr("Source")))
            rows.addLayout(source_row(citation, guideline))
        rows.addStretch(1)
        rows.addSpacing(6)
        rows.addLayout(self._buttons())
        self.resize(_WIDTH, rows.totalHeightForWidth(_WIDTH))
        self._ring = FocusRing(self)
        self.close_button.setFocus()

    def _buttons(self) -> QHBoxLayout:
        self.read_on = IconButton("book-open", self.tr("Read on in the manual"))
        self.read_on.setAutoDefault(False)
        self.read_on.clicked.connect(self._on_read_on_clicked)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        self.close_button = box.button(QDialogButtonBox.StandardButton.Close)
        self.close_button.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.read_on)
        row.addStretch(1)
        row.addWidget(box)
        return row

    @Slot()
    def _on_read_on_clicked(self) -> None:
        self.wants_manual = True
        self.accept()


def explain(explanation: Explanation, guideline: Guideline, beside: QWidget) -> bool:
    """Show an explanation below the thing it is about; open the manual where that is wanted.

    Returns:
        Whether the manual was opened; what stands in its way should go.
    """
    dialog = ExplanationDialog(explanation, guideline, beside)
    dialog.move(_below(beside, dialog))
    dialog.exec()
    dialog.deleteLater()
    commands = _commands_around(beside)
    if dialog.wants_manual and commands is not None:
        commands.manual_wanted.emit(explanation.chapter, explanation.anchor)
    return dialog.wants_manual


def _below(beside: QWidget, dialog: QDialog) -> QPoint:
    """Return a corner below the thing, on its screen whole."""
    corner = beside.mapToGlobal(QPoint(0, min(beside.height(), 120) + 4))
    screen = beside.screen().availableGeometry()
    left = min(corner.x(), screen.right() - dialog.width())
    top = min(corner.y(), screen.bottom() - dialog.sizeHint().height() - 40)
    return QPoint(max(left, screen.left()), max(top, screen.top()))


def _commands_around(widget: QWidget) -> WindowActions | None:
    """Return the actions of the window a widget belongs to, also from within its dialogs."""
    around: QWidget | None = widget
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    while around is not None:
        commands = around.findChild(WindowActions, "", directly)
        if isinstance(commands, WindowActions):
            return commands
        around = around.parentWidget()
    return None
