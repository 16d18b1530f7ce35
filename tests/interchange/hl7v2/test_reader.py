"""Whole documents: envelopes, character sets, and what is damaged."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.interchange.hl7v2.reader import read_hl7
from ironview.interchange.staging import Bench
from tests.interchange.conftest import VIENNA
from tests.interchange.hl7v2.conftest import OBR, OBX, PID, message

WHOLE = message(OBX, "OBX|2|ST|718-7^Hemoglobin^LN||GREATER THAN 12|g/dL|||||C", "RXA|0|1|2026")


def staged_of(vocabulary, data):
    bench = Bench("file.hl7")
    read_hl7(bench, data, vocabulary, VIENNA)
    staged = bench.finish("hl7v2")
    assert staged.accounted_rows == staged.result_rows
    return staged


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
@pytest.mark.parametrize(
    "frame", ["{}", "\x0b{}\x1c\r", "FHS|^~\\&|\rBHS|^~\\&|\r{}BTS|1\rFTS|1\r"]
)
def test_results_arrive_through_any_envelope(read, end, frame):
    staged = read(frame.format(WHOLE).replace("\r", end))
    assert staged.format == "hl7v2"
    (record,) = staged.records
    assert [(row.analyte, row.value) for row in record.results] == [
        ("ferritin", "50"),
        ("hb", ">12"),
    ]


@pytest.mark.parametrize(
    "header",
    [
        "MSH|^~\\&|L|C|I|C|20260311||ORU^R01|1|P|2.1",
        "MSH|^~\\&|L|C|I|C|20260311||ORU^R03|1|P|2.3",
        "MSH|^~\\&|L|C|I|C|20260311||ORU^R30^ORU_R30|1|P|2.8",
        "MSH|^~\\&|L|C|I|C|20260311||OUL^R21|1|P|2.4",
        "MSH|^~\\&#|L|C|I|C|20260311||ORU^R01^ORU_R01|1|P|2.7",
        "MSH|^~\\&|L|C|I|C|20260311||ORU_R01|1|P|2.5",
        "MSH|^~\\&",
    ],
)
def test_any_message_with_results_is_read(read, header):
    assert len(read(message(OBX, header=header)).records[0].results) == 1


def test_bytes_are_decoded(vocabulary):
    data = message("OBX|1|NM|^Hämoglobin||12|g/dL|||||F").encode("cp1252")
    assert staged_of(vocabulary, data).records[0].results[0].name == "Hämoglobin"
    assert staged_of(vocabulary, "\ufeff" + WHOLE).result_rows == 2
    assert staged_of(vocabulary, WHOLE.encode("utf-16")).result_rows == 2


def test_nothing_in_a_document_is_nothing_staged(vocabulary):
    for nothing in ("", "\r\n", "\x0b\x1c\r", "FHS|^~\\&|\rFTS|0", "MSH", "MSHX"):
        staged = staged_of(vocabulary, nothing)
        assert (staged.records, staged.result_rows) == ((), 0)


def test_a_huge_line_is_read(vocabulary):
    text = "\\" * 50_000 + "x^&~" * 50_000
    staged = staged_of(vocabulary, message(f"OBX|1|TX|2276-4^Ferritin^LN||{text}|ug/L|||||F", OBX))
    assert [len(row.value) for row in staged.records[0].results] == [80, 2]


@pytest.mark.parametrize("cut", range(len(message(OBX))))
def test_a_message_cut_anywhere_never_yields_another_number(vocabulary, cut):
    staged = staged_of(vocabulary, message(OBX)[:cut])
    for record in staged.records:
        for row in record.results:
            assert row.value == "50"


@settings(max_examples=60)
@given(st.binary(max_size=200), st.integers(0, len(WHOLE)))
def test_damage_is_survived(vocabulary, damage, at):
    data = WHOLE.encode()
    staged_of(vocabulary, data[:at] + damage + data[at:])


VALUES = st.from_regex(r"[<>]?[0-9]{1,4}(\.[0-9]{1,2})?", fullmatch=True)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            VALUES,
            st.sampled_from(["ug/L", "µg/l", "ng/mL"]),
            st.dates(date(1850, 1, 1), date(2199, 12, 31)).map(str),
        ),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(["\r", "\n", "\r\n"]),
    st.sampled_from(["|^~\\&", "#!@$%", "*:;/+"]),
)
def test_what_is_written_comes_back(vocabulary, rows, end, marks):
    lines = [f"MSH{marks}|L|C|I|C|2026||ORU^R01".replace("|", marks[0]), PID, OBR]
    for value, unit, day in rows:
        written = day.replace("-", "")
        lines.append(f"OBX|1|NM|^Ferritin||{value}|{unit.replace('/', 'ESC')}|||||F|||{written}")
    swap = str.maketrans("|^~\\&", marks)
    text = end.join(line if line.startswith("MSH") else line.translate(swap) for line in lines)
    escaped = f"{marks[3]}E{marks[3]}" if marks[3] == "/" else "/"
    staged = staged_of(vocabulary, text.replace("ESC", escaped) + end)
    found = [(row.value, row.unit, str(row.collected.day)) for row in staged.records[0].results]
    assert found == rows
