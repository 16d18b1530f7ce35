"""The clinician's page says what the screen says."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ironview.domain.interpretation import interpret
from ironview.domain.sign_off import SignOff, SignOffAction, judge_sign_offs
from ironview.ui.paper.review import review_document
from ironview.ui.paper.sheets import A4, LETTER
from ironview.ui.verdict_tiles import verdict_tiles
from ironview.wording.bottom_line import bottom_line
from ironview.wording.citations import citation_text
from ironview.wording.findings import finding_title
from tests.ui import people
from tests.ui.people import TODAY


def plain(text):
    return " ".join(text.replace("\u00a0", " ").replace("\u2060", "").split())


@pytest.fixture
def printed(source_of, read):
    """Return all words of the page of a record."""

    def text(record, *, all_samples=False, **changes):
        source = source_of(record, **changes)
        return source, plain(" ".join(read(review_document(source, A4, all_samples=all_samples))))

    return text


@pytest.mark.parametrize("person", ["elena", "henrik", "dosed_lately", "every_state"])
def test_the_answer_and_the_tiles_are_those_of_the_screen(printed, person):
    source, text = printed(getattr(people, person)())
    assert plain(bottom_line(source.interpretation).headline) in text
    for tile in verdict_tiles(source.interpretation):
        assert plain(tile.label) in text
        assert plain(tile.value) in text


@pytest.mark.parametrize("person", ["elena", "henrik", "dosed_lately", "every_state"])
def test_every_finding_is_printed_with_its_rule_and_every_source(printed, person):
    source, text = printed(getattr(people, person)())
    assert source.interpretation.findings
    for finding in source.interpretation.findings:
        assert plain(finding_title(finding)) in text
        assert finding.rule in text
        for citation in finding.citations:
            assert plain(citation_text(citation, source.guideline.sources)) in text


def test_a_value_that_cannot_be_read_says_so_in_words(printed):
    _, text = printed(people.dosed_lately())
    assert "day 8, too early" in text
    assert "off scale" in text


def test_who_printed_it_when_and_that_nobody_signed(printed):
    _, text = printed(people.elena())
    assert "Iron clinic, Example Hospital" in text
    assert "Printed 3 Jun 2026, 14:12, A. Keller" in text
    assert "Not signed when this page was printed" in text


def signed_sample(record, guideline, **more):
    said = interpret(record, guideline, TODAY)
    content = judge_sign_offs(said, (), (), "0.1.0")[-1].content
    sign_off = SignOff(
        content=replace(content, **more),
        is_relevant=False,
        action=SignOffAction.REPEAT_TEST,
        comment="",
        responsible="Dr Weber",
        next_date=None,
        by="Dr Weber",
        at=datetime(2026, 6, 3, 14, 5, tzinfo=UTC),
    )
    return judge_sign_offs(said, (), (sign_off,), "0.1.0")


def test_a_signed_page_says_by_whom_and_when(printed, guideline):
    sign_offs = signed_sample(people.elena(), guideline)
    _, text = printed(people.elena(), sign_offs=sign_offs)

    assert "Sample of 1 Jun 2026. Signed by Dr Weber, 3 Jun 2026, 14:05. Test again." in text
    assert "Not signed" not in text


@pytest.mark.parametrize("person", ["elena", "henrik", "dosed_lately", "every_state"])
@pytest.mark.parametrize("sheet", [A4, LETTER])
def test_nobody_signs_a_sheet_with_nothing_else_on_it(source_of, read, person, sheet):
    source = source_of(getattr(people, person)())
    pages = [plain(page) for page in read(review_document(source, sheet, all_samples=False))]

    (signed,) = (page for page in pages if "Not signed when this page was printed" in page)

    cited = {one for each in source.interpretation.findings for one in each.citations}
    assert any(plain(citation_text(one, source.guideline.sources)) in signed for one in cited)


def test_a_page_whose_signature_no_longer_holds_is_not_called_signed(printed, guideline):
    sign_offs = signed_sample(people.elena(), guideline, profile_version="2025.1")
    _, text = printed(people.elena(), sign_offs=sign_offs)

    assert "Not signed when this page was printed" in text
    assert "Signed by" not in text


def test_without_a_name_of_the_clinic_nothing_stands_in_its_place(printed):
    _, text = printed(people.elena(), clinic="")
    assert "Printed 3 Jun 2026" in text


def test_what_the_period_leaves_out_is_said(printed):
    _, some = printed(people.henrik())
    assert "1 sample outside 1 Oct 2025 to 1 Oct 2026 is not on this page." in some
    assert "25 Aug 2025" not in some.split("Results by sample")[1].split("Findings")[0]
    _, every = printed(people.henrik(), all_samples=True)
    assert "is not on this page" not in every
    assert "25 Aug 2025" in every.split("Results by sample")[1].split("Findings")[0]


def test_a_patient_without_results_has_a_page(printed):
    empty = replace(people.elena(), results=(), infusions=(), symptoms=(), events=())
    _, text = printed(empty)
    assert "There is no result yet." in text
    assert "Page 1 of 1" in text


def test_words_from_outside_are_printed_as_they_are(printed):
    patient = replace(people.elena().patient, family_name="<b>O'Neil</b> & Söhne")
    _, text = printed(replace(people.elena(), patient=patient))
    assert "<b>O'Neil</b> & Söhne, Elena" in text
