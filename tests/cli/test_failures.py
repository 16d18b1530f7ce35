import pytest

from ironview.cli.failures import FailureReport
from ironview.domain.errors import UnreadableFileError


def test_our_own_errors_and_the_end_of_a_program_pass(tmp_path):
    with pytest.raises(UnreadableFileError), FailureReport(tmp_path):
        raise UnreadableFileError("known")
    with pytest.raises(SystemExit), FailureReport(tmp_path):
        raise SystemExit(2)
    with pytest.raises(KeyboardInterrupt), FailureReport(tmp_path):
        raise KeyboardInterrupt
    assert not list(tmp_path.iterdir())


def test_a_report_that_cannot_be_saved_is_printed(tmp_path, capsys):
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(SystemExit) as ended, FailureReport(blocked / "folder"):
        raise ValueError("Marchetti")
    assert ended.value.code == 4
    printed = capsys.readouterr().err
    assert "could not be saved" in printed
    assert "ValueError" in printed
    assert "Marchetti" not in printed


def test_a_report_is_for_its_owner_and_holds_no_message(tmp_path, capsys):
    with pytest.raises(SystemExit), FailureReport(tmp_path):
        raise ValueError("Marchetti, Elena, 1991-04-02")
    (report,) = tmp_path.glob("ironview-fault-*.txt")
    assert report.stat().st_mode & 0o777 == 0o600
    assert "builtins.ValueError" in report.read_text(encoding="utf-8")
    assert str(report) in capsys.readouterr().err
    assert "Marchetti" not in report.read_text(encoding="utf-8")
