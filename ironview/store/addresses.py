"""Where a store lies: a path, ``sqlite:///path``, nothing for the usual place, or a server."""

import re
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from ironview.domain.told import tell
from ironview.store.errors import StoreAddressError
from ironview.store.server_address import SCHEMES, ServerAddress, read_server_address

_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]+)://(.*)", re.IGNORECASE | re.DOTALL)


def default_store_path() -> Path:
    """Return the usual place of the embedded store on this computer, for this user."""
    return user_data_path("IronView", appauthor=False, roaming=False) / "ironview.sqlite"


def store_address(address: str | None) -> Path | ServerAddress:
    """Return the file, or the database on a server, that an address names.

    Raises:
        StoreAddressError: It cannot be understood.
    """
    if address and names_server(address):
        return read_server_address(address)
    return store_path(address)


def names_server(address: str) -> bool:
    """Whether an address names a server, and not a file."""
    match = _SCHEME.fullmatch(address)
    return match is not None and match.group(1).casefold() in SCHEMES


def store_path(address: str | None) -> Path:
    """Return the file of an embedded store.

    Args:
        address: A path (``~`` is the home folder), ``sqlite:///relative`` or
            ``sqlite:////absolute``; None or empty for the usual place.

    Raises:
        StoreAddressError: The address names something else.
    """
    if not address:
        return default_store_path()
    match = _SCHEME.fullmatch(address)
    if match is None:
        return Path(address).expanduser()
    scheme, rest = match.groups()
    if scheme.casefold() in SCHEMES:
        raise StoreAddressError(
            tell("This works on a data file only, and the address names a server.")
        )
    if scheme.casefold() != "sqlite":
        raise StoreAddressError(
            tell(
                "A store at {scheme}:// cannot be opened. Give a file, for example "
                "sqlite:///C:/data/ironview.sqlite, or a server: postgresql://host/database.",
                scheme=scheme,
            )
        )
    if not rest.startswith("/") or rest == "/":
        raise StoreAddressError(
            tell("An address of a file has three slashes and then its path: sqlite:///path.")
        )
    return Path(rest[1:]).expanduser()
