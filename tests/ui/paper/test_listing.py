from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ironview.ui.paper.listing import RowOfCells, clinic_line, list_line, listing
from ironview.ui.paper.sheets import A4

_PRINTED = datetime(2026, 3, 1, 9, 5)


def test_what_is_said_stands_under_the_title_of_the_first_page_only(qapp):
    bare = listing("A list", [], [], A4)
    told = listing("A list", ["Clinic", "Note"], [], A4)

    assert told.first_head.height > bare.first_head.height
    assert told.running_head.height == bare.running_head.height
    assert (told.title, told.foot) == ("A list", "A list")


def test_the_clinic_is_left_out_where_it_has_no_name(qapp):
    nameless = clinic_line("", _PRINTED, "Reed")

    assert nameless.startswith("Printed")
    assert "09:05" in nameless
    assert clinic_line("Clinic", _PRINTED, "Reed") == f"Clinic, {nameless}"


def test_a_row_is_as_tall_as_its_tallest_cell_and_as_wide_as_its_shares(qapp):
    long = "word " * 60
    heights = [RowOfCells(cells, A4, (0.25, 0.5)).height for cells in (("a", "b"), (long, "b"))]

    assert heights == sorted(set(heights))
    assert RowOfCells((long, "b"), A4, (0.25, 0.5)).width == A4.content_width * 0.75
    assert RowOfCells(("b", long), A4, (0.25, 0.5)).height < heights[1]


def test_a_line_that_keeps_with_the_next_says_so_and_room_below_is_part_of_it(qapp):
    lines = [list_line("a", A4, "body", below=below) for below in (0, 4)]

    assert [right.height - left.height for left, right in pairwise(lines)] == [4]
    assert list_line("a", A4, "body", keeps=True).keeps_with_next
    assert not lines[0].keeps_with_next


def _first_ink(row: RowOfCells, indent: float) -> int:
    """Return the first column of px in which letters stand."""
    image = QImage(300, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    row.paint(painter, QRectF(0, 0, 300, 60), indent)
    painter.end()
    rows = range(image.height() - 4)
    is_inked = (
        any(image.pixelColor(x, y).lightness() < 128 for y in rows) for x in range(image.width())
    )
    return list(is_inked).index(True)


def test_texts_of_a_row_begin_where_it_is_indented(qapp):
    row = RowOfCells(("mmm",), A4, (0.5,))

    assert _first_ink(row, 0) < 20
    assert 50 <= _first_ink(row, 50) < 70
