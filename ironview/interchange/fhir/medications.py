"""Infusions and oral iron: what was given, once, and never what was only ordered."""

from collections.abc import Iterator
from datetime import tzinfo

from ironview.domain.record import DoseStatus, Event, EventKind, Infusion
from ironview.domain.told import tell
from ironview.interchange.fhir.opening import Library
from ironview.interchange.fhir.resources import (
    MedicationAdministration,
    MedicationRequest,
    MedicationStatement,
    Procedure,
    Reference,
)
from ironview.interchange.fhir.subjects import Subjects
from ironview.interchange.fhir.uses import Use, UseFinder, medication_title
from ironview.interchange.iron_names import Iron, IronNames, IronRoute
from ironview.interchange.raw_content import raw_resource
from ironview.interchange.staging import Bench, RowKind


class MedicationReader:
    """Reads all medication resources of one document."""

    def __init__(
        self, bench: Bench, library: Library, subjects: Subjects, names: IronNames, zone: tzinfo
    ) -> None:
        self._bench = bench
        self._library = library
        self._subjects = subjects
        self._names = names
        self._uses = UseFinder(library, zone)
        self._told: set[int] = set()

    def read(self) -> None:
        """Put every use of iron where it belongs; other medications are passed over."""
        finder = self._uses
        for use in (*finder.administrations(), *finder.statements(), *finder.procedures()):
            iron = self._names.identify(use.names)
            if iron is None:
                self._bench.pass_over(type(use.opened.body).__name__)
            else:
                self._place(use, iron)
        self._orders()

    def _place(self, use: Use, iron: Iron) -> None:
        patient = self._subjects.of(use.subject, use.opened)
        date = use.at.text or "an unknown date"
        if use.in_error:
            text = tell(
                "“{title}” was entered in error in the source. It was not taken over.",
                title=use.title,
            )
            self._reject(use, "import.entered_in_error", text, patient)
        elif patient is None:
            text = tell(
                "“{title}” of {date} names no patient. It was not given to anyone.",
                title=use.title,
                date=date,
            )
            iv = iron.route is IronRoute.INTRAVENOUS
            self._hold(use, "import.no_patient", text, "", _infusion(use, iron) if iv else None)
        elif self._is_told(use, patient):
            text = tell(
                "“{title}” of {date} tells again of an infusion that was taken over.",
                title=use.title,
                date=date,
            )
            self._reject(use, "import.same_event", text, patient)
        elif iron.route is IronRoute.INTRAVENOUS:
            self._told.add(id(use.opened))
            self._subjects.draft(patient).infusions.append(_infusion(use, iron))
        elif iron.route is IronRoute.ORAL:
            self._oral(use, patient)
        else:
            text = tell(
                "“{title}” of {date} is iron, but nothing says whether it was infused. "
                "Enter the infusion if it was.",
                title=use.title,
                date=date,
            )
            self._hold(use, "import.unknown_route", text, patient)

    def _is_told(self, use: Use, patient: str) -> bool:
        """Whether an infusion that was taken over is what this is part of, or derived from.

        A procedure without product and dose on the day of an infusion is that infusion.
        """
        for reference in _sources(use):
            found = self._library.resolve(reference, use.opened)
            if found is not None and id(found) in self._told:
                return True
        if not isinstance(use.opened.body, Procedure) or use.dose is not None:
            return False
        if use.at.moment is None:
            return False
        return any(
            infusion.started is not None and infusion.started.day == use.at.moment.day
            for infusion in self._subjects.draft(patient).infusions
        )

    def _oral(self, use: Use, patient: str) -> None:
        if use.status is DoseStatus.NOT_GIVEN:
            text = tell("“{title}” was not taken. Nothing was taken over.", title=use.title)
            self._reject(use, "import.not_given", text, patient)
            return
        event = Event(
            kind=EventKind.ORAL_IRON,
            at=use.at.moment,
            at_text=use.at.text,
            note=use.title,
            origin=use.opened.place,
        )
        self._subjects.draft(patient).events.append(event)

    def _orders(self) -> None:
        carried_out = {
            id(order)
            for opened, body in self._library.all(MedicationAdministration)
            if (order := self._library.resolve(body.request, opened)) is not None
        }
        for opened, request in self._library.all(MedicationRequest):
            names = self._uses.names(request, opened)
            if id(opened) in carried_out or self._names.identify(names) is None:
                self._bench.pass_over("MedicationRequest")
                continue
            self._bench.reject(
                opened.place,
                "import.order_only",
                tell(
                    "“{title}” is an order. Only what is recorded as given counts as an infusion.",
                    title=medication_title(names),
                ),
                RowKind.INFUSION,
                self._subjects.of(request.subject, opened) or "",
            )

    def _reject(self, use: Use, reason: str, text: str, patient: str | None) -> None:
        self._bench.reject(use.opened.place, reason, text, RowKind.INFUSION, patient or "")

    def _hold(
        self,
        use: Use,
        reason: str,
        text: str,
        patient: str,
        ownerless: Infusion | None = None,
    ) -> None:
        self._bench.hold(
            use.opened.place,
            reason,
            text,
            RowKind.INFUSION,
            patient,
            raw=raw_resource(bytes(use.opened.raw)),
            ownerless=ownerless,
        )


def _sources(use: Use) -> Iterator[Reference]:
    body = use.opened.body
    if isinstance(body, MedicationAdministration | MedicationStatement | Procedure):
        yield from body.part_of or ()
    if isinstance(body, MedicationStatement):
        yield from body.derived_from or ()


def _infusion(use: Use, iron: Iron) -> Infusion:
    notes = (*(() if iron.brand else (use.title,)), *use.notes)
    return Infusion(
        product=iron.product,
        brand=iron.brand,
        dose_mg=use.dose,
        started=use.at.moment,
        started_text=use.at.text,
        ended=use.ended,
        status=use.status,
        note="; ".join(notes),
        origin=use.opened.place,
    )
