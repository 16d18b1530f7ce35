"""``profile_numbers.toml``: what each number of a profile can mean."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from ironview.domain.profile_numbers import NumberRange
from ironview.knowledge.reading import SOURCES, Spot, build
from ironview.knowledge.resources import resource_path
from ironview.knowledge.source_files import load_sources
from ironview.knowledge.toml_files import read_toml


@lru_cache(maxsize=4)
def load_number_ranges(folder: Path | None = None) -> Mapping[str, NumberRange]:
    """Return the ranges by key, in the order of the file.

    Args:
        folder: Laid out like ``resources/``; None: the one that comes with the program.

    Raises:
        ResourceError: The file is missing or wrong, or a range is empty.
    """
    base = folder or resource_path()
    spot = Spot(read_toml(base / "profile_numbers.toml"), known=load_sources(base))
    here = spot.entering(spot.file.table)
    ranges = {}
    for key, entry in spot.file.table.items():
        if key != SOURCES:
            ranges[key] = build(NumberRange, entry, here.at(key), {"key": key})
            if ranges[key].lowest.amount >= ranges[key].highest.amount:
                raise here.at(key).error("the lowest amount must be below the highest.")
    return ranges
