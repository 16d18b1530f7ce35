"""The command line: what may be said, and what it means."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date
from pathlib import Path
from typing import Final

from ironview.cli import (
    backup_command,
    export_command,
    import_command,
    interpret_command,
    move_command,
    package_command,
    profile_command,
    restore_command,
    update_command,
    verify_command,
    worklist_command,
)
from ironview.domain.moments import read_moment
from ironview.domain.worklist import LANES
from ironview.knowledge.build_stamp import version_text

_OVERLAYS: Final = ("deficiency", "overload")
_COMMANDS: Final = frozenset(
    {
        "interpret",
        "import",
        "export",
        "package",
        "worklist",
        "verify",
        "backup",
        "restore",
        "move-store",
        "profile",
        "update",
    }
)


class Chosen(argparse.Namespace):
    """What was said; each command reads its own part.

    Attributes:
        command: What to run; None for the window of ``store`` or of the ``demo``.
        files: Without a command: what the window shows at once, as a desktop hands it over.
    """

    command: Callable[["Chosen"], int] | None
    store: str | None
    demo: bool
    files: list[Path]


def parse(arguments: Sequence[str] | None = None) -> Chosen:
    """Return what was said. Wrong use ends the program with exit code 2."""
    said = sys.argv[1:] if arguments is None else list(arguments)
    return _files_for_the_window(said) or _parser().parse_args(said, namespace=Chosen())


def _files_for_the_window(said: Sequence[str]) -> Chosen | None:
    """Return what was said when files stand where a command would; a command goes before a file."""
    options = argparse.ArgumentParser(prog="ironview", add_help=False, exit_on_error=False)
    _add_options(options)
    try:
        chosen, rest = options.parse_known_args(said, namespace=Chosen())
    except (argparse.ArgumentError, SystemExit):
        return None
    if not rest or rest[0] in _COMMANDS or not all(Path(name).is_file() for name in rest):
        return None
    chosen.command, chosen.files = None, [Path(name).absolute() for name in rest]
    return chosen


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ironview",
        description="Iron blood tests around intravenous iron: what can be read, what it says, "
        "and when to test next. Without a command the window opens; files that are named then are "
        "looked at in it before anything is stored.",
    )
    parser.add_argument("--version", action="version", version=f"ironview {version_text()}")
    _add_options(parser)
    parser.set_defaults(command=None, files=[])
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_interpret(commands)
    _add_import(commands)
    _add_export(commands)
    _add_worklist(commands)
    _add_package(commands)
    _add_verify(commands)
    _add_backup(commands)
    _add_restore(commands)
    _add_move(commands)
    _add_profile(commands)
    _add_update(commands)
    return parser


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", metavar="URL", help="a path, or postgresql://role@host/database")
    parser.add_argument(
        "--demo", action="store_true", help="a throw-away store with invented patients"
    )
    parser.add_argument("--user", metavar="NAME", help="who opens a locked store")
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="its first line opens a locked store"
    )


def _add_interpret(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "interpret",
        help="interpret every patient in files, without a store",
        description="Reads record, FHIR, HL7 v2 and table files by content, interprets every "
        "patient in them, and writes one JSON document or a readable summary.",
    )
    _add_files(parser)
    parser.add_argument("--profile", metavar="ID", help="use this guideline profile for everyone")
    parser.add_argument(
        "--overlay",
        action="append",
        default=[],
        type=_overlay,
        metavar="deficiency=ID|overload=ID",
        help="lay another society's limits over the profile",
    )
    parser.add_argument("--as-of", type=_day, metavar="DATE", help="the date to read on; today")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", dest="as_text", action="store_false", help="the default")
    form.add_argument("--text", dest="as_text", action="store_true", help="a readable summary")
    parser.set_defaults(command=interpret_command.run, as_text=False)


def _add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "import",
        help="put what files hold into the store",
        description="Stages files, stores what is clean of them, and says what was added, updated, "
        "unchanged, held and rejected. Held rows wait in the import window.",
    )
    _add_files(parser)
    _add_store(parser)
    parser.add_argument("--dry-run", action="store_true", help="say it all, write nothing")
    parser.add_argument("--json", dest="as_json", action="store_true", help="one JSON document")
    parser.set_defaults(command=import_command.run)


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "export",
        help="write patients of the store into a file",
        description="Writes one patient, or all: records (several one a line), a FHIR R4 Bundle, "
        "or tables. A file of that name is replaced, once the new one is whole. The printed "
        "report (pdf) is not written by this version.",
    )
    _add_store(parser)
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--patient", metavar="ID", help="number of one patient")
    who.add_argument("--all", action="store_true", help="every patient")
    formats = ("record", "fhir", "csv", "xlsx", "pdf")
    parser.add_argument("--format", choices=formats, required=True)
    parser.add_argument(
        "--table",
        choices=("results", "cohort"),
        default="results",
        help="which table csv holds; xlsx holds both",
    )
    parser.add_argument(
        "--deidentify",
        action="store_true",
        help="leave out whose it is, and move all dates of a patient by one shift",
    )
    parser.add_argument("-o", dest="output", type=Path, metavar="PATH", required=True)
    parser.set_defaults(command=export_command.run)


def _add_package(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("package", help="locked and signed files from store to store")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    export = actions.add_parser("export", help="lock patients of the store into a package")
    _add_store(export)
    _add_package_passphrase(export)
    who = export.add_mutually_exclusive_group(required=True)
    who.add_argument("--patient", metavar="ID", help="number of one patient")
    who.add_argument("--all", action="store_true", help="every patient")
    export.add_argument("--sender", metavar="NAME", help="what receivers see; clinic and computer")
    export.add_argument("-o", dest="output", type=Path, metavar="PATH", required=True)
    export.set_defaults(command=package_command.run_export)
    receive = actions.add_parser("import", help="put what packages hold into the store")
    receive.add_argument("files", nargs="+", type=Path, metavar="FILE")
    _add_store(receive)
    _add_package_passphrase(receive)
    receive.add_argument(
        "--fingerprint",
        metavar="DIGITS",
        help="take packages of the sender with this fingerprint, which you compared by telephone",
    )
    receive.add_argument(
        "--trust", metavar="NAME", help="with --fingerprint: trust it from now on, by this name"
    )
    receive.add_argument(
        "--conflicts",
        choices=("ask", "here", "package", "both"),
        default="ask",
        help="rows changed in both stores: hold them, or keep this one's, the package's, or both",
    )
    receive.add_argument("--time-zone", metavar="TZ", help="clinic time zone")
    receive.add_argument("--dry-run", action="store_true", help="say it all, write nothing")
    receive.add_argument("--json", dest="as_json", action="store_true", help="one JSON document")
    receive.set_defaults(command=package_command.run_import)


def _add_package_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--package-passphrase-file",
        type=Path,
        metavar="FILE",
        help="its first line opens the package",
    )


def _add_worklist(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "worklist",
        help="who needs what today",
        description="Lists the patients of the store by lane, the most urgent lane first. Each "
        "patient stands in one lane; the others are marks. Nothing in the store is changed.",
    )
    _add_store(parser)
    parser.add_argument("--as-of", type=_day, metavar="DATE", help="the day to list for; today")
    lanes = (*(lane.value for lane in LANES), worklist_command.NOTHING_TO_DO)
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--lane", choices=lanes, metavar="NAME", help=f"one of {', '.join(lanes)}")
    part.add_argument(
        "--nothing-due",
        dest="nothing_due",
        action="store_true",
        help="the other side: who needs nothing, and why; everybody is in the account once",
    )
    parser.add_argument("--json", dest="as_json", action="store_true", help="one JSON document")
    parser.set_defaults(command=worklist_command.run)


def _add_verify(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "verify",
        help="prove that the store holds what was written, or that the program works here",
        description="Reads the whole store: its pages and references, every version of every row, "
        "and the audit that lists them. Says where something was altered, cut or put in. With "
        "--installation, tries the program instead: every file against its checksum, worked "
        "cases, a store in a scratch place, drawing and printing; and writes a page to sign.",
    )
    _add_store(parser)
    parser.add_argument(
        "--installation", action="store_true", help="check the program and not a store"
    )
    parser.add_argument(
        "-o", dest="output", type=Path, metavar="PDF", help="where the page to sign goes"
    )
    parser.add_argument("--json", dest="as_json", action="store_true", help="one JSON document")
    parser.set_defaults(command=verify_command.run)


def _add_backup(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "backup",
        help="back the store up, and restore the backup once to prove it",
        description="Writes one file with the store and its keys, while others may go on working. "
        "It gets its name only after it was restored into a scratch place and checked.",
    )
    _add_store(parser)
    parser.add_argument(
        "-o", dest="folder", type=Path, metavar="FOLDER", help="backups beside the store"
    )
    parser.add_argument(
        "--thin",
        action="store_true",
        help="then delete those of this store in FOLDER that lie close to a newer one",
    )
    parser.add_argument("--list", dest="as_list", action="store_true", help="only list them")
    parser.set_defaults(command=backup_command.run)


def _add_restore(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "restore",
        help="put a backup in the place of the store",
        description="Says what the store holds that the backup does not. With --yes, backs the "
        "store up as it is, then puts the backup in its place.",
    )
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    _add_store(parser)
    parser.add_argument("--yes", action="store_true", help="do it")
    parser.set_defaults(command=restore_command.run)


def _add_move(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "move-store",
        help="move the store to a server, or back into a file",
        description="Copies every row with its number and the whole audit, compares counts and "
        "digests, checks the audit on the other side, and only then lets the store be written "
        "there and nowhere else. A file is put aside; a server refuses further writing.",
    )
    _add_store(parser)
    parser.add_argument(
        "--to", required=True, metavar="URL", help="an empty database, or a file that is not there"
    )
    parser.add_argument(
        "--to-passphrase-file",
        type=Path,
        metavar="FILE",
        help="its first line opens the other side, where that needs another one",
    )
    parser.set_defaults(command=move_command.run)


def _add_update(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "update",
        help="replace the program by a newer version from a signed package",
        description="Checks the signature, backs the store up, tries the new version on a copy, "
        "exchanges the two in one step and opens the store; or leaves all as it was. Without a "
        "file it settles an update that was cut short. For a program in a folder of one's own.",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    _add_store(parser)
    parser.add_argument("--check", action="store_true", help="only say what it would do")
    parser.add_argument(
        "--program", type=Path, metavar="FOLDER", help="of the program; this one's own"
    )
    parser.set_defaults(command=update_command.run)


def _add_files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument(
        "--mapping", metavar="NAME|FILE", help="what tables among the files do not say themselves"
    )
    parser.add_argument("--time-zone", metavar="TZ", help="clinic time zone, such as Europe/Vienna")


def _add_store(parser: argparse.ArgumentParser) -> None:
    # Without a default of its own, so that --store before the command counts as well.
    parser.add_argument(
        "--store",
        metavar="URL",
        default=argparse.SUPPRESS,
        help="a path, or postgresql://role@host/database",
    )
    parser.add_argument(
        "--user", metavar="NAME", default=argparse.SUPPRESS, help="who opens a locked store"
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="its first line opens a locked store",
    )


def _add_profile(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("profile", help="guideline profiles: list, show, check")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = actions.add_parser(
        "list", help="all profiles, one a line; with --store those that count in it"
    )
    _add_store(listing)
    listing.set_defaults(command=profile_command.list_profiles)
    show = actions.add_parser("show", help="the numbers of one profile, with their sources")
    _add_store(show)
    show.add_argument("id", metavar="ID")
    show.set_defaults(command=profile_command.show_profile)
    check = actions.add_parser(
        "check", help="check a clinic's own file and say what it would change"
    )
    check.add_argument("file", type=Path, metavar="FILE")
    check.set_defaults(command=profile_command.check_profile)


def _day(text: str) -> date:
    moment = read_moment(text, UTC)
    if moment is None or moment.has_time:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write YYYY-MM-DD")
    return moment.day


def _overlay(text: str) -> tuple[str, str]:
    kind, joint, name = text.partition("=")
    if not joint or kind not in _OVERLAYS or not name:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no overlay; write deficiency=ID or overload=ID"
        )
    return kind, name
