"""Files in, records out: opens each file, finds out what each document is, and reads it."""

from collections.abc import Iterable, Iterator
from datetime import tzinfo
from pathlib import Path
from typing import Final

from ironview.domain.errors import UnreadableFileError, sentence_of
from ironview.domain.guideline import Guideline
from ironview.domain.told import tell
from ironview.interchange.containers import Document, Refused, Workbook, open_documents, shown_name
from ironview.interchange.encodings import as_utf8
from ironview.interchange.fhir.reader import read_fhir
from ironview.interchange.hl7v2.reader import read_hl7
from ironview.interchange.hl7v2.segments import is_hl7
from ironview.interchange.json_objects import JsonObject, split_objects, text_of, too_deep
from ironview.interchange.merging import merge
from ironview.interchange.record_file import FORMAT, read_records
from ironview.interchange.staging import Bench, Reading, RowKind, StagedFile, refused_file
from ironview.interchange.tabular.delimited import looks_delimited
from ironview.interchange.tabular.mapping import NO_MAPPING, Mapping
from ironview.interchange.tabular.reader import read_table
from ironview.interchange.tabular.shapes import NOTHING_SHAPED, Shaped
from ironview.interchange.vocabulary import Vocabulary

_FHIR: Final = "fhir"
_HL7: Final = "hl7v2"
_SNIFFED: Final = 65536
_RECORD: Final = "record"
_RECORD_PREFIX: Final = FORMAT.split("/", 1)[0] + "/"
_TABLE: Final = "table"
_KNOWN: Final = tell("an IronView record, FHIR in JSON, HL7 version 2 or a table")


def read_files(
    paths: Iterable[Path], guideline: Guideline, zone: tzinfo, mapping: Mapping = NO_MAPPING
) -> Reading:
    """Read files by content. A file that cannot be read is named in ``rejected``.

    Args:
        zone: Clinic time zone, for times in UTC or without offset.
        mapping: What tables among them do not say themselves.
    """
    vocabulary = Vocabulary.of(guideline)
    files = tuple(staged for path in paths for staged in read_file(path, vocabulary, zone, mapping))
    merged = merge(record for file in files for record in file.records)
    remarks = tuple(remark for file in files for remark in file.remarks)
    return Reading(files=files, records=merged.records, remarks=remarks + merged.remarks)


def read_file(
    path: Path,
    vocabulary: Vocabulary,
    zone: tzinfo,
    mapping: Mapping = NO_MAPPING,
    shaped: Shaped = NOTHING_SHAPED,
    *,
    name: str = "",
) -> Iterator[StagedFile]:
    """Yield the staged documents of one file; an archive holds several.

    Args:
        name: What to call the file; empty: as it is called.
        shaped: What was decided for tables of a shape; comes before ``mapping``.
    """
    try:
        for document in open_documents(path, name):
            if isinstance(document, Refused):
                yield refused_file(document.name, document.text)
            else:
                yield read_document(document, vocabulary, zone, mapping, shaped)
    except UnreadableFileError as error:
        yield refused_file(name or shown_name(path), sentence_of(error))


def read_bytes(name: str, data: bytes, guideline: Guideline, zone: tzinfo) -> StagedFile:
    """Read one document that is already in memory, in any encoding; archives are not opened."""
    return read_document(Document(name, as_utf8(data)), Vocabulary.of(guideline), zone)


def read_document(
    document: Document | Workbook,
    vocabulary: Vocabulary,
    zone: tzinfo,
    mapping: Mapping = NO_MAPPING,
    shaped: Shaped = NOTHING_SHAPED,
) -> StagedFile:
    """Read one document; what cannot be read at all is one rejected row."""
    try:
        if isinstance(document, Workbook) or _is_table(document):
            bench = Bench(document.name)
            read_table(bench, document, vocabulary, zone, mapping, shaped=shaped)
            return bench.finish(_TABLE)
        if _is_hl7(document):
            bench = Bench(document.name)
            read_hl7(bench, document.data.decode(), vocabulary, zone)
            return bench.finish(_HL7)
        return _read_objects(document.name, _objects(document), vocabulary, zone)
    except UnreadableFileError as error:
        return refused_file(document.name, sentence_of(error))
    except RecursionError:
        return refused_file(document.name, too_deep(document.name))


def _is_hl7(document: Document) -> bool:
    start = document.data[:_SNIFFED]
    return not _is_marked_up(start) and is_hl7(start.decode("utf-8", "replace"))


def _is_table(document: Document) -> bool:
    start = document.data[:_SNIFFED]
    if _is_marked_up(start) or _is_hl7(document):
        return False
    return looks_delimited(start.decode("utf-8", "replace"))


def _is_marked_up(start: bytes) -> bool:
    return start.lstrip().startswith((b"{", b"[", b"<"))


def _read_objects(
    name: str, objects: list[JsonObject], vocabulary: Vocabulary, zone: tzinfo
) -> StagedFile:
    bench = Bench(name)
    kinds = [_kind(item) for item in objects]
    fhir = [item for item, kind in zip(objects, kinds, strict=True) if kind == _FHIR]
    for item, kind in zip(objects, kinds, strict=True):
        if kind == _RECORD:
            read_records(bench, item, zone)
        elif kind != _FHIR:
            _reject(bench, item, kind)
    if fhir:
        read_fhir(bench, fhir, vocabulary, zone)
    return bench.finish(_FHIR if fhir else _RECORD if _RECORD in kinds else "")


def _objects(document: Document) -> list[JsonObject]:
    start = document.data[:200].lstrip()
    if not start:
        raise UnreadableFileError(
            tell("{name} is empty. There was nothing to read.", name=document.name)
        )
    if start.startswith(b"<"):
        raise UnreadableFileError(
            tell(
                "{name} is XML or HTML, not {known}. Nothing of it was read; export it as JSON.",
                name=document.name,
                known=_KNOWN,
            )
        )
    if not start.startswith((b"{", b"[")):
        raise UnreadableFileError(
            tell("{name} is not {known}. Nothing of it was read.", name=document.name, known=_KNOWN)
        )
    return split_objects(document.name, document.data)


def _kind(item: JsonObject) -> str:
    """Return ``fhir``, ``record``, or a sentence that says why it is neither."""
    if item.fault:
        return tell(
            "{name} is not valid JSON ({fault}). It was not read.",
            name=item.place,
            fault=item.fault,
        )
    head = item.head
    name = text_of(head.format)
    if text_of(head.resource_type):
        return _FHIR
    if name == FORMAT or (not name and b"{" in bytes(head.patient)):
        return _RECORD
    if name.startswith(_RECORD_PREFIX):
        return tell(
            "{name} has the format {format}, which is newer than this IronView; it "
            "reads {ours}. It was not read.",
            name=item.place,
            format=name,
            ours=FORMAT,
        )
    return tell("{name} is JSON, but not {known}. It was not read.", name=item.place, known=_KNOWN)


def _reject(bench: Bench, item: JsonObject, text: str) -> None:
    bench.reject(item.place, "import.unreadable_file", text, RowKind.FILE)
