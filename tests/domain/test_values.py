"""Small types that never change."""

from dataclasses import field, replace

import pytest

from ironview.domain.values import value


@value()
class Point:
    x: int
    note: str = field(default="", compare=False)


@value(kw_only=True)
class Named:
    name: str
    more: int = 0


def test_values_with_equal_fields_are_equal_and_hash_alike():
    assert Point(1, "a") == Point(1, "b")
    assert len({Point(1, "a"), Point(1, "b"), Point(2)}) == 2


def test_a_value_has_slots_only():
    with pytest.raises(AttributeError):
        Point(1).unheard_of = 2  # type: ignore[attr-defined]


def test_a_value_is_changed_by_making_another():
    one = Point(1)
    assert replace(one, x=2) == Point(2)
    assert one == Point(1)


def test_fields_are_given_by_name_where_the_class_says_so():
    assert Named(name="iron").more == 0
    with pytest.raises(TypeError):
        Named("iron")  # type: ignore[misc]
