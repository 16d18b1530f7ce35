"""What is printed opens the store: the QR code is read back from the painted page."""

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter

from ironview.controller.errands import encryption
from ironview.controller.store_keys import RecoverySheet, Secret
from ironview.guess_cost import GuessCost
from ironview.store.database import open_store
from ironview.store.key_file import new_key_file, read_key_file
from ironview.store.key_slots import new_recovery_code
from ironview.ui.recovery_page import QUIET, paint_sheet, qr_matrix, qr_rect
from ironview.ui.recovery_sheet_dialog import RecoverySheetDialog
from tests.ui.qr_reading import read_qr

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
PAGES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


def sheet_of(code):
    made = datetime(2026, 6, 3, 8, 2, tzinfo=UTC)
    return RecoverySheet("clinic.sqlite", "6f1c2f0e-3f5a-4a57-9a44-0d7a57d1c7c1", made, code)


def page_of(size):
    points = QPageSize(size).sizePoints()
    return QRectF(0, 0, points.width(), points.height())


def painted(code, size):
    """Return the page at 144 dots per inch."""
    page = page_of(size)
    image = QImage(page.size().toSize() * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    painter.scale(2, 2)
    paint_sheet(painter, page, sheet_of(code))
    painter.end()
    return image


def modules_in(image, size):
    """Return the modules of the QR code as a scanner sees them: the colour of each middle."""
    square = qr_rect(page_of(size))
    side = square.width() / 29
    middles = [(number + 0.5) * side for number in range(29)]
    return tuple(
        tuple(
            image.pixelColor(int(2 * (square.left() + x)), int(2 * (square.top() + y))).lightness()
            < 128
            for x in middles
        )
        for y in middles
    )


@pytest.fixture
def dialog(qtbot, dressed):
    dialog = RecoverySheetDialog(sheet_of(new_recovery_code()))
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize("size", PAGES.values(), ids=PAGES)
def test_the_qr_code_on_the_painted_page_is_the_code(size, dressed):
    for _ in range(8):
        code = new_recovery_code()
        assert read_qr(modules_in(painted(code, size), size)) == code


@pytest.mark.parametrize("size", PAGES.values(), ids=PAGES)
def test_everything_lies_on_the_page_with_clear_paper_around_the_square(size, dressed):
    image, page = painted(new_recovery_code(), size), page_of(size)
    square = qr_rect(page)
    quiet = square.width() / 29 * QUIET
    around = square.adjusted(-quiet, -quiet, quiet, quiet)
    assert page.contains(around)
    for x in range(int(around.left()), int(around.right())):
        for y in (around.top() + 1, square.top() - 2, square.bottom() + 2, around.bottom() - 1):
            assert image.pixelColor(2 * x, int(2 * y)).lightness() > 128
    bottom = image.copy(0, image.height() - 80, image.width(), 80)
    assert bottom == _white(bottom.size())


def _white(size):
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def test_the_code_that_is_read_opens_the_store(tmp_path, dressed):
    path = tmp_path / "clinic.sqlite"
    open_store(path).close()
    after = encryption(path, "Anna", "a long passphrase", CHEAP)(lambda *_: None)
    keys = read_key_file(path)
    read = read_qr(qr_matrix(after.code))
    opened = Secret("", read, is_code=True).open(keys)
    with open_store(path, key=opened.newest.for_sqlcipher) as store:
        assert store.patients.count() == 0
    typed = read.replace("-", " ").lower()
    assert Secret("", typed, is_code=True).open(keys) == opened


def test_a_code_of_another_store_opens_nothing(dressed):
    keys, opened = new_key_file("a store", is_encrypted=True)
    keys, _ = keys.with_new_recovery(opened)
    with pytest.raises(Exception, match="does not open"):
        Secret("", read_qr(qr_matrix(new_recovery_code())), is_code=True).open(keys)


@pytest.mark.parametrize(("index", "points"), [(0, (595, 842)), (1, (612, 792))])
def test_the_pdf_has_one_page_of_the_chosen_size(dialog, tmp_path, index, points):
    dialog.size_box.setCurrentIndex(index)
    dialog.save_to(tmp_path / "sheet.pdf")
    raw = (tmp_path / "sheet.pdf").read_bytes()
    (box,) = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", raw)
    assert tuple(round(float(one)) for one in box) == points


def test_a_pdf_that_cannot_be_written_is_said(dialog, tmp_path):
    dialog.save_to(tmp_path / "nowhere" / "sheet.pdf")
    assert "could not be written" in dialog.notice.text.text()


def test_nobody_leaves_before_saying_that_the_sheet_is_kept(dialog, qtbot):
    dialog.show()
    assert not dialog.closing.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.kept.setChecked(True)
    qtbot.mouseClick(dialog.closing, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
