"""Every public file goes out as a bundle that a validating peer accepts, and comes back whole."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from fhir.resources.R4B.bundle import Bundle

from ironview.domain.interpretation import interpret
from ironview.interchange.exporting.fhir_bundle import bundle
from ironview.interchange.merging import merge
from ironview.interchange.reading import read_bytes, read_file
from ironview.interchange.record_writing import write_record
from ironview.interchange.vocabulary import Vocabulary
from ironview.wording.sentences import Sentences
from tests.domain.records import GUIDELINE

AS_OF = date(2026, 6, 8)
UTC = ZoneInfo("UTC")
VOCABULARY = Vocabulary.of(GUIDELINE)


def records_of(path):
    staged = read_file(path, VOCABULARY, UTC)
    return merge(record for file in staged for record in file.records).records


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["fhir", "hl7v2"])
def test_exports_of_public_files_are_valid_and_come_back_without_loss(shared, kind):
    files = sorted(
        path for path in (shared / "data" / "public" / kind).rglob("*") if path.is_file()
    )
    assert len(files) > 100
    went_out = 0
    for path in files:
        records = records_of(path)
        if not records:
            continue
        found = [interpret(record, GUIDELINE, AS_OF) for record in records]
        data = b"".join(bundle(found, GUIDELINE, Sentences()))
        Bundle.model_validate_json(data)
        back = read_bytes("out.json", data, GUIDELINE, UTC)
        assert not back.held, path.name
        assert not back.rejected, path.name
        written = [write_record(record) for record in back.records]
        assert written == [write_record(record) for record in records], path.name
        went_out += len(records)
    assert went_out > 100
