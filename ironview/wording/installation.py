"""What was checked of an installation, and what was found, in words."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.installation import Checked, CheckKind, Fault, FaultKind

translate = QCoreApplication.translate


def check_name(kind: CheckKind) -> str:
    """Return what is checked."""
    return {
        CheckKind.FILES: translate("Installation", "Files of the program"),
        CheckKind.CASES: translate("Installation", "Worked cases"),
        CheckKind.STORE: translate("Installation", "Store: write, prove, back up, restore"),
        CheckKind.ENCRYPTION: translate("Installation", "The same, encrypted"),
        CheckKind.DRAWING: translate("Installation", "Drawing on the screen"),
        CheckKind.PRINTING: translate("Installation", "Printing a page"),
    }[kind]


def compared(checked: Checked) -> str:
    """Return how much was compared."""
    pattern = {
        CheckKind.FILES: translate("Installation", "{n} files compared"),
        CheckKind.CASES: translate("Installation", "{n} cases compared"),
        CheckKind.STORE: translate("Installation", "{n} rows came back"),
        CheckKind.ENCRYPTION: translate("Installation", "{n} rows came back"),
        CheckKind.DRAWING: translate("Installation", "{n} pictures looked at"),
        CheckKind.PRINTING: translate("Installation", "{n} pages looked at"),
    }[checked.kind]
    return pattern.format(n=checked.count)


def outcome(checked: Checked) -> str:
    """Return how a check ended, in two words."""
    if checked.is_sound:
        return translate("Installation", "as it should be")
    return translate("Installation", "NOT as it should be")


def listed_by_text(code: str) -> str:
    """Return what the files were compared with."""
    return {
        "build": translate("Installation", "the list of its build"),
        "wheel": translate("Installation", "the list of its installer"),
        "commit": translate("Installation", "the commit of its source"),
    }.get(code, translate("Installation", "nothing: there is no list"))


def fault_text(fault: Fault) -> str:
    """Return what is wrong in one sentence."""
    pattern = {
        FaultKind.ALTERED: translate("Installation", "{place} was altered."),
        FaultKind.MISSING: translate("Installation", "{place} is missing or cannot be read."),
        FaultKind.ADDED: translate("Installation", "{place} does not belong to the program."),
        FaultKind.NO_LIST: translate(
            "Installation", "There is no list to compare the files with: {place}."
        ),
        FaultKind.OTHER_ANSWER: translate(
            "Installation", "{place} should be {expected} and is {got}."
        ),
        FaultKind.FAILED: translate("Installation", "{place}: {got}"),
        FaultKind.NOT_OPENED: translate(
            "Installation", "A store in a scratch place could not be opened. {got}"
        ),
        FaultKind.BLANK: translate("Installation", "{place}: nothing can be seen."),
    }[fault.kind]
    nothing = translate("Installation", "absent")
    return pattern.format(
        place=fault.place, expected=fault.expected or nothing, got=fault.got or nothing
    )


def conclusion(*, is_sound: bool) -> str:
    """Return the result of everything in one sentence."""
    if is_sound:
        return translate("Installation", "This installation is as it was delivered, and it works.")
    return translate(
        "Installation",
        "This installation is NOT as it should be. Do not rely on it before it was mended.",
    )
