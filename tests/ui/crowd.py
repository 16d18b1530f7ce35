"""Many invented patients, the same every time: some need something, most need nothing."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from ironview.controller.bookings import Wish, book_test
from ironview.controller.overriding import override_finding
from ironview.controller.signing import Decision, sign_sample
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.moments import Moment, PartialDate
from ironview.domain.record import Condition, Identifier, Infusion, Patient, Record, Result, Sex
from tests.ui.people import TODAY

FAMILY = ("Adler", "Bauer", "Cohn", "Dupont", "Eriksson", "Fischer", "García", "Hofmann")
GIVEN = ("Ada", "Ben", "Carla", "David", "Eva", "Frida", "Georg", "Hanna", "Ines", "Jonas")


def nothing_to_do(workspace: Workspace) -> None:
    """Write six patients of whom nothing is due: never dosed, booked, tested and signed."""
    keys = workspace.add_records([_person(number) for number in range(2)])
    keys = workspace.add_records([_dosed(number, 20) for number in range(2, 4)])
    for key in keys:
        _book(workspace, key, 60)
    for key in workspace.add_records([_tested(number) for number in range(4, 6)]):
        _sign(workspace, key)


def two_hundred(workspace: Workspace) -> None:
    """Write two hundred patients: in lanes, with nothing due, and with something left out."""
    nothing_to_do(workspace)
    workspace.add_records([_person(number) for number in range(6, 60)])
    for place, key in enumerate(workspace.add_records(list(map(_tested, range(60, 130))))):
        if place % 9:
            _sign(workspace, key)
    for place, key in enumerate(workspace.add_records([_dosed(n, 20) for n in range(130, 170)])):
        if place % 8:
            _book(workspace, key, 60)
    workspace.add_records([_dosed(number, 240) for number in range(170, 180)])
    workspace.add_records([_undated(number) for number in range(180, 186)])
    workspace.add_records([replace(_tested(n), conditions=(_pregnant(),)) for n in range(186, 192)])
    for key in workspace.add_records([_high(number) for number in range(192, 200)]):
        _override(workspace, key)
    # As an import leaves those it concerned, until they are read in the background.
    workspace.store.summaries.forget(workspace.store.patients.keys()[40:43])


def _person(number: int) -> Record:
    family, given = FAMILY[number % len(FAMILY)], GIVEN[(number // 3) % len(GIVEN)]
    born = PartialDate(1950 + number % 50, 1 + number % 12, 1 + number % 28)
    return Record(
        patient=Patient(
            family_name=family,
            given_name=given,
            sex=Sex.FEMALE if number % 3 else Sex.MALE,
            birth_date=None if number % 50 == 49 else born,
            identifiers=(Identifier("urn:clinic:mrn", f"{1000 + number}"),),
        )
    )


def _dosed(number: int, days_ago: int) -> Record:
    dose = Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(1000), started=_ago(days_ago))
    return replace(_person(number), infusions=(dose,))


def _tested(number: int) -> Record:
    return replace(_dosed(number, 120), results=(_ferritin("210", 30), _tsat("28", 30)))


def _high(number: int) -> Record:
    return replace(_dosed(number, 120), results=(_ferritin("1240", 20), _tsat("52", 20)))


def _undated(number: int) -> Record:
    row = Result(analyte="ferritin", value="88", unit="ug/L", collected=None)
    return replace(_person(number), results=(row,))


def _pregnant() -> Condition:
    return Condition(code="pregnancy", since=TODAY - timedelta(90))


def _ferritin(value: str, days_ago: int) -> Result:
    return Result(analyte="ferritin", value=value, unit="ug/L", collected=_ago(days_ago))


def _tsat(value: str, days_ago: int) -> Result:
    return Result(analyte="tsat", value=value, unit="%", collected=_ago(days_ago))


def _ago(days: int) -> Moment:
    return Moment(TODAY - timedelta(days))


def _day(days: int) -> date:
    return TODAY + timedelta(days)


def _book(workspace: Workspace, key: str, days: int) -> None:
    chart = workspace.open_chart(key)
    book_test(chart, Wish(day=_day(days), tests=("ferritin", "tsat", "hb")))
    workspace.close_chart(key)


def _sign(workspace: Workspace, key: str) -> None:
    chart = workspace.open_chart(key)
    for standing in chart.sign_offs:
        sign_sample(chart, standing, Decision(responsible="Dr Weber"))
    workspace.close_chart(key)


def _override(workspace: Workspace, key: str) -> None:
    chart = workspace.open_chart(key)
    for finding in chart.interpretation.findings[:1]:
        try:
            override_finding(chart, finding, "already_treated", "")
        except IronViewError:
            continue
    workspace.close_chart(key)
