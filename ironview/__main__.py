"""``python -m ironview`` and the ``ironview`` command."""

import sys
from collections.abc import Sequence
from pathlib import Path

from ironview import cli


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or the window where none is named; return the exit code."""
    return cli.main(arguments, open_window=_open_window)


def _open_window(store_url: str | None, demo: bool, files: Sequence[Path]) -> int:
    # Commands must not pay for, or need, the widgets.
    from ironview.app import run_window

    return run_window(store_url, demo, files)


if __name__ == "__main__":
    sys.exit(main())
