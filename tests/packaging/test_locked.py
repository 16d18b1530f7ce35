import pytest
from packaging.requirements import Requirement

LOCK = """first[extra]==1.2 \\
    --hash=sha256:{a} \\
    --hash=sha256:{b}
second_part==3.0 ; python_full_version < '3.0' \\
    --hash=sha256:{a}
third==0.1
""".format(a="a" * 64, b="b" * 64)


@pytest.fixture(scope="module")
def locked(script):
    return script("locked.py")


@pytest.fixture
def lines(locked, tmp_path):
    file = tmp_path / "lock.txt"
    file.write_text(LOCK)
    return locked.read_lock(file)


def test_every_line_is_read_with_its_marker_and_hashes(lines):
    first, second, third = lines
    assert (first.name, first.version, first.hashes) == ("first", "1.2", ("a" * 64, "b" * 64))
    assert (second.name, second.marker) == ("second-part", "python_full_version < '3.0'")
    assert third.hashes == ()


def test_a_marker_says_what_is_installed_here(lines):
    assert [one.is_here for one in lines] == [True, False, True]


def test_the_program_gets_what_it_asks_for_and_nothing_of_the_workshop(locked):
    names = {one.name for one in locked.delivered(locked.read_lock())}

    assert {"pyside6-essentials", "shiboken6", "cffi", "psycopg-binary", "numpy"} <= names
    assert not names & {"hatchling", "editables", "pluggy", "pytest", "ruff"}


def test_what_is_asked_for_and_not_locked_is_told(locked):
    with pytest.raises(SystemExit, match="nothing-like-it"):
        locked.reached([Requirement("nothing-like-it")], {})


def test_what_is_not_installed_is_told(locked):
    with pytest.raises(SystemExit, match="not installed"):
        locked.requirements_of("nothing-like-it")
