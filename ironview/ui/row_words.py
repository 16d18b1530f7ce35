"""What a line of the results table says, in its cells and beside the pointer."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.trends import TrendPoint, trend
from ironview.ui import words
from ironview.ui.sample_rows import MOST_POINTS, AnalyteRow, Cell, SampleTable, as_reported
from ironview.ui.score_rows import ScoreRow
from ironview.wording.dates import date_text
from ironview.wording.fatigue_sentences import (
    fatigue_sentence,
    scale_range,
    scale_title,
    score_text,
)
from ironview.wording.labels import analyte_name
from ironview.wording.numbers import plain_text
from ironview.wording.trend_sentences import chance_text, change_sentence
from ironview.wording.verdict_labels import fatigue_label

Row = AnalyteRow | ScoreRow
translate = QCoreApplication.translate


def change_head_told() -> str:
    """Say what the column of changes holds."""
    return translate(
        "Rows",
        "Last readable value minus the baseline. Strong where chance alone does not explain it.",
    )


def chance_head_told() -> str:
    """Say what the column beside it holds."""
    return translate("Rows", "So far two results of one person may lie apart by chance alone.")


def name(row: Row) -> str:
    """Return what was measured."""
    return analyte_name(row.analyte.code) if isinstance(row, AnalyteRow) else scale_title(row.scale)


def unit(row: Row) -> str:
    """Return the unit, or the range of a score."""
    if isinstance(row, AnalyteRow):
        return row.analyte.canonical_unit
    return scale_range(row.highest)


def cell_text(row: Row, position: int) -> str:
    """Return the numbers of a cell as they stand in the table; an en dash for none."""
    if isinstance(row, AnalyteRow):
        return _numbers(row, row.cells[position])
    scores = dict.fromkeys(plain_text(score.score) for score in row.cells[position])
    return " / ".join(scores) or words.NOTHING


def _numbers(row: AnalyteRow, cell: Cell) -> str:
    texts = [
        words.quantity(r.quantity, row.analyte.decimals) if r.quantity else as_reported(r)
        for r in cell.results
    ]
    return " / ".join(dict.fromkeys(texts)) or words.NOTHING


def change(row: Row) -> str:
    """Return how far it moved since its baseline; an en dash for none."""
    if isinstance(row, AnalyteRow):
        return words.change(row.trend.change, row.analyte.decimals)
    return words.change(row.change, 0)


def is_beyond_chance(row: Row) -> bool:
    """Whether chance alone does not explain the change."""
    return isinstance(row, AnalyteRow) and row.trend.is_beyond_chance is True


def chance(row: Row) -> str:
    """Return what chance alone explains; an en dash where that is not known."""
    if isinstance(row, AnalyteRow):
        return chance_text(row.trend, row.analyte.decimals) or words.NOTHING
    return words.NOTHING


def ending(row: Row) -> str:
    """Return the laboratory's range; of a score what the last course did to it."""
    if isinstance(row, AnalyteRow):
        return words.reference_range(row.low, row.high, row.analyte.decimals)
    return fatigue_label(row.response) if row.response else words.NOTHING


def cell_told(row: Row, position: int, table: SampleTable) -> str:
    """Return a cell in words: value, how it may be read, and the change up to it."""
    sample = table.samples[position]
    if isinstance(row, ScoreRow):
        said = [f"{name(row)} {score_text(score)}" for score in row.cells[position]]
        return ", ".join(said) or words.not_done(name(row), sample)
    cell = row.cells[position]
    told = words.cell_told(row.analyte, cell, sample)
    if table.history is None or not any(result.is_eligible for result in cell.results):
        return told
    up_to = trend(table.history, row.analyte.code, until=sample.sample)
    return f"{told}\n{change_sentence(up_to, row.analyte)}"


def trend_told(row: Row) -> str:
    """Return the values of the small line, and the change."""
    if isinstance(row, ScoreRow):
        values = ", ".join(score_text(score) for score in row.scores)
        return f"{values}\n{change_told(row)}"
    values = ", ".join(_value(row, point) for point in row.trend.points[-MOST_POINTS:])
    return f"{values}\n{change_told(row)}" if values else ""


def _value(row: AnalyteRow, point: TrendPoint) -> str:
    said = f"{words.quantity(point.quantity, row.analyte.decimals)} ({date_text(point.at.day)})"
    return said if point.is_eligible else f"{said} {words.reading_word(point.reading)}"


def change_told(row: Row) -> str:
    """Return the change in a sentence, with what chance alone explains."""
    if isinstance(row, AnalyteRow):
        return change_sentence(row.trend, row.analyte)
    return fatigue_sentence(row.response, row.judged)
