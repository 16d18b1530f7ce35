"""Patients a person took out of the list, and how one comes back."""

from ironview.controller.workspace import Workspace
from ironview.store.removed_patients import RemovedPatient

__all__ = ["RemovedPatient", "bring_back", "removed_from"]


def removed_from(workspace: Workspace) -> tuple[RemovedPatient, ...]:
    """Return who was removed by hand, the latest first; never who was merged into another.

    Raises:
        StoreError: The store cannot be read.
    """
    return workspace.store.taking_back.removed_patients()


def bring_back(workspace: Workspace, removed: RemovedPatient) -> None:
    """Let a patient stand in the list again, with every entry of then.

    Raises:
        EditRefusedError: Somebody changed the patient since.
        StoreError: Nothing was changed.
    """
    workspace.edits.take_back(removed.change, removed.key)
