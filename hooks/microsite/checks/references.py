"""The numbers of provisions (section 12(3)): which facts are such, and how often a text names provisions."""

from ..facts import Fact, Reading


def is_reference(fact: Fact) -> bool:
    return fact.form == "reference"


def numberless(reading: Reading) -> int:
    """How many nouns of provisions stand without a number; empty brackets count as such."""
    lexicon, tokens = reading.lexicon, reading.tokens
    count = reading.text.count("()")
    for index, token in enumerate(tokens):
        if token.low not in lexicon.reference_words or (
            index and tokens[index - 1].low in lexicon.demonstratives
        ):
            continue
        after = tokens[index + 1]
        if after.text in ("(", ".") and after.kind == "s":
            after = tokens[index + 2]
        count += after.kind != "n"
    return count


def mentions(reading: Reading) -> int:
    """How many nouns of provisions (section, article) a text has, those of this provision itself left out."""
    lexicon, tokens = reading.lexicon, reading.tokens
    return sum(
        token.low in lexicon.reference_words
        and not (index and tokens[index - 1].low in lexicon.demonstratives)
        for index, token in enumerate(tokens)
    )
