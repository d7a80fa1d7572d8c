"""Check: a name that nobody declared is spelled alike in both texts."""

import re
from collections.abc import Iterable, Iterator, Set
from os.path import commonprefix

from rapidfuzz.distance import DamerauLevenshtein

from ..facts import Fact, Reading
from ..facts.topics import STEM, folded, topic
from ..findings import Finding
from ..locales.places import PLACE
from .pairing import Pairing

_SHORTEST, _SHORT, _LONGEST = 4, 5, 40
_MOST = 60
_COGNATE = (
    frozenset("aeiouy"),
    frozenset("szc"),
    frozenset("ckq"),
    frozenset("fvp"),
    frozenset("tc"),
    frozenset("ic"),
    frozenset("iyj"),
    frozenset("vw"),
    frozenset("bp"),
)
"""Letters that languages exchange in words of one origin (Organisation, Organization)."""


def spellings(pairing: Pairing) -> Iterator[Finding]:
    """Two capitalised words, each in one text alone, one letter apart that no translation exchanges; and one of one text
    alone that is a letter off a name that both texts have, or of a place that both languages call alike."""
    left, right = _names(pairing.left), _names(pairing.right)
    if not left and not right:
        return
    ours, theirs = _alone(left, pairing.right), _alone(right, pairing.left)
    shared = left.keys() & right.keys()
    for word in list(ours):
        if meant := _meant(word, shared, right, pairing.left, pairing.right):
            yield pairing.finding("spelling", "error", left[word], right[meant])
            ours.remove(word)
    for word in list(theirs):
        if meant := _meant(word, shared, left, pairing.right, pairing.left):
            yield pairing.finding("spelling", "error", left[meant], right[word])
            theirs.remove(word)
    for one in ours:
        for other in theirs:
            if abs(len(one) - len(other)) > 1 or (one[0] != other[0] and one[-1] != other[-1]):
                continue  # more than a letter apart
            if min(len(one), len(other)) < _SHORT and not (one[0] == other[0] and one[-1] == other[-1] and len(one) == len(other)):
                continue  # « Tchad », "Chad"
            common = _common(one, pairing.left) and _common(other, pairing.right)
            if common and len(one) <= _WORD and topic(one, pairing.left.lexicon) == topic(other, pairing.right.lexicon):
                continue  # « Titre », "Title"
            if (left[one].form and _known(one, pairing.left)) or (right[other].form and _known(other, pairing.right)):
                continue  # « Grâce à vos dons, le Grade 4 … »
            doubtful = common or left[one].form == right[other].form == "beginning"
            kin = _kin(one, pairing.left) or _kin(other, pairing.right)
            slip = _misspelled(one, other, kin) and not (doubtful and _varies(one, other))
            if slip or _of_one_person(left[one], right[other], pairing):
                yield pairing.finding("spelling", "error", left[one], right[other])


def _of_one_person(one: Fact, other: Fact, pairing: Pairing) -> bool:
    """Whether two words a letter apart stand after the same first name: "Don Herweyer", « Don Herweyar »."""
    left, right = folded(one.value), folded(other.value)
    if _common(left, pairing.left) or _common(right, pairing.right) or DamerauLevenshtein.distance(left, right, score_cutoff=1) != 1:
        return False
    longer, place = max(left, right, key=len), len(commonprefix((left, right)))
    if len(left) != len(right) and (place == len(longer) - 1 or _joins_vowel(longer, place)):
        return False  # « l'honorable David Anderson », "the Honourable David Anderson"
    if "y" in (left[-1], right[-1]) and left[-1] != right[-1]:
        return False  # « Léon Trotski », "Leon Trotsky"
    first = _name_before(one, pairing.left)
    return bool(first) and first == _name_before(other, pairing.right)


def _name_before(fact: Fact, reading: Reading) -> str:
    """The name right before a word; empty where there is none."""
    index = reading.tokens.index_at(fact.start)
    token = reading.tokens[index - 1] if index else None
    named = token and _WRITTEN.fullmatch(token.text) and token.text[0].isupper() and not _common(folded(token.text), reading)
    return folded(token.text) if named else ""


def _names(reading: Reading) -> dict[str, Fact]:
    """Words with a capital, without case and accents -> where the first of them stands; `beginning` are those with which a
    sentence begins, where any word has one."""
    names: dict[str, Fact] = {}
    for index in reading.tokens.capitalized:
        before, token = reading.tokens[index - 1], reading.tokens[index]
        inside = before.kind == "w" or before.text in _WITHIN
        if (
            _SHORTEST <= len(token.text) <= _LONGEST
            and (inside or token.low not in reading.lexicon.stopwords)
            and _WRITTEN.fullmatch(token.text)
        ):
            form = "" if inside else "beginning"
            names.setdefault(folded(token.text), Fact("spelling", token.text, token.text, token.start, token.end, form=form))
    return names


def _meant(word: str, shared: Set[str], there: Iterable[str], own: Reading, other: Reading) -> str | None:
    """The name of the other text that a word was to be; none for a word with a known translation."""
    if _known(word, own):
        return None
    kin = _common(word, own)
    for name in there:
        place = _is_place(name, own, other)
        if (place or (name in shared and not kin)) and _slip_of(word, name, ending=place):
            return name
    return None


def _is_place(name: str, own: Reading, other: Reading) -> bool:
    """Whether both languages call a place so: Canada."""
    left, right = (
        next((meant for words, meant in reading.lexicon.indexes["opposites"].get(name, ()) if len(words) == 1), None)
        for reading in (own, other)
    )
    return left is not None and left == right and left[0] == PLACE


def _alone(names: Iterable[str], other: Reading) -> list[str]:
    """The first names that are no word of the other text."""
    words = set(map(folded, other.tokens.words)) if names else ()
    return [name for name in names if name not in words][:_MOST]


def _known(word: str, reading: Reading) -> bool:
    """Whether it is a word of the language, or a place, that is known with its translation."""
    return word in reading.lexicon.concepts or word in reading.lexicon.indexes["opposites"]


def _common(word: str, reading: Reading) -> bool:
    """Whether it is, or begins like, a word that is known with its translation (Familles, Families)."""
    return _known(word, reading) or word[:STEM] in reading.lexicon.concepts


def _kin(word: str, reading: Reading) -> bool:
    """Whether it may be a form of a word that is known with its translation; a longer one only begins like it (Montréal,
    « montrer »)."""
    return _known(word, reading) or (len(word) < _WORD and _common(word, reading))


def _slip_of(word: str, name: str, ending: bool) -> bool:
    """Whether a word is a name that both texts have, but for one letter: before its `ending`, or there, too."""
    if word[0] != name[0] or DamerauLevenshtein.distance(word, name, score_cutoff=1) != 1:
        return False
    place, longer = len(commonprefix((word, name))), max(word, name, key=len)
    return (place < len(longer) - 1 or ending and len(word) == len(name)) and (len(word) == len(name) or not _joins_vowel(longer, place))


def _joins_vowel(word: str, place: int) -> bool:
    """Whether a letter is a vowel beside another one, as languages write them or not: Fondation, Foundation."""
    beside = {word[place - 1], word[place + 1]} - {word[place]}
    return word[place] in _VOWELS and not beside.isdisjoint(_VOWELS)


def _misspelled(one: str, other: str, kin: bool) -> bool:
    """Whether a letter is another one, has changed places with the next, or stands in one of the words alone. `kin`: one of
    them may be a word that has a translation."""
    if len(one) != len(other):
        return abs(len(one) - len(other)) == 1 and _one_more(*sorted((one, other), key=len))
    places = [place for place in range(len(one)) if one[place] != other[place]]
    if len(places) == 1 and one.endswith(_NO_NAMES):
        return False  # « Recommandations », "Recommendations"
    if len(places) == 1 and places[0] == len(one) - 1:
        last = {one[-1], other[-1]}
        if last <= _VOWELS and not kin:
            return last not in _LAST
        return not _exchanged(*last) and "e" not in last  # « Australie », "Australia"
    if one[-1] != other[-1] or len(places) > 2:
        return False
    if len(places) == 2:
        first, second = places
        inside = second < len(one) - _ENDING  # « Conservatoires » is "Conservatories"
        return inside and second == first + 1 and (one[first], one[second]) == (other[second], other[first])
    if len(places) != 1:
        return False
    mine, yours = one[places[0]], other[places[0]]
    if _VOWELS.issuperset((mine, yours)):
        if {mine, yours} == {"o", "u"} and one[places[0] + 1] == "n":
            return False  # « Jonction », "Junction"
        # « Indépendance », "Independence", but not « Mintréal »
        return not one.endswith(_LEARNED) or (not kin and places[0] < len(one) - _LEARNED_PART)
    return not _exchanged(mine, yours)


def _varies(one: str, other: str) -> bool:
    """Whether two words of the languages differ as such words do, in a vowel, a plural or the length: Japon, Japan."""
    differing = {letter for mine, yours in zip(one, other, strict=False) if mine != yours for letter in (mine, yours)}
    return len(one) != len(other) or not differing.isdisjoint(_VOWELS | {"s"})


def _exchanged(mine: str, yours: str) -> bool:
    """Whether languages write one letter for the other in words of one origin."""
    return any({mine, yours} <= letters for letters in _COGNATE)


def _one_more(shorter: str, longer: str) -> bool:
    """Whether the longer word has a consonant more, or a letter twice; other vowels languages add in words of one origin."""
    place = next((place for place in range(len(shorter)) if shorter[place] != longer[place]), len(shorter))
    if place == len(shorter) or shorter[place:] != longer[place + 1 :]:
        return False
    return longer[place] not in _VOWELS or longer[place] == longer[place - 1]


_WITHIN = frozenset(",;(\"«“'&/-–")
"""Signs after which a sentence goes on."""
_WRITTEN = re.compile(r"[^\W\d_](?:[^\W\d_A-ZÀ-Þ]+[A-ZÀ-Þ])*[^\W\d_A-ZÀ-Þ]+")
"""Cartier and OpenStreetMap, but neither ALERT nor RNCan."""
_ENDING = 3
_LEARNED = tuple(
    "nce nces ant ent ants ents ment ments ien ian iens ians ine ines ble bles ple ples que me mes m al el er re res or us um"
    .split()
)
"""How words end that are no names, and that languages share: « Médecine », "Medicine"."""
_NO_NAMES = ("tion", "tions")
_LEARNED_PART = 5
"""Letters at the end in which such words differ: « Médecine »."""
_WORD = 8
"""Letters: a longer name may begin like a word with a translation."""
_LAST = ({"a", "e"}, {"e", "y"}, {"i", "y"}, {"e", "o"}, {"a", "o"})
"""Vowels with which names end in two languages: « Bologne », "Bologna"."""
_VOWELS = frozenset("aeiouyh")
