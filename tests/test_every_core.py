"""Very many tasks are answered in order, with few of them taken at a time."""

import os
from collections.abc import Iterator
from functools import partial

import pytest

from tests.benchmarks.every_core import AHEAD, on_every_core

PROCESSES = 2


def divide(dividend: int, divisor: int) -> float:
    return dividend / divisor


def process_of(_: int) -> int:
    return os.getpid()


def test_answers_come_in_the_order_of_their_tasks():
    answers = on_every_core(partial(divide, 60), range(1, 13), PROCESSES)

    assert list(answers) == [60 / divisor for divisor in range(1, 13)]


def test_no_task_means_no_answer():
    assert list(on_every_core(process_of, [], PROCESSES)) == []


def test_the_work_happens_in_other_processes():
    assert os.getpid() not in set(on_every_core(process_of, range(4)))


def test_tasks_are_taken_only_as_answers_are_asked_for():
    taken = []

    def tasks() -> Iterator[int]:
        for number in range(1, 1000):
            taken.append(number)
            yield number

    answers = on_every_core(abs, tasks(), PROCESSES)
    assert next(answers) == 1
    assert len(taken) == PROCESSES * AHEAD
    assert next(answers) == 2
    assert len(taken) == PROCESSES * AHEAD + 1

    answers.close()
    assert len(taken) == PROCESSES * AHEAD + 1


def test_what_the_work_raises_arrives_in_the_place_of_its_answer():
    answers = on_every_core(partial(divide, 60), [2, 0, 3], PROCESSES)

    assert next(answers) == 30
    with pytest.raises(ZeroDivisionError):
        next(answers)
