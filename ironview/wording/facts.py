"""What a sentence may mention of a finding, already written for a reader."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.findings import Fact, Finding, Used
from ironview.domain.moments import Moment
from ironview.wording import numbers
from ironview.wording.dates import date_text
from ironview.wording.labels import analyte_name, analyte_within, code_name, product_name

translate = QCoreApplication.translate

MISSING: Final = "\u2013"
"""Stands for a fact that is not there, so that no sentence can fail."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A finding in words.

    Attributes:
        title: One line with value and limit, without a point at the end.
        statement: Full sentences with value, limit and date.
    """

    title: str
    statement: str


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one finding in one language."""

    finding: Finding
    locale: QLocale

    def raw(self, name: str) -> Fact:
        """Return a fact as the engine gave it; None when it is not there."""
        return self.finding.facts.get(name)

    def flag(self, name: str) -> bool:
        """Whether a fact is there and true."""
        return self.raw(name) is True

    def text(self, name: str) -> str:
        """Return a fact that is text."""
        value = self.raw(name)
        return value if isinstance(value, str) and value else MISSING

    def count(self, name: str) -> int:
        """Return a whole number; 0 when it is not there."""
        value = self.raw(name)
        return int(value) if isinstance(value, int | Decimal) else 0

    def by_count(self, name: str, one: str, many: str) -> str:
        """Return the sentence for exactly one, or for any other number."""
        return one if self.count(name) == 1 else many

    def plain(self, name: str) -> str:
        """Return a number as exact as it is, without a unit."""
        value = self.raw(name)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            return MISSING
        return numbers.plain_text(Decimal(value), self.locale)

    def number(self, name: str, decimals: int) -> str:
        """Return a number with so many decimals, without a unit."""
        value = self.raw(name)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            return MISSING
        return numbers.number_text(Decimal(value), decimals, self.locale)

    def signed(self, name: str, decimals: int) -> str:
        """Return a difference with its sign."""
        value = self.raw(name)
        if not isinstance(value, Decimal):
            return MISSING
        return numbers.signed_text(value, decimals, self.locale)

    def limit(self, name: str, analyte: str) -> str:
        """Return a limit without its unit, as it stands after "below"."""
        value = self.raw(name)
        if not isinstance(value, Decimal):
            return MISSING
        return numbers.limit_text(analyte, value, self.locale)

    def amount(self, name: str, analyte: str) -> str:
        """Return an amount of an analyte with its unit."""
        value = self.raw(name)
        if not isinstance(value, Decimal):
            return MISSING
        return numbers.amount_text(analyte, value, self.locale)

    def date(self, name: str) -> str:
        """Return a date."""
        value = self.raw(name)
        day = value.day if isinstance(value, Moment) else value
        return date_text(day, self.locale) if isinstance(day, date) else MISSING

    def mg(self, name: str) -> str:
        """Return a dose with its unit, no more exact than a whole mg."""
        return numbers.with_unit(self.number(name, 0), "mg")

    @property
    def product(self) -> str:
        """The product, inside a sentence."""
        return product_name(self.text("product"))

    @property
    def names(self) -> str:
        """Names of the rows a finding counts, as they stand in a list."""
        codes = [part.strip() for part in self.text("names").split(",")]
        return ", ".join(code_name(code) for code in codes)

    @property
    def sample_date(self) -> str:
        """Date of the newest sample the finding rests on."""
        samples = self.finding.samples
        return date_text(samples[-1].day, self.locale) if samples else MISSING

    @property
    def dose_date(self) -> str:
        """Date of the dose, or of the first dose of the course."""
        dose = self.finding.dose
        return date_text(dose, self.locale) if dose else MISSING

    @property
    def day(self) -> str:
        """Days since the last dose, as a number."""
        return self.plain("day")

    def has(self, analyte: str) -> bool:
        """Whether the finding rests on a result of this analyte."""
        return any(True for _ in self._used(analyte))

    def reaches(self, analyte: str, limit: str) -> bool:
        """Whether a result of this analyte is at or above a limit; its bound, when censored."""
        number = self.raw(limit)
        return isinstance(number, Decimal) and any(
            used.quantity is not None and used.quantity.amount >= number
            for used in self._used(analyte)
        )

    def value(self, analyte: str, *limits: str) -> str:
        """Return the result of an analyte in the newest sample, with its unit.

        Args:
            limits: Names of facts the result is compared with in the same sentence.
        """
        beside = [limit for name in limits if isinstance(limit := self.raw(name), Decimal)]
        texts = [
            numbers.quantity_text(analyte, used.quantity, self.locale, beside)
            for used in self._used(analyte)
            if used.quantity is not None
        ]
        return joined(list(dict.fromkeys(texts))) if texts else MISSING

    def named(self, analyte: str, *limits: str) -> str:
        """Return name and value of an analyte, as it begins a sentence."""
        return f"{analyte_name(analyte)} {self.value(analyte, *limits)}"

    def named_within(self, analyte: str, *limits: str) -> str:
        """Return name and value of an analyte, inside a sentence."""
        return f"{analyte_within(analyte)} {self.value(analyte, *limits)}"

    def all_named(self, *analytes: str, begins: bool = True) -> str:
        """Return names and values of those analytes the finding rests on, joined.

        Args:
            begins: Whether they begin the sentence.
        """
        present = [code for code in analytes if self.has(code)]
        names = [
            self.named(code) if begins and index == 0 else self.named_within(code)
            for index, code in enumerate(present)
        ]
        return joined(names) if names else MISSING

    def _used(self, analyte: str) -> Iterator[Used]:
        """Yield the results of an analyte, those of the newest sample where it has one."""
        found = [used for used in self.finding.used if used.analyte == analyte]
        newest = self.finding.samples[-1] if self.finding.samples else None
        yield from [used for used in found if newest and used.at == newest] or found


def joined(parts: Sequence[str]) -> str:
    """Join with commas and a last "and"."""
    if len(parts) < 2:
        return "".join(parts)
    return translate("Wording", "{first} and {last}").format(
        first=", ".join(parts[:-1]), last=parts[-1]
    )
