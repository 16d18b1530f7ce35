"""What holds of doses and the iron ledger for every record, through the whole engine."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.interpretation import interpret
from tests.domain.records import GUIDELINE, dose, on, patient, record
from tests.domain.test_interpretation_properties import AS_OF, DAYS, DOSES, RECORDS, said

PRODUCTS = [*GUIDELINE.products, "other"]
AMOUNTS = st.one_of(st.none(), st.integers(1, 3000))
ANY_DOSE = st.builds(dose, DAYS, AMOUNTS, st.sampled_from(PRODUCTS))
NOTHING_GIVEN = st.one_of(
    st.builds(
        dose,
        st.one_of(st.none(), DAYS),
        AMOUNTS,
        st.sampled_from(PRODUCTS),
        status=st.just("not_given"),
    ),
    st.builds(dose, DAYS, st.just(0), st.sampled_from(PRODUCTS)),
)
BY_WEIGHT_ALONE = [
    code for code, product in GUIDELINE.products.items() if product.single_max_mg is None
]


def totals(rows, as_of):
    answer = interpret(rows, GUIDELINE, on(as_of))
    ledger = answer.ledger
    return (
        ledger.given_ever_mg,
        ledger.given_last_12_months_mg,
        sum(report.course.total_mg for report in answer.courses),
        sum(len(report.course.doses) for report in answer.courses),
    )


@settings(max_examples=60, deadline=None)
@given(RECORDS, ANY_DOSE, AS_OF)
def test_another_dose_never_lowers_a_total(rows, more, as_of):
    before = totals(rows, as_of)
    after = totals(replace(rows, infusions=(*rows.infusions, more)), as_of)
    assert all(later >= earlier for earlier, later in zip(before, after, strict=True))


@settings(max_examples=60, deadline=None)
@given(RECORDS, NOTHING_GIVEN, AS_OF, st.integers(0, 4))
def test_a_dose_that_was_not_given_changes_nothing_anywhere(rows, refused, as_of, place):
    infusions = (*rows.infusions[:place], refused, *rows.infusions[place:])
    before, after = (
        interpret(r, GUIDELINE, on(as_of)) for r in (rows, replace(rows, infusions=infusions))
    )
    assert said(after) == said(before)
    assert [c.course.total_mg for c in after.courses] == [c.course.total_mg for c in before.courses]
    assert after.held == before.held


@settings(max_examples=60, deadline=None)
@given(RECORDS, st.lists(st.one_of(DOSES, ANY_DOSE), max_size=4), AS_OF, st.integers(5, 150))
def test_a_missing_weight_never_invents_a_limit(rows, doses, as_of, kg):
    given_rows = replace(rows, infusions=tuple(doses))
    without = interpret(replace(given_rows, patient=patient()), GUIDELINE, on(as_of))
    weighed = interpret(replace(given_rows, patient=patient(weight_kg=kg)), GUIDELINE, on(as_of))
    limits = {"dose.over_single_max", "dose.over_period_max", "dose.interval_too_short"}

    def checked(answer):
        return {(f.code, f.dose) for f in answer.findings if f.code in limits}

    assert checked(without) <= checked(weighed)
    for course in without.courses:
        assert course.ganzoni_mg is None
    for finding in without.findings:
        if finding.code == "dose.over_single_max":
            product = GUIDELINE.products[str(finding.facts["product"])]
            assert product.single_max_mg is not None
            assert finding.facts["limit_mg"] == product.single_max_mg.amount
            by_weight = product.single_max_mg_per_kg or product.week_max_mg_per_kg
            assert finding.facts["weight_missing"] is bool(by_weight)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(BY_WEIGHT_ALONE), st.integers(1, 100_000))
def test_a_product_with_limits_by_weight_alone_has_none_without_a_weight(product, mg):
    rows = replace(record(), infusions=(dose(0, Decimal(mg), product),))
    found = {finding.code for finding in interpret(rows, GUIDELINE, on(1)).findings}
    assert not found & {"dose.over_single_max", "dose.over_period_max"}
