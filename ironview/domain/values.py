"""Values: the small types of which one record makes hundreds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

ValueT = TypeVar("ValueT")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(*, kw_only: bool = False) -> Callable[[type[ValueT]], type[ValueT]]:
    """Make a class a dataclass that never changes: with slots, compared and hashed by its fields.

    The type checker refuses every assignment to a field. Nothing does so at run time, because
    there a frozen dataclass is four times as slow to make.
    """
    return dataclass(slots=True, unsafe_hash=True, kw_only=kw_only)
