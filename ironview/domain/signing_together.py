"""Which samples may be signed with others by one key: those in which there is nothing to decide."""

from typing import Final

from ironview.domain.findings import Severity
from ironview.domain.sign_off import SignOffRefusedError, SignOffStanding, SignOffState
from ironview.domain.told import Told, tell

_AT_MOST: Final = frozenset({Severity.NOTICE, Severity.INFO})


def refuse_together(standing: SignOffStanding) -> None:
    """Refuse to sign a sample with others unless it is readable, normal and asks for nothing.

    A finding above notice is refused even where it was overridden: somebody decided once, and the
    signature is the second look.

    Raises:
        SignOffRefusedError: With a sentence that says why it is to be looked at by itself.
    """
    why = _why_not(standing)
    if why is not None:
        raise SignOffRefusedError(why)


def may_be_signed_together(standing: SignOffStanding) -> bool:
    """Whether ``refuse_together`` lets a sample pass."""
    return _why_not(standing) is None


def _why_not(standing: SignOffStanding) -> Told | None:
    content = standing.content
    above = [one for one in content.findings if one.finding.severity not in _AT_MOST]
    reasons = (
        (standing.state is SignOffState.SIGNED, tell("It is signed already.")),
        (
            standing.state is SignOffState.CANNOT_BE_SIGNED,
            tell("A result waits for an answer. It was not signed."),
        ),
        (
            standing.sign_off is not None,
            tell("It was signed before and is another now. Sign it by itself."),
        ),
        (bool(above), tell("It has a finding above notice. Sign it by itself.")),
        (not content.is_readable, tell("Not everything in it can be read. Sign it by itself.")),
        (content.is_abnormal, tell("A result lies outside its limits. Sign it by itself.")),
    )
    return next((told for is_so, told in reasons if is_so), None)
