"""What is looked at before iron is given, whatever the history."""

import pytest
from hypothesis import given, settings

from ironview.domain.before_iron import look_before_iron
from ironview.domain.interpretation import interpret
from ironview.domain.newest import is_newest
from ironview.domain.verdicts import Stores
from tests.domain.records import GUIDELINE, judge, on, result
from tests.domain.test_interpretation_properties import RECORDS


@pytest.mark.parametrize(
    ("rows", "stores", "is_unasked"),
    [
        ((), None, True),
        ((result("ferritin", "6", 5),), Stores.ABSOLUTE_DEFICIENCY, False),
        ((result("ferritin", "150", 5),), Stores.REPLETE, True),
    ],
    ids=["nothing", "deficient", "replete"],
)
def test_iron_stores_ask_for_iron_only_where_they_are_low(rows, stores, is_unasked):
    before = look_before_iron(judge(*rows))

    assert (before.stores, before.is_unasked) == (stores, is_unasked)
    assert before.stores_on == (on(5) if rows else None)


@settings(max_examples=60, deadline=None)
@given(record=RECORDS)
def test_in_every_history_each_caution_is_a_finding_that_is_the_newest_word(record):
    said = interpret(record, GUIDELINE, on(400))
    before = look_before_iron(said)

    assert all(one in said.findings and is_newest(said, one) for one in before.cautions)
    verdicts = {one.sample.at.day: one.stores for one in said.samples if one.stores is not None}
    later = [verdicts[day] for day in verdicts if before.stores_on and day > before.stores_on]
    assert set(later) <= {Stores.NOT_ASSESSABLE}
