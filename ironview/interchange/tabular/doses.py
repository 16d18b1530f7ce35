"""Infusions of a table: one a line, staged where product, amount and giving are certain."""

from decimal import Decimal
from typing import Final

from ironview.domain.record import DoseStatus, Event, EventKind, Infusion
from ironview.domain.told import tell
from ironview.interchange.drafts import Draft
from ironview.interchange.iron_names import Iron, IronRoute
from ironview.interchange.staging import Bench
from ironview.interchange.tabular.asking import OpenQuestions
from ironview.interchange.tabular.dates import DateColumn
from ironview.interchange.tabular.dose_amounts import dose_amount
from ironview.interchange.tabular.dose_lines import DoseLine, DoseLines
from ironview.interchange.tabular.header_words import Role, fold_header
from ironview.interchange.tabular.layouts import header_of
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.tables import Line, text_of

_STATUS: Final = {
    word: status
    for status, words in (
        (
            DoseStatus.COMPLETED,
            """completed complete given administered done yes verabreicht gegeben erledigt ja
            administre donne oui administrado si f""",
        ),
        (DoseStatus.PARTIAL, "partial partially incomplete stopped teilweise abgebrochen partiel"),
        (
            DoseStatus.NOT_GIVEN,
            """notgiven notdone notadministered refused cancelled canceled omitted missed no
            nichtgegeben nichtverabreicht abgesagt abgelehnt nein nonadministre annule
            noadministrado anulado cancelado""",
        ),
    )
    for word in words.split()
}
_ORDERED: Final = frozenset(
    {
        *("ordered", "planned", "prescribed", "scheduled", "pending", "active", "draft"),
        *("dispensed", "geplant", "verordnet", "prescrit", "prevu", "prescrito", "previsto"),
    }
)
_MAY_BE: Final = (Role.GIVEN, Role.ORDERED)


class DoseReader:
    """Reads the infusions of one table.

    Args:
        questions: Takes what its columns leave open.
        ended: Reads the column of ends.
    """

    def __init__(
        self,
        bench: Bench,
        lines: DoseLines,
        mapping: Mapping,
        questions: OpenQuestions,
        ended: DateColumn,
    ) -> None:
        self._bench = bench
        self._lines = lines
        self._layout = lines.layout
        self._mapping = mapping
        self._questions = questions
        self._ended = ended
        self._told: set[tuple[object, ...]] = set()

    def place(self, line: Line, draft: Draft | None) -> None:
        """Put the infusion of a line where it belongs; a line that tells of none has none.

        Args:
            draft: The record of its patient; None when it names none.
        """
        found = self._lines.read(line)
        if not found.title and not self._layout.text(line, Role.DOSE) and not found.when.text:
            if not self._lines.is_beside_results:
                self._bench.pass_over("lines without product and dose")
            return
        status = fold_header(self._layout.text(line, Role.STATUS))
        if found.title and found.iron is None:
            text = tell("{row} is no iron IronView knows.", row=found.said)
            self._reject(found, "import.not_iron_related", text, draft)
        elif not found.title:
            text = tell(
                "{row} names no product, so what was given is not known. Enter the infusion if "
                "it was iron.",
                row=found.said,
            )
            self._hold(found, "import.unknown_product", text, draft)
        elif status in _ORDERED or self._is_order():
            text = tell(
                "“{title}” is an order. Only what is recorded as given counts as an infusion.",
                title=found.title,
            )
            self._reject(found, "import.order_only", text, draft)
        elif draft is None:
            text = tell("{row} names no patient. It was not given to anyone.", row=found.said)
            self._hold(found, "import.no_patient", text, None)
        elif not self._is_date_unclear(found, draft):
            self._place_given(found, draft, status)

    def _is_order(self) -> bool:
        roles = self._layout.roles
        return Role.ORDERED in roles and Role.GIVEN not in roles and Role.COLLECTED not in roles

    def _is_date_unclear(self, found: DoseLine, draft: Draft) -> bool:
        """Whether it is not certain that, or on which day, it was given; then it is held."""
        header = header_of(self._layout, self._lines.date_role)
        if self._lines.date_role is Role.COLLECTED and found.when.text:
            text = tell(
                "{row}: the column “{column}” does not say whether it is the day of giving or of "
                "an order. Say in a mapping which it is.",
                row=found.said,
                column=header,
            )
            self._questions.ask_part(header, found.when.text, _MAY_BE)
            self._hold(found, "import.unknown_column", text, draft)
            return True
        if found.when.is_ambiguous:
            text = tell(
                "{row} of “{date}”: day and month may be exchanged, and no date of its "
                "column tells ({examples}). Say in a mapping which stands first.",
                row=found.said,
                date=found.when.text,
                examples=", ".join(self._lines.given.examples) or found.when.text,
            )
            cell = self._layout.cell(found.line, self._lines.date_role)
            if isinstance(cell, str):
                self._questions.ask_date_order(header, cell)
            self._hold(found, "import.date_ambiguous", text, draft)
            return True
        return False

    def _place_given(self, found: DoseLine, draft: Draft, status: str) -> None:
        iron = found.iron
        known = _STATUS.get(status, DoseStatus.COMPLETED)
        if status and status not in _STATUS:
            text = tell(
                "{row} has the status “{status}”, which does not say whether it was given. "
                "Enter the infusion if it was.",
                row=found.said,
                status=self._layout.text(found.line, Role.STATUS),
            )
            self._hold(found, "import.unknown_status", text, draft)
        elif iron is None or iron.route is IronRoute.UNKNOWN:
            text = tell(
                "{row} is iron, but nothing says whether it was infused. Enter the "
                "infusion if it was.",
                row=found.said,
            )
            self._hold(found, "import.unknown_route", text, draft)
        elif iron.route is IronRoute.ORAL:
            self._place_oral(found, draft, known)
        elif self._is_told(found, draft):
            text = tell(
                "{row} stands in the table twice. The second was not taken over; accept it if "
                "two were given.",
                row=found.said,
            )
            self._hold(found, "import.same_event", text, draft)
        else:
            self._place_infusion(found, iron, draft, known)

    def _place_oral(self, found: DoseLine, draft: Draft, status: DoseStatus) -> None:
        if status is DoseStatus.NOT_GIVEN:
            text = tell("{row} was not taken. Nothing was taken over.", row=found.said)
            self._reject(found, "import.not_given", text, draft)
            return
        draft.events.append(
            Event(
                kind=EventKind.ORAL_IRON,
                at=found.when.moment,
                at_text=found.when.text,
                note=found.title,
                origin=self._lines.place(found.line),
            )
        )

    def _place_infusion(
        self, found: DoseLine, iron: Iron, draft: Draft, status: DoseStatus
    ) -> None:
        line, dose = found.line, self._layout.text(found.line, Role.DOSE)
        mg = self._dose(found, draft) if dose else None
        if dose and mg is None:
            return
        draft.infusions.append(
            Infusion(
                product=iron.product,
                brand=iron.brand,
                dose_mg=mg,
                started=found.when.moment,
                started_text=found.when.text,
                ended=self._ended.read(self._layout.cell(line, Role.ENDED)).moment,
                status=status,
                lot=self._layout.text(line, Role.LOT),
                reaction=self._layout.text(line, Role.REACTION),
                note="; ".join(
                    filter(
                        None,
                        ("" if iron.brand else found.title, self._layout.text(line, Role.NOTE)),
                    )
                ),
                origin=self._lines.place(line),
            )
        )

    def _dose(self, found: DoseLine, draft: Draft) -> Decimal | None:
        """Return mg of iron; None for a dose that is not certain, which is held."""
        column = self._layout.roles[Role.DOSE][0]
        cell, header = found.line.cell(column), self._layout.header.text(column)
        shown = self._lines.marks.read(cell, column)
        if shown.is_ambiguous:
            text = tell(
                "{row}: the dose “{dose}” may have decimals or thousands, and no number of its "
                "column tells. Say in a mapping what the decimal mark is.",
                row=found.said,
                dose=text_of(cell),
            )
            self._questions.ask_decimal_mark(header, text_of(cell))
            self._hold(found, "import.number_ambiguous", text, draft)
            return None
        units = (self._lines.header_unit, self._layout.text(found.line, Role.DOSE_UNIT))
        said = dose_amount(shown, units, self._mapping.dose_unit)
        if said.is_without_unit:
            text = tell(
                "{row}: nothing says whether the dose “{dose}” is in mg of iron. Say in a "
                "mapping which unit it has.",
                row=found.said,
                dose=text_of(cell),
            )
            self._questions.ask_dose_unit(header, shown.value)
            self._hold(found, "import.unknown_dose", text, draft)
        elif said.mg is None:
            text = tell(
                "{row}: “{dose}” is no amount of iron in mg or g. Enter the infusion with the "
                "dose that was given.",
                row=found.said,
                dose=said.conflict,
            )
            self._hold(found, "import.unknown_dose", text, draft)
        return said.mg

    def _is_told(self, found: DoseLine, draft: Draft) -> bool:
        """Whether an equal dose of the same day and time came before in this table."""
        if found.when.moment is None:
            return False
        what = tuple(
            fold_header(self._layout.text(found.line, role))
            for role in (Role.DOSE, Role.LOT, Role.STATUS)
        )
        key = (draft.patient.id, found.iron, *what, found.when.moment.isoformat())
        if key in self._told:
            return True
        self._told.add(key)
        return False

    def _hold(self, found: DoseLine, reason: str, text: str, draft: Draft | None) -> None:
        self._bench.put_aside(self._lines.aside(found, reason, text, draft))

    def _reject(self, found: DoseLine, reason: str, text: str, draft: Draft | None) -> None:
        self._bench.put_aside(self._lines.aside(found, reason, text, draft), for_good=True)
