"""How patients are found: words folded so that accents, case and punctuation do not matter."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from ironview.domain.moments import PartialDate
from ironview.domain.record import Patient

# Letters that Unicode does not take apart into a base letter and an accent.
_SINGLE_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_TWO_LETTERS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_DATE: Final = re.compile(r"(\d{1,4})[./-](\d{1,2})(?:[./-](\d{0,4}))?")


def fold(text: str) -> str:
    """Return a text without case and accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_SINGLE_LETTERS))
    return "".join(char for char in apart if not unicodedata.combining(char))


def search_terms(patient: Patient) -> frozenset[str]:
    """Return every word the patient can be found by."""
    terms: set[str] = set()
    for name in (patient.family_name, patient.given_name):
        for spelling in set(_spellings(name)):
            terms.update(_words(spelling))
    for identifier in patient.identifiers:
        number = _squeezed(fold(identifier.value))
        terms.update((number, number.lstrip("0")))
    if patient.birth_date is not None:
        terms.update(_date_terms(patient.birth_date))
    terms.discard("")
    return frozenset(terms)


def query_terms(query: str) -> tuple[tuple[str, ...], ...]:
    """Return the beginnings to look for: each word of the query, in every spelling it may have."""
    words = (_query_word(word) for word in re.split(r"[\s,;]+", query) if word)
    return tuple(word for word in words if word)


def _query_word(word: str) -> tuple[str, ...]:
    if match := _DATE.fullmatch(word):
        return (_date_beginning(*match.groups()),)
    spellings = (_squeezed(spelling) for spelling in _spellings(word))
    return tuple(dict.fromkeys(spelling for spelling in spellings if spelling))


def _spellings(name: str) -> tuple[str, str]:
    if name.isascii():
        return name.lower(), name.lower()
    lower = unicodedata.normalize("NFC", name).casefold()
    return fold(lower), fold(lower.translate(_TWO_LETTERS))


def _words(folded: str) -> Iterable[str]:
    for word in folded.split():
        yield _squeezed(word)
        if not word.isalnum():
            yield from re.split(r"[\W_]+", word)


def _squeezed(folded: str) -> str:
    return folded if folded.isalnum() else "".join(char for char in folded if char.isalnum())


def _date_terms(birth: PartialDate) -> Iterable[str]:
    year, month, day = birth.year, birth.month or 0, birth.day or 0
    yield birth.isoformat().replace("-", "")
    if birth.day is not None:
        yield f"{day:02d}{month:02d}{year:04d}"
        yield f"{month:02d}{day:02d}{year:04d}"


def _date_beginning(first: str, second: str, third: str | None) -> str:
    if len(first) > 2:
        return first + second.zfill(2) + (third.zfill(2) if third else "")
    return first.zfill(2) + second.zfill(2) + (third or "")
