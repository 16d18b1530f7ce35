"""What the columns of a table can be, in a person's words."""

from PySide6.QtCore import QCoreApplication

from ironview.controller.import_numbers import OWN_NUMBERS

translate = QCoreApplication.translate


def system_name(system: str) -> str:
    """Return whose numbers the patients of a table carry."""
    if system.startswith(OWN_NUMBERS):
        return translate("Import", "this laboratory’s own")
    return system


def part_name(part: str) -> str:
    """Return what a column is; a part nobody is asked about keeps its name in mappings."""
    known = {
        "patient": translate("Import", "number of the patient"),
        "family_name": translate("Import", "family name"),
        "given_name": translate("Import", "given name"),
        "birth_date": translate("Import", "date of birth"),
        "sex": translate("Import", "sex"),
        "test": translate("Import", "name of the test"),
        "value": translate("Import", "value"),
        "unit": translate("Import", "unit"),
        "collected": translate("Import", "day the blood was taken"),
        "time": translate("Import", "time of day"),
        "reported": translate("Import", "day of the report"),
        "range": translate("Import", "reference range"),
        "laboratory": translate("Import", "laboratory"),
        "note": translate("Import", "comment"),
        "product": translate("Import", "iron product"),
        "dose": translate("Import", "dose"),
        "dose_unit": translate("Import", "unit of the dose"),
        "given": translate("Import", "day the iron was given"),
        "ordered": translate("Import", "day of an order, or of handing out"),
        "lot": translate("Import", "batch"),
        "ignored": translate("Import", "none of these"),
    }
    return known.get(part, part)
