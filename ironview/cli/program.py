"""Takes a command line, does it, and says in a number how it went."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from ironview.cli.arguments import parse
from ironview.cli.exits import Exit
from ironview.cli.failures import FailureReport
from ironview.domain.errors import IronViewError
from ironview.faults.last_actions import LAST_ACTIONS

OpenWindow = Callable[[str | None, bool, Sequence[Path]], int]


def main(arguments: Sequence[str] | None = None, *, open_window: OpenWindow) -> int:
    """Run one command and return its exit code.

    Args:
        arguments: Without the program's name; None takes those of the process.
        open_window: Shows the window of a store (a URL, or None for the usual one) or of the demo,
            with files to look at, until it is closed.
    """
    with FailureReport():
        chosen = parse(arguments)
        try:
            _note(chosen.command)
            if chosen.command is None:
                return open_window(chosen.store, chosen.demo, chosen.files)
            return chosen.command(chosen)
        except IronViewError as error:
            print(f"ironview: {error}", file=sys.stderr)  # noqa: T201
            return Exit.WRONG_USE
        except BrokenPipeError:
            # Whoever read our output stopped reading; nothing more can be said to them.
            sys.stdout = None
            return Exit.DONE


def _note(command: Callable[..., int] | None) -> None:
    """Remember which command was asked for: the name of a function, and nothing that was typed."""
    if command is None:
        name = "open_window"
    else:
        name = f"{command.__module__.rpartition('.')[2]}.{command.__name__}"
    LAST_ACTIONS.announce([name])
    LAST_ACTIONS.note(name)
