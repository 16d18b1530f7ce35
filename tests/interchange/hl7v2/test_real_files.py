"""Every public file, against what an independent reader saw in it and against another parser."""

import json
from collections import Counter
from datetime import date
from zoneinfo import ZoneInfo

import hl7
import pytest

from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.quantities import read_quantity
from ironview.interchange.encodings import as_utf8
from ironview.interchange.hl7v2.segments import read_messages
from ironview.interchange.reading import read_files
from ironview.interchange.staging import RowKind

ZURICH = ZoneInfo("Europe/Zurich")
NOT_RESULTS = {"X", "D", "I", "O"}


@pytest.fixture(scope="module")
def answers(shared):
    root = shared / "data" / "public"
    found = [
        json.loads(path.read_text()) for path in sorted(root.rglob("hl7v2/**/*.expected.json"))
    ]
    if not found:
        pytest.skip("no files")
    return [(root / answer["file"], answer) for answer in found]


@pytest.fixture(scope="module")
def readings(answers, guideline):
    read = []
    for path, answer in answers:
        reading = read_files([path], guideline, ZURICH)
        told = [interpret(one, guideline, date(2026, 11, 25)) for one in reading.records]
        read.append((answer, reading, told))
    return read


def rows_of(told: list[Interpretation]):
    for one in told:
        for sample in one.samples:
            for row in sample.sample.results:
                if not row.computed_from:
                    yield sample.sample.at.day, row


def test_every_row_ends_up_in_exactly_one_place(readings):
    for answer, reading, told in readings:
        asides = (*reading.held, *reading.rejected)
        in_samples = sum(1 for _ in rows_of(told))
        held = sum(row.kind == "result" for one in told for row in one.held)
        aside = sum(one.kind is RowKind.RESULT for one in asides)
        assert in_samples + held + aside == reading.result_rows, answer["file"]
        written = sum(message["n_obx"] for message in answer["messages"])
        assert reading.result_rows == written, answer["file"]


def amount(text):
    quantity = read_quantity(text)
    return None if quantity is None else round(float(quantity.amount), 3)


def test_values_agree_or_are_held_with_a_reason(readings):
    agreed = named = lost = 0
    for answer, reading, told in readings:
        have = Counter((row.code, str(day), amount(row.row.value)) for day, row in rows_of(told))
        aside = " ".join(one.text for one in (*reading.held, *reading.rejected))
        aside += " ".join(row.reported for one in told for row in one.held)
        for row in expected(answer):
            key = (row["analyte"], row["effective"][:10], round(row["number"], 3))
            if have[key] > 0:
                have[key] -= 1
                agreed += 1
            elif row["value_raw"] in aside:
                named += 1
            else:
                lost += 1
    assert lost == 0
    assert agreed >= 260
    assert named <= 65


def expected(answer):
    for row in answer["rows"]:
        is_trap = row["trap"] or row["code_name_conflict"]
        if row["number"] is not None and row["status"] not in NOT_RESULTS and not is_trap:
            yield {**row, "effective": row["effective"] or ""}


def test_no_trap_gets_among_the_samples(readings):
    for answer, _, told in readings:
        have = {(row.code, amount(row.row.value)) for _, row in rows_of(told)}
        wanted = {(row["analyte"], round(row["number"], 3)) for row in expected(answer)}
        for row in answer["rows"]:
            if (row["trap"] or row["code_name_conflict"]) and row["number"] is not None:
                trap = (row["analyte"], round(row["number"], 3))
                assert trap not in have - wanted, answer["file"]


def test_the_hl7_library_sees_the_same_fields_where_it_can_read(answers):
    """It ends a segment at every line end, so a field that is wrapped is only begun there."""
    compared = 0
    for path, _ in answers:
        text = as_utf8(path.read_bytes()).decode()
        ours = [
            one for message in read_messages(text) for one in message.segments if one.name == "OBX"
        ]
        theirs = list(other_rows(text))
        assert len(ours) == len(theirs), path
        for own, other in zip(ours, theirs, strict=True):
            last = len(other) - 1
            assert [field.strip() for field in own.fields[:last]] == other[:last]
            assert own.fields[last].lstrip().startswith(other[last])
            compared += 1
    assert compared >= 3600


def other_rows(text):
    plain = text.replace("\r\n", "\n").replace("\n", "\r")
    for message in hl7.split_file(plain):
        for segment in hl7.parse(message):
            if str(segment[0]) == "OBX":
                yield [str(field).strip() for field in segment]
