"""Intravenous iron products: limits from their labels. Doses are mg of elemental iron."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from ironview.domain.sources import Citation, Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedRow:
    """One row of a simplified table: below ``hb_below_g_dl`` (None: no upper bound) and below
    ``weight_below_kg`` (None: no upper bound) the course needs ``need_mg``."""

    hb_below_g_dl: Decimal | None
    weight_below_kg: Decimal | None
    need_mg: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One product of the catalogue.

    Attributes:
        code: Code of the record format, e.g. ``ferric_carboxymaltose``.
        name: Spelled out, in English, lower case.
        short: Code for tight places, e.g. ``FCM``.
        brands: Brand names met on labels.
        single_max_mg / single_max_mg_per_kg: Most in one dose (a day's entries are one dose).
        mg_per_kg_applies_above_mg: The mg/kg limit only counts for doses above this many mg.
        interval_days: Shortest interval between two doses.
        week_max_mg / week_max_mg_per_kg: Most in any 7 days.
        interference_days: Days, the last included, in which the assay may see the drug: for doses
            up to ``interference_small_mg`` (None: any), and ``interference_days_above`` beyond it.
        need: Rows of the simplified table, first match wins; empty when there is none.
        mri_months: Calendar months MRI may be altered; None when it is not.
        phosphate_watch: Whether repeated courses ask for a phosphate.
        rxnorm / atc / snomed: Codes met in files.
        names: Further spellings met in files, folded (``fold_name``) -> their language.
    """

    code: str
    name: str
    short: str
    brands: tuple[str, ...] = ()
    single_max_mg: Limit | None = None
    single_max_mg_per_kg: Limit | None = None
    mg_per_kg_applies_above_mg: Limit | None = None
    interval_days: Limit | None = None
    week_max_mg: Limit | None = None
    week_max_mg_per_kg: Limit | None = None
    interference_days: Limit
    interference_small_mg: Limit | None = None
    interference_days_above: Limit | None = None
    need: tuple[NeedRow, ...] = ()
    need_citations: tuple[Citation, ...] = ()
    mri_months: Limit | None = None
    phosphate_watch: bool = False
    rxnorm: frozenset[str] = frozenset()
    atc: frozenset[str] = frozenset()
    snomed: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    is_known: bool = True
