"""Command line of the generator: `cstyped-generate`, or `python -m generator` in a checkout."""

from __future__ import annotations

import hashlib
import keyword
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click

from .findings import Finding, GeneratorError, listed
from .pipeline import Built, Options, find_data, make, read_spec
from .spec import Spec
from .specfile import dump_spec
from .tree import compare, foreign_files, replace_package, unified_diff, write

SHIPPED = "4.22"  # the version that the package on the index is generated from
FOLDERS = ("api", "models", "types")


class _Group(click.Group):
    """Shows a GeneratorError as one message instead of a stack trace."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except GeneratorError as error:
            raise click.ClickException(str(error)) from None


@click.group(cls=_Group)
def main() -> None:
    """Make typed CloudStack bindings from a listApis dump."""


def _load(path: Path, version: str) -> Spec:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GeneratorError(f"{path}: cannot be read: {error.strerror}") from None
    spec, findings = read_spec(data, path.name, version)
    _show(findings)
    return spec


def _show(findings: Iterable[Finding]) -> None:
    for line in listed(finding for finding in findings if finding.severity != "note"):
        click.echo(line, err=True)


def write_file(path: Path, text: str) -> None:
    """Write a file in one step: an interruption leaves the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as new:
        new.write(text)
    partial = Path(new.name)
    partial.chmod(0o644)
    partial.replace(path)


@main.command()
@click.option("--from-file", "source", type=click.Path(path_type=Path), help="a saved answer")
@click.option("--version", default="", help="the server's version, where the file does not say it")
@click.option("--facts-only", is_flag=True, help="leave the server's own sentences out")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
def dump(source: Path, version: str, facts_only: bool, output: Path) -> None:
    """Save a server's API as a spec file, from a saved answer of listApis."""
    spec = _load(source, version)
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    spec = Spec(spec.version, spec.commands, {"file": source.name, "sha256": digest})
    write_file(output, dump_spec(spec, docs=not facts_only))
    click.echo(f"{output}: {len(spec.commands)} commands of CloudStack {spec.version or '?'}")


def _shipped(version: str) -> Built:
    path = find_data("api_spec") / f"{version}.json"
    spec = _load(path, "")
    return make(spec, Options(shipped=True, spec_name=f"api_spec/{path.name}"))


def _of_a_package(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say which package is meant; without them it is this project's own."""
    for option in (
        click.option("--version", default="", help="the server's, where the dump does not say it"),
        click.option("--templates", type=click.Path(path_type=Path, file_okay=False)),
        click.option("--exclude", multiple=True, help="pattern of commands to leave out"),
        click.option("--include", multiple=True, help="pattern of commands, e.g. 'list*'"),
        click.option("--overlay", "overlays", type=click.Path(path_type=Path), multiple=True),
        click.option("--out", type=click.Path(path_type=Path), default=Path(), help="its folder"),
        click.option("--package", default="", help="name of the package to make"),
        click.option("--spec", type=click.Path(path_type=Path), help="a dump or spec file"),
    ):
        command = option(command)
    return command


def _theirs(spec: Path, package: str, out: Path, version: str, **rest: Any) -> tuple[Built, Path]:
    """A user's package as text, and the folder for it. `rest`: fields of Options."""
    if not package.isidentifier() or not package.isascii() or keyword.iskeyword(package):
        raise GeneratorError("--package needs a Python name, e.g. --package acme_cloudstack")
    if package in ("cstyped", "cstyped_generator"):
        raise GeneratorError(f"a package {package} would hide the runtime; choose another name")
    loaded = _load(spec, version)
    options = Options(package=package, standalone=True, spec_name=spec.name, **rest)
    built = make(loaded, options)
    _show(built.findings)
    return built, out / package


@main.command()
@_of_a_package
def build(spec: Path | None, **options: Any) -> None:  # Any: click gives what _of_a_package names
    """Make a package; without --spec, this project's own generated folders."""
    if spec is None:
        _build_own()
        return
    built, target = _theirs(spec, **options)
    foreign = foreign_files(target)
    if foreign:
        raise GeneratorError(
            f"{target} holds files that no build wrote ({', '.join(foreign[:3])}); a build would"
            " lose them: move them, or choose another --package or --out"
        )
    if compare(built.tree, target, ("",)).same:
        click.echo(f"{target}: unchanged, {len(built.tree)} files")
        return
    replace_package(built.tree, target)
    click.echo(
        f"{target}: {len(built.package.commands)} commands and {len(built.package.models)} models"
        f" of CloudStack {built.package.version or '?'}"
    )


def _own_root() -> Path:
    root = Path(__file__).resolve().parent.parent / "cstyped"
    if not root.is_dir() or not (root.parent / "api_spec").is_dir():
        raise GeneratorError("not in a checkout of cstyped; give --spec and --package")
    return root


def _build_own() -> None:
    root = _own_root()
    built = _shipped(SHIPPED)
    _show(built.findings)
    comparison = compare(built.tree, root, FOLDERS)
    write(built.tree, root, comparison)
    changed = len(comparison.missing) + len(comparison.extra) + len(comparison.differing)
    click.echo(
        f"{len(built.package.commands)} commands, {len(built.package.models)} models,"
        f" {len(built.tree)} files: {changed or 'nothing'} changed"
    )


@main.command()
@_of_a_package
def check(spec: Path | None, **options: Any) -> None:  # Any: click gives what _of_a_package names
    """Whether generated code is what its spec gives; exit 1 and a diff if not.

    Takes the options of build; without --spec, it is about this project's own folders.
    """
    if spec is None:
        built, root = _shipped(SHIPPED), _own_root()
    else:
        built, root = _theirs(spec, **options)
    comparison = compare(built.tree, root, FOLDERS if spec is None else ("",))
    if comparison.same:
        click.echo(f"{root}: {len(built.tree)} generated files are what the spec gives")
        return
    sys.stdout.writelines(unified_diff(built.tree, root, comparison))
    for word, paths in (
        ("missing", comparison.missing),
        ("extra", comparison.extra),
        ("differing", comparison.differing),
    ):
        for path in paths:
            click.echo(f"{word}: {path}", err=True)
    raise click.ClickException(f"{root} is stale; run build again")


if __name__ == "__main__":
    main(prog_name="python -m generator")
