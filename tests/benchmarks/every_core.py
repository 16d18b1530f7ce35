"""The same work on very many patients: on every core, with few of them in memory."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Final, TypeVar

Task = TypeVar("Task")
Answer = TypeVar("Answer")

AHEAD: Final = 2
"""Tasks under way or waiting for each process: one it works on, one so that it never waits."""


def on_every_core(
    work: Callable[[Task], Answer], tasks: Iterable[Task], processes: int | None = None
) -> Iterator[Answer]:
    """Yield what the work answers to each task, in the order of the tasks.

    Tasks are taken only as answers are asked for, so a stream of any length needs the memory of
    a few tasks. Whoever stops asking stops the work: what was not begun never is.

    Args:
        work: A function of a module, or a ``partial`` of one; it, the tasks and the answers
            travel between processes, so a task had better name rows than carry them.
        processes: How many; None for one on each core.

    Raises:
        Exception: Whatever the work raised, in the place of that task's answer.
    """
    count = processes or os.cpu_count() or 1
    # A fork would copy the locks of Qt's threads in whatever state they are.
    clean = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(count, mp_context=clean)
    under_way: deque[Future[Answer]] = deque()
    try:
        for task in tasks:
            under_way.append(pool.submit(work, task))
            if len(under_way) >= count * AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
