"""Files that come with the program are found in a checkout, a wheel and a frozen program."""

import sys

from ironview.knowledge import resources
from ironview.knowledge.resources import resource_path
from tests.conftest import PROJECT


def test_a_checkout_has_its_resources_beside_the_package():
    assert resource_path() == PROJECT / "resources"
    assert resource_path("guidelines/general.toml").is_file()


def test_an_installed_package_holds_its_own(tmp_path, monkeypatch):
    package = tmp_path / "ironview"
    (package / "resources").mkdir(parents=True)
    (package / "resources" / "rules.toml").touch()
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resource_path("rules.toml") == package / "resources" / "rules.toml"


def test_a_frozen_program_unpacks_them_where_it_says(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "nowhere")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "ironview" / "resources").mkdir(parents=True)
    (tmp_path / "ironview" / "resources" / "rules.toml").touch()
    assert resource_path("demo") == tmp_path / "ironview" / "resources" / "demo"
