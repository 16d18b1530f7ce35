import pytest

from ironview.ui.layout import MINIMUM_WIDTH, WindowClass, layout_for


@pytest.mark.parametrize(
    ("width", "kind"),
    [
        (MINIMUM_WIDTH, WindowClass.SMALL),
        (1179, WindowClass.SMALL),
        (1180, WindowClass.MEDIUM),
        (1599, WindowClass.MEDIUM),
        (1600, WindowClass.LARGE),
        (2199, WindowClass.LARGE),
        (2200, WindowClass.WIDE),
        (5000, WindowClass.WIDE),
    ],
)
def test_the_width_decides_the_arrangement(width, kind):
    assert layout_for(width).kind is kind


def test_only_wide_windows_keep_the_patient_list_beside_the_page():
    docked = {kind: layout_for(width).list_width for width, kind in _EXAMPLES.items()}

    assert docked == {
        WindowClass.SMALL: None,
        WindowClass.MEDIUM: None,
        WindowClass.LARGE: 288,
        WindowClass.WIDE: 288,
    }


def test_the_smallest_window_has_no_tiles_and_no_side_column():
    small = layout_for(0)

    assert small.tile_width is None
    assert small.side_width is None


_EXAMPLES = {
    1000: WindowClass.SMALL,
    1280: WindowClass.MEDIUM,
    1920: WindowClass.LARGE,
    2560: WindowClass.WIDE,
}
