"""The small file beside a store that says who can open it, and with what.

It is replaced whole or not at all, and carries a seal made with the data key, so that whoever
cannot open the store cannot change who can.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from ironview.domain.told import tell
from ironview.guess_cost import USUAL_COST, GuessCost
from ironview.store.errors import StoreDamagedError, StoreError, StoreTooNewError
from ironview.store.key_slots import (
    DataKey,
    Locked,
    Sealed,
    Slot,
    SlotKind,
    WrongSecretError,
    new_recovery_code,
    new_slot,
)
from ironview.whole_file import write_whole

_FORMAT: Final = "ironview-keys"
_VERSION: Final = 1
_MOST_BYTES: Final = 1_000_000


class WrongPassphraseError(StoreError):
    """The passphrase or recovery code opens no slot of this name. Nothing was opened."""


@dataclass(frozen=True, slots=True)
class OpenedKeys:
    """The data keys of a store, by generation; the highest is the newest.

    While a store is given another key there are two, and either may be the one it is written with.
    """

    by_generation: Mapping[int, DataKey]

    @classmethod
    def of_one(cls, for_sqlcipher: str) -> "OpenedKeys":
        """Return the one key of a store that is open, as SQLCipher was given it."""
        return cls({1: DataKey(bytes.fromhex(for_sqlcipher[2:-1]))})

    @property
    def newest(self) -> DataKey:
        """The key new copies are written with."""
        return self.by_generation[self.generation]

    @property
    def generation(self) -> int:
        """Number of the newest key."""
        return max(self.by_generation)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Who can open a store.

    Attributes:
        store: ``uuid`` of the store it belongs to.
        is_encrypted: Whether the data file is encrypted; else the keys only tell people apart.
        slots: The ways in.
        seal: Of all the rest, by the newest data key.
    """

    store: str
    is_encrypted: bool
    slots: tuple[Slot, ...]
    seal: bytes = b""

    @property
    def people(self) -> tuple[str, ...]:
        """Names of those who open it with a passphrase."""
        return tuple(slot.name for slot in self.slots if slot.kind is SlotKind.PASSPHRASE)

    @property
    def has_recovery(self) -> bool:
        """Whether a recovery sheet opens it."""
        return any(slot.kind is SlotKind.RECOVERY for slot in self.slots)

    def open(self, name: str, passphrase: str) -> OpenedKeys:
        """Return the data keys.

        Raises:
            WrongPassphraseError: There is nobody of this name, or the passphrase is another.
            StoreDamagedError: It opens, but the file was altered.
        """
        for slot in self.slots:
            if slot.kind is SlotKind.PASSPHRASE and slot.name == name:
                with suppress(WrongSecretError):
                    return self._checked(slot.data_keys(passphrase))
        raise WrongPassphraseError(
            tell("The name or the passphrase is not right. Nothing was opened.")
        )

    def recover(self, code: str) -> OpenedKeys:
        """Return the data keys by the code of a recovery sheet.

        Raises:
            WrongPassphraseError: The code is none, or of another store or an older sheet.
            StoreDamagedError: It opens, but the file was altered.
        """
        for slot in self.slots:
            if slot.kind is SlotKind.RECOVERY:
                with suppress(WrongSecretError):
                    return self._checked(slot.data_keys(code))
        raise WrongPassphraseError(
            tell(
                "This recovery code does not open the store. Check each group of letters; a sheet "
                "printed before the last one opens nothing any more. Nothing was opened."
            )
        )

    def with_person(
        self, name: str, passphrase: str, keys: OpenedKeys, cost: GuessCost = USUAL_COST
    ) -> "KeyFile":
        """Return it with a slot for a person, in the place of the one they had."""
        slot = _filled(new_slot(name, SlotKind.PASSPHRASE, passphrase, cost), keys)
        others = [one for one in self.slots if one.kind is not slot.kind or one.name != name]
        return self._sealed((*others, slot), keys)

    def with_new_recovery(self, keys: OpenedKeys) -> tuple["KeyFile", str]:
        """Return it with a new recovery code as the only one, and the code."""
        code = new_recovery_code()
        slot = _filled(new_slot("recovery", SlotKind.RECOVERY, code, None), keys)
        others = [one for one in self.slots if one.kind is not SlotKind.RECOVERY]
        return self._sealed((*others, slot), keys), code

    def without_person(self, name: str, keys: OpenedKeys) -> "KeyFile":
        """Return it without a person's slot.

        Raises:
            StoreError: It is the last way in.
        """
        left = [
            one for one in self.slots if one.kind is not SlotKind.PASSPHRASE or one.name != name
        ]
        if not any(one.kind is SlotKind.PASSPHRASE for one in left):
            raise StoreError(
                tell("{name} is the last who can open the store. Nothing was changed.", name=name)
            )
        return self._sealed(left, keys)

    def with_passphrase(
        self, name: str, old: str, new: str, keys: OpenedKeys, cost: GuessCost = USUAL_COST
    ) -> "KeyFile":
        """Return it with another passphrase for a person, or the same one at another cost.

        Raises:
            WrongPassphraseError: The old passphrase is another.
        """
        try:
            slots = [
                one.with_secret(old, new, cost)
                if one.kind is SlotKind.PASSPHRASE and one.name == name
                else one
                for one in self.slots
            ]
        except WrongSecretError:
            raise WrongPassphraseError(
                tell("The passphrase until now is not right. Nothing was changed.")
            ) from None
        return self._sealed(slots, keys)

    def is_cheap(self, name: str, cost: GuessCost = USUAL_COST) -> bool:
        """Whether guesses at a person's passphrase cost another amount than they should."""
        return any(one.name == name and one.cost not in {None, cost} for one in self.slots)

    def with_next_key(self, keys: OpenedKeys) -> tuple["KeyFile", OpenedKeys]:
        """Return it with a new data key beside the old one, and both."""
        return self.with_key_beside(keys, DataKey.random())

    def with_key_beside(self, keys: OpenedKeys, key: DataKey) -> tuple["KeyFile", OpenedKeys]:
        """Return it with another data key beside those it opens, and all of them."""
        every = OpenedKeys({**keys.by_generation, keys.generation + 1: key})
        slots = [one.with_generation(every.generation, key) for one in self.slots]
        return self._sealed(slots, every), every

    def only(self, generation: int, keys: OpenedKeys) -> tuple["KeyFile", OpenedKeys]:
        """Return it without the data keys of other generations, and the one that is left."""
        left = OpenedKeys({generation: keys.by_generation[generation]})
        return self._sealed([one.only_generation(generation) for one in self.slots], left), left

    def is_sealed_with(self, key: DataKey) -> bool:
        """Whether this key sealed it, and nothing of it was altered since."""
        return hmac.compare_digest(_seal_of(replace(self, seal=b""), key), self.seal)

    def encrypted(self, keys: OpenedKeys, *, is_encrypted: bool) -> "KeyFile":
        """Return it for a data file that is encrypted from now on, or is no longer."""
        return self._sealed(self.slots, keys, is_encrypted=is_encrypted)

    def _sealed(
        self, slots: Sequence[Slot], keys: OpenedKeys, *, is_encrypted: bool | None = None
    ) -> "KeyFile":
        encrypted = self.is_encrypted if is_encrypted is None else is_encrypted
        bare = KeyFile(self.store, encrypted, tuple(slots))
        return replace(bare, seal=_seal_of(bare, keys.newest))

    def _checked(self, found: Mapping[int, DataKey]) -> OpenedKeys:
        keys = OpenedKeys(found)
        if not self.is_sealed_with(keys.newest):
            raise _altered()
        return keys


def new_key_file(store: str, *, is_encrypted: bool) -> tuple[KeyFile, OpenedKeys]:
    """Return a key file that nobody can open yet, and its key."""
    keys = OpenedKeys({1: DataKey.random()})
    return KeyFile(store, is_encrypted, ()), keys


def key_file_path(store: Path) -> Path:
    """Return where the key file of a data file lies."""
    return store.with_name(store.name + ".keys")


def read_key_file(store: Path) -> KeyFile | None:
    """Return the key file of a data file; None when it has none.

    Raises:
        StoreTooNewError: A later IronView wrote it.
        StoreDamagedError: It cannot be read.
        StoreError: It is there, but may not be read.
    """
    path = key_file_path(store)
    try:
        if not path.exists():
            return None
        if path.stat().st_size > _MOST_BYTES:
            raise _altered()
        text = path.read_bytes()
    except OSError as error:
        raise StoreError(
            tell(
                "The key file {name} could not be read: {fault}. Nothing was opened.",
                name=path,
                fault=error.strerror or "",
            )
        ) from error
    return read_keys(text)


def read_keys(text: bytes) -> KeyFile:
    """Return the key file of its bytes.

    Raises:
        StoreTooNewError: A later IronView wrote it.
        StoreDamagedError: It cannot be read.
    """
    try:
        content = json.loads(text)
        name, _, version = str(content["format"]).partition("/")
        if name == _FORMAT and version.isdecimal() and int(version) > _VERSION:
            raise StoreTooNewError(
                tell(
                    "The key file was written by a newer IronView. It was left untouched. Install "
                    "the newer version to open the store."
                )
            )
        if content["format"] != f"{_FORMAT}/{_VERSION}":
            raise _altered()
        return _key_file(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _altered() from error


def write_key_file(store: Path, keys: KeyFile) -> None:
    """Write the key file of a data file, whole or not at all.

    Raises:
        UnwritableFileError: It could not be written; the one before is as it was.
    """
    write_whole(key_file_path(store), [key_file_bytes(keys)])


def key_file_bytes(keys: KeyFile) -> bytes:
    """Return the key file as its bytes."""
    content = {**_content(keys), "seal": _text(keys.seal)}
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def _altered() -> StoreDamagedError:
    return StoreDamagedError(
        tell(
            "The key file beside the store is damaged or was altered. Nothing was opened or "
            "changed. Bring the key file of the newest backup beside the store."
        )
    )


def _filled(slot: Slot, keys: OpenedKeys) -> Slot:
    for number, key in keys.by_generation.items():
        slot = slot.with_generation(number, key)
    return slot


def _seal_of(keys: KeyFile, key: DataKey) -> bytes:
    text = json.dumps(_content(keys), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hmac.new(key.derived("key file"), text.encode(), hashlib.sha256).digest()


def _content(keys: KeyFile) -> dict[str, Any]:
    return {
        "format": f"{_FORMAT}/{_VERSION}",
        "store": keys.store,
        "encrypted": keys.is_encrypted,
        "slots": [_slot_content(slot) for slot in keys.slots],
    }


def _slot_content(slot: Slot) -> dict[str, Any]:
    cost = slot.cost
    return {
        "name": slot.name,
        "kind": slot.kind.value,
        "argon2id": cost
        and {"memory_kib": cost.memory_kib, "iterations": cost.iterations, "lanes": cost.lanes},
        "salt": _text(slot.salt),
        "public": _text(slot.public),
        "private": _locked_content(slot.private),
        "sealed": {
            str(number): {"sender": _text(one.sender), **_locked_content(one.locked)}
            for number, one in sorted(slot.sealed.items())
        },
    }


def _locked_content(locked: Locked) -> dict[str, str]:
    return {"nonce": _text(locked.nonce), "content": _text(locked.content)}


def _key_file(content: Mapping[str, Any]) -> KeyFile:
    encrypted, store = content["encrypted"], content["store"]
    if not isinstance(encrypted, bool) or not isinstance(store, str):
        raise _altered()
    slots = tuple(_slot(one) for one in content["slots"])
    generations = {tuple(sorted(slot.sealed)) for slot in slots}
    if not slots or len(generations) != 1 or generations == {()}:
        raise _altered()
    return KeyFile(store, encrypted, slots, _bytes(content["seal"]))


def _slot(content: Mapping[str, Any]) -> Slot:
    kind = SlotKind(content["kind"])
    cost = GuessCost(**content["argon2id"]) if content["argon2id"] is not None else None
    if (cost is None) != (kind is SlotKind.RECOVERY) or (cost and not cost.is_bearable):
        raise _altered()
    if not isinstance(content["name"], str):
        raise _altered()
    return Slot(
        name=content["name"],
        kind=kind,
        cost=cost,
        salt=_bytes(content["salt"]),
        public=_bytes(content["public"]),
        private=_locked(content["private"]),
        sealed={
            int(number): Sealed(_bytes(one["sender"]), _locked(one))
            for number, one in content["sealed"].items()
        },
    )


def _locked(content: Mapping[str, Any]) -> Locked:
    return Locked(_bytes(content["nonce"]), _bytes(content["content"]))


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
