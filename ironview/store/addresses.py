"""Where a store lies: a path, ``sqlite:///path``, or nothing for the usual place."""

import re
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from ironview.domain.told import tell
from ironview.store.errors import StoreAddressError

_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]+)://(.*)", re.IGNORECASE | re.DOTALL)


def default_store_path() -> Path:
    """Return the usual place of the embedded store on this computer, for this user."""
    return user_data_path("IronView", appauthor=False, roaming=False) / "ironview.sqlite"


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
    if scheme.casefold() != "sqlite":
        raise StoreAddressError(
            tell(
                "A store at {scheme}:// cannot be opened by this installation. Give a "
                "file, for example sqlite:///C:/data/ironview.sqlite.",
                scheme=scheme,
            )
        )
    if not rest.startswith("/") or rest == "/":
        raise StoreAddressError(
            tell("An address of a file has three slashes and then its path: sqlite:///path.")
        )
    return Path(rest[1:]).expanduser()
