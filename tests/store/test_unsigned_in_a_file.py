"""What somebody has to sign, where the store is a file: older files, and the way along an index."""

from datetime import timedelta

import pytest

from ironview.store.database import open_store
from ironview.store.unsigned import _in_order
from tests.store.older import make_older
from tests.store.test_summaries import NOTHING
from tests.store.test_unsigned import DAY, sample, wait

__all__ = ["wait"]


def test_everybody_of_an_older_store_is_read_again(store, wait):
    key = wait(sample())
    path = store.path
    assert store.summaries.stale(NOTHING.as_of, NOTHING.rules) == ()
    store.close()
    make_older(path, 13)

    with open_store(path) as newer:
        assert newer.unsigned.count() == 0
        assert newer.summaries.stale(NOTHING.as_of, NOTHING.rules) == (key,)
        assert newer.patients.find("", 5)[0].summary is not None


@pytest.mark.parametrize("together", [False, True])
@pytest.mark.parametrize("people", [None, ("anna",), ("anna", "")])
def test_rows_are_read_in_the_order_of_an_index_without_sorting_all_of_them(
    store, wait, people, together
):
    wait(*(sample(DAY + timedelta(n)) for n in range(20)))
    sql, values = _in_order(people, 5, 10, together=together).sql()
    plan = store._database.execute_sql(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
    steps = " ".join(str(row[3]) for row in plan)

    assert "TEMP B-TREE" not in steps
    assert steps.count("COVERING INDEX") == len(people or [None])
