import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.quantities import read_quantity
from ironview.interchange.hl7v2.escapes import Separators
from ironview.interchange.hl7v2.segments import Segment
from ironview.interchange.hl7v2.values import Reported, number_text, reported


def obx(kind, value, unit=""):
    return Segment("OBX", 1, ["OBX", "1", kind, "X", "", value, unit], Separators())


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("GREATER THAN 2000", ">2000"),
        ("greater than or equal to 5", ">=5"),
        ("Less than 0.6", "<0.6"),
        ("more than 100", ">100"),
        ("grösser als 1650", ">1650"),
        ("größer 1650", ">1650"),
        ("kleiner als 5", "<5"),
        ("unter 5", "<5"),
        ("über 10", ">10"),
        ("inférieur à 5", "<5"),
        ("supérieure à 1500,5", ">1500.5"),
        ("1'650", "1650"),
        (">1’650.5", ">1650.5"),
        ("12,5", "12.5"),
        ("< 5", "< 5"),
    ],
)
def test_what_is_surely_a_number_becomes_one(written, number):
    assert number_text(written) == number
    assert read_quantity(number_text(written)) is not None


@pytest.mark.parametrize(
    "written",
    [
        "greater than usual",
        "not greater than 5",
        "less than 5 or 6",
        "UNABLE TO REPORT",
        "TRACE",
        "NEG",
        "?",
        "1,650",
        "1.650,5",
        "16'50",
        "10-20",
        "1:64",
        "2+",
        "12.5 H",
        "",
    ],
)
def test_what_is_not_surely_a_number_stays_text(written):
    assert number_text(written) == written
    assert read_quantity(number_text(written)) is None


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        ("SN", "=^50", "50"),
        ("SN", "<^0,6", "<0.6"),
        ("SN", ">=^100^", ">=100"),
        ("SN", "^10^-^20", "10-20"),
        ("SN", "^2^+", "2+"),
        ("SN", "> 2000", "> 2000"),
        ("SN", "", ""),
        ("NM", "5^6", "5^6"),
        ("NM", "5^^", "5"),
        ("ST", "5&6", "5&6"),
        ("ST", "50~50", "50"),
        ("TX", "a~b", "a ~ b"),
        ("CWE", "50^^L", "50"),
        ("CWE", "^^^^^^^^50", "50"),
        ("ED", "^image^jpeg^Base64^AAAA", "a document"),
        ("", "50", "50"),
        ("NM", '""', ""),
        ("TX", "x" * 200, "x" * 80),
    ],
)
def test_each_type_is_read_in_its_own_way(kind, written, value):
    assert reported(obx(kind, written), None).value == value


def test_a_composite_quantity_brings_its_unit():
    assert reported(obx("CQ", "50^ug/L&microgram"), None) == Reported("50", "ug/L")


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("50 ug/L", "", Reported("50", "ug/L")),
        ("<5ug/L", "", Reported("<5", "ug/L")),
        ("50 ug/L", "ng/mL", Reported("50", "ng/mL")),
        ("50 pmol/L", "ug/L", Reported("50", "ug/L", "its value says “pmol/L”, its unit “ug/L”")),
        ("50 high", "ug/L", Reported("50 high", "ug/L")),
        ("50 % of cells", "", Reported("50 % of cells", "")),
    ],
)
def test_a_unit_behind_the_number_is_read_when_the_analyte_knows_it(
    vocabulary, value, unit, expected
):
    ferritin = vocabulary.analytes.by_name("Ferritin")
    assert reported(obx("ST", value, unit), ferritin) == expected


@pytest.mark.parametrize(
    ("written", "unit", "conflict"),
    [
        ("ug/L^microgram per litre^UCUM", "ug/L", ""),
        ("^ng/ml", "ng/ml", ""),
        ("17^ug/L^local", "ug/L", ""),
        ("17^eighteen", "17", ""),
        ("ug/L^ng/mL", "ug/L", ""),
        ("ug/L^pmol/L", "ug/L", "its unit code says “ug/L”, its unit “pmol/L”"),
        ("10^9/L", "10^9/L", ""),
        ("", "", ""),
    ],
)
def test_the_unit_is_the_spelling_the_analyte_knows(vocabulary, written, unit, conflict):
    ferritin = vocabulary.analytes.by_name("Ferritin")
    found = reported(obx("NM", "50", written), ferritin)
    assert (found.unit, found.conflict) == (unit, conflict)


@given(st.text(max_size=30), st.sampled_from(["NM", "SN", "ST", "TX", "CE", "CWE", "CQ", "ED", ""]))
def test_no_value_breaks_the_reader(text, kind):
    found = reported(obx(kind, text), None)
    assert "\n" not in found.value
