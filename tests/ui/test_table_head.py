import pytest
from PySide6.QtCore import Qt

from ironview.ui.table_head import head_data

_LYING = Qt.Orientation.Horizontal
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def head(role, orientation=_LYING, **more):
    return head_data(lambda: "Day", orientation, role, **more)


def test_a_column_has_a_name_and_a_row_has_none():
    assert head(Qt.ItemDataRole.DisplayRole) == "Day"
    assert head(Qt.ItemDataRole.DisplayRole, Qt.Orientation.Vertical) is None


@pytest.mark.parametrize(
    ("at_end", "side"),
    [(False, Qt.AlignmentFlag.AlignLeft), (True, Qt.AlignmentFlag.AlignRight)],
)
def test_a_name_stands_where_the_text_of_its_column_does(at_end, side):
    assert head(Qt.ItemDataRole.TextAlignmentRole, at_end=at_end) == side | _MIDDLE


def test_a_name_is_put_together_only_where_it_is_wanted():
    def name():
        raise AssertionError

    assert head_data(name, _LYING, Qt.ItemDataRole.DecorationRole) is None
