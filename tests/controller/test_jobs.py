"""Work in the background reports, can be stopped, and ends in exactly one outcome."""

import threading

import pytest
from PySide6.QtCore import QThreadPool

from ironview.controller.jobs import (
    CancelledError,
    Done,
    Failed,
    Job,
    run_in_pool,
    wait_for_pool,
)


def watch(job):
    """Return what the job says, in order."""
    said = []
    job.progressed.connect(lambda done, total: said.append((done, total)))
    job.finished.connect(said.append)
    return said


def test_work_reports_its_steps_and_then_its_value(executor, qapp):
    def work(progress):
        progress.step(1, 2)
        progress.step(2, 2)
        return "value"

    job = Job(work, executor)
    said = watch(job)
    job.start()
    assert said == []

    executor.run()

    assert said == [(1, 2), (2, 2), Done("value")]


def test_stopped_work_ends_at_its_next_step(executor, qapp):
    job = Job(lambda progress: progress.step(1, 2), executor)
    said = watch(job)
    job.start()
    job.cancel()

    executor.run()

    assert len(said) == 1
    assert isinstance(said[0], Failed)
    assert isinstance(said[0].error, CancelledError)


def test_work_that_raises_ends_in_failed(executor, qapp):
    def work(progress):
        raise ZeroDivisionError

    job = Job(work, executor)
    said = watch(job)
    job.start()
    executor.run()

    assert isinstance(said[0].error, ZeroDivisionError)


@pytest.mark.parametrize("stop", [False, True])
def test_the_real_pool_works_beside_and_tells_on_this_thread(qtbot, stop):
    gate = threading.Event()
    threads = []

    def work(progress):
        threads.append(threading.current_thread())
        gate.wait(10)
        progress.step(1, 1)
        return 7

    job = Job(work, run_in_pool)
    told_on = []
    job.finished.connect(lambda _: told_on.append(threading.current_thread()))
    with qtbot.waitSignal(job.finished, timeout=10_000) as finished:
        job.start()
        if stop:
            job.cancel()
        gate.set()

    assert told_on == [threading.main_thread()]
    assert threads[0] is not threading.main_thread()
    assert isinstance(finished.args[0], Failed if stop else Done)
    wait_for_pool()
    assert QThreadPool.globalInstance().activeThreadCount() == 0
