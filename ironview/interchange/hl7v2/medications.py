"""RXA: what was given. An order (RXE, RXO) gives nobody anything."""

from datetime import tzinfo
from decimal import Decimal
from typing import Final

from ironview.domain.record import DoseStatus, Event, EventKind, Infusion
from ironview.interchange.drafts import Draft
from ironview.interchange.hl7v2.moments import read_time
from ironview.interchange.hl7v2.segments import Message, Segment
from ironview.interchange.iron_names import Iron, IronNames, IronRoute, MedicationName
from ironview.interchange.numbers import amount, plain_number
from ironview.interchange.staging import Bench, RowKind

_STATUS: Final = {
    "PA": DoseStatus.PARTIAL,
    "RE": DoseStatus.NOT_GIVEN,
    "NA": DoseStatus.NOT_GIVEN,
}
_SYSTEMS: Final = {"RXNORM": "rxnorm", "RXN": "rxnorm", "ATC": "atc", "WC": "atc", "SCT": "snomed"}
_MG: Final = {"mg": Decimal(1), "g": Decimal(1000)}
_CODE_FIELDS: Final = {"RXA": 5, "RXE": 2, "RXO": 1}


class MedicationReader:
    """Reads the medications of one message.

    Args:
        draft: The patient's record; None when the message names no patient.
    """

    def __init__(self, bench: Bench, draft: Draft | None, names: IronNames, zone: tzinfo) -> None:
        self._bench = bench
        self._draft = draft
        self._names = names
        self._zone = zone

    def read(self, message: Message) -> None:
        """Put every medication where it belongs; other medications are passed over."""
        for index, segment in enumerate(message.segments):
            if segment.name not in _CODE_FIELDS:
                continue
            name = _name(segment, _route(message, index))
            iron = self._names.identify(name)
            if iron is None:
                self._bench.pass_over(segment.name)
            elif segment.name == "RXA":
                self._place(segment, name, iron)
            else:
                self._reject_order(segment, name)

    def _place(self, segment: Segment, name: MedicationName, iron: Iron) -> None:
        place = f"{self._bench.source}:{segment.line}"
        at = segment.text(3)
        shown = f"“{_title(name)}” of {at or 'an unknown date'}"
        if self._draft is None:
            text = f"{shown} names no patient. It was not given to anyone."
            self._bench.hold(place, "import.no_patient", text, RowKind.INFUSION)
        elif iron.route is IronRoute.INTRAVENOUS:
            self._draft.infusions.append(_infusion(segment, name, iron, self._zone, place))
        elif iron.route is IronRoute.ORAL:
            event = Event(
                kind=EventKind.ORAL_IRON,
                at=read_time(at, self._zone),
                at_text=at,
                note=_title(name),
                origin=place,
            )
            self._draft.events.append(event)
        else:
            text = (
                f"{shown} is iron, but nothing says whether it was infused. Enter the infusion if "
                "it was."
            )
            patient = self._draft.patient.id
            self._bench.hold(place, "import.unknown_route", text, RowKind.INFUSION, patient)

    def _reject_order(self, segment: Segment, name: MedicationName) -> None:
        self._bench.reject(
            f"{self._bench.source}:{segment.line}",
            "import.order_only",
            f"“{_title(name)}” is an order. Only what is recorded as given counts as an infusion.",
            RowKind.INFUSION,
            self._draft.patient.id if self._draft is not None else "",
        )


def _infusion(
    segment: Segment, name: MedicationName, iron: Iron, zone: tzinfo, place: str
) -> Infusion:
    number, factor = amount(plain_number(segment.text(6))), _MG.get(segment.text(7).casefold())
    status = segment.text(20).upper()
    return Infusion(
        product=iron.product,
        brand=iron.brand,
        dose_mg=number * factor if number is not None and factor is not None else None,
        started=read_time(segment.text(3), zone),
        started_text=segment.text(3),
        ended=read_time(segment.text(4), zone),
        status=_STATUS.get(status, DoseStatus.COMPLETED),
        lot=segment.text(15),
        note="" if iron.brand else _title(name),
        origin=place,
    )


def _name(segment: Segment, route: Segment | None) -> MedicationName:
    field = _CODE_FIELDS[segment.name]
    codes: dict[str, list[str]] = {"rxnorm": [], "atc": [], "snomed": []}
    texts = []
    for at in (1, 4):
        code, text, system = (segment.text(field, at + step) for step in range(3))
        name = _SYSTEMS.get(system.upper())
        if name is not None and code:
            codes[name].append(code)
        texts.append(text)
    return MedicationName(
        rxnorm=tuple(codes["rxnorm"]),
        atc=tuple(codes["atc"]),
        snomed=tuple(codes["snomed"]),
        texts=tuple(filter(None, texts)),
        route_codes=(route.text(1),) if route is not None and route.text(1) else (),
        route_texts=(route.text(1, 2),) if route is not None and route.text(1, 2) else (),
    )


def _route(message: Message, index: int) -> Segment | None:
    """Return the RXR that follows, before the next medication."""
    for segment in message.segments[index + 1 :]:
        if segment.name == "RXR":
            return segment
        if segment.name in _CODE_FIELDS:
            return None
    return None


def _title(name: MedicationName) -> str:
    codes = (*name.texts, *name.rxnorm, *name.atc, *name.snomed)
    return codes[0] if codes else "a medication without a name"
