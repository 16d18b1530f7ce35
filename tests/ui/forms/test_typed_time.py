from datetime import time

import pytest

from ironview.ui.forms.typed_time import read_time


@pytest.mark.parametrize(
    "text", ["8:15", "08:15", "0815", "815", "8.15", "8h15", "8 15", "8:15 am", " 8:15 Uhr "]
)
def test_a_quarter_past_eight_is_typed_in_every_usual_way(text):
    assert read_time(text) == time(8, 15)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("8", time(8)),
        ("2:30 pm", time(14, 30)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("0", time(0)),
        ("23:59", time(23, 59)),
    ],
)
def test_hours_count_to_twenty_four_or_twice_to_twelve(text, clock):
    assert read_time(text) == clock


@pytest.mark.parametrize("text", ["", "24:00", "8:60", "13 pm", "0 am", "abc", "8:15:30", "-1"])
def test_a_text_that_is_no_time_of_day_is_none(text):
    assert read_time(text) is None
