"""Writes a mapping as ``mapping_files`` reads it, and adds a person's answers to one."""

import json
from collections.abc import Iterator
from collections.abc import Mapping as Pairs
from dataclasses import replace
from typing import TypeVar

from ironview.domain.analytes import AnalyteCode
from ironview.interchange.questions import Asked, TableQuestion
from ironview.interchange.tabular.dates import DateOrder
from ironview.interchange.tabular.header_words import Role, fold_header
from ironview.interchange.tabular.mapping import IGNORED, REST_IGNORED, Mapping

_K = TypeVar("_K")
_V = TypeVar("_V")


def with_answer(mapping: Mapping, question: TableQuestion, answer: str) -> Mapping:
    """Return a mapping that answers a question; an empty answer takes it back.

    Args:
        answer: One of the options of the question.
    """
    column = fold_header(question.subject)
    match question.asked:
        case Asked.DATE_ORDER:
            orders = _without_column(mapping.date_orders, column)
            said = {question.subject: DateOrder(answer)} if answer else {}
            return replace(mapping, date_orders=orders | said)
        case Asked.DECIMAL_MARK:
            marks = _without_column(mapping.decimal_marks, column)
            mark = {question.subject: answer} if answer else {}
            return replace(mapping, decimal_marks=marks | mark)
        case Asked.UNIT:
            analyte = AnalyteCode(question.subject)
            units = _without(mapping.units, analyte)
            return replace(mapping, units=units | ({analyte: answer} if answer else {}))
        case Asked.DOSE_UNIT:
            return replace(mapping, dose_unit=answer)
        case Asked.NUMBER_SYSTEM:
            return replace(mapping, number_system=answer)
        case Asked.PART:
            return _with_part(mapping, question, answer)
        case Asked.TEST:
            return _with_test(mapping, column, answer)


def _with_test(mapping: Mapping, name: str, answer: str) -> Mapping:
    """A first answer leaves the other numbers open, else they would be none of ours unasked."""
    items = _without(mapping.items, name)
    if answer:
        is_none = answer in (IGNORED, REST_IGNORED)
        items |= {name: None if is_none else AnalyteCode(answer)}
    asks = mapping.asks_other_tests or not mapping.items
    return replace(mapping, items=items, asks_other_tests=asks and answer != REST_IGNORED)


def _with_part(mapping: Mapping, question: TableQuestion, answer: str) -> Mapping:
    """A column plays one part; a part may have several columns.

    Where every part is open, the columns that are not named yet stay open after a first answer.
    """
    header, column = question.subject, fold_header(question.subject)
    columns = {
        role: left
        for role, headers in mapping.columns.items()
        if (left := tuple(one for one in headers if fold_header(one) != column))
    }
    if answer:
        role = Role(answer)
        columns[role] = (*columns.get(role, ()), header)
    asks = Role.IGNORED in question.options or mapping.asks_other_columns
    return replace(mapping, columns=columns, asks_other_columns=asks)


def write_mapping(mapping: Mapping) -> str:
    """Return a mapping as text that ``read_mapping`` reads back equal."""
    return "\n".join(_lines(mapping)) + "\n"


def _lines(mapping: Mapping) -> Iterator[str]:
    single = (
        ("name", mapping.name),
        ("date_order", mapping.date_order.value if mapping.date_order is not None else ""),
        ("decimal_mark", mapping.decimal_mark),
        ("delimiter", mapping.delimiter),
        ("dose_unit", mapping.dose_unit),
        ("number_system", mapping.number_system),
    )
    yield from (f"{key} = {_text(value)}" for key, value in single if value)
    if mapping.patient_fills_down:
        yield "patient_fills_down = true"
    if mapping.asks_other_tests:
        yield "asks_other_tests = true"
    if mapping.asks_other_columns:
        yield "asks_other_columns = true"
    yield from _table(
        "columns",
        {role.value: list(headers) for role, headers in mapping.columns.items()},
    )
    items = {name: code.value if code else IGNORED for name, code in mapping.items.items()}
    yield from _table("items", items)
    yield from _table("units", {code.value: unit for code, unit in mapping.units.items()})
    yield from _table("date_orders", {key: one.value for key, one in mapping.date_orders.items()})
    yield from _table("decimal_marks", mapping.decimal_marks)


def _table(name: str, pairs: Pairs[str, str | list[str]]) -> Iterator[str]:
    if pairs:
        yield f"[{name}]"
        yield from (f"{_text(key)} = {_text(value)}" for key, value in pairs.items())


def _text(value: str | list[str]) -> str:
    """A JSON text is a text of TOML too, but for the one character JSON leaves bare."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _without(pairs: Pairs[_K, _V], key: _K) -> dict[_K, _V]:
    return {name: value for name, value in pairs.items() if name != key}


def _without_column(pairs: Pairs[str, _V], column: str) -> dict[str, _V]:
    return {name: value for name, value in pairs.items() if fold_header(name) != column}
