import pytest

from tests.conftest import PROJECT

QUALITY = PROJECT / "packaging" / "quality"
KNOWN = {"tests/test_a.py": ["test_one", "test_two"], "tests/test_b.py": ["test_three"]}


@pytest.fixture(scope="module")
def tracing(script):
    return script("quality/traceability.py")


@pytest.fixture
def need(tracing):
    return lambda number, *tests: tracing.Requirement(number, "It does.", tests)


def test_every_requirement_and_every_hazard_names_tests_that_are_there(tracing):
    requirements = tracing.read_requirements(QUALITY / "requirements.toml")
    hazards = tracing.hazard_tests((QUALITY / "hazards.md").read_text(encoding="utf-8"))

    assert len(requirements) >= 30
    assert len(hazards) >= 30
    assert tracing.problems(requirements, hazards, tracing.tests_in(PROJECT / "tests")) == []


def test_every_line_of_the_hazard_list_is_read(tracing):
    text = (QUALITY / "hazards.md").read_text(encoding="utf-8")

    assert len(tracing.hazard_tests(text)) == text.count("\n| H-")


@pytest.mark.parametrize("file", ["intended_use.md", "hazards.md"])
def test_the_pages_say_that_nothing_is_certified(file):
    assert "certified" in (QUALITY / file).read_text(encoding="utf-8")


def test_a_file_stands_for_all_its_tests_and_a_name_for_itself(tracing):
    assert tracing.expand("tests/test_a.py", KNOWN) == [
        "tests/test_a.py::test_one",
        "tests/test_a.py::test_two",
    ]
    assert tracing.expand("tests/test_a.py::test_two", KNOWN) == ["tests/test_a.py::test_two"]
    assert tracing.expand("tests/test_a.py::test_gone", KNOWN) == []


def test_what_is_not_true_is_found(tracing, need):
    requirements = [need("R-01", "tests/test_a.py"), need("R-01"), need("R-02", "tests/test_c.py")]
    hazards = {"H-01": [], "H-02": ["tests/test_b.py::test_gone"]}

    assert tracing.problems(requirements, hazards, KNOWN) == [
        "R-01 stands twice",
        "R-01 names no test",
        "H-01 names no test",
        "R-02 names tests/test_c.py, which is no test",
        "H-02 names tests/test_b.py::test_gone, which is no test",
    ]


def test_tests_are_found_in_their_files_in_order(tracing, tmp_path):
    folder = tmp_path / "tests" / "store"
    folder.mkdir(parents=True)
    text = "def test_b():\n    pass\n\ndef helper():\n    pass\n\ndef test_a():\n    pass\n"
    (folder / "test_rows.py").write_text(text)

    assert tracing.tests_in(tmp_path / "tests") == {
        "tests/store/test_rows.py": ["test_b", "test_a"]
    }


def test_results_count_the_cases_of_a_test(tracing, tmp_path):
    file = tmp_path / "junit.xml"
    file.write_text(
        """<testsuites><testsuite>
        <testcase classname="tests.test_a" name="test_one[1]"/>
        <testcase classname="tests.test_a" name="test_one[2]"><failure/></testcase>
        <testcase classname="tests.test_a" name="test_two"><skipped/></testcase>
        </testsuite></testsuites>"""
    )

    results = tracing.read_results(file)

    assert results["tests/test_a.py::test_one"] == tracing.Result(passed=1, failed=1)
    assert results["tests/test_a.py::test_two"] == tracing.Result(skipped=1)


def test_the_matrix_says_what_shows_each_requirement_and_how_it_ended(tracing, need):
    results = {"tests/test_a.py::test_one": tracing.Result(passed=2)}

    text = tracing.matrix(
        [need("R-01", "tests/test_a.py")], {"H-01": ["tests/test_b.py"]}, KNOWN, results
    )

    assert "## R-01 It does.\n\n2 tests: 2 passed\n" in text
    assert "* `tests/test_a.py::test_one`: 2 passed\n" in text
    assert "* `tests/test_a.py::test_two`, not run\n" in text
    assert "| H-01 | 1, not run |" in text
    assert "3 of 3 tests are named above" in text


def test_without_results_nothing_is_claimed_of_them(tracing, need):
    text = tracing.matrix([need("R-01", "tests/test_a.py")], {}, KNOWN, None)

    assert "passed" not in text
    assert "not run" not in text


def test_the_command_writes_the_page(tracing, tmp_path, capsys):
    assert tracing.main(["-o", str(tmp_path / "new" / "matrix.md")]) == 0

    text = (tmp_path / "new" / "matrix.md").read_text(encoding="utf-8")
    assert "## R-01 " in text
    assert "Nothing here is certified." in text
