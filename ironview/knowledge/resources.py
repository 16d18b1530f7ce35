"""Where the files that come with the program are."""

import sys
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parents[1]


def resource_path(name: str = "") -> Path:
    """Return the path of a file or folder of ``resources/``.

    Looked for in the installed package, beside the package in a checkout, and in a frozen
    program's own folder, in this order; the first that exists is taken.

    Args:
        name: Relative path with forward slashes; empty for the folder itself.
    """
    return _folder() / name


def _folder() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    places = [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    if frozen is not None:
        root = Path(str(frozen))
        places += [root / "ironview" / "resources", root / "resources"]
    return next((place for place in places if (place / "rules.toml").is_file()), places[-1])
