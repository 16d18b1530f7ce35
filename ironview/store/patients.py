"""Writes, reads and finds patients. Rows stay in here; the rest of IronView sees domain types."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from peewee import Database, Expression

from ironview.domain.moments import PartialDate
from ironview.domain.record import Identifier, Patient, Record
from ironview.domain.told import tell
from ironview.store.changes import Change
from ironview.store.columns import Columns, json_text, partial_date_text, read_json
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError, store_errors
from ironview.store.execution import fetch, fetch_by, fetch_only, fetch_values
from ironview.store.list_tables import SummaryRow
from ironview.store.patient_columns import patient_columns, patient_of
from ironview.store.patient_index import index_new_patients
from ironview.store.row_columns import CONDITIONS, EVENTS, INFUSIONS, RESULTS, SYMPTOMS
from ironview.store.rows import RowStore
from ironview.store.search_terms import fold
from ironview.store.summaries import FoundPatient, read_summary
from ironview.store.tables import IdentifierRow, PatientRow
from ironview.store.versions import CHANGED_MEANWHILE, amend_row, insert_rows
from ironview.store.words_found import look_up

_GONE: Final = tell("This patient is no longer in the store.")
_LAST_CHARACTER: Final = "\U0010ffff"


class PatientStore:
    """The patients of one store, named by their keys.

    Every method raises StoreError when the file cannot be read or written.
    """

    def __init__(self, database: Database, rows: RowStore) -> None:
        self._database = database
        self._rows = rows

    def add(
        self, patient: Patient, change: Change, unknown: Mapping[str, Any] | None = None
    ) -> str:
        """Write a new patient; return the key.

        The patient keeps an ``id`` that nobody else has; otherwise the key is the id.

        Args:
            unknown: Keys of the record that this version does not know.
        """
        return self.add_many([(patient, unknown or {})], change)[0]

    def add_many(
        self, patients: Sequence[tuple[Patient, Mapping[str, Any]]], change: Change
    ) -> tuple[str, ...]:
        """Write new patients, each with the unknown keys of its record; return their keys."""
        if not patients:
            return ()
        with store_errors():
            keys = tuple(change.new_key() for _ in patients)
            taken = self._taken([patient.id for patient, _ in patients])
            rows: list[tuple[str, Columns]] = []
            for key, (patient, unknown) in zip(keys, patients, strict=True):
                record_id = patient.id if patient.id and patient.id not in taken else key
                taken.add(record_id)
                own = {"record_id": record_id, "record_unknown": json_text(unknown)}
                rows.append((key, patient_columns(patient) | own))
            insert_rows(self._database, "patient", rows, change.number())
            numbers = self._numbers_of(change.number())
            index_new_patients(
                self._database,
                [(numbers[key], patient) for key, (patient, _) in zip(keys, patients, strict=True)],
            )
        return keys

    def amend(self, key: str, patient: Patient, change: Change, *, seen: Patient) -> None:
        """Write a new version of a patient; its ``id`` stays.

        Args:
            seen: The patient as the person saw it; it must still be the newest version.

        Raises:
            ChangedMeanwhileError: It is not.
        """
        with store_errors():
            row = self._row(key)
            if patient_of(row) != seen:
                raise ChangedMeanwhileError(CHANGED_MEANWHILE)
            content = patient_columns(patient)
            if any(row[name] != value for name, value in content.items()):
                amend_row(self._database, "patient", row, content, change.number())

    def remove(self, key: str, change: Change) -> None:
        """Take a patient out of the list; everything stays in the store."""
        with store_errors():
            row = self._row(key)
            amend_row(self._database, "patient", row, {"removed": 1}, change.number())

    def is_present(self, key: str) -> bool:
        """Whether the patient is there and not removed."""
        with store_errors():
            row = fetch_only(self._database, PatientRow, "key", key)
        return row is not None and not row["removed"]

    def patient(self, key: str) -> Patient:
        """Return who a patient is, without the rows.

        Raises:
            UnknownRowError: The patient is not there or was removed.
        """
        with store_errors():
            return patient_of(self._row(key))

    def record(self, key: str) -> Record:
        """Return everything the store holds of a patient, as of one moment.

        Raises:
            UnknownRowError: The patient is not there or was removed.
        """
        with store_errors(), self._database.atomic():
            row = self._row(key)
            number = row["id"]
            return Record(
                patient=patient_of(row),
                conditions=self._rows.of(number, CONDITIONS),
                infusions=self._rows.of(number, INFUSIONS),
                results=self._rows.of(number, RESULTS),
                events=self._rows.of(number, EVENTS),
                symptoms=self._rows.of(number, SYMPTOMS),
                unknown=read_json(row["record_unknown"]),
            )

    def key_of(self, record_id: str) -> str | None:
        """Return the key of the patient that files call so, or None."""
        with store_errors():
            row = fetch_only(self._database, PatientRow, "record_id", record_id)
        return None if row is None or row["removed"] else str(row["key"])

    def keys(self) -> tuple[str, ...]:
        """Return the keys of all patients, in order of entry."""
        with store_errors():
            query = PatientRow.select(PatientRow.key).where(PatientRow.removed == 0)
            return tuple(fetch_values(self._database, query.order_by(PatientRow.id)))

    def count(self) -> int:
        """Return how many patients there are."""
        with store_errors():
            sql = 'SELECT count(*) FROM "patient" WHERE "removed" = 0'
            return int(self._database.execute_sql(sql).fetchone()[0])

    def find(self, query: str, limit: int) -> tuple[FoundPatient, ...]:
        """Return patients by name who match every word of the query from a word's beginning.

        Names match whatever their accents and case, identifiers with or without leading zeros
        and punctuation, birth dates written year first, day first or month first.
        """
        with store_errors():
            condition = look_up(self._database, query).on_the_way(PatientRow.id)
        present = PatientRow.removed == 0
        return self._found(present if condition is None else present & condition, limit)

    def with_identifier(self, system: str, value: str) -> tuple[FoundPatient, ...]:
        """Return the patients who carry this identifier; an empty value is nobody's."""
        if not value:
            return ()
        return self.with_identifiers((Identifier(system, value),)).get(
            Identifier(system, value), ()
        )

    def with_identifiers(
        self, identifiers: Sequence[Identifier]
    ) -> dict[Identifier, tuple[FoundPatient, ...]]:
        """Return who carries each of many identifiers; those nobody carries are left out."""
        wanted = {one for one in identifiers if one.value}
        values = sorted({one.value for one in wanted})
        names = ("value", "system", "patient_id")
        with store_errors():
            rows = fetch_by(self._database, IdentifierRow, "value", values, *names)
        carried = [(Identifier(row["system"], row["value"]), row["patient_id"]) for row in rows]
        numbers = sorted({number for one, number in carried if one in wanted})
        with store_errors():
            rows = fetch_by(self._database, PatientRow, "id", numbers)
        kept = [row["id"] for row in rows if not row["removed"]]
        patients = dict(zip(kept, self._with_summaries(rows), strict=True))
        found: dict[Identifier, tuple[FoundPatient, ...]] = {}
        for one, number in carried:
            if one in wanted and number in patients:
                found[one] = (*found.get(one, ()), patients[number])
        return found

    def with_number(self, value: str) -> tuple[FoundPatient, ...]:
        """Return who carries a number, whatever its system."""
        with store_errors():
            rows = fetch_by(self._database, IdentifierRow, "value", (value,), "patient_id")
            numbers = sorted({row["patient_id"] for row in rows})
            return self._with_summaries(fetch_by(self._database, PatientRow, "id", numbers))

    def number_systems(self) -> tuple[str, ...]:
        """Return the systems of the patients' numbers, those of most numbers first."""
        query = (
            'SELECT "system" FROM "identifier" WHERE "system" <> \'\' '
            'GROUP BY "system" ORDER BY count(*) DESC, "system"'
        )
        with store_errors():
            return tuple(row[0] for row in self._database.execute_sql(query))

    def with_key(self, key: str) -> FoundPatient | None:
        """Return one patient with the summary, or None."""
        with store_errors():
            row = fetch_only(self._database, PatientRow, "key", key)
        return next(iter(self._with_summaries([row] if row is not None else [])), None)

    def numbered(self, numbers: Sequence[int]) -> tuple[FoundPatient, ...]:
        """Return the patients of these row numbers, in their order; who is removed is left out."""
        with store_errors():
            rows = {row["id"]: row for row in fetch_by(self._database, PatientRow, "id", numbers)}
        return self._with_summaries([rows[number] for number in numbers if number in rows])

    def named(self, family: str, given: str, birth: PartialDate) -> tuple[FoundPatient, ...]:
        """Return the patients of this name, whatever accents and case, and birth date."""
        name, born = f"{fold(family)}\t{fold(given)}", partial_date_text(birth)
        with store_errors():
            rows = fetch_by(self._database, PatientRow, "sort_name", (name,))
        return self._with_summaries([row for row in rows if row["birth_date"] == born])

    def of_family(self, family: str, birth: PartialDate) -> tuple[FoundPatient, ...]:
        """Return the patients of this family name, whatever given name, and birth date."""
        name = f"{fold(family)}\t"
        query = PatientRow.select().where(
            PatientRow.sort_name.between(name, name + _LAST_CHARACTER),
            PatientRow.birth_date == partial_date_text(birth),
        )
        with store_errors():
            rows = fetch(self._database, query.order_by(PatientRow.sort_name, PatientRow.id))
        return self._with_summaries(rows)

    def similar(self, patient: Patient) -> tuple[tuple[FoundPatient, bool], ...]:
        """Return who may be the same person: True with an identifier in common, else by name."""
        found: dict[str, tuple[FoundPatient, bool]] = {}
        for identifier in patient.identifiers:
            for one in self.with_identifier(identifier.system, identifier.value):
                found.setdefault(one.key, (one, True))
        if patient.family_name and patient.birth_date is not None:
            named = self.named(patient.family_name, patient.given_name, patient.birth_date)
            for one in named:
                found.setdefault(one.key, (one, False))
        return tuple(found.values())

    def _with_summaries(self, rows: Sequence[Columns]) -> tuple[FoundPatient, ...]:
        """Return the patients of these rows that are not removed, in the same order."""
        present = [row for row in rows if not row["removed"]]
        numbers = [row["id"] for row in present]
        with store_errors():
            found = fetch_by(self._database, SummaryRow, "patient_id", numbers)
        summaries = {row["patient_id"]: read_summary(row) for row in found}
        return tuple(
            FoundPatient(row["key"], patient_of(row), summaries.get(row["id"])) for row in present
        )

    def _found(self, condition: Expression, limit: int) -> tuple[FoundPatient, ...]:
        query = (
            PatientRow.select(PatientRow, SummaryRow)
            .left_outer_join(SummaryRow)
            .where(condition)
            .order_by(PatientRow.sort_name, PatientRow.id)
            .limit(limit)
        )
        with store_errors():
            rows = fetch(self._database, query)
        return tuple(FoundPatient(row["key"], patient_of(row), read_summary(row)) for row in rows)

    def _row(self, key: str) -> Columns:
        row = fetch_only(self._database, PatientRow, "key", key)
        if row is None or row["removed"]:
            raise UnknownRowError(_GONE)
        return row

    def _numbers_of(self, change: int) -> dict[str, int]:
        rows = fetch_by(self._database, PatientRow, "change_id", (change,), "key", "id")
        return {row["key"]: row["id"] for row in rows}

    def _taken(self, ids: Sequence[str]) -> set[str]:
        given = sorted({one for one in ids if one})
        rows = fetch_by(self._database, PatientRow, "record_id", given, "record_id")
        return {row["record_id"] for row in rows}
