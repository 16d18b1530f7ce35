"""What is refused before anything of a profile is written."""

from collections.abc import Iterable, Mapping
from typing import Final

from ironview.controller.viewpoint import ClinicSettings
from ironview.domain.errors import IronViewError, ResourceError
from ironview.domain.guideline import Guideline
from ironview.domain.profile_drafts import ProfileDraft, check_draft
from ironview.domain.profile_numbers import ProblemCode, ProfileProblem
from ironview.domain.told import tell
from ironview.knowledge.profile_numbers import load_number_ranges
from ironview.store.database import Store
from ironview.store.errors import ChangedMeanwhileError
from ironview.store.versions import CHANGED_MEANWHILE
from ironview.wording.profile_numbers import problem_text

_NO_REASON: Final = ProfileProblem(code=ProblemCode.NO_REASON, fields=(("reason",),))


class UnusableProfileError(IronViewError):
    """What was asked cannot be done; the text says everything that is wrong. Nothing was kept."""


def refuse(problems: Iterable[ProfileProblem]) -> None:
    """Raise where there is a problem; the text has a line for each."""
    told = [problem_text(problem) for problem in problems]
    if told:
        raise UnusableProfileError("\n".join(told))


def draft_problems(draft: ProfileDraft, delivered: Guideline) -> tuple[ProfileProblem, ...]:
    """Return everything that keeps a draft from being saved."""
    return check_draft(draft, delivered.sources, load_number_ranges())


def refuse_without_reason(reason: str) -> None:
    """Raise where somebody lets another profile count without saying why."""
    refuse(() if reason.strip() else (_NO_REASON,))


def refuse_unseen(store: Store, profile_id: str, seen: str | None) -> None:
    """Raise ChangedMeanwhileError where not the version of this key counts; None: none does."""
    counts = {one.profile_id: one.key for one in store.own_profiles.active()}
    if counts.get(profile_id) != seen:
        raise ChangedMeanwhileError(CHANGED_MEANWHILE)


def refuse_newly_unreadable(
    before: Mapping[str, ResourceError], after: Mapping[str, ResourceError]
) -> None:
    """Raise what keeps a profile from being read that could be read before; ids to errors."""
    for profile_id, error in after.items():
        if profile_id not in before:
            raise error


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
