"""A simulated clinic is the same for the same seed, and has everything a real one has."""

from collections import Counter
from datetime import UTC, datetime
from itertools import chain

import pytest

from ironview.domain.held_rows import find_held
from ironview.domain.interpretation import interpret
from ironview.domain.record import ConditionCode
from ironview.domain.worklist import Lane
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import open_store
from ironview.store.worklist import WorkFilter
from tests.simulated.clinic import UNTIL, Clinic, simulate
from tests.simulated.filling import content_digest, fill

RULE_BOOK = load_guideline()
CLINIC = Clinic(seed=7)
EVENING = datetime(2026, 6, 30, 18, tzinfo=UTC)


def filled(path, seed=7, patients=40):
    with open_store(path, lambda: EVENING, analytes=RULE_BOOK.analytes) as store:
        fill(store, Clinic(seed=seed), patients, RULE_BOOK)
    return content_digest(path)


@pytest.fixture(scope="module")
def many():
    return [simulate(CLINIC, number) for number in range(400)]


def test_the_same_seed_writes_the_same_content(tmp_path):
    first = filled(tmp_path / "a.sqlite")
    assert filled(tmp_path / "b.sqlite") == first
    assert filled(tmp_path / "c.sqlite", seed=8) != first
    assert filled(tmp_path / "d.sqlite", patients=41) != first


def test_a_patient_is_the_same_in_a_clinic_of_any_size():
    assert simulate(CLINIC, 77) == simulate(Clinic(seed=7), 77)
    assert simulate(CLINIC, 77) != simulate(CLINIC, 78)
    assert simulate(CLINIC, 77) != simulate(Clinic(seed=7, years=4), 77)


def test_a_hundred_thousand_patients_have_three_million_results(many):
    results = sum(len(one.record.results) for one in many)
    assert 30 <= results / len(many) <= 36


def test_nothing_lies_before_the_first_day_or_after_the_last(many):
    days = [row.collected.day for one in many for row in one.record.results if row.collected]
    assert CLINIC.since <= min(days)
    assert max(days) <= UNTIL
    assert (UNTIL - min(days)).days > 1700


def test_products_doses_and_laboratories_are_mixed(many):
    doses = list(chain.from_iterable(one.record.infusions for one in many))
    results = list(chain.from_iterable(one.record.results for one in many))
    products = Counter(dose.product for dose in doses)
    assert len(products) == 6
    assert products["ferric_carboxymaltose"] > products["ferric_derisomaltose"]
    assert len({row.laboratory for row in results}) == 3
    assert {"µg/L", "ng/mL", "pmol/L"} <= {row.unit for row in results}
    assert any(not one.record.infusions for one in many)
    planned = [dose for dose in doses if dose.started.day > UNTIL]
    assert 0 < len(planned) < 40


def test_rows_are_corrected_set_aside_and_unusable(many):
    assert any(one.corrected for one in many)
    rows = list(chain.from_iterable(one.record.results for one in many))
    assert any(row.excluded for row in rows)
    assert any(row.haemolysed for row in rows)
    held = [one for each in many for one in interpret(each.record, RULE_BOOK, UNTIL).held]
    assert len({finding.code for finding in find_held(RULE_BOOK, held)}) >= 3
    assert len(held) < len(many) / 8


def test_what_the_rules_are_for_happens(many):
    found = Counter(
        finding.code for one in many for finding in interpret(one.record, RULE_BOOK, UNTIL).findings
    )
    for code in (
        "timing.too_early", "response.non_response", "safety.phosphate_low",
        "confounder.inflammation", "dose.under_course_need", "stores.absolute_deficiency",
    ):  # fmt: skip
        assert found[code] > 3
    conditions = {row.code for one in many for row in one.record.conditions}
    assert {ConditionCode.CKD_ND, ConditionCode.IBD, ConditionCode.PREGNANCY} <= conditions


def test_a_filled_store_is_sound_and_every_lane_has_somebody(tmp_path):
    path = tmp_path / "clinic.sqlite"
    filled(path, patients=250)
    with open_store(path) as store:
        assert store.check(lambda _done, _total: None).is_sound
        counts = store.worklist.counts(WorkFilter())
        assert set(counts) >= {*Lane, None} - {Lane.URGENT, Lane.HELD}
        assert sum(counts.values()) == 250
        assert store.batches.count_waiting() == 1
