"""Results of a sample that a statement could not rest on, and why."""

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Sample
from ironview.domain.evidence import skip
from ironview.domain.findings import Skipped
from ironview.domain.history import History


def skipped_of(history: History, sample: Sample, *codes: AnalyteCode) -> tuple[Skipped, ...]:
    """Return the results of these analytes drawn then that are not eligible, disagree or are held.

    Reasons are those of ``Skipped.why``, and ``disagrees`` for a TSAT that contradicts its iron
    and binding capacity.
    """
    rows = [
        skip(result, "disagrees" if result.disagrees else "")
        for result in sample.results
        if result.code in codes and (result.disagrees or not result.is_eligible)
    ]
    names = {code.value for code in codes}
    rows += [
        Skipped(held.reference, held.name, held.at, held.reported, "held")
        for held in history.held
        if held.kind == "result" and held.name in names and held.at == sample.at
    ]
    return tuple(rows)
