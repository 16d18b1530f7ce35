"""What a list of a form says that no sentence does."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.record import ConditionCode

translate = QCoreApplication.translate


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


def standing_alone(name: str) -> str:
    """Return a name from inside a sentence as it stands in a list."""
    return name[:1].upper() + name[1:]
