"""OBX becomes a result. The time of collection is OBX-14, else OBR-7, else that of the specimen."""

import re
from datetime import tzinfo
from typing import Final

from ironview.domain.moments import Moment
from ironview.domain.record import Result, ResultStatus
from ironview.domain.told import tell
from ironview.interchange.analyte_names import AnalyteNames, Identity
from ironview.interchange.hl7v2.groups import Observed
from ironview.interchange.hl7v2.moments import read_time
from ironview.interchange.hl7v2.ranges import limits_of
from ironview.interchange.hl7v2.segments import Segment
from ironview.interchange.hl7v2.values import is_number, reported
from ironview.interchange.remarks import says_haemolysed

_STATUS: Final = {
    "F": ResultStatus.FINAL,
    "U": ResultStatus.FINAL,
    "V": ResultStatus.FINAL,
    "C": ResultStatus.CORRECTED,
    "A": ResultStatus.AMENDED,
    "B": ResultStatus.AMENDED,
    "P": ResultStatus.PRELIMINARY,
    "R": ResultStatus.PRELIMINARY,
    "S": ResultStatus.PRELIMINARY,
    "I": ResultStatus.PRELIMINARY,
    "O": ResultStatus.PRELIMINARY,
    "X": ResultStatus.CANCELLED,
    "N": ResultStatus.CANCELLED,
    "D": ResultStatus.ENTERED_IN_ERROR,
    "W": ResultStatus.ENTERED_IN_ERROR,
}
# Of a request (OBR-25), for rows without a status of their own.
_REQUEST_STATUS: Final = {
    "": ResultStatus.FINAL,
    "F": ResultStatus.FINAL,
    "C": ResultStatus.CORRECTED,
    "X": ResultStatus.CANCELLED,
}
_WAITING: Final = {
    "I": tell("the specimen is in the laboratory"),
    "O": tell("it is only ordered"),
    "S": tell("results are partial"),
}
_LOINC: Final = re.compile(r"\d{1,5}-\d")
_LOINC_SYSTEMS: Final = {"LN", "LOINC", "LNC", "2.16.840.1.113883.6.1"}
_CODES: Final = (1, 4, 10)
_HAEMOLYSED_CODE: Final = "HEM"


def identify(observed: Observed, names: AnalyteNames) -> Identity:
    """Say which analyte a row is, by its codes and names."""
    obx = observed.obx
    codes = [code for at in _CODES if (code := obx.text(3, at)) and _is_loinc(obx, code, at)]
    return names.identify(codes, observed.names)


def waits_for(observed: Observed) -> str:
    """Return why there is no number yet; empty when there is one, or should be."""
    why = _WAITING.get(observed.obx.text(11).upper(), "")
    return "" if not why or is_number(reported(observed.obx, None).value) else why


def make_result(
    observed: Observed, identity: Identity, zone: tzinfo, origin: str, header: Segment
) -> Result:
    """Return the result of a row whose analyte is known, or resembles one."""
    obx, analyte = observed.obx, identity.analyte
    shown = reported(obx, analyte)
    unit = shown.unit or identity.implied_unit
    collected, collected_text = collection(observed, zone)
    limits = limits_of(obx.whole(7), unit)
    note = _note(observed.notes)
    return Result(
        id=_row_id(observed),
        analyte=analyte.code if analyte is not None else observed.title,
        name=observed.title,
        value=shown.value,
        unit=unit,
        collected=collected,
        collected_text=collected_text,
        reported=_reported_at(observed, header, zone),
        status=_status(observed),
        reference_low=limits.low,
        reference_high=limits.high,
        reference_text=limits.text,
        lab_flag=obx.text(8),
        laboratory=obx.text(23) or obx.text(15, 2) or obx.text(15) or header.text(4),
        haemolysed=_is_haemolysed(observed, note),
        note=note,
        code_conflict=identity.conflict or shown.conflict,
        origin=origin,
    )


def collection(observed: Observed, zone: tzinfo) -> tuple[Moment | None, str]:
    """Return when the sample was drawn, and what was written; never the time of the report."""
    obr = observed.obr
    written = [observed.obx.text(14), obr.text(7) if obr is not None else ""]
    written += [spm.text(17) for spm in observed.specimens]
    filled = [text for text in written if text]
    for text in filled:
        moment = read_time(text, zone)
        if moment is not None:
            return moment, text
    return None, filled[0] if filled else ""


def _is_loinc(obx: Segment, code: str, at: int) -> bool:
    system = obx.text(3, at + 2).upper()
    return system in _LOINC_SYSTEMS or (not system and _LOINC.fullmatch(code) is not None)


def _status(observed: Observed) -> ResultStatus:
    """A row without a status has that of its request; an unknown one is not final."""
    own = observed.obx.text(11).upper()
    if own:
        return _STATUS.get(own, ResultStatus.PRELIMINARY)
    request = observed.obr.text(25).upper() if observed.obr is not None else ""
    return _REQUEST_STATUS.get(request, ResultStatus.PRELIMINARY)


def _note(notes: list[Segment]) -> str:
    return "; ".join(filter(None, (" ".join(note.whole(3).split()) for note in notes)))


def _is_haemolysed(observed: Observed, note: str) -> bool:
    if note and says_haemolysed(note):
        return True
    if observed.request_notes and says_haemolysed(_note(observed.request_notes)):
        return True
    return any(
        spm.part(repetition, 1).upper() == _HAEMOLYSED_CODE
        for spm in observed.specimens
        for repetition in spm.repetitions(24)
    )


def _reported_at(observed: Observed, header: Segment, zone: tzinfo) -> Moment | None:
    """The latest report of a row speaks: the request's report time, else that of the message."""
    obr = observed.obr
    texts = (obr.text(22) if obr is not None else "", observed.obx.text(19), header.text(7))
    return next((at for text in texts if text and (at := read_time(text, zone))), None)


def _row_id(observed: Observed) -> str:
    """The filler's order, the test and its sub-id stay the same when a result is corrected."""
    obx = observed.obx
    if obx.text(21):
        return obx.text(21)
    filler = observed.obr.text(3) if observed.obr is not None else ""
    return "/".join(filter(None, (filler, obx.text(3), obx.text(4)))) if filler else ""
