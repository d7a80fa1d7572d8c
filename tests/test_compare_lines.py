"""A file of aligned segments: every line is compared or told of, whatever stands on the others."""

from __future__ import annotations

import io
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from microsite import compare_lines as command
from microsite.compare_lines import main

GOOD = '{"id": "good", "fr": "27 entités", "en": "28 entities"}'

BAD = [
    ("oops", "pas du JSON", "not JSON"),
    ("[1]", "pas un objet", "no object"),
    ('{"fr": "a"}', "moins de deux textes", "fewer than two texts"),
    ('{"fr": 3, "en": "4"}', "« fr » n’est pas un texte", "“fr” is no text"),
    ('{"id": "\\ud800", "fr": "3 \\ud800", "en": "4"}', "moitié de caractère", "half a character"),
]


def run(*arguments: str) -> tuple[int, list[dict]]:
    output = io.StringIO()
    status = main(list(arguments), output)
    return status, [json.loads(line) for line in output.getvalue().splitlines()]


@pytest.fixture
def segments(tmp_path: Path) -> Path:
    return tmp_path / "segments.jsonl"


@pytest.mark.parametrize(("line", "french", "english"), BAD)
def test_a_bad_line_is_told_of_and_the_next_one_compared(segments, capsys, line, french, english):
    segments.write_text(f"{GOOD}\n{line}\n{GOOD}\n", "utf-8")
    status, findings = run(str(segments))
    assert status == 2
    assert [finding["segment"] for finding in findings] == ["good", "good"]
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith(f"{segments}:2 : ") and french in told[0]
    assert told[1].startswith(f"{segments}:2: ") and english in told[1]
    assert len(told) == 2


def test_a_line_in_another_encoding_is_told_of_and_the_next_one_compared(segments, capsys):
    segments.write_bytes(b'{"fr": "\xe9t\xe9", "en": "summer"}\n' + GOOD.encode() + b"\n")
    assert (run(str(segments))[0], "not UTF-8" in capsys.readouterr().err) == (2, True)


def test_every_form_of_findings_has_what_stands_after_a_bad_line(segments):
    segments.write_text(f"oops\n{GOOD}\n", "utf-8")
    output = io.StringIO()
    assert main([str(segments), "--format", "people"], output) == 2
    assert "27" in output.getvalue()


def test_a_text_that_is_null_is_absent(segments):
    segments.write_text('{"fr": "Trois mots ici.", "en": null}', "utf-8")
    status, findings = run(str(segments))
    assert (status, [finding["kind"] for finding in findings]) == (1, ["absent-segment"])


def test_the_mark_before_the_first_line_is_no_part_of_it(segments):
    segments.write_text(GOOD, "utf-8-sig")
    assert [finding["segment"] for finding in run(str(segments))[1]] == ["good"]


def test_tags_of_languages_are_read_and_other_keys_left_alone(segments):
    segments.write_text('{"en-US": "28 entities", "fr-FR": "27 entités", "en-source": "x", "note": 3}', "utf-8")
    status, (finding,) = run(str(segments))
    assert (status, [place["locale"] for place in finding["places"]]) == (1, ["fr-FR", "en-US"])


@pytest.mark.parametrize(("text", "told"), [
    ('{"name": ["x"]}', "“name” is no declaration"),
    ('{"names": [3]}', "names[0]: give a str"),
    ('{"names": 3}', "names: give a list"),
    ("[", "no JSON object"),
    ("[1]", "no JSON object"),
])
def test_a_bad_declaration_is_told_of_as_such(segments, tmp_path, capsys, text, told):
    segments.write_text(GOOD, "utf-8")
    declared = tmp_path / "declared.json"
    declared.write_text(text, "utf-8")
    assert run("--declared", str(declared), str(segments)) == (2, [])
    errors = capsys.readouterr().err.splitlines()
    assert all(line.startswith(str(declared)) for line in errors) and told in errors[1]


def test_what_is_declared_is_used(segments, tmp_path):
    segments.write_text('{"fr": "Un criblage.", "en": "A sorting."}', "utf-8")
    declared = tmp_path / "declared.json"
    declared.write_text('{"terms": [{"fr": "criblage", "en": "screening"}]}', "utf-8")
    assert [finding["kind"] for finding in run("--declared", str(declared), str(segments))[1]] == ["term"]


def test_the_examples_of_its_own_words_run(tmp_path):
    (tmp_path / "segments.jsonl").write_text(GOOD, "utf-8")
    (tmp_path / "declared.json").write_text("{}", "utf-8")
    examples = re.findall(r"^    python (-m microsite.compare_lines .+)$", command.__doc__, re.M)
    assert len(examples) == 3
    for example in examples:
        arguments, _, source = example.partition(" < ")
        done = subprocess.run(
            [sys.executable, *shlex.split(arguments)], cwd=tmp_path, capture_output=True, check=False,
            input=(tmp_path / source).read_bytes() if source else b"",
        )
        assert done.returncode == 1, done.stderr.decode()
