"""Check: a name that nobody declared is spelled alike in both texts."""

from collections.abc import Iterator

from ..facts import Fact, Reading
from ..facts.topics import STEM, folded
from ..findings import Finding
from ..locales.places import PLACE
from .pairing import Pairing

_SHORTEST, _LONGEST = 5, 40
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
    """Two capitalised words, each in one text alone, one letter apart that no translation exchanges."""
    left, right = _names(pairing.left), _names(pairing.right)
    if not left and not right:
        return
    words = _words(pairing.left), _words(pairing.right)
    shared = left.keys() & right.keys()
    for names, there, others, reading, flipped in (
        (left, right, words[1], pairing.left, False),
        (right, left, words[0], pairing.right, True),
    ):
        known = shared | {name for name in there if _is_place(name, pairing)}
        for word in [word for word in names if word not in others][:_MOST]:
            meant = next((name for name in known if _slip_of(word, name)), None)
            if meant and not _common(word, reading):
                fact, other = names[word], there[meant]
                yield pairing.finding("spelling", "error", *((other, fact) if flipped else (fact, other)))
    if not left.keys() - right.keys() or not right.keys() - left.keys():
        return
    ours = [word for word in left if word not in words[1]][:_MOST]
    theirs = [word for word in right if word not in words[0]][:_MOST]
    for one in ours:
        for other in theirs:
            if _misspelled(one, other) and not (
                _common(one, pairing.left) and _common(other, pairing.right)
            ):
                yield pairing.finding("spelling", "error", left[one], right[other])


def _names(reading: Reading) -> dict[str, Fact]:
    """Words with a capital inside a sentence, without case and accents -> where the first of them stands."""
    names: dict[str, Fact] = {}
    for before, token in zip(reading.tokens, reading.tokens[1:], strict=False):
        if (
            token.kind == "w"
            and _SHORTEST <= len(token.text) <= _LONGEST
            and token.text[0].isupper()
            and sum(map(str.isupper, token.text)) == 1  # neither ALERT nor RNCan
        ):
            if before.kind == "w" or before.text in _WITHIN:
                names.setdefault(
                    folded(token.text), Fact("spelling", token.text, token.text, token.start, token.end)
                )
    return names


def _is_place(name: str, pairing: Pairing) -> bool:
    """Whether both languages call a place so: Canada."""
    left, right = pairing.left.lexicon.indexes["opposites"], pairing.right.lexicon.indexes["opposites"]
    return name in left and left[name] == right.get(name) and left[name][0][1][0] == PLACE


def _words(reading: Reading) -> set[str]:
    return {folded(token.text) for token in reading.tokens if token.kind == "w"}


def _common(word: str, reading: Reading) -> bool:
    """A word of the language that is known with its translation (Familles, Families)."""
    return word in reading.lexicon.concepts or word[:STEM] in reading.lexicon.concepts


def _slip_of(word: str, name: str) -> bool:
    """Whether a word is a name that both texts have, but for one letter before its ending."""
    if abs(len(word) - len(name)) > 1 or word[0] != name[0]:
        return False
    if len(word) == len(name):
        places = [place for place in range(len(name)) if word[place] != name[place]]
        if len(places) == 2:
            first, second = places
            return second == first + 1 and (word[first], word[second]) == (name[second], name[first])
        return len(places) == 1 and places[0] < len(name) - 1
    shorter, longer = sorted((word, name), key=len)
    place = next((place for place in range(len(shorter)) if shorter[place] != longer[place]), len(shorter))
    return place < len(shorter) and shorter[place:] == longer[place + 1 :] and not _joins_vowel(longer, place)


def _joins_vowel(word: str, place: int) -> bool:
    """Whether a letter is a vowel beside another one, as languages write them or not: Fondation, Foundation."""
    beside = {word[place - 1], word[place + 1]} - {word[place]}
    return word[place] in _VOWELS and not beside.isdisjoint(_VOWELS)


def _misspelled(one: str, other: str) -> bool:
    """Whether a letter is another one, has changed places with the next, or stands in one of the words alone."""
    if len(one) != len(other):
        return abs(len(one) - len(other)) == 1 and _one_more(*sorted((one, other), key=len))
    places = [place for place in range(len(one)) if one[place] != other[place]]
    if one[-1] != other[-1] or len(places) > 2:
        return False
    if len(places) == 2:
        first, second = places
        inside = second < len(one) - _ENDING  # « Conservatoires » is "Conservatories"
        return inside and second == first + 1 and (one[first], one[second]) == (other[second], other[first])
    return len(places) == 1 and not any({one[places[0]], other[places[0]]} <= letters for letters in _COGNATE)


def _one_more(shorter: str, longer: str) -> bool:
    """Whether the longer word has a consonant more, or a letter twice; other vowels languages add in words of one origin."""
    place = next((place for place in range(len(shorter)) if shorter[place] != longer[place]), len(shorter))
    if place == len(shorter) or shorter[place:] != longer[place + 1 :]:
        return False
    return longer[place] not in _VOWELS or longer[place] == longer[place - 1]


_WITHIN = frozenset(",;(\"«“'&/")
"""Signs after which a sentence goes on."""
_ENDING = 3
_VOWELS = frozenset("aeiouyh")
