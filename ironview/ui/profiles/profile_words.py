"""Short words of the profile screens: what a version is called, who saved it when."""

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.controller.profile_fields import EditableNumber
from ironview.controller.profile_listing import ProfileEntry, ProfileVersion
from ironview.domain.profile_drafts import CLINIC_DECISION, ProfileDraft
from ironview.domain.sources import Citation, Source
from ironview.wording.citations import citation_text, source_text
from ironview.wording.dates import date_text
from ironview.wording.labels import profile_name
from ironview.wording.profile_numbers import field_label, row_label
from ironview.wording.verdict_labels import mark_chip

translate = QCoreApplication.translate


def entry_name(entry: ProfileEntry) -> str:
    """Return the name of what counts; a delivered one in the language of the program."""
    delivered = entry.delivered
    if delivered is not None and entry.name == delivered.name:
        return profile_name(entry.id, entry.name)
    return entry.name


def called(named: ProfileDraft | ProfileVersion, entries: Iterable[ProfileEntry]) -> str:
    """Return the name of a draft or a version; a delivered one in the language of the program."""
    delivered = {one.id: one.delivered.name for one in entries if one.delivered is not None}
    if delivered.get(named.profile_id) == named.name:
        return profile_name(named.profile_id, named.name)
    return named.name


def counts_text(entry: ProfileEntry) -> str:
    """Return what counts now of a profile, in words."""
    active = entry.active
    if active is not None:
        if active.profile is None:
            return translate("Profiles", "own version {n} cannot be read").format(n=active.number)
        return translate("Profiles", "own version, {version}").format(version=active.version)
    if entry.delivered is not None:
        return translate("Profiles", "as delivered, {version}").format(
            version=entry.delivered.version
        )
    return translate("Profiles", "does not count: a draft")


def version_name(version: ProfileVersion) -> str:
    """Return what a version is called, e.g. "version 2 (2026.1-own.2)"."""
    text = translate("Profiles", "version {n}").format(n=version.number)
    return f"{text} ({version.version})" if version.version else text


def when_text(at: datetime, zone: tzinfo) -> str:
    """Return a date with its time at the clinic."""
    local = at.astimezone(zone)
    return f"{date_text(local.date(), QLocale())} {local:%H:%M}"


def saved_text(version: ProfileVersion, zone: tzinfo) -> str:
    """Return who saved a version when, and the note."""
    text = translate("Profiles", "{who}, {when}")
    said = text.format(who=version.by, when=when_text(version.at, zone))
    return f"{said}: {version.note}" if version.note else said


def number_name(number: EditableNumber) -> str:
    """Return the name of a number with its row, where it stands in a list of rows."""
    name = field_label(number.key)
    is_alone = number.row == 0 and number.row_upper is None
    if number.row is None or (is_alone and number.key.partition(".")[0] != "iron_indicated"):
        return name
    return f"{name}, {row_label(number.key, number.row, number.row_upper)}"


def citations_text(citations: Iterable[Citation], sources: Mapping[str, Source]) -> str:
    """Return sources with their marks in one word each."""
    return "; ".join(_cited(one, sources) for one in citations)


def _cited(one: Citation, sources: Mapping[str, Source]) -> str:
    if one.key == CLINIC_DECISION:
        return citation_text(one, sources)
    return f"{source_text(one, sources)} ({mark_chip(one.mark)})"
