"""What can go wrong with a store on a server, in sentences.

What the driver says is never part of one: it may quote an address, a value or a row.
"""

from collections.abc import Mapping
from typing import Any, Final

from ironview.domain.told import tell
from ironview.store.errors import (
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
)


class ServerLostError(StoreError):
    """The server cannot be reached any more. Nothing of the change was kept."""


class UnsureError(ServerLostError):
    """The server was lost while it kept a change; nobody can say yet whether it did."""


class NotAdmittedError(StoreError):
    """The server refused the name or the password, or asks for one. Nothing was opened."""


class UnprovenServerError(StoreError):
    """The server could not prove that it is the right one. Nothing was sent."""


class NotAllowedError(StoreError):
    """The role on the server may not do this."""


LOST: Final = tell(
    "The server cannot be reached. Nothing was written. What is typed stays here; IronView goes on "
    "trying to reach it."
)
UNSURE: Final = tell(
    "The server was lost while it was saving. Whether this entry was kept is looked up as soon as "
    "the server is back; look at the chart before saving again."
)
_NOT_ADMITTED: Final = tell(
    "The server refused this name and password. Nothing was opened. Check both, or ask who looks "
    "after the server."
)
_NO_CERTIFICATE: Final = tell(
    "The server could not prove that it is the right one: its certificate is missing, is for "
    "another name, or comes from an authority this computer does not trust. Nothing was sent. Name "
    "the authority's certificate with sslrootcert= in the address, or ask who looks after the "
    "server."
)

_BY_STATE: Final[Mapping[str, tuple[type[StoreError], str]]] = {
    "53100": (
        StoreFullError,
        tell("The disk of the server is full. Nothing was changed. Tell who looks after it."),
    ),
    "53300": (
        StoreBusyError,
        tell("The server has too many connections. Nothing was opened. Try again in a moment."),
    ),
    "25006": (
        StoreReadOnlyError,
        tell(
            "The server may only be read at present. Nothing was changed. Tell who looks after it."
        ),
    ),
    "42501": (
        NotAllowedError,
        tell(
            "The role on the server may not do this. Nothing was changed. Ask who looks after the "
            "server."
        ),
    ),
    "22P05": (
        StoreError,
        tell("A text holds a character that the server cannot keep. Nothing was written."),
    ),
    "3D000": (
        StoreError,
        tell("There is no database of this name on the server. Nothing was opened."),
    ),
    "XX001": (
        StoreDamagedError,
        tell("The store on the server is damaged. Nothing was changed. Restore a backup."),
    ),
}
_BUSY: Final = tell(
    "Another window is writing to the store. Nothing was changed. Try again in a moment."
)
_BUSY_STATES: Final = frozenset({"55P03", "40001", "40P01", "57014"})
_LOST_STATES: Final = frozenset({"57P01", "57P02", "57P03", "25P03", "57P05"})
_REFUSED_STATES: Final = frozenset({"28000", "28P01"})
_BAD: Final = 1
"""libpq's ConnStatus of a connection that was lost."""

# The driver has no code for what happens before there is a session, only libpq's English words.
_UNPROVEN: Final = ("certificate", "ssl error", "server does not support ssl", "root.crt")
_REFUSED: Final = (
    "authentication failed",
    "no password supplied",
    "no pg_hba.conf entry",
    "permission denied for database",
)
_UNKNOWN_DATABASE: Final = ("database", "does not exist")
_NUL: Final = "nul (0x00)"


def is_lost(connection: Any) -> bool:  # noqa: ANN401  # the driver's, imported only when used
    """Whether a connection of the driver can be used no more."""
    return bool(connection.pgconn.status == _BAD)


def lost_error() -> StoreError:
    """Return what to say while the server is lost."""
    return ServerLostError(LOST)


def as_server_error(error: Exception) -> StoreError | None:
    """Return the sentence for an error of the driver, wrapped by peewee or not.

    Returns:
        None where it is a bug of ours.
    """
    cause = getattr(error, "orig", error)
    state = getattr(cause, "sqlstate", None)
    if state is None:
        return _without_state(cause)
    if state in _BUSY_STATES:
        return StoreBusyError(_BUSY)
    if state in _LOST_STATES or state.startswith("08"):
        return lost_error()
    if state in _REFUSED_STATES:
        return NotAdmittedError(_NOT_ADMITTED)
    kind, sentence = _BY_STATE.get(state, (None, ""))
    return None if kind is None else kind(sentence)


def _without_state(cause: Exception) -> StoreError | None:
    text = str(cause).casefold()
    if _NUL in text:
        return StoreError(_BY_STATE["22P05"][1])
    if type(cause).__name__ not in {"OperationalError", "ConnectionTimeout", "InterfaceError"}:
        return None
    if any(sign in text for sign in _UNPROVEN):
        return UnprovenServerError(_NO_CERTIFICATE)
    if any(sign in text for sign in _REFUSED):
        return NotAdmittedError(_NOT_ADMITTED)
    if all(sign in text for sign in _UNKNOWN_DATABASE):
        return StoreError(_BY_STATE["3D000"][1])
    return lost_error()
