"""Where a store on a server lies, and how the way to it is protected."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ironview.domain.told import tell
from ironview.store.errors import StoreAddressError

SCHEMES: Final = ("postgresql", "postgres")

_ALLOWED: Final = frozenset(
    {"host", "port", "dbname", "user", "sslmode", "sslrootcert", "sslcert", "sslkey"}
)
_PROTECTED: Final = "verify-full"
_MODES: Final = (_PROTECTED, "verify-ca", "require", "disable")
"""Those whose name says whether the connection is encrypted; ``prefer`` leaves it to the server."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A database on a PostgreSQL server.

    Attributes:
        host: Name of the computer; for a unix socket its folder, or empty for the usual one.
        port: Empty for the usual one.
        user: Role on the server; empty for the name of the person's session.
        sslmode: ``verify-full`` unless chosen otherwise; without meaning for a unix socket.
        files: ``sslrootcert``, ``sslcert`` and ``sslkey``, where given.
    """

    database: str
    host: str = ""
    port: str = ""
    user: str = ""
    sslmode: str = _PROTECTED
    files: tuple[tuple[str, str], ...] = ()

    @property
    def is_local(self) -> bool:
        """Whether the way to the server does not leave this computer."""
        return not self.host or self.host.startswith("/")

    @property
    def is_encrypted(self) -> bool:
        """Whether nobody on the way can read what is sent."""
        return not self.is_local and self.sslmode != "disable"

    @property
    def place(self) -> str:
        """The address for a person: without the role, and without how it is protected."""
        port = f":{self.port}" if self.port else ""
        host = "" if self.is_local else self.host + port
        return f"postgresql://{host}/{self.database}"

    @property
    def file_name(self) -> str:
        """A name for what this computer keeps of the store."""
        words = f"{self.host}-{self.port}-{self.database}"
        return "".join(char if char.isalnum() or char in "-_" else "-" for char in words).strip("-")

    def parameters(self, password: str) -> dict[str, str]:
        """Return what the driver takes, without the database's name."""
        given = {"host": self.host, "port": self.port, "user": self.user, "password": password}
        # Always said, so that nothing in the environment can weaken it.
        given["sslmode"] = "disable" if self.is_local else self.sslmode
        return {name: value for name, value in (given | dict(self.files)).items() if value}


def read_server_address(address: str) -> ServerAddress:
    """Return the parts of ``postgresql://[role@]host[:port]/database[?sslmode=...]``.

    Raises:
        StoreAddressError: It cannot be understood, or holds a password. The sentence does not
            quote it.
    """
    parts = _parsed(address)
    if "password" in parts:
        raise StoreAddressError(
            tell(
                "An address must not hold a password: every program of the computer could read it. "
                "Give it at a prompt, in IRONVIEW_PASSPHRASE, or in a file with --passphrase-file."
            )
        )
    unknown = sorted(parts.keys() - _ALLOWED)
    if unknown:
        raise StoreAddressError(
            tell("The address says {name}=, which IronView does not know.", name=unknown[0])
        )
    if not parts.get("dbname"):
        raise StoreAddressError(
            tell("An address of a server ends with the database: postgresql://host/database.")
        )
    return ServerAddress(
        parts["dbname"],
        parts.get("host", ""),
        parts.get("port", ""),
        parts.get("user", ""),
        _mode(parts.get("sslmode", _PROTECTED)),
        tuple(
            (name, _file(parts[name]))
            for name in ("sslrootcert", "sslcert", "sslkey")
            if name in parts
        ),
    )


def _parsed(address: str) -> Mapping[str, str]:
    import psycopg
    from psycopg.conninfo import conninfo_to_dict

    try:
        return {name: str(value) for name, value in conninfo_to_dict(address).items()}
    except psycopg.Error:
        raise StoreAddressError(
            tell("The address cannot be understood. Write postgresql://role@host/database.")
        ) from None


def _mode(mode: str) -> str:
    if mode not in _MODES:
        raise StoreAddressError(
            tell(
                "sslmode={mode} leaves it open whether the connection is encrypted. Leave it out, "
                "or write sslmode=disable for a connection everybody on the way can read.",
                mode=mode,
            )
        )
    return mode


def _file(name: str) -> str:
    return name if name == "system" else str(Path(name).expanduser())
