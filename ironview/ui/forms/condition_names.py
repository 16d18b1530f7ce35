"""Conditions and events in the language of the reader."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.record import ConditionCode, EventKind, Scale

translate = QCoreApplication.translate


def condition_name(code: ConditionCode) -> str:
    """Return what a condition is called."""
    return {
        ConditionCode.CKD_ND: translate("Conditions", "Chronic kidney disease, no dialysis"),
        ConditionCode.HAEMODIALYSIS: translate("Conditions", "Haemodialysis"),
        ConditionCode.HEART_FAILURE: translate("Conditions", "Heart failure"),
        ConditionCode.IBD: translate("Conditions", "Inflammatory bowel disease"),
        ConditionCode.INFLAMMATION: translate("Conditions", "Inflammation"),
        ConditionCode.PREGNANCY: translate("Conditions", "Pregnancy"),
        ConditionCode.LIVER_DISEASE: translate("Conditions", "Liver disease"),
        ConditionCode.ALCOHOL: translate("Conditions", "Alcohol"),
        ConditionCode.HAEMOCHROMATOSIS: translate("Conditions", "Haemochromatosis"),
        ConditionCode.MALIGNANCY: translate("Conditions", "Malignancy"),
        ConditionCode.INFECTION: translate("Conditions", "Infection"),
        ConditionCode.CHRONIC_TRANSFUSION: translate("Conditions", "Chronic transfusion"),
    }[code]


def usual_details(code: ConditionCode) -> tuple[tuple[str, str], ...]:
    """Return details worth offering, each with the words the rules read."""
    match code:
        case ConditionCode.PREGNANCY:
            return (
                (translate("Conditions", "First trimester"), "first_trimester"),
                (translate("Conditions", "Second trimester"), "second_trimester"),
                (translate("Conditions", "Third trimester"), "third_trimester"),
            )
        case ConditionCode.IBD:
            return (
                (translate("Conditions", "Active"), "active"),
                (translate("Conditions", "In remission"), "remission"),
            )
        case ConditionCode.HAEMOCHROMATOSIS:
            return tuple((name, name) for name in ("C282Y/C282Y", "C282Y/H63D", "H63D/H63D"))
        case _:
            return ()


def event_name(kind: EventKind) -> str:
    """Return what an event is called."""
    return {
        EventKind.RBC_TRANSFUSION: translate("Events", "Red-cell transfusion"),
        EventKind.ESA_START: translate("Events", "ESA started"),
        EventKind.ESA_CHANGE: translate("Events", "ESA changed"),
        EventKind.HIF_PHI_START: translate("Events", "HIF-PHI started"),
        EventKind.ORAL_IRON: translate("Events", "Oral iron taken"),
        EventKind.BLOOD_DONATION: translate("Events", "Blood donation"),
        EventKind.SURGERY: translate("Events", "Surgery"),
        EventKind.MAJOR_BLEED: translate("Events", "Major bleed"),
        EventKind.DELIVERY: translate("Events", "Delivery"),
        EventKind.MRI_PLANNED: translate("Events", "MRI planned"),
    }[kind]


def scale_name(scale: Scale) -> str:
    """Return what a scale of fatigue is called."""
    return {
        Scale.FATIGUE_NRS: translate("Scales", "Fatigue, 0 to 10"),
        Scale.FACIT_F: translate("Scales", "FACIT-F, 0 to 52"),
    }[scale]
