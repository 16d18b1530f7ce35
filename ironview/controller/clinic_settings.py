"""Keeps the clinic's choices: what another window chose meanwhile stays, or is said."""

from dataclasses import replace

from ironview.controller.clinic_rules import clinic_rules
from ironview.controller.viewpoint import ClinicSettings
from ironview.domain.guideline import Guideline
from ironview.domain.roles import SAVE_SETTINGS
from ironview.domain.told import tell
from ironview.store.database import Store
from ironview.store.errors import ChangedMeanwhileError


def keep_settings(
    store: Store, user: str, delivered: Guideline, seen: ClinicSettings, wanted: ClinicSettings
) -> ClinicSettings:
    """Write the choices that differ from those that were seen; return all that count now.

    Args:
        delivered: The rule book without the clinic's own profiles.
        seen: The choices as the person saw them.

    Raises:
        ChangedMeanwhileError: Another window chose otherwise, or withdrew the profile. Nothing was
            changed.
        StoreError: Nothing was changed.
    """
    chosen = {
        name: getattr(wanted, name)
        for name in ClinicSettings.__slots__
        if getattr(wanted, name) != getattr(seen, name)
    }
    with store.writing(user, SAVE_SETTINGS) as change:
        now = ClinicSettings.among(store.settings.all())
        if any(getattr(now, name) not in (getattr(seen, name), chosen[name]) for name in chosen):
            raise ChangedMeanwhileError(
                tell(
                    "Somebody else changed this choice meanwhile. Nothing was changed. Look at "
                    "what is chosen now, then repeat your choice."
                )
            )
        _require_profile(store, delivered, chosen.get("default_profile", ""))
        for name, value in chosen.items():
            store.settings.put(name, value, change)
    return replace(now, **chosen)


def _require_profile(store: Store, delivered: Guideline, profile: str) -> None:
    if profile and profile not in clinic_rules(store, delivered).guideline.profiles:
        raise ChangedMeanwhileError(
            tell(
                "The profile {name} does not count any more: somebody else withdrew it. Nothing "
                "was changed. Choose another.",
                name=profile,
            )
        )
