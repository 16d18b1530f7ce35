"""Results by sample side by side, as many as fit."""

import pytest

from ironview.ui.paper import result_table
from ironview.ui.paper.result_table import table_blocks
from ironview.ui.paper.sheets import A4
from ironview.ui.sample_rows import sample_table
from tests.ui import people

WIDTH = A4.content_width


@pytest.fixture
def table(source_of):
    source = source_of(people.many_results(40))
    return sample_table(source.interpretation, source.guideline)


def test_samples_are_shared_evenly_and_each_once(table):
    places = range(len(table.samples))
    groups = [one.places for one in result_table._fitted(table, places, WIDTH)]
    assert [place for group in groups for place in group] == list(places)
    sizes = [len(group) for group in groups]
    assert len(sizes) > 1
    assert max(sizes) - min(sizes) <= max(sizes) - 1
    assert min(sizes) >= max(sizes) - len(sizes)


def test_columns_end_before_the_ranges_begin(table):
    for columns in result_table._fitted(table, range(len(table.samples)), WIDTH):
        assert columns.rights[-1] <= WIDTH - result_table._RANGE_WIDTH + 0.01
        for right, before, width in zip(
            columns.rights[1:], columns.rights, columns.widths[1:], strict=False
        ):
            assert right - before == pytest.approx(width)


def test_no_samples_no_blocks(table):
    assert list(table_blocks(table, (), WIDTH)) == []


def test_a_test_that_was_not_done_in_these_samples_has_no_row(source_of):
    source = source_of(people.elena())
    table = sample_table(source.interpretation, source.guideline)
    first = list(table_blocks(table, (0,), WIDTH))
    every = list(table_blocks(table, (1,), WIDTH))
    assert len(first) < len(every)


def test_a_short_table_is_not_broken(source_of):
    source = source_of(people.elena())
    table = sample_table(source.interpretation, source.guideline)
    *rows, last, _gap = table_blocks(table, (0, 1), WIDTH)
    assert all(block.keeps_with_next for block in rows)
    assert not last.keeps_with_next
