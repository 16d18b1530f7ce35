"""The dates a dose would make are drawn while it is typed, and go with it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRectF

from ironview.domain.record import DoseStatus
from ironview.domain.timeline_parts import x_of_day
from ironview.domain.verdicts import Window
from ironview.ui.forms.infusion_form import InfusionForm
from ironview.wording.dates import date_text
from tests.ui.people import dosed_lately

GIVEN = date(2026, 6, 1)


@pytest.fixture
def open_form(qtbot, chart):
    def open_now(amends=None, on=None):
        form = InfusionForm(on or chart, amends)
        qtbot.addWidget(form)
        form.resize(1040, 640)
        with qtbot.waitExposed(form):
            form.show()
        return form

    return open_now


@pytest.fixture
def form(open_form):
    return open_form()


def type_dose(form, day="2026-06-01", product="ferric_carboxymaltose"):
    form.product.choose(product)
    form._show_product()
    form.started.date.setText(day)
    form.foresee()


def words_of(form):
    return [label.text.replace("\u00a0", " ") for label in form.follow_up.strip.chart().labels()]


def drawn(form, window):
    chart = form.follow_up.strip.chart()
    (box,) = [rect for one, rect, _ in chart.windows.spans if one is window]
    scale = chart.frame.scale
    return scale.x(box.left()), scale.x(box.right())


def test_nothing_is_drawn_before_product_and_date_are_typed(form):
    assert form.follow_up.isHidden()
    form.product.choose("ferric_carboxymaltose")
    form._show_product()
    assert form.follow_up.isHidden()
    assert form.follow_up.strip.chart() is None


def test_bands_and_tests_of_the_typed_dose_are_drawn_at_their_dates(form, chart):
    type_dose(form)

    profile = chart.interpretation.profile_limits
    after = chart.preview(infusions=[form.draft]).next_test
    early, provisional = drawn(form, Window.TOO_EARLY), drawn(form, Window.PROVISIONAL)
    assert form.follow_up.isVisible()
    assert early == pytest.approx((x_of_day(GIVEN) + 0.5, x_of_day(after.earliest)), abs=0.01)
    assert provisional[0] == pytest.approx(x_of_day(after.earliest), abs=0.01)
    preferred = GIVEN + timedelta(days=profile.preferred_days.whole)
    assert provisional[1] == pytest.approx(x_of_day(preferred), abs=0.01)
    told = words_of(form)
    for said in ("too early", "provisional", "readable from 29 Jun 2026", "better 27 Jul 2026"):
        assert said in told
    assert form.follow_up.said.text().replace("\u00a0", " ") == (
        "Too early to read until 28 Jun 2026; provisional until 26 Jul 2026; "
        "steady from 24 Aug 2026."
    )
    assert form.follow_up.strip.accessibleDescription() == form.follow_up.said.text()


def test_no_two_labels_lie_over_each_other(form):
    type_dose(form)
    labels = form.follow_up.strip.chart().labels()
    whole = QRectF(form.follow_up.strip.rect()).adjusted(-1, -1, 1, 1)
    for place, label in enumerate(labels):
        assert whole.contains(label.rect), label.text
        assert not [o.text for o in labels[:place] if o.rect.intersects(label.rect)], label.text


def test_another_date_moves_the_picture(form):
    type_dose(form)
    before = drawn(form, Window.TOO_EARLY)
    type_dose(form, "2026-05-25")
    assert drawn(form, Window.TOO_EARLY) == pytest.approx([x - 7 for x in before], abs=0.01)


def test_a_dose_that_is_not_given_makes_no_dates(form):
    type_dose(form)
    form.status.choose(DoseStatus.NOT_GIVEN.value)
    form.foresee()
    assert form.follow_up.isHidden()
    assert form.follow_up.said.text() == ""


def test_taking_the_date_away_takes_the_picture_away(form):
    type_dose(form)
    form.started.date.setText("")
    form.foresee()
    assert form.follow_up.isHidden()
    assert form.follow_up.strip.chart() is None


def test_cancelling_leaves_the_timeline_of_the_chart_as_it_was(form, chart):
    before = chart.interpretation
    type_dose(form)
    form.done(0)
    assert chart.interpretation == before


def test_a_dose_before_a_later_one_shows_the_dates_of_the_later_one(open_form, chart_of):
    form = open_form(on=chart_of(dosed_lately()))
    later = max(one.started.day for one in form._chart.record.infusions)
    type_dose(form, (later - timedelta(days=14)).isoformat())

    after = form._chart.preview(infusions=[form.draft]).next_test
    begin, end = drawn(form, Window.TOO_EARLY)
    assert begin == pytest.approx(x_of_day(later) - 14 + 0.5, abs=0.01)
    assert end == pytest.approx(x_of_day(after.earliest), abs=0.01)
    until = date_text(after.earliest - timedelta(days=1))
    assert f"Too early to read until {until};" in form.follow_up.said.text()


def test_a_dose_while_an_earlier_one_still_works_begins_where_it_is_given(open_form, chart_of):
    form = open_form(on=chart_of(dosed_lately()))
    earlier = max(one.started.day for one in form._chart.record.infusions)
    type_dose(form, (earlier + timedelta(days=7)).isoformat())

    chart = form.follow_up.strip.chart()
    assert chart.frame.scale.x0 == x_of_day(earlier) + 7 + 0.5 - 10
    assert "Too early to read until" in form.follow_up.said.text()
