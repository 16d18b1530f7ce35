"""Readers on text, with the catalogue that comes with the program."""

import json
from collections.abc import Callable
from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from ironview.domain.guideline import Guideline
from ironview.domain.record import Record
from ironview.interchange.containers import Document
from ironview.interchange.encodings import as_utf8
from ironview.interchange.reading import read_document
from ironview.interchange.staging import StagedFile
from ironview.interchange.vocabulary import Vocabulary
from ironview.knowledge.catalogues import load_guideline

VIENNA = ZoneInfo("Europe/Vienna")


@pytest.fixture(scope="session")
def guideline() -> Guideline:
    return load_guideline()


@pytest.fixture(scope="session")
def vocabulary(guideline: Guideline) -> Vocabulary:
    return Vocabulary.of(guideline)


@pytest.fixture
def read(vocabulary: Vocabulary) -> Callable[..., StagedFile]:
    """Read a document from bytes, text, or anything JSON can hold."""

    def read_it(content: object, name: str = "file.json") -> StagedFile:
        if isinstance(content, str):
            data = content.encode()
        elif isinstance(content, bytes):
            data = content
        else:
            data = json.dumps(content).encode()
        staged = read_document(Document(name, as_utf8(data)), vocabulary, VIENNA)
        assert staged.accounted_rows == staged.result_rows
        return staged

    return read_it


@pytest.fixture
def read_one(read: Callable[..., StagedFile]) -> Callable[..., Record]:
    """Read a document that holds one record and nothing aside."""

    def read_it(content: object) -> Record:
        staged = read(content)
        assert not staged.held
        assert not staged.rejected
        (record,) = staged.records
        return record

    return read_it


@pytest.fixture
def utc():
    return UTC
