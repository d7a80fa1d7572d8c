"""Text and locale -> facts: readers take turns at each token, and what one has read no other reads again."""

from bisect import bisect_left
from collections import Counter, deque
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from ..locales.lexicon import Lexicon
from ..locales.lexicons import LEXICONS
from .addresses import read_addresses
from .codes import read_acronyms, read_codes
from .dates import read_date
from .fact import Fact
from .links import join_parts, mark_ranges, mark_references
from .numerals import CURRENCY_CODES
from .qualifiers import hinted
from .quantities import read_quantity
from .romans import SMALL_ROMANS, read_roman
from .sentences import Sentence, sentences_of
from .times import read_time
from .tokens import Token, Tokens, phrase_at, readable, tokenize
from .topics import topic
from .units import SYMBOLS
from .vocabulary import Vocabulary

NO_VOCABULARY = Vocabulary()


@dataclass(frozen=True)
class Reading:
    """All that was read from one text."""

    locale: str
    text: str
    """The readable text, to which the places of the facts refer."""
    tokens: Tokens
    facts: list[Fact]

    @property
    def lexicon(self) -> Lexicon:
        return LEXICONS[self.locale]

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The text, cut."""
        return sentences_of(self.text, self.lexicon)

    @cached_property
    def _measured(self) -> frozenset[int]:
        """The places of the text that a number with its unit takes."""
        return frozenset(place for fact in self.facts if fact.unit for place in range(fact.start, fact.end))

    @cached_property
    def bare_units(self) -> frozenset[str]:
        """The units that the text names without a number."""
        units = self.lexicon.units
        return frozenset(units[token.low] for token in self.tokens if token.low in units and token.start not in self._measured)

    @cached_property
    def lone_units(self) -> Counter[str]:
        """How often the text has a unit in the plural that measures nothing: « dans les jours suivants »."""
        units = self.lexicon.units
        return Counter(
            units[token.low] for token in self.tokens
            if token.low in units and token.low[-1] in _PLURAL and token.start not in self._measured
        )

    @cached_property
    def undetermined_units(self) -> Counter[str]:
        """As `lone_units`, of those alone that no word tells which they are, as after a number was cut out: « en mois »."""
        lexicon = self.lexicon
        telling = lexicon.determiners | lexicon.definites | lexicon.demonstratives | lexicon.rates | lexicon.additions
        return Counter(
            lexicon.units[token.low] for before, token in pairwise(self.tokens)
            if token.low in lexicon.units and token.low[-1] in _PLURAL and token.start not in self._measured
            and before.kind == "w" and before.low not in telling and before.low not in lexicon.numerals
        )

    @cached_property
    def bare_plurals(self) -> Counter[str]:
        """What plurals without a word before them that tells which or how many are about, and how often."""
        words, found = deque(maxlen=_DETERMINING), Counter()
        for token in self.tokens:
            if token.kind == "w" and token.low[-1] in _PLURAL and len(words) == _DETERMINING:
                if about := topic(token.text, self.lexicon):
                    found[about] += not any(_determines(word, self.lexicon) for word in words)
            words.append(token)
        return found

    def hints_near(self, fact: Fact, within: int = 100) -> set[str]:
        """The qualifiers that words near a fact, so many characters off at most, may give it."""
        return hinted(self.tokens, self.lexicon, fact.start, within)


def read(text: str, locale: str, vocabulary: Vocabulary = NO_VOCABULARY) -> Reading:
    """Read every fact of a text; the facts come in the order in which they are written."""
    lexicon = LEXICONS[locale]
    text = readable(text)
    facts = read_addresses(text)
    facts += _free(facts, vocabulary.find(text, locale))
    facts += _free(facts, read_codes(text, lexicon))
    acronyms = read_acronyms(text, 0, len(text))
    facts += _free(facts, [fact for fact in acronyms if not _is_word(fact, text, lexicon)])
    tokens = tokenize(text, [(fact.start, fact.end) for fact in facts])
    scanned = join_parts(tokens, _scan(tokens, lexicon), lexicon)
    facts += mark_references(tokens, mark_ranges(tokens, scanned, lexicon), lexicon)
    facts.sort(key=lambda fact: fact.start)
    return Reading(locale, text, tokens, facts)


_PLURAL = "sx"
_DETERMINING = 2
"""Words before a noun that may determine it: « les deux autres équipes »."""


def _determines(token: Token, lexicon: Lexicon) -> bool:
    """Whether it tells which or how many, or ends what was said before."""
    return token.kind != "w" or any(
        token.low in words
        for words in (
            lexicon.determiners, lexicon.definites, lexicon.demonstratives, lexicon.additions, lexicon.alternatives,
            lexicon.indexes["numerals"], lexicon.indexes["ordinals"], lexicon.indexes["implied"],
        )
    )


def _is_word(acronym: Fact, text: str, lexicon: Lexicon) -> bool:
    """Whether what looks like an acronym is read with the number beside it: EUR, "4 PM", "25 MB"."""
    low = acronym.value.lower()
    measures = low in lexicon.am or low in lexicon.pm or acronym.surface in SYMBOLS
    if low in lexicon.currencies or acronym.surface in CURRENCY_CODES:
        return True
    return measures and text[max(0, acronym.start - 3) : acronym.start].rstrip()[-1:].isdigit()


def extract(text: str, locale: str, vocabulary: Vocabulary = NO_VOCABULARY) -> list[Fact]:
    """The facts of a text alone."""
    return read(text, locale, vocabulary).facts


def _free(taken: list[Fact], found: list[Fact]) -> list[Fact]:
    """The found facts that overlap none of the taken ones."""
    if not taken or not found:
        return found
    spans = sorted((fact.start, fact.end) for fact in taken)
    starts = [start for start, _ in spans]
    free = []
    for fact in found:
        index = bisect_left(starts, fact.end)
        if not index or spans[index - 1][1] <= fact.start:
            free.append(fact)
    return free


def _scan(tokens: Tokens, lexicon: Lexicon) -> list[Fact]:
    facts: list[Fact] = []
    beginnings, reached = _beginnings(lexicon), 0
    for index in [
        index
        for index, token in enumerate(tokens)
        if token.kind == "n"
        or token.low in beginnings
        or (token.text != token.low and (token.text.isupper() or token.text[0] in "IVX"))
        or token.text in _MONEY
    ]:
        if index >= reached:
            found, reached = _read_at(tokens, index, lexicon)
            facts += found
    return facts


@cache
def _beginnings(lexicon: Lexicon) -> frozenset[str]:
    """The words in small letters at which a reader looks."""
    return SMALL_ROMANS.union(lexicon.reading_words, lexicon.indexes["idioms"])


_MONEY = frozenset("€$£¥")


def _read_at(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int]:
    """The facts that begin at a token, and the index from which to read on."""
    token = tokens[index]
    if token.kind == "n" and token.glued and _in_word(tokens, index, lexicon):
        return [], _after_word(tokens, index)
    idioms = lexicon.indexes["idioms"]
    if token.low in idioms and token.kind in "nw" and (idiom := phrase_at(tokens, index, idioms)):
        return [], idiom[1]
    found = None
    if token.kind == "n":
        found = (
            read_date(tokens, index, lexicon)
            or read_time(tokens, index, lexicon)
            or read_quantity(tokens, index, lexicon)
        )
    elif token.kind == "w":
        if not lexicon.title_case and token.low in lexicon.indexes["numerals"] and _begins_name(tokens, index, lexicon):
            return [], index + 3
        if _may_begin(tokens, index, lexicon):
            found = (
                read_date(tokens, index, lexicon)
                or _weekday(tokens, index, lexicon)
                or read_time(tokens, index, lexicon)
                or read_quantity(tokens, index, lexicon)
            )
        if found is None and (
            token.text.isupper() or (token.text[0] in "IVX" and token.low[-1] in "abce") or token.low in SMALL_ROMANS
        ):
            found = read_roman(tokens, index, lexicon)
    elif token.text in _MONEY:
        found = read_quantity(tokens, index, lexicon)
    return (found[0], max(found[1], index + 1)) if found else ([], index + 1)


def _in_word(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether glued digits are a part of the word before them: ref1oct."""
    before = tokens[index - 1]
    return bool(
        index
        and before.text[-1:].isalpha()
        and before.low not in _PREFIXES
        and before.low not in lexicon.roman_keywords  # "Section11.8"
        and not (before.low == "x" and index > 1 and tokens[index - 2].kind == "n")
    )


def _after_word(tokens: Tokens, index: int) -> int:
    """The index after a word that digits are a part of."""
    index += 1
    if tokens[index].kind == "w" and tokens[index].glued:
        index += 1  # ref1oct
    while tokens[index].text == "/" and tokens[index].glued and tokens[index + 1].kind == "n":
        index += 2  # ext2/3/4
    return index


def _may_begin(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether something may be read from the word at the index: it says something alone, or so it does with the next one."""
    followers = lexicon.reading_words.get(tokens[index].low)
    if not followers:
        return followers is not None
    follower = tokens[index + 1].low
    return follower in followers or follower == "-"


def _begins_name(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether a number word is the first of a name: Trois-Rivières, Sept-Îles."""
    hyphen, name = tokens[index + 1], tokens[index + 2]
    return (
        tokens[index].text.istitle()
        and hyphen.text == "-"
        and hyphen.glued
        and name.glued
        and name.kind == "w"
        and name.text[0].isupper()
        and name.low not in lexicon.reading_words
    )


_PREFIXES = frozenset({"us", "ca", "n", "no", "p", "m", "v", *map(str.lower, CURRENCY_CODES)})
"""What may stand right before digits that count; other letters make a word of them (a11y)."""


def _weekday(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    token = tokens[index]
    day = lexicon.weekdays.get(token.low)
    if day is None and token.low in lexicon.short_weekdays and _in_a_schedule(tokens, index, lexicon):
        day = lexicon.short_weekdays[token.low]
    if day is None or (lexicon.capital_months and not token.text[0].isupper()):
        return None
    return [Fact("weekday", day, *tokens.surface(index, index + 1))], index + 1


def _in_a_schedule(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether a short name stands beside another day or before a date: "Mon to Fri", « sam. 3 mai »."""
    pointed = tokens[index + 1].text == "." and tokens[index + 1].glued
    after = tokens[index + 1 + pointed :][:3]
    before = [token for token in tokens[max(0, index - 3) : index][::-1] if token.text != "."]
    dated = after[after[0].text == ","]
    if (dated.kind == "n" and (pointed or lexicon.capital_months)) or dated.low in lexicon.months:
        return True
    return any(
        len(beside) > 1
        and (beside[0].kind == "s" or beside[0].low in lexicon.list_links)
        and (beside[1].low in lexicon.weekdays or beside[1].low in lexicon.short_weekdays)
        for beside in (after, before)
    )
