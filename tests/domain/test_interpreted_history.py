"""The history behind an interpretation is the one it was made from."""

from ironview.domain.interpretation import interpret
from ironview.domain.interpreted_history import history_of
from ironview.domain.record_reading import read_history
from tests.domain.histories import guideline
from tests.domain.records import condition, dose, event, on, panel, patient, record, score

ROWS = (
    panel(-3, ferritin=8, hb=10, tsat=9),
    dose(0),
    panel(10, ferritin=900),
    panel(90, ferritin=70, hb=13),
    score(4, 60),
    score(8, -2),
    score(99, 5),
    condition("pregnancy", -200),
    event("surgery", 20),
    event("delivery", 50),
)


def both(who=None):
    rows = record(*ROWS, who=who or patient())
    said = interpret(rows, guideline(), on(200))
    return history_of(said, guideline()), read_history(rows, guideline(), on(200))


def test_doses_courses_conditions_and_scores_are_the_same():
    again, first = both()
    for name in ("as_of", "doses", "courses", "conditions", "scores", "held"):
        assert getattr(again, name) == getattr(first, name), name
    assert [one.score for one in again.scores] == [8, 4]


def test_its_samples_carry_their_flags():
    again, first = both()
    assert [one.at for one in again.samples] == [one.at for one in first.samples]
    assert again.samples[0].results[0].flag == "L"
    assert first.samples[0].results[0].flag is None


def test_scores_before_birth_are_left_out():
    again, first = both(patient(birth=str(on(0))))
    assert [one.score for one in again.scores] == [one.score for one in first.scores] == [4]
