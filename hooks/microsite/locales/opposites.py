"""How tables of words that exclude one another are written: `subject side: phrase, phrase`, one side a line."""


def parse_opposites(table: str) -> dict[str, tuple[str, str]]:
    """Phrase -> (subject, side): `spring` -> (season, spring)."""
    opposites: dict[str, tuple[str, str]] = {}
    for line in filter(None, map(str.strip, table.splitlines())):
        key, _, phrases = line.partition(": ")
        subject, _, side = key.partition(" ")
        opposites.update(dict.fromkeys(phrases.split(", "), (subject, side)))
    return opposites
