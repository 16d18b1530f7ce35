"""One HL7 v2 document in, staged rows out."""

from datetime import tzinfo
from typing import Final

from ironview.domain.record import Result
from ironview.domain.told import tell
from ironview.interchange.analyte_names import Identity
from ironview.interchange.drafts import Draft
from ironview.interchange.encodings import as_utf8
from ironview.interchange.hl7v2.envelopes import missing_messages
from ironview.interchange.hl7v2.escapes import Separators
from ironview.interchange.hl7v2.groups import Observed, Section, observed, sections
from ironview.interchange.hl7v2.medications import MedicationReader
from ironview.interchange.hl7v2.patients import Patients
from ironview.interchange.hl7v2.results import collection, identify, make_result, waits_for
from ironview.interchange.hl7v2.segments import Segment, read_messages
from ironview.interchange.hl7v2.specimens import other_specimen
from ironview.interchange.hl7v2.values import reported
from ironview.interchange.measures import measured, take_measure
from ironview.interchange.raw_content import raw_segments
from ironview.interchange.staging import Bench, RowKind
from ironview.interchange.vocabulary import Vocabulary

_UNIT_FIELD: Final = 6


def read_hl7(bench: Bench, data: bytes | str, vocabulary: Vocabulary, zone: tzinfo) -> None:
    """Read all messages of a document into the bench.

    Args:
        data: Bytes in any character set, or text.
        zone: Clinic time zone, for times in UTC or without offset.
    """
    text = data if isinstance(data, str) else as_utf8(data).decode()
    if missing := missing_messages(text):
        bench.hold(bench.source, "import.incomplete", missing, RowKind.FILE)
    messages = list(read_messages(text))
    parts = [section for message in messages for section in sections(message)]
    cut = messages[-1].segments[-1] if messages and messages[-1].is_cut else None
    patients = Patients(bench, is_lone=sum(part.has_rows for part in parts) == 1)
    rows = _RowReader(bench, vocabulary, zone, cut)
    medications = MedicationReader(bench, vocabulary.iron, zone)
    for part in parts:
        draft = patients.of(part.pid)
        rows.read(part, draft)
        medications.read(part, draft)
        if not part.has_rows:
            bench.pass_over(part.type or "a message without type")
    for record in patients.records():
        bench.add(record)


class _RowReader:
    """Puts every OBX where it belongs.

    Args:
        cut: The segment in which the document ends; None when it ends after one.
    """

    def __init__(
        self, bench: Bench, vocabulary: Vocabulary, zone: tzinfo, cut: Segment | None
    ) -> None:
        self._bench = bench
        self._names = vocabulary.analytes
        self._zone = zone
        self._cut = cut
        self._known: dict[tuple[Separators, str], Identity] = {}

    def read(self, section: Section, draft: Draft | None) -> None:
        for row in observed(section):
            self._bench.result_rows += 1
            self._place(row, section, draft)

    def _place(self, row: Observed, section: Section, draft: Draft | None) -> None:
        identity = self._identify(row)
        patient = draft.patient.id if draft is not None else ""
        if identity.analyte is None and not identity.resembles:
            self._other_test(row, draft)
            return
        code = identity.analyte.code if identity.analyte is not None else None
        if specimen := other_specimen(row, code):
            text = tell(
                "{row} is not the blood test ({specimen}). It was not taken over.",
                row=_shown(row),
                specimen=specimen,
            )
            self._reject(row, "import.other_specimen", text, patient)
        elif why := waits_for(row):
            text = tell(
                "{row} is no result yet: {why}. Import the final report.", row=_shown(row), why=why
            )
            self._reject(row, "import.no_result", text, patient)
        elif row.obx is self._cut and len(row.obx.fields) <= _UNIT_FIELD:
            text = tell(
                "{row} is where the file breaks off. Get the whole file again.", row=_shown(row)
            )
            self._hold(row, section, "import.cut_off", text, patient)
        elif draft is None:
            text = tell("{row} names no patient. It was not given to anyone.", row=_shown(row))
            result = self._result(row, section, identity)
            self._hold(row, section, "import.no_patient", text, "", ownerless=result)
        else:
            draft.results.append(self._result(row, section, identity))

    def _result(self, row: Observed, section: Section, identity: Identity) -> Result:
        return make_result(row, identity, self._zone, self._origin(row), section.header)

    def _identify(self, row: Observed) -> Identity:
        """Most rows of a document are written alike: work each way out once."""
        key = (row.obx.separators, row.obx.raw(3))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = identify(row, self._names)
        return found

    def _other_test(self, row: Observed, draft: Draft | None) -> None:
        patient = draft.patient.id if draft is not None else ""
        what = measured((row.obx.text(3), row.obx.text(3, 4)))
        if what and draft is not None:
            at, _ = collection(row, self._zone)
            shown = reported(row.obx, None)
            taken = take_measure(draft, what, shown.value, (shown.unit,), at)
            if taken:
                self._reject(row, "import.taken_over", taken, patient)
                return
        text = tell("“{title}” is none of the tests IronView reads.", title=row.title)
        self._reject(row, "import.not_iron_related", text, patient)

    def _reject(self, row: Observed, reason: str, text: str, patient: str) -> None:
        self._bench.reject(self._origin(row), reason, text, RowKind.RESULT, patient)

    def _hold(
        self,
        row: Observed,
        section: Section,
        reason: str,
        text: str,
        patient: str,
        *,
        ownerless: Result | None = None,
    ) -> None:
        around = (section.header, section.pid, row.obr, *row.request_notes, *row.specimens)
        self._bench.hold(
            self._origin(row),
            reason,
            text,
            RowKind.RESULT,
            patient,
            raw=raw_segments((*around, row.obx, *row.notes)),
            ownerless=ownerless,
        )

    def _origin(self, row: Observed) -> str:
        return f"{self._bench.source}:{row.obx.line}"


def _shown(row: Observed) -> str:
    shown = reported(row.obx, None)
    return f"“{row.title}” {f'{shown.value} {shown.unit}'.strip()}".strip()
