import errno
import sys
from datetime import date

import pytest

from ironview import __version__
from ironview.faults.last_actions import LastActions
from ironview.faults.report import fault_report, report_name
from ironview.store.database import open_store

PLANTED = (
    "Marchetti",
    "Elena",
    "MRN-0042-77",
    "1991-04-02",
    "02.04.1991",
    "756.9217.0769.85",
    "+43 664 1234567",
    "Rosengasse 7",
    "ferritin 1050",
)
TOLD = ", ".join(PLANTED)


def caught(do):
    try:
        do()
    except BaseException as error:  # noqa: BLE001
        return error
    raise AssertionError("nothing was raised")


def report_of(do, actions=None):
    return fault_report(caught(do), actions or LastActions())


def assert_clean(text):
    assert [one for one in PLANTED if one.casefold() in text.casefold()] == []


def raise_with_everything():
    family_name, birth_date = PLANTED[0], date(1991, 4, 2)
    record = {"name": family_name, "born": birth_date, TOLD: TOLD}
    try:
        {}[TOLD]
    except KeyError as error:
        told = ValueError(TOLD, record)
        told.add_note(TOLD)
        raise told from error


def raise_from_made_code():
    source = "def Marchetti(Elena):\n    raise ValueError(Elena)\nMarchetti('MRN-0042-77')"
    exec(compile(source, "/home/Elena Marchetti/1991-04-02.py", "exec"), {})


def raise_under_the_name_of_a_module():
    source = "def Marchetti():\n    raise ValueError\nMarchetti()"
    exec(compile(source, f"/home/{TOLD}.py", "exec"), {"__name__": "ironview.app"})


def raise_of_a_made_class():
    kind = type("Marchetti", (Exception,), {"__module__": "Elena"})
    raise kind(TOLD)


def raise_a_group():
    raise ExceptionGroup(TOLD, [caught(raise_with_everything), caught(raise_of_a_made_class)])


def raise_about_a_file():
    raise PermissionError(errno.EACCES, TOLD, f"/home/Marchetti/{TOLD}.json")


def decode_what_is_no_text():
    TOLD.encode("utf-16").decode("ascii")


def read_a_name_as_number():
    float(TOLD)


@pytest.mark.parametrize(
    "do",
    [
        raise_with_everything,
        raise_from_made_code,
        raise_under_the_name_of_a_module,
        raise_of_a_made_class,
        raise_a_group,
        raise_about_a_file,
        decode_what_is_no_text,
        read_a_name_as_number,
    ],
)
def test_nothing_planted_reaches_the_report(do):
    text = report_of(do)

    assert_clean(text)
    assert do.__name__ in text


def test_nothing_planted_reaches_it_by_way_of_the_actions(tmp_path):
    from ironview.faults.last_actions import LAST_ACTIONS

    with open_store(tmp_path / "Marchetti 1991-04-02.sqlite") as store:
        store.log("Elena Marchetti", "read_patient", TOLD, "MRN-0042-77")
        with store.writing("Elena Marchetti", "save_settings", TOLD, "MRN-0042-77"):
            pass
        with store.writing("Elena Marchetti", TOLD, TOLD, "MRN-0042-77"):
            pass

    text = report_of(raise_with_everything, LAST_ACTIONS)

    assert_clean(text)
    assert "read_patient" in text
    assert "save_settings" in text
    assert "something_else" in text


def test_nothing_planted_reaches_it_from_the_surroundings(tmp_path, monkeypatch):
    home = tmp_path / "Elena Marchetti"
    home.mkdir()
    monkeypatch.chdir(home)
    for name in ("HOME", "USER", "LOGNAME", "COMPUTERNAME", "HOSTNAME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setattr(sys, "argv", ["ironview", "interpret", f"{TOLD}.json"])

    assert_clean(report_of(raise_with_everything))
    assert_clean(report_name())


def test_the_report_says_what_helps():
    actions = LastActions(["undo"])
    actions.note("undo")

    text = report_of(raise_with_everything, actions)

    assert text.startswith(f"IronView {__version__}, from source\n")
    assert f"Python {sys.version.split()[0]}" in text
    assert "s before  undo" in text
    assert "builtins.ValueError\n" in text
    assert f"  {__name__}:" in text
    assert "caused by\nbuiltins.KeyError\n" in text


def test_without_actions_it_says_none():
    assert "oldest first:\n  none\n" in report_of(raise_with_everything)


def test_the_number_of_a_system_error_is_told():
    assert "builtins.PermissionError EACCES" in report_of(raise_about_a_file)


def test_an_own_number_of_a_system_error_is_told_as_none():
    def fail():
        raise OSError(987654, TOLD)

    text = report_of(fail)
    assert "builtins.OSError\n" in text
    assert "987654" not in text


def test_a_built_program_says_so(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert report_of(raise_with_everything).startswith(f"IronView {__version__}, built\n")


def test_errors_that_cause_each_other_end():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first

    text = fault_report(first, LastActions())

    assert text.count("builtins.ValueError") == 1
    assert text.count("builtins.KeyError") == 1


def test_a_stack_of_thousands_is_shortened():
    def deeper():
        deeper()

    text = report_of(deeper)

    assert "RecursionError" in text
    assert "more)" in text
    assert text.count("\n") < 90
