"""Results by sample as plain rows: what the table shows, before anything is painted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.assessment import AssessedResult
from ironview.domain.evidence import reported_text, result_reference
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity
from ironview.domain.readings import Reading, reading_of
from ironview.domain.record import ResultStatus
from ironview.domain.verdicts import Flag, Window

_CORRECTED = (ResultStatus.CORRECTED, ResultStatus.AMENDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One test in one sample.

    Attributes:
        results: Those shown, in the sample's order; empty for a test not done.
        superseded: Rows that this value replaced.
    """

    results: tuple[AssessedResult, ...] = ()
    reading: Reading = Reading.READABLE
    flag: Flag | None = None
    superseded: tuple[AssessedResult, ...] = ()

    @property
    def is_computed(self) -> bool:
        """Whether the program worked the value out."""
        return any(result.computed_from for result in self.results)

    @property
    def is_corrected(self) -> bool:
        """Whether the laboratory changed the value later."""
        return any(result.row.status in _CORRECTED for result in self.results)

    @property
    def lab_flag(self) -> str:
        """The laboratory's own flag, or nothing."""
        return next((r.row.lab_flag for r in self.results if r.row.lab_flag), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class SparkPoint:
    """One value of the small trend.

    Attributes:
        day: Days since year 1, so that equal time is equal distance.
        reading: How it may be read; the line goes through eligible ones only.
    """

    day: int
    amount: float
    reading: Reading
    flag: Flag | None

    @property
    def eligible(self) -> bool:
        """Whether the line may go through it."""
        return self.reading.is_eligible


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalyteRow:
    """One line of the table.

    Attributes:
        delta: Last eligible value minus the baseline's; None where either is missing or censored.
        low / high: The newest laboratory range, canonical unit; None where open.
    """

    analyte: Analyte
    cells: tuple[Cell, ...]
    spark: tuple[SparkPoint, ...]
    delta: Decimal | None
    low: Decimal | None
    high: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleTable:
    """All of it.

    Attributes:
        samples: Oldest first; one column each.
        baseline: Column that ``delta`` counts from; None without any sample.
    """

    samples: tuple[InterpretedSample, ...]
    rows: tuple[AnalyteRow, ...]
    baseline: int | None

    def column_of(self, at: Moment) -> int | None:
        """Return the column of a moment of collection, or None."""
        moments = [sample.sample.at for sample in self.samples]
        return moments.index(at) if at in moments else None


def sample_table(interpretation: Interpretation) -> SampleTable:
    """Put every sample of an interpretation into one table."""
    samples = interpretation.samples
    baseline = _baseline(samples)
    return SampleTable(
        samples=samples,
        rows=tuple(_row(analyte, samples, baseline) for analyte in _analytes(samples)),
        baseline=baseline,
    )


def _baseline(samples: Sequence[InterpretedSample]) -> int | None:
    marked = [i for i, s in enumerate(samples) if s.sample.window is Window.BASELINE]
    if marked:
        return marked[-1]
    return 0 if samples else None


def _analytes(samples: Iterable[InterpretedSample]) -> list[Analyte]:
    order = list(AnalyteCode)
    order.remove(AnalyteCode.HB)
    order.insert(2, AnalyteCode.HB)
    found = {r.code: r.analyte for sample in samples for r in sample.sample.results}
    return [found[code] for code in order if code in found]


def _row(
    analyte: Analyte, samples: Sequence[InterpretedSample], baseline: int | None
) -> AnalyteRow:
    cells = tuple(_cell(analyte.code, sample) for sample in samples)
    low, high = _newest_range(analyte, cells)
    return AnalyteRow(
        analyte=analyte,
        cells=cells,
        spark=_spark(cells, samples),
        delta=_delta(cells, baseline),
        low=low,
        high=high,
    )


def _cell(code: AnalyteCode, sample: InterpretedSample) -> Cell:
    mine = [r for r in sample.sample.results if r.code == code]
    superseded = tuple(r for r in mine if r.why_excluded == "superseded")
    shown = tuple(r for r in mine if r.takes_part) or tuple(
        r for r in mine if r.why_excluded != "superseded"
    )
    if not shown:
        return Cell(superseded=superseded)
    return Cell(
        results=shown, reading=reading_of(shown[0]), flag=shown[0].flag, superseded=superseded
    )


def _exact(cell: Cell) -> Quantity | None:
    amounts = {r.quantity for r in cell.results if r.is_eligible}
    return next(iter(amounts)) if len(amounts) == 1 else None


def _delta(cells: Sequence[Cell], baseline: int | None) -> Decimal | None:
    if baseline is None:
        return None
    first = _exact(cells[baseline])
    last_column = next((i for i in reversed(range(len(cells))) if _exact(cells[i])), baseline)
    last = _exact(cells[last_column])
    if first is None or last is None or last_column <= baseline:
        return None
    return None if first.is_censored or last.is_censored else last.amount - first.amount


def _spark(cells: Sequence[Cell], samples: Sequence[InterpretedSample]) -> tuple[SparkPoint, ...]:
    return tuple(
        SparkPoint(
            day=sample.sample.at.day.toordinal(),
            amount=float(result.quantity.amount),
            reading=reading_of(result),
            flag=result.flag,
        )
        for cell, sample in zip(cells, samples, strict=True)
        for result in cell.results[:1]
        if result.quantity is not None and result.takes_part
    )


def _newest_range(analyte: Analyte, cells: Sequence[Cell]) -> tuple[Decimal | None, Decimal | None]:
    for cell in reversed(cells):
        for result in cell.results:
            row = result.row
            unit = analyte.unit_of(row.unit)
            if unit and (row.reference_low is not None or row.reference_high is not None):
                return (
                    None if row.reference_low is None else row.reference_low * unit.factor,
                    None if row.reference_high is None else row.reference_high * unit.factor,
                )
    return None, None


def rounded(amount: Decimal, decimals: int) -> Decimal:
    """Return the amount with so many digits after the point, half up."""
    return amount.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def reference_of(result: AssessedResult) -> str:
    """Return the name findings use for a result."""
    return result_reference(result.row)


def as_reported(result: AssessedResult) -> str:
    """Return value and unit as the laboratory wrote them."""
    return reported_text(result.row)
