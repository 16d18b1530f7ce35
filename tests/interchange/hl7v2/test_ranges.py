from decimal import Decimal

import pytest

from ironview.interchange.hl7v2.ranges import limits_of


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("22 - 322", "22", "322"),
        ("10-200", "10", "200"),
        ("0,5-1,2", "0.5", "1.2"),
        ("9.9 - \n15.5", "9.9", "15.5"),
        ("[ 0.8 - 1.2 ]", "0.8", "1.2"),
        ("[ < 5.0 ]", None, "5.0"),
        ("(15-150)", "15", "150"),
        ("(<55)", None, "55"),
        ("<55", None, "55"),
        ("<=55", None, "55"),
        ("- 999", None, "999"),
        ("bis 5", None, "5"),
        ("> 0.9", "0.9", None),
        ("≥15", "15", None),
        ("9.9 -", "9.9", None),
        ("15 to 150", "15", "150"),
        ("15-150 ug/L", "15", "150"),
        ("<5 ug/L", None, "5"),
    ],
)
def test_a_plain_range_becomes_limits(text, low, high):
    found = limits_of(text, "ug/L")
    assert (found.low, found.high) == tuple(
        None if limit is None else Decimal(limit) for limit in (low, high)
    )
    assert found.text == ""


@pytest.mark.parametrize(
    "text",
    [
        "negative",
        "1-2-3",
        "9",
        "322 - 22",
        "1,234-2,345",
        "<1,234",
        "1.2.3 -",
        "15-150 ng/dL",
        "(<5) \\ (>9) toxic",
        "Follikel (1.1-2.2) / Peak (3.3-4.4)",
        "<100 Mangel / 100-200 Graubereich",
        "<1:64",
        "(15-150",
        "",
    ],
)
def test_any_other_range_stays_text(text):
    found = limits_of(text, "ug/L")
    assert (found.low, found.high, found.text) == (None, None, text)
