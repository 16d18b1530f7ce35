"""Whatever goes in comes out; patients are found; nobody is found by an empty number."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings

from ironview.domain.moments import PartialDate
from ironview.domain.record import Identifier, Patient, Record
from ironview.store.database import Store
from ironview.store.errors import ChangedMeanwhileError, UnknownRowError
from tests.store.drawn import DOSE, ELENA, ferritin, records, without_keys, write


@given(record=records)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_record_comes_out_as_it_went_in(store, record):
    assume(not (store.is_on_server and "\\x00" in repr(record)))
    taken = store.patients.key_of(record.patient.id)
    key = write(store, record)

    back = without_keys(store.patients.record(key))

    if taken is not None:
        assert back.patient.id == key
        back = replace(back, patient=replace(back.patient, id=record.patient.id))
    assert back == record
    assert [r.collected and r.collected.text for r in back.results] == [
        r.collected and r.collected.text for r in record.results
    ]
    assert [str(i.dose_mg) for i in back.infusions] == [str(i.dose_mg) for i in record.infusions]


def test_rows_keep_the_order_in_which_they_were_entered(store):
    key = write(store, Record(patient=ELENA, results=(ferritin("3"), ferritin("1"))))
    with store.writing("tester", "add_results") as change:
        store.rows.add(key, [ferritin("2")], change)

    assert [row.value for row in store.patients.record(key).results] == ["3", "1", "2"]


def test_a_patient_without_an_id_is_called_by_the_key(store):
    key = write(store, Record(patient=ELENA))

    assert store.patients.record(key).patient.id == key
    assert store.patients.key_of(key) == key


def test_an_id_that_is_taken_stays_with_the_first(store):
    first = write(store, Record(patient=replace(ELENA, id="P-1")))
    second = write(store, Record(patient=replace(ELENA, id="P-1")))

    assert store.patients.key_of("P-1") == first
    assert store.patients.record(second).patient.id == second


def test_what_is_canonical_stands_beside_what_was_reported(path, clock, store):
    key = write(store, Record(patient=ELENA, results=(ferritin("<5"),)))

    sql = 'SELECT "value", "unit", "canonical_amount", "canonical_unit" FROM "result"'
    row = store._database.execute_sql(sql).fetchone()

    assert row == ("<5", "ug/L", None, None)
    assert store.patients.record(key).results[0].value == "<5"


def test_a_patient_who_is_not_there_is_said_so(store):
    with pytest.raises(UnknownRowError):
        store.patients.record("nobody")
    with pytest.raises(UnknownRowError):
        store.patients.patient("nobody")
    with (
        pytest.raises(UnknownRowError, match="no longer in the store"),
        store.writing("tester", "add_results") as change,
    ):
        store.rows.add("nobody", [ferritin()], change)


def test_a_removed_patient_is_found_nowhere_and_comes_back(store):
    key = write(store, Record(patient=ELENA, results=(ferritin(),)))
    with store.writing("tester", "remove_patient") as change:
        store.patients.remove(key, change)
    number = change.id

    assert store.patients.count() == 0
    assert store.patients.find("march", 10) == ()
    assert store.patients.with_identifier("urn:clinic:mrn", "0042") == ()
    assert not store.patients.is_present(key)

    with store.writing("tester", "undo") as change:
        store.changes.undo(number, change)

    assert store.patients.find("march", 10)[0].key == key
    assert len(store.patients.record(key).results) == 1


def test_amending_a_patient_keeps_the_earlier_version_and_finds_the_new_name(store):
    key = write(store, Record(patient=ELENA))
    seen = store.patients.record(key).patient
    with store.writing("Anna", "amend_patient", "married") as change:
        store.patients.amend(key, replace(seen, family_name="Rossi"), change, seen=seen)

    assert [f.key for f in store.patients.find("rossi", 10)] == [key]
    assert store.patients.find("marchetti", 10) == ()
    new, old = store.changes.versions(key)
    assert (new.row.family_name, new.by, new.reason) == ("Rossi", "Anna", "married")
    assert old.row.family_name == "Marchetti"


def test_amending_what_somebody_else_amended_is_refused(store):
    key = write(store, Record(patient=ELENA))
    seen = store.patients.record(key).patient
    with store.writing("Anna", "amend_patient") as change:
        store.patients.amend(key, replace(seen, family_name="Rossi"), change, seen=seen)

    with pytest.raises(ChangedMeanwhileError), store.writing("Ben", "amend_patient") as change:
        store.patients.amend(key, replace(seen, family_name="Bianchi"), change, seen=seen)

    assert store.patients.record(key).patient.family_name == "Rossi"


@pytest.mark.parametrize(
    ("family", "given", "query"),
    [
        ("Müller", "Ana", "muller"),
        ("Müller", "Ana", "MUEL"),
        ("Mueller", "Ana", "mül"),
        ("Łęcka", "Zoë", "lecka zoe"),
        ("Schneider-Wollenweber", "", "wollen"),
        ("Schneider-Wollenweber", "", "schneider-w"),
        ("O'Brien", "Siobhán", "brien"),
        ("O'Brien", "Siobhán", "o'br siob"),
        ("García Ortega", "Lucía", "ortega, luc"),
        ("Straße", "", "strasse"),
        ("Sørensen", "", "sorensen"),
        ("Sørensen", "", "soerensen"),
        ("İnan", "", "inan"),
        ("王", "小明", "王"),
    ],
)
def test_names_are_found_whatever_their_accents_and_case(store, family, given, query):
    key = write(store, Record(patient=Patient(family_name=family, given_name=given)))
    write(store, Record(patient=Patient(family_name="Zz", given_name="Yy")))

    assert [found.key for found in store.patients.find(query, 10)] == [key]


@pytest.mark.parametrize(
    "query",
    [
        *("0042", "42", "A-0042", "a0042", "004"),
        *("1991-04-02", "19910402", "1991-04", "1991", "1991-4-2"),
        *("02.04.1991", "2.4.1991", "02.04", "02.04.19", "4/2/1991", "04/02/1991"),
        *("marchetti 1991", "elena 42", "e m"),
    ],
)
def test_patients_are_found_by_number_and_birth_date(store, query):
    patient = replace(
        ELENA,
        birth_date=PartialDate(1991, 4, 2),
        identifiers=(Identifier("urn:mrn", "0042"), Identifier("urn:x", "A-0042")),
    )
    key = write(store, Record(patient=patient))

    assert [found.key for found in store.patients.find(query, 10)] == [key]


@pytest.mark.parametrize("query", ["archetti", "elena x", "1992", "03.04.1991", "0043", "2.4.1992"])
def test_what_begins_no_word_finds_nobody(store, query):
    write(store, Record(patient=replace(ELENA, birth_date=PartialDate(1991, 4, 2))))

    assert store.patients.find(query, 10) == ()


@pytest.mark.parametrize("query", ["", "   ", "- , ;"])
def test_an_empty_query_lists_everybody_by_name(store, query):
    for name in ("Ünal", "Adeyemi", "zeta", "Zeta"):
        write(store, Record(patient=Patient(family_name=name)))

    names = [found.patient.family_name for found in store.patients.find(query, 3)]

    assert names == ["Adeyemi", "Ünal", "zeta"]


def test_a_frequent_word_finds_the_same_as_a_rare_one(store, monkeypatch):
    for number in range(12):
        write(store, Record(patient=Patient(family_name=f"Ab{number:02d}", given_name="Cd")))
    rare = [f.key for f in store.patients.find("ab cd", 5)]

    monkeypatch.setattr("ironview.store.words_found._FEW", 3)

    assert [f.key for f in store.patients.find("ab cd", 5)] == rare
    assert len(rare) == 5


def test_an_empty_identifier_is_nobodys(store):
    write(store, Record(patient=replace(ELENA, identifiers=(Identifier("urn:mrn", ""),))))

    assert store.patients.with_identifier("urn:mrn", "") == ()
    assert store.patients.similar(Patient(identifiers=(Identifier("urn:mrn", ""),))) == ()


def test_an_identifier_belongs_to_its_system(store):
    key = write(store, Record(patient=ELENA))

    assert [f.key for f in store.patients.with_identifier("urn:clinic:mrn", "0042")] == [key]
    assert store.patients.with_identifier("urn:other", "0042") == ()


def test_similar_patients_share_a_number_or_name_and_birth_date(store: Store):
    elena = write(store, Record(patient=ELENA))
    other = write(store, Record(patient=replace(ELENA, identifiers=())))
    write(store, Record(patient=replace(ELENA, identifiers=(), birth_date=PartialDate(1961, 7, 1))))

    new = replace(ELENA, family_name="MARCHETTI")
    found = [(one.key, same_number) for one, same_number in store.patients.similar(new)]

    assert found == [(elena, True), (other, False)]


def test_a_name_alone_is_nobody(store):
    write(store, Record(patient=replace(ELENA, identifiers=(), birth_date=None)))

    assert store.patients.similar(replace(ELENA, identifiers=(), birth_date=None)) == ()


def test_keys_tell_patients_and_rows_apart_and_sort_by_time(store, clock):
    first = write(store, Record(patient=ELENA, infusions=(DOSE, DOSE)))
    clock.advance(minutes=1)
    second = write(store, Record(patient=ELENA))

    rows = store.patients.record(first).infusions
    assert len({first, second, rows[0].key, rows[1].key}) == 4
    assert first < second


def test_nobody_added_is_no_change(store):
    with store.writing("tester", "import") as change:
        assert store.patients.add_many([], change) == ()
    assert change.id is None


def test_saving_a_patient_without_a_change_writes_nothing(store):
    key = write(store, Record(patient=ELENA))
    seen = store.patients.patient(key)
    with store.writing("Anna", "amend_patient") as change:
        store.patients.amend(key, seen, change, seen=seen)
    assert change.id is None


def test_one_patient_is_found_by_key_with_nothing_known_of_tests_yet(store):
    key = write(store, Record(patient=ELENA))
    assert store.patients.with_key(key).summary is None
    assert store.patients.with_key("nobody") is None


def test_many_identifiers_are_looked_up_at_once(store):
    keys = [
        write(store, Record(patient=Patient(identifiers=(Identifier("urn:mrn", str(n)),))))
        for n in range(5)
    ]
    wanted = [Identifier("urn:mrn", str(n)) for n in range(700)]

    found = store.patients.with_identifiers([*wanted, Identifier("urn:mrn", "")])

    assert [found[one][0].key for one in wanted[:5]] == keys
    assert len(found) == 5
