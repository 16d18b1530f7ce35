"""Labels for the laboratory: whose tube it is, and the day before which none is drawn."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.verdicts import NextTestState
from ironview.ui.paper.labels import (
    Label,
    LabelDocument,
    label_document,
    label_grid,
    label_of,
    when_text,
)
from ironview.ui.paper.output import page_image
from ironview.ui.paper.sheets import A4, LETTER
from tests.ui import people

MM = 96 / 25.4
LABEL = Label(name="Bauer, Katharina", facts="MRN 0208", when="Not before 17 Jun 2026")
DAY = date(2026, 6, 17)


@pytest.mark.parametrize("sheet", [A4, LETTER])
def test_every_label_lies_on_the_sheet_and_none_on_another(sheet):
    grid = label_grid(sheet)
    places = [grid.place(number) for number in range(grid.count)]

    assert len({(place.left(), place.top()) for place in places}) == grid.count
    for one in places:
        assert one.left() >= 0
        assert one.top() >= 0
        assert one.right() <= sheet.width + 1
        assert one.bottom() <= sheet.height + 1
        others = [other for other in places if other is not one]
        assert not any(one.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other) for other in others)


def test_the_labels_have_the_sizes_that_are_sold():
    a4, letter = label_grid(A4).place(0), label_grid(LETTER).place(0)

    assert (round(a4.width() / MM, 1), round(a4.height() / MM, 1)) == (70.0, 37.0)
    assert (letter.width() / 96, letter.height() / 96) == (2.625, 1.0)
    assert label_grid(LETTER).place(1).left() / 96 == pytest.approx(0.1875 + 2.75)
    assert label_grid(A4).place(3).top() / MM == pytest.approx(37.5)


@given(
    st.integers(0, 70),
    st.integers(0, 40),
    st.sampled_from([A4, LETTER]),
)
def test_every_label_is_printed_once_whatever_the_first_free_one_is(count, first, sheet):
    labels = [replace(LABEL, facts=f"MRN {number}") for number in range(count)]
    document = LabelDocument(sheet=sheet, title="t", labels=labels, first=first)
    a_sheet = label_grid(sheet).count

    printed = [one for page in document.pages for one in page]
    assert [label for _, label in printed] == labels
    assert all(0 <= place < a_sheet for place, _ in printed)
    if count:
        assert printed[0][0] == first % a_sheet
    assert len(document.pages) >= 1
    assert all(page for page in document.pages[1:])


@pytest.mark.parametrize(
    ("state", "day", "said"),
    [
        (NextTestState.WAITING, DAY, "Not before 17 Jun 2026"),
        (NextTestState.OPEN, DAY, "Not before 17 Jun 2026"),
        (NextTestState.REDRAW, DAY, "Not before 17 Jun 2026"),
        (NextTestState.DUE, DAY, "Due: draw now"),
        (NextTestState.OVERDUE, DAY, "Due: draw now"),
        (NextTestState.DONE, DAY, "From 17 Jun 2026"),
        (NextTestState.DONE, None, ""),
        (NextTestState.NONE, None, ""),
        (None, None, ""),
    ],
)
def test_a_label_says_from_when_blood_may_be_drawn(state, day, said):
    assert when_text(state, day).replace("\u00a0", " ") == said


def test_the_label_of_a_patient_names_everything_that_identifies_them(source_of):
    label = label_of(source_of(people.dosed_lately()))

    assert label is not None
    assert label.name == "Bauer, Katharina"
    assert label.facts.replace("\u00a0", " ") == "born 2 Mar 1985, Female, 41 y, MRN 0208"
    assert label.when.replace("\u00a0", " ") == "Not before 17 Jun 2026"
    asides = [one.replace("\u00a0", " ") for one in label.asides]
    assert asides == ["Iron infusion 20 May 2026", "best from 15 Jul 2026"]
    assert label.tests == "Ferritin, TSAT, Haemoglobin, CRP"


def test_a_label_is_read_from_the_pdf_and_says_where_there_is_none(source_of, read):
    text = " ".join(read(label_document(source_of(people.dosed_lately()), LETTER, 29)))
    assert "Not before" in text
    assert "Haemoglobin" in text
    none = replace(people.elena(), infusions=())
    text = " ".join(read(label_document(source_of(none), A4, 0)))
    assert text.strip() == "No test is planned, so that there is no label."


@pytest.mark.parametrize("sheet", [A4, LETTER])
def test_nothing_of_a_label_leaves_it(dressed, sheet):
    """Whatever is printed: the letters of one label stay out of the labels beside it."""
    long = Label(
        name="Wolfeschlegelsteinhausenbergerdorff-Marchetti, Maria Magdalena Josefine",
        facts="born 17 Nov 1991, Female, 34 years, MRN 0000-1234-5678-9012",
        when="Not before 30 September 2026",
        asides=("Iron infusion 20 Aug 2026", "Booked 30 Sep 2026, 08:20"),
        tests="Ferritin, TSAT, Haemoglobin, CRP, Phosphate, Reticulocyte haemoglobin",
    )
    grid = label_grid(sheet)
    middle = grid.columns + 1
    document = LabelDocument(sheet=sheet, title="t", labels=[long], first=middle)
    image = page_image(document, 0, round(sheet.width), 1.0)
    paper = image.pixelColor(1, image.height() - 2)

    own = grid.place(middle).adjusted(-1, -1, 1, 1)
    inked = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y) != paper
    ]
    assert inked
    assert all(own.contains(float(x), float(y)) for x, y in inked)
