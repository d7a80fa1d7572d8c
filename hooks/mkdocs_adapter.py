"""The one place where MkDocs and the package meet: events unpack settings and call ordinary functions.

Works under MkDocs 1.6 and ProperDocs, with Material and static-i18n (folder structure). Each event runs once per
locale, because static-i18n builds the further languages from within its own `on_post_build`.
"""

import os
import posixpath
from functools import partial
from pathlib import Path

import jinja2
from microsite.aftermath import complete_site
from microsite.build_date import build_date
from microsite.finishing import finish_page
from microsite.history import read_changes, read_version
from microsite.kept import CACHE
from microsite.loading import DataError, load_site
from microsite.locales import LOCALES
from microsite.navigation import misfits, read_menu
from microsite.page_writer import RenderError
from microsite.plan import Circumstances, Plan
from microsite.rendering import Renderer
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, InclusionLevel


class _Build:
    """What lasts from one event to the next, and under `serve` from one build to the next."""

    renderer: Renderer | None = None
    serving = False
    menu: list = []


def on_startup(command, dirty):
    _Build.serving = command == "serve"


@event_priority(100)
def on_config(config):
    """Load data and prose once, before anything is written or emptied."""
    if _locale(config) is not None and config.plugins["i18n"].building:
        return config
    _Build.menu = config.nav or _Build.menu
    menu = read_menu(_Build.menu)
    root = Path(config.config_file_path).parent
    faults = ""
    try:
        site = load_site(root, Path(config.theme.custom_dir), cache=root / CACHE / "site.kept")
    except DataError as error:
        if not (_Build.serving and _Build.renderer):
            raise PluginError(f"\n{error}\n") from None
        # While somebody edits, the last good pages stay, and say what is wrong.
        site, faults = _Build.renderer.plan.site, str(error)
        print(f"\n{faults}\n")
    languages = [one for one in config.plugins["i18n"].config.languages if one.build]
    if told := misfits([one.locale for one in sorted(languages, key=lambda one: not one.default)], menu, site):
        raise PluginError(f"\nmkdocs.yml\n{told}\n")
    circumstances = Circumstances(
        today=build_date(),
        base_url=config.site_url or "",
        official=os.environ.get("STATUS") == "official",
        directories=config.use_directory_urls,
        version=read_version(root),
        changes=read_changes(root),
        serving=_Build.serving,
        faults=faults,
    )
    _Build.renderer = Renderer(Plan(site, menu, circumstances), Path(config.theme.custom_dir), root / CACHE)
    config.theme.get_env = partial(_theme_environment, config.theme, config.theme.get_env, _Build.renderer)
    return config


class _Unlisted(jinja2.FileSystemLoader):
    """The base theme's templates: found when asked for. None of its files, icons by the thousand, is listed to be published."""

    def list_templates(self):
        return []


def _theme_environment(theme, make, renderer):
    environment = make()
    environment.loader = jinja2.ChoiceLoader([jinja2.FileSystemLoader(theme.custom_dir), _Unlisted(theme.dirs)])
    environment.bytecode_cache = renderer.bytecode
    return environment


@event_priority(-200)
def on_files(files, config):
    """Give every page its own address, and add the pages of records: after static-i18n has paired the files."""
    plugin, locale = config.plugins["i18n"], _locale(config)
    for file in list(files.documentation_pages()):
        for alternate in {id(one): one for one in (file, *file.alternates.values())}.values():
            page = _Build.renderer.plan.pages.get(alternate.src_uri)
            if page is None:
                raise PluginError(f"docs/{alternate.src_uri}: unknown page / page inconnue")
            _set_address(alternate, page.address.file, config)
    generated = {}
    for page in _Build.renderer.plan.pages.values():
        if page.kind != "prose":
            file = File.generated(config, page.source_name, content="", inclusion=InclusionLevel.NOT_IN_NAV)
            file.locale = file.locale_alternate_of = file.localization = page.locale.code
            file.norm_src_uri = posixpath.join(page.kind, f"{page.id}.md")
            _set_address(file, page.address.file, config)
            generated.setdefault(page.id, {})[page.locale.code] = file
    for by_locale in generated.values():
        by_locale[locale].alternates = by_locale
        files.append(by_locale[locale])
    plugin.i18n_files_per_language[locale] = files.documentation_pages()
    return files


@event_priority(-50)
def on_page_markdown(markdown, page, config, files):
    writer = _writer(page)
    page.meta.update(title=writer.title, description=writer.description)
    page.microsite_writer = writer
    return _or_stop(writer.body)


@event_priority(-50)
def on_page_content(html, page, config, files):
    return _or_stop(page.microsite_writer.fill, html)


def on_page_context(context, page, config, nav):
    context["microsite"] = page.microsite_writer
    return context


def on_template_context(context, template_name, config):
    context["microsite"] = _Build.renderer.not_found()
    return context


@event_priority(-50)
def on_post_page(output, page, config):
    return finish_page(output, LOCALES[_locale(config)])


def on_post_template(output_content, template_name, config):
    """Of the files that every locale would write, only those of the default one stay; the sitemap is our own."""
    if template_name.startswith("sitemap.xml") or config.plugins["i18n"].building:
        return ""
    return finish_page(output_content, LOCALES[_locale(config)]) if template_name.endswith(".html") else output_content


@event_priority(-200)
def on_post_build(config):
    """After the last language: static-i18n is no longer building others."""
    if not config.plugins["i18n"].building:
        try:
            complete_site(Path(config.site_dir), _Build.renderer)
        except (OSError, RuntimeError) as error:
            raise PluginError(str(error)) from None


def _or_stop(write, *arguments):
    """A template that fails stops the build with its own sentence, not with a traceback."""
    try:
        return write(*arguments)
    except RenderError as error:
        raise PluginError(str(error)) from None


def _locale(config) -> str | None:
    return config.plugins["i18n"].current_language


def _writer(page):
    return _Build.renderer.open(_Build.renderer.plan.pages[page.file.src_uri])


def _set_address(file, address, config):
    file.dest_uri = address
    file.__dict__.pop("url", None)
    file.abs_dest_path = os.path.normpath(os.path.join(config.site_dir, address))
