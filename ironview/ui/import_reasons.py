"""Why rows are held or rejected, in a few words; the sentence is in the row itself."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.wording.labels import code_name

translate = QCoreApplication.translate

BY_PERSON: Final = "import.by_person"
"""Reason of a row that is held or rejected because a person said so."""

AFTER_TODAY: Final = "import.after_today"
"""Reason of a row that is dated after today, to be confirmed before it is stored."""


def reason_label(code: str) -> str:
    """Return a reason for which rows are held or rejected, in a few words."""
    known = {
        BY_PERSON: translate("Import", "you said so"),
        AFTER_TODAY: translate("Import", "after today"),
        "import.date_ambiguous": translate("Import", "day or month first?"),
        "import.number_ambiguous": translate("Import", "decimal mark?"),
        "import.unknown_test": translate("Import", "which test?"),
        "import.no_patient": translate("Import", "no patient"),
        "import.not_iron_related": translate("Import", "another test"),
        "import.other_specimen": translate("Import", "another specimen"),
        "import.unreadable_file": translate("Import", "file not readable"),
        "import.entered_in_error": translate("Import", "entered in error"),
        "import.not_given": translate("Import", "not given"),
        "import.same_event": translate("Import", "the same twice"),
        "import.malformed_row": translate("Import", "damaged row"),
        "import.order_only": translate("Import", "ordered only"),
        "import.no_result": translate("Import", "no result"),
        "import.unknown_route": translate("Import", "route not known"),
        "import.unknown_product": translate("Import", "product not known"),
        "import.unknown_dose": translate("Import", "dose not clear"),
        "import.unknown_columns": translate("Import", "which columns?"),
        "import.unknown_column": translate("Import", "column not clear"),
        "import.unknown_status": translate("Import", "given or not?"),
        "import.moved_elsewhere": translate("Import", "which moved result?"),
        "import.changed_in_both": translate("Import", "changed in both stores"),
        "import.held_by_person": translate("Import", "held by a person"),
        "data.unit_ambiguous": translate("Import", "no unit"),
        "data.unknown_unit": translate("Import", "unknown unit"),
        "data.implausible": translate("Import", "not plausible"),
        "data.code_conflict": translate("Import", "contradicts itself"),
        "data.no_collection_date": translate("Import", "no date"),
        "data.not_a_number": translate("Import", "no number"),
        "data.unknown_code": translate("Import", "unknown test"),
        "data.undated_dose": translate("Import", "dose without a date"),
    }
    return known.get(code) or code_name(code.rpartition(".")[2])
