"""PDF, printer and preview show the same pages, as letters and strokes."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrinter

from ironview.ui.paper.output import page_image, pdf_bytes, print_document, write_pdf
from ironview.ui.paper.review import review_document
from ironview.ui.paper.sheets import A4, LETTER, paper_font, usual_sheet
from ironview.ui.theme import apply_theme, theme_named
from ironview.whole_file import UnwritableFileError
from tests.ui import people

POINTS_PER_PX = 72 / 96


@pytest.fixture
def review(source_of):
    return review_document(source_of(people.henrik()), A4, all_samples=True)


def test_a_pdf_says_it_is_pdf_a_and_what_it_is_about(review):
    data = pdf_bytes(review)
    assert b'pdfaid:part="1" pdfaid:conformance="B"' in data
    about = PdfReader(BytesIO(data)).metadata
    assert about.title == "Iron review, Lindqvist, Henrik, MRN 0117"
    assert about.creator.startswith("IronView ")


def test_a_pdf_is_letters_and_strokes_without_a_picture(review):
    for page in PdfReader(BytesIO(pdf_bytes(review))).pages:
        assert list(page.images) == []
        fonts = page["/Resources"]["/Font"]
        assert fonts
        for font in fonts.values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in inner["/FontDescriptor"].get_object()


@pytest.mark.parametrize("sheet", [A4, LETTER])
def test_pages_have_the_size_of_the_sheet(source_of, sheet):
    made = review_document(source_of(people.elena()), sheet, all_samples=False)
    box = PdfReader(BytesIO(pdf_bytes(made))).pages[0].mediabox
    assert float(box.width) == pytest.approx(sheet.width * POINTS_PER_PX, abs=1)
    assert float(box.height) == pytest.approx(sheet.height * POINTS_PER_PX, abs=1)


def test_the_identifiers_and_the_number_of_the_page_are_on_every_page(source_of, read):
    made = review_document(source_of(people.many_results()), A4, all_samples=True)
    pages = read(made)
    who = made.foot.replace("\u00a0", " ")
    assert len(pages) > 3
    for number, text in enumerate(pages, 1):
        assert who in text
        assert f"Page {number} of {len(pages)}" in text
        assert made.made_with in text


def test_letters_on_paper_have_one_size_whatever_the_screen_is_set_to(qapp, dressed):
    before = paper_font("body").pointSizeF()
    apply_theme(qapp, theme_named("light"), 1.5)
    try:
        assert paper_font("body").pointSizeF() == before
    finally:
        apply_theme(qapp, theme_named("light"))


@pytest.mark.parametrize(
    ("place", "sheet"), [("en_US", LETTER), ("en_CA", A4), ("de_DE", A4), ("en_GB", A4)]
)
def test_the_usual_sheet_is_that_of_the_place(place, sheet):
    assert usual_sheet(QLocale(place)) is sheet


def test_a_pdf_that_cannot_be_written_leaves_nothing(review, tmp_path):
    with pytest.raises(UnwritableFileError):
        write_pdf(review, tmp_path / "missing" / "page.pdf")
    assert list(tmp_path.iterdir()) == []


def printer_to(path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_a_printer_gets_the_pages_of_the_preview(review, tmp_path, read):
    path = tmp_path / "printed.pdf"
    assert print_document(review, printer_to(path))
    printed = [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]
    assert printed == read(review)


def test_a_printer_gets_only_the_pages_that_were_asked_for(review, tmp_path, read):
    path = tmp_path / "printed.pdf"
    printer = printer_to(path)
    printer.setFromTo(2, 2)
    assert print_document(review, printer)
    (page,) = PdfReader(path).pages
    assert " ".join(page.extract_text().split()) == read(review)[1]


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_told(review, tmp_path):
    assert not print_document(review, printer_to(tmp_path / "missing" / "printed.pdf"))


def test_the_preview_is_white_paper_with_something_on_it_in_every_theme(qapp, review):
    pictures = []
    for name in ("light", "dark", "contrast"):
        apply_theme(qapp, theme_named(name))
        pictures.append(page_image(review, 0, 400, 1.0))
    apply_theme(qapp, theme_named("light"))
    first = pictures[0]
    assert first.pixelColor(2, 2).name() == "#ffffff"
    assert all(picture == first for picture in pictures)
    colors = {first.pixel(x, y) for x in range(0, 400, 3) for y in range(0, first.height(), 3)}
    assert len(colors) > 20
