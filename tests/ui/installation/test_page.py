from datetime import datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from ironview import __version__
from ironview.domain.installation import Checked, CheckKind, Fault, FaultKind, Installation
from ironview.ui.installation.page import PageSource, installation_document, program_folder
from ironview.ui.paper.output import pdf_bytes
from ironview.ui.paper.sheets import A4, LETTER
from tests.conftest import PROJECT

DIGESTS = {f"guidelines/profile_{n}.toml": f"{n:064x}" for n in range(16)}


def source(*faults):
    checks = tuple(
        Checked(kind=kind, count=7, faults=faults if kind is CheckKind.FILES else ())
        for kind in CheckKind
    )
    found = Installation(checks=checks, listed_by="build", files="ab" * 32, digests=DIGESTS)
    return PageSource(
        installation=found,
        checked_at=datetime(2026, 11, 28, 14, 5),
        checked_by="A. Keller",
        place="/usr/lib/ironview",
    )


def text_of(document):
    (page,) = PdfReader(BytesIO(pdf_bytes(document))).pages
    return " ".join(page.extract_text().split())


@pytest.mark.parametrize("sheet", [A4, LETTER])
def test_the_page_says_program_place_result_and_rules_and_is_one_page(dressed, sheet):
    text = text_of(installation_document(source(), sheet))

    for said in (
        f"IronView {__version__}",
        "/usr/lib/ironview",
        "28 Nov 2026, 14:05, A. Keller",
        "the list of its build",
        "This installation is as it was delivered, and it works.",
        "Name and signature",
        "guidelines/profile_15.toml",
    ):
        assert said in text
    assert text.replace(" ", "").count("ab" * 32) == 1
    assert text.count("as it should be") == len(CheckKind)
    assert "NOT" not in text


def test_a_fault_is_named_and_the_result_says_so(dressed):
    document = installation_document(
        source(Fault(kind=FaultKind.ALTERED, place="_internal/ironview/resources/rules.toml")), A4
    )

    text = text_of(document)
    assert "_internal/ironview/resources/rules.toml was altered." in text
    assert "This installation is NOT as it should be." in text


@pytest.mark.parametrize("sheet", [A4, LETTER])
@pytest.mark.parametrize("count", [5, 40, 900])
def test_many_faults_stay_on_one_page_and_are_counted(dressed, sheet, count):
    faults = [Fault(kind=FaultKind.MISSING, place=f"file {n:04}") for n in range(count)]

    document = installation_document(source(*faults), sheet)
    text = text_of(document)
    shown = text.count("is missing or cannot be read.")
    assert 0 < shown <= count
    assert (shown == count) or f"and {count - shown} more" in text
    assert "Name and signature" in text


def test_the_folder_of_a_checkout_is_that_of_its_package():
    assert program_folder() == PROJECT / "ironview"
