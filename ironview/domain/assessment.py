"""A record put in order: doses, courses and samples with what each result may be used for.

Built by ``samples``, ``courses`` and ``windows``; read by every chapter after them.
"""

from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import Final

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.guideline import Profile
from ironview.domain.moments import Moment
from ironview.domain.products import Product
from ironview.domain.quantities import Quantity
from ironview.domain.record import Infusion, Result
from ironview.domain.values import value
from ironview.domain.verdicts import ELIGIBLE, Flag, Interpretability, Window


@value(kw_only=True)
class Dose:
    """One given entry of intravenous iron (never ``not_given`` or 0 mg).

    Attributes:
        infusion: The row as reported.
        product: From the catalogue; ``Guideline.unknown_product`` when the code is unknown.
        at: When it started.
        mg: Elemental iron; None when unknown.
        index: Position in order of time, from 0, over all doses of the record.
    """

    infusion: Infusion
    product: Product
    at: Moment
    mg: Decimal | None
    index: int

    @property
    def day(self) -> date:
        """Local date of the start."""
        return self.at.day


@value(kw_only=True)
class Course:
    """Doses that belong together, in order of time; never empty.

    Attributes:
        number: From 1, in order of time.
    """

    number: int
    doses: tuple[Dose, ...]

    @property
    def first(self) -> date:
        """Date of the first dose."""
        return self.doses[0].day

    @property
    def last(self) -> date:
        """Date of the last dose."""
        return self.doses[-1].day

    @property
    def total_mg(self) -> Decimal:
        """Elemental iron of all doses with a known amount."""
        return sum((dose.mg for dose in self.doses if dose.mg is not None), Decimal(0))

    @property
    def has_unknown_dose(self) -> bool:
        """Whether some dose has no known amount."""
        return any(dose.mg is None for dose in self.doses)


@value(kw_only=True)
class AssessedResult:
    """One result of a sample, read and judged.

    Attributes:
        row: As reported; for a computed TSAT a row made for it with an empty value.
        quantity: In the canonical unit; None only for a row that stands as ``excluded`` and is
            no number in a known unit.
        computed_from: Ids (analyte where empty) of the components; empty when reported.
        window: None for analytes without one.
        why_excluded: ``superseded``, ``cancelled``, ``entered_in_error`` or ``user``; else empty.
        why_invalid: ``interference``, ``oral_iron`` or ``haemolysed``; else empty.
        disagrees: A reported TSAT that contradicts its iron and TIBC; it counts as missing in
            chapters 3, 4 and 6.
    """

    row: Result
    analyte: Analyte
    quantity: Quantity | None
    computed_from: tuple[str, ...] = ()
    window: Window | None = None
    interpretability: Interpretability = Interpretability.INTERPRETABLE
    why_excluded: str = ""
    why_invalid: str = ""
    flag: Flag | None = None
    disagrees: bool = False

    @property
    def code(self) -> AnalyteCode:
        """The analyte's code."""
        return self.analyte.code

    def flagged(self, flag: Flag) -> "AssessedResult":
        """Return the same result with a flag."""
        # Much faster than dataclasses.replace, and done for most results of a record.
        return AssessedResult(
            row=self.row,
            analyte=self.analyte,
            quantity=self.quantity,
            computed_from=self.computed_from,
            window=self.window,
            interpretability=self.interpretability,
            why_excluded=self.why_excluded,
            why_invalid=self.why_invalid,
            flag=flag,
            disagrees=self.disagrees,
        )

    @property
    def is_eligible(self) -> bool:
        """Whether verdicts may rest on it."""
        return self.quantity is not None and self.interpretability in ELIGIBLE

    @property
    def takes_part(self) -> bool:
        """Whether it is neither superseded, cancelled, in error nor excluded by a person."""
        return not self.why_excluded


@value(kw_only=True)
class Sample:
    """All results with one moment of collection, judged.

    Attributes:
        at: Moment of collection.
        results: In the record's order; computed ones last.
        last_dose: Last dose before it; of an unsettled sample the dose of its own date; or None.
        day: Calendar days since ``last_dose``; None without one.
        course: The course it is counted to; None for ``no_infusion``. See rules, chapter 1.
        response_course: The course an Hb response is judged against; None when there is none.
        settled: ``before``, ``after`` or ``unclear`` where a dose of its date has no order by
            time alone; else empty.
        same_day_doses: The doses of its date that had to be settled.
        window: Window of a ferritin drawn then (also when none was).
        profile: Limits on its date.
        timing: Profile whose three timing numbers count (that of the last dose's date).
        haemolysed: A result of it that takes part is marked so.
        held: Analytes of which it has a held row; none of them is computed in its place.
    """

    at: Moment
    results: tuple[AssessedResult, ...]
    last_dose: Dose | None
    day: int | None
    course: Course | None
    response_course: Course | None
    settled: str
    same_day_doses: tuple[Dose, ...]
    window: Window
    profile: Profile
    timing: Profile
    haemolysed: bool = False
    held: frozenset[AnalyteCode] = frozenset()

    _by_code: "dict[AnalyteCode, _Results]" = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def of(self, *codes: AnalyteCode) -> tuple[AssessedResult, ...]:
        """Return its results of these analytes that take part, in order."""
        if len(codes) == 1:
            found = (self._by_code or self.by_code).get(codes[0])
            return found.all if found else ()
        return tuple(r for r in self.results if r.code in codes and r.takes_part)

    def showing(self, results: tuple[AssessedResult, ...]) -> "Sample":
        """Return the same sample with its results as they are shown."""
        # Much faster than dataclasses.replace, and done for most samples of a record.
        return Sample(
            at=self.at,
            results=results,
            last_dose=self.last_dose,
            day=self.day,
            course=self.course,
            response_course=self.response_course,
            settled=self.settled,
            same_day_doses=self.same_day_doses,
            window=self.window,
            profile=self.profile,
            timing=self.timing,
            haemolysed=self.haemolysed,
            held=self.held,
        )

    def holds(self, code: AnalyteCode) -> bool:
        """Whether it has a result of this analyte, be it one that takes part in nothing."""
        return code in self.by_code or any(result.code is code for result in self.results)

    def eligible(self, code: AnalyteCode) -> tuple[AssessedResult, ...]:
        """Return its eligible results of one analyte, without a TSAT that disagrees.

        More than one only where different values remained: a verdict must then hold for each.
        """
        found = (self._by_code or self.by_code).get(code)
        return found.eligible if found else ()

    def candidates(self, code: AnalyteCode) -> "Candidates":
        """Return what a verdict must hold for: its eligible results of one analyte.

        A TSAT that disagrees counts as missing, beside the others.
        """
        found = (self._by_code or self.by_code).get(code)
        return found.candidates if found else _MISSING

    @property
    def by_code(self) -> "dict[AnalyteCode, _Results]":
        """Its results that take part, by analyte, sorted out once."""
        if not self._by_code:
            rows: dict[AnalyteCode, list[AssessedResult]] = {}
            for result in self.results:
                if not result.why_excluded:
                    rows.setdefault(result.analyte.code, []).append(result)
            self._by_code.update({code: _sort_out(found) for code, found in rows.items()})
        return self._by_code


Candidates = tuple[AssessedResult | None, ...]
"""Values of one analyte a verdict must hold for; None stands for "missing". Never empty."""

_MISSING: Final[Candidates] = (None,)


@value()
class _Results:
    """The results of one analyte in a sample that take part."""

    all: tuple[AssessedResult, ...]
    eligible: tuple[AssessedResult, ...]
    candidates: Candidates


def _sort_out(results: list[AssessedResult]) -> _Results:
    found = tuple(results)
    if len(found) == 1 and not found[0].disagrees:
        usable = found if found[0].is_eligible else ()
        return _Results(found, usable, usable or _MISSING)
    eligible = tuple([result for result in results if result.is_eligible])
    if not [result for result in eligible if result.disagrees]:
        return _Results(found, eligible, eligible or _MISSING)
    return _Results(
        found,
        tuple(result for result in eligible if not result.disagrees),
        tuple(None if result.disagrees else result for result in eligible),
    )
