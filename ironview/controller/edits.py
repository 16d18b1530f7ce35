"""What this window wrote, newest last: each to be taken back, and done again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.summary_refresher import SummaryRefresher
from ironview.domain.told import tell
from ironview.store.chart_history import REDO, UNDO
from ironview.store.database import Store
from ironview.store.errors import ChangedSinceError, StoreError
from ironview.store.taking_back import BuiltOnSinceError
from ironview.wording.chart_history import change_done, redo_reason, undo_reason
from ironview.wording.dates import date_text


@dataclass(frozen=True, slots=True)
class Edit:
    """One change that can be taken back, or was.

    Attributes:
        change: What the store takes back.
        patient_key / patient: In whose chart it was made, and how that patient was called.
        what: What was done, in words.
    """

    change: int
    patient_key: str
    patient: str
    what: str


class EditRefusedError(StoreError):
    """Somebody has built on an edit. Nothing was taken back, and it cannot be any more."""


class Edits(QObject):
    """Everything a person wrote since they began to use this window.

    Signals:
        changed: Another edit is the next to be taken back or done again.
        moved: An edit was taken back or done again; keys of the patients that became others.
    """

    changed = Signal()
    moved = Signal(object)

    def __init__(
        self,
        store: Store,
        user: str,
        summaries: SummaryRefresher,
        zone: Callable[[], tzinfo],
        parent: QObject | None = None,
    ) -> None:
        """Begin without an edit.

        Args:
            summaries: Brings the list's facts of patients up to date, inside a transaction.
            zone: Time zone of the clinic, in which times are told.
        """
        super().__init__(parent)
        self._store = store
        self._user = user
        self._summaries = summaries
        self._zone = zone
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def to_undo(self) -> Edit | None:
        """What would be taken back next; None when there is nothing."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Edit | None:
        """What would be done again next; None when there is nothing."""
        return self._undone[-1] if self._undone else None

    def note(self, change: int, patient_key: str) -> None:
        """Remember a change that was just written; what was taken back is then over."""
        self._done.append(self._edit(change, patient_key))
        self._undone.clear()
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Begin anew: another person uses this window."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def undo(self) -> Edit | None:
        """Take back the last edit; return it, or None when there is nothing.

        Raises:
            EditRefusedError: Somebody has built on it or changed it; it is forgotten here.
            StoreError: Nothing was written.
        """
        return self._move(self._done, self._undone, UNDO)

    def redo(self) -> Edit | None:
        """Do again what was taken back last; return it, or None when there is nothing.

        Raises:
            EditRefusedError: Somebody has built on it or changed it; it is forgotten here.
            StoreError: Nothing was written.
        """
        return self._move(self._undone, self._done, REDO)

    def take_back(self, change: int, patient_key: str) -> Edit:
        """Take back any change of a chart; that can itself be taken back.

        Raises:
            EditRefusedError: Somebody has built on it or changed it.
            StoreError: Nothing was written.
        """
        edit = self._edit(change, patient_key)
        number, concerned = self._write(edit, UNDO)
        self._done.append(replace(edit, change=number, what=undo_reason(edit.what)))
        self._undone.clear()
        self._tell(concerned)
        return edit

    def _move(self, source: list[Edit], target: list[Edit], action: str) -> Edit | None:
        if not source:
            return None
        edit = source[-1]
        try:
            number, concerned = self._write(edit, action)
        except EditRefusedError:
            source.pop()
            self.changed.emit()
            raise
        source.pop()
        target.append(replace(edit, change=number))
        self._tell(concerned)
        return edit

    def _tell(self, concerned: tuple[str, ...]) -> None:
        self.changed.emit()
        self.moved.emit(concerned)

    def _write(self, edit: Edit, action: str) -> tuple[int, tuple[str, ...]]:
        store, why = self._store, undo_reason if action == UNDO else redo_reason
        try:
            with store.writing(self._user, action, why(edit.what), edit.patient_key) as change:
                self._summaries.settle(store.belonging.patients_of(edit.change))
                concerned = store.taking_back.take_back(edit.change, change)
                present = [key for key in concerned if store.patients.is_present(key)]
                self._summaries.now(present, change)
                return change.number(), concerned
        except ChangedSinceError as error:
            raise EditRefusedError(self._who_changed(error)) from error
        except BuiltOnSinceError as error:
            raise EditRefusedError(*error.args) from error

    def _who_changed(self, error: ChangedSinceError) -> str:
        later = None if error.change is None else self._store.changes.made(error.change)
        if later is None:
            return str(error.args[0])
        at = later.at.astimezone(self._zone())
        return tell(
            "{who} changed it again on {when}. Nothing was taken back. "
            "The history shows what it was; take the later change back first.",
            who=later.by,
            when=f"{date_text(at.date())} {at:%H:%M}",
        )

    def _edit(self, change: int, patient_key: str) -> Edit:
        history = self._store.chart_history
        read = history.change(patient_key, change)
        what = "" if read is None else change_done(read)
        return Edit(change, patient_key, history.patient_name(patient_key), what)
