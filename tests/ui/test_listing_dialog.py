from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from ironview.ui.listing_dialog import ListingDialog


def listing(qtbot, lines):
    dialog = ListingDialog("Imports", "Files, newest first", None)
    qtbot.addWidget(dialog)
    deed = QPushButton("Take back")
    for line in lines:
        dialog.add_line(line)
    dialog.lay_out((dialog.told, dialog.list), (deed,), QSize(400, 300))
    return dialog, deed


def test_the_list_has_a_name_of_its_own_and_room_for_two_lines(qtbot):
    dialog, _ = listing(qtbot, ["first\nof Monday", "second\nof Sunday"])

    assert dialog.windowTitle() == "Imports"
    assert dialog.list.accessibleName() == "Files, newest first"
    assert [dialog.list.item(row).text() for row in range(2)] == [
        "first\nof Monday",
        "second\nof Sunday",
    ]
    assert dialog.list.item(0).sizeHint().height() >= 2 * dialog.list.fontMetrics().height()


def test_enter_in_the_list_presses_no_button(qtbot):
    dialog, deed = listing(qtbot, ["first"])
    pressed = []
    deed.clicked.connect(lambda: pressed.append(1))
    dialog.show()
    dialog.list.setFocus()

    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    assert pressed == []
    assert dialog.isVisible()


def test_close_ends_it_without_a_deed(qtbot):
    dialog, deed = listing(qtbot, [])
    close = next(one for one in dialog.findChildren(QPushButton) if one is not deed)
    dialog.show()

    with qtbot.waitSignal(dialog.rejected):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
