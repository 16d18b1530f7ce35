"""Every word of every vocabulary has a label."""

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.findings import Severity
from ironview.domain.record import (
    ConditionCode,
    CourseChoice,
    DoseStatus,
    EventKind,
    MenopausalStatus,
    ResultStatus,
    Scale,
    Sex,
)
from ironview.domain.sources import Mark
from ironview.domain.verdicts import (
    Fatigue,
    HbVerdict,
    Interpretability,
    NextTestState,
    Overload,
    ProfileChoice,
    Stores,
    Window,
)
from ironview.knowledge.catalogues import load_guideline
from ironview.wording import labels, verdict_labels

VOCABULARIES = [
    (labels.analyte_name, AnalyteCode),
    (labels.analyte_within, AnalyteCode),
    (labels.condition_name, ConditionCode),
    (labels.event_name, EventKind),
    (labels.scale_name, Scale),
    (labels.sex_name, Sex),
    (labels.menopausal_name, MenopausalStatus),
    (labels.dose_status_name, DoseStatus),
    (labels.course_choice_name, CourseChoice),
    (labels.result_status_name, ResultStatus),
    (verdict_labels.severity_label, Severity),
    (verdict_labels.window_label, Window),
    (verdict_labels.interpretability_label, Interpretability),
    (verdict_labels.stores_label, Stores),
    (verdict_labels.overload_label, Overload),
    (verdict_labels.hb_label, HbVerdict),
    (verdict_labels.fatigue_label, Fatigue),
    (verdict_labels.next_test_label, NextTestState),
    (verdict_labels.choice_label, ProfileChoice),
    (verdict_labels.mark_text, Mark),
    (verdict_labels.mark_chip, Mark),
]
SAME_AS_CODE = {"ferritin", "transferrin", "haemodialysis", "alcohol", "inflammation", "iron"}
SAME_AS_CODE |= {"pregnancy", "haemochromatosis", "malignancy", "infection", "surgery", "delivery"}
SAME_AS_CODE |= {"phosphate", "creatinine", "reticulocytes", "completed", "final", "preliminary"}
SAME_AS_CODE |= {"corrected", "amended", "cancelled", "excluded", "unclear", "provisional"}
SAME_AS_CODE |= {"baseline", "acceptable", "steady"}


@pytest.mark.parametrize(
    ("label", "member"),
    [(label, member) for label, vocabulary in VOCABULARIES for member in vocabulary],
)
def test_every_member_has_a_word_of_its_own(label, member):
    text = label(member)
    assert text
    assert "_" not in text
    assert text != member.value or member.value in SAME_AS_CODE


def test_products_and_profiles_have_names():
    book = load_guideline()
    for product in (*book.products.values(), book.unknown_product):
        name = labels.product_name(product.code)
        assert "_" not in name
        assert name == product.name or not product.is_known
    for profile in book.profiles.values():
        assert labels.profile_name(profile.id) == profile.name


def test_a_clinics_own_profile_goes_by_its_own_name():
    assert labels.profile_name("our_clinic", "Our clinic") == "Our clinic"
    assert labels.profile_name("our_clinic") == "our_clinic"


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("ferritin", "Ferritin"),
        ("iron_sucrose", "Iron sucrose"),
        ("rbc_transfusion", "Red-cell transfusion"),
        ("ibd", "Inflammatory bowel disease"),
        ("facit_f", "FACIT-Fatigue score"),
        ("Vitamin B12", "Vitamin B12"),
    ],
)
def test_a_row_of_any_kind_has_a_name(code, name):
    assert labels.code_name(code) == name


def test_marks_are_worded_honestly():
    assert verdict_labels.mark_text(Mark.DESIGN) == "design choice of IronView"
    assert verdict_labels.mark_text(Mark.SECONDARY) == "from a secondary source"
    assert verdict_labels.mark_text(Mark.MEMORY) == "from memory, not yet checked"


@pytest.mark.parametrize(
    "why",
    [
        *Interpretability,
        "held",
        "excluded",
        "superseded",
        "cancelled",
        "entered_in_error",
        "user",
        "censored",
        "missing",
        "disagrees",
        "interference",
        "oral_iron",
        "haemolysed",
        "component",
    ],
)
def test_every_reason_is_worded(why):
    text = verdict_labels.why_text(why)
    assert "_" not in text
    assert text != why or why in {"excluded", "unclear", "provisional", "missing"}


def test_an_unknown_reason_stands_for_itself():
    assert verdict_labels.why_text("moonlight") == "moonlight"
