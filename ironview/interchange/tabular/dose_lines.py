"""What one line of a table says of an infusion, and what is kept of it while it is held."""

from dataclasses import dataclass
from typing import Final

from ironview.interchange.drafts import Draft
from ironview.interchange.iron_names import Iron, IronNames, IronRoute, MedicationName
from ironview.interchange.staging import Aside, RowKind
from ironview.interchange.tabular.dates import DateColumn, When
from ironview.interchange.tabular.decimals import DecimalMarks
from ironview.interchange.tabular.dose_words import dose_header
from ironview.interchange.tabular.header_words import Role
from ironview.interchange.tabular.layouts import Layout, header_of
from ironview.interchange.tabular.raw_rows import RawRow, raw_text, told_by_columns
from ironview.interchange.tabular.tables import Line, Table

_LONGEST: Final = 80


@dataclass(frozen=True, slots=True)
class DoseLine:
    """One line, with what it says of the medication.

    Attributes:
        iron: None where it names none.
        said: What a sentence about it begins with.
    """

    line: Line
    name: MedicationName
    iron: Iron | None
    when: When
    said: str

    @property
    def title(self) -> str:
        """What was given, as written; empty where the line does not say."""
        return self.name.texts[0] if self.name.texts else ""


@dataclass(slots=True)
class DoseLines:
    """Reads single lines of one table.

    Attributes:
        marks: Reads its doses.
        given: Reads its dates of giving.
        fallback: Id of the only patient of a table that names none.
        is_beside_results: The same lines hold results too.
    """

    table: Table
    layout: Layout
    names: IronNames
    marks: DecimalMarks
    given: DateColumn
    fallback: str
    is_beside_results: bool

    @property
    def header_unit(self) -> str:
        """Unit of the dose as its header says; may be empty."""
        return dose_header(header_of(self.layout, Role.DOSE))[1]

    def read(self, line: Line) -> DoseLine:
        """Return what a line says."""
        texts = [line.text(column) for column in self.layout.roles.get(Role.PRODUCT, ())]
        route = self.layout.text(line, Role.ROUTE)
        name = MedicationName(
            texts=tuple(dict.fromkeys(filter(None, texts))),
            route_codes=(route,) if route else (),
            route_texts=(route,) if route else (),
        )
        cell = self.layout.cell(line, self.date_role)
        when = self.given.read(cell, self.layout.cell(line, Role.TIME))
        return DoseLine(line, name, self._iron(name), when, self._said(line, name))

    def _iron(self, name: MedicationName) -> Iron | None:
        """A column of infusions says itself how what stands in it was given."""
        iron = self.names.identify(name) if name.texts else None
        if iron is None or iron.route is not IronRoute.UNKNOWN or name.route_texts:
            return iron
        headers = (header_of(self.layout, role) for role in (Role.GIVEN, Role.PRODUCT, Role.DOSE))
        by_header = MedicationName(texts=name.texts, route_texts=tuple(headers))
        found = self.names.identify(by_header)
        return found if found and found.route is IronRoute.INTRAVENOUS else iron

    @property
    def date_role(self) -> Role:
        """The part of the column of dates: of giving, or of what it does not say."""
        return Role.GIVEN if Role.GIVEN in self.layout.roles else Role.COLLECTED

    def _said(self, line: Line, name: MedicationName) -> str:
        title = name.texts[0] if name.texts else ""
        dose = " ".join(self.layout.text(line, Role.DOSE).split())[:_LONGEST]
        unit = self.layout.text(line, Role.DOSE_UNIT) or self.header_unit
        amount = f"{dose} {unit}".strip() if dose else ""
        return f"“{title}” {amount}".strip()

    def place(self, line: Line) -> str:
        """Return file and line."""
        part = ":dose" if self.is_beside_results else ""
        return f"{self.table.name}:{line.number}{part}"

    def aside(self, found: DoseLine, reason: str, text: str, draft: Draft | None) -> Aside:
        """Return a line with why it is put aside.

        Args:
            draft: The record of its patient; None when it names none.
        """
        line = found.line
        is_other = reason == "import.not_iron_related"
        return Aside(
            source=self.place(line),
            reason=reason,
            text=text,
            kind=RowKind.INFUSION,
            patient=draft.patient.id if draft is not None else "",
            name=found.title,
            value=" ".join(self.layout.text(line, Role.DOSE).split())[:_LONGEST],
            unit=self.layout.text(line, Role.DOSE_UNIT) or self.header_unit,
            at=found.when.text,
            raw="" if is_other else raw_text(self._raw(line)),
        )

    def _raw(self, line: Line) -> RawRow:
        order, column = self.given.order, self.layout.column(Role.DOSE)
        dates = header_of(self.layout, self.date_role)
        mark = self.marks.mark(column) if column is not None else ""
        return RawRow(
            table=self.table.name,
            delimiter=self.table.delimiter,
            before=tuple(self.layout.before),
            header=self.layout.header,
            line=line,
            place=self.place(line),
            fallback=self.fallback,
            orders=told_by_columns([(dates, order.value if order is not None else "")]),
            marks=told_by_columns([(header_of(self.layout, Role.DOSE), mark)]),
            can_be_read_again=not self.given.doubts_stored,
        )
