"""Drawing and printing are looked at, and what cannot be seen is found."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from ironview.domain.installation import FaultKind
from ironview.knowledge.golden_cases import load_golden_cases
from ironview.ui.installation import trials
from ironview.ui.installation.trials import check_drawing, check_printing, is_drawn, is_whole_pdf


@pytest.fixture(scope="module")
def cases():
    return load_golden_cases()


def test_what_is_drawn_here_can_be_seen(dressed, cases, guideline):
    checked = check_drawing(cases, guideline)

    assert checked.faults == ()
    assert checked.is_sound


def test_the_page_of_a_patient_can_be_printed_here(dressed, cases, guideline):
    checked = check_printing(cases, guideline)

    assert checked.faults == ()
    assert checked.count >= 1


@pytest.fixture
def white(dressed):
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def with_words(image, places):
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    for place in places:
        painter.setPen(QColor("black"))
        painter.drawText(QPoint(100 * place + 10, 40), "Ferritin")
        painter.fillRect(QRect(100 * place + 10, 60, 60, 20), QColor("teal"))
    painter.end()
    return image


def test_a_blank_picture_is_not_drawn(white):
    assert not is_drawn(white)
    assert not is_drawn(QImage())


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_a_picture_with_a_blank_third_is_not_drawn(white, missing):
    assert not is_drawn(with_words(white, {0, 1, 2} - {missing}))


def test_a_picture_with_something_everywhere_is_drawn(white):
    assert is_drawn(with_words(white, {0, 1, 2}))


WHOLE = b"%PDF-1.4\n" + b"/FontFile2 " + b"x" * 5000 + b"\n%%EOF\n"


@pytest.mark.parametrize(
    "data",
    [b"", WHOLE[1:], WHOLE[:-8], WHOLE.replace(b"/FontFile2", b"/Nothing"), b"%PDF-1.4\n%%EOF"],
)
def test_a_pdf_that_is_cut_or_has_no_letters_is_found(data):
    assert is_whole_pdf(WHOLE)
    assert not is_whole_pdf(data)


def test_whatever_goes_wrong_while_drawing_is_the_finding(dressed, guideline):
    checked = check_drawing([], guideline)

    assert [(fault.kind, fault.place) for fault in checked.faults] == [
        (FaultKind.FAILED, "timeline as picture"),
        (FaultKind.FAILED, "timeline on screen"),
    ]
    assert [fault.place for fault in check_printing([], guideline).faults] == ["page"]


def test_nothing_to_see_is_said(dressed):
    (fault,) = trials._looked_at("example chart", lambda: False)

    assert (fault.kind, fault.place) == (FaultKind.BLANK, "example chart")
