"""One patient on screen: the record, what it means, and every change to it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date, tzinfo
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.decisions import Decisions, read_shown_decisions
from ironview.controller.drafts import Prefill, prefill, with_drafts
from ironview.controller.edits import Edits
from ironview.controller.patient_lines import settle, summary_of
from ironview.controller.viewpoint import Interpreter, Viewpoint
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.overrides import OverrideStanding
from ironview.domain.record import (
    Condition,
    Event,
    Exclusion,
    Infusion,
    Patient,
    Record,
    Result,
    ResultStatus,
    Symptom,
)
from ironview.domain.sign_off import SignOffStanding
from ironview.store.changes import Change, EarlierVersion
from ironview.store.database import Store
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError
from ironview.store.row_columns import ClinicalRow
from ironview.store.taking_back import RESTORE

TYPED: Final = "typed:"
"""Origin of a row entered by hand; the name of who typed it follows."""

RowT = TypeVar("RowT", bound=ClinicalRow)


class Chart(QObject):
    """One patient of the store. Every method that writes raises StoreError and changes nothing.

    Rows are named by their ``key``. What is written is read back, so ``record`` is what the
    store holds.

    Signals:
        changed: Record or interpretation became another.
        gone: The patient was removed; the chart must be closed.
        others_changed: Entries went to or came from other patients.
    """

    changed = Signal()
    gone = Signal()
    others_changed = Signal()

    def __init__(
        self,
        store: Store,
        key: str,
        viewpoint: Callable[[Record], Viewpoint],
        interpreter: Interpreter,
        *,
        user: str,
        edits: Edits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._edits = edits
        self._key = key
        self._viewpoint = viewpoint
        self._interpret = interpreter
        self._user = user
        self._interpretation = self._read(store.patients.record(key))
        self._decisions = read_shown_decisions(store, key, self._interpretation)

    @property
    def key(self) -> str:
        """The patient's key."""
        return self._key

    @property
    def record(self) -> Record:
        """Everything the store holds of the patient."""
        return self._interpretation.record

    @property
    def patient(self) -> Patient:
        """Who it is."""
        return self.record.patient

    @property
    def interpretation(self) -> Interpretation:
        """The record read by the guideline, today."""
        return self._interpretation

    @property
    def overrides(self) -> tuple[OverrideStanding, ...]:
        """What was overridden, and whether it still holds; of findings in their order."""
        return self._decisions.overrides

    @property
    def sign_offs(self) -> tuple[SignOffStanding, ...]:
        """Whether each sample is signed, and still what was signed; in order of collection."""
        return self._decisions.sign_offs

    @property
    def decisions(self) -> Decisions:
        """Everything people decided about the patient."""
        return self._decisions

    @property
    def store(self) -> Store:
        """Where the patient is kept; for the controller's other rooms, not for the ui."""
        return self._store

    @property
    def user(self) -> str:
        """Who is writing."""
        return self._user

    @property
    def guideline(self) -> Guideline:
        """The rule book with the choices in force for this patient."""
        return self._viewpoint(self.record).guideline

    @property
    def zone(self) -> tzinfo:
        """Time zone in which times of this patient are typed."""
        return self._viewpoint(self.record).zone

    @property
    def today(self) -> date:
        """The day the interpretation is for."""
        return self._interpretation.as_of

    def preview(
        self,
        *,
        results: Sequence[Result] = (),
        infusions: Sequence[Infusion] = (),
        events: Sequence[Event] = (),
        symptoms: Sequence[Symptom] = (),
        conditions: Sequence[Condition] = (),
        patient: Patient | None = None,
    ) -> Interpretation:
        """Return what would be said if these were saved; a row with a key replaces that row."""
        record = with_drafts(
            self.record,
            results=results,
            infusions=infusions,
            events=events,
            symptoms=symptoms,
            conditions=conditions,
            patient=patient,
        )
        return self._read(record, self._interpretation)

    def prefill(self, analyte: str, on: date | None = None) -> Prefill | None:
        """Return what the closest result of the analyte on or before ``on`` came with.

        Without one before, the earliest after; None when the analyte was never measured.
        """
        return prefill(self.record.results, analyte, on or self.today)

    def history_of(self, key: str) -> tuple[EarlierVersion, ...]:
        """Return every version of a row, or of the patient, newest first."""
        return self._store.changes.versions(key)

    def save_patient(self, patient: Patient, reason: str = "") -> None:
        """Write the patient's own data."""
        with self._writing("amend_patient", reason) as change:
            self._store.patients.amend(self._key, patient, change, seen=self.patient)

    def remove_patient(self, reason: str) -> None:
        """Remove the patient; the rows stay in the store and come back with ``undo_last``."""
        with self._writing("remove_patient", reason) as change:
            self._store.patients.remove(self._key, change)

    def add_results(self, results: Sequence[Result]) -> tuple[str, ...]:
        """Write a whole panel, or nothing of it; return the keys in the same order."""
        return self._add("add_results", results)

    def add_infusion(self, infusion: Infusion) -> str:
        """Write an infusion; return its key."""
        return self._add("add_infusion", (infusion,))[0]

    def add_event(self, event: Event) -> str:
        """Write an event; return its key."""
        return self._add("add_event", (event,))[0]

    def add_symptom(self, symptom: Symptom) -> str:
        """Write a fatigue score; return its key."""
        return self._add("add_symptom", (symptom,))[0]

    def add_condition(self, condition: Condition) -> str:
        """Write a condition; return its key."""
        return self._add("add_condition", (condition,))[0]

    def amend_result(self, key: str, result: Result, reason: str = "") -> None:
        """Write a new version of a result; the old one stays in its history."""
        self._amend("amend_result", key, result, reason)

    def change_results(
        self, amended: Sequence[Result], added: Sequence[Result] = (), reason: str = ""
    ) -> tuple[str, ...]:
        """Write new versions of results of one sample, and further results, or nothing of it.

        Args:
            amended: Each with its key.

        Returns:
            The keys of ``added``, in order.
        """
        seen = [self._row(row.key, self.record.results) for row in amended]
        with self._writing("amend_result", reason) as change:
            for row, before in zip(amended, seen, strict=True):
                self._store.rows.amend(row.key, row, change, seen=before)
            return self._store.rows.add(self._key, self._signed(added), change)

    def amend_infusion(self, key: str, infusion: Infusion, reason: str = "") -> None:
        """Write a new version of an infusion."""
        self._amend("amend_infusion", key, infusion, reason)

    def amend_event(self, key: str, event: Event, reason: str = "") -> None:
        """Write a new version of an event."""
        self._amend("amend_event", key, event, reason)

    def amend_symptom(self, key: str, symptom: Symptom, reason: str = "") -> None:
        """Write a new version of a score."""
        self._amend("amend_symptom", key, symptom, reason)

    def amend_condition(self, key: str, condition: Condition, reason: str = "") -> None:
        """Write a new version of a condition."""
        self._amend("amend_condition", key, condition, reason)

    def exclude_result(self, key: str, reason: str) -> None:
        """Take a result out of interpretation; it stays visible."""
        at = self._store.now().isoformat(timespec="minutes")
        row = self._row(key, self.record.results)
        self._amend(
            "exclude_result", key, replace(row, excluded=Exclusion(reason, self._user, at)), reason
        )

    def include_result(self, key: str, reason: str = "") -> None:
        """Let an excluded result take part again."""
        row = self._row(key, self.record.results)
        self._amend("include_result", key, replace(row, excluded=None), reason)

    def remove(self, key: str, reason: str) -> None:
        """Mark a row as entered in error.

        A result stays in its sample as excluded; any other row leaves the record. Both keep
        their history and come back with ``undo_last``.
        """
        row = self._row(key, self._rows())
        if isinstance(row, Result):
            wrong = replace(row, status=ResultStatus.ENTERED_IN_ERROR)
            self._amend("remove", key, wrong, reason)
            return
        with self._writing("remove", reason) as change:
            self._store.rows.remove(key, change, seen=row)

    def carry_out(
        self, action: str, reason: str, act: Callable[[Store, Change], Iterable[str]]
    ) -> None:
        """Write what concerns other patients too, whole or not at all.

        Args:
            act: Writes it and returns the keys of the patients that became others.
        """
        with self._writing(action, reason) as change:
            others = self._forget(act(self._store, change))
        if others:
            self.others_changed.emit()

    def writing(self, action: str, reason: str = "") -> AbstractContextManager[Change]:
        """Write something else about this patient: judged, shown and undone like the rest."""
        return self._writing(action, reason)

    def read_now(self) -> Interpretation:
        """Return what the store holds at this moment, read by the guideline.

        Raises:
            UnknownRowError: The patient is not there any more.
        """
        return self._read(self._store.patients.record(self._key))

    @property
    def can_undo(self) -> bool:
        """Whether this window has written something that can be taken back."""
        return self._edits.to_undo is not None

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back."""
        return self._edits.to_redo is not None

    @Slot()
    def undo_last(self) -> None:
        """Take back the last thing this window wrote; nothing when there is none."""
        self._edits.undo()

    @Slot()
    def redo_last(self) -> None:
        """Write again what was taken back last."""
        self._edits.redo()

    def restore(self, key: str, version: int, reason: str, *, seen: int) -> None:
        """Bring back an earlier version of a row of this chart, or of the patient.

        Args:
            seen: Number of the newest version when the person decided.

        Raises:
            ChangedMeanwhileError: Another version is the newest by now.
        """
        with self._writing(RESTORE, reason) as change:
            self._store.taking_back.restore(key, version, change, seen=seen)

    @Slot()
    def reload(self) -> None:
        """Read the store again; emits ``changed`` only when something became another."""
        self._show(self._read_present())

    def _add(self, action: str, rows: Sequence[ClinicalRow]) -> tuple[str, ...]:
        with self._writing(action) as change:
            return self._store.rows.add(self._key, self._signed(rows), change)

    def _signed(self, rows: Sequence[ClinicalRow]) -> list[ClinicalRow]:
        return [row if row.origin else replace(row, origin=TYPED + self._user) for row in rows]

    def _amend(self, action: str, key: str, row: ClinicalRow, reason: str) -> None:
        seen = self._row(key, self._rows())
        with self._writing(action, reason) as change:
            self._store.rows.amend(key, row, change, seen=seen)

    def _forget(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Let the summaries of other patients be made anew; return their keys."""
        others = tuple(key for key in keys if key != self._key)
        self._store.summaries.forget(others)
        return others

    @contextmanager
    def _writing(self, action: str, reason: str = "") -> Iterator[Change]:
        """Write in one transaction, with the summary; show what was written once it is safe."""
        with (
            self._reload_on_conflict(),
            self._store.writing(self._user, action, reason, self._key) as change,
        ):
            settle(self._store, (self._key,), self._viewpoint, self._interpret)
            yield change
            now = self._read_present()
            if now is not None:
                summary = summary_of(*now, self._viewpoint(now[0].record))
                self._store.summaries.put(self._key, summary, change)
        if change.id is not None:
            self._edits.note(change.id, self._key)
        self._show(now)

    @contextmanager
    def _reload_on_conflict(self) -> Iterator[None]:
        """Show what somebody else made of it when that is why nothing was written."""
        try:
            yield
        except ChangedMeanwhileError:
            self.reload()
            raise

    def _show(self, now: tuple[Interpretation, Decisions] | None) -> None:
        if now is None:
            self.gone.emit()
        elif now != (self._interpretation, self._decisions):
            self._interpretation, self._decisions = now
            self.changed.emit()

    def _read(self, record: Record, earlier: Interpretation | None = None) -> Interpretation:
        view = self._viewpoint(record)
        return self._interpret(record, view.guideline, view.today, earlier)

    def _read_present(self) -> tuple[Interpretation, Decisions] | None:
        if not self._store.patients.is_present(self._key):
            return None
        said = self._read(self._store.patients.record(self._key))
        return said, read_shown_decisions(self._store, self._key, said)

    def _rows(self) -> tuple[ClinicalRow, ...]:
        now = self.record
        return (*now.results, *now.infusions, *now.events, *now.symptoms, *now.conditions)

    @staticmethod
    def _row(key: str, rows: Iterable[RowT]) -> RowT:
        row = next((row for row in rows if row.key == key), None)
        if row is None:
            raise UnknownRowError
        return row
