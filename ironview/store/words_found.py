"""Whom the words of a search match: a few are collected, many are looked for on the way."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import Any, Final

from peewee import SQL, CompoundSelectQuery, Database, Expression, Field, NodeList, Select, fn

from ironview.store.execution import fetch_values
from ironview.store.search_terms import query_terms
from ironview.store.tables import SearchTermRow

_LAST_CHARACTER: Final = "\U0010ffff"
_FEW: Final = 3000
"""Fewer patients than this are collected at once."""
_COUNTED: Final = 20_000
"""Terms are counted up to this, to begin with the rarest word."""

Condition = Expression | NodeList
Word = tuple[str, ...]
"""A word of a search in every spelling it may have."""


@dataclass(frozen=True, slots=True)
class Found:
    """Whom a search matches, for the queries that belong to one moment.

    Attributes:
        few: Numbers of their rows, in order; None where they are many, or nobody is searched.
        words: What is asked for where they are many.
    """

    few: tuple[int, ...] | None
    words: tuple[Word, ...] = ()

    def on_the_way(self, number: Field) -> Condition | None:
        """Return what is asked of a patient's number, for a query that ends when a page is full.

        None asks for nothing.
        """
        return self._condition(number, lambda word: fn.EXISTS(_term_of(word, number)))

    def of_everybody(self, number: Field) -> Condition | None:
        """Return the same for a query that goes through everybody."""

        # Of many it is quicker to walk through an index than to jump to each, and to look for one
        # spelling after the other than for any of them.
        def ask(word: Word) -> Expression:
            patients: Select | CompoundSelectQuery = _patients(word[:1])
            for other in word[1:]:
                patients = patients.union_all(_patients((other,)))
            condition: Expression = (number + 0).in_(patients)
            return condition

        return self._condition(number, ask)

    def _condition(self, number: Field, ask: Callable[[Word], Any]) -> Condition | None:
        if self.few is not None:
            # Written out: binding thousands of values takes longer than finding them.
            numbers = ",".join(map(str, self.few)) or "NULL"
            return NodeList((number, SQL(f"IN ({numbers})")))
        return reduce(and_, map(ask, self.words)) if self.words else None


def look_up(database: Database, text: str) -> Found:
    """Return whom every word of a text matches, each from the word's beginning."""
    words = query_terms(text)
    if not words:
        return Found(None)
    counts = {word: _count(database, word) for word in words}
    rarest, *others = sorted(counts, key=counts.__getitem__)
    if others or counts[rarest] < _FEW:
        few = _patients(rarest).distinct().limit(_FEW)
        for word in others:
            few = few.where(fn.EXISTS(_term_of(word, SearchTermRow.patient)))
        found = fetch_values(database, few)
        if len(found) < _FEW:
            return Found(tuple(sorted(found)))
    return Found(None, tuple(words))


def _count(database: Database, word: Word) -> int:
    some = SearchTermRow.select(SQL("1")).where(_matches(SearchTermRow, word)).limit(_COUNTED)
    return int(fetch_values(database, Select([some], [fn.COUNT(SQL("*"))]))[0])


def _patients(word: Word) -> Select:
    return SearchTermRow.select(SearchTermRow.patient).where(_matches(SearchTermRow, word))


def _term_of(word: Word, number: Field) -> Select:
    """Return whether a patient has a term that matches."""
    terms = SearchTermRow.alias()
    return terms.select(SQL("1")).where(_matches(terms, word) & (terms.patient == number))


def _matches(terms: Any, word: Word) -> Expression:  # noqa: ANN401  # a table, or its alias
    spelled = [terms.term.between(one, one + _LAST_CHARACTER) for one in word]
    condition: Expression = reduce(or_, spelled)
    return condition
