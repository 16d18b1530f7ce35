"""A store is named by a path, an address, or nothing."""

from pathlib import Path

import pytest

from ironview.store.addresses import default_store_path, store_path
from ironview.store.errors import StoreAddressError


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("clinic.sqlite", Path("clinic.sqlite")),
        ("/data/clinic.sqlite", Path("/data/clinic.sqlite")),
        ("sqlite:///clinic.sqlite", Path("clinic.sqlite")),
        ("sqlite:////data/clinic.sqlite", Path("/data/clinic.sqlite")),
        ("SQLite:///C:/data/clinic.sqlite", Path("C:/data/clinic.sqlite")),
        ("sqlite:///a b/c#d?e.sqlite", Path("a b/c#d?e.sqlite")),
        ("~/clinic.sqlite", Path.home() / "clinic.sqlite"),
        ("C:\\data\\clinic.sqlite", Path("C:\\data\\clinic.sqlite")),
    ],
)
def test_an_address_names_a_file(address, path):
    assert store_path(address) == path


@pytest.mark.parametrize("address", [None, ""])
def test_without_an_address_the_usual_place_counts(address):
    assert store_path(address) == default_store_path()
    assert default_store_path().is_absolute()
    assert "IronView" in default_store_path().parts


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("postgresql://server/db", "names a server"),
        ("https://server/db", "https"),
        ("sqlite://clinic.sqlite", "three slashes"),
        ("sqlite:///", "three slashes"),
    ],
)
def test_an_address_that_names_no_file_is_said(address, says):
    with pytest.raises(StoreAddressError, match=says):
        store_path(address)
