"""Command line of the generator: `cstyped-generate`, or `python -m generator` in a checkout."""

from __future__ import annotations

import hashlib
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click

from .findings import Finding, GeneratorError
from .pipeline import Built, Options, find_data, make, read_spec
from .spec import Spec
from .specfile import dump_spec
from .tree import compare, is_ours, replace_package, unified_diff, write

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
    for finding in findings:
        if finding.severity != "note":
            click.echo(str(finding), err=True)


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


@main.command()
@click.option("--spec", "spec_path", type=click.Path(path_type=Path), help="a dump or spec file")
@click.option("--package", default="", help="name of the package to make")
@click.option("--out", type=click.Path(path_type=Path), default=Path(), help="folder for it")
@click.option("--overlay", "overlays", type=click.Path(path_type=Path), multiple=True)
@click.option("--include", multiple=True, help="pattern of commands, e.g. 'list*'")
@click.option("--exclude", multiple=True)
@click.option("--templates", type=click.Path(path_type=Path, file_okay=False))
@click.option("--version", default="", help="the server's version, where the dump does not say it")
def build(
    spec_path: Path | None,
    package: str,
    out: Path,
    overlays: tuple[Path, ...],
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    templates: Path | None,
    version: str,
) -> None:
    """Make a package; without --spec, this project's own generated folders."""
    if spec_path is None:
        _build_own()
        return
    if not package.isidentifier():
        raise GeneratorError("--package needs a Python name, e.g. --package acme_cloudstack")
    target = out / package
    if not is_ours(target):
        raise GeneratorError(f"{target} exists and was not generated; remove it or choose another")
    spec = _load(spec_path, version)
    built = make(
        spec,
        Options(
            package=package,
            standalone=True,
            spec_name=spec_path.name,
            overlays=overlays,
            include=include,
            exclude=exclude,
            templates=templates,
        ),
    )
    _show(built.findings)
    comparison = compare(built.tree, target, ("",))
    if comparison.same:
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
def check() -> None:
    """Whether the committed generated folders are what the spec gives; exit 1 and a diff if not."""
    root = _own_root()
    built = _shipped(SHIPPED)
    comparison = compare(built.tree, root, FOLDERS)
    if comparison.same:
        click.echo(f"{len(built.tree)} generated files are what api_spec/{SHIPPED}.json gives")
        return
    sys.stdout.writelines(unified_diff(built.tree, root, comparison))
    for word, paths in (
        ("missing", comparison.missing),
        ("extra", comparison.extra),
        ("differing", comparison.differing),
    ):
        for path in paths:
            click.echo(f"{word}: cstyped/{path}", err=True)
    raise click.ClickException("the generated folders are stale; run python -m generator build")


if __name__ == "__main__":
    main(prog_name="python -m generator")
