"""What the catalogue and the record say of a product, beside the fields of a dose."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ironview.domain.before_iron import look_before_iron
from ironview.domain.guideline import SafetyNumbers
from ironview.domain.interpretation import Interpretation
from ironview.domain.products import Product
from ironview.domain.sources import Limit
from ironview.domain.timeline_watches import phosphate_bracket
from ironview.ui import words
from ironview.ui.forms.identity_strip import dated_dose
from ironview.wording.before_iron import before_iron_lines
from ironview.wording.numbers import with_unit


class ProductFacts(QLabel):
    """What speaks against iron; limits, interval, last dose, iron so far, and what to watch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "caption")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def show_product(
        self, product: Product | None, interpretation: Interpretation, safety: SafetyNumbers
    ) -> None:
        """Show the facts; without a product only those of the record."""
        facts = [*self._of_product(product), *self._of_record(interpretation)]
        if product is not None and product.phosphate_watch:
            facts += self._phosphate_due(interpretation, safety)
        lines = [*self._before_iron(interpretation), " &nbsp;·&nbsp; ".join(facts)]
        self.setText("<br>".join(lines))

    def _before_iron(self, interpretation: Interpretation) -> Iterator[str]:
        head = _bold(self.tr("Before iron:"))
        for line in before_iron_lines(look_before_iron(interpretation)):
            yield f"{head} {escape(line)}"

    def _of_product(self, product: Product | None) -> Iterator[str]:
        if product is None or not product.is_known:
            return
        single = _limits(product.single_max_mg, product.single_max_mg_per_kg)
        if single:
            yield self.tr("Single maximum {amount}").format(amount=_bold(single))
        week = _limits(product.week_max_mg, product.week_max_mg_per_kg)
        if week:
            yield self.tr("in any 7 days {amount}").format(amount=_bold(week))
        if product.interval_days is not None:
            days = product.interval_days.whole
            text = self.tr("1 day") if days == 1 else self.tr("{days} days").format(days=days)
            yield self.tr("shortest interval {days}").format(days=_bold(text))
        if product.phosphate_watch:
            yield self.tr("watch phosphate on repeated courses")
        if product.mri_months is not None:
            yield self.tr("alters MRI for {months} months").format(months=product.mri_months.whole)

    def _of_record(self, interpretation: Interpretation) -> Iterator[str]:
        if not interpretation.courses:
            yield self.tr("No iron was given before")
            return
        dose = interpretation.courses[-1].course.doses[-1]
        yield self.tr("Last dose {dose}").format(dose=_bold(dated_dose(dose)))
        given = words.whole(interpretation.ledger.given_ever_mg)
        yield self.tr("iron given so far {amount}").format(amount=_bold(with_unit(given, "mg")))

    def _phosphate_due(
        self, interpretation: Interpretation, safety: SafetyNumbers
    ) -> Iterator[str]:
        """Say until when a further dose asks for a phosphate before it."""
        courses = tuple(summary.course for summary in interpretation.courses)
        watch = phosphate_bracket(courses, safety)
        if watch is not None and watch.until >= interpretation.as_of:
            yield self.tr("a phosphate is due before a dose of a new course until {date}").format(
                date=_bold(words.day(watch.until))
            )


def _limits(mg: Limit | None, mg_per_kg: Limit | None) -> str:
    parts = []
    if mg is not None:
        parts.append(with_unit(words.whole(mg.amount), "mg"))
    if mg_per_kg is not None:
        parts.append(with_unit(words.whole(mg_per_kg.amount), "mg/kg"))
    return ", ".join(parts)


def _bold(text: str) -> str:
    return f'<span style="font-weight:600">{escape(text)}</span>'
