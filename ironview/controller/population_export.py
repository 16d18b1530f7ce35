"""The numbers of a clinic as a workbook: counts only, nobody's name."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.controller.clinic import ClinicNumbers
from ironview.controller.export_work import refuse_the_store
from ironview.domain.clinic_numbers import PopulationNumbers
from ironview.domain.population_figures import SPLITS, Bar, Figure, ShareBar, Split, figure
from ironview.domain.values import value
from ironview.interchange.exporting.workbook import Cell, Sheet, as_workbook
from ironview.store.database import Store
from ironview.whole_file import write_whole
from ironview.wording.population import (
    bar_name,
    deidentified_text,
    measure_title,
    numbered_names,
    period_text,
    product_title,
    small_text,
    split_name,
)

translate = QCoreApplication.translate
_EXPORT: Final = "export_numbers"


@value(kw_only=True)
class NumbersExport:
    """What is wanted.

    Attributes:
        source: Title of the document the intervals are from.
        waiting: How many patients were not read for the day.
    """

    numbers: ClinicNumbers
    rules: PopulationNumbers
    source: str
    waiting: int
    today: date
    user: str
    locale: QLocale


def write_numbers(store: Store, export: NumbersExport, path: Path) -> int:
    """Write every chart as a table, whole or not at all; return how many rows it has.

    Raises:
        NotAllowedError: The role of the person does not cover it.
        StoreError: It could not be noted; nothing was written then.
        UnwritableFileError: The file could not be written.
        StoreInTheWayError: The path names the store itself.
    """
    store.accounts.refuse_beyond_role(export.user, _EXPORT)
    refuse_the_store(store, path)
    rows = tuple(_rows(export))
    sheets = (
        Sheet(translate("ClinicExport", "About"), _about_headings(), _about(export)),
        Sheet(translate("ClinicExport", "Numbers"), _headings(), rows),
    )

    def pieces() -> Iterator[bytes]:
        yield from as_workbook(sheets, path.parent)
        store.log(export.user, _EXPORT, reason=path.name)

    write_whole(path, pieces())
    return len(rows)


def write_picture(store: Store, user: str, image: bytes, path: Path) -> None:
    """Write a picture of the charts, whole or not at all.

    Raises:
        NotAllowedError: The role of the person does not cover it.
        StoreError: It could not be noted; nothing was written then.
        UnwritableFileError: The file could not be written.
        StoreInTheWayError: The path names the store itself.
    """
    store.accounts.refuse_beyond_role(user, _EXPORT)
    refuse_the_store(store, path)

    def pieces() -> Iterator[bytes]:
        yield image
        store.log(user, _EXPORT, reason=path.name)

    write_whole(path, pieces())


def _about_headings() -> tuple[str, ...]:
    return translate("ClinicExport", "What"), translate("ClinicExport", "Says")


def _about(export: NumbersExport) -> tuple[tuple[str, str], ...]:
    wanted, level = export.numbers.wanted, export.rules.interval_percent.whole
    everything = translate("ClinicExport", "All products")
    interval = translate("ClinicExport", "Wilson score, {n} %. {source}")
    small = translate("ClinicExport", "Fewer than {n}: the share says little.")
    return (
        (translate("ClinicExport", "Content"), deidentified_text()),
        (translate("ClinicExport", "Made on"), export.today.isoformat()),
        (
            translate("ClinicExport", "Period"),
            period_text(wanted.from_month, wanted.to_month, export.today, export.locale),
        ),
        (
            translate("ClinicExport", "Product"),
            product_title(wanted.product) if wanted.product else everything,
        ),
        (
            translate("ClinicExport", "Interval"),
            interval.format(n=level, source=export.source),
        ),
        (
            translate("ClinicExport", "Small number"),
            small.format(n=export.rules.small_below.whole),
        ),
        (
            translate("ClinicExport", "Patients not read for this day"),
            str(export.waiting),
        ),
    )


def _headings() -> tuple[str, ...]:
    return (
        translate("ClinicExport", "Number"),
        translate("ClinicExport", "Split"),
        translate("ClinicExport", "Group"),
        translate("ClinicExport", "Counted"),
        translate("ClinicExport", "Of"),
        translate("ClinicExport", "Share, %"),
        translate("ClinicExport", "Interval from, %"),
        translate("ClinicExport", "Interval to, %"),
        translate("ClinicExport", "Lower quartile, days"),
        translate("ClinicExport", "Median, days"),
        translate("ClinicExport", "Upper quartile, days"),
        translate("ClinicExport", "Small number"),
    )


def _rows(export: NumbersExport) -> Iterator[tuple[Cell, ...]]:
    everything = translate("ClinicExport", "Everything")
    for measure, splits in SPLITS.items():
        title = measure_title(measure)
        for split in splits:
            found = figure(export.numbers.population, measure, split, export.rules)
            if found.total is not None and split is splits[0]:
                yield (title, everything, "", *_cells(found.total))
            for bar in found.bars:
                name = _name(found, bar, export.locale)
                yield (title, split_name(split), name, *_cells(bar))


def _name(found: Figure, bar: Bar, locale: QLocale) -> str:
    if found.split is Split.CLINICIAN and bar.name:
        return numbered_names(found)[bar.name]
    return bar.name if found.split is Split.MONTH else bar_name(found.split, bar.name, locale)


def _cells(bar: Bar) -> tuple[Cell, ...]:
    small = small_text() if bar.is_small else ""
    if isinstance(bar, ShareBar):
        shares = [bar.share, bar.low, bar.high] if bar.share is not None else [None] * 3
        told = ("" if one is None else round(100 * one, 1) for one in shares)
        return (bar.part, bar.whole, *told, "", "", "", small if bar.whole else "")
    return (bar.whole, bar.whole, "", "", "", bar.lower, bar.median, bar.upper, small)
