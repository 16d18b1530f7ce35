"""What was changed in another store comes back as a change; what was changed in both is asked."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.controller.export_work import Export, ExportFormat
from ironview.controller.import_plan import RowState
from ironview.controller.import_work import commit_import, plan_import
from ironview.controller.package_conflicts import ConflictChoice, settle_conflicts
from ironview.controller.package_work import Sealing, read_packages, unlock_package, write_package
from ironview.domain.moments import read_moment
from ironview.domain.record import Event, Identifier, Infusion, Patient, Result, Symptom
from ironview.guess_cost import GuessCost
from ironview.store.database import open_store

SECRET = "correct horse battery"
CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
SEALING = Sealing(SECRET, "A", datetime(2026, 6, 3, 8, 2, tzinfo=UTC), CHEAP)
ANNA = Patient(id="P-1", identifiers=(Identifier("urn:mrn", "0042"),), family_name="Plantedname")
FERRITIN = Result(
    analyte="ferritin", value="40", unit="ug/L", collected=read_moment("2026-03-10", UTC)
)


def ignore(_done, _total):
    pass


@pytest.fixture(scope="module")
def guideline():
    from ironview.knowledge.catalogues import load_guideline

    return load_guideline()


class Place:
    """Two stores that only exchange files."""

    def __init__(self, folder, guideline):
        self.folder, self.guideline = folder, guideline
        self.here = open_store(folder / "here.sqlite")
        self.there = open_store(folder / "there.sqlite")
        self.number = 0

    def enter(self, *rows, patient=ANNA):
        with self.here.writing("Anna", "add_rows") as change:
            key = self.here.patients.add(patient, change)
            self.here.rows.add(key, rows, change)

    def edit(self, store, **fields):
        (one,) = self.results(store)
        key = store.patients.keys()[0]
        with store.writing("Anna", "correct", patient_key=key) as change:
            store.rows.amend(one.key, replace(one, **fields), change, seen=one)

    def send(self, source, target, choice=ConflictChoice.ASK):
        self.number += 1
        path = self.folder / f"{self.number}.ivpackage"
        wanted = Export(
            keys=source.patients.keys(),
            format=ExportFormat.RECORD,
            deidentified=False,
            guideline=self.guideline,
            zone=UTC,
            today=date(2026, 6, 3),
            user="Anna",
        )
        write_package(source, wanted, SEALING, path, ignore)
        assert b"Plantedname" not in path.read_bytes()
        opened = [(path, unlock_package(path, SECRET))]
        files, reading = read_packages(opened, self.guideline, UTC)
        plan = settle_conflicts(target, plan_import(target, files, reading, {}, ignore), choice)
        commit_import(target, plan, "Berta", ignore)
        return plan

    def results(self, store):
        return store.patients.record(store.patients.keys()[0]).results

    def values(self, store):
        return [one.value for one in self.results(store)]


@pytest.fixture
def place(tmp_path, guideline):
    made = Place(tmp_path, guideline)
    yield made
    made.here.close()
    made.there.close()


def test_what_was_changed_elsewhere_is_changed_here_and_not_doubled(place):
    place.enter(FERRITIN)
    place.send(place.here, place.there)
    for value in ("41", "42"):
        place.edit(place.there, value=value)
        plan = place.send(place.there, place.here)
        assert plan.count(RowState.AMEND) == 1
        assert place.values(place.here) == [value]


def test_what_was_changed_only_here_stays(place):
    place.enter(FERRITIN)
    place.send(place.here, place.there)
    place.edit(place.here, value="41")
    plan = place.send(place.there, place.here)
    assert plan.count(RowState.UNCHANGED) == 1
    assert place.values(place.here) == ["41"]


@pytest.mark.parametrize(
    ("choice", "values"),
    [
        (ConflictChoice.ASK, ["41"]),
        (ConflictChoice.HERE, ["41"]),
        (ConflictChoice.PACKAGE, ["42"]),
        (ConflictChoice.BOTH, ["41", "42"]),
    ],
)
def test_what_was_changed_in_both_stores_is_decided_by_a_person(place, choice, values):
    place.enter(FERRITIN)
    place.send(place.here, place.there)
    place.edit(place.here, value="41")
    place.edit(place.there, value="42")
    plan = place.send(place.there, place.here, choice)
    assert place.values(place.here) == values
    assert plan.count(RowState.HELD) == (choice is ConflictChoice.ASK)
    waiting = [one.reason for one in place.here.batches.waiting()]
    assert waiting == (["import.changed_in_both"] if choice is ConflictChoice.ASK else [])


def test_what_was_removed_here_does_not_come_back_by_itself(place):
    place.enter(FERRITIN)
    place.send(place.here, place.there)
    place.edit(place.there, value="42")
    (one,) = place.results(place.here)
    with place.here.writing("Anna", "remove") as change:
        place.here.rows.remove(one.key, change, seen=one)
    assert place.send(place.there, place.here).count(RowState.HELD) == 1
    assert place.values(place.here) == []


def test_a_patient_is_never_matched_on_the_name_alone(place):
    place.enter(FERRITIN)
    other = replace(ANNA, id="P-9", identifiers=(Identifier("urn:mrn", "9999"),))
    with place.there.writing("Anna", "add") as change:
        key = place.there.patients.add(other, change)
        place.there.rows.add(key, (replace(FERRITIN, value="99"),), change)
    plan = place.send(place.there, place.here)
    assert plan.count(RowState.AMEND) == 0
    assert place.values(place.here) == ["40"]


days = st.dates(date(2026, 1, 1), date(2026, 1, 4)).map(lambda day: read_moment(str(day), UTC))
texts = st.text('abc éü"\\<', max_size=4)
rows = st.one_of(
    st.builds(
        Result,
        analyte=st.sampled_from(["ferritin", "hb"]),
        value=st.sampled_from(["<5", "12.50", ">1650"]),
        unit=st.sampled_from(["ug/L", "g/dL"]),
        collected=days,
        note=texts,
    ),
    st.builds(Infusion, product=st.just("iron_sucrose"), dose_mg=st.just("200"), started=days),
    st.builds(Event, kind=st.just("oral_iron"), at=days, note=texts),
    st.builds(Symptom, scale=st.just("fatigue_nrs"), at=days, score=st.sampled_from(["1", "4"])),
)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(rows, min_size=1, max_size=6))
def test_whatever_goes_out_and_comes_back_is_the_same(tmp_path_factory, guideline, entered):
    place = Place(tmp_path_factory.mktemp("places"), guideline)
    place.enter(*entered)
    before = place.here.patients.record(place.here.patients.keys()[0])
    place.send(place.here, place.there)
    assert place.there.patients.record(place.there.patients.keys()[0]).patient.id == ANNA.id
    plan = place.send(place.there, place.here)
    assert plan.count(RowState.UNCHANGED) == len(entered)
    assert place.here.patients.record(place.here.patients.keys()[0]) == before
    place.here.close()
    place.there.close()
