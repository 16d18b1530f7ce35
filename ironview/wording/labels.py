"""Names of what a record holds: tests, products, conditions, events, scores, people."""

from typing import Final

from PySide6.QtCore import QCoreApplication

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

translate = QCoreApplication.translate

_EVENTS: Final = frozenset(EventKind)
_CONDITIONS: Final = frozenset(ConditionCode)
_SCALES: Final = frozenset(Scale)
_NAMED_AS_CODED: Final = frozenset({"ferumoxytol"})


def analyte_name(code: str) -> str:
    """Return the name of a test as it stands alone; an unknown code as it is."""
    return {
        "ferritin": translate("Wording", "Ferritin"),
        "tsat": translate("Wording", "TSAT"),
        "iron": translate("Wording", "Iron"),
        "tibc": translate("Wording", "Iron-binding capacity"),
        "uibc": translate("Wording", "Unsaturated iron-binding capacity"),
        "transferrin": translate("Wording", "Transferrin"),
        "hb": translate("Wording", "Haemoglobin"),
        "hct": translate("Wording", "Haematocrit"),
        "mcv": translate("Wording", "Mean cell volume"),
        "mch": translate("Wording", "Mean cell haemoglobin"),
        "rdw": translate("Wording", "Red cell distribution width"),
        "reticulocytes": translate("Wording", "Reticulocytes"),
        "ret_he": translate("Wording", "Reticulocyte haemoglobin"),
        "crp": translate("Wording", "CRP"),
        "alt": translate("Wording", "ALT"),
        "ast": translate("Wording", "AST"),
        "ggt": translate("Wording", "GGT"),
        "phosphate": translate("Wording", "Phosphate"),
        "stfr": translate("Wording", "Soluble transferrin receptor"),
        "creatinine": translate("Wording", "Creatinine"),
        "egfr": translate("Wording", "Estimated filtration rate"),
    }.get(code, code)


def analyte_within(code: str) -> str:
    """Return the name of a test inside a sentence; an unknown code as it is."""
    return {
        "ferritin": translate("Wording", "ferritin"),
        "tsat": translate("Wording", "TSAT"),
        "iron": translate("Wording", "iron"),
        "tibc": translate("Wording", "iron-binding capacity"),
        "uibc": translate("Wording", "unsaturated iron-binding capacity"),
        "transferrin": translate("Wording", "transferrin"),
        "hb": translate("Wording", "haemoglobin"),
        "hct": translate("Wording", "haematocrit"),
        "mcv": translate("Wording", "mean cell volume"),
        "mch": translate("Wording", "mean cell haemoglobin"),
        "rdw": translate("Wording", "red cell distribution width"),
        "reticulocytes": translate("Wording", "reticulocytes"),
        "ret_he": translate("Wording", "reticulocyte haemoglobin"),
        "phosphate": translate("Wording", "phosphate"),
        "stfr": translate("Wording", "soluble transferrin receptor"),
        "creatinine": translate("Wording", "creatinine"),
        "egfr": translate("Wording", "estimated filtration rate"),
    }.get(code, analyte_name(code))


def product_name(code: str) -> str:
    """Return the name of a product inside a sentence; an unknown code as it is."""
    return {
        "ferric_carboxymaltose": translate("Wording", "ferric carboxymaltose"),
        "ferric_derisomaltose": translate("Wording", "ferric derisomaltose"),
        "iron_sucrose": translate("Wording", "iron sucrose"),
        "sodium_ferric_gluconate": translate("Wording", "sodium ferric gluconate"),
        "ferumoxytol": translate("Wording", "ferumoxytol"),
        "iron_dextran": translate("Wording", "iron dextran"),
        "iron_polymaltose": translate("Wording", "iron polymaltose"),
        "other": translate("Wording", "an unknown iron product"),
        "unknown": translate("Wording", "an unknown iron product"),
    }.get(code, code)


def is_product(code: str) -> bool:
    """Whether a code names a product, or says that it is not known."""
    return product_name(code) != code or code in _NAMED_AS_CODED


def condition_name(code: str) -> str:
    """Return the name of a condition; an unknown code as it is."""
    names: dict[str, str] = {
        ConditionCode.CKD_ND: translate("Wording", "chronic kidney disease without dialysis"),
        ConditionCode.HAEMODIALYSIS: translate("Wording", "haemodialysis"),
        ConditionCode.HEART_FAILURE: translate("Wording", "heart failure"),
        ConditionCode.IBD: translate("Wording", "inflammatory bowel disease"),
        ConditionCode.INFLAMMATION: translate("Wording", "inflammation"),
        ConditionCode.PREGNANCY: translate("Wording", "pregnancy"),
        ConditionCode.LIVER_DISEASE: translate("Wording", "liver disease"),
        ConditionCode.ALCOHOL: translate("Wording", "alcohol"),
        ConditionCode.HAEMOCHROMATOSIS: translate("Wording", "haemochromatosis"),
        ConditionCode.MALIGNANCY: translate("Wording", "malignancy"),
        ConditionCode.INFECTION: translate("Wording", "infection"),
        ConditionCode.CHRONIC_TRANSFUSION: translate("Wording", "chronic transfusion"),
    }
    return names.get(code, code)


def event_name(kind: str) -> str:
    """Return the name of an event; an unknown code as it is."""
    names: dict[str, str] = {
        EventKind.RBC_TRANSFUSION: translate("Wording", "red-cell transfusion"),
        EventKind.ESA_START: translate("Wording", "start of an ESA"),
        EventKind.ESA_CHANGE: translate("Wording", "change of an ESA"),
        EventKind.HIF_PHI_START: translate("Wording", "start of a HIF-PHI"),
        EventKind.ORAL_IRON: translate("Wording", "iron by mouth"),
        EventKind.BLOOD_DONATION: translate("Wording", "blood donation"),
        EventKind.SURGERY: translate("Wording", "surgery"),
        EventKind.MAJOR_BLEED: translate("Wording", "major bleed"),
        EventKind.DELIVERY: translate("Wording", "delivery"),
        EventKind.MRI_PLANNED: translate("Wording", "planned MRI"),
    }
    return names.get(kind, kind)


def scale_name(code: str) -> str:
    """Return the name of a fatigue scale; an unknown code as it is."""
    names: dict[str, str] = {
        Scale.FATIGUE_NRS: translate("Wording", "fatigue score 0 to 10"),
        Scale.FACIT_F: translate("Wording", "FACIT-Fatigue score"),
    }
    return names.get(code, code)


def profile_name(code: str, name: str = "") -> str:
    """Return the name of a profile; a clinic's own by its ``name``, else its id."""
    return {
        "general": translate("Wording", "General"),
        "strict_12_week": translate("Wording", "Strict, 12 weeks"),
        "heart_failure": translate("Wording", "Heart failure"),
        "haemodialysis": translate("Wording", "Haemodialysis"),
        "ckd_nd": translate("Wording", "Chronic kidney disease without dialysis"),
        "ibd": translate("Wording", "Inflammatory bowel disease"),
        "pregnancy": translate("Wording", "Pregnancy"),
        "paediatric": translate("Wording", "Children and adolescents"),
    }.get(code, name or code)


def sex_name(sex: Sex) -> str:
    """Return what stands in the patient banner."""
    return {
        Sex.FEMALE: translate("Wording", "Female"),
        Sex.MALE: translate("Wording", "Male"),
        Sex.OTHER: translate("Wording", "Other sex"),
        Sex.UNKNOWN: translate("Wording", "Sex unknown"),
    }[sex]


def menopausal_name(status: MenopausalStatus) -> str:
    """Return the status in one word."""
    return {
        MenopausalStatus.PRE: translate("Wording", "premenopausal"),
        MenopausalStatus.POST: translate("Wording", "postmenopausal"),
        MenopausalStatus.UNKNOWN: translate("Wording", "menopausal status unknown"),
    }[status]


def dose_status_name(status: DoseStatus) -> str:
    """Return how far an infusion went."""
    return {
        DoseStatus.COMPLETED: translate("Wording", "completed"),
        DoseStatus.PARTIAL: translate("Wording", "given in part"),
        DoseStatus.NOT_GIVEN: translate("Wording", "not given"),
    }[status]


def course_choice_name(choice: CourseChoice) -> str:
    """Return what a person said about the course of a dose."""
    return {
        CourseChoice.NEW: translate("Wording", "starts a new course"),
        CourseChoice.SAME: translate("Wording", "belongs to the course before"),
    }[choice]


def result_status_name(status: ResultStatus) -> str:
    """Return what the laboratory said about a row."""
    return {
        ResultStatus.FINAL: translate("Wording", "final"),
        ResultStatus.PRELIMINARY: translate("Wording", "preliminary"),
        ResultStatus.CORRECTED: translate("Wording", "corrected"),
        ResultStatus.AMENDED: translate("Wording", "amended"),
        ResultStatus.CANCELLED: translate("Wording", "cancelled"),
        ResultStatus.ENTERED_IN_ERROR: translate("Wording", "entered in error"),
    }[status]


def code_name(code: str) -> str:
    """Return the name of anything a finding may rest on: test, product, event, condition, score.

    A text that is no code of the program is returned as it is.
    """
    if code in _EVENTS:
        name = event_name(code)
    elif code in _CONDITIONS:
        name = condition_name(code)
    elif code in _SCALES:
        name = scale_name(code)
    else:
        name = analyte_name(code)
        name = product_name(code) if name == code else name
        if name == code and code not in _NAMED_AS_CODED:
            return code
    return name[:1].upper() + name[1:]
