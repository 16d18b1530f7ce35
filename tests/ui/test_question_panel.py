"""The room beside the rows of an import in which one question stands at a time."""

from PySide6.QtWidgets import QWidget

from ironview.ui.question_panel import QuestionPanel


def test_a_question_wider_than_its_panel_can_be_scrolled_to_its_end(qtbot, dressed):
    panel = QuestionPanel()
    qtbot.addWidget(panel)
    panel.resize(300, 300)
    wide = QWidget()
    wide.setMinimumWidth(500)
    with qtbot.waitExposed(panel):
        panel.show()

    panel.turn_to(wide)

    qtbot.waitUntil(panel.horizontalScrollBar().isVisible)
