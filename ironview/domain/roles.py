"""What each role may do: the one table that everything which changes or exports asks."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What a person is in a clinic. The values are written in stores: never change one."""

    ADMINISTRATOR = "administrator"
    CLINICIAN = "clinician"
    STAFF = "staff"
    READER = "reader"


_ALL: Final = frozenset(Role)
_WRITERS: Final = _ALL - {Role.READER}
_DECIDERS: Final = frozenset({Role.ADMINISTRATOR, Role.CLINICIAN})
_ADMINISTRATORS: Final = frozenset({Role.ADMINISTRATOR})

EXPORT_ALL: Final = "export_all"
SAVE_SETTINGS: Final = "save_settings"

ALLOWED: Final[Mapping[str, frozenset[Role]]] = {
    # Entering what happened, and mending what was entered wrongly.
    "add_patient": _WRITERS,
    "add_records": _WRITERS,
    "amend_patient": _WRITERS,
    "add_results": _WRITERS,
    "add_infusion": _WRITERS,
    "add_event": _WRITERS,
    "add_symptom": _WRITERS,
    "add_condition": _WRITERS,
    "amend_result": _WRITERS,
    "amend_infusion": _WRITERS,
    "amend_event": _WRITERS,
    "amend_symptom": _WRITERS,
    "amend_condition": _WRITERS,
    "exclude_result": _WRITERS,
    "include_result": _WRITERS,
    "remove": _WRITERS,
    "move_rows": _WRITERS,
    "restore_version": _WRITERS,
    "undo": _WRITERS,
    "redo": _WRITERS,
    "import": _WRITERS,
    "book": _WRITERS,
    "move_booking": _WRITERS,
    "cancel_booking": _WRITERS,
    "call": _WRITERS,
    "take_package_once": _WRITERS,
    "keep_mapping": _WRITERS,
    "change_mapping": _WRITERS,
    "forget_mapping": _WRITERS,
    # What changes how a patient is judged or what is wanted, or concerns whole patients.
    "override_finding": _DECIDERS,
    "withdraw_override": _DECIDERS,
    "sign_off": _DECIDERS,
    "open_again": _DECIDERS,
    "set_target": _DECIDERS,
    "change_target": _DECIDERS,
    "end_target": _DECIDERS,
    "remove_patient": _DECIDERS,
    "merge_patients": _DECIDERS,
    "separate_patients": _DECIDERS,
    "undo_import": _DECIDERS,
    "save_profile": _DECIDERS,
    # What leaves the store.
    "export_patient": _WRITERS,
    EXPORT_ALL: _DECIDERS,
    "export_numbers": _DECIDERS,
    "make_deidentification_secret": _WRITERS,
    "make_package_signing_key": _WRITERS,
    # What holds for everybody.
    SAVE_SETTINGS: _ADMINISTRATORS,
    "activate_profile": _ADMINISTRATORS,
    "deactivate_profile": _ADMINISTRATORS,
    "undo_activation": _ADMINISTRATORS,
    "choose_second_place": _ADMINISTRATORS,
    "choose_backup_reminder": _ADMINISTRATORS,
    "encrypt_store": _ADMINISTRATORS,
    "decrypt_store": _ADMINISTRATORS,
    "change_key": _ADMINISTRATORS,
    "restore_backup": _ADMINISTRATORS,
    "renew_recovery_sheet": _ADMINISTRATORS,
    "trust_package_sender": _ADMINISTRATORS,
    "withdraw_package_trust": _ADMINISTRATORS,
    # People.
    "add_account": _ADMINISTRATORS,
    "change_role": _ADMINISTRATORS,
    "remove_account": _ADMINISTRATORS,
    "give_passphrase": _ADMINISTRATORS,
    # What nobody is kept from: looking, a page of it, a safe copy, and one's own passphrase.
    "read_patient": _ALL,
    "print_patient": _ALL,
    "copy_patient": _ALL,
    "make_backup": _ALL,
    "copy_backup": _ALL,
    "change_passphrase": _ALL,
    "recover_passphrase": _ALL,
    "sign_in": _ALL,
}
"""Who may do what, by the name under which it stands in the audit."""


def may(role: Role, action: str) -> bool:
    """Whether a role covers an action; what the table does not name is for administrators only."""
    return role in ALLOWED.get(action, _ADMINISTRATORS)
