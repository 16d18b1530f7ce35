"""What each patient adds to the numbers of the clinic, as rows and back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from peewee import Database

from ironview.domain.course_need import Need
from ironview.domain.population import (
    CourseFact,
    FerritinFact,
    Outcome,
    PatientFacts,
    Phosphate,
)
from ironview.store.columns import Columns, answer_number, read_answer
from ironview.store.execution import delete_by, fetch_by, insert_all
from ironview.store.list_tables import CourseFactRow, FerritinFactRow

_NOTHING = PatientFacts()


def put_facts(database: Database, facts: Mapping[int, PatientFacts]) -> None:
    """Replace what is kept of patients, by number of their row; what is alike is not written."""
    before = facts_of(database, list(facts))
    new = {
        number: wanted for number, wanted in facts.items() if wanted != before.get(number, _NOTHING)
    }
    forget_facts(database, [number for number in new if number in before])
    ferritins = [(number, one) for number, each in new.items() for one in each.ferritins]
    courses = [(number, one) for number, each in new.items() for one in each.courses]
    insert_all(database, FerritinFactRow, [_ferritin_columns(*one) for one in ferritins])
    insert_all(database, CourseFactRow, [_course_columns(*one) for one in courses])


def forget_facts(database: Database, numbers: Sequence[int]) -> None:
    """Count nothing of these patients."""
    for table in (FerritinFactRow, CourseFactRow):
        delete_by(database, table, "patient_id", numbers)


def facts_of(database: Database, numbers: Sequence[int]) -> dict[int, PatientFacts]:
    """Return what is kept of patients, by number of their row; those without any are left out."""
    ferritins: dict[int, list[FerritinFact]] = defaultdict(list)
    courses: dict[int, list[CourseFact]] = defaultdict(list)
    for row in fetch_by(database, FerritinFactRow, "patient_id", numbers):
        ferritins[row["patient_id"]].append(read_ferritin(row))
    for row in fetch_by(database, CourseFactRow, "patient_id", numbers):
        courses[row["patient_id"]].append(_read_course(row))
    return {
        number: PatientFacts(
            ferritins=tuple(sorted(ferritins[number], key=_place)),
            courses=tuple(sorted(courses[number], key=lambda one: one.number)),
        )
        for number in {*ferritins, *courses}
    }


def read_ferritin(row: Columns) -> FerritinFact:
    """Return a count of ferritins, of one patient or of many."""
    return FerritinFact(
        month=row["month"],
        product=row["product"],
        clinician=row["clinician"],
        is_too_early=bool(row["is_too_early"]),
        count=int(row["count"]),
    )


def _place(fact: FerritinFact) -> tuple[str, str, str, bool]:
    return fact.month, fact.product, fact.clinician, fact.is_too_early


def _ferritin_columns(patient_id: int, fact: FerritinFact) -> Columns:
    return {
        "patient_id": patient_id,
        "month": fact.month,
        "product": fact.product,
        "clinician": fact.clinician,
        "is_too_early": int(fact.is_too_early),
        "count": fact.count,
    }


def _course_columns(patient_id: int, fact: CourseFact) -> Columns:
    return {
        "patient_id": patient_id,
        "number": fact.number,
        "month": fact.month,
        "product": fact.product,
        "need": fact.need.value,
        "outcome": fact.outcome.value,
        "response_days": fact.response_days,
        "again_days": fact.again_days,
        "phosphate": fact.phosphate.value,
        "is_overdue": answer_number(fact.is_overdue),
    }


def _read_course(row: Columns) -> CourseFact:
    return CourseFact(
        number=row["number"],
        month=row["month"],
        product=row["product"],
        need=Need(row["need"]),
        outcome=Outcome(row["outcome"]),
        response_days=row["response_days"],
        again_days=row["again_days"],
        phosphate=Phosphate(row["phosphate"]),
        is_overdue=read_answer(row["is_overdue"]),
    )
