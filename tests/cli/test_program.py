import pytest

from ironview import __version__
from ironview.cli import arguments, interpret_command, main
from ironview.cli.arguments import parse
from tests.cli.conftest import RECORD


def test_no_command_means_the_window():
    opened = []

    def open_window(store, demo, files):
        opened.append((store, demo, files))
        return 3

    assert main([], open_window=open_window) == 3
    assert main(["--store", "somewhere", "--demo"], open_window=open_window) == 3
    assert opened == [(None, False, []), ("somewhere", True, [])]


@pytest.fixture
def opened_with():
    """Run a command line that opens the window; return store, demo and files."""
    opened = []

    def open_window(*what):
        opened.append(what)
        return 0

    def run(*words):
        assert main([str(word) for word in words], open_window=open_window) == 0
        return opened.pop()

    return run


def test_files_without_a_command_are_for_the_window(opened_with, write, tmp_path, monkeypatch):
    one, other = write(RECORD, "one record.json"), write(b"", "Paket Ä.ivpackage")

    assert opened_with(one, other) == (None, False, [one, other])
    assert opened_with("--store", "here", one) == ("here", False, [one])
    assert opened_with(one, "--store", "here", "--demo") == ("here", True, [one])
    monkeypatch.chdir(tmp_path)
    assert opened_with("one record.json") == (None, False, [one])


def test_a_command_goes_before_a_file_of_its_name(run, write, tmp_path, monkeypatch):
    write(b"", "verify")
    monkeypatch.chdir(tmp_path)

    assert run("verify", "--store", tmp_path / "nowhere.sqlite").code == 3


@pytest.mark.parametrize("command", sorted(arguments._COMMANDS))
def test_every_command_is_known_before_files(command, run):
    assert run(command, "--help").code == 0


def test_no_command_is_missing_among_the_known_ones():
    (commands,) = arguments._parser()._subparsers._group_actions
    assert set(commands.choices) == arguments._COMMANDS


def test_a_file_that_is_not_there_is_wrong_use(run, tmp_path):
    assert run(tmp_path / "gone.json").code == 2


def test_a_command_never_opens_the_window():
    assert parse(["profile", "list"]).command is not None


def test_help_and_version_end_with_0(run):
    assert "interpret" in run("--help").out
    assert run("--version").out.strip() == f"ironview {__version__}"


def test_help_lists_every_command(run):
    text = run("--help").out
    for command in arguments._COMMANDS:
        assert f"  {command} " in text


@pytest.mark.parametrize("command", ["nonsense", "--nonsense"])
def test_an_unknown_command_is_wrong_use(run, command):
    assert run(command).code == 2


def test_an_internal_error_ends_with_4_and_a_report_without_patient_data(
    run, write, monkeypatch, tmp_path
):
    secret = "Jane Doe 1050"

    def fail(_paths):
        raise ZeroDivisionError(secret)

    monkeypatch.setattr(interpret_command, "check_files", fail)
    ran = run("interpret", write(RECORD))
    assert (ran.code, ran.out) == (4, "")
    (report,) = tmp_path.rglob("ironview-fault-*.txt")
    assert str(report) in ran.err
    text = report.read_text("utf-8")
    assert "ZeroDivisionError" in text
    assert "ironview.cli.interpret_command:" in text
    assert "s before  interpret_command.run" in text
    assert secret not in text + ran.err
    assert report.stat().st_mode & 0o777 == 0o600
