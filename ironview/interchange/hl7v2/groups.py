"""Which patient, request and specimen an OBX belongs to, and its remarks."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ironview.interchange.hl7v2.segments import Message, Segment

_ROWS: Final = {"OBX", "RXA"}
_NAMES: Final = (2, 5, 11)


@dataclass(slots=True)
class Section:
    """What one message says about one patient.

    Attributes:
        header: MSH of the message.
        pid: None when the message names no patient, or none yet.
    """

    header: Segment
    type: str
    pid: Segment | None
    segments: list[Segment] = field(default_factory=list)

    @property
    def has_rows(self) -> bool:
        """Whether it holds results or given medications."""
        return any(segment.name in _ROWS for segment in self.segments)


@dataclass(slots=True)
class Observed:
    """One OBX with the segments around it.

    Attributes:
        obr: The request above it; None in messages without.
        specimens: SPM of its request.
        notes: NTE below it.
        request_notes: NTE below its request.
    """

    obx: Segment
    obr: Segment | None
    specimens: list[Segment]
    notes: list[Segment]
    request_notes: list[Segment]

    @property
    def names(self) -> list[str]:
        """What the source calls the test; its code where it gives no name."""
        obx = self.obx
        return [name for at in _NAMES if (name := obx.text(3, at))] or [obx.text(3)]

    @property
    def title(self) -> str:
        """What to call it in a sentence."""
        return " ".join(self.names[0].split()) or "a test without name"


def sections(message: Message) -> list[Section]:
    """Split a message by its patients; one that names a single patient is all about that one."""
    header, pids = message.segments[0], [one for one in message.segments if one.name == "PID"]
    first = pids[0] if len(pids) == 1 else None
    found = [Section(header, message.type, first)]
    for segment in message.segments[1:]:
        if segment.name == "PID" and len(pids) > 1:
            found.append(Section(header, message.type, segment))
        found[-1].segments.append(segment)
    return [one for one in found if one.segments or len(found) == 1]


def observed(section: Section) -> Iterator[Observed]:
    """Yield the results of a section, in order.

    In ORU messages SPM follows the results of its request; in OUL messages it comes before it.
    """
    leads = section.type == "OUL"
    obr: Segment | None = None
    specimens: list[Segment] = []
    request_notes: list[Segment] = []
    notes: list[Segment] | None = None
    found: list[Observed] = []
    for segment in section.segments:
        if segment.name == "NTE":
            if notes is not None:
                notes.append(segment)
            continue
        notes = None
        if segment.name == "SPM" and leads:
            specimens = [segment]
        elif segment.name == "SPM":
            specimens.append(segment)
        elif segment.name == "OBR":
            obr, notes = segment, []
            request_notes = notes
            specimens = specimens if leads else []
        elif segment.name == "OBX":
            notes = []
            found.append(Observed(segment, obr, specimens, notes, request_notes))
    yield from found
