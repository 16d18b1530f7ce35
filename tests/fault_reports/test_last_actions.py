import pytest

from ironview.faults.last_actions import KEPT, UNKNOWN, LastActions


def names(actions):
    return [one.name for one in actions.noted]


def test_what_was_announced_is_remembered_in_order():
    actions = LastActions(["undo"])
    actions.announce(["import_command.run"])

    actions.note("undo")
    actions.note("import_command.run")

    assert names(actions) == ["undo", "import_command.run"]


def test_what_nobody_announced_loses_its_name():
    actions = LastActions(["undo"])

    actions.note("Marchetti, Elena")

    assert names(actions) == [UNKNOWN]


@pytest.mark.parametrize("text", ["", "two words", "Marchetti, Elena", "1991-04-02", "a..b", "a/b"])
def test_only_names_of_a_program_can_be_announced(text):
    with pytest.raises(ValueError, match="name of the source"):
        LastActions().announce([text])


@pytest.mark.parametrize("count", [KEPT - 1, KEPT, KEPT + 1])
def test_only_the_last_are_kept(count):
    known = [f"action_{number}" for number in range(count)]
    actions = LastActions(known)

    for name in known:
        actions.note(name)

    assert names(actions) == known[-KEPT:]


def test_times_never_run_backwards():
    actions = LastActions(["undo"])
    actions.note("undo")
    actions.note("undo")

    first, second = actions.noted

    assert first.at <= second.at
