"""The table of iron stores: what ferritin and TSAT mean (clinical rules, chapter 3)."""

from decimal import Decimal
from functools import partial

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Sample
from ironview.domain.deficiency import deficiency_limit_then
from ironview.domain.guideline import IronIndicated, Profile, StoresNumbers
from ironview.domain.history import History
from ironview.domain.overload import OverloadLimitsOnDate, limits_on
from ironview.domain.possibilities import Answers, answers
from ironview.domain.sources import Limit
from ironview.domain.values import value
from ironview.domain.verdicts import Stores, Window


@value()
class StoresRules:
    """Everything chapter 3 compares a ferritin and a TSAT with, for one sample."""

    numbers: StoresNumbers
    profile: Profile
    deficiency: Limit
    overload: OverloadLimitsOnDate
    provisional: bool

    @property
    def high_above(self) -> Decimal:
        """Ferritin that counts as high, µg/L."""
        return (self.profile.high_above or self.overload.ferritin).amount

    def judge(self, ferritin: Decimal, tsat: Decimal | None) -> Stores:
        """Return the verdict on exact values; None for a missing TSAT."""
        deficiency = self.deficiency.amount
        functional_from = self.numbers.functional_ferritin_from.amount
        if any(_indicates(pair, ferritin, tsat) for pair in self.profile.iron_indicated):
            return Stores.IRON_INDICATED
        if ferritin < deficiency:
            return Stores.ABSOLUTE_DEFICIENCY
        if tsat is not None and tsat < self.numbers.low_saturation_tsat_below.amount:
            if ferritin < functional_from:
                return Stores.LOW_SATURATION
            if self._is_functional(ferritin):
                return Stores.FUNCTIONAL_DEFICIENCY
        if self._is_overload(ferritin, tsat):
            return Stores.OVERLOAD_PATTERN
        if self._is_high(ferritin, tsat):
            return Stores.HIGH
        if tsat is None and ferritin < functional_from:
            return Stores.INDETERMINATE
        return Stores.REPLETE

    def _is_functional(self, ferritin: Decimal) -> bool:
        to = self.profile.functional_ferritin_to.amount
        return ferritin < to or (self.profile.functional_inclusive and ferritin == to)

    def _is_overload(self, ferritin: Decimal, tsat: Decimal | None) -> bool:
        return (
            self.profile.judges_overload
            and tsat is not None
            and self.overload.ferritin_is_above(ferritin)
            and self.overload.tsat_is_above(tsat)
        )

    def _is_high(self, ferritin: Decimal, tsat: Decimal | None) -> bool:
        if ferritin <= self.high_above:
            return False
        spared = (
            self.provisional
            and ferritin <= self.numbers.provisional_high_to.amount
            and tsat is not None
            and not self.overload.tsat_is_above(tsat)
        )
        return not spared

    def answers(self, sample: Sample) -> Answers[Stores] | None:
        """Return every verdict the values of a sample allow; None without an eligible ferritin."""
        ferritins = sample.candidates(AnalyteCode.FERRITIN)
        if ferritins == (None,):
            return None
        tsats = sample.candidates(AnalyteCode.TSAT)
        return answers(self.judge, (ferritins, self.ferritin_edges), (tsats, self.tsat_edges))

    def indicating(self, sample: Sample) -> IronIndicated | None:
        """Return the first pair that every value of a sample meets, or None."""
        columns = (
            (sample.candidates(AnalyteCode.FERRITIN), self.ferritin_edges),
            (sample.candidates(AnalyteCode.TSAT), self.tsat_edges),
        )
        for pair in self.profile.iron_indicated:
            if answers(partial(_indicates, pair), *columns).only:
                return pair
        return None

    def ferritin_edges(self) -> tuple[Decimal, ...]:
        """Return every number a ferritin is compared with."""
        pairs = self.profile.iron_indicated
        limits = (
            self.deficiency,
            self.overload.ferritin,
            self.profile.high_above,
            self.profile.functional_ferritin_to,
            self.numbers.functional_ferritin_from,
            self.numbers.provisional_high_to,
            *(pair.ferritin_from for pair in pairs),
            *(pair.ferritin_below for pair in pairs),
            *(pair.ferritin_at_most for pair in pairs),
        )
        return tuple(limit.amount for limit in limits if limit is not None)

    def tsat_edges(self) -> tuple[Decimal, ...]:
        """Return every number a TSAT is compared with."""
        pairs = self.profile.iron_indicated
        limits = (
            self.overload.tsat,
            self.numbers.low_saturation_tsat_below,
            *(pair.tsat_below for pair in pairs),
            *(pair.tsat_at_most for pair in pairs),
        )
        return tuple(limit.amount for limit in limits if limit is not None)


def _indicates(pair: IronIndicated, ferritin: Decimal, tsat: Decimal | None) -> bool:
    return (
        tsat is not None
        and _lies_within(ferritin, pair.ferritin_from, pair.ferritin_below, pair.ferritin_at_most)
        and _lies_within(tsat, None, pair.tsat_below, pair.tsat_at_most)
    )


def _lies_within(
    amount: Decimal, lowest: Limit | None, below: Limit | None, at_most: Limit | None
) -> bool:
    return (
        (lowest is None or amount >= lowest.amount)
        and (below is None or amount < below.amount)
        and (at_most is None or amount <= at_most.amount)
    )


def stores_rules(history: History, sample: Sample) -> StoresRules:
    """Return the numbers in force for a sample."""
    return StoresRules(
        history.guideline.stores,
        sample.profile,
        deficiency_limit_then(history, sample.at.day),
        limits_on(history, sample.at.day),
        sample.window is Window.PROVISIONAL,
    )


def stores_answers(history: History, sample: Sample) -> Answers[Stores] | None:
    """Return every verdict the values of a sample allow; None without an eligible ferritin."""
    return stores_rules(history, sample).answers(sample)
