"""One patient while somebody types: the preview of a chart, again after every key."""

import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from ironview.app import make_application
from ironview.controller.chart import Chart
from ironview.controller.jobs import run_in_pool
from ironview.controller.workspace import Workspace
from ironview.interchange.record_writing import record_as_line
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import open_store
from tests.benchmarks.records import record_of

TODAY: Final = date(2026, 6, 1)
RESULTS: Final = 500
EVERY: Final = 4
"""Each fourth result is edited: every analyte has its turn, from the first sample to the last."""
GOAL_MS: Final = 5.0


def report() -> list[str]:
    """Return the 95th percentile and the median of a preview, beside ``json.loads``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or make_application(["ironview"])
    record = record_of(RESULTS, every_days=9)
    guideline = load_guideline()
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(
            open_store(Path(folder) / "store.sqlite", analytes=guideline.analytes),
            guideline,
            zone=ZoneInfo("Europe/Vienna"),
            today=lambda: TODAY,
            user="bench",
            executor=run_in_pool,
            parent=application,
        )
        (key,) = workspace.add_records([record])
        seconds = _typed(workspace.open_chart(key))
        workspace.close()
    line = record_as_line(record)
    floor = statistics.median(_seconds(partial(json.loads, line)) for _ in range(len(seconds)))
    late, middle = statistics.quantiles(seconds, n=20)[-1], statistics.median(seconds)
    verdict = "reached" if late * 1000 <= GOAL_MS else "MISSED"
    return [
        (
            f"typing, {RESULTS} results: p95 {late * 1000:.1f} ms, median {middle * 1000:.1f} ms "
            f"of processor time, goal p95 <= {GOAL_MS:g} ms {verdict}; "
            f"json.loads {floor * 1000:.2f} ms = {middle / floor:.0f}"
        )
    ]


def _typed(chart: Chart) -> list[float]:
    """Type one digit more behind a value, in one result after the other."""
    rows = chart.record.results
    drafts = [replace(row, value=f"{row.value}5") for row in rows[::EVERY]]
    chart.preview(results=drafts[:1])
    return [_seconds(partial(chart.preview, results=[draft])) for draft in drafts]


def _seconds(work: Callable[[], object]) -> float:
    """Return the processor time of the work: what shares the machine does not count."""
    start = time.process_time()
    work()
    return time.process_time() - start
