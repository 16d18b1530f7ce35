"""The account of a whole store, counted and paged in the database."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from peewee import SQL, Case, Database, ModelSelect, Select, fn

from ironview.domain.safety_net import (
    ACCOUNT,
    LeftOut,
    NetGroup,
    Quiet,
    SafetyNet,
    Unchecked,
)
from ironview.domain.verdicts import NextTestState
from ironview.domain.worklist import LANES
from ironview.store.batches import HeldState
from ironview.store.columns import Columns
from ironview.store.errors import store_errors
from ironview.store.execution import fetch, fetch_values
from ironview.store.list_tables import SummaryRow
from ironview.store.patient_columns import patient_of
from ironview.store.summaries import FoundPatient, of_other_day, read_summary
from ironview.store.tables import HeldRow, InfusionRow, OverrideRow, PatientRow, ResultRow

_PRESENT: Final = PatientRow.removed == 0
# Written with every reading, and part of the index lanes are counted by.
_IS_READ: Final = SummaryRow.responsible.is_null(False)
_READ: Final = SummaryRow.select(SummaryRow.patient).where(_IS_READ)
_WAITING: Final = HeldRow.select(HeldRow.patient_key).where(
    (HeldRow.removed == 0) & (HeldRow.state == HeldState.WAITING.value)
)
_SMALL: Final = 3000
_GROUPS: Final[Mapping[str, NetGroup]] = {one.value: one for one in ACCOUNT}
_PAGE: Final = 1000
_NO_DOSE: Final = NextTestState.NONE.value

_SEEN_AT_ONCE: Final = (
    LeftOut.HELD_ROWS,
    LeftOut.NO_OVERLOAD,
    LeftOut.NO_RESPONSE,
)
"""Told by what the account reads anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetAsked:
    """For what day, and by what rules, everybody should be read.

    Attributes:
        profiles: For ``LeftOut.NO_OVERLOAD`` and ``NO_RESPONSE``, the ids of the profiles.
    """

    today: date
    rules: str
    profiles: Mapping[LeftOut, tuple[str, ...]]


class SafetyNetStore:
    """Asks the summaries and who has none. Raises StoreError when the file cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self, asked: NetAsked) -> SafetyNet:
        """Return how many patients there are, and how many are in each group, at one moment."""
        with store_errors(), self._database.atomic("DEFERRED"):
            grouped = self._grouped(asked)
            of: dict[NetGroup, int] = {
                one: grouped[one.value]["count"] if one.value in grouped else 0 for one in ACCOUNT
            }
            for one in _SEEN_AT_ONCE:
                of[one] = sum(row[one.value] for row in grouped.values())
            for group in (LeftOut.WAITING_IMPORT, LeftOut.OVERRIDDEN, LeftOut.NO_ENTRIES):
                of[group] = self._count(_ids(group, asked))
            patients, of[Unchecked.NEVER], of[LeftOut.NO_BIRTH_DATE] = self._patients()
            nobody = self._count(_WAITING.where(HeldRow.patient_key == ""))
            return SafetyNet(patients=patients, of=of, rows_of_nobody=nobody)

    def rows(
        self, group: NetGroup, asked: NetAsked, limit: int, offset: int = 0
    ) -> tuple[FoundPatient, ...]:
        """Return patients of a group by name.

        Those of a small group are collected and then sorted; a large one is met soon on the way
        through all names.
        """
        ids = _ids(group, asked)
        with store_errors():
            is_small = len(fetch_values(self._database, ids.limit(_SMALL))) < _SMALL
            number = PatientRow.id if is_small else PatientRow.id + 0
            query = (
                _everybody(PatientRow, SummaryRow)
                .where(_PRESENT & number.in_(ids))
                .order_by(PatientRow.sort_name, PatientRow.id)
                .limit(limit)
                .offset(offset)
            )
            rows = fetch(self._database, query)
        return tuple(map(_found, rows))

    def everybody(
        self, asked: NetAsked, step: Callable[[int, int], None]
    ) -> tuple[SafetyNet, list[tuple[NetGroup, FoundPatient]]]:
        """Return the counts, and everybody's group of the account, as of one moment.

        Args:
            step: Told how many were read, and of how many; may raise to stop.
        """
        found: list[tuple[NetGroup, FoundPatient]] = []
        with store_errors(), self._database.atomic("DEFERRED"):
            net = self.counts(asked)
            after = 0
            while page := self._page(asked, after):
                step(len(found), net.patients)
                after = page[-1]["id"]
                found += [(_GROUPS[row["net_group"]], _found(row)) for row in page]
        return net, found

    def _page(self, asked: NetAsked, after: int) -> list[Columns]:
        group = Case(None, ((~_IS_READ, Unchecked.NEVER.value),), _group(asked))
        query = _everybody(PatientRow, SummaryRow, group.alias("net_group"))
        query = query.where(_PRESENT & (PatientRow.id > after))
        return fetch(self._database, query.order_by(PatientRow.id).limit(_PAGE))

    def _grouped(self, asked: NetAsked) -> dict[str, Columns]:
        """Return the count of each group of those who were read, and what was left out in it.

        All of it stands in one index.
        """
        seen = [
            fn.SUM(Case(None, ((_is_left_out(one, asked), 1),), 0)).alias(one.value)
            for one in _SEEN_AT_ONCE
        ]
        count = fn.COUNT(SQL("*")).alias("count")
        query = SummaryRow.select(_group(asked).alias("net_group"), count, *seen)
        rows = fetch(self._database, query.where(_IS_READ).group_by(SQL("net_group")))
        return {row["net_group"]: row for row in rows}

    def _patients(self) -> tuple[int, int, int]:
        """Return how many patients there are, how many unread, and how many without birth date."""
        asked = (PatientRow.id.not_in(_READ), PatientRow.birth_date.is_null())
        sums = [fn.SUM(Case(None, ((one, 1),), 0)) for one in asked]
        query = PatientRow.select(fn.COUNT(SQL("*")), *sums).where(_PRESENT)
        count, unread, unborn = self._database.execute(query).fetchone()
        return int(count), int(unread or 0), int(unborn or 0)

    def _count(self, ids: "ModelSelect[Any]") -> int:
        query = Select((ids.alias("found"),), (fn.COUNT(SQL("*")),))
        return int(fetch_values(self._database, query)[0])


def _found(row: Columns) -> FoundPatient:
    return FoundPatient(row["key"], patient_of(row), read_summary(row))


def _everybody(*columns: Any) -> "ModelSelect[Any]":  # noqa: ANN401
    return PatientRow.select(*columns).left_outer_join(SummaryRow)


def _group(asked: NetAsked) -> Any:  # noqa: ANN401  # an expression of peewee
    """Return the one group of the account a patient is in who was read; the first that is met.

    What ``SummaryStore.stale`` names is unchecked here.
    """
    return Case(
        None,
        (
            (SummaryRow.rules != asked.rules, Unchecked.OTHER_RULES.value),
            (of_other_day(asked.today), Unchecked.OTHER_DAY.value),
            *((SummaryRow.lane == lane.value, lane.value) for lane in LANES),
            (SummaryRow.booked.is_null(False), Quiet.BOOKED.value),
            (SummaryRow.next_state == _NO_DOSE, Quiet.NO_DOSE.value),
        ),
        Quiet.RECHECK.value,
    )


def _ids(group: NetGroup, asked: NetAsked) -> "ModelSelect[Any]":
    """Return the numbers of the patients of a group."""
    present = PatientRow.select(PatientRow.id).where(_PRESENT)
    match group:
        case Unchecked.NEVER:
            return present.where(PatientRow.id.not_in(_READ))
        case LeftOut.WAITING_IMPORT:
            return present.where(PatientRow.key.in_(_WAITING))
        case LeftOut.OVERRIDDEN:
            kept = OverrideRow.select(OverrideRow.patient).where(OverrideRow.removed == 0)
            return present.where(PatientRow.id.in_(kept))
        case LeftOut.NO_BIRTH_DATE:
            return present.where(PatientRow.birth_date.is_null())
        case LeftOut():
            return _READ.where(_is_left_out(group, asked))
        case _:
            return _READ.where(_group(asked) == group.value)


def _is_left_out(group: LeftOut, asked: NetAsked) -> Any:  # noqa: ANN401
    """Return what is asked of a summary."""
    match group:
        case LeftOut.HELD_ROWS:
            return SummaryRow.held > 0
        case LeftOut.NO_ENTRIES:
            no_dose = (SummaryRow.next_state == _NO_DOSE) & (SummaryRow.held == 0)
            return no_dose & _has_no(ResultRow) & _has_no(InfusionRow)
        case _:
            return SummaryRow.summary_profile.in_(list(asked.profiles[group]))


def _has_no(table: type[ResultRow | InfusionRow]) -> Any:  # noqa: ANN401
    own = table.select(SQL("1")).where((table.patient == SummaryRow.patient) & (table.removed == 0))
    return ~fn.EXISTS(own)
