from datetime import date, time
from decimal import Decimal

import pytest

from ironview.domain.record import ResultStatus
from ironview.interchange.staging import RowKind
from tests.interchange.hl7v2.conftest import OBX, message


def test_an_obx_becomes_a_result(read_row):
    row = read_row(OBX, "NTE|1||drawn fasting")
    assert (row.analyte, row.name, row.value, row.unit) == ("ferritin", "Ferritin", "50", "ug/L")
    assert (row.collected.day, row.collected.clock) == (date(2026, 3, 10), time(8, 30))
    assert (row.reference_low, row.reference_high) == (Decimal(15), Decimal(150))
    assert (row.lab_flag, row.laboratory, row.note) == ("H", "CityLab", "drawn fasting")
    assert row.id == "F1/2276-4"
    assert row.origin == "file.json:4"


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        ("NM", "12.50", "12.50"),
        ("NM", "<0.6", "<0.6"),
        ("NM", "12,5", "12.5"),
        ("NM", "1,050", "1,050"),
        ("ST", "  15 ", "15"),
        ("ST", "NEG", "NEG"),
        ("TX", "GREATER THAN 2000", ">2000"),
        ("SN", "<^5", "<5"),
        ("SN", "^12.5", "12.5"),
        ("SN", "^1^:^4", "1:4"),
        ("SN", "<5", "<5"),
        ("CE", "NEG^negative^L", "negative"),
        ("CWE", "12", "12"),
        ("ST", "1~2", "1 ~ 2"),
        ("NM", "?", "?"),
        ("NM", "", ""),
        ("FT", "a\\.br\\b", "a b"),
    ],
)
def test_values_of_every_type_arrive_as_written(read_row, kind, written, value):
    assert read_row(f"OBX|1|{kind}|2276-4^Ferritin^LN||{written}|ug/L|||||F").value == value


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("ug/L", "ug/L"),
        ("\\Z03BC\\g/L", "μg/L"),
        ("ug/L^microgram^UCUM", "ug/L"),
        ("^ug/L", "ug/L"),
    ],
)
def test_units_arrive_as_written(read_row, written, unit):
    assert read_row(f"OBX|1|NM|2276-4^Ferritin^LN||50|{written}|||||F").unit == unit


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("F", ResultStatus.FINAL),
        ("U", ResultStatus.FINAL),
        ("", ResultStatus.FINAL),
        ("C", ResultStatus.CORRECTED),
        ("A", ResultStatus.AMENDED),
        ("P", ResultStatus.PRELIMINARY),
        ("R", ResultStatus.PRELIMINARY),
        ("I", ResultStatus.PRELIMINARY),
        ("S", ResultStatus.PRELIMINARY),
        ("X", ResultStatus.CANCELLED),
        ("D", ResultStatus.ENTERED_IN_ERROR),
        ("W", ResultStatus.ENTERED_IN_ERROR),
        ("?", ResultStatus.PRELIMINARY),
    ],
)
def test_every_status_is_read(read_row, code, status):
    assert read_row(f"OBX|1|NM|2276-4^Ferritin^LN||50|ug/L|||||{code}").status is status


@pytest.mark.parametrize(
    ("obx14", "obr7", "spm17", "day"),
    [
        ("20260309", "20260310", "20260311", date(2026, 3, 9)),
        ("", "20260310", "20260311", date(2026, 3, 10)),
        ("", "", "20260311", date(2026, 3, 11)),
        ("?", "20260310", "", date(2026, 3, 10)),
        ('""', "20260310", "", date(2026, 3, 10)),
        ("", "", "", None),
        ("", "2026", "", None),
    ],
)
def test_obx_14_comes_before_obr_7_before_the_specimen(read, obx14, obr7, spm17, day):
    spm = f"SPM|1|||SER{'|' * 13}{spm17}" if spm17 else ""
    obx = f"{OBX}|||{obx14}"
    staged = read(message(obx, *filter(None, [spm]), obr=f"OBR|1||F1|X|||{obr7}"))
    (row,) = staged.records[0].results
    assert (row.collected.day if row.collected else None) == day


def test_the_time_of_the_message_is_never_the_time_of_collection(read_row):
    assert read_row(OBX, obr="OBR|1||F1|X").collected is None
    reported = read_row(OBX, obr=f"OBR|1||F1|X|||20260310{'|' * 15}20260311090000")
    assert reported.reported.day == date(2026, 3, 11)


def test_in_oul_messages_the_specimen_comes_before_its_results(read):
    header = "MSH|^~\\&|LIS|CityLab|IV|Clinic|20260311||OUL^R22^OUL_R22|1|P|2.5"
    first, second = "SPM|1|||BLD", "SPM|2|||UR^Urine"
    hb = "OBX|1|NM|718-7^Hemoglobin^LN||12|g/dL|||||F"
    staged = read(
        message(first, "OBR|1||F1|CBC|||20260310", hb, second, "OBR|2||F2|X|||20260310", hb,
                header=header, obr="")
    )  # fmt: skip
    assert len(staged.records[0].results) == 1
    (aside,) = staged.rejected
    assert (aside.reason, aside.kind) == ("import.other_specimen", RowKind.RESULT)


def test_code_and_name_are_compared(read_row):
    row = read_row("OBX|1|NM|2502-3^Transferrin^LN||2.2|g/L|||||F")
    assert "Transferrin" in row.code_conflict
    alternative = read_row("OBX|1|NM|L1^Eisen^L^2498-4^Iron^LN||12|umol/L|||||F")
    assert (alternative.analyte, alternative.code_conflict) == ("iron", "")
    bare = read_row("OBX|1|NM|FERRITIN||50|ug/L|||||F")
    assert bare.analyte == "ferritin"


def test_other_tests_are_rejected_and_weights_taken_over(read):
    staged = read(
        message(
            "OBX|1|NM|2951-2^Sodium^LN||140|mmol/L|||||F",
            "OBX|2|NM|29463-7^Body weight^LN||62|kg|||||F",
            "OBX|3|NM|^Alkalische Phosphatase||80|U/L|||||F",
        )
    )
    assert [aside.reason for aside in staged.rejected] == [
        "import.not_iron_related",
        "import.taken_over",
        "import.not_iron_related",
    ]
    assert staged.records[0].patient.weight_kg == Decimal(62)


@pytest.mark.parametrize("code", ["I", "O", "S"])
@pytest.mark.parametrize("value", ["", "?", "pending"])
def test_what_is_no_result_yet_is_rejected(read, code, value):
    staged = read(message(f"OBX|1|NM|2276-4^Ferritin^LN||{value}|ug/L|||||{code}"))
    (aside,) = staged.rejected
    assert aside.reason == "import.no_result"
    assert "no result yet" in aside.text


@pytest.mark.parametrize(
    ("request_status", "status"),
    [
        ("", ResultStatus.FINAL),
        ("F", ResultStatus.FINAL),
        ("C", ResultStatus.CORRECTED),
        ("X", ResultStatus.CANCELLED),
        ("P", ResultStatus.PRELIMINARY),
        ("A", ResultStatus.PRELIMINARY),
    ],
)
def test_a_row_without_status_has_that_of_its_request(read_row, request_status, status):
    obr = f"OBR|1||F1|X|||20260310{'|' * 18}{request_status}"
    assert read_row("OBX|1|NM|2276-4^Ferritin^LN||50|ug/L", obr=obr).status is status
    assert read_row(OBX, obr=obr).status is ResultStatus.FINAL


def test_the_source_s_own_number_of_a_row_is_its_id(read_row):
    assert read_row(f"{OBX}{'|' * 10}I7").id == "I7"
    assert read_row(OBX, obr="OBR|1|||X|||20260310").id == ""


def test_an_undated_weight_is_no_weight(read):
    weight = "OBX|2|NM|29463-7^Body weight^LN||62|kg|||||F"
    staged = read(message(weight, obr=""))
    assert [aside.reason for aside in staged.rejected] == ["import.not_iron_related"]
    assert staged.records[0].patient.weight_kg is None


def test_the_latest_report_of_a_row_is_known(read_row):
    assert read_row(OBX).reported.day == date(2026, 3, 11)
    analysed = f"{OBX}{'|' * 8}20260310120000"
    assert read_row(analysed).reported.day == date(2026, 3, 10)


def test_a_name_with_an_ampersand_is_not_cut_short(read):
    staged = read(message("OBX|1|NM|X1^Iron & Zinc^L||12|umol/L|||||F"))
    assert not any(row.analyte == "iron" for one in staged.records for row in one.results)


def test_a_third_code_is_looked_up_too(read_row):
    code = "L1^^L^L2^^M^^^^2276-4^Ferritin^LN"
    assert read_row(f"OBX|1|NM|{code}||50|ug/L|||||F").analyte == "ferritin"


def test_a_row_cut_off_at_the_end_of_the_file_is_held(read):
    staged = read(message(OBX, "OBX|2|NM|2276-4^Ferritin^LN||10").rstrip("\r"))
    assert [aside.reason for aside in staged.held] == ["import.cut_off"]
    assert len(staged.records[0].results) == 1
    whole = read(message("OBX|2|NM|2276-4^Ferritin^LN||10|ug/L").rstrip("\r"))
    assert not whole.held


def test_remarks_belong_to_what_stands_above_them(read):
    staged = read(
        message(OBX, "NTE|1||of the row", "OBR|2||F2|X|||20260311", "NTE|1||hemolyzed", OBX)
    )
    first, second = staged.records[0].results
    assert (first.note, first.haemolysed) == ("of the row", False)
    assert (second.note, second.haemolysed) == ("", True)


def test_haemolysis_is_read_from_remarks_and_specimen(read_row, read):
    assert read_row(OBX, "NTE|1||Sample haemolysed").haemolysed
    spm = f"SPM|1|||SER{'|' * 20}HEM^Hemolyzed"
    assert read(message(OBX, spm)).records[0].results[0].haemolysed


def test_a_range_that_is_none_stays_as_text(read_row):
    row = read_row("OBX|1|NM|2276-4^Ferritin^LN||50|ug/L|see note||||F")
    assert row.reference_text == "see note"


def test_messages_without_results_are_only_counted(read):
    staged = read("MSH|^~\\&|A|B|C|D|2026||ADT^A01|1|P|2.5\rPID|1||42\r")
    assert staged.not_read == {"ADT": 1}
