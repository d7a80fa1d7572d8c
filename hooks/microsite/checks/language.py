"""Check: every sentence is in the language of its text."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from ..facts import Fact, Reading
from ..facts.sentences import Sentence
from ..facts.tokens import Tokens
from ..findings import Finding
from ..locales.lexicons import LEXICONS
from .pairing import Pairing


def language(pairing: Pairing) -> Iterator[Finding]:
    """A sentence in the words of the other text's language."""
    text = pairing.left.text
    if text == pairing.right.text and len(text) > 10 and not (_is_citation(text) or _is_address_alone(pairing)):
        ours, theirs = (_own_words(reading) for reading in (pairing.left, pairing.right))
        if ours != theirs:
            fact = Fact("language", "", pairing.left.text, 0, len(pairing.left.text))
            yield pairing.finding("language", "error", *((None, fact) if ours > theirs else (fact, None)))
            return
    for reading, other, flipped in (
        (pairing.left, pairing.right, False),
        (pairing.right, pairing.left, True),
    ):
        found = [*foreign_sentences(reading, other.locale, other.text)]
        for fact in (*found, *(foreign_clauses(reading, other) if not found else ())):
            yield pairing.finding("language", "error", *((None, fact) if flipped else (fact, None)))


def _is_address_alone(pairing: Pairing) -> bool:
    """Whether the text is one postal address, which keeps the language of its place."""
    text, streets = pairing.left.text, pairing.left.lexicon.streets | pairing.right.lexicon.streets
    found = _in_street(streets).match(text) or _TOWN.search(text)
    return bool(found) and len(text.split()) <= _ADDRESS and not _SENTENCE_END.search(text)


_SENTENCE_END = re.compile(r"[.!?;:]\s")


def _own_words(reading: Reading) -> int:
    """How many words of the text are vocabulary of its language."""
    lexicon = reading.lexicon
    tables = (
        lexicon.stopwords,
        lexicon.months,
        lexicon.numerals,
        lexicon.reference_words,
        lexicon.units,
        lexicon.concepts,
    )
    return sum(token.kind == "w" and any(token.low in table for table in tables) for token in reading.tokens)


def foreign_sentences(reading: Reading, foreign: str, elsewhere: str = "") -> Iterator[Fact]:
    """Sentences word for word in the other text, and those with at least three frequent words of the
    foreign language and hardly one of the text's own."""
    own_words, foreign_words = telling_words(reading.locale, foreign)
    if reading.tokens.words.isdisjoint(foreign_words):
        return
    words_of_text = [token for token in reading.tokens if token.kind == "w"]
    starts = [token.start for token in words_of_text]
    for sentence in reading.sentences:
        length = len(sentence.words)
        if length <= _ADDRESS and (_is_address(sentence, LEXICONS[foreign].streets) or _is_defined_term(sentence.text, elsewhere)):
            continue
        if (
            length >= _REPEATED
            and _repeated(sentence, reading.text, elsewhere)
            and not _is_citation(sentence.text)
            and not _is_credit(sentence, reading.text, foreign)
            and _strange(sentence, own_words, foreign_words)
        ):
            yield Fact("language", foreign, sentence.text, sentence.start, sentence.end)
            continue
        # Tokens leave out declared names, addresses and codes, which keep their own language.
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        words = [token.low for token in words_of_text[first:last]]
        strange = sum(word in foreign_words for word in words)
        known = sum(word in own_words for word in words)
        if (
            strange >= 2
            and known * 4 <= strange
            and strange * 12 >= len(words)
            and (strange >= 3 or (len(words) <= 12 and not known))
            and not (_is_citation(sentence.text) or _is_credit(sentence, reading.text, foreign))
            and not _is_about_a_body(sentence.text, elsewhere, own_words, foreign_words)
        ):
            yield Fact("language", foreign, sentence.text, sentence.start, sentence.end)


def foreign_clauses(reading: Reading, other: Reading) -> Iterator[Fact]:
    """Pieces of sentences that stand word for word in the other text, in words of its language alone; neither titles nor
    quotations."""
    own_words, foreign_words = telling_words(reading.locale, other.locale)
    if reading.tokens.words.isdisjoint(foreign_words):
        return
    if sum(token.low in foreign_words for token in reading.tokens) < _TELLING or _names_authors(reading.text[:_MOST_TEXT]):
        return
    for first, after in _clauses(reading.tokens, own_words):
        words = [token for token in reading.tokens[first:after] if token.kind == "w"]
        strange = sum(token.low in foreign_words for token in words)
        plain = sum(token.text.islower() and token.low not in foreign_words for token in words)
        titled = words and words[0].text[0].isupper() and first > 0 and reading.tokens[first - 1].text not in _ENDS
        if len(words) >= _REPEATED and strange >= _TELLING and plain >= _PLAIN and not titled:
            surface, start, end = reading.tokens.surface(first, after)
            if surface in other.text[:_MOST_TEXT]:
                yield Fact("language", other.locale, surface, start, end)


def _clauses(tokens: Tokens, own_words: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The runs of tokens between signs, without a frequent word of the text's own language or a quotation in them."""
    first = 0
    for index, token in enumerate(tokens):
        if token.low not in own_words and (token.kind in "wn" or (token.kind == "s" and token.text in _INSIDE)):
            continue
        quoted = token.text in _QUOTES or (first > 0 and tokens[first - 1].text in _QUOTES)
        if first < index and not quoted:
            yield first, index
        first = index + 1


_TELLING, _PLAIN = 2, 2
_INSIDE, _QUOTES = frozenset("-'/%"), frozenset("«»“”\"‘()[]")
_ENDS = frozenset(".!?")
_MOST_TEXT = 20_000


def _repeated(sentence: Sentence, text: str, elsewhere: str) -> bool:
    """Whether the other text has a sentence word for word, about where its counterpart stands."""
    counterpart = sentence.start * len(elsewhere) // len(text)
    return elsewhere.find(sentence.text, max(0, counterpart - _AROUND), counterpart + len(sentence.text) + _AROUND) >= 0


_REPEATED, _AROUND = 5, 5000
"""Words; characters to look through for each sentence, so that the time stays linear."""


def _is_citation(text: str) -> bool:
    """Whether a text names a publication: authors and title in capitals, and a year. It keeps its language everywhere."""
    words = _LONG_WORD.findall(text)
    capitals = sum(word[0].isupper() for word in words)
    return _names_authors(text) or (bool(_CITED_YEAR.search(text)) and capitals >= max(4, 0.6 * len(words)))


def _is_credit(sentence: Sentence, text: str, locale: str) -> bool:
    """Whether a short sentence beside others only names an institution of the foreign locale, as under pictures:
    "Ministère de la culture. Photo: NN"."""
    words = _LONG_WORD.findall(sentence.text)
    capitals = sum(word[0].isupper() for word in words)
    return (
        not LEXICONS[locale].capital_months  # English sentences have so many capitals anyway
        and len(sentence.text) < len(text)
        and len(sentence.words) <= _CREDIT
        and capitals >= max(3, 0.5 * len(words))
    )


def _is_about_a_body(text: str, elsewhere: str, own_words: frozenset[str], foreign_words: frozenset[str]) -> bool:
    """Whether its strange words are the name of a body that has none in this language, given with its acronym:
    "The Commission des normes, … (CNESST) carried out 3,120 interventions"."""
    name = next((found[1] for found in _NAMED.finditer(text[:_MOST_TEXT]) if found[1] in elsewhere and _has_its_letters(found[1])), "")
    rest = text.replace(name, " ").lower().split() if name else ()
    return not own_words.isdisjoint(rest) and foreign_words.isdisjoint(rest)


def _has_its_letters(name: str) -> bool:
    """Whether the words of a name begin with the letters of the acronym in brackets after them, and hardly with others."""
    words, _, acronym = name.lower().rpartition("(")
    letters, initials = [*filter(str.isalpha, acronym)], [word[0] for word in re.findall(r"[^\W\d_]{4,}", words)]
    rest = iter(initials)
    return len(initials) <= len(letters) + 1 and sum(letter in rest for letter in letters) >= len(initials) - 1


_NAMED = re.compile(r"\b(?=([A-ZÀ-Þ][^().;:!?]{8,160}\([A-Z][A-Z-]{2,9}\)))")


def _names_authors(text: str) -> bool:
    """Whether a text gives authors by their initials, and a year, as a list of publications does."""
    return len(_AUTHOR.findall(text)) > 1 and bool(_YEAR.search(text))


_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_AUTHOR, _YEAR = re.compile(r"[A-ZÀ-Þ]\w{1,40},? [A-Z]\.(?:-?[A-Z]\.)?(?=,| et | and )"), re.compile(r"\b(?:19|20)\d\d\b")
"""« Larrivé S. », "Proulx, M.-J.": a name with initials after it."""
_CITED_YEAR = re.compile(r"(?:, \(?|\([^()\d]{2,20} )(?:19|20)\d\d\b")


def _is_address(sentence: Sentence, streets: frozenset[str]) -> bool:
    return bool(_POSTAL.search(sentence.text) or _in_street(streets).search(sentence.text))


def _is_defined_term(text: str, elsewhere: str) -> bool:
    """Whether it is only the other language's word for what the text defines, in brackets: « Personne qui … (partner) »."""
    return text[:1] == "(" and text[-1:] == ")" and text not in elsewhere[:_MOST_TEXT] and text[1:-1] in elsewhere[:_MOST_TEXT]


@cache
def _in_street(streets: frozenset[str]) -> re.Pattern:
    """« 17, rue », "90 Elgin Street": a number, perhaps names, and a street; « en place » is none."""
    words = "|".join(sorted({*streets, *map(str.capitalize, streets)}))
    return re.compile(rf"\b\d+\w{{0,3}},? (?:[A-ZÀ-Þ]\w+ ){{0,2}}(?:{words})\b")


_POSTAL = re.compile(r"\b(?:\d{5}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b")
_TOWN = re.compile(r"(?:^|, )\d{5} [A-ZÀ-Þ]")
_CREDIT = 20
_ADDRESS = 16
"""A postal address has few words and keeps the language of its place."""


def _strange(sentence: Sentence, own_words: frozenset[str], foreign_words: frozenset[str]) -> bool:
    words = sentence.words
    return sum(word in foreign_words for word in words) > sum(word in own_words for word in words)


@cache
def telling_words(locale: str, foreign: str) -> tuple[frozenset[str], frozenset[str]]:
    """The frequent words that only one of two languages has."""
    own, other = LEXICONS[locale].stopwords, LEXICONS[foreign].stopwords
    return own - other, other - own
