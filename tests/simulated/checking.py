"""Every lane against a slow second opinion: nobody lost, nobody twice, nobody stale."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from ironview.controller.worklist import Worklist
from ironview.controller.workspace import Workspace
from ironview.domain.guideline import Guideline
from ironview.domain.worklist import LANES
from tests.simulated.slow_lanes import kept_summary, rules_of, slow_summary
from tests.simulated.slow_reading import SlowStore

_PAGE: Final = 500


def wrong_lanes(
    workspace: Workspace,
    path: Path,
    delivered: Guideline,
    every: int = 1,
    step: Callable[[int, int], None] = lambda _done, _total: None,
) -> Iterator[str]:
    """Yield a sentence for each patient who does not stand where they ought to.

    Args:
        every: Work out only every so many patients anew; where each is shown is always checked.
    """
    with SlowStore(path) as store:
        shown = shown_in(workspace)
        yield from _misplaced(workspace, store, shown)
        rules = rules_of(store, delivered)
        keys = store.keys()[::every]
        for number, key in enumerate(keys):
            step(number, len(keys))
            yield from _differing(store, key, (rules, workspace.today), shown)


def shown_in(workspace: Workspace) -> dict[str, list[str | None]]:
    """Return the lanes each patient is shown in, page by page as the screen asks for them."""
    worklist, shown = Worklist(workspace), dict[str, list[str | None]]()
    for lane in (*LANES, None):
        offset = 0
        while lines := worklist.lines(lane, _PAGE, offset):
            for line in lines:
                shown.setdefault(line.key, []).append(None if lane is None else lane.value)
            offset += len(lines)
    worklist.deleteLater()
    return shown


def _misplaced(
    workspace: Workspace, store: SlowStore, shown: dict[str, list[str | None]]
) -> Iterator[str]:
    there = set(store.keys())
    for key in there - shown.keys():
        yield f"{key}: lost, stands in no lane"
    for key in shown.keys() - there:
        yield f"{key}: stands in {shown[key]}, and was removed"
    for key, lanes in shown.items():
        if len(lanes) > 1:
            yield f"{key}: stands in {lanes}"
    counted = {
        None if lane is None else lane.value: count
        for lane, count in Worklist(workspace).counts().items()
        if count
    }
    listed = Counter(lanes[0] for lanes in shown.values())
    if counted != dict(listed):
        yield f"counted {counted}, listed {dict(listed)}"
    if store.summaries() != len(there):
        yield f"{store.summaries()} summaries are kept of {len(there)} patients"


def _differing(
    store: SlowStore,
    key: str,
    read_by: tuple[tuple[Guideline, Guideline], date],
    shown: dict[str, list[str | None]],
) -> Iterator[str]:
    rules, today = read_by
    wanted, row = slow_summary(store, key, rules, today), store.summary(key)
    if row is None:
        yield f"{key}: nothing is kept"
        return
    kept = kept_summary(row)
    if shown.get(key) != [wanted["lane"]]:
        yield f"{key}: shown in {shown.get(key)}, belongs into {wanted['lane']}"
    for name, said in wanted.items():
        if _plain(kept[name]) != _plain(said):
            yield f"{key}: {name} is {kept[name]}, ought to be {said} (kept for {row['as_of']})"


def _plain(value: object) -> object:
    """Return tuples as lists, as JSON gives them."""
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return {k: _plain(v) for k, v in value.items()} if isinstance(value, dict) else value
