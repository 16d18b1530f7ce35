"""Results by sample as plain rows: what the table shows, before anything is painted."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.assessment import AssessedResult
from ironview.domain.evidence import reported_text, result_reference
from ironview.domain.guideline import Guideline
from ironview.domain.history import History
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.interpreted_history import history_of
from ironview.domain.moments import Moment
from ironview.domain.readings import Reading, reading_of
from ironview.domain.record import ResultStatus
from ironview.domain.trends import Trend, trend
from ironview.domain.verdicts import Flag
from ironview.ui.score_rows import ScoreRow, score_rows
from ironview.ui.sparkline import Spark, SparkPoint

MOST_POINTS: Final = 12
"""So many of the last values make the small line."""
_FIRST: Final = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB, AnalyteCode.HCT)
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
class AnalyteRow:
    """One line of the table.

    Attributes:
        trend: All its values; what the small line and the change are made from.
        low / high: The newest laboratory range, canonical unit; None where open.
    """

    analyte: Analyte
    cells: tuple[Cell, ...]
    trend: Trend
    low: Decimal | None
    high: Decimal | None

    @property
    def since(self) -> date | None:
        """Date the change is counted from; None without a change."""
        started = self.trend.baseline
        return started.at.day if started and self.trend.change is not None else None

    @property
    def spark(self) -> Spark:
        """Its last values as a small line."""
        points = tuple(
            SparkPoint(
                at=point.at, amount=point.quantity.amount, reading=point.reading, flag=point.flag
            )
            for point in self.trend.points[-MOST_POINTS:]
        )
        return Spark(points=points, low=self.low, high=self.high)


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleTable:
    """All of it.

    Attributes:
        samples: Oldest first; one column each.
        rows: Tests, with the fatigue scores after those that come first.
        since: Date from which most changes are counted; None without any change.
        history: What the rows were made from; None for an empty table.
    """

    samples: tuple[InterpretedSample, ...] = ()
    rows: tuple[AnalyteRow | ScoreRow, ...] = ()
    since: date | None = None
    history: History | None = None

    def column_of(self, at: Moment) -> int | None:
        """Return the column of a moment of collection, or None."""
        moments = [sample.sample.at for sample in self.samples]
        return moments.index(at) if at in moments else None

    def cell_of(self, reference: str) -> Cell | None:
        """Return the cell that shows a result, by the name findings use for it."""
        return next(
            (
                cell
                for row in self.rows
                if isinstance(row, AnalyteRow)
                for cell in row.cells
                if any(reference_of(one) == reference for one in cell.results)
            ),
            None,
        )


def sample_table(interpretation: Interpretation, guideline: Guideline) -> SampleTable:
    """Put every sample of an interpretation into one table.

    Args:
        guideline: The rule book the interpretation was made with.
    """
    samples = interpretation.samples
    history = history_of(interpretation, guideline)
    rows = tuple(_row(history, analyte, samples) for analyte in _analytes(samples))
    return SampleTable(
        samples=samples,
        rows=_with_scores(rows, score_rows(history, samples)),
        since=_usual_date(rows),
        history=history,
    )


def _with_scores(
    tests: Sequence[AnalyteRow], scores: Sequence[ScoreRow]
) -> tuple[AnalyteRow | ScoreRow, ...]:
    """Fatigue stands where the response is read: after the tests that come first."""
    first = [row for row in tests if row.analyte.code in _FIRST]
    return (*first, *scores, *tests[len(first) :])


def _usual_date(rows: Iterable[AnalyteRow]) -> date | None:
    counted = Counter(row.since for row in rows if row.since is not None)
    return counted.most_common(1)[0][0] if counted else None


def _analytes(samples: Iterable[InterpretedSample]) -> list[Analyte]:
    """The tests on record: what is judged first, haematocrit beside haemoglobin."""
    found = {r.code: r.analyte for sample in samples for r in sample.sample.results}
    order = dict.fromkeys((*_FIRST, *AnalyteCode))
    return [found[code] for code in order if code in found]


def _row(history: History, analyte: Analyte, samples: Sequence[InterpretedSample]) -> AnalyteRow:
    cells = tuple(_cell(analyte.code, sample) for sample in samples)
    low, high = _newest_range(analyte, cells)
    return AnalyteRow(
        analyte=analyte, cells=cells, trend=trend(history, analyte.code), low=low, high=high
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


def reference_of(result: AssessedResult) -> str:
    """Return the name findings use for a result."""
    return result_reference(result.row)


def as_reported(result: AssessedResult) -> str:
    """Return value and unit as the laboratory wrote them."""
    return reported_text(result.row)
