"""Files of our own making that are broken: records, and a small workbook of their results."""

import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import msgspec

from ironview.domain.guideline import Guideline
from ironview.interchange.exporting.tables import RESULT_HEADINGS, result_rows
from ironview.interchange.exporting.workbook import Sheet, as_workbook
from ironview.interchange.reading import read_bytes
from ironview.knowledge.demo import demo_records
from tests.fuzzing.reading import UTC

_PATIENTS_IN_WORKBOOK = 5


def own_files(guideline: Guideline) -> Mapping[str, list[bytes]]:
    """Return files by kind."""
    records = [msgspec.json.encode(one) for one in demo_records(date(2026, 6, 3))]
    return {"record": records, "xlsx": [_workbook(records[:_PATIENTS_IN_WORKBOOK], guideline)]}


def _workbook(records: list[bytes], guideline: Guideline) -> bytes:
    staged = [read_bytes("demo.json", data, guideline, UTC) for data in records]
    read = [record for one in staged for record in one.records]
    rows = (row for record in read for row in result_rows(record.patient, record.results))
    with tempfile.TemporaryDirectory() as folder:
        return b"".join(as_workbook([Sheet("results", RESULT_HEADINGS, rows)], Path(folder)))
