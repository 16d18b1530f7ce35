"""What the people of a clinic do with charts, drawn by chance: the controller's own actions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from ironview.controller.belonging import (
    merge_patients,
    mergers_of,
    move_entries,
    separate_patients,
)
from ironview.controller.bookings import Wish, book_test, cancel_booking, move_booking, note_call
from ironview.controller.chart import Chart
from ironview.controller.overriding import override_finding, withdraw_override
from ironview.controller.own_profiles import OwnProfiles
from ironview.controller.signing import Decision, open_again, sign_sample
from ironview.domain.bookings import CallOutcome
from ironview.domain.moments import Moment, PartialDate
from ironview.domain.record import Condition, Event, EventKind, Infusion, Patient, Result, Sex
from ironview.domain.sign_off import SignOffAction, SignOffState
from ironview.domain.worklist import Lane
from tests.simulated.filling import PANEL, PEOPLE
from tests.simulated.month import Month

_SIGNABLE: Final = (SignOffState.NOT_SIGNED, SignOffState.OPEN_AGAIN)
_TO_LOOK_AT: Final = (
    Lane.TO_SIGN,
    Lane.TO_SIGN,
    Lane.URGENT,
    Lane.ABOVE_LIMITS,
    Lane.NOT_RESPONDING,
)
ACTS: Final[dict[str, Callable[[Month], None]]] = {}


def _act(name: str) -> Callable[[Callable[[Month], None]], Callable[[Month], None]]:
    def keep(act: Callable[[Month], None]) -> Callable[[Month], None]:
        ACTS[name] = act
        return act

    return keep


def work_a_day(month: Month) -> None:
    """Do a day's work: everything several times, in an order drawn by chance."""
    names = list(ACTS) * month.size
    month.chance.shuffle(names)
    for name in names:
        month.do(name, lambda act=ACTS[name]: act(month))
        if month.chance.random() < 0.2:
            month.ward.poll()


@_act("give a dose")
def _dose(month: Month) -> None:
    lane = month.chance.choice((None, Lane.NOT_RESPONDING, Lane.TO_SIGN, Lane.DUE))
    if (chart := month.chart_in(lane)) is not None:
        # Some are entered for a day to come, some late.
        days = month.chance.choice((0, 0, 0, -1, -3, 2, 6))
        chart.add_infusion(_infusion(month, chart.today + timedelta(days=days)))


def _infusion(month: Month, day: date) -> Infusion:
    product = month.chance.choice(("ferric_carboxymaltose", "ferric_derisomaltose", "iron_sucrose"))
    mg = Decimal(200 if product == "iron_sucrose" else month.chance.choice((500, 1000)))
    return Infusion(product=product, dose_mg=mg, started=Moment(day))


@_act("mend a dose")
def _mend_dose(month: Month) -> None:
    chart = month.chart_in(month.chance.choice((Lane.NOTHING_BOOKED, Lane.TOO_EARLY, Lane.DUE)))
    if chart is None or not chart.record.infusions:
        return
    row = chart.record.infusions[-1]
    if month.chance.random() < 0.3:
        chart.remove(row.key, "given to somebody else")
    elif row.started is not None:
        later = Moment(row.started.day - timedelta(days=month.chance.randint(1, 20)))
        chart.amend_infusion(row.key, replace(row, started=later), "the date was wrong")


@_act("book a test")
def _book(month: Month) -> None:
    chart = month.chart_in(month.chance.choice((Lane.NOTHING_BOOKED, Lane.OVERDUE, Lane.DUE)))
    if chart is not None:
        book_test(chart, _wish(month, chart))


def _wish(month: Month, chart: Chart) -> Wish:
    test = chart.interpretation.next_test
    wanted = max(test.recheck or test.preferred or chart.today, chart.today)
    day = wanted + timedelta(days=month.chance.choice((-30, -2, 0, 0, 1, 3, 8)))
    return Wish(day=max(day, chart.today), tests=test.tests or PANEL, note="fasting")


@_act("move or cancel a booking")
def _move(month: Month) -> None:
    chart = month.chart_in(month.chance.choice((Lane.TOO_EARLY, Lane.DUE, Lane.OVERDUE, None)))
    if chart is None or not chart.decisions.bookings:
        return
    booking = month.chance.choice(chart.decisions.bookings)
    if month.chance.random() < 0.35:
        cancel_booking(chart, booking, reason="she is away")
    else:
        move_booking(chart, booking, _wish(month, chart))


@_act("call")
def _call(month: Month) -> None:
    chart = month.chart_in(Lane.OVERDUE)
    if chart is not None:
        outcome = month.chance.choice((CallOutcome.REACHED, CallOutcome.NOT_REACHED))
        note_call(chart, outcome, note="asked to come")


@_act("sign")
def _sign(month: Month) -> None:
    chart = month.chart_in(month.chance.choice(_TO_LOOK_AT))
    if chart is None:
        return
    for standing in [one for one in chart.sign_offs if one.state in _SIGNABLE][-2:]:
        action = SignOffAction.TREAT if standing.content.asks else SignOffAction.NONE
        person = month.chance.choice(PEOPLE)
        sign_sample(chart, standing, Decision(responsible=person, action=action))


@_act("open a signature again")
def _open_again(month: Month) -> None:
    if (chart := month.chart_in(None)) is not None:
        signed = [one for one in chart.sign_offs if one.sign_off is not None]
        if signed:
            open_again(chart, month.chance.choice(signed), "signed by mistake")


@_act("override a finding")
def _override(month: Month) -> None:
    chart = month.chart_in(
        month.chance.choice((Lane.URGENT, Lane.ABOVE_LIMITS, Lane.NOT_RESPONDING, Lane.HELD))
    )
    if chart is not None and chart.interpretation.findings:
        finding = month.chance.choice(chart.interpretation.findings[:4])
        override_finding(chart, finding, "already_treated", "seen last week")
        month.overridden.append(chart.key)


@_act("withdraw an override")
def _withdraw(month: Month) -> None:
    there = [key for key in month.overridden if month.front.is_present(key)]
    month.chance.shuffle(there)
    for chart in map(month.chart_of, there):
        if chart.overrides:
            withdraw_override(chart, chart.overrides[0].override, "no longer so")
            return


@_act("correct a result")
def _correct(month: Month) -> None:
    key = month.pick_anybody()
    if key is None or not (chart := month.chart_of(key)).record.results:
        return
    row = month.chance.choice(chart.record.results[-8:])
    match month.chance.randrange(4):
        case 0:
            chart.amend_result(row.key, replace(row, value=f"{month.chance.uniform(1, 900):.1f}"))
        case 1 if row.excluded is None:
            chart.exclude_result(row.key, "drawn from the arm with the drip")
        case 2 if row.excluded is not None:
            chart.include_result(row.key)
        case _:
            chart.remove(row.key, "another patient's")


@_act("answer a held row")
def _answer(month: Month) -> None:
    if (chart := month.chart_in(Lane.HELD)) is None:
        return
    keys = {one.key for one in chart.interpretation.held}
    for row in [one for one in chart.record.results if one.key in keys]:
        usual = {"ferritin": ("88", "µg/L"), "hb": ("11.9", "g/dL"), "tsat": ("21", "%")}
        value, unit = usual.get(row.analyte, ("1.0", "mmol/L"))
        collected = row.collected or Moment(chart.today - timedelta(days=3))
        now = replace(row, value=value, unit=unit, collected=collected)
        chart.amend_result(row.key, now, "asked the laboratory")


@_act("type a panel")
def _panel(month: Month) -> None:
    chart = month.chart_in(month.chance.choice((Lane.DUE, Lane.OVERDUE, Lane.TOO_EARLY, None)))
    if chart is not None:
        at = Moment(chart.today - timedelta(days=month.chance.choice((0, 0, 1, 12))))
        ferritin = f"{month.chance.lognormvariate(4.5, 1.1):.0f}"
        hb = f"{month.chance.uniform(6.5, 15):.1f}"
        unit = "" if month.chance.random() < 0.1 else "ng/mL"
        chart.add_results(
            [
                Result(analyte="ferritin", value=ferritin, unit=unit, collected=at),
                Result(analyte="hb", value=hb, unit="g/dL", collected=at),
            ]
        )


@_act("note what else there is")
def _condition(month: Month) -> None:
    key = month.pick_anybody()
    if key is None:
        return
    chart = month.chart_of(key)
    match month.chance.randrange(4):
        case 0:
            chart.add_condition(Condition(code="infection", since=chart.today))
        case 1:
            soon = chart.today + timedelta(days=4)
            chart.add_condition(Condition(code="haemodialysis", since=soon))
        case 2:
            scan = chart.today + timedelta(days=month.chance.randint(1, 60))
            chart.add_event(Event(kind=EventKind.MRI_PLANNED.value, at=Moment(scan)))
        case _:
            chart.save_patient(replace(chart.patient, weight_kg=Decimal("71.5")))


@_act("take back, and do again")
def _undo(month: Month) -> None:
    at = month.chance.choice((month.front, month.ward))
    if at.edits.undo() is not None and month.chance.random() < 0.4:
        at.edits.redo()


@_act("see somebody new")
def _newcomer(month: Month) -> None:
    number = month.chance.randrange(10**6)
    key = month.front.add_patient(
        Patient(
            family_name=f"Neumann{number}",
            given_name="Ida",
            sex=Sex.FEMALE,
            birth_date=month.chance.choice(
                (PartialDate(1990, 5, 1), PartialDate(2008, 7, 9), None)
            ),
            weight_kg=Decimal(60),
        )
    )
    if month.chance.random() < 0.5:
        day = month.calendar.day + timedelta(days=month.chance.choice((-40, 0, 3, 9)))
        month.front.open_chart(key).add_infusion(_infusion(month, day))
        month.front.close_chart(key)


@_act("keep patients apart")
def _belonging(month: Month) -> None:
    first, second = month.pick_anybody(), month.pick_anybody()
    if first is None or second is None or first == second or month.chance.random() < 0.5:
        return
    chart = month.chart_of(first)
    match month.chance.randrange(4):
        case 0:
            merge_patients(chart, second, "the same person")
        case 1 if mergers := mergers_of(month.front, first):
            separate_patients(chart, mergers[0], "two persons after all")
        case 2:
            chart.remove_patient("moved away")
        case _ if chart.record.results:
            move_entries(chart, [chart.record.results[-1].key], second, "mixed up")


def change_the_profile(month: Month) -> None:
    """Let the clinic wait longer after a dose, from now on and for everybody."""
    own = OwnProfiles(month.front)
    draft = own.copy("general").with_number(("preferred_days",), "63", own.source("our assay"))
    month.do("activate a profile", lambda: own.activate(own.save(draft), "agreed with the lab"))
    own.deleteLater()


def change_the_settings(month: Month) -> None:
    """Let another profile count where nobody chose one."""
    settings = replace(month.ward.settings, default_profile="strict_12_week")
    month.do("choose a profile for all", lambda: month.ward.save_settings(settings))


def change_back(month: Month) -> None:
    """Take both back."""
    own = OwnProfiles(month.front)
    month.do("undo a profile", lambda: own.undo_activation("general", "it was too long"))
    own.deleteLater()
    month.ward.poll()
    settings = replace(month.ward.settings, default_profile="")
    month.do("choose no profile", lambda: month.ward.save_settings(settings))
