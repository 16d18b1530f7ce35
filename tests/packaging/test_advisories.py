import json
import zipfile
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

NOW = datetime(2026, 11, 28, tzinfo=UTC)


@pytest.fixture(scope="module")
def checking(script):
    return script("advisories.py")


@pytest.fixture(scope="module")
def segno(script):
    return next(one for one in script("locked.py").read_lock() if one.name == "segno")


def advisory(name, *events, versions=(), **more):
    ranges = [{"type": "ECOSYSTEM", "events": list(events)}] if events else []
    return {
        "id": "PYSEC-2026-1",
        "modified": "2026-11-20T00:00:00Z",
        "aliases": ["CVE-2026-0001"],
        "summary": "Something can be read",
        "affected": [
            {
                "package": {"ecosystem": "PyPI", "name": name},
                "ranges": ranges,
                "versions": list(versions),
            }
        ],
        **more,
    }


@pytest.fixture
def run(checking, tmp_path, capsys):
    def check(*advisories, accepted=""):
        for number, one in enumerate(advisories):
            (tmp_path / f"{number}.json").write_text(json.dumps(one))
        file = tmp_path / "accepted.toml"
        file.write_text(accepted)
        code = checking.main([str(tmp_path), "--accepted", str(file)], NOW)
        return code, capsys.readouterr()

    return check


def test_a_planted_advisory_is_found(run, segno):
    code, said = run(advisory("Segno", {"introduced": "0"}))

    assert code == 1
    assert f"segno {segno.version}: PYSEC-2026-1 CVE-2026-0001: Something can be read" in said.out
    assert "fixed in no version so far" in said.out


def test_a_named_version_is_found_and_another_is_not(run, segno):
    assert run(advisory("segno", versions=["0.0.1"]))[0] == 0
    assert run(advisory("segno", versions=[segno.version]))[0] == 1


@pytest.mark.parametrize(
    ("events", "version", "found"),
    [
        ([{"introduced": "1.5"}], "1.4.9", False),
        ([{"introduced": "1.5"}], "1.5", True),
        ([{"introduced": "0"}, {"fixed": "2.0"}], "1.99", True),
        ([{"introduced": "0"}, {"fixed": "2.0"}], "2.0", False),
        ([{"introduced": "0"}, {"fixed": "2.0"}], "2.0rc1", True),
        ([{"introduced": "0"}, {"last_affected": "2.0"}], "2.0", True),
        ([{"introduced": "0"}, {"last_affected": "2.0"}], "2.0.1", False),
        ([{"introduced": "0"}, {"fixed": "1.0"}, {"introduced": "3.0"}], "2.0", False),
        ([{"introduced": "0"}, {"fixed": "1.0"}, {"introduced": "3.0"}], "3.1", True),
        ([{"fixed": "1.0"}, {"introduced": "0"}], "0.5", True),
    ],
)
def test_boundaries_of_ranges(checking, events, version, found):
    affected = advisory("x", *events)["affected"][0]

    assert checking.concerns(affected, version) is found


@given(low=st.integers(0, 50), high=st.integers(0, 50), at=st.integers(0, 50))
def test_a_range_holds_what_lies_between(checking, low, high, at):
    low, high = min(low, high), max(low, high)
    affected = advisory("x", {"introduced": f"1.{low}"}, {"fixed": f"1.{high}"})["affected"][0]

    assert checking.concerns(affected, f"1.{at}") is (low <= at < high)


def test_a_version_that_is_none_stops_the_comparison(checking):
    affected = advisory("x", {"introduced": "of old"})["affected"][0]

    with pytest.raises(SystemExit, match="of old"):
        checking.concerns(affected, "1.0")


def test_withdrawn_advisories_and_other_ecosystems_concern_nothing(run):
    elsewhere = advisory("segno", {"introduced": "0"})
    elsewhere["affected"][0]["package"]["ecosystem"] = "npm"

    assert run(elsewhere)[0] == 0
    assert run(advisory("segno", {"introduced": "0"}, withdrawn="2026-11-21T00:00:00Z"))[0] == 0


@pytest.mark.parametrize("named", ["PYSEC-2026-1", "CVE-2026-0001"])
@pytest.mark.parametrize(("until", "code"), [("2026-11-28", 0), ("2026-11-27", 1)])
def test_what_is_borne_with_a_reason_counts_until_its_day(run, named, until, code):
    accepted = f'[[accepted]]\nid = "{named}"\nreason = "Not reached."\nuntil = {until}\n'

    assert run(advisory("segno", {"introduced": "0"}), accepted=accepted)[0] == code


def test_without_a_reason_nothing_is_borne(run):
    accepted = '[[accepted]]\nid = "PYSEC-2026-1"\nreason = " "\nuntil = 2027-01-01\n'

    assert run(advisory("segno", {"introduced": "0"}), accepted=accepted)[0] == 1


@pytest.mark.parametrize(("moment", "is_old"), [("2026-10-29", False), ("2026-10-28", True)])
def test_old_advisories_are_told(run, moment, is_old):
    _, said = run(advisory("other", {"introduced": "0"}, modified=f"{moment}T00:00:00Z"))

    assert ("bring a newer archive" in said.err) is is_old


def test_an_archive_is_read_like_a_folder(checking, tmp_path, capsys):
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("PYSEC-1.json", json.dumps(advisory("segno", {"introduced": "0"})))
        packed.writestr("README", "no advisory")

    assert checking.main([str(archive)], NOW) == 1


def test_a_file_that_is_missing_or_empty_is_no_clean_result(checking, tmp_path, capsys):
    assert checking.main([str(tmp_path / "missing")], NOW) == 2
    assert checking.main([str(tmp_path)], NOW) == 2
    assert "Nothing was compared." in capsys.readouterr().err


def test_everything_that_is_borne_today_has_a_reason_and_a_day(checking):
    for one in checking.read_accepted(checking.ACCEPTED):
        assert one.reason.strip()
        assert isinstance(one.until, date)
