"""An error that is ours: a report without patient data is written, and the program ends with 4."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from ironview.cli.exits import Exit
from ironview.domain.errors import IronViewError
from ironview.faults.report import fault_report, report_name

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
        place = self._write(fault_report(error))
        print(  # noqa: T201
            f"ironview: an internal error happened. What was saved before is safe. {place}",
            file=sys.stderr,
        )
        raise SystemExit(Exit.INTERNAL_ERROR) from error

    def _write(self, text: str) -> str:
        try:
            folder = self._folder or _log_folder()
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / report_name()
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MODE)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError:
            return f"The report could not be saved; here it is:\n{text}"
        return f"A report without patient data is in {path}; please send it to the makers."


def _log_folder() -> Path:
    from platformdirs import user_log_path

    return user_log_path("IronView", appauthor=False)
