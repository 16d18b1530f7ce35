"""Packages on their way to the bench: unlocked in memory, and only from a trusted sender."""

from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path

from ironview.controller.import_sources import Read
from ironview.controller.import_work import Step
from ironview.controller.package_senders import Vouched, admit
from ironview.controller.package_work import read_packages, unlock_package
from ironview.domain.guideline import Guideline
from ironview.interchange.containers import PACKAGE_START
from ironview.interchange.tabular.shapes import Shaped
from ironview.store.database import Store


def is_package(path: Path) -> bool:
    """Whether a file is a patient package, by its content; False where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(PACKAGE_START)) == PACKAGE_START
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class Packages:
    """Packages a person chose.

    Attributes:
        vouched: Senders a person answered for; any other must be trusted already.
    """

    paths: tuple[Path, ...]
    passphrase: str = field(repr=False)
    vouched: tuple[Vouched, ...]
    user: str
    guideline: Guideline
    zone: tzinfo

    def read(self, store: Store, _shaped: Shaped, step: Step) -> Read:
        """Unlock and read them.

        Raises:
            PackageError: One does not open.
            UntrustedSenderError: Nobody vouched for the sender of one.
            NameTakenError: Another sender has the name.
        """
        step(0, 2)
        opened = [(path, unlock_package(path, self.passphrase)) for path in self.paths]
        for _, one in opened:
            admit(store, one.sender, self.vouched, self.user)
        files, reading = read_packages(opened, self.guideline, self.zone)
        return Read(files, reading, {})
