"""Tables as text or workbooks, read with the catalogue that comes with the program."""

from collections.abc import Callable
from datetime import tzinfo

import pytest

from ironview.interchange.containers import Document
from ironview.interchange.encodings import as_utf8
from ironview.interchange.reading import read_document
from ironview.interchange.staging import StagedFile
from ironview.interchange.tabular.mapping import NO_MAPPING, Mapping
from ironview.interchange.tabular.mapping_files import read_mapping
from ironview.interchange.vocabulary import Vocabulary
from tests.interchange.conftest import VIENNA


@pytest.fixture
def table(vocabulary: Vocabulary) -> Callable[..., StagedFile]:
    """Read a table; a mapping may be given as text."""

    def read_it(
        content: str | bytes, mapping: str | Mapping = NO_MAPPING, zone: tzinfo = VIENNA
    ) -> StagedFile:
        data = content.encode() if isinstance(content, str) else content
        stated = read_mapping("ours.toml", mapping) if isinstance(mapping, str) else mapping
        document = Document("labs.csv", as_utf8(data))
        staged = read_document(document, vocabulary, zone, stated)
        assert staged.format == "table", staged.rejected
        assert staged.accounted_rows == staged.result_rows
        return staged

    return read_it


def results_of(staged: StagedFile) -> list[tuple[str, str, str, str, str]]:
    """Return patient, analyte, value, unit and collection of every result, in order."""
    return [
        (
            record.patient.id,
            str(row.analyte),
            row.value,
            row.unit,
            row.collected.isoformat() if row.collected is not None else "",
        )
        for record in staged.records
        for row in record.results
    ]


@pytest.fixture
def read_plain(vocabulary: Vocabulary) -> Callable[[str], StagedFile]:
    """Read a text that need not be a table."""

    def read_it(text: str) -> StagedFile:
        return read_document(Document("labs.csv", text.encode()), vocabulary, VIENNA)

    return read_it
