from datetime import date, time
from decimal import Decimal

import pytest

from ironview.domain.record import DoseStatus
from ironview.interchange.raw_content import as_in_the_file
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
    [
        ("1", "g", Decimal(1000)),
        ("0,5", "g", Decimal(500)),
        ("20", "mL", None),
        ("1", "", None),
        ("", "mg", None),
        ("999", "mg", None),
        ("998", "mg", Decimal(998)),
    ],
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
    (aside,) = staged.held
    assert aside.reason == "import.no_patient"
    assert as_in_the_file(aside.raw).split("\n")[-1] == rxa()


def rejected(read, *segments):
    staged = read(message(*segments, obr=""))
    assert not staged.held
    return [aside.reason for aside in staged.rejected], staged.records[0]


def test_a_refusal_without_status_is_no_dose(read):
    refused = f"RXA|0|1|20260302|20260302|^Ferinject|1000|mg{'|' * 11}00^refused"
    assert infusion(read, refused).status is DoseStatus.NOT_GIVEN


def test_a_deleted_dose_is_not_taken_over(read):
    reasons, record = rejected(read, rxa() + "|D")
    assert reasons == ["import.entered_in_error"]
    assert not record.infusions


def test_oral_iron_is_an_event_and_only_when_it_was_taken(read):
    reasons, record = rejected(read, rxa("^Ferrous sulfate tablet"))
    assert (reasons, record.infusions) == ([], ())
    assert record.events[0].at.day == date(2026, 3, 2)
    reasons, record = rejected(read, rxa("^Ferrous sulfate tablet", status="RE"))
    assert reasons == ["import.not_given"]
    assert not record.events


def test_several_doses_share_the_route_that_follows(read):
    segments = ("ORC|RE", rxa("^iron"), rxa("^iron", start="20260309"), "RXR|IV")
    assert len(read(message(*segments, obr="")).records[0].infusions) == 2


def test_the_route_of_another_order_says_nothing(read):
    staged = read(message("ORC|RE", rxa("^iron"), "ORC|RE", "RXA|0|1|2026||^x", "RXR|IV", obr=""))
    assert [aside.reason for aside in staged.held] == ["import.unknown_route"]


def test_an_order_beside_its_administration_is_only_counted(read):
    staged = read(message("ORC|RE", "RXE|1|^Venofer|200||mg", rxa("^Venofer", "200"), obr=""))
    assert staged.not_read == {"RXE": 1}
    assert not staged.rejected


@pytest.mark.parametrize("name", ["RXO|", "RXE|1|", "RXD|1|", "RXG|1|1|1|"])
def test_an_order_alone_gives_nobody_anything(read, name):
    reasons, record = rejected(read, f"{name}^Venofer")
    assert reasons == ["import.order_only"]
    assert not record.infusions


def test_a_dose_told_twice_is_given_once(read):
    reasons, record = rejected(read, rxa(), rxa())
    assert reasons == ["import.same_event"]
    assert len(record.infusions) == 1
    day = rxa(start="20260302")
    assert len(rejected(read, day, day)[1].infusions) == 2
    reasons, record = rejected(read, "ORC|RE||A7", day, "ORC|RE||A7", day, "ORC|RE||A8", day)
    assert reasons == ["import.same_event"]
    assert len(record.infusions) == 2


def test_a_dose_without_date_is_left_to_the_engine(read):
    found = infusion(read, rxa(start=""))
    assert (found.started, found.started_text) == (None, "")
