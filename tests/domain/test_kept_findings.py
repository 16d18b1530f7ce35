"""A finding is read back as it was written, whatever it holds."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.findings import Finding, OtherProfile, Severity, Skipped, Used
from ironview.domain.kept_findings import finding_text, read_finding_text
from ironview.domain.quantities import Comparator, Quantity
from ironview.domain.sources import Citation, Mark
from tests.store.drawn import days, moments, texts
from tests.wording.evidence_cases import findings_by_code

amounts = st.decimals(allow_nan=False, allow_infinity=False)
quantities = st.builds(Quantity, amounts, st.none() | st.sampled_from(Comparator))
when = st.none() | moments()
used = st.builds(Used, texts, texts, when, texts, st.none() | quantities)
skipped = st.builds(Skipped, texts, texts, when, texts, texts)
facts = st.none() | st.booleans() | st.integers() | texts | amounts | days | moments()
findings = st.builds(
    Finding,
    code=texts,
    severity=st.sampled_from(Severity),
    rule=texts,
    samples=st.lists(moments(), max_size=2).map(tuple),
    dose=st.none() | days,
    used=st.lists(used, max_size=3).map(tuple),
    skipped=st.lists(skipped, max_size=2).map(tuple),
    facts=st.dictionaries(texts, facts, max_size=4),
    action=texts,
)


@given(findings)
def test_any_finding_is_read_back_as_it_was(finding):
    read = read_finding_text(finding_text(finding))

    assert read == finding
    kinds = {name: type(fact) for name, fact in finding.facts.items()}
    assert {name: type(fact) for name, fact in read.facts.items()} == kinds


def test_every_code_of_the_engine_is_read_back():
    for cases in findings_by_code().values():
        for _, finding in cases:
            kept = replace(finding, citations=(), other_profiles=())
            assert read_finding_text(finding_text(finding)) == kept


def test_sources_and_other_profiles_stay_in_the_rule_book():
    finding = Finding(
        code="stores.high",
        severity=Severity.NOTICE,
        rule="stores.high",
        citations=(Citation("somebody-2020", "table 1", Mark.MEMORY),),
        other_profiles=(OtherProfile("ibd", "acceptable"),),
    )
    text = finding_text(finding)

    assert "somebody" not in text
    assert "acceptable" not in text


@pytest.mark.parametrize("digits", ["5", "5.0", "5.00", "1E+2", "-0"])
def test_numbers_keep_their_digits(digits):
    finding = Finding(
        code="c",
        severity=Severity.INFO,
        rule="r",
        used=(Used("k", "ferritin", None, digits, Quantity(Decimal(digits))),),
    )
    (row,) = read_finding_text(finding_text(finding)).used

    assert row.quantity is not None
    assert str(row.quantity.amount) == str(Decimal(digits))
