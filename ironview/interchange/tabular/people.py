"""Whose a line of a table is, and the record it goes to."""

from typing import Final

from ironview.domain.moments import PartialDate, read_partial_date
from ironview.domain.record import Identifier, Patient, Record, Sex
from ironview.domain.told import tell
from ironview.interchange.drafts import Draft
from ironview.interchange.merging import merge
from ironview.interchange.staging import Bench, RowKind
from ironview.interchange.tabular.asking import OpenQuestions
from ironview.interchange.tabular.dates import DateColumn
from ironview.interchange.tabular.header_words import Role, fold_header, role_of
from ironview.interchange.tabular.layouts import Layout
from ironview.interchange.tabular.tables import Cell, Line, StoredNumber, text_of

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
    **dict.fromkeys(("m", "male", "mannlich", "mann", "homme", "masculin", "h"), Sex.MALE),
    **dict.fromkeys(("hombre", "masculino", "v", "varon"), Sex.MALE),
    **dict.fromkeys(("other", "divers", "d", "x", "autre", "otro"), Sex.OTHER),
}
# "M" is a man in three languages and a woman (mujer) in Spanish.
_SPANISH_SEX: Final = frozenset({"sexo", "genero"})
# Such a column holds numbers in one file and names in another; a name is no number.
_NUMBER_OR_NAME: Final = frozenset({"patient", "paciente", "patientin", "pat"})

_Key = tuple[str, str, str, str, str]


class People:
    """The patients of one table and their records in the making.

    Args:
        dates: Reads the column of birth dates.
        fallback: Id of the only patient of a table that names none.
        questions: Takes what the column leaves open.
        system: Of its patients' numbers; empty where nobody says.
    """

    def __init__(
        self,
        bench: Bench,
        layout: Layout,
        dates: DateColumn,
        fallback: str,
        questions: OpenQuestions,
        *,
        system: str = "",
    ) -> None:
        self._system = system
        self._questions = questions
        self._bench = bench
        self._layout = layout
        self._dates = dates
        self._fallback = fallback
        self._drafts: dict[_Key, Draft | None] = {}
        self._above = _above(layout)
        self._texts_above = [text_of(self._above.get(role, "")) for role in _PERSON]
        self.has_numbers = Role.PATIENT in layout.roles or Role.PATIENT in self._above
        self._columns = [layout.column(role) for role in _PERSON]
        self._may_be_name = self._header(Role.PATIENT) in _NUMBER_OR_NAME
        self._keys: dict[_Key, None] = {}

    def of(self, line: Line) -> Draft | None:
        """Return the record a line belongs to; None when it names nobody for certain."""
        key = self._key(line)
        if key not in self._drafts:
            self._drafts[key] = self._draft(key, line)
        return self._drafts[key]

    def records(self) -> tuple[Record, ...]:
        """Return one record for each patient with rows, in order of appearance."""
        drafts = [draft for draft in self._drafts.values() if draft and _has_rows(draft)]
        return merge(draft.finish() for draft in drafts).records

    def _key(self, line: Line) -> _Key:
        number, family, given, born, sex = (
            ("" if column is None else line.text(column)) or self._texts_above[at]
            for at, column in enumerate(self._columns)
        )
        if self._may_be_name and number and not any(map(str.isdigit, number)):
            return "", family or number, given, born, sex
        return number, family, given, born, sex

    def _header(self, role: Role) -> str:
        column = self._layout.column(role)
        return "" if column is None else fold_header(self._layout.header.text(column))

    @property
    def _is_alone(self) -> bool:
        """Whether all lines say the same of their patient."""
        if not self._keys:
            self._keys = dict.fromkeys(map(self._key, self._layout.body))
        return len(self._keys) == 1

    def _cell(self, line: Line, role: Role) -> Cell:
        return self._layout.cell(line, role) or self._above.get(role, "")

    def _draft(self, key: _Key, line: Line) -> Draft | None:
        number, family, given, _, sex = key
        own_id = number or self._own_id(key)
        if not own_id:
            return None
        return Draft(
            Patient(
                id=own_id,
                identifiers=(Identifier(self._system, number),) if number else (),
                family_name=family,
                given_name=given,
                sex=self._sex(sex),
                birth_date=self._born(line, own_id),
            )
        )

    def _own_id(self, key: _Key) -> str:
        """Without a number, a line has the patient all lines have, or one by name and birth."""
        _, family, _, born, _ = key
        if self._is_alone and (family or not self.has_numbers):
            return self._fallback
        return f"{self._fallback}/{len(self._drafts) + 1}" if family and born else ""

    def _sex(self, text: str) -> Sex:
        folded = fold_header(text)
        if folded == "m" and self._header(Role.SEX) in _SPANISH_SEX:
            return Sex.UNKNOWN
        return _SEXES.get(folded, Sex.UNKNOWN)

    def _born(self, line: Line, own_id: str) -> PartialDate | None:
        cell = self._cell(line, Role.BIRTH_DATE)
        if not cell:
            return None
        when = self._dates.read(cell)
        if when.moment is not None:
            on = when.moment.day
            return PartialDate(on.year, on.month, on.day)
        partial = read_partial_date(when.text) if isinstance(cell, str) else None
        if partial is not None and not isinstance(cell, StoredNumber):
            return partial
        column = self._layout.column(Role.BIRTH_DATE)
        if when.is_ambiguous and isinstance(cell, str) and column is not None:
            self._questions.ask_date_order(self._layout.header.text(column), cell)
        reason = "import.date_ambiguous" if when.is_ambiguous else "data.not_a_number"
        text = tell("The birth date “{date}” is no date. It was left empty.", date=when.text)
        if when.is_ambiguous:
            text = tell(
                "The birth date “{date}” may have day and month exchanged. It was left empty.",
                date=when.text,
            )
        self._bench.hold(
            f"{self._bench.source}:{line.number}",
            reason,
            text,
            RowKind.FIELD,
            own_id,
        )
        return None


def _has_rows(draft: Draft) -> bool:
    return bool(draft.results or draft.infusions or draft.events)


def _above(layout: Layout) -> dict[Role, Cell]:
    """Return what lines above the header say of the patient: ``Patient ID: 42``."""
    found: dict[Role, Cell] = {}
    for line in layout.before:
        cells = [cell for cell in line.cells if cell]
        for at, cell in enumerate(cells):
            name, _, rest = text_of(cell).partition(":")
            known = role_of(name)
            following = cells[at + 1] if at + 1 < len(cells) else ""
            value = rest.strip() or following
            if known is not None and known[0] in _PERSON and value:
                found.setdefault(known[0], value)
    return found
