"""Blocks on pages: nothing lost, nothing cut, nothing left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.ui.paper.blocks import Block
from ironview.ui.paper.flow import FOOT_HEIGHT, PaperDocument
from ironview.ui.paper.sheets import A4, LETTER, Sheet

HEADS = 60.0


def block(height, *, keeps=False, head=None):
    return Block(
        height=height, paint=lambda _painter, _rect: None, keeps_with_next=keeps, head=head
    )


def document(blocks, sheet: Sheet = A4):
    return PaperDocument(
        sheet=sheet,
        title="",
        first_head=block(HEADS),
        running_head=block(HEADS),
        blocks=tuple(blocks),
        foot="",
        made_with="",
    )


def room(sheet=A4):
    return sheet.height - sheet.top - sheet.bottom - FOOT_HEIGHT - HEADS


@pytest.mark.parametrize(("height", "pages"), [(0.0, 1), (room() - 1, 1), (room(), 2)])
def test_two_blocks_share_a_page_as_long_as_they_fit(height, pages):
    assert len(document([block(1), block(height)]).pages) == pages


def test_a_document_without_blocks_is_one_page():
    assert len(document([]).pages) == 1


def test_a_heading_goes_on_to_the_page_of_what_it_heads():
    made = document([block(room() - 20), block(10, keeps=True), block(15)])
    assert [len(page) for page in made.pages] == [2, 3]


def test_a_heading_stays_where_what_it_heads_fits_too():
    made = document([block(room() - 25), block(10, keeps=True), block(15)])
    assert [len(page) for page in made.pages] == [4]


def test_a_table_that_goes_on_begins_with_its_head_again():
    head = block(30)
    rows = [block(20, head=head) for _ in range(60)]
    made = document([block(30, keeps=True), *rows])
    for page in made.pages[1:]:
        assert page[1].block is head
        assert page[2].y == page[1].y + head.height


heights = st.floats(min_value=1, max_value=400)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(heights, st.booleans(), st.booleans()), max_size=40),
    st.sampled_from([A4, LETTER]),
)
def test_every_block_is_printed_once_in_order_and_inside_the_margins(drawn, sheet):
    head = block(24)
    blocks = [block(h, keeps=keeps, head=head if has else None) for h, keeps, has in drawn]
    made = document(blocks, sheet)
    printed = [
        placed.block for page in made.pages for placed in page[1:] if placed.block is not head
    ]
    assert printed == blocks
    for page in made.pages:
        ends = [placed.y + placed.block.height for placed in page]
        assert all(start.y == end for start, end in zip(page[1:], ends, strict=False))
        too_tall = len(page) <= 3 or all(one.block.keeps_with_next for one in page[1:-1])
        assert ends[-1] <= sheet.height - sheet.bottom - FOOT_HEIGHT or too_tall
