"""What would be lost if a backup took the place of the open store."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.jobs import Done, Failed, Job, Progress
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.store.backup import Backup
from ironview.store.database import Store
from ironview.store.errors import UnknownRowError
from ironview.store.restoring import loss_of
from ironview.wording.told import error_text

_MOST_SHOWN: Final = 50

CLINICAL: Final = ("patient", "result", "infusion", "event", "condition", "symptom", "override")
"""Kinds of rows a person knows; the store counts some more."""


@dataclass(frozen=True, slots=True)
class LostChange:
    """One change that would be lost.

    Attributes:
        at: UTC.
        action: Its name in the audit.
        patient: Family and given name; empty for a change of no or several patients.
    """

    at: datetime
    by: str
    action: str
    patient: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestorePreview:
    """What a store holds and what the backup would bring.

    Attributes:
        is_earlier_state: Else the backup and the store went separate ways, and all that the store
            holds would go.
        count: How many changes would be lost.
        changes: The newest of them, newest first.
    """

    is_earlier_state: bool
    now: Mapping[str, int]
    then: Mapping[str, int]
    count: int
    changes: tuple[LostChange, ...]


def preview_of(store: Store, backup: Backup) -> RestorePreview:
    """Compare an open store with a backup.

    Raises:
        StoreError: The store cannot be read.
    """
    loss = loss_of(store, backup)
    names: dict[str, str] = {}
    return RestorePreview(
        is_earlier_state=loss.is_earlier_state,
        now=loss.rows,
        then=backup.rows,
        count=loss.count,
        changes=tuple(
            LostChange(
                datetime.fromisoformat(one.at),
                one.by,
                one.action,
                _name(store, one.patient_key, names),
            )
            for one in loss.entries[:_MOST_SHOWN]
        ),
    )


class Previewing(QObject):
    """Compares in the background.

    Signals:
        shown: The RestorePreview.
        failed: A sentence.
    """

    shown = Signal(object)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def compare(self, backup: Backup) -> None:
        """Compare the open store with a backup."""
        store = self._workspace.store

        def work(_progress: Progress) -> RestorePreview:
            with store.again() as own:
                return preview_of(own, backup)

        job = Job(work, self._workspace.executor, self)
        job.finished.connect(self._on_finished)
        job.finished.connect(job.deleteLater)
        job.start()

    @Slot(object)
    def _on_finished(self, outcome: Done[RestorePreview] | Failed) -> None:
        match outcome:
            case Done(preview):
                self.shown.emit(preview)
            case Failed(IronViewError() as error):
                self.failed.emit(error_text(error))
            case Failed(error):
                raise error


def _name(store: Store, key: str, known: dict[str, str]) -> str:
    if key and key not in known:
        try:
            patient = store.patients.patient(key)
        except UnknownRowError:
            known[key] = ""
        else:
            known[key] = " ".join(filter(None, (patient.family_name, patient.given_name)))
    return known.get(key, "")
