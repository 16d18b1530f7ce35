"""Batches say how many messages they hold: whether some of them are missing from the file."""

import re
from typing import Final

from ironview.domain.told import tell

_LINE: Final = re.compile(r"^[ \t\x0b\ufeff]*(BHS|BTS|MSH)([^\w\s])(\d{0,9})", re.MULTILINE)


def missing_messages(text: str) -> str:
    """Return what a batch lacks, in a sentence; empty when nothing is known to be missing.

    A batch without its trailer was cut off; one whose trailer counts more messages than there are
    has lost some.
    """
    if "BHS" not in text and "BTS" not in text:
        return ""
    found, is_open = 0, False
    for match in _LINE.finditer(text.replace("\r", "\n")):
        if match[1] == "MSH":
            found += 1
        elif match[1] == "BHS":
            found, is_open = 0, True
        else:
            stated = int(match[3] or found)
            if stated > found:
                return tell(
                    "The batch says it holds {stated} messages, but only {found} are in the "
                    "file. They were read; get the whole file again.",
                    stated=stated,
                    found=found,
                )
            found, is_open = 0, False
    if is_open:
        return tell(
            "The batch breaks off before its end. What is there was read; get the whole file."
        )
    return ""
