"""The pipeline: read, canonicalise, overlay, shapes, IR, render, format. It writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from .data import find_data
from .facts import deprecations
from .facts.effect import Effect
from .facts.overlay import Overlay
from .facts.overlay_file import read_overlays
from .facts.sources import Sources, load_sources
from .facts.unused import unused_entries
from .findings import Finding, GeneratorError
from .interpret import ir
from .interpret.package import interpret
from .interpret.public_names import clashes, refuse_clashes
from .interpret.shapes import Shapes, shapes
from .output.format import format_tree
from .output.render import Tree, environment, render
from .spec.model import Spec
from .spec.selection import selected, unmatched
from .versions import OLDEST, is_older

_CLASH = (
    "names of commands clash: leave one of each pair out, with --exclude or a drop-command entry of"
    " an overlay, or give its function another name in the overlay's [functions]"
)


@dataclass(frozen=True, slots=True)
class Options:
    """What a build is asked for."""

    package: str = "cstyped"
    standalone: bool = False
    spec_name: str = ""  # as the first line of generated files names it
    shipped: bool = False  # our own spec, of which dead overlay entries fail
    overlays: Sequence[Path] = ()
    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    templates: Path | None = None
    distinct_ids: bool = False  # whether the ids of each resource are a type of their own


@dataclass(frozen=True, slots=True)
class Planned:
    """A whole package as it will be printed, with what was noticed on the way."""

    package: ir.Package
    shapes: Shapes
    sources: Sources
    findings: tuple[Finding, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Built:
    """A whole package as text, with what was noticed on the way."""

    tree: Tree
    package: ir.Package
    shapes: Shapes
    sources: Sources
    findings: tuple[Finding, ...] = field(default=())


def gather(spec: Spec, options: Options) -> Sources:
    """Everything that a build reads, with what the options leave out left out."""
    return _gathered(spec, options, read_overlays(options.overlays))


def _gathered(spec: Spec, options: Options, theirs: Overlay) -> Sources:
    spec = selected(spec, options.include, options.exclude)
    sources = load_sources(spec, theirs)
    refuse_clashes(theirs, sources.overlay, sources.server, [one.name for one in spec.commands])
    return sources


def make(spec: Spec, options: Options, *, formatted: bool = True) -> Built:
    """All stages on one spec. Raises GeneratorError for what must not be built."""
    planned = plan(spec, options)
    env = environment(find_data("templates"), options.templates)
    tree = render(planned.package, env, standalone=options.standalone)
    if formatted:
        tree = format_tree(tree)
    return Built(tree, planned.package, planned.shapes, planned.sources, planned.findings)


def plan(spec: Spec, options: Options) -> Planned:
    """All stages but the last two. Raises GeneratorError for what must not be built."""
    theirs = read_overlays(options.overlays)
    published = _gathered(spec, options, theirs)
    sources = replace(published, spec=published.corrections.without_dropped(published.spec))
    if clashing := tuple(clashes(sources.spec, sources.overlay)):
        raise GeneratorError(_CLASH, clashing)
    found = shapes(sources.spec, sources.server, sources.corrections)
    _refuse_unused(published, theirs, found, options)
    package, more = interpret(
        sources, found, options.package, options.spec_name, distinct_ids=options.distinct_ids
    )
    if not package.commands:
        raise GeneratorError("no command is left that Python could name", (*found.findings, *more))
    idle = unmatched(spec, (*options.include, *options.exclude))
    noticed = (*idle, *_older(spec), *found.findings, *more)
    return Planned(package, found, sources, noticed)


def _older(spec: Spec) -> Iterator[Finding]:
    if is_older(spec.version):
        why = f"before {OLDEST}, the oldest that our corrections speak of; those for {OLDEST} apply"
        yield Finding(f"CloudStack {spec.version}", why)


def _refuse_unused(published: Sources, theirs: Overlay, found: Shapes, options: Options) -> None:
    """Of our own spec every overlay entry must do something; of another, those of its user.

    Where patterns leave commands out, entries may well find nothing.
    """
    if options.shipped:
        entries, before = published.overlay.fixes, Overlay()
    elif theirs.fixes and not (options.include or options.exclude):
        entries = theirs.fixes
        before = replace(published.overlay, fixes=published.overlay.fixes[: -len(entries)])
    else:
        return
    spec, server = published.spec, published.server
    without = shapes(spec, server, before.corrections(spec.version))
    effect = Effect(spec.by_name(), published.overlay.enums, server, without.outcome, found.outcome)
    unused = tuple(unused_entries(entries, spec.version, effect))
    if options.shipped:
        unused += tuple(_deprecated_that_is_not_there(published, found))
    if unused:
        raise GeneratorError("overlay entries have no effect; remove or fix them", unused)


def _deprecated_that_is_not_there(published: Sources, found: Shapes) -> Iterator[Finding]:
    commands = {
        command.name: {param.name for param in command.params}
        for command in published.spec.commands
    }
    classes = {cls: {entry.wire for entry in one.fields} for cls, one in found.shapes.items()}
    return deprecations.unmatched(published.deprecations, commands, classes)
