"""Infusions in tables: taken over where everything is certain, held where anything is not."""

from decimal import Decimal

import pytest

from ironview.domain.record import DoseStatus
from ironview.interchange.questions import Asked
from ironview.interchange.staging import RowKind
from ironview.interchange.tabular.dose_words import dose_header, role_in_doses
from ironview.interchange.tabular.header_words import Role
from ironview.interchange.tabular.mapping_files import read_mapping
from ironview.interchange.tabular.mapping_writing import with_answer, write_mapping

FCM = "ferric_carboxymaltose"
HEADER = "MRN,Product,Dose (mg),Date given,Batch\n"


def doses_of(staged):
    return [
        (record.patient.id, row.product, row.dose_mg, row.started and row.started.isoformat())
        for record in staged.records
        for row in record.infusions
    ]


@pytest.mark.parametrize(
    "text",
    [
        HEADER + "P-1,Ferinject,500,2026-03-02 10:15,A12\n",
        (
            "MRN;Präparat;Dosis [mg];Infusionsdatum;Uhrzeit;Charge\n"
            "P-1;Ferinject;500;02.03.2026;10:15;A12\n"
        ),
        (
            "N° patient\tProduit\tdose_mg\tDate de perfusion\tLot\n"
            "P-1\tFerinject\t500\t02.03.2026 10:15\tA12\n"
        ),
        "MRN,Drug,Dose,Dose unit,Administered at,Lot\nP-1,Ferinject,0.5,g,2026-03-02 10:15,A12\n",
        (
            "MRN,Medication,Dose,Administration date,Lot\n"
            "P-1,Ferinject,500 mg Fe,2026-03-02 10:15,A12\n"
        ),
        "MRN,Brand,Iron (mg),Infused on,Lot\nP-1,Ferinject,500,2026-03-02 10:15,A12\n",
    ],
)
def test_an_infusion_is_read_from_every_way_of_writing_it(table, text):
    staged = table(text)
    assert doses_of(staged) == [("P-1", FCM, Decimal(500), "2026-03-02T10:15+01:00")]
    (infusion,) = staged.records[0].infusions
    assert (infusion.lot, infusion.brand, infusion.status) == (
        "A12",
        "Ferinject",
        DoseStatus.COMPLETED,
    )
    assert infusion.origin == "labs.csv:2"
    assert not staged.held
    assert not staged.rejected


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("P-1,,500,2026-03-02,", "import.unknown_product"),
        (",Ferinject,500,2026-03-02,", "import.no_patient"),
        ("P-1,Ferinject,2 x 100,2026-03-02,", "import.unknown_dose"),
        ("P-1,Ferinject,10 mL,2026-03-02,", "import.unknown_dose"),
        ("P-1,Ferinject,0,2026-03-02,", "import.unknown_dose"),
        ("P-1,Ferinject,-100,2026-03-02,", "import.unknown_dose"),
        ("P-1,Ferinject,<500,2026-03-02,", "import.unknown_dose"),
        ("P-1,Ferinject,500,03/04/2026,", "import.date_ambiguous"),
        ("P-1,Iron,500,2026-03-02,", "import.unknown_route"),
    ],
)
def test_what_is_not_certain_is_held_with_its_line(table, line, reason):
    staged = table(f"{HEADER}{line}\n")
    assert doses_of(staged) == []
    (aside,) = staged.held
    assert (aside.reason, aside.kind, aside.source) == (reason, RowKind.INFUSION, "labs.csv:2")
    assert "table-line/1" in aside.raw


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("P-1,Aspirin,100,2026-03-02,", "import.not_iron_related"),
        ("P-1,Spironolactone,25,2026-03-02,", "import.not_iron_related"),
    ],
)
def test_another_medicine_is_no_infusion(table, line, reason):
    staged = table(f"{HEADER}{line}\n")
    assert [one.reason for one in staged.rejected] == [reason]


def test_tablets_are_an_event_and_no_infusion(table):
    staged = table(HEADER + "P-1,Ferrous sulfate tablets,325,2026-03-02,\n")
    assert doses_of(staged) == []
    assert [event.kind for event in staged.records[0].events] == ["oral_iron"]


def test_a_missing_dose_or_date_is_unknown_and_nothing_else(table):
    staged = table(HEADER + "P-1,Ferinject,,2026-03-02,\nP-2,Ferinject,500,,\n")
    assert doses_of(staged) == [
        ("P-1", FCM, None, "2026-03-02"),
        ("P-2", FCM, Decimal(500), None),
    ]


def test_a_column_of_infusions_says_how_its_iron_was_given(table):
    staged = table("MRN,Product,Dose mg,Infusion date\nP-1,Iron,500,2026-03-02\n")
    assert doses_of(staged) == [("P-1", "other", Decimal(500), "2026-03-02")]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("given", DoseStatus.COMPLETED),
        ("teilweise", DoseStatus.PARTIAL),
        ("not given", DoseStatus.NOT_GIVEN),
        ("", DoseStatus.COMPLETED),
    ],
)
def test_a_status_says_whether_it_was_given(table, status, expected):
    staged = table(
        f"MRN,Product,Dose mg,Infusion date,Status\nP-1,Monofer,500,2026-03-02,{status}\n"
    )
    assert [one.status for one in staged.records[0].infusions] == [expected]


def test_an_unknown_status_is_held_and_a_planned_dose_is_an_order(table):
    staged = table(
        "MRN,Product,Dose mg,Infusion date,Status\n"
        "P-1,Monofer,500,2026-03-02,blue\nP-1,Monofer,500,2026-03-09,planned\n"
    )
    assert doses_of(staged) == []
    assert [one.reason for one in staged.held] == ["import.unknown_status"]
    assert [one.reason for one in staged.rejected] == ["import.order_only"]


def test_orders_are_no_infusions_whatever_their_dates(table):
    staged = table(
        "HADM_ID,STARTDATE,ENDDATE,DRUG,DRUG_NAME,DOSE_VAL,DOSE_UNIT\n"
        "145203,2018-02-03,2018-02-04,Iron Sucrose,Iron Sucrose,100,mg\n"
        "145203,2018-02-03,2018-02-04,Aspirin,Aspirin,81,mg\n"
    )
    assert doses_of(staged) == []
    assert [one.reason for one in staged.rejected] == [
        "import.order_only",
        "import.not_iron_related",
    ]


def test_the_same_line_twice_is_one_infusion_until_a_person_says_two(table):
    line = "P-1,Ferinject,500,2026-03-02,A12\n"
    staged = table(HEADER + line + line + line.replace("A12", "B7"))
    assert len(doses_of(staged)) == 2
    assert [(one.reason, one.source) for one in staged.held] == [
        ("import.same_event", "labs.csv:3")
    ]


def answered(staged, asked, answer, mapping=""):
    (question,) = (one for one in staged.questions if one.asked is asked)
    return write_mapping(with_answer(read_mapping("ours", mapping), question, answer))


def test_a_dose_without_unit_is_asked_about_and_read_with_the_answer(table):
    text = "MRN,Product,Dose,Date given\nP-1,Ferinject,500,2026-03-02\n"
    staged = table(text)
    assert [one.reason for one in staged.held] == ["import.unknown_dose"]
    again = table(text, answered(staged, Asked.DOSE_UNIT, "mg"))
    assert doses_of(again) == [("P-1", FCM, Decimal(500), "2026-03-02")]
    assert not again.held
    assert not again.questions


@pytest.mark.parametrize(("answer", "number"), [("given", 1), ("ordered", 0)])
def test_a_date_that_may_be_one_of_an_order_is_asked_about(table, answer, number):
    text = "MRN,Product,Dose mg,Date\nP-1,Ferinject,500,2026-03-02\n"
    staged = table(text)
    assert [one.reason for one in staged.held] == ["import.unknown_column"]
    again = table(text, answered(staged, Asked.PART, answer))
    assert len(doses_of(again)) == number
    assert not again.held


def test_thousands_and_decimals_of_doses_are_asked_about(table):
    text = "MRN;Product;Dose mg;Date given\nP-1;Ferinject;1.000;2026-03-02\n"
    staged = table(text)
    assert [one.reason for one in staged.held] == ["import.number_ambiguous"]
    again = table(text, answered(staged, Asked.DECIMAL_MARK, ","))
    assert [one[2] for one in doses_of(again)] == [Decimal(1000)]


def test_units_that_contradict_each_other_are_held(table):
    staged = table("MRN,Product,Dose (mg),Unit,Date given\nP-1,Ferinject,500,g,2026-03-02\n")
    (aside,) = staged.held
    assert aside.reason == "import.unknown_dose"
    assert "mg / g" in aside.text


def test_a_wide_table_may_tell_of_results_and_infusions(table):
    staged = table(
        "MRN,Date,Ferritin (µg/L),Product,Dose (mg),Infusion date\n"
        "P-1,2026-03-01,12.5,Ferinject,500,2026-03-02\nP-1,2026-04-01,300,,,\n"
    )
    (record,) = staged.records[:1]
    results = [row for one in staged.records for row in one.results]
    assert [row.value for row in results] == ["12.5", "300"]
    assert record.patient.id == "P-1"
    assert doses_of(staged) == [("P-1", FCM, Decimal(500), "2026-03-02")]
    assert [row.origin for one in staged.records for row in one.infusions] == ["labs.csv:2:dose"]
    assert not staged.rejected


def test_a_table_of_results_with_a_last_infusion_in_every_line_tells_of_no_infusion(table):
    staged = table(
        "MRN,Test,Value,Unit,Collected,Product,Dose (mg),Infusion date\n"
        "P-1,Ferritin,12.5,µg/L,2026-03-01,Ferinject,500,2026-02-02\n"
    )
    assert doses_of(staged) == []
    assert len(staged.records[0].results) == 1


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Dose (mg)", ("Dose", "mg")),
        ("dose_mg", ("dose", "mg")),
        ("mg", ("", "mg")),
        ("Dosis mg Fe", ("Dosis", "mg")),
        ("Dosing", ("Dosing", "")),
        ("Iron [g]", ("Iron", "g")),
    ],
)
def test_a_header_names_its_unit(header, expected):
    assert dose_header(header) == expected


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("mg", Role.DOSE),
        ("Date given", Role.GIVEN),
        ("Ch.-B.", Role.LOT),
        ("Date", Role.COLLECTED),
        ("Test", None),
        ("Given name", Role.GIVEN_NAME),
        ("x" * 61, None),
    ],
)
def test_headers_of_infusions_name_their_parts(header, role):
    found = role_in_doses(header)
    assert (found and found[0]) == role
