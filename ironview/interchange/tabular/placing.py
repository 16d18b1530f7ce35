"""Puts one entry of a table where it belongs: in a record, held or rejected."""

from decimal import Decimal
from typing import Final

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.record import Exclusion, Result, ResultStatus
from ironview.domain.told import tell
from ironview.interchange.drafts import Draft
from ironview.interchange.hl7v2.ranges import Limits, limits_of
from ironview.interchange.hl7v2.specimens import specimen_in_words
from ironview.interchange.numbers import amount, plain_number
from ironview.interchange.remarks import says_haemolysed
from ironview.interchange.staging import Bench
from ironview.interchange.tabular.amounts import Amount, amount_of, disagreement
from ironview.interchange.tabular.asides import Asides, written_value
from ironview.interchange.tabular.asking import OpenQuestions
from ironview.interchange.tabular.dates import DateColumn, When
from ironview.interchange.tabular.decimals import DecimalMarks, Shown
from ironview.interchange.tabular.entries import Entry
from ironview.interchange.tabular.header_words import Role, fold_header
from ironview.interchange.tabular.layouts import Layout, header_of, number_header
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.tables import Table, text_of

_NO_LIMITS: Final = Limits()
_TRUTHS: Final = {
    **dict.fromkeys(("true", "yes", "1", "ja", "oui", "si", "sí", "x"), True),
    **dict.fromkeys(("false", "no", "0", "nein", "non"), False),
}
_STATUS: Final = {
    word: status
    for status, words in (
        (ResultStatus.FINAL, "f final validated complete completed endgultig validiert valide"),
        (ResultStatus.PRELIMINARY, "p preliminary partial vorlaufig provisoire provisional"),
        (ResultStatus.CORRECTED, "c corrected korrigiert corrige corregido"),
        (ResultStatus.AMENDED, "a amended geandert modifie modificado"),
        (ResultStatus.CANCELLED, "x cancelled canceled storniert annule anulado cancelado"),
        (ResultStatus.ENTERED_IN_ERROR, "w enteredinerror error"),
    )
    for word in words.split()
}


class Stager:
    """Places the entries of one table.

    Args:
        marks: Reads its numbers.
        collected: Reads its dates of collection.
        reported: Reads its dates of report.
        questions: Takes what its columns leave open.
        has_numbered_tests: It calls every test by a number, and none of them is known.
        fallback: Id of the only patient of a table that names none.
    """

    def __init__(
        self,
        bench: Bench,
        table: Table,
        layout: Layout,
        mapping: Mapping,
        questions: OpenQuestions,
        *,
        marks: DecimalMarks,
        collected: DateColumn,
        reported: DateColumn,
        has_numbered_tests: bool,
        fallback: str,
    ) -> None:
        self._bench = bench
        self._asides = Asides(bench, table, layout, marks, collected, fallback)
        self._questions = questions
        self._layout = layout
        self._columns = {role: columns[0] for role, columns in layout.roles.items() if columns}
        self._mapping = mapping
        self._marks = marks
        self._collected = collected
        self._reported = reported
        self._has_numbered_tests = has_numbered_tests
        self._specimens: dict[tuple[str, str, AnalyteCode | None], str] = {}

    def place(self, entry: Entry, draft: Draft | None) -> None:
        """Put an entry where it belongs.

        Args:
            draft: The record of its patient; None when it names none.
        """
        self._bench.result_rows += 1
        patient = draft.patient.id if draft is not None else ""
        if not entry.heading.is_ours:
            self._other_test(entry, patient)
            return
        shown = self._marks.read(entry.value, entry.value_column)
        when = self._collected.read(entry.collected, entry.clock)
        analyte = entry.heading.identity.analyte
        code = analyte.code if analyte is not None else None
        said = self._text(entry, Role.SPECIMEN)
        if specimen := self._other_specimen(entry.heading.title, said, code):
            text = tell(
                "{row} is not the blood test ({specimen}). It was not taken over.",
                row=_said(entry),
                specimen=specimen,
            )
            self._reject(entry, "import.other_specimen", text, patient)
        elif draft is None:
            text = tell("{row} names no patient. It was not given to anyone.", row=_said(entry))
            is_plain = not (when.is_ambiguous or shown.is_ambiguous)
            result = self._result(entry, shown, when, analyte) if is_plain else None
            self._asides.hold_ownerless(entry, text, result)
        elif when.is_ambiguous:
            self._hold(entry, "import.date_ambiguous", self._date_question(entry, when), patient)
            if isinstance(entry.collected, str):
                header = header_of(self._layout, Role.COLLECTED)
                self._questions.ask_date_order(header, entry.collected)
        elif shown.is_ambiguous:
            self._hold(entry, "import.number_ambiguous", _number_question(entry, shown), patient)
            header = number_header(self._layout, entry.value_column)
            self._questions.ask_decimal_mark(header, text_of(entry.value))
        else:
            result = self._result(entry, shown, when, analyte)
            draft.results.append(result)
            if analyte is None:
                self._questions.ask_test(entry.heading.title, _said(entry))
                return
            if not result.unit:
                self._questions.ask_unit(analyte, result.value)
            if result.collected is None:
                self._ask_for_collection(entry)

    def _ask_for_collection(self, entry: Entry) -> None:
        """Where a table dates its reports only, ask whether that is when blood was drawn."""
        header = header_of(self._layout, Role.REPORTED)
        has_own = bool(header_of(self._layout, Role.COLLECTED))
        if not header or has_own or self._mapping.role_of(header) is not None:
            return
        written = text_of(self._layout.cell(entry.line, Role.REPORTED))
        if written:
            self._questions.ask_part(header, written, (Role.COLLECTED, Role.REPORTED))

    def _other_specimen(self, title: str, said: str, code: AnalyteCode | None) -> str:
        """Most rows of a table are written alike: work each way out once."""
        key = (title, said, code)
        found = self._specimens.get(key)
        if found is None:
            found = self._specimens[key] = specimen_in_words([title], [[said]], code)
        return found

    def _other_test(self, entry: Entry, patient: str) -> None:
        if self._has_numbered_tests and not entry.heading.is_stated:
            text = tell(
                "{row}: the file calls its tests by numbers. Say in a mapping which of "
                "them is which test.",
                row=_said(entry),
            )
            self._hold(entry, "import.unknown_test", text, patient)
            self._questions.ask_test(entry.heading.title, _said(entry))
            return
        left_out = entry.heading.is_ignored
        text = tell("{row} is none of the tests IronView reads.", row=_said(entry))
        if left_out:
            text = tell("{row} is left out by the mapping.", row=_said(entry))
        self._reject(entry, "import.not_iron_related", text, patient)

    def _result(self, entry: Entry, shown: Shown, when: When, analyte: Analyte | None) -> Result:
        heading = entry.heading
        amount = amount_of(entry, shown, analyte, self._mapping)
        limits = self._limits(entry, amount)
        status, note = self._status(entry), self._text(entry, Role.NOTE)
        excluded = self._text(entry, Role.EXCLUDED)
        reported = self._columns.get(Role.REPORTED)
        return Result(
            id=self._text(entry, Role.RESULT_ID),
            analyte=analyte.code if analyte is not None else heading.title,
            name=heading.title,
            value=amount.value,
            unit=amount.unit,
            collected=when.moment,
            collected_text=when.text or self._offset(entry),
            reported=None
            if reported is None
            else self._reported.read(entry.line.cell(reported)).moment,
            status=status,
            reference_low=limits.low,
            reference_high=limits.high,
            reference_text=limits.text,
            lab_flag=self._text(entry, Role.FLAG) or amount.flag,
            laboratory=self._text(entry, Role.LABORATORY),
            haemolysed=says_haemolysed(f"{note} {amount.value}")
            or _TRUTHS.get(self._text(entry, Role.HAEMOLYSED).casefold(), False),
            fasting=_TRUTHS.get(self._text(entry, Role.FASTING).casefold()),
            excluded=Exclusion(excluded, "", "") if excluded else None,
            note=note,
            code_conflict=heading.identity.conflict or self._conflict(entry, shown, amount),
            origin=entry.place,
        )

    def _conflict(self, entry: Entry, shown: Shown, amount: Amount) -> str:
        others = (self._marks.read(cell, column) for cell, column in entry.also)
        said = (disagreement(shown, other) for other in others)
        return amount.conflict or next(filter(None, said), "")

    def _status(self, entry: Entry) -> ResultStatus:
        """A table without statuses holds final results; an unknown one is not final."""
        text = self._text(entry, Role.STATUS)
        if not text:
            return ResultStatus.FINAL
        return _STATUS.get(fold_header(text), ResultStatus.PRELIMINARY)

    def _limits(self, entry: Entry, amount: Amount) -> Limits:
        text = self._text(entry, Role.RANGE)
        if text:
            return limits_of(text, amount.unit)
        low, high = self._text(entry, Role.LOW), self._text(entry, Role.HIGH)
        return Limits(_limit(low), _limit(high)) if low or high else _NO_LIMITS

    def _offset(self, entry: Entry) -> str:
        """A distance from an unknown beginning is no date; the row says what it says."""
        text = self._text(entry, Role.OFFSET)
        column = self._layout.column(Role.OFFSET)
        return "" if not text or column is None else f"{self._layout.header.text(column)} {text}"

    def _date_question(self, entry: Entry, when: When) -> str:
        examples = ", ".join(self._collected.examples)
        return tell(
            "{row} of “{date}”: day and month may be exchanged, and no date of its "
            "column tells ({examples}). Say in a mapping which stands first.",
            row=_said(entry),
            date=when.text,
            examples=examples or when.text,
        )

    def _text(self, entry: Entry, role: Role) -> str:
        column = self._columns.get(role)
        return "" if column is None else entry.line.text(column)

    def _hold(self, entry: Entry, reason: str, text: str, patient: str) -> None:
        self._asides.hold(entry, reason, text, patient)

    def _reject(self, entry: Entry, reason: str, text: str, patient: str) -> None:
        self._asides.reject(entry, reason, text, patient)


def _said(entry: Entry) -> str:
    unit = entry.units[0] if entry.units else ""
    return f"“{entry.heading.title}” {f'{written_value(entry)} {unit}'.strip()}".strip()


def _number_question(entry: Entry, shown: Shown) -> str:
    mark = "," if "," in shown.value else "."
    thousands, decimal = shown.value.replace(mark, ""), shown.value.replace(mark, ".")
    one, other = thousands.split()[0], decimal.split()[0]
    return tell(
        "{row} may be {one} or {other}, and no number of its column tells. Say "
        "in a mapping what the decimal mark is.",
        row=_said(entry),
        one=one,
        other=other,
    )


def _limit(text: str) -> Decimal | None:
    return amount(plain_number(text)) if text else None
