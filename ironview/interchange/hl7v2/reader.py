"""One HL7 v2 text in, staged rows out."""

from datetime import tzinfo

from ironview.interchange.drafts import Draft
from ironview.interchange.hl7v2.groups import Observed, observed
from ironview.interchange.hl7v2.medications import MedicationReader
from ironview.interchange.hl7v2.naming import identify, name_of, other_specimen
from ironview.interchange.hl7v2.patients import read_patient
from ironview.interchange.hl7v2.results import collection, make_result, reported
from ironview.interchange.hl7v2.segments import Message, read_messages
from ironview.interchange.measures import measured, take_measure
from ironview.interchange.merging import merge
from ironview.interchange.staging import Bench, RowKind
from ironview.interchange.vocabulary import Vocabulary


def read_hl7(bench: Bench, text: str, vocabulary: Vocabulary, zone: tzinfo) -> None:
    """Read all messages of a text into the bench.

    Args:
        zone: Clinic time zone, for times in UTC or without offset.
    """
    messages = list(read_messages(text))
    records = []
    for message in messages:
        draft = _draft(message, is_alone=len(messages) == 1)
        _MessageReader(bench, message, draft, vocabulary, zone).read()
        if draft is not None:
            records.append(draft.finish())
    merged = merge(records)
    for record in merged.records:
        bench.add(record)


def _draft(message: Message, *, is_alone: bool) -> Draft | None:
    """A patient without a number is somebody only in a file of one message."""
    pid = message.first("PID")
    patient = read_patient(pid) if pid is not None else None
    if patient is None or not (patient.id or is_alone):
        return None
    return Draft(patient)


class _MessageReader:
    def __init__(
        self,
        bench: Bench,
        message: Message,
        draft: Draft | None,
        vocabulary: Vocabulary,
        zone: tzinfo,
    ) -> None:
        self._bench = bench
        self._message = message
        self._draft = draft
        self._vocabulary = vocabulary
        self._zone = zone
        self._facility = message.segments[0].text(4)

    def read(self) -> None:
        rows = list(observed(self._message))
        for row in rows:
            self._bench.result_rows += 1
            self._place(row)
        iron = self._vocabulary.iron
        MedicationReader(self._bench, self._draft, iron, self._zone).read(self._message)
        if not rows:
            self._bench.pass_over(self._message.type or "a message without type")

    def _place(self, row: Observed) -> None:
        identity = identify(row, self._vocabulary.analytes)
        if identity.analyte is None and not identity.resembles:
            self._other_test(row)
        elif specimen := other_specimen(row):
            self._reject(
                row,
                "import.other_specimen",
                f"{_shown(row)} was measured in another specimen ({specimen}), not in blood.",
            )
        elif self._draft is None:
            text = f"{_shown(row)} names no patient. It was not given to anyone."
            self._bench.hold(self._origin(row), "import.no_patient", text, RowKind.RESULT)
        else:
            origin = self._origin(row)
            result = make_result(row, identity, self._zone, origin, self._facility)
            self._draft.results.append(result)

    def _other_test(self, row: Observed) -> None:
        what = measured(name_of(row.obx).local)
        if what and self._draft is not None:
            at, _ = collection(row, self._zone)
            value, unit = reported(row.obx)
            taken = take_measure(self._draft, what, value, (unit,), at)
            if taken:
                self._reject(row, "import.taken_over", taken)
                return
        text = f"“{name_of(row.obx).title}” is none of the tests IronView reads."
        self._reject(row, "import.not_iron_related", text)

    def _reject(self, row: Observed, reason: str, text: str) -> None:
        patient = self._draft.patient.id if self._draft is not None else ""
        self._bench.reject(self._origin(row), reason, text, RowKind.RESULT, patient)

    def _origin(self, row: Observed) -> str:
        return f"{self._bench.source}:{row.obx.line}"


def _shown(row: Observed) -> str:
    value, unit = reported(row.obx)
    return f"“{name_of(row.obx).title}” {f'{value} {unit}'.strip()}"
