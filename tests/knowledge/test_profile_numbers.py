"""Every number a clinic may change has a plausible range with a source."""

import re
import shutil
from pathlib import Path

import pytest

from ironview.domain.errors import ResourceError
from ironview.domain.profile_numbers import key_of, numbers_of
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.profile_numbers import load_number_ranges
from ironview.knowledge.resources import resource_path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("profile_numbers", "sources"):
        shutil.copy(resource_path(f"{name}.toml"), tmp_path)
    return tmp_path


def edit(folder: Path, pattern: str, put: str) -> None:
    path = folder / "profile_numbers.toml"
    text, count = re.subn(pattern, put, path.read_text("utf-8"), count=1, flags=re.MULTILINE)
    assert count == 1
    path.write_text(text, "utf-8")


def test_every_number_of_every_profile_has_a_range_and_every_range_a_number():
    profiles = load_guideline().profiles.values()
    written = {key_of(path) for profile in profiles for path, _ in numbers_of(profile)}
    ranges = load_number_ranges()
    assert written <= set(ranges)
    never_delivered = {"iron_indicated.tsat_at_most", "iron_indicated.ferritin_at_most"}
    assert set(ranges) - written <= never_delivered


@pytest.mark.parametrize("key", load_number_ranges())
def test_every_range_has_a_source_and_lies_around_what_is_delivered(key):
    allowed = load_number_ranges()[key]
    assert allowed.key == key
    for limit in (allowed.lowest, allowed.highest):
        assert all(one.key in load_guideline().sources for one in limit.citations)
        assert limit.citations[0].place
    for profile in load_guideline().profiles.values():
        for path, limit in numbers_of(profile):
            if key_of(path) == key:
                assert allowed.lowest.amount <= limit.amount <= allowed.highest.amount


def test_no_range_can_lose_its_source(folder):
    edit(folder, r"^sources = .*\n", "")
    with pytest.raises(ResourceError, match=r"profile_numbers\.toml, line \d+, .*source"):
        load_number_ranges(folder)


@pytest.mark.parametrize("lowest", ["25", "26"])
def test_a_range_is_not_empty(folder, lowest):
    edit(folder, r"^lowest = 1$", f"lowest = {lowest}")
    with pytest.raises(ResourceError, match="the lowest amount must be below the highest"):
        load_number_ranges(folder)


def test_a_range_of_one_step_is_one(folder):
    edit(folder, r"^lowest = 1$", "lowest = 24")
    assert load_number_ranges(folder)["applies_below_years"].lowest.amount == 24


def test_groups_follow_each_other_without_coming_back():
    groups = [allowed.group for allowed in load_number_ranges().values()]
    runs = [group for at, group in enumerate(groups) if at == 0 or groups[at - 1] != group]
    assert runs == ["choice", "windows", "deficiency", "stores", "hold"]
