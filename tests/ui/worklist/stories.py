"""Every place of the worklist, with every way into it and every way out of it.

Today is Wednesday, 3 June 2026. A dose makes a ferritin readable after 28 days, better after 56.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ironview.domain.record import Condition, Identifier, Patient, Record
from ironview.domain.worklist import Lane, Reason, Step
from tests.ui.people import infusion, panel
from tests.ui.worklist import clinic as c
from tests.ui.worklist.clinic import Deed, Standing

SIGNED = "the sample is signed"
OVERRIDDEN = "the finding is overridden with a reason"
CORRECTED = "the result is corrected"
BOOKED = "a test is booked"
MOVED = "the test is moved"
CANCELLED = "the test is cancelled"
ARRIVES = "a sample arrives"
IMPORTED = "an import brings it"
BACK = "the import is taken back"
UNDONE = "it is taken back"
DOSED = "a dose is given"
DAY = "another day comes"


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One place of the worklist.

    Attributes:
        stands: The place, which the patient does not stand in before one of ``ins``.
        record: The patient as the scene begins.
        begins: The day it begins on.
        before: What is done first.
        ins: Ways into the place; the first is the one that ``outs`` begin with.
        outs: Ways out of it, each with the lane the patient stands in then; None: nothing is to
            be done.
        comes_by: The way in that a way out needs, where that is not the first.
    """

    stands: Standing
    record: Record
    begins: str = "2026-06-03"
    before: tuple[Deed, ...] = ()
    ins: Mapping[str, Deed]
    outs: Mapping[str, tuple[Deed, Lane | None]]
    comes_by: Mapping[str, str] = field(default_factory=dict)


def patient(*results, dose: str | None = None, mg: str = "1000", **more) -> Record:
    """Return a record with a dose and results."""
    return Record(
        patient=Patient(
            identifiers=(Identifier("urn:clinic:mrn", "0815"),),
            family_name="Story",
            given_name="Anna",
        ),
        infusions=() if dose is None else (infusion(dose, mg),),
        results=results,
        **more,
    )


def row(analyte: str, value: str, unit: str, day: str) -> dict[str, object]:
    return {"analyte": analyte, "value": value, "unit": unit, "collected": day}


LOW_PHOSPHATE = row("phosphate", "0.30", "mmol/L", "2026-05-28")
OVERLOAD = (
    row("ferritin", "1200", "ug/L", "2026-06-01"),
    row("tsat", "55", "%", "2026-06-01"),
)
ANAEMIC = panel("2026-03-30", ferritin="6", tsat="5", hb="8.4")
STEADY = panel("2026-05-20", ferritin="120", tsat="24", hb="13.4")

SCENES = (
    Scene(
        stands=(Lane.URGENT, Reason.FINDING, Step.ACT),
        record=patient(dose="2026-05-20"),
        ins={
            ARRIVES: c.results_come("2026-05-28", phosphate="0.30"),
            IMPORTED: c.imported(LOW_PHOSPHATE),
        },
        outs={
            SIGNED: (c.signed(), Lane.NOTHING_BOOKED),
            OVERRIDDEN: (c.overridden(Lane.URGENT), Lane.NOTHING_BOOKED),
            CORRECTED: (c.corrected("phosphate", "0.95"), Lane.NOTHING_BOOKED),
            "a later sample has the last word": (
                c.results_come("2026-06-02", phosphate="0.95"),
                Lane.NOTHING_BOOKED,
            ),
            "the result is excluded": (c.excluded("phosphate"), Lane.NOTHING_BOOKED),
            BACK: (c.import_is_taken_back, Lane.NOTHING_BOOKED),
        },
        comes_by={BACK: IMPORTED},
    ),
    Scene(
        stands=(Lane.ABOVE_LIMITS, Reason.FINDING, Step.DECIDE),
        record=patient(dose="2026-02-10"),
        ins={
            ARRIVES: c.results_come("2026-06-01", ferritin="1200", tsat="55"),
            IMPORTED: c.imported(*OVERLOAD),
            "a condition is entered": lambda clinic: clinic.chart.add_condition(
                Condition(code="haemochromatosis")
            ),
        },
        outs={
            SIGNED: (c.signed(), None),
            OVERRIDDEN: (c.overridden(Lane.ABOVE_LIMITS), Lane.TO_SIGN),
            "a later sample has the last word": (
                c.results_come("2026-06-02", ferritin="120", tsat="24"),
                Lane.TO_SIGN,
            ),
            BACK: (c.import_is_taken_back, Lane.OVERDUE),
        },
        comes_by={BACK: IMPORTED},
    ),
    Scene(
        stands=(Lane.NOT_RESPONDING, Reason.FINDING, Step.DECIDE),
        record=patient(*ANAEMIC, dose="2026-04-01"),
        ins={
            ARRIVES: c.results_come("2026-06-01", ferritin="150", tsat="24", hb="8.5"),
            "an override is withdrawn": c.one_after_the_other(
                c.results_come("2026-06-01", ferritin="150", tsat="24", hb="8.5"),
                c.overridden(Lane.NOT_RESPONDING),
                c.override_withdrawn,
            ),
            CORRECTED: c.one_after_the_other(
                c.results_come("2026-06-01", ferritin="150", tsat="24", hb="12.6"),
                c.corrected("hb", "8.5"),
            ),
        },
        outs={
            SIGNED: (c.signed(), None),
            OVERRIDDEN: (c.overridden(Lane.NOT_RESPONDING), Lane.TO_SIGN),
            CORRECTED: (c.corrected("hb", "12.6"), Lane.TO_SIGN),
        },
    ),
    Scene(
        stands=(Lane.OVERDUE, Reason.NO_RESULT, Step.TEST),
        record=patient(dose="2026-02-10"),
        begins="2026-05-20",
        ins={
            DAY: c.day_comes("2026-06-03"),
            CANCELLED: c.one_after_the_other(
                c.day_comes("2026-06-01"),
                c.booked("2026-06-30"),
                c.day_comes("2026-06-03"),
                c.booking_is_cancelled,
            ),
        },
        outs={
            BOOKED: (c.booked("2026-06-20"), None),
            ARRIVES: (c.results_come("2026-06-02", ferritin="120", tsat="24"), Lane.TO_SIGN),
            DOSED: (c.dose_is_given("2026-06-02"), Lane.NOTHING_BOOKED),
        },
    ),
    Scene(
        stands=(Lane.OVERDUE, Reason.MISSED, Step.TEST),
        record=patient(dose="2026-04-01"),
        begins="2026-05-20",
        before=(c.booked("2026-05-27"),),
        ins={DAY: c.day_comes("2026-06-04")},
        outs={
            MOVED: (c.booked("2026-06-20"), None),
            CANCELLED: (c.booking_is_cancelled, Lane.DUE),
            ARRIVES: (c.results_come("2026-06-02", ferritin="120", tsat="24"), Lane.TO_SIGN),
        },
    ),
    Scene(
        stands=(Lane.OVERDUE, Reason.RECHECK, Step.TEST),
        record=patient(*STEADY, dose="2026-03-20"),
        before=(c.everything_is_signed,),
        ins={DAY: c.recheck_comes(late=28)},
        outs={
            BOOKED: (c.book_in(30), None),
            ARRIVES: (c.results_come_today(ferritin="120", tsat="24", hb="13.4"), Lane.TO_SIGN),
            DOSED: (c.dose_is_given_today, Lane.NOTHING_BOOKED),
        },
    ),
    Scene(
        stands=(Lane.TOO_EARLY, Reason.DRAWN_TOO_EARLY, Step.DRAW_AGAIN),
        record=patient(),
        ins={
            ARRIVES: c.one_after_the_other(
                c.dose_is_given("2026-05-20"), c.results_come("2026-05-28", ferritin="890")
            ),
            IMPORTED: c.one_after_the_other(
                c.dose_is_given("2026-05-20"),
                c.imported(row("ferritin", "890", "ug/L", "2026-05-28")),
            ),
            "a dose before the sample is entered": c.one_after_the_other(
                c.results_come("2026-05-28", ferritin="120"), c.dose_is_given("2026-05-20")
            ),
        },
        outs={
            BOOKED: (c.booked("2026-07-15"), Lane.TO_SIGN),
            ARRIVES: (
                c.one_after_the_other(
                    c.day_comes("2026-07-16"),
                    c.results_come("2026-07-15", ferritin="150", tsat="24"),
                ),
                Lane.TO_SIGN,
            ),
            "it was no result of this patient": (
                c.entered_in_error("ferritin"),
                Lane.NOTHING_BOOKED,
            ),
            DOSED: (c.dose_is_given("2026-06-02"), Lane.NOTHING_BOOKED),
            BACK: (c.import_is_taken_back, Lane.NOTHING_BOOKED),
        },
        comes_by={BACK: IMPORTED},
    ),
    Scene(
        stands=(Lane.TOO_EARLY, Reason.BOOKED_TOO_EARLY, Step.MOVE),
        record=patient(dose="2026-05-20"),
        ins={
            BOOKED: c.booked("2026-06-12"),
            DOSED: c.one_after_the_other(c.booked("2026-06-20"), c.dose_is_given("2026-06-02")),
        },
        outs={
            MOVED: (c.booked("2026-07-15"), None),
            CANCELLED: (c.booking_is_cancelled, Lane.NOTHING_BOOKED),
            UNDONE: (c.taken_back, Lane.NOTHING_BOOKED),
            DAY: (c.day_comes("2026-06-20"), Lane.OVERDUE),
        },
    ),
    Scene(
        stands=(Lane.DUE, Reason.BOOKED, Step.TEST),
        record=patient(dose="2026-04-10"),
        begins="2026-05-27",
        ins={
            DAY: c.one_after_the_other(c.booked("2026-06-06"), c.day_comes("2026-06-03")),
            BOOKED: c.one_after_the_other(c.day_comes("2026-06-03"), c.booked("2026-06-06")),
            MOVED: c.one_after_the_other(
                c.day_comes("2026-06-03"), c.booked("2026-07-06"), c.booked("2026-06-06")
            ),
        },
        outs={
            ARRIVES: (
                c.one_after_the_other(
                    c.day_comes("2026-06-07"),
                    c.results_come("2026-06-06", ferritin="120", tsat="24"),
                ),
                Lane.TO_SIGN,
            ),
            MOVED: (c.booked("2026-06-20"), None),
            CANCELLED: (c.booking_is_cancelled, Lane.DUE),
            DAY: (c.day_comes("2026-06-14"), Lane.OVERDUE),
            DOSED: (c.dose_is_given("2026-06-03"), Lane.TOO_EARLY),
        },
    ),
    Scene(
        stands=(Lane.DUE, Reason.NOT_BOOKED, Step.TEST),
        record=patient(dose="2026-04-10"),
        begins="2026-05-27",
        ins={
            DAY: c.day_comes("2026-06-03"),
            CANCELLED: c.one_after_the_other(
                c.booked("2026-06-30"), c.day_comes("2026-06-03"), c.booking_is_cancelled
            ),
        },
        outs={
            BOOKED: (c.booked("2026-06-20"), None),
            ARRIVES: (
                c.one_after_the_other(
                    c.day_comes("2026-06-07"),
                    c.results_come("2026-06-06", ferritin="120", tsat="24"),
                ),
                Lane.TO_SIGN,
            ),
            DAY: (c.day_comes("2026-08-10"), Lane.OVERDUE),
            DOSED: (c.dose_is_given("2026-06-03"), Lane.NOTHING_BOOKED),
        },
    ),
    Scene(
        stands=(Lane.DUE, Reason.RECHECK, Step.TEST),
        record=patient(*STEADY, dose="2026-03-20"),
        before=(c.everything_is_signed,),
        ins={DAY: c.recheck_comes()},
        outs={
            BOOKED: (c.book_in(30), None),
            ARRIVES: (c.results_come_today(ferritin="120", tsat="24", hb="13.4"), Lane.TO_SIGN),
            DAY: (c.recheck_comes(late=28), Lane.OVERDUE),
        },
    ),
    Scene(
        stands=(Lane.NOTHING_BOOKED, Reason.NOT_BOOKED, Step.BOOK),
        record=patient(),
        ins={
            DOSED: c.dose_is_given("2026-06-02"),
            CANCELLED: c.one_after_the_other(
                c.dose_is_given("2026-06-02"), c.booked("2026-07-30"), c.booking_is_cancelled
            ),
        },
        outs={
            BOOKED: (c.booked("2026-07-28"), None),
            DAY: (c.day_comes("2026-07-28"), Lane.DUE),
            UNDONE: (c.taken_back, None),
            ARRIVES: (c.results_come("2026-06-03", ferritin="890"), Lane.TOO_EARLY),
        },
    ),
    Scene(
        stands=(Lane.TO_SIGN, Reason.NOT_SIGNED, Step.SIGN),
        record=patient(),
        ins={
            ARRIVES: c.results_come("2026-05-20", hb="13.5"),
            IMPORTED: c.imported(row("hb", "13.5", "g/dL", "2026-05-20")),
            "the signature is opened again": c.one_after_the_other(
                c.results_come("2026-05-20", hb="13.5"), c.signed(), c.signature_opened_again
            ),
            "signing is taken back": c.one_after_the_other(
                c.results_come("2026-05-20", hb="13.5"), c.signed(), c.taken_back
            ),
        },
        outs={
            SIGNED: (c.signed(), None),
            "it is signed with others": (c.signed_together, None),
            BACK: (c.import_is_taken_back, None),
            UNDONE: (c.taken_back, None),
            "a row of it begins to wait": (c.corrected("hb", "135", unit=""), Lane.HELD),
        },
        comes_by={BACK: IMPORTED},
    ),
    Scene(
        stands=(Lane.TO_SIGN, Reason.OPEN_AGAIN, Step.SIGN),
        record=patient(*panel("2026-05-20", ferritin="88", hb="13.5")),
        before=(c.everything_is_signed,),
        ins={
            CORRECTED: c.corrected("hb", "13.9"),
            "another result of the sample arrives": c.results_come("2026-05-20", tsat="24"),
            "a dose before the sample is entered": c.dose_is_given("2026-05-11"),
            "another profile judges the patient": c.profile_is_chosen("ibd"),
        },
        outs={
            SIGNED: (c.signed(), None),
            UNDONE: (c.taken_back, None),
            "a newer sample asks first": (c.results_come("2026-06-01", hb="13.6"), Lane.TO_SIGN),
        },
    ),
    Scene(
        stands=(Lane.HELD, Reason.ROWS_WAIT, Step.ANSWER),
        record=patient(),
        ins={
            ARRIVES: c.result_without_unit_comes("2026-05-20"),
            IMPORTED: c.imported(row("hb", "94", "", "2026-05-20")),
            CORRECTED: c.one_after_the_other(
                c.results_come("2026-05-20", hb="13.5"), c.corrected("hb", "94", unit="")
            ),
        },
        outs={
            "the row is answered": (c.unit_is_answered("g/L"), Lane.TO_SIGN),
            "it was no result of this patient": (c.entered_in_error("hb"), Lane.TO_SIGN),
            UNDONE: (c.taken_back, None),
            BACK: (c.import_is_taken_back, None),
        },
        comes_by={BACK: IMPORTED},
    ),
)
"""What the worklist can say of a patient; a place the rules can give and nobody tells of fails."""
