import io
import zipfile
from datetime import datetime, time

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.errors import UnreadableFileError
from ironview.interchange.reading import read_file
from ironview.interchange.tabular.binary_sheets import binary_extent
from ironview.interchange.tabular.workbooks import is_workbook, may_be_workbook, read_workbook
from tests.interchange.conftest import VIENNA
from tests.interchange.tabular.conftest import results_of

HEADER = ["MRN", "Collected", "Ferritin (µg/L)", "Hb (g/dL)"]
ODS = b"application/vnd.oasis.opendocument.spreadsheet"


@pytest.fixture
def workbook(tmp_path, vocabulary):
    """Write sheets with a program that is not the one that reads them, and read the file."""

    def read_it(sheets, *, merged=(), hidden=()):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
            for area in merged:
                sheet.merge_cells(area)
            sheet.sheet_state = "hidden" if title in hidden else "visible"
        path = tmp_path / "labs.bin"
        book.save(path)
        (staged,) = read_file(path, vocabulary, VIENNA)
        assert staged.accounted_rows == staged.result_rows
        return staged

    return read_it


def test_stored_dates_numbers_and_ids_are_read_as_they_are_stored(workbook):
    staged = workbook(
        {
            "Sheet": [
                HEADER,
                [42, datetime(2026, 3, 4), 1050, 13.1],
                ["0042", datetime(2026, 3, 4, 10, 15), "< 5", None],
            ]
        }
    )
    assert results_of(staged) == [
        ("42", "ferritin", "1050", "µg/L", "2026-03-04"),
        ("42", "hb", "13.1", "g/dL", "2026-03-04"),
        ("0042", "ferritin", "<5", "µg/L", "2026-03-04T10:15+01:00"),
    ]
    assert staged.records[0].results[0].origin == "labs.bin:Sheet:2:Ferritin (µg/L)"


def test_a_number_in_merged_cells_stands_for_every_line_they_span(workbook):
    rows = [
        HEADER,
        ["1", datetime(2026, 3, 4), 12, None],
        [None, datetime(2026, 3, 5), 13, None],
        [None, datetime(2026, 3, 6), 14, None],
    ]
    staged = workbook({"Sheet": rows}, merged=["A2:A3"])
    assert [row[:3] for row in results_of(staged)] == [
        ("1", "ferritin", "12"),
        ("1", "ferritin", "13"),
    ]
    (aside,) = staged.held
    assert (aside.reason, aside.source) == (
        "import.no_patient",
        "labs.bin:Sheet:4:Ferritin (µg/L)",
    )


def test_times_in_a_column_of_their_own_complete_the_date(workbook):
    rows = [
        ["MRN", "Date", "Time", "Ferritin (µg/L)"],
        ["1", datetime(2026, 3, 4), time(10, 15), 12],
    ]
    assert results_of(workbook({"Sheet": rows}))[0][4] == "2026-03-04T10:15+01:00"


def test_every_visible_sheet_is_read_and_others_are_named(workbook):
    rows = [HEADER, ["1", datetime(2026, 3, 4), 12, None]]
    staged = workbook(
        {"One": rows, "Two": rows, "Old": rows, "Notes": [["call the lab"]]}, hidden=["Old"]
    )
    assert len(results_of(staged)) == 2
    assert list(staged.not_read) == [
        "labs.bin:Notes: no results",
        "labs.bin:Old (hidden): no results",
    ]


def test_sheets_that_name_no_patient_are_kept_apart(workbook):
    rows = [HEADER[1:], [datetime(2026, 3, 4), 12, None]]
    staged = workbook({"Nora": rows, "Ben": rows})
    assert len({record.patient.id for record in staged.records}) == 2
    assert len(staged.remarks) == 2


def content(name, mimetype=ODS):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", mimetype)
        archive.writestr(name, "<a/>")
    return out.getvalue()


def test_workbooks_are_told_from_archives_by_what_lies_in_them():
    assert is_workbook(io.BytesIO(content("xl/workbook.xml", b"")))
    assert is_workbook(io.BytesIO(content("content.xml")))
    assert not is_workbook(io.BytesIO(content("content.xml", b"application/epub+zip")))
    assert not is_workbook(io.BytesIO(content("content.xml")[:40]))
    assert may_be_workbook(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert not may_be_workbook(b"MRN,Hb")


_ODS_CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
<office:body><office:spreadsheet><table:table table:name="Labor">
<table:table-row>{header}</table:table-row>
<table:table-row>
<table:table-cell office:value-type="string"><text:p>1</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2026-03-04"><text:p>x</text:p>
</table:table-cell>
<table:table-cell office:value-type="float" office:value="12.5"{more}><text:p>12,5</text:p>
</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>
</office:document-content>"""


def ods(tmp_path, more=""):
    cells = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
        for text in HEADER[:3]
    )
    path = tmp_path / "labs.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", ODS)
        text = _ODS_CONTENT.replace("\n<", "<").format(header=cells, more=more)
        archive.writestr("content.xml", text)
        archive.writestr(
            "META-INF/manifest.xml",
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return path


def test_an_ods_file_is_read(tmp_path, vocabulary):
    (staged,) = read_file(ods(tmp_path), vocabulary, VIENNA)
    assert results_of(staged) == [("1", "ferritin", "12.5", "µg/L", "2026-03-04")]


def refusal(path, vocabulary):
    (staged,) = read_file(path, vocabulary, VIENNA)
    (aside,) = staged.rejected
    assert aside.reason == "import.unreadable_file"
    return aside.text


def test_a_cell_repeated_without_end_is_refused_before_it_fills_memory(tmp_path, vocabulary):
    path = ods(tmp_path, ' table:number-columns-repeated="900000000"')
    assert "more than IronView reads at once" in refusal(path, vocabulary)


def test_a_cell_far_away_is_refused_before_it_fills_memory(tmp_path, vocabulary):
    book = openpyxl.Workbook()
    book.active["A1"] = "MRN"
    book.active["XFD1048576"] = 1
    path = tmp_path / "far.xlsx"
    book.save(path)
    assert "more than IronView reads at once" in refusal(path, vocabulary)


@pytest.mark.parametrize(
    "place",
    [
        b't="n" r="XFD1048576"',
        b't="n"r="XFD1048576"',
        b'r="B999999999"',
        b"r = 'XFD99999'",
    ],
)
def test_a_cell_far_away_is_found_however_it_is_written(tmp_path, vocabulary, place):
    book = openpyxl.Workbook()
    book.active.append(["MRN", "Hb"])
    whole = io.BytesIO()
    book.save(whole)
    path = tmp_path / "far.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'r="B1"', place))
    assert "more than IronView reads at once" in refusal(path, vocabulary)


def test_a_cell_far_away_is_found_wherever_its_sheet_lies(tmp_path, vocabulary):
    book = openpyxl.Workbook()
    book.active.append(["MRN", "Hb"])
    whole = io.BytesIO()
    book.save(whole)
    path = tmp_path / "far.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name).replace(b'r="B1"', b'r="XFD1048576"')
            data = data.replace(b"/xl/worksheets/sheet1.xml", b"/other/sheet.data")
            new.writestr("other/sheet.data" if name.endswith("sheet1.xml") else name, data)
    assert "more than IronView reads at once" in refusal(path, vocabulary)


def test_a_damaged_workbook_is_one_sentence(tmp_path, vocabulary):
    path = tmp_path / "labs.xlsx"
    path.write_bytes(content("xl/workbook.xml", b""))
    assert "damaged" in refusal(path, vocabulary)
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert "damaged" in refusal(path, vocabulary)


def test_a_workbook_inside_an_archive_is_read(tmp_path, vocabulary):
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(ods(tmp_path), "a/labs.ods")
    (staged,) = read_file(path, vocabulary, VIENNA)
    assert staged.source == "all.zip:a/labs.ods"
    assert len(results_of(staged)) == 1


def binary_record(kind, content):
    return bytes([kind, len(content)]) + content


def binary_sheet(row, column):
    """A binary sheet with one number in one cell."""
    header = row.to_bytes(4, "little") + bytes(13)
    cell = column.to_bytes(4, "little") + bytes(4) + bytes(8)
    dimension = bytes([0x94, 0x01, 16]) + bytes(16)
    return dimension + binary_record(0, header) + binary_record(5, cell)


@pytest.mark.parametrize(
    ("row", "column", "expected"),
    [(0, 0, (1, 1)), (9, 2, (10, 3)), (1048575, 16383, (1048576, 16384))],
)
def test_a_binary_sheet_says_how_far_it_reaches(row, column, expected):
    assert binary_extent(binary_sheet(row, column)) == expected


def test_what_has_no_dimension_is_no_sheet():
    assert binary_extent(binary_sheet(9, 2)[19:]) == (0, 0)


@given(st.binary(max_size=200))
def test_what_is_no_binary_sheet_has_an_extent_too(data):
    rows, columns = binary_extent(data)
    assert rows >= 0
    assert columns >= 0


@pytest.mark.parametrize(("row", "is_refused"), [(1_220, False), (1_220 + 1, True)])
def test_a_cell_far_away_in_a_binary_sheet_is_refused(row, is_refused):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("xl/workbook.bin", b"")
        archive.writestr("xl/worksheets/sheet1.bin", binary_sheet(row - 1, 16_384 - 1))
    with pytest.raises(UnreadableFileError) as caught:
        read_workbook("far.xlsb", data.getvalue())
    assert ("holds more than" in str(caught.value)) is is_refused
