"""Targets of patients, versioned like clinical rows."""

from datetime import datetime
from decimal import Decimal
from typing import Final

from peewee import Database

from ironview.domain.analytes import AnalyteCode
from ironview.domain.targets import Target
from ironview.store.columns import Columns
from ironview.store.decided_rows import DecidedRows

SET_TARGET: Final = "set_target"
CHANGE_TARGET: Final = "change_target"
END_TARGET: Final = "end_target"
"""Actions of these changes; they are written in stores: never change one."""


class TargetStore(DecidedRows[Target]):
    """The targets of one store; one that was ended counts no longer."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, "target", columns_of=_target_columns, read=target_from)


def _target_columns(target: Target) -> Columns:
    return {
        "analyte": target.analyte.value,
        "low": _written(target.low),
        "high": _written(target.high),
        "unit": target.unit,
        "reason": target.reason,
        "set_by": target.by,
        "set_at": target.at.isoformat(),
    }


def target_from(row: Columns) -> Target:
    """Return the target of these columns."""
    return Target(
        analyte=AnalyteCode(row["analyte"]),
        low=_read(row["low"]),
        high=_read(row["high"]),
        unit=row["unit"],
        reason=row["reason"],
        by=row["set_by"],
        at=datetime.fromisoformat(row["set_at"]),
        key=row["key"],
    )


def _written(bound: Decimal | None) -> str | None:
    return None if bound is None else f"{bound:f}"


def _read(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
