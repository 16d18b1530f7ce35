import sys

import pytest

from ironview.ui.display import display_problem

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks an X server")


@linux
def test_no_display_is_one_sentence_that_says_what_to_do():
    problem = display_problem({})

    assert problem.startswith("IronView needs a screen: no display was found.")
    assert "ironview interpret" in problem


@linux
def test_a_display_that_does_not_answer_is_no_display(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":987")

    assert display_problem({"DISPLAY": ":987"}) != ""


@linux
@pytest.mark.parametrize(
    "environment", [{"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}]
)
def test_a_named_platform_or_a_wayland_session_is_a_screen(environment):
    assert display_problem(environment) == ""
