"""The shipped reasons, and files that are wrong."""

import pytest

from ironview.domain.errors import ResourceError
from ironview.domain.findings import Severity
from ironview.knowledge.override_reasons import load_override_choices


@pytest.fixture
def file(tmp_path):
    def write(text):
        (tmp_path / "override_reasons.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_the_shipped_reasons_end_with_the_one_that_explains_nothing():
    choices = load_override_choices()

    assert list(choices.reasons)[-1] == "other"
    assert choices.reasons["other"]
    assert not choices.reasons["already_treated"]
    assert choices.comment_for == {Severity.URGENT}


def test_reasons_keep_the_order_they_are_offered_in(file):
    choices = load_override_choices(file("comment_for = []\n[reasons]\nb = true\na = false\n"))

    assert list(choices.reasons.items()) == [("b", True), ("a", False)]
    assert choices.comment_for == frozenset()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("comment_for = []\n[reasons]\n", "at least one reason"),
        ("comment_for = []\n", "reasons is missing"),
        ('comment_for = ["loud"]\n[reasons]\na = true\n', "loud"),
        ("comment_for = []\n[reasons]\na = 1\n", "true or false"),
        ("comment_for = []\nmore = 1\n[reasons]\na = true\n", "unknown key"),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_its_place(file, text, what):
    with pytest.raises(ResourceError, match=what) as refused:
        load_override_choices(file(text))

    assert "override_reasons.toml" in str(refused.value)
