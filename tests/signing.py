"""Makes keys and signatures as minisign does, for tests."""

import base64
import hashlib
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


class Signer:
    """Somebody with a secret key."""

    def __init__(self, owner: str, seed: int = 1) -> None:
        self.owner = owner
        self.number = bytes([seed] * 8)
        self._secret = Ed25519PrivateKey.from_private_bytes(bytes([seed] * 32))

    def publish(self, folder: Path) -> Path:
        """Write the public key into a folder of trusted keys."""
        folder.mkdir(parents=True, exist_ok=True)
        content = b"Ed" + self.number + self._secret.public_key().public_bytes_raw()
        path = folder / f"{self.owner}.pub"
        path.write_text(f"untrusted comment: a key\n{_text(content)}\n")
        return path

    def sign(self, path: Path, comment: str = "signed today", *, whole: bool = False) -> Path:
        """Write the signature of a file beside it."""
        content = path.read_bytes()
        signed = content if whole else hashlib.blake2b(content).digest()
        mark = self._secret.sign(signed)
        both = self._secret.sign(mark + comment.encode())
        kind = b"Ed" if whole else b"ED"
        lines = [
            "untrusted comment: by a test",
            _text(kind + self.number + mark),
            f"trusted comment: {comment}",
            _text(both),
        ]
        signature = path.with_name(f"{path.name}.minisig")
        signature.write_text("\n".join(lines) + "\n")
        return signature


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()
