"""The samples of a whole store that somebody has to sign, kept with every change of a patient."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import SQL, BaseQuery, Database, fn

from ironview.domain.findings import Severity
from ironview.domain.kept_unsigned import read_unsigned_text, unsigned_text
from ironview.domain.record import Patient
from ironview.domain.unsigned import UnsignedSample
from ironview.store.columns import Columns
from ironview.store.errors import store_errors
from ironview.store.execution import fetch, fetch_by, fetch_values
from ironview.store.list_tables import UnsignedSampleRow
from ironview.store.patient_columns import patient_of
from ironview.store.tables import PatientRow

People = Sequence[str] | None
"""Names of who was asked, in any case; an empty one: nobody was. None: whoever was asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsignedRow:
    """One sample with its patient."""

    key: str
    patient: Patient
    sample: UnsignedSample


class UnsignedStore:
    """Asks what the summaries wrote.

    Every method raises StoreError when the file cannot be read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, people: People = None, *, together: bool = False) -> int:
        """Return how many samples these people have to sign.

        Args:
            together: Only those that may be signed with others by one key.
        """
        query = UnsignedSampleRow.select(fn.COUNT(UnsignedSampleRow.person))
        if people is not None:
            query = query.where(UnsignedSampleRow.person.in_([folded(one) for one in people]))
        if together:
            query = query.where(UnsignedSampleRow.together == 1)
        with store_errors():
            (found,) = fetch_values(self._database, query)
        return int(found)

    def people(self) -> tuple[str, ...]:
        """Return who was asked to see to a sample, folded; an empty name where nobody was."""
        query = UnsignedSampleRow.select(UnsignedSampleRow.person).distinct()
        with store_errors():
            return tuple(fetch_values(self._database, query.order_by(UnsignedSampleRow.person)))

    def rows(
        self, people: People, limit: int, offset: int = 0, *, together: bool = False
    ) -> tuple[UnsignedRow, ...]:
        """Return samples: those with the most severe finding first, then the oldest.

        Args:
            together: Only those that may be signed with others by one key.
        """
        with store_errors():
            places = fetch(self._database, _in_order(people, limit, offset, together=together))
            numbers = list(dict.fromkeys(row["patient_id"] for row in places))
            patients = {
                row["id"]: row for row in fetch_by(self._database, PatientRow, "id", numbers)
            }
            kept = fetch_by(self._database, UnsignedSampleRow, "patient_id", numbers)
        contents = {(row["patient_id"], row["place"]): row["content"] for row in kept}
        both = ((row["patient_id"], row["place"]) for row in places)
        return tuple(
            UnsignedRow(
                key=patients[number]["key"],
                patient=patient_of(patients[number]),
                sample=read_unsigned_text(contents[number, place]),
            )
            for number, place in both
            if (number, place) in contents
        )

    def of(self, keys: Sequence[str]) -> dict[str, tuple[UnsignedSample, ...]]:
        """Return what is kept of these patients, by key, in order of collection."""
        with store_errors():
            rows = fetch_by(self._database, PatientRow, "key", keys, "key", "id")
            names = {row["id"]: row["key"] for row in rows}
            kept = fetch_by(self._database, UnsignedSampleRow, "patient_id", list(names))
        found: dict[str, tuple[UnsignedSample, ...]] = {}
        for row in sorted(kept, key=lambda one: int(one["place"])):
            key = names[row["patient_id"]]
            found[key] = (*found.get(key, ()), read_unsigned_text(row["content"]))
        return found


def unsigned_columns(patient_id: int, samples: Iterable[UnsignedSample]) -> Iterator[Columns]:
    """Yield the rows of a patient's samples."""
    for place, sample in enumerate(samples):
        finding = sample.finding
        rank = len(Severity) if finding is None else finding.severity.rank
        yield {
            "patient_id": patient_id,
            "place": place,
            "person": folded(sample.responsible),
            "together": int(sample.together),
            "sort_key": f"{rank} {sample.at.day.isoformat()}",
            "content": unsigned_text(sample),
        }


def folded(name: str) -> str:
    """Return a name as it is compared: typed with other capitals it is the same person."""
    return " ".join(name.split()).casefold()


def _in_order(people: People, limit: int, offset: int, *, together: bool) -> BaseQuery:
    """Return the query of numbers and places, which an index yields as they are wanted.

    Each person has one of their own: asked for several at once, all of theirs would be sorted.
    """
    names = [None] if people is None else list(dict.fromkeys(folded(one) for one in people))
    query: Any = None
    for name in names:
        one = _places(name, together=together)
        query = one if query is None else query.union_all(one)
    order = [SQL(name) for name in ("sort_key", "patient_id", "place")]
    found: BaseQuery = query.order_by(*order).limit(limit).offset(offset)
    return found


def _places(person: str | None, *, together: bool) -> BaseQuery:
    row = UnsignedSampleRow
    query = row.select(row.sort_key, row.patient, row.place)
    if person is not None:
        query = query.where(row.person == person)
    return query.where(row.together == 1) if together else query
