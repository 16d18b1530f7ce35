"""``sources.toml``: the documents numbers may cite."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from ironview.domain.sources import Source
from ironview.knowledge.reading import Spot, build_keyed
from ironview.knowledge.resources import resource_path
from ironview.knowledge.toml_files import read_toml


@lru_cache(maxsize=4)
def load_sources(folder: Path | None = None) -> Mapping[str, Source]:
    """Return the documents by key.

    Raises:
        ResourceError: The file is missing or wrong.
    """
    return build_keyed(Source, "key", Spot(read_toml((folder or resource_path()) / "sources.toml")))
