"""What a guess of a passphrase costs, and the key that so much work makes of one."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

_KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class GuessCost:
    """How much work a guess costs: Argon2id, RFC 9106, section 4.

    Attributes:
        memory_kib: Memory of one guess, in KiB.
        iterations: Passes over it.
        lanes: Threads.
    """

    memory_kib: int
    iterations: int
    lanes: int

    @property
    def is_bearable(self) -> bool:
        """Whether a workstation can pay it: a file may say anything."""
        return (
            all(type(one) is int for one in (self.memory_kib, self.iterations, self.lanes))
            and self.lanes in range(1, 17)
            and self.iterations in range(1, 65)
            and self.memory_kib in range(8 * self.lanes, 2**20 + 1)
        )

    def key_of(self, passphrase: str, salt: bytes) -> bytes:
        """Return the 256-bit key of a passphrase, however its letters were composed."""
        derivation = Argon2id(
            salt=salt,
            length=_KEY_BYTES,
            iterations=self.iterations,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return derivation.derive(unicodedata.normalize("NFKC", passphrase).encode())


USUAL_COST: Final = GuessCost(memory_kib=65536, iterations=3, lanes=4)
"""The second recommended option of RFC 9106: 64 MiB, 3 passes, 4 lanes."""
