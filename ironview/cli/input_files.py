"""The files a command was given."""

from collections.abc import Iterable
from pathlib import Path

from ironview.domain.errors import IronViewError


class WrongUseError(IronViewError):
    """What was asked for does not exist; the text names what does."""


def check_files(paths: Iterable[Path]) -> None:
    """Refuse folders and names of nothing before anything is read.

    Raises:
        WrongUseError: One of them is no file.
    """
    for path in paths:
        if path.is_dir():
            raise WrongUseError(f"{path} is a folder. Name the files in it; nothing was read.")
        if not path.exists():
            raise WrongUseError(f"There is no file {path}. Nothing was read.")
