"""The whole rule book, read once from ``resources/*.toml``."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, get_type_hints

from ironview.domain.analytes import Analyte, AnalyteCode, UnitFactor, fold_name, fold_unit
from ironview.domain.findings import Severity
from ironview.domain.guideline import DeficiencyOverlay, Guideline, OverloadOverlay, RuleText
from ironview.domain.products import Product
from ironview.domain.sources import Citation, Limit
from ironview.knowledge.plausibility import check_chapter, check_range
from ironview.knowledge.profile_files import read_profiles
from ironview.knowledge.reading import SOURCES, Spot, build, build_keyed
from ironview.knowledge.resources import resource_path
from ironview.knowledge.source_files import load_sources
from ironview.knowledge.toml_files import read_toml

_UNKNOWN_PRODUCT: Final = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class _UnitEntry:
    """A unit as written in analytes.toml."""

    unit: str
    factor: Limit | None
    divided_by: Limit | None
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _AnalyteEntry:
    """An analyte as written in analytes.toml."""

    name: str
    decimals: int
    zero_based: bool = False
    lowest: Limit | None
    highest: Limit | None
    loinc: tuple[str, ...] = ()
    names: str = ""
    units: tuple[_UnitEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _RuleEntry:
    """A finding code as written in findings.toml."""

    severity: Severity
    rule: str
    citations: tuple[Citation, ...]


@lru_cache(maxsize=4)
def load_guideline(folder: Path | None = None) -> Guideline:
    """Return the rule book of a folder; read and checked once per folder.

    Args:
        folder: Laid out like ``resources/``; None: the one that comes with the program.

    Raises:
        ResourceError: A file is missing or wrong; the text names file, line and key.
    """
    base = folder or resource_path()
    sources = load_sources(base)

    def spot(name: str) -> Spot:
        return Spot(read_toml(base / name), known=sources)

    overlays = spot("overlays.toml")
    products = _products(spot("products.toml"))
    return Guideline(
        analytes=_analytes(spot("analytes.toml")),
        products={code: product for code, product in products.items() if product.is_known},
        unknown_product=products[_UNKNOWN_PRODUCT],
        sources=sources,
        profiles=read_profiles(base / "guidelines", sources),
        deficiency_overlays=build_keyed(DeficiencyOverlay, "id", overlays, "deficiency"),
        overload_overlays=build_keyed(OverloadOverlay, "id", overlays, "overload"),
        rule_texts=_rule_texts(spot("findings.toml")),
        **_chapters(spot("rules.toml")),
    )


def _chapters(spot: Spot) -> dict[str, Any]:
    """Read the tables that ``Guideline`` has a type of numbers for, and its version."""
    table = spot.file.table
    kinds = {
        name: kind
        for name, kind in get_type_hints(Guideline).items()
        if isinstance(kind, type) and kind.__name__.endswith("Numbers")
    }
    for key in table:
        if key not in kinds and key != "version":
            raise spot.at(key).error(f"unknown table. Known here: {', '.join(kinds)}.")
    chapters: dict[str, Any] = {"version": str(table.get("version", ""))}
    for key, kind in kinds.items():
        here = spot.at(key)
        chapters[key] = build(kind, table.get(key), here)
        check_chapter(chapters[key], here)
    return chapters


def _rule_texts(spot: Spot) -> dict[str, RuleText]:
    texts = {}
    for code, entry in spot.file.table.items():
        here = spot.at(code)
        read = build(_RuleEntry, entry, here)
        if not read.citations:
            raise here.error("at least one citation is needed.")
        texts[code] = RuleText(
            code=code, severity=read.severity, rule=read.rule, citations=read.citations
        )
    return texts


def _products(spot: Spot) -> dict[str, Product]:
    here = spot.entering(spot.file.table)
    products = {
        code: _product(code, entry, here.at(code))
        for code, entry in spot.file.table.items()
        if code != SOURCES
    }
    if _UNKNOWN_PRODUCT not in products:
        raise spot.error("the table unknown is missing.")
    return products


def _product(code: str, entry: object, spot: Spot) -> Product:
    product = build(Product, entry, spot, {"code": code})
    if product.need and not product.need_citations:
        raise spot.error("need has no need_citations.")
    check_chapter(product, spot)
    return replace(
        product, names={fold_name(name): language for name, language in product.names.items()}
    )


def _analytes(spot: Spot) -> dict[AnalyteCode, Analyte]:
    here = spot.entering(spot.file.table)
    analytes = {}
    for key, entry in spot.file.table.items():
        if key == SOURCES:
            continue
        if key not in list(AnalyteCode):
            raise here.at(key).error("this analyte is unknown to the program.")
        code = AnalyteCode(key)
        analytes[code] = _analyte(code, build(_AnalyteEntry, entry, here.at(key)), here.at(key))
    missing = [code for code in AnalyteCode if code not in analytes]
    if missing:
        raise spot.error(f"no entry for {', '.join(missing)}.")
    return analytes


def _analyte(code: AnalyteCode, entry: _AnalyteEntry, spot: Spot) -> Analyte:
    units = tuple(_unit(unit, spot.at("units").at(index)) for index, unit in enumerate(entry.units))
    if not units or units[0].factor != 1:
        raise spot.at("units").error("the first unit must be the canonical one, with factor 1.")
    check_range(entry.lowest, entry.highest, spot)
    return Analyte(
        code=code,
        name=entry.name,
        canonical_unit=units[0].unit,
        decimals=entry.decimals,
        units=units,
        lowest=entry.lowest,
        highest=entry.highest,
        loinc=dict.fromkeys(entry.loinc, ""),
        names=frozenset(fold_name(name) for name in (entry.name, code, *entry.names.split(";"))),
        zero_based=entry.zero_based,
    )


def _unit(entry: _UnitEntry, spot: Spot) -> UnitFactor:
    limit = entry.factor or entry.divided_by
    if limit is None or (entry.factor and entry.divided_by) or limit.amount <= 0:
        raise spot.error("either factor or divided_by is needed, above 0.")
    return UnitFactor(
        unit=entry.unit,
        factor=limit.amount if entry.factor else Decimal(1) / limit.amount,
        spellings=frozenset(fold_unit(spelling) for spelling in (entry.unit, *entry.spellings)),
        citations=limit.citations,
    )
