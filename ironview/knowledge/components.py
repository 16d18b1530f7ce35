"""What the program is made of, and the licences of it, from ``resources/licences/``."""

import json
from dataclasses import dataclass
from pathlib import Path

from ironview.domain.errors import ResourceError
from ironview.knowledge.resources import resource_path


@dataclass(frozen=True, slots=True)
class Component:
    """One part that others made.

    Attributes:
        inside: In what it comes; empty for a part of its own.
        version: Empty where it cannot be told.
        licence: SPDX expression.
        home: Where its makers are.
        text: Name of the file with its licences.
    """

    name: str
    version: str
    inside: str
    licence: str
    home: str
    text: str


def load_components(folder: Path | None = None) -> tuple[Component, ...]:
    """Return every part, by name.

    Raises:
        ResourceError: The list is missing or is none.
    """
    path = (folder or resource_path("licences")) / "components.json"
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        return tuple(Component(**one) for one in listed)
    except (OSError, ValueError, TypeError) as error:
        raise ResourceError(f"licences/{path.name}: the list cannot be read.") from error


def licence_text(component: Component, folder: Path | None = None) -> str:
    """Return the licences of a part.

    Raises:
        ResourceError: The file is missing.
    """
    path = (folder or resource_path("licences")) / Path(component.text).name
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise ResourceError(f"licences/{path.name}: the file cannot be read.") from error
