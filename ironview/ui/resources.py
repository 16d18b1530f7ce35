"""Where the files are that the screen is painted with: tokens, stylesheet, icons."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parents[1]


def resource_path(*parts: str) -> Path:
    """Return the place of a resource, in an installed package or in a checkout."""
    installed = _PACKAGE / "resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
