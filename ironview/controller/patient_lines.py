"""One line of the patient list: who, and what waits."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from ironview.controller.decisions import Decisions, read_decisions, work_of
from ironview.controller.viewpoint import Interpreter, Viewpoint
from ironview.domain.findings import Severity
from ironview.domain.interpretation import Interpretation
from ironview.domain.moments import PartialDate, completed_years
from ironview.domain.next_change import next_change
from ironview.domain.population import patient_facts
from ironview.domain.record import Identifier, Patient, Record, Sex
from ironview.domain.unsigned import unsigned_samples
from ironview.domain.verdicts import NextTestState
from ironview.domain.worklist import still_asking
from ironview.store.changes import Change
from ironview.store.database import Store
from ironview.store.summaries import FoundPatient, Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientLine:
    """A patient as the list shows them.

    Attributes:
        key: What ``Workspace.open_chart`` takes.
        identifiers: The first is the one to print beside the name (``mrn``).
        age: Completed years today; None without a birth date.
        next_state: State of the next test on ``as_of``; None before a first interpretation.
        next_date: The date that state is about: a redraw or test from, preferred, recheck on.
        top_finding: Code of the most severe finding that still asks, as in the worklist: the
            newest word on its tests, signed by nobody. Empty when there is none.
        severity: Of that finding.
        held: Rows that wait for an answer.
        as_of: Day the facts were computed for; None before a first interpretation.
        booked: When a test is booked, from that day on; None without one.
    """

    key: str
    family_name: str
    given_name: str
    sex: Sex
    birth_date: PartialDate | None
    identifiers: tuple[Identifier, ...]
    age: int | None
    next_state: NextTestState | None = None
    next_date: date | None = None
    top_finding: str = ""
    severity: Severity | None = None
    held: int = 0
    as_of: date | None = None
    booked: date | None = None

    @property
    def mrn(self) -> str:
        """The first identifier's value; empty without one."""
        return next((one.value for one in self.identifiers if one.value), "")


@dataclass(frozen=True, slots=True)
class SimilarPatient:
    """A stored patient who may be the same person.

    Attributes:
        same_identifier: A system and value agree; otherwise name and birth date do.
        same_given_name: False where the family name and the birth date agree, and no more.
    """

    line: PatientLine
    same_identifier: bool
    same_given_name: bool = True


def patient_line(found: FoundPatient, today: date) -> PatientLine:
    """Return the line of a patient found in the store."""
    patient, summary = found.patient, found.summary
    birth = patient.birth_date
    return PatientLine(
        key=found.key,
        family_name=patient.family_name,
        given_name=patient.given_name,
        sex=patient.sex,
        birth_date=birth,
        identifiers=patient.identifiers,
        age=completed_years(birth, today) if birth else None,
        next_state=summary.next_state if summary else None,
        next_date=summary.next_date if summary else None,
        top_finding=summary.top_finding if summary else "",
        severity=summary.severity if summary else None,
        held=summary.held if summary else 0,
        as_of=summary.as_of if summary else None,
        booked=_booked(summary),
    )


def _booked(summary: Summary | None) -> date | None:
    if summary is None or summary.work.booked is None:
        return None
    day = summary.work.booked.day
    return day if day >= summary.as_of else None


def patient_lines(found: Iterable[FoundPatient], today: date) -> tuple[PatientLine, ...]:
    """Return one line for each, in the same order."""
    return tuple(patient_line(one, today) for one in found)


def summary_of(interpretation: Interpretation, decisions: Decisions, view: Viewpoint) -> Summary:
    """Return the facts of an interpretation that the lists show, with what people decided."""
    asking, work = work_of(interpretation, decisions, view.guideline)
    top = next(still_asking(asking, decisions.sign_offs), None)
    facts = patient_facts(interpretation, decisions.sign_offs, work)
    return Summary(
        as_of=asking.as_of,
        rules=view.rules,
        next_state=asking.next_test.state,
        next_date=_next_date(asking),
        changes_on=next_change(interpretation, work.booked, view.guideline.worklist),
        top_finding=top.code if top else "",
        severity=top.severity if top else None,
        held=len(asking.held),
        profile=asking.profile.id,
        last_dose=asking.next_test.last_dose,
        work=work,
        facts=facts,
        unsigned=unsigned_samples(interpretation, decisions.sign_offs),
    )


def read_anew(
    store: Store,
    key: str,
    viewpoint: Callable[[Record], Viewpoint],
    interpreter: Interpreter,
) -> tuple[Patient, Summary]:
    """Return a patient and what the lists show, from what the store holds now.

    Raises:
        StoreError: The store cannot be read.
    """
    record = store.patients.record(key)
    view = viewpoint(record)
    interpretation = interpreter(record, view.guideline, view.today)
    decisions = read_decisions(store, key, interpretation)
    return record.patient, summary_of(interpretation, decisions, view)


def refresh(
    store: Store,
    keys: Iterable[str],
    viewpoint: Callable[[Record], Viewpoint],
    interpreter: Interpreter,
    change: Change | None = None,
) -> None:
    """Read and interpret these patients and keep what the list shows; inside a transaction.

    Args:
        change: What made them others, in whose transaction this is.
    """
    read = ((key, read_anew(store, key, viewpoint, interpreter)) for key in keys)
    store.summaries.put_all({key: summary for key, (_, summary) in read}, change)


def settle(
    store: Store,
    keys: Iterable[str],
    viewpoint: Callable[[Record], Viewpoint],
    interpreter: Interpreter,
) -> None:
    """Read those of these patients whose facts are of before; inside a transaction, at its begin.

    What a change moves can be told from what the day or an earlier import moved only so.
    """
    for key in keys:
        if not store.patients.is_present(key):
            continue
        kept = store.summaries.of((key,)).get(key)
        view = viewpoint(Record(patient=store.patients.patient(key)))
        if kept is None or not kept.holds(view.today, view.rules):
            refresh(store, (key,), viewpoint, interpreter)


def _next_date(interpretation: Interpretation) -> date | None:
    test = interpretation.next_test
    match test.state:
        case NextTestState.DONE:
            return test.recheck
        case NextTestState.WAITING | NextTestState.OPEN | NextTestState.REDRAW:
            return test.earliest
        case NextTestState.DUE:
            return test.preferred
        case NextTestState.OVERDUE:
            return test.definitive
        case NextTestState.NONE:
            return None


def similar_lines(store: Store, patient: Patient, today: date) -> tuple[SimilarPatient, ...]:
    """Return stored patients with the same identifier, or a name and the birth date.

    Raises:
        StoreError: The store cannot be read.
    """
    found = {
        one.key: SimilarPatient(patient_line(one, today), same_identifier)
        for one, same_identifier in store.patients.similar(patient)
    }
    if patient.family_name and patient.birth_date is not None:
        for one in store.patients.of_family(patient.family_name, patient.birth_date):
            near = SimilarPatient(patient_line(one, today), False, same_given_name=False)
            found.setdefault(one.key, near)
    return tuple(found.values())
