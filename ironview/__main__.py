"""``python -m ironview`` and the ``ironview`` command."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from ironview import cli


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or the window where none is named; return the exit code."""
    return cli.main(arguments, open_window=_open_window)


def _open_window(store_url: str | None, demo: bool, files: Sequence[Path]) -> int:
    # What is loaded stays until the end: looking for garbage in it finds none, and takes long.
    gc.disable()
    # Commands must not pay for, or need, the widgets.
    from ironview.app import run_window

    gc.freeze()
    gc.enable()
    return run_window(store_url, demo, files)


if __name__ == "__main__":
    sys.exit(main())
