"""A slip in the data or the prose, told in French and in English with a way out."""

from dataclasses import dataclass

from ..model.site import Place


@dataclass(frozen=True)
class Fault:
    """What is wrong where, and what to do, in both working languages of the editors."""

    place: Place
    french: str
    english: str
    line_text: str = ""

    def __str__(self) -> str:
        lines = [str(self.place)]
        if self.line_text.strip():
            number = str(self.place.line)
            shown = self.line_text.rstrip().replace("\t", "→")
            start = max(0, self.place.column - 60)
            lines += [
                f"  {number} | {shown[start:start + 110]}",
                f"  {' ' * len(number)} | {' ' * (self.place.column - 1 - start)}^",
            ]
        return "\n".join([*lines, f"  FR  {self.french}", f"  EN  {self.english}"])


class DataError(Exception):
    """Raised by loading with every fault of the run."""

    def __init__(self, faults: list[Fault]):
        self.faults = sorted(set(faults), key=lambda fault: (fault.place, fault.english))
        super().__init__(str(self))

    @property
    def heads(self) -> tuple[str, str]:
        """How many faults there are, in French and in English."""
        count = len(self.faults)
        errors = f"{count} erreur{'s' if count > 1 else ''}", f"{count} error{'s' if count > 1 else ''}"
        return f"{errors[0]} dans les données ou les textes", f"{errors[1]} in the data or the prose"

    def __str__(self) -> str:
        return "\n\n".join([" / ".join(self.heads), *map(str, self.faults)])
