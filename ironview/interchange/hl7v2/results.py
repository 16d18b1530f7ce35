"""OBX becomes a result. The time of collection is OBX-14, else OBR-7, else that of the specimen."""

import re
from datetime import tzinfo
from decimal import Decimal
from typing import Final

from ironview.domain.moments import Moment
from ironview.domain.record import Result, ResultStatus
from ironview.interchange.analyte_names import Identity
from ironview.interchange.hl7v2.groups import Observed
from ironview.interchange.hl7v2.moments import read_time
from ironview.interchange.hl7v2.naming import name_of
from ironview.interchange.hl7v2.segments import Segment
from ironview.interchange.numbers import amount, plain_number
from ironview.interchange.remarks import says_haemolysed

_STATUS: Final = {
    "F": ResultStatus.FINAL,
    "U": ResultStatus.FINAL,
    "": ResultStatus.FINAL,
    "C": ResultStatus.CORRECTED,
    "A": ResultStatus.AMENDED,
    "B": ResultStatus.AMENDED,
    "P": ResultStatus.PRELIMINARY,
    "R": ResultStatus.PRELIMINARY,
    "S": ResultStatus.PRELIMINARY,
    "I": ResultStatus.PRELIMINARY,
    "X": ResultStatus.CANCELLED,
    "N": ResultStatus.CANCELLED,
    "O": ResultStatus.CANCELLED,
    "D": ResultStatus.ENTERED_IN_ERROR,
    "W": ResultStatus.ENTERED_IN_ERROR,
}
_BETWEEN: Final = re.compile(r"\s*([\d.,]+)\s*(?:-|–|\.\.|to|bis)\s*([\d.,]+)\s*")
_BOUND: Final = re.compile(r"\s*(<=|>=|<|>|≤|≥|bis|up to)\s*([\d.,]+)\s*")


def make_result(
    observed: Observed, identity: Identity, zone: tzinfo, origin: str, facility: str
) -> Result:
    """Return the result of a row whose analyte is known, or resembles one."""
    obx, analyte = observed.obx, identity.analyte
    name = name_of(obx)
    value, own_unit = reported(obx)
    collected, collected_text = collection(observed, zone)
    limits = obx.whole(7).strip()
    low, high = limits_of(limits)
    notes = [" ".join(note.whole(3).split()) for note in observed.notes]
    note = "; ".join(filter(None, notes))
    conditions = " ".join(spm.whole(24) for spm in observed.specimens)
    return Result(
        id=_row_id(observed),
        analyte=analyte.code if analyte is not None else name.title,
        name=name.title,
        value=value,
        unit=own_unit or identity.implied_unit,
        collected=collected,
        collected_text=collected_text,
        reported=_reported_at(observed, zone),
        status=_STATUS.get(obx.text(11).upper(), ResultStatus.PRELIMINARY),
        reference_low=low,
        reference_high=high,
        reference_text="" if low is not None or high is not None else limits,
        lab_flag=obx.text(8),
        laboratory=obx.text(23) or obx.text(15, 2) or obx.text(15) or facility,
        haemolysed=says_haemolysed(note) or "HEM" in conditions.split("^"),
        note=note,
        code_conflict=identity.conflict,
        origin=origin,
    )


def reported(obx: Segment) -> tuple[str, str]:
    """Return value and unit as written; a number and its comparator from SN, NM, ST, TX or CE."""
    unit = obx.text(6) or obx.text(6, 2)
    if len(obx.repetitions(5)) > 1:
        return " ~ ".join(obx.part(one, 1) for one in obx.repetitions(5)), unit
    raw = obx.raw(5)
    if obx.text(2).upper() == "SN" and obx.separators.component in raw:
        sign, number = obx.text(5, 1), obx.text(5, 2)
        further = "".join(obx.text(5, at) for at in (3, 4))
        return f"{sign}{number}{further}", unit
    text = obx.text(5, 2) if obx.text(2).upper() in {"CE", "CWE"} else ""
    return plain_number(" ".join((text or obx.text(5)).split())), unit


def collection(observed: Observed, zone: tzinfo) -> tuple[Moment | None, str]:
    """Return when the sample was drawn, and what was written; never the time of the message."""
    obr = observed.obr
    written = [observed.obx.text(14), obr.text(7) if obr is not None else ""]
    written += [spm.text(17) for spm in observed.specimens]
    filled = [text for text in written if text and text != '""']
    for text in filled:
        moment = read_time(text, zone)
        if moment is not None:
            return moment, text
    return None, filled[0] if filled else ""


def limits_of(text: str) -> tuple[Decimal | None, Decimal | None]:
    """Return the limits of a range such as ``22 - 322``, ``<55`` or ``> 0.9``."""
    between = _BETWEEN.fullmatch(text)
    if between is not None:
        return amount(plain_number(between[1])), amount(plain_number(between[2]))
    bound = _BOUND.fullmatch(text)
    if bound is None:
        return None, None
    limit = amount(plain_number(bound[2]))
    return (limit, None) if bound[1][0] in ">≥" else (None, limit)


def _reported_at(observed: Observed, zone: tzinfo) -> Moment | None:
    obr = observed.obr
    texts = (observed.obx.text(19), obr.text(22) if obr is not None else "")
    return next((at for text in texts if text and (at := read_time(text, zone))), None)


def _row_id(observed: Observed) -> str:
    """The filler's order, the test and its sub-id stay the same when a result is corrected."""
    obx = observed.obx
    if obx.text(21):
        return obx.text(21)
    filler = observed.obr.text(3) if observed.obr is not None else ""
    return "/".join(filter(None, (filler, obx.text(3), obx.text(4)))) if filler else ""
