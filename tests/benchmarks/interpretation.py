"""How many records a second the engine interprets on one core."""

from datetime import date

from ironview.domain.interpretation import interpret
from ironview.knowledge.catalogues import load_guideline
from tests.benchmarks.measure import median_seconds
from tests.benchmarks.records import record_of

AS_OF = date(2026, 6, 1)
RECORDS = 200


def report() -> list[str]:
    """Return one line for each figure."""
    guideline = load_guideline()
    records = [record_of(50, number) for number in range(RECORDS)]
    seconds = median_seconds(lambda: [interpret(record, guideline, AS_OF) for record in records])
    big = record_of(500, every_days=9)
    typing = median_seconds(lambda: interpret(big, guideline, AS_OF))
    rate = RECORDS / seconds
    verdict = "reached" if rate >= 2000 else "MISSED"
    return [
        f"interpret, 50 results: {rate:.0f} records a second, goal >= 2000 {verdict}",
        f"interpret, 500 results: {typing * 1000:.1f} ms",
    ]
