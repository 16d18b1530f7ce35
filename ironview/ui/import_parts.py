"""What the columns of a table can be, in a person's words, and what a held row asks about them."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.controller.import_mappings import Asked, Question
from ironview.controller.import_numbers import OWN_NUMBERS
from ironview.ui.import_rows import Kind, Line
from ironview.wording.labels import code_name

translate = QCoreApplication.translate

_ASKED_FOR: Final = {
    "data.unknown_code": Asked.TEST,
    "import.unknown_test": Asked.TEST,
    "data.unit_ambiguous": Asked.UNIT,
    "import.date_ambiguous": Asked.DATE_ORDER,
    "import.number_ambiguous": Asked.DECIMAL_MARK,
    "import.unknown_dose": Asked.DOSE_UNIT,
    "import.unknown_column": Asked.PART,
    "import.unknown_columns": Asked.PART,
}
_OF_A_TEST: Final = (Asked.TEST, Asked.UNIT)


def question_of(line: Line, questions: Iterable[Question]) -> Question | None:
    """Return the question whose answer lets a held row be read; None where nothing is asked."""
    wanted = _ASKED_FOR.get(line.reason) if line.kind is Kind.HELD else None
    fitting = [
        one
        for one in questions
        if one.asked is wanted
        and (wanted not in _OF_A_TEST or line.test in (one.subject, code_name(one.subject)))
    ]
    of_its_table = (one for one in fitting if line.source.startswith(f"{one.table}:"))
    return next(of_its_table, fitting[0] if fitting else None)


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
