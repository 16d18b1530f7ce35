"""Published means after an infusion: nothing drawn too early is ever called overload."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from ironview.domain.interpretation import interpret
from ironview.domain.record import Infusion, Record, Result
from tests.domain.records import GUIDELINE, dose, on, patient, record, result

PRODUCTS = {
    "FCM": "ferric_carboxymaltose",
    "FDI": "ferric_derisomaltose",
    "iron sucrose": "iron_sucrose",
    "ferric gluconate": "sodium_ferric_gluconate",
    "ferumoxytol": "ferumoxytol",
}


def series(shared: Path) -> Iterator[tuple[str, Record]]:
    """Yield each study as two patients, the mean one and one two deviations above it."""
    studies: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    with (shared / "clinical" / "published_series.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            studies[row["study_id"], row["product"]].append(row)
    for (study, product), rows in studies.items():
        for above in (0, 2):
            results = [found for row in rows if (found := as_result(row, above))]
            if results:
                name = f"{study} {product} +{above}"
                yield name, record(as_dose(product), results, who=patient(sex="male"))


def as_dose(product: str) -> Infusion:
    return dose(0, 1000, PRODUCTS.get(product, "other"), clock="12:00")


def as_result(row: dict[str, str], above: int) -> Result | None:
    try:
        day = round(float(row["day_from_last_dose"]))
        spread = float(row["spread"] or 0) if row["spread_type"] == "SD" else 0
        value = float(row["value"]) + above * spread
    except ValueError:
        return None
    if row["stat"] not in ("mean", "median") or row["timepoint"] == "baseline":
        return None
    return result(row["analyte"], value, day, "13:00", unit=row["unit"])


def test_no_published_series_is_called_overload_while_it_is_too_early(shared: Path) -> None:
    judged = early = 0
    for name, patient_record in series(shared):
        answer = interpret(patient_record, GUIDELINE, on(365))
        judged += 1
        for sample in answer.samples:
            if sample.sample.window in ("too_early", "assay_interference"):
                early += 1
                assert sample.overload in (None, "not_assessable"), name
                found = [f.code for f in sample.findings]
                assert not [code for code in found if code.startswith("overload.")], name
                assert "safety.hold_iron" not in found, name
    assert judged >= 2 * 8
    assert early >= 2 * 4
