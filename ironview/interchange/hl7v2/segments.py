"""Takes HL7 v2 text apart: messages, segments, fields, components.

Any line end, MLLP framing, batch envelopes, several messages in a text or a line, fields that run
over several lines, segments and messages that are continued (ADD, DSC), and each message's own
separators.
"""

import re
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ironview.interchange.hl7v2.escapes import Separators, unescape

_START: Final = re.compile(
    r"^[ \t\ufeff]*(?:MSH|FHS|BHS)([^\w\s])(?!\1)[^\w\s]{1,5}(?:\1|$)", re.MULTILINE
)
_FRAME: Final = re.compile("[\x0b\x1c]")
_SEGMENT: Final = re.compile(r"[A-Z][A-Z0-9]{2}")
# Programs that print a message as one line leave its line ends as two characters each.
_PRINTED_BREAK: Final = re.compile(r"(?:\\r\\n|\\r|\\n)(?=[A-Z][A-Z0-9]{2}\|)")
_ENVELOPE: Final = {"FHS", "BHS", "BTS", "FTS"}
# Segments that may stand without any field; other lines of three letters continue a field.
_BARE: Final = {"EVN", "PD1", "PV1", "PV2", "ORC", "NTE", "TQ1", "SPM", "OBR", "OBX", "DSC"}
_NULL: Final = '""'


@dataclass(slots=True)
class Segment:
    """One segment; fields count from 1 as in the standard."""

    name: str
    line: int
    fields: list[str]
    separators: Separators

    @property
    def written(self) -> str:
        """The whole segment as it was written, in one line."""
        fields = [*self.fields[:1], *self.fields[2:]] if self.name == "MSH" else self.fields
        return self.separators.field.join(fields).replace("\n", " ")

    def raw(self, number: int) -> str:
        """Return a field as written; empty when it is not there."""
        return self.fields[number] if number < len(self.fields) else ""

    def text(self, number: int, component: int = 1) -> str:
        """Return one component of the first repetition, unescaped."""
        raw = self.raw(number)
        return self.part(raw.split(self.separators.repetition, 1)[0], component) if raw else ""

    def whole(self, number: int) -> str:
        """Return a whole field, unescaped; empty for the null of HL7."""
        return self.everything(self.raw(number))

    def everything(self, repetition: str) -> str:
        """Return a whole repetition, unescaped; empty for the null of HL7."""
        return _without_null(unescape(repetition, self.separators).strip())

    def repetitions(self, number: int) -> list[str]:
        """Return the repetitions of a field as written; one empty one when it is empty."""
        return self.raw(number).split(self.separators.repetition)

    def part(self, repetition: str, component: int) -> str:
        """Return one component of a repetition with all its subcomponents, unescaped."""
        parts = repetition.split(self.separators.component, component)
        if component > len(parts):
            return ""
        return _without_null(unescape(parts[component - 1], self.separators).strip())

    def first_subcomponent(self, number: int, component: int) -> str:
        """Return the first subcomponent of a component of the first repetition."""
        parts = self.repetitions(number)[0].split(self.separators.component)
        if component > len(parts):
            return ""
        first = parts[component - 1].split(self.separators.subcomponent, 1)[0]
        return _without_null(unescape(first, self.separators).strip())


@dataclass(slots=True)
class Message:
    """One message: its segments in order, MSH first.

    Attributes:
        is_cut: The text ends within its last segment.
    """

    segments: list[Segment] = field(default_factory=list)
    is_cut: bool = False

    @property
    def type(self) -> str:
        """Message type, such as ``ORU``; empty when it does not say."""
        return self.segments[0].text(9).split("_", 1)[0].upper()

    @property
    def continues(self) -> str:
        """Pointer of the message that this one goes on with (MSH-14); empty for none."""
        return self.segments[0].text(14)

    @property
    def goes_on_as(self) -> str:
        """Pointer under which a later message goes on with this one (DSC-1); empty for none."""
        last = self.segments[-1]
        return last.text(1) if last.name == "DSC" else ""


def is_hl7(text: str) -> bool:
    """Whether a line of the text begins a message or a batch."""
    return _START.search(_FRAME.sub("\n", text).replace("\r", "\n")) is not None


def read_messages(text: str) -> Iterator[Message]:
    """Yield the messages of a text, in order; those in several parts whole, where they begin.

    Segments before the first header make a message with an empty one; other text is skipped.
    """
    waiting: deque[Message] = deque()
    by_pointer: defaultdict[str, deque[Message]] = defaultdict(deque)
    for part in _parts(text):
        begun = by_pointer.get(part.continues) if part.continues else None
        if begun:
            message = begun.popleft()
            _join(message, part)
        else:
            message = part
            waiting.append(message)
        if message.goes_on_as:
            by_pointer[message.goes_on_as].append(message)
        while waiting and not waiting[0].goes_on_as:
            yield waiting.popleft()
    yield from waiting


def _parts(text: str) -> Iterator[Message]:
    message: Message | None = None
    separators = Separators()
    for number, line in _lines(text):
        name = line[:3]
        if _is_header(line):
            if message is not None:
                yield message
            separators = _separators(line)
            message = Message([_header(line, number, separators)])
        elif name in _ENVELOPE:
            continue
        elif name == "ADD" and message is not None and _goes_on(message):
            _append(message.segments[-1], line[4:])
        elif _is_segment(line, separators):
            if message is None:
                message = Message([Segment("MSH", number, ["MSH"], separators)])
            fields = line.split(separators.field)
            message.segments.append(Segment(name, number, fields, separators))
        elif message is not None:
            _continue(message.segments[-1], line)
    if message is not None:
        message.is_cut = not text.rstrip(" \t").endswith(("\n", "\r", "\x1c"))
        yield message


def _without_null(text: str) -> str:
    return "" if text == _NULL else text


def _lines(text: str) -> Iterator[tuple[int, str]]:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    has_frames = _FRAME.search(plain) is not None
    has_printed_breaks = "\\rPID" in plain or "\\nPID" in plain
    for number, written in enumerate(plain.split("\n"), start=1):
        for framed in _FRAME.split(written) if has_frames else (written,):
            for line in _PRINTED_BREAK.split(framed) if has_printed_breaks else (framed,):
                if line and not line.isspace():
                    yield number, _unindented(line)


def _unindented(line: str) -> str:
    if line[0] not in " \t\ufeff":
        return line
    bare = line.lstrip(" \t\ufeff")
    return bare if _SEGMENT.fullmatch(bare[:3]) and not bare[3:4].isalnum() else line


def _is_header(line: str) -> bool:
    mark = line[3:4]
    return line.startswith("MSH") and bool(mark) and not mark.isalnum() and not mark.isspace()


def _is_segment(line: str, separators: Separators) -> bool:
    name, mark = line[:3], line[3:4]
    if not mark:
        return name in _BARE
    return mark == separators.field and _SEGMENT.fullmatch(name) is not None


def _separators(line: str) -> Separators:
    """Return MSH-1 and MSH-2; letters, digits and blanks separate nothing and are replaced."""
    standard = "^~\\&"
    written = line[4:9].split(line[3], 1)[0][:4]
    marks = [
        own if own and not own.isalnum() and not own.isspace() else usual
        for own, usual in zip(written.ljust(4), standard, strict=True)
    ]
    return Separators(line[3], *marks)


def _header(line: str, number: int, separators: Separators) -> Segment:
    """MSH-1 is the separator itself, so its fields lie one further than those of others."""
    fields = line.split(separators.field)
    return Segment("MSH", number, [fields[0], separators.field, *fields[1:]], separators)


def _join(begun: Message, part: Message) -> None:
    """Add a part to the message it goes on with; its header and DSC say nothing more."""
    del begun.segments[-1]
    for segment in part.segments[1:]:
        if segment.name == "ADD":
            separator = segment.separators.field
            _append(begun.segments[-1], separator.join(segment.fields[1:]))
        else:
            begun.segments.append(segment)
    begun.is_cut = part.is_cut


def _goes_on(message: Message) -> bool:
    """Whether an ADD goes on with a segment of this very message and not of an earlier one."""
    return len(message.segments) > 1 or not message.continues


def _append(segment: Segment, text: str) -> None:
    first, *others = text.split(segment.separators.field)
    segment.fields[-1] += first
    segment.fields += others


def _continue(segment: Segment, line: str) -> None:
    first, *others = line.split(segment.separators.field)
    segment.fields[-1] = f"{segment.fields[-1]}\n{first}"
    segment.fields += others
