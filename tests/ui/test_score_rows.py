"""Fatigue scores as rows of the results table."""

from dataclasses import replace

import pytest

from ironview.domain.interpretation import interpret
from ironview.domain.interpreted_history import history_of
from ironview.domain.record import Scale, Symptom
from ironview.domain.verdicts import Fatigue
from ironview.ui.score_rows import score_rows
from tests.ui import people


@pytest.fixture
def rows_of(guideline):
    def make(record, today=people.TODAY):
        said = interpret(record, guideline, today)
        return score_rows(history_of(said, guideline), said.samples)

    return make


def score(value, day, scale="fatigue_nrs"):
    return Symptom(scale=scale, at=people.at(day), score=value)


def test_without_scores_there_is_no_row(rows_of):
    assert rows_of(people.henrik()) == ()


def test_a_row_holds_the_scores_of_the_date_of_each_sample(rows_of):
    (row,) = rows_of(people.elena())

    assert [[one.score for one in cell] for cell in row.cells] == [[], [8], [], [], [2]]
    assert (row.scale, row.highest, row.change, row.response) == (
        Scale.FATIGUE_NRS,
        10,
        -6,
        Fatigue.IMPROVED,
    )
    assert row.since.isoformat() == "2026-02-26"


def test_a_score_of_another_day_is_in_the_small_line_only(rows_of):
    record = people.elena()

    (row,) = rows_of(replace(record, symptoms=(*record.symptoms, score("5", "2026-04-20"))))

    assert [point.amount for point in row.spark.points] == [8, 5, 2]
    assert sum(len(cell) for cell in row.cells) == 2


def test_the_course_is_judged_by_the_scale_asked_last(rows_of):
    record = people.elena()
    facit = score("20", "2026-02-26", "facit_f"), score("30", "2026-04-20", "facit_f")

    nrs, other = rows_of(replace(record, symptoms=(*record.symptoms, *facit)))

    assert (nrs.scale, nrs.response) == (Scale.FATIGUE_NRS, Fatigue.IMPROVED)
    assert (other.scale, other.highest, other.response, other.change, other.since) == (
        Scale.FACIT_F,
        52,
        None,
        None,
        None,
    )


def test_a_score_only_after_the_course_has_no_baseline(rows_of):
    record = replace(people.elena(), symptoms=(score("3", "2026-05-01"),))

    (row,) = rows_of(record)

    assert (row.response, row.change) == (Fatigue.NO_BASELINE, None)


def test_without_a_course_and_before_one_there_is_no_response(rows_of):
    record = replace(people.elena(), infusions=())
    (row,) = rows_of(record)
    assert (row.response, row.change) == (None, None)

    planned = replace(record, infusions=(people.infusion("2026-06-04", "1000"),))
    (row,) = rows_of(planned)
    assert (row.response, row.change) == (None, None)
