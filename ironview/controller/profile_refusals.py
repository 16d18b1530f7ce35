"""What is refused before anything of a profile is written."""

from collections.abc import Iterable
from typing import Final

from ironview.controller.viewpoint import ClinicSettings
from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Guideline
from ironview.domain.profile_numbers import ProblemCode, ProfileProblem
from ironview.domain.told import tell
from ironview.store.database import Store
from ironview.wording.profile_numbers import problem_text

_NO_REASON: Final = ProfileProblem(code=ProblemCode.NO_REASON, fields=(("reason",),))


class UnusableProfileError(IronViewError):
    """What was asked cannot be done; the text says everything that is wrong. Nothing was kept."""


def refuse(problems: Iterable[ProfileProblem]) -> None:
    """Raise where there is a problem; the text has a line for each."""
    told = [problem_text(problem) for problem in problems]
    if told:
        raise UnusableProfileError("\n".join(told))


def refuse_without_reason(reason: str) -> None:
    """Raise where somebody lets another profile count without saying why."""
    refuse(() if reason.strip() else (_NO_REASON,))


def refuse_missing_default(store: Store, delivered: Guideline, profile_id: str) -> None:
    """Raise where a profile is the clinic's default and would count no more; inside a write."""
    default = ClinicSettings.among(store.settings.all()).default_profile
    counts = {one.profile_id for one in store.own_profiles.active()}
    if default == profile_id and profile_id not in {*counts, *delivered.profiles}:
        raise UnusableProfileError(
            tell(
                "{profile} is the default profile of the clinic. Nothing was changed. "
                "Choose another default profile first.",
                profile=profile_id,
            )
        )
