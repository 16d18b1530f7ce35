"""How long MRI and phosphate stand under watch on a timeline."""

from ironview.domain.moments import add_months
from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_parts import x_of_day
from tests.domain.records import GUIDELINE, dose, judge, on


def shown(*rows):
    return build_timeline(judge(*rows, as_of=400), GUIDELINE, on(400))


def test_without_a_dose_nothing_is_under_watch():
    timeline = shown()
    assert timeline.mri_until is None
    assert timeline.phosphate_until is None


def test_a_product_that_alters_an_mri_does_so_to_the_end_of_its_last_day():
    months = GUIDELINE.products["ferumoxytol"].mri_months
    assert months is not None
    found = shown(
        dose(0, 510, product="ferumoxytol"), dose(5, 510, product="ferumoxytol")
    ).mri_until
    assert found is not None
    assert found.until == add_months(on(5), months.whole)
    assert (found.x0, found.x1) == (x_of_day(on(0)) + 0.5, x_of_day(found.until) + 1)


def test_a_later_product_that_alters_none_leaves_the_earlier_watch():
    first = shown(dose(0, 510, product="ferumoxytol"))
    second = shown(dose(0, 510, product="ferumoxytol"), dose(300, product="iron_sucrose"))
    assert second.mri_until == first.mri_until


def test_a_product_that_lowers_phosphate_is_watched_as_long_as_a_second_dose_asks_for_it():
    months = GUIDELINE.safety.phosphate_repeat_months.whole
    found = shown(dose(0)).phosphate_until
    assert found is not None
    assert found.until == add_months(on(0), months)


def test_a_product_that_does_neither_is_not_watched():
    timeline = shown(dose(0, 200, product="iron_sucrose"))
    assert timeline.mri_until is None
    assert timeline.phosphate_until is None
