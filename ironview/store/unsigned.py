"""The samples of a whole store that somebody has to sign, kept with every change of a patient."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from peewee import Database, Expression, fn

from ironview.domain.findings import Severity
from ironview.domain.kept_unsigned import read_unsigned_text, unsigned_text
from ironview.domain.record import Patient
from ironview.domain.unsigned import UnsignedSample
from ironview.store.columns import Columns
from ironview.store.errors import store_errors
from ironview.store.execution import fetch, fetch_by, fetch_values
from ironview.store.patient_columns import patient_of
from ironview.store.tables import PatientRow, UnsignedSampleRow

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
        for condition in _wanted(people, together=together):
            query = query.where(condition)
        with store_errors():
            (found,) = fetch_values(self._database, query)
        return int(found)

    def rows(
        self, people: People, limit: int, offset: int = 0, *, together: bool = False
    ) -> tuple[UnsignedRow, ...]:
        """Return samples: those with the most severe finding first, then the oldest.

        Args:
            together: Only those that may be signed with others by one key.
        """
        # Walks through the index in the order wanted; a name alone must not lead to a sort.
        query = (
            PatientRow.select(PatientRow, UnsignedSampleRow.content)
            .join(UnsignedSampleRow)
            .where((PatientRow.removed == 0), *_wanted(people, together=together, in_order=True))
            .order_by(
                UnsignedSampleRow.sort_key, UnsignedSampleRow.patient, UnsignedSampleRow.place
            )
            .limit(limit)
            .offset(offset)
        )
        with store_errors():
            found = fetch(self._database, query)
        return tuple(
            UnsignedRow(
                key=row["key"], patient=patient_of(row), sample=read_unsigned_text(row["content"])
            )
            for row in found
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


def _wanted(people: People, *, together: bool, in_order: bool = False) -> list[Expression]:
    person = UnsignedSampleRow.person.concat("") if in_order else UnsignedSampleRow.person
    conditions = [] if people is None else [person.in_([folded(one) for one in people])]
    return [*conditions, UnsignedSampleRow.together == 1] if together else conditions
