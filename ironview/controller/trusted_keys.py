"""Whose signatures count here: those of the makers, and those a clinic's administrator added."""

from pathlib import Path

from platformdirs import site_config_path

from ironview.domain.errors import sentence_of
from ironview.domain.told import tell
from ironview.interchange.signatures import (
    TrustedKey,
    UnknownSignerError,
    read_trusted_keys,
    signer_of,
)
from ironview.knowledge.resources import resource_path


def trusted_keys() -> dict[str, TrustedKey]:
    """Return the keys by number.

    Raises:
        SignatureError: A file of a key is none.
    """
    return read_trusted_keys([resource_path("trusted_keys"), clinic_keys_folder()])


def clinic_keys_folder() -> Path:
    """Return where an administrator puts the clinic's own keys; others cannot write there."""
    return site_config_path("IronView", appauthor=False) / "trusted_keys"


def signature_sentence(path: Path) -> str:
    """Say whether a file is signed, and by whom; a signer nobody trusts is no refusal here.

    Raises:
        SignatureError: The file was altered after it was signed, or its signature is none.
    """
    try:
        signed = signer_of(path, trusted_keys())
    except UnknownSignerError as error:
        return sentence_of(error)
    if signed is None:
        return tell("{name} is not signed.", name=path.name)
    return tell(
        "{name} is signed by {owner}: {comment}",
        name=path.name,
        owner=signed.by.owner,
        comment=signed.comment,
    )
