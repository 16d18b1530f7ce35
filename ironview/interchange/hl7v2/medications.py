"""RXA: what was given. An order (RXO, RXE, RXG) or a delivery (RXD) gives nobody anything."""

from dataclasses import dataclass
from datetime import tzinfo
from decimal import Decimal
from typing import Final

from ironview.domain.moments import Moment
from ironview.domain.record import DoseStatus, Event, EventKind, Infusion
from ironview.domain.told import tell
from ironview.interchange.drafts import Draft
from ironview.interchange.hl7v2.groups import Section
from ironview.interchange.hl7v2.moments import read_time
from ironview.interchange.hl7v2.segments import Segment
from ironview.interchange.iron_names import Iron, IronNames, IronRoute, MedicationName
from ironview.interchange.numbers import amount, plain_number
from ironview.interchange.raw_content import raw_segments
from ironview.interchange.staging import Bench, RowKind

_STATUS: Final = {
    "PA": DoseStatus.PARTIAL,
    "RE": DoseStatus.NOT_GIVEN,
    "NA": DoseStatus.NOT_GIVEN,
}
_SYSTEMS: Final = {
    **dict.fromkeys(("RXNORM", "RXN", "2.16.840.1.113883.6.88"), "rxnorm"),
    **dict.fromkeys(("ATC", "WC", "2.16.840.1.113883.6.73"), "atc"),
    **dict.fromkeys(("SCT", "SNM", "SNOMED", "2.16.840.1.113883.6.96"), "snomed"),
}
_MG: Final = {"mg": Decimal(1), "milligram": Decimal(1), "g": Decimal(1000), "gm": Decimal(1000)}
_CODE_FIELDS: Final = {"RXA": 5, "RXE": 2, "RXO": 1, "RXG": 4, "RXD": 2}
# HL7 writes an unknown amount as 999.
_UNKNOWN_AMOUNT: Final = Decimal(999)
_DELETED: Final = "D"


@dataclass(frozen=True, slots=True)
class _Given:
    """One RXA and what stands around it.

    Attributes:
        around: Header, patient, the RXA itself and its route, as far as they are there.
    """

    segment: Segment
    name: MedicationName
    iron: Iron
    order: str
    around: tuple[Segment | None, ...]

    @property
    def shown(self) -> str:
        return f"“{_title(self.name)}” of {self.segment.text(3) or 'an unknown date'}"

    @property
    def status(self) -> DoseStatus:
        code, refused = self.segment.text(20).upper(), self.segment.text(18)
        return (
            DoseStatus.NOT_GIVEN
            if refused and not code
            else _STATUS.get(code, DoseStatus.COMPLETED)
        )


class MedicationReader:
    """Reads the medications of one document; a dose told twice is taken over once."""

    def __init__(self, bench: Bench, names: IronNames, zone: tzinfo) -> None:
        self._bench = bench
        self._names = names
        self._zone = zone
        self._told: set[tuple[str, ...]] = set()

    def read(self, section: Section, draft: Draft | None) -> None:
        """Put every medication of a section where it belongs.

        Args:
            draft: The patient's record; None when the message names no patient.
        """
        order = ""
        was_given = any(
            segment.name == "RXA" and self._names.identify(_name(segment, None)) is not None
            for segment in section.segments
        )
        for index, segment in enumerate(section.segments):
            if segment.name == "ORC":
                order = segment.text(3) or segment.text(2)
            if segment.name not in _CODE_FIELDS:
                continue
            route = _route(section.segments, index)
            name = _name(segment, route)
            iron = self._names.identify(name)
            if iron is None or (segment.name != "RXA" and was_given):
                self._bench.pass_over(segment.name)
            elif segment.name == "RXA":
                around = (section.header, section.pid, segment, route)
                self._place(_Given(segment, name, iron, order, around), draft)
            else:
                text = tell(
                    "“{title}” is an order. Only what is recorded as given counts as an infusion.",
                    title=_title(name),
                )
                self._reject(segment, "import.order_only", text, draft)

    def _place(self, given: _Given, draft: Draft | None) -> None:
        segment, iron = given.segment, given.iron
        at = read_time(segment.text(3), self._zone)
        if segment.text(21).upper() == _DELETED:
            text = tell(
                "{row} was entered in error in the source. It was not taken over.", row=given.shown
            )
            self._reject(segment, "import.entered_in_error", text, draft)
        elif draft is None:
            text = tell("{row} names no patient. It was not given to anyone.", row=given.shown)
            iv = iron.route is IronRoute.INTRAVENOUS
            infusion = self._infusion(given, at) if iv else None
            self._hold(given, "import.no_patient", text, "", infusion)
        elif self._is_told(given, draft, at):
            text = tell("{row} tells again of a dose that was taken over.", row=given.shown)
            self._reject(segment, "import.same_event", text, draft)
        elif iron.route is IronRoute.INTRAVENOUS:
            draft.infusions.append(self._infusion(given, at))
        elif iron.route is IronRoute.ORAL:
            self._oral(given, draft, at)
        else:
            text = tell(
                "{row} is iron, but nothing says whether it was infused. Enter the "
                "infusion if it was.",
                row=given.shown,
            )
            self._hold(given, "import.unknown_route", text, draft.patient.id)

    def _is_told(self, given: _Given, draft: Draft, at: Moment | None) -> bool:
        """Whether an equal dose of the same minute, or of the same order and day, came before."""
        if at is None or not (at.has_time or given.order):
            return False
        segment = given.segment
        what = (draft.patient.id, segment.raw(5), segment.text(6), segment.text(20))
        order = "" if at.has_time else f"{given.order}/{segment.text(2)}"
        key = (*what, at.isoformat(), order)
        if key in self._told:
            return True
        self._told.add(key)
        return False

    def _oral(self, given: _Given, draft: Draft, at: Moment | None) -> None:
        if given.status is DoseStatus.NOT_GIVEN:
            text = tell("{row} was not taken. Nothing was taken over.", row=given.shown)
            self._reject(given.segment, "import.not_given", text, draft)
            return
        event = Event(
            kind=EventKind.ORAL_IRON,
            at=at,
            at_text=given.segment.text(3),
            note=_title(given.name),
            origin=self._origin(given.segment),
        )
        draft.events.append(event)

    def _infusion(self, given: _Given, at: Moment | None) -> Infusion:
        segment, iron = given.segment, given.iron
        return Infusion(
            product=iron.product,
            brand=iron.brand,
            dose_mg=_dose(segment),
            started=at,
            started_text=segment.text(3),
            ended=read_time(segment.text(4), self._zone),
            status=given.status,
            lot=segment.text(15),
            note="" if iron.brand else _title(given.name),
            origin=self._origin(segment),
        )

    def _reject(self, segment: Segment, reason: str, text: str, draft: Draft | None) -> None:
        patient = draft.patient.id if draft is not None else ""
        self._bench.reject(self._origin(segment), reason, text, RowKind.INFUSION, patient)

    def _hold(
        self,
        given: _Given,
        reason: str,
        text: str,
        patient: str,
        ownerless: Infusion | None = None,
    ) -> None:
        self._bench.hold(
            self._origin(given.segment),
            reason,
            text,
            RowKind.INFUSION,
            patient,
            raw=raw_segments(given.around),
            ownerless=ownerless,
        )

    def _origin(self, segment: Segment) -> str:
        return f"{self._bench.source}:{segment.line}"


def _dose(segment: Segment) -> Decimal | None:
    """Return mg of iron; None when unknown, or in a unit that needs the product's strength."""
    number, factor = amount(plain_number(segment.text(6))), _MG.get(segment.text(7).casefold())
    if number is None or factor is None or number == _UNKNOWN_AMOUNT:
        return None
    return number * factor


def _name(segment: Segment, route: Segment | None) -> MedicationName:
    field = _CODE_FIELDS[segment.name]
    codes: dict[str, list[str]] = {"rxnorm": [], "atc": [], "snomed": []}
    texts = []
    for at in (1, 4):
        code, text, system = (segment.text(field, at + step) for step in range(3))
        known = _SYSTEMS.get(system.upper())
        if known is not None and code:
            codes[known].append(code)
        texts.append(text or ("" if known else code))
    return MedicationName(
        rxnorm=tuple(codes["rxnorm"]),
        atc=tuple(codes["atc"]),
        snomed=tuple(codes["snomed"]),
        texts=tuple(dict.fromkeys(filter(None, texts))),
        route_codes=(route.text(1),) if route is not None and route.text(1) else (),
        route_texts=(route.text(1, 2),) if route is not None and route.text(1, 2) else (),
    )


def _route(segments: list[Segment], index: int) -> Segment | None:
    """Return the RXR that follows in the same order; several RXA may share one."""
    name = segments[index].name
    for segment in segments[index + 1 :]:
        if segment.name == "RXR":
            return segment
        if segment.name in ("ORC", "PID", "OBR") or (
            segment.name in _CODE_FIELDS and segment.name != name
        ):
            return None
    return None


def _title(name: MedicationName) -> str:
    codes = (*name.texts, *name.rxnorm, *name.atc, *name.snomed)
    return codes[0] if codes else "a medication without a name"
