"""Every public table: nothing lost, and what it says agrees with an independent reader."""

import json
from collections import Counter
from datetime import UTC
from decimal import Decimal
from pathlib import Path

import pytest

from ironview.domain.quantities import read_quantity
from ironview.interchange.reading import read_file
from ironview.interchange.staging import StagedFile
from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.mapping_files import read_mapping
from ironview.interchange.vocabulary import Vocabulary

_FILES = {
    "csv/aeskulap-export/Labor_LabSource.csv": 0,
    "csv/aeskulap-export/Labor_LabTyp.csv": 0,
    "csv/aeskulap-export/Labor_LabWert.csv": 79,
    "csv/ais-athletes/ais_public.csv": 1164,
    "csv/clinosim/lab_results_public.csv": 628,
    "csv/derived-layouts/V1_long_semicolon_decimalcomma_latin1_de.csv": 2305,
    "csv/derived-layouts/V2_wide_bom_units_in_header_ddmmyyyy.csv": 2305,
    "csv/derived-layouts/V3_tab_utf16_si_units_fr.tsv": 2305,
    "csv/derived-layouts/V4_transposed_dates_as_columns.csv": 107,
    "csv/eicu-demo/lab_public.csv": 19296,
    "csv/mimic3-demo/LABEVENTS_public.csv": 43070,
    "csv/mimic3-demo/PRESCRIPTIONS_public.csv": 0,
    "csv/mimic3-demo/itemid.txt": 0,
    "xlsx/wuhan-covid/test110_en.xlsx": 1775,
    "xlsx/wuhan-covid/zh_public.xlsx": 32505,
}
_WITHOUT_RESULTS = {"import.unreadable_file", "import.order_only", "import.not_iron_related"}
_WUHAN = '[columns]\ncollected = "RE_DATE"'
_AIS = '[columns]\npatient = "row"\n[items]\nhc = "hct"\nhg = "hb"\nferr = "ferritin"'
_MAPPINGS = {
    "csv/ais-athletes/ais_public.csv": _AIS,
    "csv/clinosim/lab_results_public.csv": '[columns]\ncollected = "result_datetime"',
    "csv/derived-layouts/V1_long_semicolon_decimalcomma_latin1_de.csv": "",
    "csv/derived-layouts/V2_wide_bom_units_in_header_ddmmyyyy.csv": "",
    "csv/derived-layouts/V3_tab_utf16_si_units_fr.tsv": "",
    "csv/derived-layouts/V4_transposed_dates_as_columns.csv": "",
    "csv/eicu-demo/lab_public.csv": "",
    "csv/mimic3-demo/LABEVENTS_public.csv": '[items]\n50811 = "ignore"\n50810 = "ignore"',
    "xlsx/wuhan-covid/test110_en.xlsx": _WUHAN,
    "xlsx/wuhan-covid/zh_public.xlsx": _WUHAN,
}


def read(shared: Path, name: str, vocabulary: Vocabulary, mapping: str = "") -> StagedFile:
    path = shared / "data" / "public" / name
    if not path.exists():
        pytest.skip(f"{name} is not there")
    stated = read_mapping("ours.toml", mapping) if mapping else NO_MAPPING
    (staged,) = read_file(path, vocabulary, UTC, stated)
    return staged


@pytest.mark.slow
@pytest.mark.parametrize(("name", "rows"), _FILES.items())
def test_every_row_is_in_a_record_held_or_rejected(shared, vocabulary, name, rows):
    staged = read(shared, name, vocabulary)
    assert staged.result_rows == staged.accounted_rows == rows
    assert rows or {aside.reason for aside in staged.rejected} <= _WITHOUT_RESULTS
    assert all(aside.source.startswith(Path(name).name) for aside in staged.held)


@pytest.mark.slow
@pytest.mark.parametrize("name", _MAPPINGS)
def test_what_is_read_agrees_with_an_independent_reader(shared, vocabulary, name):
    expected = shared / "data" / "public" / "expected" / f"{name}.expected.json"
    answer = json.loads(expected.read_text(encoding="utf-8"))
    analytes = {row[1] for row in answer["rows"]}
    staged = read(shared, name, vocabulary, _MAPPINGS[name])
    found = Counter(
        (patient, row.analyte, when_of(row), comparator_of(row.value), number_of(row.value))
        for record in staged.records
        for row in record.results
        for patient in [record.patient.id if record.patient.identifiers else ""]
        if row.analyte in analytes
    )
    wanted = Counter(
        (patient or "", analyte, str(when or "")[:10], sign or "", Decimal(str(number)))
        for patient, analyte, when, _, sign, number, _ in answer["rows"]
        if number is not None and (patient or patient is None)
    )
    wanted = Counter(
        {
            (p, a, "" if when.startswith("offset") else when, sign, number): count
            for (p, a, when, sign, number), count in merged(wanted).items()
        }
    )
    agreed = sum((found & wanted).values())
    assert agreed >= 0.99 * sum(wanted.values()), list((wanted - found).items())[:5]
    unnamed = sum(patient == "" for patient, *_ in answer["rows"])
    held = sum(aside.reason == "import.no_patient" for aside in staged.held)
    assert held >= unnamed


def merged(wanted: Counter) -> Counter:
    """Rows that differ only in their offset are one kind: none of them has a date."""
    out: Counter = Counter()
    for (patient, analyte, when, sign, number), count in wanted.items():
        key = "offset" if when.startswith("offset") else when
        out[patient, analyte, key, sign, number] += count
    return out


def when_of(row) -> str:
    return row.collected.day.isoformat() if row.collected is not None else ""


def comparator_of(value: str) -> str:
    quantity = read_quantity(value)
    return quantity.comparator.value if quantity and quantity.comparator else ""


def number_of(value: str) -> Decimal | None:
    quantity = read_quantity(value)
    return quantity.amount if quantity else None


def test_orders_of_medicines_give_nobody_an_infusion(shared, vocabulary):
    staged = read(shared, "csv/mimic3-demo/PRESCRIPTIONS_public.csv", vocabulary)
    assert staged.records == ()
    assert staged.held == ()
    ordered = [one.name for one in staged.rejected if one.reason == "import.order_only"]
    assert len(ordered) == 9
    assert all("err" in name or "ron" in name for name in ordered)
