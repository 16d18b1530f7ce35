"""People who sign one sample at the same moment, each a process with a window's worth of program.

A fork of this process opens the store, reads the sample, and waits at a gate until all have; what
each was told is written back as JSON.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from ironview.controller.signing import Decision, sign_sample
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError, sentence_of
from ironview.domain.sign_off import SignOffAction
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import Store

TODAY = date(2026, 6, 3)
Open = Callable[[], Store]


@dataclass(frozen=True)
class Told:
    """What one person learned.

    Attributes:
        sentence: Why nothing was signed; empty for a signature that counts.
        shown: How the sample stands on their screen afterwards.
        by: Whose signature that is; empty for none.
    """

    name: str
    sentence: str
    shown: str
    by: str


def window_on(store: Store, user: str) -> Workspace:
    """Open a window; what it does in the background is done on the spot."""
    return Workspace(
        store,
        load_guideline(),
        zone=ZoneInfo("UTC"),
        today=lambda: TODAY,
        user=user,
        executor=lambda work: work(),
    )


def sign_newest(workspace: Workspace, key: str, standing=None) -> None:
    """Sign the newest sample as it stands, or as it was seen."""
    chart = workspace.open_chart(key)
    decision = Decision(responsible=workspace.user, action=SignOffAction.REPEAT_TEST)
    sign_sample(chart, standing or chart.sign_offs[-1], decision)


def sign_at_once(make: Open, key: str, names: tuple[str, ...]) -> list[Told]:
    """Let these people look at the newest sample and sign it, all at the same moment."""
    (gate, opener), (ready, saying) = os.pipe(), os.pipe()
    people = []
    for name in names:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(opener)

            def wait() -> None:
                os.write(saying, b".")
                os.read(gate, 1)

            with suppress(BaseException):
                os.write(writing, json.dumps(_sign(make, key, name, wait)).encode())
            os._exit(0)
        os.close(writing)
        people.append((child, reading))
    for _ in people:
        assert os.read(ready, 1)
    os.close(opener)
    told = []
    for child, reading in people:
        with os.fdopen(reading, "rb") as file:
            told.append(Told(**json.loads(file.read())))
        os.waitpid(child, 0)
    for one in (gate, ready, saying):
        os.close(one)
    return told


def _sign(make: Open, key: str, name: str, wait: Callable[[], None]) -> dict[str, str]:
    workspace = window_on(make(), name)
    chart = workspace.open_chart(key)
    seen, sentence = chart.sign_offs[-1], ""
    wait()
    try:
        sign_newest(workspace, key, seen)
    except IronViewError as error:
        sentence = sentence_of(error)
    now = chart.sign_offs[-1]
    by = "" if now.sign_off is None else now.sign_off.by
    return {"name": name, "sentence": sentence, "shown": now.state.value, "by": by}


def die_before_reading_back(make: Open, key: str, name: str) -> int:
    """Sign, and be killed after the signature was written and before it was read back.

    Returns:
        The signal that ended the program; 0 where it ended by itself.
    """
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            workspace = window_on(make(), name)
            workspace.open_chart(key)
            sys.setprofile(_kill_on_the_way_back)
            sign_newest(workspace, key)
        os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def _kill_on_the_way_back(frame, event: str, _argument) -> None:
    if event == "call" and frame.f_code.co_name == "_read_back":
        os.kill(os.getpid(), signal.SIGKILL)
