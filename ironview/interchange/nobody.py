"""Rows of a file that say in no way whose they are: no number, no name, no id of the sender's."""

import re
from typing import Final

from ironview.domain.record import Patient

_MARK_LENGTH: Final = 8
_MADE_HERE: Final = re.compile(rf".* #[0-9a-f]{{{_MARK_LENGTH}}}", re.DOTALL)


def id_of_nobody(name: str, digest: str) -> str:
    """Return the id under which the rows of a table stand that names no patient number.

    Args:
        name: Of the file or the table.
        digest: Of the file's content, in hexadecimal; tells files of one name apart.
    """
    return f"{name} #{digest[:_MARK_LENGTH]}"


def is_nobody(patient: Patient) -> bool:
    """Whether nothing in the file says who this is; a sender's own id does."""
    is_named = patient.family_name or patient.given_name
    is_numbered = any(one.value for one in patient.identifiers)
    has_id = bool(patient.id) and _MADE_HERE.fullmatch(patient.id) is None
    return not (is_named or is_numbered or has_id)
