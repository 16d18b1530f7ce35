"""Where a ``<`` or ``>`` keeps a question open, and the laboratory can close it (chapter 8)."""

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Sample
from ironview.domain.evidence import make_finding, use
from ironview.domain.findings import Finding
from ironview.domain.history import History
from ironview.domain.iron_hold import hold_answers
from ironview.domain.overload import overload_pattern
from ironview.domain.stores_rules import stores_answers

_ASKED = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB)


def find_censored(history: History, sample: Sample) -> tuple[Finding, ...]:
    """Return ``data.censored_ask``, once for a sample whose censored values leave a verdict open.

    The verdicts are stores, overload and whether iron should wait.
    """
    censored = [
        result
        for code in _ASKED
        for result in sample.eligible(code)
        if result.quantity and result.quantity.is_censored
    ]
    if not censored:
        return ()
    asked = {
        "stores": stores_answers(history, sample),
        "overload": history.of_sample(overload_pattern, sample),
        "hold_iron": hold_answers(history, sample),
    }
    open_ones = [name for name, answer in asked.items() if answer and answer.is_open]
    if not open_ones:
        return ()
    return (
        make_finding(
            history.guideline,
            "data.censored_ask",
            samples=(sample,),
            used=map(use, censored),
            facts={
                **{f"{name}_open": name in open_ones for name in asked},
                "is_above_range": any(r.row.value.strip()[:1] in ">≥" for r in censored),
            },
            action="ask_for_exact_value",
        ),
    )
