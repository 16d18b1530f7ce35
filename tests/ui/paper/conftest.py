from collections.abc import Callable
from datetime import datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from ironview.domain.interpretation import interpret
from ironview.domain.record import Record
from ironview.ui.identity import identity_of
from ironview.ui.paper.flow import PaperDocument
from ironview.ui.paper.output import pdf_bytes
from ironview.ui.paper.source import PrintSource
from tests.ui.people import TODAY

PRINTED_AT = datetime(2026, 6, 3, 14, 12)


@pytest.fixture
def source_of(dressed, guideline) -> Callable[..., PrintSource]:
    """Return what a record is printed from."""

    def make(record: Record, **changes: object) -> PrintSource:
        given = {
            "interpretation": interpret(record, guideline, TODAY),
            "guideline": guideline,
            "identity": identity_of(record.patient, TODAY),
            "overrides": (),
            "clinic": "Iron clinic, Example Hospital",
            "printed_at": PRINTED_AT,
            "printed_by": "A. Keller",
        }
        return PrintSource(**(given | changes))

    return make


@pytest.fixture
def read() -> Callable[[PaperDocument], list[str]]:
    """Return the text of every page of a document, as a PDF reader finds it."""

    def pages(document: PaperDocument) -> list[str]:
        reader = PdfReader(BytesIO(pdf_bytes(document)))
        return [" ".join(page.extract_text().split()) for page in reader.pages]

    return pages
