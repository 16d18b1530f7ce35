"""Every number is used by a rule, and none can lose its source or its mark unseen."""

import ast
import re
import shutil
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

import ironview.domain
from ironview.domain.errors import ResourceError
from ironview.domain.guideline import Guideline
from ironview.domain.sources import Limit
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.resources import resource_path
from ironview.wording.findings import SENTENCES

RULES = sorted(
    path
    for path in Path(ironview.domain.__file__).parent.glob("*.py")
    if path.name not in ("guideline.py", "next_change.py")
)
"""``next_change`` says when the answer of a rule ends, and uses no number itself."""


def number_names(value: object, name: str = "") -> Iterator[str]:
    """Yield the name of the field that holds each number, tables and rows gone through."""
    if isinstance(value, Limit):
        yield name
    elif isinstance(value, dict):
        for item in value.values():
            yield from number_names(item, name)
    elif isinstance(value, tuple):
        for item in value:
            yield from number_names(item, name)
    elif is_dataclass(value):
        for field in fields(value):
            yield from number_names(getattr(value, field.name), field.name)


def names_read(modules: Iterable[Path]) -> set[str]:
    """Return every attribute that these modules read."""
    trees = (ast.parse(path.read_text("utf-8")) for path in modules)
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def unused(guideline: Guideline, modules: Iterable[Path]) -> set[str]:
    return set(number_names(guideline)) - names_read(modules)


def test_every_number_is_used_by_a_rule():
    assert len(set(number_names(load_guideline()))) > 120
    assert unused(load_guideline(), RULES) == set()


@pytest.mark.parametrize(
    ("without", "lost"),
    [
        ("ledger.py", {"ledger_months", "iron_per_unit_low_mg", "iron_per_unit_high_mg"}),
        ("next_test.py", {"overdue_after_days", "recheck_months"}),
        ("expected_band.py", {"drawn_from_day"}),
    ],
)
def test_a_number_that_no_rule_uses_any_more_is_noticed(without, lost):
    assert lost <= unused(load_guideline(), [path for path in RULES if path.name != without])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("rules", "analytes", "products", "sources", "findings", "overlays"):
        shutil.copy(resource_path(f"{name}.toml"), tmp_path)
    shutil.copytree(resource_path("guidelines"), tmp_path / "guidelines")
    return tmp_path


def cut(path: Path, pattern: str, put: str = "") -> None:
    """Replace the first text that fits the pattern."""
    text, count = re.subn(pattern, put, path.read_text("utf-8"), count=1, flags=re.MULTILINE)
    assert count == 1, pattern
    path.write_text(text, "utf-8")


def without_own_sources(path: Path) -> Path:
    """Leave the numbers of a file with the sources of their tables alone."""
    text = re.sub(r"\[([\d.]+)(?:, (?:'[^']*'|\"[^\"]*\"))+\]", r"\1", path.read_text("utf-8"))
    path.write_text(text, "utf-8")
    return path


TABLES = list(tomllib.loads(resource_path("rules.toml").read_text("utf-8")))
TABLES.remove("version")


@pytest.mark.parametrize("table", TABLES)
def test_no_table_of_numbers_can_lose_its_source(folder, table):
    cut(
        without_own_sources(folder / "rules.toml"),
        rf"^\[{table}\](.*)\nsources = .*\n",
        rf"[{table}]\1\n",
    )
    with pytest.raises(ResourceError, match=r"rules\.toml, line \d+, .*source"):
        load_guideline(folder)


@pytest.mark.parametrize("name", [path.name for path in resource_path("guidelines").iterdir()])
def test_no_profile_can_lose_its_source(folder, name):
    cut(without_own_sources(folder / "guidelines" / name), r"^sources = .*\n")
    with pytest.raises(ResourceError, match=rf"{name}, line \d+, .*source"):
        load_guideline(folder)


@pytest.mark.parametrize("name", ["products.toml", "analytes.toml"])
def test_no_catalogue_can_lose_its_source(folder, name):
    cut(folder / name, r"^sources = .*\n")
    with pytest.raises(ResourceError, match=rf"{name}, line \d+, .*source"):
        load_guideline(folder)


@pytest.mark.parametrize("mark", ["", " [X]", " V", " []"])
def test_no_source_can_lose_its_mark(folder, mark):
    cut(
        folder / "overlays.toml",
        r"who-ferritin-2020, adults \[M\]",
        f"who-ferritin-2020, adults{mark}",
    )
    with pytest.raises(ResourceError, match=r"overlays\.toml, line \d+, deficiency\.who\.limit"):
        load_guideline(folder)


def test_no_simplified_need_can_lose_its_source(folder):
    cut(folder / "products.toml", r"^need_citations = .*\n")
    with pytest.raises(ResourceError, match="need_citations"):
        load_guideline(folder)


CODES = sorted(SENTENCES)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("key", ["severity", "rule", "citations"])
def test_no_finding_can_lose_its_severity_rule_or_source(folder, code, key):
    path = folder / "findings.toml"
    head, own, rest = re.split(
        rf'^(\["{re.escape(code)}"\]\n)', path.read_text("utf-8"), flags=re.MULTILINE
    )
    rest = re.sub(rf"^{key} = .*\n", "", rest, count=1, flags=re.MULTILINE)
    path.write_text(head + own + rest, "utf-8")
    with pytest.raises(ResourceError, match=rf"findings\.toml, .*{re.escape(code)}"):
        load_guideline(folder)


@pytest.mark.parametrize("code", CODES)
def test_a_finding_that_is_taken_out_of_the_file_is_missed(folder, code):
    text = (folder / "findings.toml").read_text("utf-8")
    text = re.sub(rf'^\["{re.escape(code)}"\]\n(?:\w.*\n)+', "", text, flags=re.MULTILINE)
    (folder / "findings.toml").write_text(text, "utf-8")
    assert set(SENTENCES) - set(load_guideline(folder).rule_texts) == {code}


def test_a_finding_without_a_sentence_is_noticed(folder):
    with (folder / "findings.toml").open("a", encoding="utf-8") as file:
        file.write(
            '\n["stores.new"]\nseverity = "info"\nrule = "stores.new"\n'
            "citations = ['ironview-rules, chapter 3 [D]']\n"
        )
    assert set(load_guideline(folder).rule_texts) - set(SENTENCES) == {"stores.new"}


def codes_in(modules: Iterable[Path]) -> set[str]:
    """Return every text of these modules that looks like the code of a finding."""
    looks = re.compile(r"(timing|stores|overload|response|safety|dose|data|confounder)\.[a-z_0-9]+")
    trees = (ast.parse(path.read_text("utf-8")) for path in modules)
    nodes = (node for tree in trees for node in ast.walk(tree))
    texts = (node.value for node in nodes if isinstance(node, ast.Constant))
    return {text for text in texts if isinstance(text, str) and looks.fullmatch(text)}


def test_every_code_the_rules_raise_has_a_severity_a_source_and_a_sentence():
    raised = codes_in(RULES)
    assert len(raised) > 30
    assert raised <= set(SENTENCES)
    assert raised <= set(load_guideline().rule_texts)
