"""How tables of frequent words are written: `key: words`, with semicolons or line ends between the
entries; a line that begins with # names the subject of those below it."""


def parse_concepts(table: str) -> dict[str, str]:
    """Word or stem -> key; of several keys for one stem the first counts."""
    concepts: dict[str, str] = {}
    for entry in table.replace("\n", ";").split(";"):
        key, _, words = entry.strip().partition(": ")
        for word in words.split():
            concepts.setdefault(word, key)
    return concepts
