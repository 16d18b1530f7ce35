"""Options for a visit in words: what each product would mean, worded as options with sources."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.findings import Finding
from ironview.domain.products import Product
from ironview.domain.sources import Citation, Limit, Source
from ironview.domain.verdicts import NextTest
from ironview.domain.visit_plan import ProductOption, VisitPlan, WhyNot
from ironview.wording.citations import citation_text
from ironview.wording.dates import date_text
from ironview.wording.findings import finding_action, finding_statement, finding_title
from ironview.wording.labels import analyte_within, product_name
from ironview.wording.numbers import plain_text, with_unit
from ironview.wording.verdict_labels import stores_label

translate = QCoreApplication.translate


def plan_title(plan: VisitPlan, locale: QLocale | None = None) -> str:
    """Return what the page is about."""
    text = translate("VisitPlan", "Options for a visit on {date}")
    return text.format(date=date_text(plan.day, locale))


def plan_note() -> str:
    """Return what the options are and are not."""
    return translate(
        "VisitPlan",
        "Options, not advice: the largest doses the label allows until the need is covered. "
        "The clinician decides whether, what and how much to give.",
    )


def stores_text(plan: VisitPlan, locale: QLocale | None = None) -> str:
    """Return that no iron deficiency asks for iron; empty where one does."""
    if not plan.before.is_unasked:
        return ""
    before = plan.before
    if before.stores is None or before.stores_on is None:
        return translate(
            "VisitPlan",
            "No readable sample shows iron deficiency: the need below comes from haemoglobin "
            "alone.",
        )
    text = translate(
        "VisitPlan",
        "Iron stores on {date}: {verdict}. This does not ask for iron; the need below comes from "
        "haemoglobin alone.",
    )
    day = date_text(before.stores_on, locale)
    return text.format(date=day, verdict=stores_label(before.stores))


def caution_text(finding: Finding, locale: QLocale | None = None) -> str:
    """Return a finding that speaks against iron or asks for something first."""
    return f"{finding_statement(finding, locale)} {finding_action(finding, locale)}".strip()


def option_title(option: ProductOption, locale: QLocale | None = None) -> str:
    """Return the product, and in how many visits how much."""
    name = _capital(product_name(option.product.code))
    if not option.doses:
        return name
    visits = len(option.doses)
    text = (
        translate("VisitPlan", "{product}: {amount} in 1 visit")
        if visits == 1
        else translate("VisitPlan", "{product}: {amount} in {n} visits")
    )
    return text.format(product=name, amount=_mg(option.total_mg, locale), n=visits)


def option_lines(option: ProductOption, locale: QLocale | None = None) -> tuple[str, ...]:
    """Return the doses, the need, the label, when to test, and what the doses would raise."""
    if option.why_not is not None:
        return (why_not_text(option.why_not), *_need(option, locale))
    return tuple(
        line
        for line in (
            _doses(option, locale),
            *_need(option, locale),
            label_text(option.product, locale),
            when_to_test(option.next_test, locale) if option.next_test is not None else "",
            *(finding_title(one, locale) + "." for one in option.findings),
        )
        if line
    )


def why_not_text(why: WhyNot) -> str:
    """Return why an option cannot be reckoned."""
    return {
        WhyNot.CHILD: translate(
            "VisitPlan", "Doses for children are not in the rules: see the label of the product."
        ),
        WhyNot.LATER_DOSE: translate(
            "VisitPlan", "A dose after this day is already on record. Choose a later day."
        ),
        WhyNot.NEED_UNKNOWN: translate(
            "VisitPlan", "The need cannot be told without haemoglobin and body weight."
        ),
        WhyNot.NEED_COVERED: translate("VisitPlan", "The need of this course is covered."),
        WhyNot.WEIGHT_MISSING: translate(
            "VisitPlan", "The label limits the dose by body weight, which is not known."
        ),
        WhyNot.LIMIT_TOO_LOW: translate(
            "VisitPlan", "The label names no limit that allows a dose for this weight."
        ),
    }[why]


def label_text(product: Product, locale: QLocale | None = None) -> str:
    """Return what the label allows; empty where it names no limit."""
    single = _limits(product.single_max_mg, product.single_max_mg_per_kg, locale)
    week = _limits(product.week_max_mg, product.week_max_mg_per_kg, locale)
    days = product.interval_days.whole if product.interval_days is not None else 0
    parts = [
        translate("VisitPlan", "in one dose {limit}").format(limit=single) if single else "",
        translate("VisitPlan", "in any 7 days {limit}").format(limit=week) if week else "",
        translate("VisitPlan", "{n} days apart").format(n=days) if days > 1 else "",
    ]
    told = ", ".join(part for part in parts if part)
    return translate("VisitPlan", "Label: {limits}.").format(limits=told) if told else ""


def when_to_test(test: NextTest, locale: QLocale | None = None) -> str:
    """Return what to test after the last dose, and from when."""
    if test.earliest is None or test.preferred is None:
        return ""
    text = translate("VisitPlan", "Test {tests} not before {earliest}, better from {preferred}.")
    return text.format(
        tests=", ".join(analyte_within(code) for code in test.tests),
        earliest=date_text(test.earliest, locale),
        preferred=date_text(test.preferred, locale),
    )


def source_lines(option: ProductOption, sources: Mapping[str, Source]) -> tuple[str, ...]:
    """Return where the label's limits and the need come from, each source once."""
    product = option.product
    limits = (
        product.single_max_mg,
        product.single_max_mg_per_kg,
        product.interval_days,
        product.week_max_mg,
        product.week_max_mg_per_kg,
    )
    cited = [one for limit in limits if limit is not None for one in limit.citations]
    if option.simplified_mg is not None:
        cited += product.need_citations
    return tuple(dict.fromkeys(_cited(cited, sources)))


def _cited(cited: list[Citation], sources: Mapping[str, Source]) -> Iterator[str]:
    for one in cited:
        yield citation_text(one, sources)


def _doses(option: ProductOption, locale: QLocale | None) -> str:
    return "; ".join(
        translate("VisitPlan", "{date}: {amount}").format(
            date=date_text(one.day, locale), amount=_mg(one.mg, locale)
        )
        for one in option.doses
    )


def _need(option: ProductOption, locale: QLocale | None) -> Iterator[str]:
    told = []
    if option.simplified_mg is not None:
        text = translate("VisitPlan", "{amount} by the table of the label")
        told.append(text.format(amount=_mg(option.simplified_mg, locale)))
    if option.ganzoni_mg is not None:
        text = translate("VisitPlan", "{amount} by Ganzoni's formula")
        told.append(text.format(amount=_mg(option.ganzoni_mg, locale)))
    if not told:
        return
    yield translate("VisitPlan", "Need of the course: {needs}.").format(needs=", ".join(told))
    if option.given_mg and option.left_mg is not None:
        text = translate("VisitPlan", "Given in it already: {given}; left: {left}.")
        yield text.format(given=_mg(option.given_mg, locale), left=_mg(option.left_mg, locale))


def _limits(mg: Limit | None, per_kg: Limit | None, locale: QLocale | None) -> str:
    parts = []
    if mg is not None:
        parts.append(_mg(mg.amount, locale))
    if per_kg is not None:
        parts.append(with_unit(plain_text(per_kg.amount, locale), "mg/kg", locale))
    return translate("VisitPlan", " and ").join(parts)


def _mg(amount: Decimal | int, locale: QLocale | None) -> str:
    return with_unit(plain_text(Decimal(amount), locale), "mg", locale)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
