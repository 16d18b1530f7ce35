"""Patients into a package, and out of one onto the bench. Needs no screen.

What a package holds is unlocked in memory only; nothing readable of it reaches the disk before a
person stores it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Final

from ironview.controller.carried_rows import with_history
from ironview.controller.export_work import (
    Export,
    Step,
    noted,
    refuse_beyond_role,
    refuse_the_store,
    whole_records,
)
from ironview.controller.import_work import imported_file
from ironview.domain.guideline import Guideline
from ironview.domain.told import tell
from ironview.guess_cost import USUAL_COST, GuessCost
from ironview.interchange.containers import LARGEST_DOCUMENT, Document, shown_name
from ironview.interchange.merging import merge
from ironview.interchange.patient_package import (
    LEAST_LETTERS,
    SUFFIX,
    OpenedPackage,
    PackageError,
    Sender,
    open_package,
    refuse_weak,
    seal_package,
)
from ironview.interchange.reading import read_document
from ironview.interchange.record_writing import record_as_line
from ironview.interchange.staging import Reading, StagedFile
from ironview.interchange.vocabulary import Vocabulary
from ironview.store.batches import ImportedFile
from ironview.store.database import Store
from ironview.store.senders import signing_key
from ironview.whole_file import write_whole

PACKAGE_SUFFIX: Final = SUFFIX
LEAST_PASSPHRASE: Final = LEAST_LETTERS
"""Characters of the passphrase of a new package."""


@dataclass(frozen=True, slots=True)
class Sealing:
    """How a package is made.

    Attributes:
        label: What this store calls itself to others.
        made_at: Now, with offset.
    """

    passphrase: str
    label: str
    made_at: datetime
    cost: GuessCost = USUAL_COST


def write_package(store: Store, wanted: Export, sealing: Sealing, path: Path, step: Step) -> Sender:
    """Write a package whole, and return who its receivers will see as the sender.

    Args:
        step: Called with patients done and in total; what it raises stops everything, and a file
            that stood there before is as it was.

    Raises:
        StoreError: The store could not be read.
        UnwritableFileError: The file could not be written.
        StoreInTheWayError: The path names the store itself.
        WeakPassphraseError: The passphrase is too short.
        PackageTooLargeError: So many patients do not go into one package.
    """
    refuse_weak(sealing.passphrase)
    refuse_beyond_role(store, wanted)
    refuse_the_store(store, path)
    signer = signing_key(store, wanted.user)
    sealed = seal_package(
        (
            record_as_line(with_history(record, store.rows.known(key)))
            for key, record in whole_records(store, wanted, step)
        ),
        passphrase=sealing.passphrase,
        signer=signer,
        label=sealing.label,
        made_at=sealing.made_at.isoformat(timespec="seconds"),
        cost=sealing.cost,
    )
    write_whole(path, noted(store, wanted, f"package {path.name}", [sealed]))
    return Sender(signer.public_key().public_bytes_raw(), sealing.label)


def unlock_package(path: Path, passphrase: str) -> OpenedPackage:
    """Return what a package holds.

    Raises:
        PackageError: It cannot be read, was altered, or the passphrase is wrong.
    """
    name = shown_name(path)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_DOCUMENT + 1)
    except OSError as error:
        fault = error.strerror or "input error"
        raise PackageError(
            tell("{name} could not be read ({fault}). Nothing was read.", name=path, fault=fault)
        ) from error
    return open_package(name, data, passphrase)


def read_packages(
    opened: Sequence[tuple[Path, OpenedPackage]], guideline: Guideline, zone: tzinfo
) -> tuple[tuple[ImportedFile, ...], Reading]:
    """Read what packages hold, ready to be planned.

    Args:
        zone: Clinic time zone where a record names none.
    """
    vocabulary = Vocabulary.of(guideline)
    staged: tuple[StagedFile, ...] = tuple(
        read_document(Document(shown_name(path), one.records), vocabulary, zone)
        for path, one in opened
        if one.count
    )
    merged = merge(record for file in staged for record in file.records)
    remarks = tuple(remark for file in staged for remark in file.remarks) + merged.remarks
    files = tuple(imported_file(path, shown_name(path)) for path, _ in opened)
    return files, Reading(files=staged, records=merged.records, remarks=remarks)
