"""How far a long command is, on one line of a terminal; a pipe or a log gets nothing of it."""

import sys
from typing import Final, TextIO

_WHOLE: Final = 100


class TerminalProgress:
    """Called with what is done and what there is; writes when the percentage changes."""

    def __init__(self, what: str, stream: TextIO | None = None) -> None:
        self._what = what
        self._stream = stream or sys.stderr
        self._is_shown = self._stream.isatty()
        self._last = -1

    def __call__(self, done: int, total: int) -> None:
        """Show ``done`` of ``total`` steps; a total of 0 is nothing to do."""
        percent = _WHOLE * done // total if total else _WHOLE
        if self._is_shown and percent != self._last:
            self._last = percent
            self._stream.write(f"\r{self._what} {percent} %")
            self._stream.flush()

    def finish(self) -> None:
        """Clear the line."""
        if self._last >= 0:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
