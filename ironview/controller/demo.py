"""Fills a throw-away store with invented patients."""

import json
from pathlib import Path

from ironview.controller.import_work import commit_import, plan_import, read_for_import
from ironview.controller.workspace import Workspace
from ironview.knowledge.demo import demo_records


def fill_with_demo(workspace: Workspace, folder: Path) -> None:
    """Store the invented patients, as an import of one file would."""
    file = folder / "demo.json"
    file.write_text(json.dumps(demo_records(workspace.today)), encoding="utf-8")
    store = workspace.store
    files, reading = read_for_import([file], workspace.guideline, workspace.zone, _no_step)
    plan = plan_import(store, files, reading, {}, _no_step)
    commit_import(store, plan, workspace.user, _no_step)


def _no_step(_done: int, _total: int) -> None:
    """Report to nobody."""
