"""How sure or how bounded a number is said to be: about, nearly, more than, at least, less than, at most."""

from itertools import takewhile

from ..locales.lexicon import Lexicon
from .tokens import Token, Tokens, phrase_at, phrase_before
from .units import dimension

EXACT = "exact"
_YEAR = 4
"""Digits: « vers 1250 » is a time."""
_NEGATED = 5
"""Words before « que » in which « ne » may stand."""
ROUGHLY = frozenset({"about", "nearly"})
"""What bounds nothing."""
_MOST_FILLERS, _LATER = 3, 24
_ENDS = frozenset(".;:!?")
_TRAILING_ANY, _TRAILING = 2, 5
"""Words after a quantity after which a qualifier may still begin: any, and those of one noun: "175 third-party requests
or more"."""


def qualifier_of(
    tokens: Tokens, start: int, after: int, lexicon: Lexicon, unit: str = "", small: bool = False
) -> str:
    """The qualifier written right before or right after the quantity between the two indexes.

    `unit`: its unit or currency; `small`: a count of twelve or less in words.
    """
    index, fillers = start, 0
    if start and tokens[start - 1].text == "(" and tokens[after].text == ")":
        return EXACT  # "the rulings are about (1) …"
    if start and (tokens[start - 1].low, tokens[after].low) == lexicon.within and tokens[after + 1].low not in lexicon.partitives:
        return "about"
    while True:
        found = phrase_before(tokens, index, lexicon.indexes["qualifiers"])
        if found:
            if tokens[found[1]].low in lexicon.ago.get(tokens[after].low, ()) or _until_then(tokens, found[1], after, lexicon):
                return EXACT  # "lower than four years ago"
            if tokens[index].text == "(" and not tokens.qualifying.isdisjoint(range(found[1], index)):
                break  # "aged 15 and over (22% of the population)"
            dated = found[0] == "toward" and not unit and len(tokens[start].text) == _YEAR
            taken = _taken(tokens, str(found[0]), range(found[1], index), "year" if dated else unit, small)
            if taken != EXACT:
                return taken
            break  # « par trois quarts au moins »
        if fillers == _MOST_FILLERS or index == 0:
            break
        before = tokens[index - 1]
        if before.text in _SIGNS:
            return _SIGNS[before.text]
        if before.low not in lexicon.qualifier_fillers and before.text not in _OPENING:
            break
        if before.low in lexicon.ones and tokens[index].low in lexicon.partitives:
            break  # « au moins une des sept catégories »
        index, fillers = index - 1, fillers + 1
    return trailing_qualifier(tokens, after, lexicon, unit, small)


def trailing_qualifier(
    tokens: Tokens, after: int, lexicon: Lexicon, unit: str = "", small: bool = False
) -> str:
    """The qualifier written after a quantity (« ou plus », "at most"), no further than five words off."""
    if tokens[after].text == "+":
        return EXACT if tokens[after + 1].kind == "n" else "more-than"
    if tokens[after].text == "-" and tokens[after].glued and tokens[after + 1].low == "plus":
        return "more-than"  # "40,000-plus objects"
    position, linked = after, False
    for distance in range(_TRAILING):
        if distance and tokens[position - 1].low in lexicon.numerals:
            break  # « une personne sur cinq a une ou plusieurs incapacités »
        trailing = phrase_at(tokens, position, lexicon.indexes["trailing"])
        single = trailing and trailing[1] == position + 1
        if single and position > after and _is_noun(tokens[trailing[1]], lexicon):
            break  # "for 20 years if the maximum term is 10"
        if trailing and trailing[0] in ROUGHLY and distance > 1:
            break  # « les deux taux sont à peu près identiques »
        if trailing and not _precedes_number(tokens, trailing[1], lexicon):
            return _taken(tokens, str(trailing[0]), range(position, trailing[1]), unit, small)
        word = tokens[position]
        if word.low in lexicon.additions:
            break  # « aux trois quarts et au maximum de leur capacité »
        # « deux agents de la paix au moins »
        linked = linked or (word.low in lexicon.stopwords and word.low not in lexicon.qualifier_fillers)
        if (word.kind != "w" and word.text != "-") or (linked and distance >= _TRAILING_ANY):
            break
        position += 1
    return EXACT


def _until_then(tokens: Tokens, first: int, after: int, lexicon: Lexicon) -> bool:
    """ "Until 30 days have passed": the time between is said, no bound."""
    if tokens[first].low not in lexicon.until:
        return False
    rest = takewhile(lambda token: token.text not in _ENDS, tokens[after : after + _LATER])
    return any(token.low in lexicon.elapsed for token in rest)


def _is_noun(token: Token, lexicon: Lexicon) -> bool:
    return token.kind == "w" and token.low not in lexicon.stopwords


def _precedes_number(tokens: Tokens, after: int, lexicon: Lexicon) -> bool:
    """Whether a qualifier belongs to what follows it: "one in five had tried at least twice"."""
    following = tokens[after]
    further = tokens[after + 1 : after + 3] if following.low in lexicon.range_links else ()  # "8 million and up to $20 million"
    if any(token.kind == "n" or token.low in lexicon.numerals for token in (following, *further)):
        return True
    leading = phrase_before(tokens, after, lexicon.indexes["qualifiers"])
    return bool(leading) and following.low in lexicon.indexes["implied"]


def _taken(tokens: Tokens, qualifier: str, words: range, unit: str, small: bool) -> str:
    """A term (« dans les », "within") bounds what is measured; "over" may be *during* before a duration or
    a small count."""
    if qualifier == "less-than" and small and not unit and len(words) == 1:
        return EXACT  # "under three scenarios"
    if qualifier in ("from", "before") and small and not unit:
        return EXACT  # « à partir de deux sources »
    if qualifier == "before" and unit != "year":  # « avant 40 ans » bounds an age, « avant 15 jours » a time
        qualifier = "within"
    if qualifier == "around":  # « des échanges autour de deux thèmes »
        if small and not unit:
            return EXACT
        qualifier = "about"
    if qualifier == "toward":  # « vers 14 h », but « les liens vers ses 2 700 pages »
        qualifier = "about" if _is_time(unit) else EXACT
    if qualifier == "better":  # "better than 99%", but "five today are better than fifty tomorrow"
        qualifier = "more-than" if unit else EXACT
    if qualifier == "until":  # "until four huts were built" bounds no number
        if small and not unit:
            return EXACT
        qualifier = "at-most"
    if qualifier == "under":  # « sous 1 000 $ », « sous trois jours »
        if dimension(unit) == "length":
            return EXACT  # « sous 30 mètres d'eau »
        qualifier = "less-than" if unit and not _is_time(unit) else "within"
    if qualifier == "from" and _is_money(unit):  # a price from which: « à partir de 500 € »
        qualifier = "at-least"
    if qualifier == "within" and (not unit or _is_money(unit) or unit.startswith("degree")):
        return EXACT
    if qualifier == "over" and not _is_time(unit) and not small and dimension(unit) not in ("length", "area"):
        qualifier = "more-than"
    if qualifier != EXACT:  # "we asked about 15 people" may be a rough count
        tokens.qualifying.update(words)
    return qualifier


def _is_time(unit: str) -> bool:
    return dimension(unit) in ("time", "calendar")


def _is_money(unit: str) -> bool:
    return unit == "$" or unit.isupper()


_OPENING = frozenset({"$", "€", "£", "(", '"', "«", "“"})
_SIGNS = {
    "<": "less-than",
    ">": "more-than",
    "≤": "at-most",
    "≥": "at-least",
    "~": "about",
    "≈": "about",
    "±": "about",
}


def hinted(tokens: Tokens, lexicon: Lexicon, place: int, within: int) -> set[str]:
    """The qualifiers that words so many characters from a place, qualifying no other number, may give to one there."""
    table = lexicon.indexes["distant"]
    hints: set[str] = set()
    reached = 0
    for index in range(tokens.index_at(place - within), len(tokens)):
        token = tokens[index]
        if token.start > place + within:
            break
        if token.text == "+" and tokens[index + 1].glued:
            hints.add("more-than")  # « +100 réponses », which may be an increase as well
        if token.low in lexicon.only and not lexicon.negations.isdisjoint(one.low for one in tokens[max(0, index - _NEGATED) : index]):
            hints.add("at-most")  # « ne peut accueillir que 60 personnes »
        if token.low in table and index >= reached and index not in tokens.qualifying:
            found = phrase_at(tokens, index, table)
            if found:
                if found[0] == EXACT and tokens[found[1]].kind != "n":
                    reached = found[1]  # "we learned about data", but "we asked about 15 people"
                hints.update(str(found[0]).split())
    return hints


