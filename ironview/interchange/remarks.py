"""What remarks in free words say about a sample."""

import re
from typing import Final

_HAEMOLYSED: Final = re.compile(r"ha?emoly[sz]|hämoly[st]|hémolys", re.IGNORECASE)
_DENIED: Final = re.compile(r"\b(no|not|non|without|keine?|nicht|pas)\b", re.IGNORECASE)


def says_haemolysed(text: str) -> bool:
    """Whether a remark says the sample was haemolysed, and does not deny it."""
    return bool(_HAEMOLYSED.search(text)) and not _DENIED.search(text)
