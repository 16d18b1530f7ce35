"""Work without the search for circles, which goes on afterwards."""

import gc

import pytest

from ironview.controller.uncollected import uncollected


def test_the_search_is_off_inside_and_on_again_after_an_error():
    def fail():
        assert not gc.isenabled()
        raise InterruptedError

    assert gc.isenabled()
    with pytest.raises(InterruptedError), uncollected():
        fail()
    assert gc.isenabled()


def test_one_inside_another_and_one_that_was_off_before_leave_it_as_it_was():
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
