"""Which patients of a store would be told something else by other numbers."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Final

from PySide6.QtCore import QObject

from ironview.controller.jobs import Job, Progress
from ironview.controller.patient_lines import PatientLine, patient_line
from ironview.controller.viewpoint import ClinicSettings, Interpreter, viewpoint
from ironview.controller.workspace import Workspace
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.profile_impact import ChangeKind, VerdictChange, verdict_changes
from ironview.domain.record import Record
from ironview.store.database import Store
from ironview.store.errors import UnknownRowError
from ironview.store.summaries import FoundPatient

Step = Callable[[int, int], None]

SHOWN: Final = 1000
"""Patients named one by one; all are counted."""

_STRIDE: Final = 5
"""Patients between two reports: a person who stops waits no longer than they take."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What patients are read with."""

    guideline: Guideline
    settings: ClinicSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two ways to read the same patients.

    Attributes:
        zone: The workstation's.
    """

    before: Rules
    after: Rules
    zone: tzinfo
    today: date
    interpreter: Interpreter

    def changes(self, record: Record) -> tuple[VerdictChange, ...]:
        """Return what is told otherwise of one patient."""
        return verdict_changes(self._read(record, self.before), self._read(record, self.after))

    def _read(self, record: Record, rules: Rules) -> Interpretation:
        view = viewpoint(record, rules.guideline, rules.settings, self.zone, self.today)
        return self.interpreter(record, view.guideline, view.today)


@dataclass(frozen=True, slots=True)
class ImpactCount:
    """How many patients have one change at least once."""

    kind: ChangeKind
    before: str
    after: str
    patients: int


@dataclass(frozen=True, slots=True)
class PatientImpact:
    """What would be told otherwise of one patient."""

    line: PatientLine
    changes: tuple[VerdictChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactPreview:
    """What other numbers would change in a store.

    Attributes:
        read: Patients that were read.
        changed: Patients of whom something would be told otherwise.
        counts: Most frequent first.
        patients: In order of entry, at most ``SHOWN``.
    """

    read: int
    changed: int
    counts: tuple[ImpactCount, ...]
    patients: tuple[PatientImpact, ...]


def preview_job(
    workspace: Workspace,
    parent: QObject,
    *,
    guideline: Guideline | None = None,
    settings: ClinicSettings | None = None,
) -> Job:
    """Return a job that reads everybody as now and by another rule book or other choices."""
    store = workspace.store
    before = Rules(workspace.rule_book, workspace.settings)
    comparison = Comparison(
        before=before,
        after=Rules(guideline or before.guideline, settings or before.settings),
        zone=workspace.zone,
        today=workspace.today,
        interpreter=workspace.interpreter,
    )

    def work(progress: Progress) -> ImpactPreview:
        with store.again() as own:
            return preview_impact(own, comparison, progress.step)

    return Job(work, workspace.executor, parent)


def preview_impact(store: Store, comparison: Comparison, step: Step) -> ImpactPreview:
    """Read every patient twice and return what differs; nothing is written.

    Args:
        step: Called with patients done and in total; what it raises stops everything.
    """
    keys = store.patients.keys()
    counts: Counter[tuple[ChangeKind, str, str]] = Counter()
    found: list[PatientImpact] = []
    changed = 0
    for done, key in enumerate(keys):
        if done % _STRIDE == 0:
            step(done, len(keys))
        record = _record(store, key)
        changes = () if record is None else comparison.changes(record)
        if record is None or not changes:
            continue
        changed += 1
        counts.update({(one.kind, one.before, one.after) for one in changes})
        if len(found) < SHOWN:
            line = patient_line(FoundPatient(key, record.patient, None), comparison.today)
            found.append(PatientImpact(line, changes))
    step(len(keys), len(keys))
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ImpactPreview(
        read=len(keys),
        changed=changed,
        counts=tuple(ImpactCount(*change, patients) for change, patients in ordered),
        patients=tuple(found),
    )


def _record(store: Store, key: str) -> Record | None:
    """Return the record, or None where somebody has removed the patient meanwhile."""
    try:
        return store.patients.record(key)
    except UnknownRowError:
        return None
