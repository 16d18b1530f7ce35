"""``ironview verify --installation``: tries the program on this computer, and prints a page."""

import argparse
import getpass
import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ironview.cli.exits import Exit

if TYPE_CHECKING:
    from ironview.domain.installation import Installation

_FORMAT: Final = "ironview-installation/1"


def run(chosen: argparse.Namespace) -> int:
    """Do every check and write the page.

    The exit code is 1 when something was found, and 3 when no store could be opened.
    """
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.ui.installation.checking import check_installation, make_ready

    # What is drawn is the same on every computer, with or without a screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    problem = make_ready()
    if problem:
        print(f"ironview: {problem}", file=sys.stderr)  # noqa: T201
    progress = TerminalProgress("Checking")
    try:
        found = check_installation(progress)
    finally:
        progress.finish()
    file, problem = _write_page(found, chosen.output)
    if chosen.as_json:
        print(json.dumps(_document(found, file), indent=1, ensure_ascii=False))  # noqa: T201
    else:
        print(_summary(found, file))  # noqa: T201
    return _ended(found, problem)


def _ended(found: "Installation", problem: str) -> int:
    from ironview.domain.installation import FaultKind
    from ironview.wording.installation import conclusion

    if problem:
        print(f"ironview: {problem}", file=sys.stderr)  # noqa: T201
    if found.is_sound:
        return Exit.WRONG_USE if problem else Exit.DONE
    print(f"ironview: {conclusion(is_sound=False)}", file=sys.stderr)  # noqa: T201
    faults = [fault.kind for check in found.checks for fault in check.faults]
    return Exit.STORE_UNUSABLE if FaultKind.NOT_OPENED in faults else Exit.DONE_WITH_ASIDES


def _write_page(found: "Installation", output: Path | None) -> tuple[Path | None, str]:
    """Return where the page is, and why there is none."""
    from ironview.domain.errors import IronViewError
    from ironview.ui.installation.page import PageSource, installation_document, program_folder
    from ironview.ui.installation.trials import SPOILT
    from ironview.ui.paper.output import write_pdf
    from ironview.ui.paper.sheets import A4

    now = datetime.now().astimezone()
    file = output or Path(f"ironview-installation-{now:%Y-%m-%d}.pdf")
    source = PageSource(
        installation=found,
        checked_at=now,
        checked_by=getpass.getuser(),
        place=str(program_folder()),
    )
    try:
        write_pdf(installation_document(source, A4), file)
    except IronViewError as error:
        return None, str(error)
    except SPOILT as error:
        return None, f"The page could not be drawn: {type(error).__name__}: {error}"
    return file, ""


def _summary(found: "Installation", file: Path | None) -> str:
    from ironview.wording.installation import check_name, compared, conclusion, fault_text, outcome

    lines = [f"IronView {_version()}"]
    for check in found.checks:
        lines.append(f"{check_name(check.kind)}: {compared(check)}, {outcome(check)}.")
        lines += [f"  {fault_text(fault)}" for fault in check.faults]
    lines.append(conclusion(is_sound=found.is_sound))
    if file is not None:
        lines.append(f"The page to sign is {file}.")
    return "\n".join(lines)


def _document(found: "Installation", file: Path | None) -> dict[str, Any]:
    from ironview.wording.installation import fault_text

    return {
        "format": _FORMAT,
        "sound": found.is_sound,
        "version": _version(),
        "compared_with": found.listed_by or None,
        "files": found.files or None,
        "rules": dict(found.digests),
        "checks": [
            {
                "check": check.kind.value,
                "sound": check.is_sound,
                "count": check.count,
                "faults": [
                    {"fault": fault.kind.value, "place": fault.place, "text": fault_text(fault)}
                    for fault in check.faults
                ],
            }
            for check in found.checks
        ],
        "page": None if file is None else str(file),
    }


def _version() -> str:
    from ironview.knowledge.build_stamp import version_text

    return version_text()
