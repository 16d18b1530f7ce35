"""Sentences of readers and of the store that remember how they were made.

They are English text. Where a screen speaks another language, ``ironview.wording.told`` writes
the same sentence again from its pattern and values.
"""

from typing import Self

from typing_extensions import override


class Told(str):
    """A text with the pattern and the values it was made from.

    Attributes:
        pattern: English, with the names of the values in braces; the key of its translation.
        values: What stands for each name; may be ``Told`` again.
    """

    __slots__ = ("pattern", "values")
    pattern: str
    values: dict[str, str]

    def __new__(cls, pattern: str, values: dict[str, str]) -> Self:
        """Return the sentence in English."""
        made = super().__new__(cls, pattern.format(**values) if values else pattern)
        made.pattern = pattern
        made.values = values
        return made

    @override
    def __reduce__(self) -> tuple[type[Self], tuple[str, dict[str, str]]]:
        """Keep pattern and values when copied or sent to another process."""
        return type(self), (self.pattern, self.values)


def tell(pattern: str, **values: object) -> Told:
    """Return a sentence that can be said in another language.

    Args:
        pattern: Written out where it is said, so that a test finds it and its translation.
    """
    return Told(
        pattern,
        {name: one if isinstance(one, str) else str(one) for name, one in values.items()},
    )
