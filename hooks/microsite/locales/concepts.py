"""How tables of frequent words are written: a key that all languages share, and the words or five-letter stems for it."""


def parse_concepts(table: str) -> dict[str, str]:
    """Word or stem -> key; of several keys for one stem the first counts."""
    concepts: dict[str, str] = {}
    for line in table.strip().splitlines():
        key, _, words = line.partition(": ")
        for word in words.split():
            concepts.setdefault(word, key)
    return concepts
