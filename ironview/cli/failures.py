"""An error that is ours: a report without patient data is written, and the program ends with 4."""

import os
import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from ironview import __version__
from ironview.cli.exits import Exit
from ironview.domain.errors import IronViewError

_MODE: Final = 0o600


class FailureReport:
    """Inside it, an unexpected error becomes a report and exit code 4."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not isinstance(error, Exception) or isinstance(error, IronViewError):
            return
        place = self._write(describe(error))
        print(  # noqa: T201
            f"ironview: an internal error happened ({type(error).__name__}). Nothing was changed. "
            f"{place}",
            file=sys.stderr,
        )
        raise SystemExit(Exit.INTERNAL_ERROR) from error

    def _write(self, text: str) -> str:
        moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        try:
            folder = self._folder or _log_folder()
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / f"error-{moment}-{os.getpid()}.txt"
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MODE)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError:
            return f"The report could not be saved; here it is:\n{text}"
        return f"A report without patient data is in {path}; please send it to the makers."


def describe(error: BaseException) -> str:
    """Return where the error happened, without messages and values: those may hold patient data."""
    lines = [
        f"IronView {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"{type(error).__module__}.{type(error).__qualname__}",
    ]
    lines += [
        f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    cause = error.__cause__ or error.__context__
    if cause is not None:
        lines.append(f"caused by {describe(cause)}")
    return "\n".join(lines) + "\n"


def _log_folder() -> Path:
    from platformdirs import user_log_path

    return user_log_path("IronView", appauthor=False)
