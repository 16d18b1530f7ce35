import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ironview.ui.page_head import PageHead
from ironview.ui.panel_beside import place_beside


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.row = QHBoxLayout(page)
    page.row.addWidget(QWidget(), 1)
    page.panel = QWidget()
    page.panel.setFixedWidth(200)
    return page


def test_a_wide_page_makes_room_for_the_panel(page):
    place_beside(page.panel, page, page.row, is_wide=True)

    assert page.row.indexOf(page.panel) == 1


def test_a_narrow_page_has_the_panel_over_its_right_edge_from_top_to_bottom(page):
    page.panel.resize(200, 10)
    place_beside(page.panel, page, page.row, is_wide=True)
    place_beside(page.panel, page, page.row, is_wide=False)

    assert page.row.indexOf(page.panel) == -1
    assert page.panel.geometry().getRect() == (400, 0, 200, 300)
    assert page.children()[-1] is page.panel


def test_a_head_reads_its_title_first_and_shows_no_markup_of_a_name(qtbot):
    title, said, way = QLabel("Worklist"), QLabel("<b>Reed</b>"), QWidget()
    head = PageHead(title, said, [way])
    qtbot.addWidget(head)
    head.resize(500, head.sizeHint().height())
    head.show()

    assert title.y() < said.y()
    assert said.sizeHint().width() > QLabel("Reed").sizeHint().width() * 2
    assert way.x() > title.x()
