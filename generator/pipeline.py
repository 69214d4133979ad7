"""The pipeline: read, canonicalise, overlay, shapes, IR, render, format. It writes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from .facts.overlay import OLDEST, Overlay, is_older, version_key
from .facts.overlay_file import read_overlays
from .facts.server_model import ClassCopy, ServerModel, load_server_model
from .facts.sources import Sources
from .facts.unused import dead_fixes
from .facts.wording import Wording, read_wording
from .findings import Finding, GeneratorError, printable
from .interpret import ir
from .interpret.package import interpret, refuse_clashes, without_dropped
from .interpret.shapes import Shapes, shapes
from .output.format import format_tree
from .output.render import Tree, environment, render
from .spec.canonical import canonicalise, dated, newest_since
from .spec.file import is_specfile, load_spec
from .spec.model import Spec
from .spec.read import load_json, read_dump


@dataclass(frozen=True, slots=True)
class Options:
    """What a build is asked for."""

    package: str = "cstyped"
    standalone: bool = False
    spec_name: str = ""  # as the first line of generated files names it
    shipped: bool = False  # our own spec: with the supplement, and dead overlay entries fail
    overlays: Sequence[Path] = ()
    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    templates: Path | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """A whole package as text, with what was noticed on the way."""

    tree: Tree
    package: ir.Package
    shapes: Shapes
    sources: Sources
    findings: tuple[Finding, ...] = field(default=())


def find_data(name: str) -> Path:
    """A folder that comes with the generator: api_spec or templates."""
    here = Path(__file__).resolve().parent
    for folder in (here / name, here.parent / name):
        if folder.is_dir():
            return folder
    raise GeneratorError(f"the generator's folder {name} is missing; install cstyped again")


def read_spec(data: bytes, place: str, version: str = "") -> tuple[Spec, tuple[Finding, ...]]:
    """A spec from a spec file of ours or from a raw dump, whichever the text is.

    `version`: where it is known better than the file knows it.
    """
    if version and not version_key(version):
        raise GeneratorError(f"{printable(version)!r} is no version; write it like 4.22")
    document = load_json(data, place)
    findings: tuple[Finding, ...] = ()
    if is_specfile(document):
        spec = load_spec(document, place)
    else:
        dump, found = read_dump(data, place)
        spec, more = canonicalise(dump, dump.version)
        findings = (*found, *more)
    if not spec.commands:
        raise GeneratorError(f"{place}: holds no command; expected an answer of listApis")
    if not (version or version_key(spec.version)):
        version, why = _guessed_version(spec, place)
        findings += (Finding(place, f"does not say its server's version; {why}"),)
        spec = replace(spec, version="")
    return (replace(spec, version=version) if version else spec), findings


_NAMED_VERSION = re.compile(r"(?<![\d.])4\.\d{1,2}(?:\.\d+)*(?!\d)")  # in 4.18-admin.json


def _guessed_version(spec: Spec, place: str) -> tuple[str, str]:
    """A version for a dump that states none, and why: of its file's name or its newest entries.

    A server is never older than what it speaks of.
    """
    named, since = _NAMED_VERSION.search(place), newest_since(spec)
    if named and version_key(named[0]) >= version_key(since):
        return named[0], f"taken for {named[0]}, as its file is named"
    if since:
        return since, f"taken for {since}, the newest that it mentions"
    since = newest_since(dated(spec, _newest_shipped()))
    if since:  # this server publishes no `since` where later ones do
        return since, f"taken for {since}, as later servers date what it has"
    return "", "all corrections apply; --version tells it"


def _newest_shipped() -> Spec:
    files = {version_key(file.stem): file for file in find_data("api_spec").glob("4.*.json")}
    file = files[max(files)]
    return load_spec(load_json(file.read_bytes(), file.name), file.name)


def load_sources(spec: Spec, options: Options, api_spec: Path) -> Sources:
    """Everything that a build reads beside the spec, with what the options leave out left out."""
    if options.shipped:
        spec = _with_supplement(spec, api_spec)
    spec = _selected(spec, options)
    known = _known(api_spec)
    overlay = known.overlay
    if options.overlays:
        theirs = read_overlays(options.overlays)
        overlay = overlay.joined(theirs)
        refuse_clashes(theirs, overlay, known.server, [one.name for one in spec.commands])
    return Sources(spec, _with_copies(known.server, overlay, spec.version), overlay, known.wording)


def _with_copies(server: ServerModel, overlay: Overlay, version: str) -> ServerModel:
    copies = [
        ClassCopy(fix.text("class"), fix.text("of"), fix.names("fields"))
        for fix in overlay.fixes
        if fix.op == "copy-class" and fix.applies_to(version)
    ]
    return server.with_copies(copies) if copies else server


@dataclass(frozen=True, slots=True)
class _Known:
    """What comes with the generator, whatever the spec."""

    server: ServerModel
    overlay: Overlay
    wording: Wording


@cache  # half of a small build's time; the values are frozen
def _known(api_spec: Path) -> _Known:
    file = api_spec / "server_model.json"
    return _Known(
        load_server_model(load_json(file.read_bytes(), file.name), file.name),
        read_overlays((api_spec / "overlays").glob("*.toml")),
        read_wording(api_spec / "wording"),
    )


def _with_supplement(spec: Spec, api_spec: Path) -> Spec:
    """The spec with the plug-in commands that the dumped server's build lacks."""
    place = api_spec / "supplement.json"
    extra, _ = read_spec(place.read_bytes(), place.name)
    known = spec.by_name()
    commands = (*spec.commands, *(c for c in extra.commands if c.name not in known))
    return replace(spec, commands=tuple(sorted(commands, key=lambda command: command.name)))


def _selected(spec: Spec, options: Options) -> Spec:
    if not (options.include or options.exclude):
        return spec
    kept = tuple(
        command
        for command in spec.commands
        if (not options.include or any(fnmatchcase(command.name, p) for p in options.include))
        and not any(fnmatchcase(command.name, p) for p in options.exclude)
    )
    if not kept:
        raise GeneratorError(
            "--include and --exclude leave no command; their patterns are of commands as the"
            " server names them: 'listZones', 'list*'"
        )
    return replace(spec, commands=kept)


def make(spec: Spec, options: Options, *, formatted: bool = True) -> Built:
    """All stages on one spec. Raises GeneratorError for what must not be built."""
    api_spec = find_data("api_spec")
    published = load_sources(spec, options, api_spec)
    sources = replace(published, spec=without_dropped(published.spec, published.overlay))
    found = shapes(sources.spec, sources.server, sources.overlay)
    _refuse_dead_fixes(published, found, options)
    package, more = interpret(sources, found, options.package, options.spec_name)
    if not package.commands:
        raise GeneratorError("no command is left that Python could name", (*found.findings, *more))
    env = environment(find_data("templates"), options.templates)
    tree = render(package, env, standalone=options.standalone)
    if formatted:
        tree = format_tree(tree)
    noticed = (*_idle(spec, options), *_older(spec), *found.findings, *more)
    return Built(tree, package, found, sources, noticed)


def _older(spec: Spec) -> Iterator[Finding]:
    if is_older(spec.version):
        why = f"before {OLDEST}, the oldest that our corrections speak of; those for {OLDEST} apply"
        yield Finding(f"CloudStack {spec.version}", why)


def _idle(spec: Spec, options: Options) -> Iterator[Finding]:
    """Patterns that are for nothing, which a slip in one makes them."""
    for pattern in (*options.include, *options.exclude):
        if not any(fnmatchcase(command.name, pattern) for command in spec.commands):
            yield Finding(pattern, "this pattern matches no command of the spec")


def _refuse_dead_fixes(published: Sources, found: Shapes, options: Options) -> None:
    """Of our own spec every overlay entry must do something; of another, those of its user.

    Where patterns leave commands out, entries may well find nothing.
    """
    if options.shipped:
        fixes, before = published.overlay.fixes, Overlay()
    elif options.overlays and not (options.include or options.exclude):
        fixes = read_overlays(options.overlays).fixes
        shipped = published.overlay.fixes[: -len(fixes) or None]
        before = replace(published.overlay, fixes=shipped)
    else:
        return
    dead = dead_fixes(fixes, published, shapes(published.spec, published.server, before), found)
    if dead:
        raise GeneratorError("overlay entries do nothing; remove or mend them", dead)
