"""Whose a line of a table is, and the record it goes to."""

from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Final

from ironview.domain.moments import PartialDate
from ironview.domain.record import Patient, Record, Sex
from ironview.interchange.drafts import Draft
from ironview.interchange.merging import merge
from ironview.interchange.tabular.dates import DateColumn, DateOrder
from ironview.interchange.tabular.header_words import Role, fold_header, role_of
from ironview.interchange.tabular.layouts import Layout
from ironview.interchange.tabular.tables import Cell, Line, text_of

_PERSON: Final = (
    Role.PATIENT,
    Role.FAMILY_NAME,
    Role.GIVEN_NAME,
    Role.BIRTH_DATE,
    Role.SEX,
)
_SEXES: Final = {
    **dict.fromkeys(("f", "female", "w", "weiblich", "frau", "femme", "feminin"), Sex.FEMALE),
    **dict.fromkeys(("mujer", "femenino", "femenina"), Sex.FEMALE),
    **dict.fromkeys(("male", "mannlich", "mann", "homme", "masculin", "h"), Sex.MALE),
    **dict.fromkeys(("hombre", "masculino", "v", "varon"), Sex.MALE),
    **dict.fromkeys(("other", "divers", "d", "x", "autre", "otro"), Sex.OTHER),
}
# "M" is a man in three languages and a woman (mujer) in Spanish.
_SPANISH: Final = {"sexo", "genero"}


@dataclass(slots=True)
class People:
    """The patients of one table and their records in the making.

    Args:
        fallback: Id of the only patient of a table that names none.
    """

    layout: Layout
    dates: DateColumn
    fallback: str
    _drafts: dict[tuple[str, ...], Draft | None] = field(default_factory=dict)
