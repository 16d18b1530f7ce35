import pytest

from ironview.cli.failures import FailureReport, describe
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
        raise ValueError("patient")
    assert ended.value.code == 4
    printed = capsys.readouterr().err
    assert "could not be saved" in printed
    assert "ValueError" in printed
    assert "patient" not in printed.replace("patient data", "")


def test_a_report_names_the_cause_too():
    def fail():
        try:
            {}["secret"]
        except KeyError as error:
            raise ValueError("other") from error

    with pytest.raises(ValueError, match="other") as caught:
        fail()
    text = describe(caught.value)
    assert "builtins.ValueError" in text
    assert "caused by" in text
    assert "builtins.KeyError" in text
    assert "secret" not in text
