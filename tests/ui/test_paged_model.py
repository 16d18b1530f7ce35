import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ironview.ui import paged_model
from ironview.ui.paged_model import PagedModel

NOWHERE = QModelIndex()


class Numbers(PagedModel[int]):
    columns = 2

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return self.lines[index.row()] if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def model(qapp, monkeypatch):
    monkeypatch.setattr(paged_model, "PAGE", 3)
    model = Numbers()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


def lines(count):
    asked = []

    def read(limit, offset):
        asked.append((limit, offset))
        return range(offset, min(offset + limit, count))

    return read, asked


def test_nothing_is_there_and_nothing_more_to_read_before_the_first_reading(model):
    assert (model.rowCount(), model.columnCount()) == (0, 2)
    assert not model.canFetchMore(NOWHERE)


@pytest.mark.parametrize(("count", "pages"), [(2, 1), (3, 2), (4, 2), (7, 3)])
def test_every_line_is_read_once_page_by_page(model, count, pages):
    read, asked = lines(count)
    model.read_anew(read, 0)
    while model.canFetchMore(NOWHERE):
        model.fetchMore(NOWHERE)

    assert model.lines == list(range(count))
    assert asked == [(3, 3 * page) for page in range(pages)]


def test_it_is_read_anew_as_far_as_it_was_read_before(model):
    read, asked = lines(9)
    model.read_anew(read, 5)

    assert asked == [(5, 0)]
    assert model.rowCount() == 5
    assert model.canFetchMore(NOWHERE)


def test_what_cannot_be_read_leaves_what_stands_there(model):
    model.read_anew(lines(2)[0], 0)

    def fails(_limit, _offset):
        raise OSError

    with pytest.raises(OSError):
        model.read_anew(fails, 0)

    assert model.lines == [0, 1]
    assert not model.canFetchMore(NOWHERE)
