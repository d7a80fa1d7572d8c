"""Measure the fact comparison: false alarms on clean segments, seeded errors found, speed; side by side
with peers.

    python benchmarks/detection.py segments.jsonl [--genre web] [--list benchmarks/real-differences.yml]
    [--peers] [--misses 5] [--other | --worded]

Segments are JSON lines with `id`, `fr`, `en` and perhaps `genre`. An error counts as found when the changed
pair has a blocking finding that the unchanged pair has not. A segment on the list was read and really
disagrees.
"""

import argparse
import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import yaml

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "hooks")]

from insertion import KINDS, insert  # noqa: E402
from microsite import compare_texts  # noqa: E402
from other_errors import OTHER_CHANGES  # noqa: E402
from seeding import CHANGES, Seed  # noqa: E402
from worded_errors import WORDED_CHANGES  # noqa: E402

Checker = Callable[..., Iterable]


def product(texts: dict[str, str], **declared) -> Counter:
    """The blocking findings of the comparison, as far as they can be told apart."""
    return Counter(
        (finding.kind, finding.surfaces, finding.values)
        for finding in compare_texts(texts, **declared)
        if finding.severity == "error"
    )


def new_alarms(checker: Checker, clean: dict[str, str], wrong: dict[str, str], **declared) -> bool:
    return bool(Counter(checker(wrong, **declared)) - Counter(checker(clean, **declared)))


def measure(
    checker: Checker,
    segments: list[dict],
    listed: frozenset[str],
    seed: int,
    inserted: bool = True,
    changes: Mapping[str, Seed] = CHANGES,
) -> dict:
    """Alarms on clean segments, and per kind of error how many were seeded and found and which were
    missed."""
    started = time.process_time()
    alarmed = [segment["id"] for segment in segments if checker({"fr": segment["fr"], "en": segment["en"]})]
    seconds = time.process_time() - started
    seeded, found, missed = Counter(), Counter(), defaultdict(list)
    for segment in segments:
        clean = {"fr": segment["fr"], "en": segment["en"]}
        for kind, change in changes.items():
            chance = random.Random(f"{seed} {kind} {segment['id']}")
            for side, other in (("fr", "en"), ("en", "fr")):
                changed = change(clean[side], clean[other], side, chance)
                if changed is None or changed == clean[side]:
                    continue
                seeded[kind] += 1
                if new_alarms(checker, clean, {**clean, side: changed}):
                    found[kind] += 1
                else:
                    missed[kind].append((segment["id"], side, clean[side], changed, clean[other]))
    for kind in KINDS if inserted else ():
        for segment in segments[:200]:
            trial = insert(kind, segment, random.Random(f"{seed} {kind} {segment['id']}"))
            seeded[kind] += 1
            if trial.clean != trial.wrong and new_alarms(checker, trial.clean, trial.wrong, **trial.declared):
                found[kind] += 1
            else:
                missed[kind].append((segment["id"], "", str(trial.clean), str(trial.wrong), ""))
    return {
        "segments": len(segments),
        "alarmed": alarmed,
        "listed": [identity for identity in alarmed if identity in listed],
        "seeded": seeded,
        "found": found,
        "missed": missed,
        "per_second": len(segments) / max(seconds, 1e-9),
    }


def show(name: str, result: dict, misses: int) -> None:
    count, alarms = result["segments"], len(result["alarmed"])
    false = alarms - len(result["listed"])
    total, found = sum(result["seeded"].values()), sum(result["found"].values())
    print(f"{name}: {count} segments, {result['per_second']:.0f}/s")
    print(
        f"  clean segments with an alarm: {alarms} ({alarms / count:.1%}); listed as really different: "
        f"{len(result['listed'])}; "
        f"false: {false} ({false / count:.1%})"
    )
    print(f"  seeded errors found: {found} of {total} ({found / max(total, 1):.1%})")
    for kind, seeded in result["seeded"].items():
        print(f"    {kind:18} {result['found'][kind]:5} of {seeded:5}  {result['found'][kind] / seeded:6.1%}")
        for identity, side, before, after, other in result["missed"][kind][:misses]:
            print(
                f"        {identity} {side}\n          was   {before[:400]}\n          is    "
                f"{after[:400]}\n          other {other[:400]}"
            )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("segments", type=Path, help="JSON lines with id, fr, en")
    parser.add_argument("--genre", help="measure this genre alone")
    parser.add_argument(
        "--list",
        type=Path,
        default=Path(__file__).parent / "real-differences.yml",
        help="segments that really disagree",
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--peers", action="store_true", help="measure pofilter and text2num too (see requirements.txt)"
    )
    parser.add_argument("--misses", type=int, default=0, help="show so many missed errors of each kind")
    parser.add_argument(
        "--other", action="store_true", help="seed the forms of other_errors.py instead: rarer and harder"
    )
    parser.add_argument("--worded", action="store_true", help="seed the errors of worded_errors.py instead: no digit changes")
    parser.add_argument("--part", help="`0/2` or `1/2`: a half of the segments, split by a hash of the id")
    options = parser.parse_args(arguments)
    changes = WORDED_CHANGES if options.worded else OTHER_CHANGES if options.other else CHANGES
    listed = frozenset((yaml.safe_load(options.list.read_text()) or {}) if options.list.exists() else ())
    rows = [
        json.loads(line) for line in options.segments.read_text(encoding="utf-8").splitlines() if line.strip()
    ]
    if options.part:
        part, parts = map(int, options.part.split("/"))
        rows = [row for row in rows if _half(row["id"], parts) == part]
    for genre in [options.genre] if options.genre else sorted({row.get("genre", "") for row in rows}):
        chosen = [row for row in rows if row.get("genre", "") == genre]
        show(
            f"{genre or 'all'}, this comparison",
            measure(product, chosen, listed, options.seed, changes is CHANGES, changes),
            options.misses,
        )
        if options.peers:
            from peers import PEERS

            for name, peer in PEERS.items():
                show(
                    f"{genre or 'all'}, {name}",
                    measure(peer, chosen, listed, options.seed, False, changes),
                    0,
                )
    return 0


def _half(identity: str, parts: int) -> int:
    import hashlib

    return int(hashlib.sha1(identity.encode()).hexdigest(), 16) % parts


if __name__ == "__main__":
    raise SystemExit(main())
