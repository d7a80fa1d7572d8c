"""The promises of the code to whoever keeps it: which way arrows point, what may not be named, what must be used."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args, get_origin

import jinja2
import material
import pytest
import yaml
from jinja2 import nodes
from microsite.loading import load_site
from microsite.locales import LOCALES
from microsite.model.figures import Figure
from microsite.model.offers import Offer
from microsite.model.partnership import Organisation, Partner, Publisher
from microsite.model.record import Record
from microsite.model.reference import Source
from microsite.model.site import COLLECTIONS, DOCUMENTS, WITH_PAGES

ROOT = Path(__file__).resolve().parent.parent
HOOKS, OVERRIDES, PACKAGE = ROOT / "hooks", ROOT / "overrides", ROOT / "hooks" / "microsite"
MODULES = sorted(PACKAGE.rglob("*.py"))
TEMPLATES = sorted(OVERRIDES.rglob("*.html"))
PROJECTS = (ROOT, ROOT / "tests" / "tiny")


def name_of(path: Path) -> str:
    """`microsite.loading.prose`, of a file; a package by its folder."""
    parts = path.relative_to(HOOKS).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[str]:
    """Every module that a file names in an import, wherever it stands and under whatever condition."""
    package = name_of(path).split(".")
    if path.name != "__init__.py":
        package = package[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[:len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def arrows() -> dict[str, set[str]]:
    """Module -> the modules of the package that it imports."""
    names = {name_of(path) for path in MODULES}
    return {name_of(path): (set(imports(path)) & names) - {name_of(path)} for path in MODULES}


class TestArrows:
    def test_there_is_something_to_look_at(self) -> None:
        found = arrows()
        assert "microsite.locales" in found["microsite.wording"]
        assert "microsite.loading.prose" in found["microsite.loading.run"]
        assert "microsite.model.site" in found["microsite.loading.prose"]

    @pytest.mark.parametrize("path", sorted(HOOKS.rglob("*.py")), ids=name_of)
    def test_only_the_adapter_knows_the_site_generator(self, path: Path) -> None:
        foreign = {name for name in imports(path) if name.split(".")[0] in ("mkdocs", "properdocs", "mkdocs_static_i18n")}
        assert not foreign or path == HOOKS / "mkdocs_adapter.py"

    def test_none_leads_back(self) -> None:
        graph = arrows()
        done: set[str] = set()

        def follow(module: str, way: tuple[str, ...]) -> None:
            assert module not in way, " -> ".join([*way[way.index(module):], module])
            if module not in done:
                for other in sorted(graph[module]):
                    follow(other, (*way, module))
                done.add(module)

        for module in sorted(graph):
            follow(module, ())

    @pytest.mark.parametrize("path", sorted((PACKAGE / "locales").glob("*.py")), ids=name_of)
    def test_a_language_stands_on_nothing_but_cldr(self, path: Path) -> None:
        for name in imports(path):
            assert name.startswith("microsite.locales") or name.split(".")[0] in {*sys.stdlib_module_names, "babel"}

    @pytest.mark.parametrize("path", sorted((PACKAGE / "model").glob("*.py")), ids=name_of)
    def test_the_model_knows_nothing_of_reading_and_writing(self, path: Path) -> None:
        ours = {name for name in imports(path) if name.startswith("microsite.")}
        assert all(name.startswith(("microsite.model", "microsite.locales")) for name in ours)

    def test_the_reading_half_knows_nothing_of_the_writing_half(self) -> None:
        writing = {f"microsite.{name}" for name in ("citing", "page_writer", "rendering", "views", "aftermath")}
        assert arrows()["microsite.inspection"] & writing == set()
        for module, targets in arrows().items():
            if module.startswith("microsite.loading"):
                assert targets & writing == set(), module


class TestRooms:
    @pytest.mark.parametrize("path", sorted(HOOKS.rglob("*.py")), ids=name_of)
    def test_each_is_small_and_says_its_duty(self, path: Path) -> None:
        text = path.read_text("utf-8")
        assert len(text.splitlines()) <= 310
        duty = ast.get_docstring(ast.parse(text))
        assert duty and len(duty.splitlines()[0]) > 20
        assert path.stem not in ("utils", "helpers", "common", "misc")

    def test_the_partials_are_those_of_the_theme(self) -> None:
        """Any other name there would never be rendered, but be taken for ours by whoever reads."""
        theirs = Path(material.__file__).parent / "templates" / "partials"
        ours = OVERRIDES / "partials"
        assert [path.name for path in ours.rglob("*.html") if not (theirs / path.relative_to(ours)).exists()] == []

    def test_what_would_be_published_by_its_ending_is_an_asset(self) -> None:
        others = (path for path in OVERRIDES.rglob("*") if path.is_file() and path.suffix != ".html")
        assert [path for path in others if OVERRIDES / "assets" not in path.parents] == []

    def test_each_kind_with_pages_has_its_template_and_no_other(self) -> None:
        assert {path.stem for path in (OVERRIDES / "pages").iterdir()} == set(WITH_PAGES)

    def test_each_block_is_used_on_a_page(self) -> None:
        prose = "".join(path.read_text("utf-8") for root in PROJECTS for path in (root / "docs").rglob("*.md"))
        code = "".join(path.read_text("utf-8") for path in MODULES)
        blocks = {path.stem for path in (OVERRIDES / "blocks").iterdir()}
        assert {name for name in blocks if not re.search(rf"\(\((?:bloc|block) {name}\)\)", prose)
                and f"blocks/{name}.html" not in code} == set()

    def test_each_part_of_the_frame_and_each_macro_is_used(self) -> None:
        templates = "".join(path.read_text("utf-8") for path in TEMPLATES)
        for path in (OVERRIDES / "chrome").iterdir():
            assert f'.part("{path.stem}")' in templates, path
        for path in (OVERRIDES / "macros").iterdir():
            assert f'"macros/{path.name}"' in templates, path


def constants(tree: ast.AST) -> Iterator[ast.Constant]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Constant))


def asks_for_a_language(tree: ast.AST) -> Iterator[int]:
    """Lines that compare something with the code of a language, or pick one by it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare | ast.Subscript | ast.MatchValue | ast.MatchOr):
            parts = [node.slice] if isinstance(node, ast.Subscript) else [node]
            if any(one.value in LOCALES for part in parts for one in constants(part) if isinstance(one.value, str)):
                yield node.lineno


LANGUAGE_IN_TEMPLATE = re.compile(
    r"""(?:[!=]=|\bin\b)\s*[(\[]?\s*["'](?:%(codes)s)["']|["'](?:%(codes)s)["']\s*(?:[!=]=|\])"""
    r"""|\b(?:locale|language|lang|labels|code)\.(?:%(codes)s)\b""" % {"codes": "|".join(LOCALES)},
)


class TestLanguages:
    @pytest.mark.parametrize(
        "path", [path for path in sorted(HOOKS.rglob("*.py")) if PACKAGE / "locales" not in path.parents], ids=name_of,
    )
    def test_no_code_asks_which_one_it_has(self, path: Path) -> None:
        assert list(asks_for_a_language(ast.parse(path.read_text("utf-8")))) == []

    @pytest.mark.parametrize("path", [*TEMPLATES, *OVERRIDES.rglob("*.js")], ids=lambda path: path.name)
    def test_no_template_or_script_does(self, path: Path) -> None:
        assert LANGUAGE_IN_TEMPLATE.findall(path.read_text("utf-8")) == []

    @pytest.mark.parametrize("code", [
        'if locale == "fr": pass', 'x = texts["en"]', 'if "de" != code: pass', 'y = 1 if locale.code in ("fr", "en") else 2',
        'match code:\n case "fr": pass',
    ])
    def test_such_code_would_be_seen(self, code: str) -> None:
        assert list(asks_for_a_language(ast.parse(code)))

    @pytest.mark.parametrize("template", [
        '{% if locale.code == "fr" %}', "{{ record.name['en'] }}", "{{ labels.de }}", '{% if code in ("fr", "de") %}',
    ])
    def test_such_a_template_would_be_seen(self, template: str) -> None:
        assert LANGUAGE_IN_TEMPLATE.search(template)

    @pytest.mark.parametrize("root", PROJECTS, ids=lambda root: root.name)
    def test_the_site_generator_builds_those_of_the_data(self, root: Path) -> None:
        # MkDocs' own tags (`!ENV`) are of no concern here.
        text = re.sub(r"![\w/:.]+", "", (root / "mkdocs.yml").read_text("utf-8"))
        plugins = yaml.safe_load(text)["plugins"]
        built = next(one["i18n"]["languages"] for one in plugins if isinstance(one, dict) and "i18n" in one)
        locales = yaml.safe_load((root / "data" / "site.yml").read_text("utf-8"))["locales"]
        assert [one["locale"] for one in built] == locales
        assert [one["name"] for one in built] == [LOCALES[code].name for code in locales]
        assert [one["locale"] for one in built if one.get("default")] == locales[:1]


FIELD = re.compile(r"opale|calym|pscc|carnot|leuc[éeo]|leuk|lymphom|lysa\b|cancer|h[ée]mato|haemato|blood|saclay", re.I)


class TestNames:
    @pytest.mark.parametrize(
        "path",
        [
            path for path in (*HOOKS.rglob("*"), *OVERRIDES.rglob("*"), ROOT / "mkdocs.yml")
            if path.suffix in (".py", ".html", ".css", ".js", ".svg", ".yml")
        ],
        ids=lambda path: path.relative_to(ROOT).as_posix(),
    )
    def test_nothing_but_the_data_names_a_partner_or_the_field(self, path: Path) -> None:
        assert FIELD.findall(path.read_text("utf-8")) == []

    def test_nor_one_of_their_colors(self) -> None:
        site = load_site(ROOT)
        ours = {partner.color for partner in site.partners.values()}
        ours |= {getattr(scheme, name) for scheme in (site.theme.light, site.theme.dark) for name in type(scheme).model_fields}
        ours -= {"#ffffff", "#000000"}
        for path in (*OVERRIDES.rglob("*.css"), *TEMPLATES, *OVERRIDES.rglob("*.svg"), *MODULES):
            assert not {color for color in ours if color in path.read_text("utf-8")}, path


def label_uses() -> tuple[set[str], set[str], set[str]]:
    """(ids named in full, beginnings put together with something, strings that might be ids)."""
    whole, beginnings, strings = set(), set(), set()
    environment = jinja2.Environment()
    for path in TEMPLATES:
        tree = environment.parse(path.read_text("utf-8"))
        strings |= {one.value for one in tree.find_all(nodes.Const) if isinstance(one.value, str)}
        for node in tree.find_all((nodes.Getattr, nodes.Getitem)):
            if not (isinstance(node.node, nodes.Name) and node.node.name == "labels"):
                continue
            if isinstance(node, nodes.Getattr):
                whole.add(node.attr)
            elif isinstance(node.arg, nodes.Const):
                whole.add(node.arg.value)
            elif isinstance(node.arg, nodes.Concat) and isinstance(node.arg.nodes[0], nodes.Const):
                beginnings.add(node.arg.nodes[0].value)
        for call in tree.find_all(nodes.Call):
            if isinstance(call.node, nodes.Getattr) and call.node.attr == "label":
                whole.add(call.args[0].value)
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                strings.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                # f"column-{name}"
                beginnings |= {node.values[0].value} if re.fullmatch(r"(?:[a-z]+-)+", node.values[0].value) else set()
    for root in PROJECTS:
        strings |= set(re.findall(r"- (nav-[a-z-]+):", (root / "mkdocs.yml").read_text("utf-8")))
    return whole, beginnings, strings


CHOICES: list[tuple[str, type[Record], str]] = [
    ("source-", Source, "kind"),
    ("organisation-", Organisation, "kind"),
    ("expertise-", Partner, "expertise"),
    ("offer-", Offer, "status"),
    ("figure-", Figure, "status"),
]
"""Labels that are put together with a choice of a record."""

WITHOUT_LABEL = {"offer-open", "figure-stated"}
"""What is not worth saying: the ordinary case."""


class TestLabels:
    @pytest.mark.parametrize("root", PROJECTS, ids=lambda root: root.name)
    def test_each_that_a_template_asks_for_is_defined(self, root: Path) -> None:
        labels = set(load_site(root, OVERRIDES).labels)
        whole, beginnings, _ = label_uses()
        assert whole - labels == set()
        in_templates = {one for one in beginnings if any(f'"{one}"' in path.read_text("utf-8") for path in TEMPLATES)}
        assert {one for one in in_templates if not any(label.startswith(one) for label in labels)} == set()

    def test_each_that_is_defined_is_asked_for(self) -> None:
        labels = set(load_site(ROOT).labels)
        whole, beginnings, strings = label_uses()
        idle = labels - whole - strings
        assert {label for label in idle if not label.startswith(tuple(beginnings))} == set()

    @pytest.mark.parametrize(("beginning", "kind", "field"), CHOICES)
    def test_each_choice_of_a_record_has_its_words(self, beginning: str, kind: type[Record], field: str) -> None:
        annotation = kind.model_fields[field].annotation
        assert get_origin(annotation) is Literal
        expected = {f"{beginning}{choice}" for choice in get_args(annotation)} - WITHOUT_LABEL
        assert expected - set(load_site(ROOT).labels) == set()

    def test_all_that_the_law_asks_has_its_words(self) -> None:
        labels = set(load_site(ROOT).labels)
        fields = {f"publisher-{name}" for name in Publisher.model_fields} - {"publisher-official_url"}
        assert fields - labels == set()

    def test_the_made_up_partnership_has_the_same(self) -> None:
        assert set(load_site(PROJECTS[1], OVERRIDES).labels) == set(load_site(ROOT).labels)


class TestReadme:
    def test_it_tells_of_every_kind_of_data(self) -> None:
        readme = (ROOT / "README.md").read_text("utf-8")
        table = readme.partition("## Kinds of data")[2].partition("\n## ")[0]
        told = set(re.findall(r"`([a-z-]+)`", table))
        assert {*DOCUMENTS, *COLLECTIONS, "labels", "figures"} - told == set()
        assert told - {*DOCUMENTS, *COLLECTIONS, "labels", "figures", "ledger"} == set()

    def test_it_tells_of_every_room(self) -> None:
        rooms = (ROOT / "README.md").read_text("utf-8").partition("## The rooms")[2].partition("\n## ")[0]
        silent = {"__init__", "__main__"}
        for path in PACKAGE.iterdir():
            if path.suffix == ".py" or (path / "__init__.py").exists():
                assert path.stem in silent or re.search(rf"\b{path.stem}\b", rooms), path.stem

    def test_its_files_and_folders_exist(self) -> None:
        readme = (ROOT / "README.md").read_text("utf-8")
        for name in re.findall(r"`((?:data|docs|hooks|overrides|tests|setup|benchmarks)/[\w./-]*)`", readme):
            assert (ROOT / name).exists(), name
