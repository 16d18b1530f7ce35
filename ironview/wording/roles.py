"""What roles are called, and what they cover, in one line."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.roles import Role

translate = QCoreApplication.translate


def role_name(role: Role) -> str:
    """Return a role in one word."""
    return {
        Role.ADMINISTRATOR: translate("Roles", "administrator"),
        Role.CLINICIAN: translate("Roles", "clinician"),
        Role.STAFF: translate("Roles", "staff"),
        Role.READER: translate("Roles", "reader"),
    }[role]


def role_covers(role: Role) -> str:
    """Return what a role may do, as one sentence."""
    return {
        Role.ADMINISTRATOR: translate(
            "Roles", "May do everything, also with people, rules, settings and backups."
        ),
        Role.CLINICIAN: translate(
            "Roles",
            "May enter and correct, override findings, merge and remove patients, and export all.",
        ),
        Role.STAFF: translate(
            "Roles", "May enter, correct and import results, and export one patient."
        ),
        Role.READER: translate("Roles", "May look at everything and change nothing."),
    }[role]
