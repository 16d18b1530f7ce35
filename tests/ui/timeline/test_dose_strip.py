"""Doses, events and planned tests above the lanes."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ironview.domain.record import DoseStatus
from ironview.domain.timeline_marks import PlanKind
from ironview.domain.timeline_parts import Period, Timeline
from ironview.ui.timeline.phrases import dose_dates, dose_words, plan_title, plan_words
from tests.domain.records import GUIDELINE, dose, event, judge, on, panel, result
from tests.ui.timeline.charts import chart_of, overlaps, painted, texts
from tests.ui.timeline.pictures import elena, tan

pytestmark = pytest.mark.usefixtures("dressed")


def timeline(*rows, as_of: int) -> Timeline:
    from ironview.domain.timeline import build_timeline

    return build_timeline(judge(*rows, as_of=as_of), GUIDELINE, on(as_of))


def plain(found) -> list[str]:
    return [text.replace("\u00a0", " ") for text in found]


def test_a_transfusion_says_its_units():
    shown = timeline(
        event("rbc_transfusion", 10, units="2"), event("rbc_transfusion", 60),
        event("surgery", 40), *panel(0, hb=8), as_of=90,
    )  # fmt: skip
    chart = chart_of(shown)
    assert {"2 units", "1 unit"} <= set(texts(chart.doses.labels))
    assert len(chart.doses.events) == 3
    assert overlaps(chart.labels()) == []
    painted(chart)


def test_while_waiting_three_dates_are_joined_and_the_better_one_is_named():
    shown = timeline(dose(0), as_of=5)
    near = Period(shown.today_x - 30, shown.today_x + 150)
    chart = chart_of(shown, near, size=(1400, 500))
    assert len(chart.doses.plans) == 3
    assert " ".join(plain(texts(chart.doses.labels))).startswith("Next test better 27 Apr 2026")
    painted(chart)


@pytest.mark.parametrize(
    ("as_of", "title", "words"),
    [
        (5, "Redraw", "readable from 30 Mar 2026"),
        (200, "Test overdue", "was due 27 Apr 2026"),
    ],
)
def test_a_planned_test_says_what_it_is(as_of: int, title: str, words: str):
    rows = (dose(0), *([result("ferritin", 900, 3)] if as_of < 100 else []))
    plan = next(plan for plan in timeline(*rows, as_of=as_of).plans if plan.is_main)
    assert plan_title(plan) == title
    assert plan_words(plan).replace("\u00a0", " ") == words


def test_a_label_that_would_leave_the_chart_stands_left_of_its_mark():
    shown = elena()
    late = replace(shown.plans[0], x=shown.twelve_months.x1 - 2, kind=PlanKind.EARLIEST)
    chart = chart_of(replace(shown, plans=(late,)))
    label = next(one for one in chart.doses.labels if one.text == "Next test")
    assert label.rect.right() < chart.frame.scale.px(late.x)


def test_a_dose_whose_planned_tests_leave_no_room_is_named_before_its_drop():
    shown = timeline(dose(0), as_of=5)
    year = Period(shown.today_x - 270, shown.today_x + 95)

    chart = chart_of(shown, year, size=(700, 500))

    drop = chart.doses.groups[0].xs[0]
    name, dates = (
        next(one for one in chart.doses.labels if one.text.replace("\u00a0", " ") == text)
        for text in ("Ferric carboxymaltose 1000 mg", "2 Mar 2026")
    )
    assert name.rect.right() < drop
    assert dates.rect.right() < drop
    assert overlaps(chart.labels()) == []


def test_no_name_stands_between_two_doses_where_it_could_belong_to_either():
    shown = timeline(dose(0), dose(60), as_of=65)
    year = Period(shown.today_x - 290, shown.today_x + 75)

    chart = chart_of(shown, year, size=(700, 500))

    first, second = (group.xs[0] for group in chart.doses.groups)
    between = [o for o in chart.doses.labels if first < o.rect.center().x() < second]
    assert all(one.rect.left() - first > 22 or one.rect.left() - first < 12 for one in between)


def test_doses_are_told_by_name_code_amount_and_count():
    first = elena().doses[0]
    assert plain(dose_words([first])) == [
        "Ferric carboxymaltose 1000 mg", "FCM 1000 mg", "FCM 1000", "1000",
    ]  # fmt: skip
    unknown = replace(first, mg=None)
    assert dose_words([unknown])[0] == "Ferric carboxymaltose, dose unknown"
    mixed = [first, replace(first, mg=Decimal(500))]
    assert plain(dose_words(mixed))[0] == "Ferric carboxymaltose 2 doses, 1500 mg"
    odd = replace(first, code="", name="Magic", product="magic")
    assert dose_words([odd])[0].startswith("Magic")


def test_dates_of_a_group_are_written_once():
    doses = tan().doses
    assert dose_dates(doses[:1]).replace("\u00a0", " ") == "27 Mar 2026"
    assert dose_dates(doses[2:]).replace("\u00a0", " ") == "3 to 10 Apr 2026"
    last_year = replace(doses[0], at=replace(doses[0].at, day=on(-70)))
    assert dose_dates([last_year, doses[1]]).replace("\u00a0", " ") == (
        "22 Dec 2025 to 30 Mar 2026"
    )


def test_partial_and_refused_doses_and_reactions_are_painted_differently():
    shown = elena()
    mark = shown.doses[0]
    marks = (
        mark,
        replace(mark, status=DoseStatus.PARTIAL),
        replace(mark, status=DoseStatus.NOT_GIVEN, course=0),
        replace(mark, reaction="rash"),
    )
    pictures = [painted(chart_of(replace(shown, doses=(other,)))) for other in marks]
    assert all(
        one != other for place, one in enumerate(pictures) for other in pictures[place + 1 :]
    )


def test_a_dose_not_given_has_no_stem():
    shown = elena()
    refused = replace(shown.doses[0], status=DoseStatus.NOT_GIVEN, course=0)
    assert chart_of(shown).lanes[0].marks.stems
    assert chart_of(replace(shown, doses=(refused,))).lanes[0].marks.stems == []
