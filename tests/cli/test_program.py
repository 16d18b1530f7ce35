import pytest

from ironview import __version__
from ironview.cli import interpret_command, main
from ironview.cli.arguments import parse
from tests.cli.conftest import RECORD


def test_no_command_means_the_window():
    opened = []

    def open_window(store, demo):
        opened.append((store, demo))
        return 3

    assert main([], open_window=open_window) == 3
    assert main(["--store", "somewhere", "--demo"], open_window=open_window) == 3
    assert opened == [(None, False), ("somewhere", True)]


def test_a_command_never_opens_the_window():
    assert parse(["profile", "list"]).command is not None


def test_help_and_version_end_with_0(run):
    assert "interpret" in run("--help").out
    assert run("--version").out.strip() == f"ironview {__version__}"


def test_help_lists_only_commands_that_exist(run):
    text = run("--help").out
    for absent in ("worklist",):
        assert f"  {absent} " not in text


@pytest.mark.parametrize("command", ["worklist", "nonsense", "--nonsense"])
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
