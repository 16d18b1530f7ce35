"""An update from the window: the store is closed for it, and the new version opens it again."""

import os
from pathlib import Path
from typing import Final

from ironview.controller.errands import After, Errand, Opener, Step
from ironview.controller.trusted_keys import trusted_keys
from ironview.controller.update_place import Place, this_place
from ironview.controller.update_store import StoreCare
from ironview.controller.updating import Offer, Phase, Updating, environment_of_programs
from ironview.domain.told import tell
from ironview.store.key_file import read_key_file

_STOPPABLE: Final = (Phase.CHECKING, Phase.BACKING_UP, Phase.UNPACKING, Phase.TRYING)


def place_to_update() -> Place:
    """Return where the running program lies.

    Raises:
        UpdateError: It runs from its source, or only who installed it can replace it.
    """
    place = this_place()
    place.refuse_foreign()
    return place


def offer_of(package: Path, place: Place) -> Offer:
    """Check a package and say what it would do.

    Raises:
        SignatureError: It is signed by nobody who is trusted, or was altered.
        UpdateError: It is not signed, for another system, or no newer.
    """
    return Updating(place, trusted_keys(), None, lambda _phase: None).offer(package)


def updating_errand(package: Path, place: Place, path: Path, opener: Opener) -> Errand:
    """Return what updates the program while its store is closed, and then starts the new version.

    A store that asks who somebody is, is opened by the new version when they have said it.
    """

    def work(step: Step) -> After:
        def arrived(phase: Phase) -> None:
            if phase in _STOPPABLE:
                step(phase.value, len(Phase))

        care = None if read_key_file(path) is not None else StoreCare(path, opener.key)
        updated = Updating(place, trusted_keys(), care, arrived).run(package)
        _start_anew(place, path)
        said = tell(
            "IronView {version} is in place. Close this window and start it again.",
            version=updated.version,
        )
        return After(opener=opener, said=said)

    return Errand(path=path, before=opener, work=work)


def _start_anew(place: Place, path: Path) -> None:
    """Become the new version; comes back only where the system does not let us."""
    main = place.program / place.main
    try:
        os.execve(main, [str(main), "--store", str(path)], environment_of_programs())  # noqa: S606
    except OSError:
        return
