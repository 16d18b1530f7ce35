import json
import re

import pytest

from ironview import __version__


@pytest.fixture(scope="module")
def sbom(script):
    return script("sbom.py")


@pytest.fixture
def bill(sbom, tmp_path, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    file = tmp_path / "new" / "bill.json"
    assert sbom.main(["-o", str(file)]) == 0
    return json.loads(file.read_text(encoding="utf-8"))


def part(bill, name):
    return next(one for one in bill["components"] if one["name"] == name)


def test_it_says_what_it_is_and_of_which_version(bill):
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"])
    assert bill["metadata"]["component"]["version"] == __version__


def test_every_line_of_the_lock_that_counts_here_is_in_it(bill, script):
    locked = script("locked.py")
    here = {(one.name, one.version) for one in locked.read_lock() if one.is_here}

    listed = {(one["name"], one["version"]) for one in bill["components"] if "purl" in one}

    assert listed == here


def test_what_only_builds_is_told_apart(bill):
    assert part(bill, "hatchling")["scope"] == "excluded"
    assert part(bill, "cryptography")["scope"] == "required"


def test_every_delivered_part_has_a_licence_and_a_home(bill):
    delivered = [one for one in bill["components"] if one["scope"] == "required"]

    assert len(delivered) > 30
    assert [one["name"] for one in delivered if not one["licenses"][0]["expression"]] == []
    for one in delivered:
        assert one["externalReferences"][0]["url"].startswith("https://")


def test_hashes_are_those_of_the_lock(bill, script):
    locked = {one.name: one for one in script("locked.py").read_lock()}

    listed = [one["content"] for one in part(bill, "segno")["hashes"]]

    assert listed == list(locked["segno"].hashes)


def test_parts_of_wheels_hang_below_them(bill):
    below = {one["ref"]: one["dependsOn"] for one in bill["dependencies"]}

    assert "inside/qt" in below["pyside6-essentials"]
    assert "inside/sqlcipher" in below["sqlcipher3"]
    assert "cryptography" in below["ironview"]
    assert "cffi" in below["cryptography"]
    assert "inside/cpython" in below["ironview"]


def test_every_reference_leads_somewhere_once(bill):
    references = [one["bom-ref"] for one in bill["components"]] + ["ironview"]
    named = {one for line in bill["dependencies"] for one in [line["ref"], *line["dependsOn"]]}

    assert len(references) == len(set(references))
    assert named <= set(references)


def test_the_same_lock_gives_the_same_bytes(sbom, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    sbom.main(["-o", str(one)])
    sbom.main(["-o", str(other)])

    assert one.read_bytes() == other.read_bytes()
    assert json.loads(one.read_text())["metadata"]["timestamp"] == "2026-11-18T11:06:40Z"


def test_another_version_of_a_part_is_another_bill(sbom, script):
    lines = script("locked.py").read_lock()
    here = tuple(one for one in lines if one.is_here)
    inside = tuple(one for one in here if one.name == "segno")
    whole = sbom.bill(here, inside, [], None)
    less = sbom.bill(here[1:], inside, [], None)

    assert whole["serialNumber"] != less["serialNumber"]
