"""A package of a thousand patients against the plain record of the same patients."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from ironview.controller.export_work import Export, ExportFormat, write_export
from ironview.controller.package_work import Sealing, write_package
from ironview.knowledge.catalogues import load_guideline
from ironview.store.database import Store, open_store
from tests.benchmarks.measure import Figure, median_seconds
from tests.benchmarks.records import record_of

PATIENTS: Final = 1000
RESULTS: Final = 30


def report() -> Iterator[Figure]:
    """Yield what locking and signing cost, the derivation of the key included."""
    guideline = load_guideline()
    with TemporaryDirectory() as folder, open_store(Path(folder) / "a.sqlite") as store:
        _fill(store)
        wanted = Export(
            keys=store.patients.keys(),
            format=ExportFormat.RECORD,
            deidentified=False,
            guideline=guideline,
            zone=UTC,
            today=date(2026, 6, 3),
            user="bench",
        )
        sealing = Sealing("correct horse battery", "bench", datetime(2026, 6, 3, tzinfo=UTC))
        plain, locked = Path(folder) / "plain.json", Path(folder) / "locked.ivpackage"
        yield Figure(
            name=f"package of {PATIENTS} patients with {RESULTS} results each",
            ours_s=median_seconds(
                lambda: write_package(store, wanted, sealing, locked, _ignore), runs=3
            ),
            peer="plain record",
            peer_s=median_seconds(lambda: write_export(store, wanted, plain, _ignore), runs=3),
            goal=None,
        )


def _fill(store: Store) -> None:
    with store.writing("bench", "fill") as change:
        for number in range(PATIENTS):
            record = record_of(RESULTS, number)
            key = store.patients.add(record.patient, change)
            store.rows.add(key, (*record.infusions, *record.results), change)


def _ignore(_done: int, _total: int) -> None:
    pass
