"""Published means and medians beside the band that the program draws for such a patient.

``python -m tests.published_series_table published_series.csv`` prints a line for every row of the
file. Where a paper gives no dose, weight or baseline, the one assumed here is marked with ``*``.
"""

import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

from ironview.domain.analytes import AnalyteCode
from ironview.domain.expected_course import ExpectedCourse, expect_course
from ironview.domain.history import History
from ironview.domain.record import Condition
from tests.domain.histories import history
from tests.domain.records import condition, dose, on, panel, patient

STEADY_FROM_DAY = 50
"""About seven weeks: from here on the published values of deficient groups hold still."""


@dataclass(frozen=True, slots=True)
class Group:
    """A published group as one patient; what the paper does not give is named in ``assumed``."""

    product: str
    mg: int
    kg: int | None
    hb: str | None
    ferritin: str | None
    assumed: str = ""
    birth: str = "1970"
    condition: str = ""
    is_deficient: bool = False


FCM, FDI, IS = "ferric_carboxymaltose", "ferric_derisomaltose", "iron_sucrose"
SFG, FER, DEX = "sodium_ferric_gluconate", "ferumoxytol", "iron_dextran"
GROUPS = {
    "PMC7311010": Group(FCM, 1000, 70, "14.54", "96.4", "dose, weight"),
    "BLAUSTEIN2003": Group(IS, 1000, 70, "10.2", "177", "weight", condition="ckd_nd"),
    "NIMO": Group(FDI, 1200, 70, "10.5", "10", "dose, weight", is_deficient=True),
    "KEARNS2021": Group(FDI, 1317, 70, "10.8", "26.6", "weight, Hb", is_deficient=True),
    "IRONWOMAN": Group(FCM, 1000, 65, "12.5", "15", "weight, Hb, ferritin", is_deficient=True),
    "HAGRAS2022": Group(FCM, 1500, 70, "8.8", "13.2", "dose, weight", is_deficient=True),
    "NAQASH2018-FCM": Group(FCM, 1000, 55, "7.76", "8.32", "dose, weight", is_deficient=True),
    "NAQASH2018-IS": Group(IS, 1000, 55, "7.64", "8.16", "dose, weight", is_deficient=True),
    "HETZEL2014-FER": Group(FER, 1020, 70, "9.0", "10", "weight, Hb, ferritin"),
    "HETZEL2014-IS": Group(IS, 1000, 70, "9.0", "10", "weight, Hb, ferritin"),
    "DRIVE2007": Group(SFG, 1000, 75, "10.4", "760", "weight, Hb", condition="haemodialysis"),
    "PMC6360702-FCM": Group(FCM, 1000, 65, "8.5", "10", "all", condition="pregnancy"),
    "PMC6360702-ISC": Group(IS, 1000, 65, "8.5", "10", "all", condition="pregnancy"),
    "POWERS2017": Group(FCM, 750, 40, "9.1", "10", "dose, weight, ferritin", birth="2014"),
    "IKUTA2019-FCM": Group(FCM, 1000, 55, "8.5", "5", "all"),
    "PHOSPHARE-FCM": Group(FCM, 1500, None, None, None),
    "PHOSPHARE-FDI": Group(FDI, 1000, None, None, None),
    "RLS-LMWID": Group(DEX, 1000, None, None, None),
}
NO_IRON = {"PMC7311010-PLACEBO", "DRIVE2007-CTRL"}
CODES = {
    "ferritin": AnalyteCode.FERRITIN,
    "ferritin_delta": AnalyteCode.FERRITIN,
    "hb": AnalyteCode.HB,
    "hb_delta": AnalyteCode.HB,
}
WEEK_5 = 35


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the file beside the band.

    Attributes:
        observed: In the canonical unit; a published difference is added to the baseline.
        band: Low, middle and high on that day; None where there is none.
        said: ``inside``, ``above`` or ``below`` the band, or why there is none.
    """

    study: str
    analyte: str
    stat: str
    day: int | None
    printed: str
    observed: Decimal | None = None
    band: tuple[Decimal, Decimal, Decimal] | None = None
    said: str = ""

    @property
    def is_steady_ferritin(self) -> bool:
        """Whether a deficient group is measured once its ferritin holds still."""
        group = GROUPS.get(self.study)
        is_steady = self.day is not None and self.day >= STEADY_FROM_DAY
        return bool(group and group.is_deficient and is_steady and self.analyte == "ferritin")


def lines(path: Path) -> Iterator[Line]:
    """Yield a line for every row of the file, in its order."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield compare(row)


def compare(row: dict[str, str]) -> Line:
    """Set one published row beside the band of its group."""
    study, analyte, day = row["study_id"], row["analyte"], day_of(row)
    line = Line(study, analyte, row["stat"], day, f"{row['value']} {row['unit']}")
    if study in NO_IRON:
        return replace(line, said="no iron given")
    if row["timepoint"] == "baseline":
        return replace(line, said="baseline")
    if analyte not in CODES:
        return replace(line, said="no band for this")
    expected = band_of(GROUPS[study], CODES[analyte])
    if expected.refusal:
        return replace(line, said=f"refused: {expected.refusal}")
    observed = observed_of(row, GROUPS[study])
    band = None if day is None else at_day(expected, on(day))
    if band is None:
        return replace(line, observed=observed, said="outside the days of the band")
    low, _, high = band
    said = "below" if observed < low else "above" if observed > high else "inside"
    return replace(line, observed=observed, band=band, said=said)


def day_of(row: dict[str, str]) -> int | None:
    """Return the day after the last dose; "week 5" and "6 wk" where the file gives none."""
    if row["day_from_last_dose"]:
        return int(row["day_from_last_dose"])
    return {"week 5 from baseline": WEEK_5, "6 wk": 42, "to 12 wk": 84}.get(row["timepoint"])


def observed_of(row: dict[str, str], group: Group) -> Decimal:
    """Return the value in the canonical unit, a difference added to the group's baseline."""
    value = Decimal(row["value"])
    if row["analyte"].startswith("hb") and row["unit"] == "g/L":
        value /= 10
    start = group.hb if row["analyte"].startswith("hb") else group.ferritin
    return value + Decimal(start or 0) if "delta" in row["analyte"] else value


def history_of(group: Group) -> History:
    """Return the group's mean as one patient with one dose on day 0."""
    values = {"hb": group.hb, "ferritin": group.ferritin}
    conditions: list[Condition] = [condition(group.condition)] if group.condition else []
    return history(
        panel(-1, **{code: value for code, value in values.items() if value}),
        dose(0, group.mg, group.product),
        conditions,
        who=patient(weight_kg=group.kg, birth=group.birth),
    )


def band_of(group: Group, code: AnalyteCode) -> ExpectedCourse:
    """Return what the program expects of a patient like the group's mean."""
    read = history_of(group)
    return expect_course(read, read.courses[0], code)


def at_day(expected: ExpectedCourse, day: date) -> tuple[Decimal, Decimal, Decimal] | None:
    """Return the band on a day, straight between its points; None outside them."""
    for earlier, later in pairwise(expected.points):
        if earlier.day <= day <= later.day:
            share = Decimal((day - earlier.day).days) / (later.day - earlier.day).days
            return (
                earlier.low + share * (later.low - earlier.low),
                earlier.middle + share * (later.middle - earlier.middle),
                earlier.high + share * (later.high - earlier.high),
            )
    return None


def table(path: Path) -> str:
    """Return the whole comparison as a Markdown table."""
    head = "| study | what | stat | day | published | observed | band (middle) | verdict |"
    rows = [head, "|" + "---|" * 8]
    for line in lines(path):
        band = ""
        if line.band:
            low, middle, high = line.band
            band = f"{low:.1f} to {high:.1f} ({middle:.1f})"
        star = "*" if line.study in GROUPS and GROUPS[line.study].assumed and line.band else ""
        observed = "" if line.observed is None else f"{line.observed:.1f}"
        day = "" if line.day is None else str(line.day)
        cells = (line.study + star, line.analyte, line.stat, day, line.printed, observed, band)
        rows.append(f"| {' | '.join(cells)} | {line.said} |")
    assumed = [
        f"- {key}: {group.assumed} assumed" for key, group in GROUPS.items() if group.assumed
    ]
    return "\n".join([*rows, "", "Assumed where the paper does not say (*):", *assumed])


if __name__ == "__main__":
    sys.stdout.write(table(Path(sys.argv[1])) + "\n")
