"""How tables on the bench are read: what was decided before or just now, and its name."""

from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ironview.controller.import_bench import ImportBench
from ironview.controller.import_mappings import (
    NONE_OF_OURS,
    NOTHING_DECIDED,
    Asked,
    Statement,
    statements,
)
from ironview.controller.import_plan import ImportPlan
from ironview.controller.import_shapes import ShapeMapping
from ironview.ui.buttons import IconButton
from ironview.ui.import_parts import part_name, system_name
from ironview.wording.dates import date_text
from ironview.wording.labels import analyte_name

translate = QCoreApplication.translate


class MappingLines(QWidget):
    """One line for each shape of table about which something was decided.

    Signals:
        review_wanted: A person wants to see everything that is remembered.
    """

    review_wanted = Signal()

    def __init__(self, bench: ImportBench, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._zone = zone
        self.lines: list[MappingLine] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self.hide()

    def show_plan(self, plan: ImportPlan) -> None:
        """Show how a plan was read; a name that is being typed is left alone."""
        said = [one for one in plan.mappings if one.proposed or one.mapping.says_something]
        if [_nameless(line.shape) for line in self.lines] == [_nameless(one) for one in said]:
            for line, shape in zip(self.lines, said, strict=True):
                line.shape = shape
            return
        for line in self.lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(shape) for shape in said]
        for line in self.lines:
            self._rows.addWidget(line)
        self.setVisible(bool(self.lines))

    def _line(self, shape: ShapeMapping) -> "MappingLine":
        line = MappingLine(shape, self._zone)
        line.name.textEdited.connect(
            lambda name: self._bench.name_mapping(line.shape.headers, name)
        )
        line.otherwise.clicked.connect(
            lambda: self._bench.read_as(line.shape.headers, NOTHING_DECIDED)
        )
        line.review.clicked.connect(self.review_wanted)
        return line


def _nameless(shape: ShapeMapping) -> ShapeMapping:
    return replace(shape, name="")


class MappingLine(QFrame):
    """What was decided about tables of one shape."""

    def __init__(self, shape: ShapeMapping, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.shape = shape
        self.text = QLabel(told_mapping(shape, zone))
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.name = QLineEdit(shape.name)
        self.name.setAccessibleName(self.tr("Remember as"))
        self.name.setPlaceholderText(self.tr("do not remember"))
        self.name.setToolTip(self.tr("Empty: it is not remembered."))
        self.name.setMinimumWidth(140)
        caption = QLabel(self.tr("&Remember as"))
        caption.setBuddy(self.name)
        caption.setProperty("tone", "ink2")
        self.otherwise = IconButton("rotate-ccw", self.tr("Read without it"), small=True)
        self.review = IconButton("list-checks", self.tr("Review…"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(caption)
        row.addWidget(self.name)
        row.addWidget(self.otherwise)
        row.addWidget(self.review)
        for part in (caption, self.name):
            part.setVisible(shape.is_changed)
        self.otherwise.setVisible(shape.mapping.says_something)
        self.review.setVisible(shape.proposed is not None)


def told_mapping(shape: ShapeMapping, zone: tzinfo) -> str:
    """Return how tables of a shape are read, and since when that was decided."""
    said = "; ".join(statement_text(one) for one in statements(shape.mapping))
    tables = ", ".join(shape.tables)
    if shape.proposed is not None and not said:
        text = translate("Import", "{tables}: read without what was decided for {name}.")
        return text.format(tables=tables, name=shape.proposed.name)
    if shape.proposed is not None and not shape.is_changed:
        text = translate("Import", "{tables}: as decided for {name} on {date} by {person}: {said}.")
        day = date_text(shape.proposed.at.astimezone(zone).date())
        name, person = shape.proposed.name, shape.proposed.by
        return text.format(tables=tables, name=name, date=day, person=person, said=said)
    text = translate("Import", "{tables}: you decided: {said}.")
    return text.format(tables=tables, said=said)


def statement_text(statement: Statement) -> str:
    """Return one thing a mapping says, in a few words."""
    subject, answer = statement.subject, statement.answer
    every = translate("Import", "every column")
    match statement.asked:
        case Asked.DATE_ORDER:
            text = (
                translate("Import", "day first in {column}")
                if answer == "dmy"
                else translate("Import", "month first in {column}")
            )
            return text.format(column=subject or every)
        case Asked.DECIMAL_MARK:
            text = (
                translate("Import", "decimal comma in {column}")
                if answer == ","
                else translate("Import", "decimal point in {column}")
            )
            return text.format(column=subject or every)
        case Asked.UNIT:
            return translate("Import", "{test} in {unit}").format(
                test=analyte_name(subject), unit=answer
            )
        case Asked.TEST if answer == NONE_OF_OURS:
            return translate("Import", "“{name}” is left out").format(name=subject)
        case Asked.TEST:
            text = translate("Import", "“{name}” is {test}")
            return text.format(name=subject, test=analyte_name(answer))
        case Asked.DOSE_UNIT:
            return translate("Import", "doses in {unit}").format(unit=answer)
        case Asked.NUMBER_SYSTEM:
            text = translate("Import", "patients’ numbers: {system}")
            return text.format(system=system_name(answer))
        case Asked.PART:
            text = translate("Import", "“{column}” is {part}")
            return text.format(column=subject, part=part_name(answer))
        case _:
            return f"{subject} = {answer}"
