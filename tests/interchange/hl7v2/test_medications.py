from datetime import date, time
from decimal import Decimal

import pytest

from ironview.domain.record import DoseStatus
from tests.interchange.hl7v2.conftest import OBX, message


def rxa(code="^Ferinject", amount="1000", units="mg", status="CP", start="20260302100000"):
    return f"RXA|0|1|{start}|20260302101500|{code}|{amount}|{units}{'|' * 8}L1{'|' * 5}{status}"


def infusion(read, *segments):
    staged = read(message(*segments, obr=""))
    assert not staged.held
    assert not staged.rejected
    (found,) = staged.records[0].infusions
    return found


def test_what_was_given_becomes_an_infusion(read):
    found = infusion(read, rxa())
    assert (found.product, found.brand) == ("ferric_carboxymaltose", "Ferinject")
    assert (found.dose_mg, found.lot) == (Decimal(1000), "L1")
    assert (found.started.day, found.started.clock) == (date(2026, 3, 2), time(10))
    assert found.ended.clock == time(10, 15)
    assert found.origin == "file.json:3"


@pytest.mark.parametrize(
    ("amount", "units", "dose"),
    [("1", "g", Decimal(1000)), ("20", "mL", None), ("", "mg", None), ("0,5", "g", Decimal(500))],
)
def test_the_dose_is_known_in_milligrams_or_grams_only(read, amount, units, dose):
    assert infusion(read, rxa(amount=amount, units=units)).dose_mg == dose


@pytest.mark.parametrize(
    ("status", "meant"),
    [
        ("CP", DoseStatus.COMPLETED),
        ("", DoseStatus.COMPLETED),
        ("PA", DoseStatus.PARTIAL),
        ("RE", DoseStatus.NOT_GIVEN),
        ("NA", DoseStatus.NOT_GIVEN),
    ],
)
def test_the_status_says_whether_the_clock_starts(read, status, meant):
    assert infusion(read, rxa(status=status)).status is meant


def test_the_route_decides(read):
    assert infusion(read, rxa("^iron"), "RXR|IV").product == "other"
    staged = read(message(rxa("^iron"), "RXR|PO", obr=""))
    assert staged.records[0].events[0].kind == "oral_iron"
    staged = read(message(rxa("^iron"), obr=""))
    assert [aside.reason for aside in staged.held] == ["import.unknown_route"]


def test_codes_are_looked_up(read):
    assert infusion(read, rxa("B03AC^Eisen parenteral^ATC")).product == "other"


def test_orders_and_other_medications_give_nobody_anything(read):
    staged = read(message("RXE|1|^Venofer|200||mg", rxa("^Influenza vaccine"), OBX))
    assert [aside.reason for aside in staged.rejected] == ["import.order_only"]
    assert staged.not_read["RXA"] == 1
    assert not staged.records[0].infusions


def test_an_infusion_of_nobody_is_held(read):
    staged = read(message(rxa(), pid="", obr=""))
    assert [aside.reason for aside in staged.held] == ["import.no_patient"]
