"""Where a number stands, as people cite it; published titles stay in their own language."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.domain.profile_drafts import CLINIC_DECISION
from ironview.domain.sources import Citation, Source
from ironview.wording.verdict_labels import mark_text

translate = QCoreApplication.translate

_OWN: Final = "ironview-rules"
_CHAPTER: Final = "chapter "


def source_text(citation: Citation, sources: Mapping[str, Source]) -> str:
    """Return title, year and place of a citation; its key where the source is not listed."""
    if citation.key == _OWN:
        return _own_text(citation.place)
    source = sources.get(citation.key)
    title = citation.key if source is None else source.title
    if source is not None and source.year and str(source.year) not in title:
        title = f"{title} {source.year}"
    return ", ".join(part for part in (title, citation.place) if part)


def citation_text(citation: Citation, sources: Mapping[str, Source]) -> str:
    """Return source, place and how it was checked; never as a quotation."""
    if citation.key == CLINIC_DECISION:
        return translate("Wording", "Decision of the clinic ({place})").format(place=citation.place)
    return translate("Wording", "{where} ({mark})").format(
        where=source_text(citation, sources), mark=mark_text(citation.mark)
    )


def _own_text(place: str) -> str:
    """Name a chapter of our own rules in the language of the program."""
    name = translate("Wording", "Clinical rules of IronView")
    if place.startswith(_CHAPTER):
        place = translate("Wording", "chapter {chapter}").format(
            chapter=place.removeprefix(_CHAPTER)
        )
    return f"{name}, {place}" if place else name
