"""Exit codes: part of the contract with scripts."""

from enum import IntEnum


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    DONE_WITH_ASIDES = 1
    WRONG_USE = 2
    STORE_UNUSABLE = 3
    INTERNAL_ERROR = 4
