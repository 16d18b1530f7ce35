import pytest

from ironview.guess_cost import USUAL_COST, GuessCost

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)


@pytest.mark.parametrize(
    ("cost", "is_bearable"),
    [
        (USUAL_COST, True),
        (GuessCost(8, 1, 1), True),
        (GuessCost(7, 1, 1), False),
        (GuessCost(31, 1, 4), False),
        (GuessCost(32, 1, 4), True),
        (GuessCost(2**20, 64, 16), True),
        (GuessCost(2**20 + 1, 64, 16), False),
        (GuessCost(2**20, 65, 16), False),
        (GuessCost(2**20, 64, 17), False),
        (GuessCost(64, 0, 1), False),
        (GuessCost(64, 1, 0), False),
        (GuessCost(64.0, 1, 1), False),
        (GuessCost(64, True, 1), False),
    ],
)
def test_a_cost_no_workstation_can_bear_is_refused(cost, is_bearable):
    assert cost.is_bearable is is_bearable


def test_the_key_of_a_passphrase_is_that_of_the_standard():
    """Computed with argon2-cffi 25.1: low-level hash of type ID, version 19."""
    assert (
        CHEAP.key_of("passphrase", b"0123456789abcdef").hex()
        == "f21a306d0ab31a3984213095bd39ff61f09a79e25bdd15114d1f4423261e356c"
    )


def test_a_passphrase_may_be_composed_or_decomposed():
    composed, decomposed = "gr\u00fcn", "gru\u0308n"
    assert CHEAP.key_of(composed, b"salt" * 4) == CHEAP.key_of(decomposed, b"salt" * 4)


@pytest.mark.parametrize(
    "dearer",
    [GuessCost(16, 1, 1), GuessCost(8, 2, 1)],
)
def test_another_cost_makes_another_key(dearer):
    assert CHEAP.key_of("one", b"salt" * 4) != dearer.key_of("one", b"salt" * 4)


def test_another_salt_makes_another_key():
    assert CHEAP.key_of("one", b"salt" * 4) != CHEAP.key_of("one", b"tlas" * 4)
