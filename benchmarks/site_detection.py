"""Measure the comparison on a built site: alarms on it as it is, seeded errors found on each page pair, time.

    python benchmarks/site_detection.py site/ [--rounds 1] [--misses 5]

Run it in the folder of the project whose data the site shows. Each round puts one error of every kind into each page of
each pair that has room for it. An error counts as found when the changed pair has a blocking finding that it did not have.
"""

import argparse
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from os.path import commonprefix
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "hooks")]

from microsite.alarms import Alarm  # noqa: E402
from microsite.built_pages import base_address, read_page, read_site  # noqa: E402
from microsite.declared import Declared  # noqa: E402
from microsite.download_reader import read_download  # noqa: E402
from microsite.feeds import read_feed  # noqa: E402
from microsite.loading import load_site  # noqa: E402
from microsite.model.site import Site  # noqa: E402
from microsite.page_pairs import paired  # noqa: E402
from microsite.segments import BuiltPage  # noqa: E402
from microsite.site_checks import Surroundings  # noqa: E402
from microsite.site_comparison import compare_site, page_alarms, pair_alarms  # noqa: E402
from site_seeding import Seeded, Spelled, seed_file, seed_page  # noqa: E402


@dataclass(frozen=True)
class Trial:
    """One seeded error, and whether it was found."""

    file: str
    """The page that got it."""
    seeded: Seeded
    found: bool


class SeededSite:
    """A built site into which errors are put, page by page."""

    def __init__(self, folder: Path, site: Site):
        self.folder, self.site = folder, site
        self.built = read_site(folder)
        self.around = Surroundings(self.built, Declared.of(site))
        self._base = base_address((folder / "index.html").read_bytes())

    @property
    def pairs(self) -> list[tuple[BuiltPage, BuiltPage]]:
        """Each page, feed and file of the default locale with each counterpart."""
        found = []
        for group in self.built.groups:
            first, *others = group.values()
            found += [(first, other) for other in others]
        return found

    def trials(
        self, left: BuiltPage, right: BuiltPage, chance: random.Random, kinds: Sequence[str] = (),
    ) -> Iterator[Trial]:
        """Errors of each kind in the one page, then in the other."""
        alone = {page.file: self._alone(page) for page in (left, right)}
        before = self._together(left, right) + alone[left.file] + alone[right.file]
        for page, other in ((left, right), (right, left)):
            spelled = self._spelled(page.locale)
            contents = [(self.folder / one.file).read_bytes() for one in (page, other)]
            ending = Path(page.file).suffix
            errors = (
                seed_page(*contents, page.locale, spelled, chance, kinds) if ending == ".html"
                else seed_file(*contents, ending, page.locale, spelled, chance, kinds)
            )
            for seeded in errors:
                changed = self._read(seeded.page, page)
                both = (changed, right) if page is left else (left, changed)
                after = self._together(*both) + self._alone(changed) + alone[other.file]
                yield Trial(page.file, seeded, bool(after - before))

    def _spelled(self, locale: str) -> Spelled:
        declared = self.around.declared
        names, terms = (
            sorted({name for entry in entries for name in entry.get(locale, ())[:1] if len(name) > 3})
            for entries in (declared.names, [entry for entry in declared.terms if not self._is_loose(entry)])
        )
        return Spelled(names, terms)

    def _is_loose(self, entry: Mapping[str, tuple[str, ...]]) -> bool:
        """Whether the glossary says that the term is an everyday word, which may be translated otherwise."""
        return any(form.replace("\u2019", "'") in self.around.declared.loose for forms in entry.values() for form in forms)

    def _read(self, content: bytes, page: BuiltPage) -> BuiltPage:
        if page.file.endswith(".html"):
            return read_page(content, page.file, base=self._base)
        read = read_feed if any(segment.kind == "feed" for segment in page.segments) else read_download
        return read(content, page.file, page.locale, self._base)

    def _together(self, left: BuiltPage, right: BuiltPage) -> Counter:
        return _errors(pair_alarms([paired(left, right)], self._around(left, right)))

    def _alone(self, page: BuiltPage) -> Counter:
        return _errors(page_alarms([page], self._around(page), self.site))

    def _around(self, *changed: BuiltPage) -> Surroundings:
        """The site with changed pages; what the rest of it says stays."""
        pages = {**self.built.pages, **{page.file: page for page in changed}}
        around = replace(self.around, site=replace(self.built, pages=pages))
        for name in ("anchors", "names", "translations", "single_names", "compared"):
            around.__dict__[name] = getattr(self.around, name)
        return around


def _errors(alarms: Iterable[Alarm]) -> Counter:
    return Counter(
        (alarm.finding.kind, alarm.finding.surfaces, alarm.finding.segment)
        for alarm in alarms if alarm.finding.severity == "error"
    )


def difference(was: str, now: str, around: int = 50) -> str:
    """What was changed, with some words around it."""
    start = len(commonprefix([was, now]))
    end = len(commonprefix([was[start:][::-1], now[start:][::-1]]))
    before, after = max(0, start - around), max(0, end - around)
    return f"{was[before:len(was) - after]!r} -> {now[before:len(now) - after]!r}"


def measure(trials: Iterable[Trial]) -> tuple[Counter, Counter, dict[str, list[Trial]]]:
    """Per kind of error, and per part of the page: seeded, found, and the trials that were missed."""
    seeded, found, missed = Counter(), Counter(), defaultdict(list)
    for trial in trials:
        for kind in (trial.seeded.kind, f"in {trial.seeded.where}"):
            seeded[kind] += 1
            found[kind] += trial.found
            if not trial.found:
                missed[kind].append(trial)
    return seeded, found, missed


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the built site")
    parser.add_argument("--project", type=Path, default=Path.cwd(), help="where its data/ and docs/ are")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="only each such page pair")
    parser.add_argument("--misses", type=int, default=0, help="show so many missed errors of each kind")
    given = parser.parse_args(arguments)
    if not (given.folder / "index.html").is_file():
        parser.error(f"{given.folder} holds no built site; run make build first")
    site = load_site(given.project)
    started = time.process_time()
    findings = compare_site(read_site(given.folder), site)
    seconds = time.process_time() - started
    errors = [finding for finding in findings if finding.severity == "error"]
    print(f"clean site: {len(errors)} alarms, {len(findings) - len(errors)} notes, {seconds:.2f} s of CPU")
    whole = SeededSite(given.folder, site)
    pairs = whole.pairs[::given.every]
    seeded, found, missed = measure(
        trial for round_number in range(given.rounds) for left, right in pairs
        for trial in whole.trials(left, right, random.Random(f"{round_number} {left.file}"))
    )
    for kind in sorted(seeded):
        print(f"{kind:28} {found[kind]:5} of {seeded[kind]:5}  {found[kind] / seeded[kind]:7.1%}")
        for trial in missed[kind][:0 if kind.startswith("in ") else given.misses]:
            print(f"    {trial.file}: {difference(trial.seeded.was, trial.seeded.now)}")
    total, hits = (sum(number for kind, number in counts.items() if kind.startswith("in ")) for counts in (seeded, found))
    print(f"{'all, on ' + str(len(pairs)) + ' page pairs':28} {hits:5} of {total:5}  {hits / max(1, total):7.1%}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
