"""Whom a search matches is the same whether a few are collected or many looked for on the way."""

import pytest

from ironview.domain.record import Patient, Record
from ironview.domain.worklist import Lane, Place, Reason, Step, WorkEntry
from ironview.store import words_found
from ironview.store.words_found import look_up
from ironview.store.worklist import WorkFilter
from tests.store.drawn import write
from tests.store.test_summaries import NOTHING, replace

NAMES = ("Marchetti", "Marx", "Moser", "Müller", "Mueller", "Weber", "Weber", "Ott")
LANES = (Lane.DUE, Lane.OVERDUE, None)


@pytest.fixture
def clinic(store):
    """Eight patients in three lanes; every second one is called Eva."""
    for number, name in enumerate(NAMES):
        given = "Eva" if number % 2 else "Ida"
        key = write(store, Record(patient=Patient(family_name=name, given_name=given)))
        lane = LANES[number % 3]
        place = Place(lane=lane or Lane.DUE, reason=Reason.NOT_BOOKED, step=Step.TEST)
        entry = WorkEntry(places=(place,) if lane else ())
        store.summaries.put(key, replace(NOTHING, work=entry))
    return store


def names_of(found):
    return [one.patient.family_name for one in found]


def asked(store, text):
    wanted = WorkFilter(text=text)
    rows = {lane: names_of(store.worklist.rows(lane, wanted, 50)) for lane in LANES}
    return names_of(store.patients.find(text, 50)), store.worklist.counts(wanted), rows


TEXTS = ("m", "ma", "mar", "mue", "mü", "weber", "weber e", "e m", "m e", "m m", "x", "m x", "")


@pytest.mark.parametrize("text", TEXTS)
def test_few_and_many_are_the_same_patients(clinic, monkeypatch, text):
    found, counts, rows = asked(clinic, text)

    monkeypatch.setattr(words_found, "_FEW", 1)
    assert asked(clinic, text) == (found, counts, rows)
    monkeypatch.setattr(words_found, "_COUNTED", 1)
    assert asked(clinic, text) == (found, counts, rows)

    assert sum(counts.values()) == len(found)
    assert {lane: len(names) for lane, names in rows.items() if names} == counts


def test_every_word_must_match(clinic):
    assert sorted(asked(clinic, "m e")[0]) == ["Marx", "Müller"]
    assert asked(clinic, "m x")[1] == {}


@pytest.mark.parametrize(("few", "is_collected"), [(2, False), (3, True)])
def test_as_many_as_few_are_too_many_to_collect(clinic, monkeypatch, few, is_collected):
    monkeypatch.setattr(words_found, "_FEW", few)

    assert (look_up(clinic._database, "weber").few is not None) is is_collected


def test_words_that_are_rare_only_together_are_collected(clinic, monkeypatch):
    monkeypatch.setattr(words_found, "_FEW", 3)

    assert look_up(clinic._database, "m").few is None
    assert len(look_up(clinic._database, "m eva").few) == 2


def test_what_was_looked_up_serves_every_lane(clinic):
    found = clinic.worklist.look_up("mar")

    other = WorkFilter(text="nobody at all")
    assert sum(clinic.worklist.counts(other, found).values()) == 2
    assert names_of(clinic.worklist.rows(Lane.DUE, other, 5, found=found)) == ["Marchetti"]
