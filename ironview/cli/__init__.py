"""The commands. None of them needs a screen, and none but the window imports a widget."""

from ironview.cli.program import main

__all__ = ["main"]
