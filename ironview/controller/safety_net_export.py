"""The account of a whole store as a workbook: its counts, and everybody with why."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.controller.export_work import refuse_the_store
from ironview.controller.safety_net import NetLine, asked_with, net_line
from ironview.controller.summary_refresher import ReadWith
from ironview.domain.roles import EXPORT_ALL
from ironview.domain.safety_net import ACCOUNT, Checked, LeftOut, NetGroup, SafetyNet
from ironview.domain.values import value
from ironview.interchange.exporting.workbook import Cell, Sheet, as_workbook
from ironview.store.audit import EXPORT_PATIENT
from ironview.store.database import Store
from ironview.whole_file import write_whole
from ironview.wording.labels import profile_name, sex_name
from ironview.wording.safety_net import (
    group_name,
    group_note,
    line_text,
    part_name,
    verdict_text,
)

translate = QCoreApplication.translate


@value(kw_only=True)
class NetExport:
    """What is wanted.

    Attributes:
        locale: Writes dates within sentences.
    """

    read_with: ReadWith
    user: str
    locale: QLocale


def write_safety_net(
    store: Store, export: NetExport, path: Path, step: Callable[[int, int], None]
) -> int:
    """Write everybody's place in the account, whole or not at all; return how many they are.

    Raises:
        NotAllowedError: The role of the person does not cover it.
        StoreError: The store could not be read.
        UnwritableFileError: The file could not be written.
        StoreInTheWayError: The path names the store itself.
    """
    store.accounts.refuse_beyond_role(export.user, EXPORT_ALL)
    refuse_the_store(store, path)
    net, found = store.safety_net.everybody(asked_with(export.read_with), step)
    place = {group: number for number, group in enumerate(ACCOUNT)}
    today = export.read_with.today
    listed = [(group, net_line(one, today)) for group, one in found]
    listed.sort(key=lambda one: (place[one[0]], one[1].line.family_name, one[1].line.given_name))
    sheets = [
        Sheet(translate("NetExport", "Account"), _account_headings(), _account(net, export)),
        Sheet(
            translate("NetExport", "Patients"),
            _headings(),
            (_row(group, line, export) for group, line in listed),
        ),
    ]

    def pieces() -> Iterator[bytes]:
        yield from as_workbook(sheets, path.parent)
        keys = [line.key for _, line in listed]
        store.log_all(export.user, EXPORT_PATIENT, keys, f"nothing_due {path.name}")

    write_whole(path, pieces())
    return len(listed)


def _account_headings() -> tuple[str, ...]:
    return (
        translate("NetExport", "Part"),
        translate("NetExport", "Group"),
        translate("NetExport", "Patients"),
        translate("NetExport", "Meaning"),
    )


def _account(net: SafetyNet, export: NetExport) -> Iterator[tuple[Cell, ...]]:
    """Yield the parts of the account, then what it is an account of."""
    for group in (*ACCOUNT, *LeftOut):
        yield part_name(group), group_name(group), net.of[group], group_note(group)
    rules = translate("NetExport", "Read for {day}, by the rules {version}").format(
        day=export.read_with.today.isoformat(), version=export.read_with.rule_book.version
    )
    yield translate("NetExport", "In the store"), "", net.patients, rules
    yield "", "", "", verdict_text(net)


def _headings() -> tuple[str, ...]:
    return (
        translate("NetExport", "Part"),
        translate("NetExport", "Group"),
        translate("NetExport", "Family name"),
        translate("NetExport", "Given name"),
        translate("NetExport", "MRN"),
        translate("NetExport", "Born"),
        translate("NetExport", "Sex"),
        translate("NetExport", "Why"),
        translate("NetExport", "Read for"),
        translate("NetExport", "Holds until"),
        translate("NetExport", "Profile"),
    )


def _row(group: NetGroup, line: NetLine, export: NetExport) -> tuple[str, ...]:
    who, checked = line.line, line.checked
    return (
        part_name(group),
        group_name(group),
        who.family_name,
        who.given_name,
        who.mrn,
        "" if who.birth_date is None else who.birth_date.isoformat(),
        sex_name(who.sex),
        line_text(group, checked, export.locale),
        "" if checked is None else checked.as_of.isoformat(),
        _until(checked),
        "" if checked is None else profile_name(checked.profile),
    )


def _until(checked: Checked | None) -> str:
    until = None if checked is None else checked.holds_until
    return "" if until is None else until.isoformat()
