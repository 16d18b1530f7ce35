"""The reasons a finding may be overridden for, from ``override_reasons.toml``."""

from functools import cache
from pathlib import Path

from ironview.domain.override_choices import OverrideChoices
from ironview.knowledge.reading import Spot, build
from ironview.knowledge.resources import resource_path
from ironview.knowledge.toml_files import read_toml


@cache
def load_override_choices(folder: Path | None = None) -> OverrideChoices:
    """Return what a person may choose from.

    Args:
        folder: Laid out like ``resources/``; None: the one that comes with the program.

    Raises:
        ResourceError: The file is missing or wrong, or offers nothing.
    """
    spot = Spot(read_toml((folder or resource_path()) / "override_reasons.toml"))
    choices = build(OverrideChoices, spot.file.table, spot)
    if not choices.reasons:
        raise spot.at("reasons").error("at least one reason is needed.")
    return choices
