"""Rules about the code itself that no linter checks."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from tests.conftest import PROJECT

PACKAGE = PROJECT / "ironview"
MODULES = sorted(PACKAGE.rglob("*.py"))
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}


def imported_by(statement: str) -> set[str]:
    """Return the top-level packages a fresh interpreter has loaded after the statement."""
    code = f"{statement}; import sys; print(*sorted({{m.split('.')[0] for m in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_scan_sees_the_project():
    assert len(MODULES) > 40


def test_the_whole_domain_loads_nothing_but_the_standard_library():
    names = [
        "ironview.domain." + path.stem
        for path in (PACKAGE / "domain").glob("*.py")
        if path.stem != "__init__"
    ]
    loaded = imported_by("import " + ", ".join(names))
    assert not loaded & {"PySide6", "peewee", "pyqtgraph", "numpy", "msgspec", "sqlcipher3"}


def test_the_way_to_the_first_window_does_not_import_the_plotting_library():
    loaded = imported_by("import ironview.app, ironview.ui.main_window")
    assert not loaded & {"pyqtgraph", "numpy"}


def test_commands_import_no_widget_no_plot_and_no_database():
    loaded = imported_by("import ironview.cli")
    assert not loaded & {"pyqtgraph", "numpy", "peewee", "sqlcipher3"}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_rooms_stay_small(path: Path):
    text = path.read_text(encoding="utf-8")
    long_functions = [
        f"{node.name}: {(node.end_lineno or 0) - node.lineno + 1} lines"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > 50
    ]
    assert text.count("\n") <= 400
    assert long_functions == []


def test_no_room_is_named_after_nothing():
    assert [path for path in MODULES if path.stem in FORBIDDEN_NAMES] == []


def test_no_loose_ends_and_no_waiting():
    pattern = re.compile(r"\b(TODO|FIXME|XXX)\b|processEvents\(|time\.sleep\(|NotImplementedError")
    found = [
        f"{path.name}:{number}"
        for path in MODULES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_everything_is_caught_broadly_in_one_place_only():
    places = [
        str(path.relative_to(PACKAGE))
        for path in MODULES
        if re.search(r"except (Base)?Exception\b", path.read_text(encoding="utf-8"))
    ]
    assert set(places) <= {"controller/jobs.py", "cli.py", "cli/__init__.py", "cli/main.py"}


def test_the_python_version_is_not_paired_with_the_qt_binding_that_loses_none():
    """PySide6 6.12.0 on CPython 3.11 drops a reference to None at each call returning void."""
    version = tuple(int(part) for part in PySide6.__version__.split(".")[:3])
    assert sys.version_info >= (3, 12) or version <= (6, 11, 3)


def test_calls_returning_void_keep_the_references_of_none():
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.blockSignals(False)
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 1_000


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-development.txt"])
def test_lock_files_are_hashed_and_name_no_index(name):
    text = (PROJECT / "packaging" / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    pinned = re.findall(r"^[a-z0-9][a-z0-9._\[\]-]*==", text, flags=re.MULTILINE | re.IGNORECASE)
    assert len(pinned) > 10
    assert text.count("--hash=sha256:") > len(pinned)


def test_the_top_level_stays_as_planned():
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    top = {line.split("/")[0] for line in tracked if line and not line.startswith(".")}
    assert top <= {
        "pyproject.toml",
        "ironview",
        "resources",
        "tests",
        "packaging",
        "README.md",
        "Makefile",
        "LICENSE",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
    }
