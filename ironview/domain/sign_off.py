"""Samples a person signed off, frozen as they were, and whether they are still what was signed.

A signature is for exactly what was on screen. A corrected result, a dose that changes what may be
read, another finding or another profile opens the sample again, and says why.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from ironview.domain.assessment import AssessedResult
from ironview.domain.errors import IronViewError
from ironview.domain.findings import Finding, Severity
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.moments import Moment
from ironview.domain.overrides import OverrideStanding, OverrideState
from ironview.domain.told import tell
from ironview.domain.values import value
from ironview.domain.verdicts import ELIGIBLE, Interpretability

LONGEST_COMMENT: Final = 4000
_READ: Final = frozenset(one.value for one in ELIGIBLE)
_LEFT_OUT: Final = Interpretability.EXCLUDED.value
_ASKS: Final = frozenset({Severity.URGENT, Severity.WARNING})


class SignOffAction(StrEnum):
    """What is done about a sample. The values are written in stores: never change one."""

    NONE = "none"
    REPEAT_TEST = "repeat_test"
    GIVE_IRON = "give_iron"
    HOLD_IRON = "hold_iron"
    TREAT = "treat"
    REFER = "refer"
    CALL_PATIENT = "call_patient"
    OTHER = "other"


class SignOffState(StrEnum):
    """Whether a sample is signed."""

    NOT_SIGNED = "not_signed"
    SIGNED = "signed"
    OPEN_AGAIN = "open_again"
    CANNOT_BE_SIGNED = "cannot_be_signed"


class SignOffRefusedError(IronViewError):
    """A signature without what it needs. Nothing was signed."""


@value(kw_only=True)
class SignedResult:
    """One result as it was signed.

    Attributes:
        reference: The store's row; empty of a computed one.
        value / unit: As reported.
        reading: Whether it could be read: a value of ``Interpretability``.
        flag: ``H``, ``L`` or empty.
    """

    reference: str
    analyte: str
    value: str
    unit: str
    status: str
    reading: str
    flag: str


@value()
class SignedFinding:
    """One finding as it was signed; one that was overridden asked nothing."""

    finding: Finding
    is_overridden: bool

    @property
    def said(self) -> tuple[str, str, str, bool]:
        """What it said; numbers it was reckoned with may become others without opening it."""
        finding = self.finding
        return finding.code, finding.severity.value, finding.rule, self.is_overridden


@value(kw_only=True)
class SignedContent:
    """What a signature freezes.

    Attributes:
        day: Days since the last dose; None without one.
        verdicts: Name of the question and the answer, e.g. ``stores``, ``replete``.
        program: Version of the engine that judged; another one alone opens nothing again.
        sources: What the findings cite.
    """

    at: Moment
    results: tuple[SignedResult, ...]
    findings: tuple[SignedFinding, ...]
    window: str
    day: int | None
    verdicts: tuple[tuple[str, str], ...]
    profile_id: str
    profile_version: str
    program: str
    sources: tuple[str, ...]

    @property
    def is_abnormal(self) -> bool:
        """Whether a result lies outside its limits, or a finding is a warning or urgent."""
        return any(one.flag for one in self.results) or self.asks

    @property
    def is_readable(self) -> bool:
        """Whether everything that takes part can be read."""
        taken = [one for one in self.results if one.reading != _LEFT_OUT]
        return bool(taken) and all(one.reading in _READ for one in taken)

    @property
    def asks(self) -> bool:
        """Whether a finding above notice stands, so that a decision belongs to the signature."""
        return any(one.finding.severity in _ASKS and not one.is_overridden for one in self.findings)


@value(kw_only=True)
class SignOff:
    """One signature.

    Attributes:
        is_relevant: Whether the person takes what is abnormal for clinically relevant.
        responsible: Who sees to what comes next.
        next_date: When that is; None without one.
        at: When it was signed, UTC.
        key: The store's row; empty while it is not kept.
    """

    content: SignedContent
    is_relevant: bool
    action: SignOffAction
    comment: str
    responsible: str
    next_date: date | None
    by: str
    at: datetime
    key: str = ""

    def refuse_incomplete(self) -> None:
        """Refuse a signature without the decision it needs.

        Raises:
            SignOffRefusedError: With a sentence that says what is missing or too long.
        """
        if self.content.asks and self.action is SignOffAction.NONE:
            raise SignOffRefusedError(
                tell("Nothing was signed. A finding is open: say what is done about it.")
            )
        if self.action is SignOffAction.OTHER and not self.comment.strip():
            raise SignOffRefusedError(
                tell("Nothing was signed. Say in a few words what is done instead.")
            )
        if len(self.comment) > LONGEST_COMMENT:
            raise SignOffRefusedError(
                tell(
                    "Nothing was signed. Shorten the comment to {most} letters.",
                    most=LONGEST_COMMENT,
                )
            )


@value()
class ResultChange:
    """A result is another; None: it was not there, or is not."""

    before: SignedResult | None
    now: SignedResult | None


@value()
class FindingChange:
    """A finding is another; None: it was not there, or is not."""

    before: SignedFinding | None
    now: SignedFinding | None


@value()
class TermChange:
    """Something the sample was judged by or as is another.

    Attributes:
        what: ``day``, ``window``, ``profile``, or the name of a verdict.
    """

    what: str
    before: str
    now: str


SignedChange = ResultChange | FindingChange | TermChange


@value(kw_only=True)
class SignOffStanding:
    """Whether a sample is signed, seen from today.

    Attributes:
        content: As it is now: what a signature would freeze.
        sign_off: The signature; None without one.
        changes: Why it is open again: results first, then findings, then the rest.
        waiting: How many rows of the sample wait for an answer.
    """

    state: SignOffState
    content: SignedContent
    sign_off: SignOff | None = None
    changes: tuple[SignedChange, ...] = ()
    waiting: int = 0


def frozen(
    interpretation: Interpretation,
    judged: InterpretedSample,
    overrides: Iterable[OverrideStanding],
    program: str,
) -> SignedContent:
    """Return what a signature under a sample would freeze."""
    sample, profile = judged.sample, judged.profile or interpretation.profile
    aside = [one.finding for one in overrides if one.state is OverrideState.STANDS]
    findings = [one for one in interpretation.findings if sample.at in one.samples]
    verdicts = {
        "stores": judged.stores,
        "overload": judged.overload,
        "hb_response": judged.hb_response.verdict if judged.hb_response is not None else None,
    }
    return SignedContent(
        at=sample.at,
        results=tuple(_signed(one) for one in sample.results),
        findings=tuple(SignedFinding(one, one in aside) for one in findings),
        window=sample.window.value,
        day=sample.day,
        verdicts=tuple((name, one.value) for name, one in verdicts.items() if one is not None),
        profile_id=profile.id,
        profile_version=profile.version,
        program=program,
        sources=tuple(dict.fromkeys(said.key for one in findings for said in one.citations)),
    )


def _signed(result: AssessedResult) -> SignedResult:
    row = result.row
    return SignedResult(
        reference=row.key,
        analyte=row.analyte,
        value=row.value,
        unit=row.unit,
        status=row.status.value,
        reading=result.interpretability.value,
        flag=result.flag.value if result.flag is not None else "",
    )


def judge_sign_offs(
    interpretation: Interpretation,
    overrides: Iterable[OverrideStanding],
    sign_offs: Iterable[SignOff],
    program: str,
) -> tuple[SignOffStanding, ...]:
    """Say of each sample, in order of collection, whether it is signed and still what was signed.

    Of several signatures under one sample the newest counts. A signature belongs to the sample
    with one of its results, wherever that lies in time now; without any, to the one of its moment.
    """
    aside = tuple(overrides)
    newest = sorted(sign_offs, key=lambda one: (one.at, one.key), reverse=True)
    return tuple(
        _standing(frozen(interpretation, judged, aside, program), newest, judged)
        for judged in interpretation.samples
    )


def _standing(
    content: SignedContent, newest: Iterable[SignOff], judged: InterpretedSample
) -> SignOffStanding:
    sign_off = next((one for one in newest if _is_of(one, content)), None)
    changes = () if sign_off is None else changes_between(sign_off.content, content)
    waiting = len(judged.sample.held)
    if waiting:
        state = SignOffState.CANNOT_BE_SIGNED
    elif sign_off is None:
        state = SignOffState.NOT_SIGNED
    else:
        state = SignOffState.OPEN_AGAIN if changes else SignOffState.SIGNED
    return SignOffStanding(
        state=state, content=content, sign_off=sign_off, changes=changes, waiting=waiting
    )


def _is_of(sign_off: SignOff, content: SignedContent) -> bool:
    signed = {one.reference for one in sign_off.content.results if one.reference}
    there = {one.reference for one in content.results}
    return bool(signed & there) or sign_off.content.at == content.at


def changes_between(before: SignedContent, now: SignedContent) -> tuple[SignedChange, ...]:
    """Return what became another since a sample was signed; nothing when all is as it was."""
    then, today = dict(before.verdicts), dict(now.verdicts)
    terms = [
        ("collected", before.at.isoformat(), now.at.isoformat()),
        ("day", _text(before.day), _text(now.day)),
        ("window", before.window, now.window),
        *(
            (name, then.get(name, ""), today.get(name, ""))
            for name in dict.fromkeys((*then, *today))
        ),
        (
            "profile",
            f"{before.profile_id} {before.profile_version}",
            f"{now.profile_id} {now.profile_version}",
        ),
    ]
    return (
        *_result_changes(before.results, now.results),
        *_finding_changes(before.findings, now.findings),
        *(TermChange(*one) for one in terms if one[1] != one[2]),
    )


def _text(day: int | None) -> str:
    return "" if day is None else str(day)


def _result_changes(
    before: tuple[SignedResult, ...], now: tuple[SignedResult, ...]
) -> list[ResultChange]:
    then, today = _by_reference(before), _by_reference(now)
    return [
        ResultChange(then.get(reference), today.get(reference))
        for reference in dict.fromkeys((*then, *today))
        if then.get(reference) != today.get(reference)
    ]


def _by_reference(results: tuple[SignedResult, ...]) -> dict[tuple[str, int], SignedResult]:
    seen: Counter[str] = Counter()
    found = {}
    for one in results:
        name = one.reference or one.analyte
        found[name, seen[name]] = one
        seen[name] += 1
    return found


def _finding_changes(
    before: tuple[SignedFinding, ...], now: tuple[SignedFinding, ...]
) -> list[FindingChange]:
    lost, come = _without(before, now), _without(now, before)
    changes = []
    for one in lost:
        same = next((other for other in come if other.finding.code == one.finding.code), None)
        if same is not None:
            come.remove(same)
        changes.append(FindingChange(one, same))
    return [*changes, *(FindingChange(None, one) for one in come)]


def _without(
    findings: Iterable[SignedFinding], others: Iterable[SignedFinding]
) -> list[SignedFinding]:
    """Return the findings that have no match among the others, which say the same as often."""
    left = Counter(one.said for one in others)
    found = []
    for one in findings:
        if left[one.said]:
            left[one.said] -= 1
        else:
            found.append(one)
    return found
