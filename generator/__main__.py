"""Command line of the generator: `cstyped-generate`, or `python -m generator` in a checkout."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click

from . import report as coverage
from .diff.question import FORMATS, Question, compared, format_for, printed
from .diff.view import headline
from .dump.progress import progress
from .dump.saved import from_file
from .findings import Finding, GeneratorError, listed
from .new_overlay import new_overlay, own_commands
from .openapi.document import json_schemas
from .openapi.document import openapi as describe
from .openapi.text import as_json, as_yaml
from .output.tree import compare, foreign_files, unified_diff
from .output.write import replace_package, write, write_file
from .pipeline import Built, Options, make, plan
from .project import releases
from .project.folders import FOLDERS, own_tree
from .python.identifiers import is_package_name
from .spec.file import dump_spec
from .spec.load import read_spec
from .spec.model import Spec
from .spec.shipped import shipped_spec
from .spec.shipped_files import shipped_versions

SHIPPED = "4.22"  # the version that the package on the index is generated from
# What generated code and the runtime import: a package of such a name would be found instead.
_IMPORTED = frozenset(
    (
        *("annotated_types", "certifi", "charset_normalizer", "click", "cstyped"),
        *("aiohttp", "cstyped_generator", "idna", "pydantic", "pydantic_core", "requests"),
        *("typing_extensions", "typing_inspection", "urllib3"),
    )
)


class _Group(click.Group):
    """Shows what went wrong as one message instead of a stack trace."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            with warnings.catch_warnings():
                warnings.showwarning = _show_warning
                return super().invoke(ctx)
        except GeneratorError as error:
            raise click.ClickException(str(error)) from None
        except BrokenPipeError:  # whoever read our output has seen enough; click ends quietly
            raise
        except OSError as error:  # a full disk, a folder without permission
            place = f"{error.filename}: " if error.filename else ""
            raise click.ClickException(f"{place}{error.strerror or error}") from None


def _show_warning(message: Warning | str, *_where: object, **_and_text: object) -> None:
    """Where in the code a warning arose says nothing to who typed a command."""
    click.echo(f"warning: {message}", err=True)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="cstyped")
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


@main.command()
@click.option("--profile", default="", help="section of cloudstack.ini, or CloudMonkey's profile")
@click.option("--from-file", "source", type=click.Path(path_type=Path), help="a saved answer")
@click.option(
    "--version", default="", help="the server's version, where the file does not state it"
)
@click.option("--facts-only", is_flag=True, help="leave out the server's own descriptions")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
def dump(profile: str, source: Path | None, version: str, facts_only: bool, output: Path) -> None:
    """Save a server's API as a spec file.

    It comes from the server itself or from a saved answer. Without --profile and --from-file,
    the server is that of the environment (CLOUDSTACK_ENDPOINT and the like). A saved answer is
    one of listApis, with or without its envelope, the cache file of CloudMonkey, or the
    listApis.json of cloudstack-go.
    """
    if source is None:
        spec = _live(profile)
    elif profile:
        raise GeneratorError("give --profile or --from-file, not both")
    else:
        spec, findings = from_file(source, version)
        _show(findings)
    write_file(output, dump_spec(spec, docs=not facts_only))
    commands = _counted(len(spec.commands), "command")
    click.echo(f"{output}: {commands} of CloudStack {spec.version or '?'}")


def _live(profile: str) -> Spec:
    # Loads requests and pydantic, which only questions to a server need.
    from .dump.live import dump_profile

    found = dump_profile(profile, progress)
    _show(found.findings)
    if found.warning:
        click.echo(f"warning: {found.warning}", err=True)
    return found.spec


def _shipped(version: str) -> Built:
    return make(shipped_spec(version), Options(shipped=True, spec_name=f"api_spec/{version}.json"))


def _of_a_package(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say which package is meant; without them it is this project's own."""
    for option in (
        click.option(
            "--version", default="", help="the server's, where the dump does not state it"
        ),
        click.option(
            "--templates",
            type=click.Path(path_type=Path, file_okay=False, exists=True),
            help="a folder with your own templates, which replace the ones of cstyped",
        ),
        click.option(
            "--distinct-ids",
            is_flag=True,
            help="ids of zones, networks and so on are types of their own: ZoneId, NetworkId",
        ),
        click.option("--exclude", multiple=True, help="pattern of commands to leave out"),
        click.option("--include", multiple=True, help="pattern of commands, e.g. 'list*'"),
        click.option(
            "--overlay",
            "overlays",
            type=click.Path(path_type=Path),
            multiple=True,
            help="a file with your own corrections, in the form that `report` prints",
        ),
        click.option("--out", type=click.Path(path_type=Path), default=Path(), help="its folder"),
        click.option("--package", default="", help="name of the package to make"),
        click.option("--spec", type=click.Path(path_type=Path), help="a dump or spec file"),
    ):
        command = option(command)
    return command


def _theirs(
    spec: Path,
    package: str,
    out: Path,
    version: str,
    **rest: Any,  # Any: fields of Options, as _of_a_package names them
) -> tuple[Built, Path]:
    """A user's package as text, and the folder for it."""
    if not is_package_name(package):
        raise GeneratorError(
            "--package needs a Python name without dots, e.g. --package acme_cloudstack; --out"
            " says where it goes"
        )
    if package in _IMPORTED or package in sys.stdlib_module_names:
        raise GeneratorError(
            f"a package {package} would hide the one of that name that Python or the runtime"
            " needs; choose another name"
        )
    if out.exists() and not out.is_dir():
        raise GeneratorError(f"--out {out} is a file; name the folder that the package goes into")
    loaded = _load(spec, version)
    options = Options(package=package, standalone=True, spec_name=spec.name, **rest)
    built = make(loaded, options)
    _show(built.findings)
    return built, out / package


@main.command()
@_of_a_package
def build(spec: Path | None, **options: Any) -> None:  # Any: click gives what _of_a_package names
    """Make a package. Without --spec: this project's own generated folders."""
    if spec is None:
        if options["package"]:
            raise GeneratorError("--package needs --spec: a dump or a spec file")
        _build_own()
        return
    built, target = _theirs(spec, **options)
    foreign = foreign_files(target)
    if foreign:
        raise GeneratorError(
            f"{target} contains files that no build wrote ({', '.join(foreign[:3])}); a build would"
            " lose them: move them, or choose another --package or --out"
        )
    if compare(built.tree, target, ("",)).same:
        click.echo(f"{target}: unchanged, {len(built.tree)} files")
        return
    replace_package(built.tree, target)
    click.echo(
        f"{target}: {_counted(len(built.package.commands), 'command')} and"
        f" {_counted(len(built.package.models), 'model')} of CloudStack {built.package.version}"
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _own_root() -> Path:
    root = Path(__file__).resolve().parent.parent
    if not (root / "cstyped").is_dir() or not (root / "api_spec").is_dir():
        raise GeneratorError("not in a checkout of cstyped; give --spec and --package")
    return root


def _build_own() -> None:
    root = _own_root()
    built = _shipped(SHIPPED)
    _show(built.findings)
    tree = own_tree(built)
    comparison = compare(tree, root, FOLDERS)
    write(tree, root, comparison)
    changed = len(comparison.missing) + len(comparison.extra) + len(comparison.differing)
    click.echo(
        f"{len(built.package.commands)} commands, {len(built.package.models)} models,"
        f" {len(tree)} files: {changed or 'nothing'} changed"
    )


@main.command()
@_of_a_package
def check(spec: Path | None, **options: Any) -> None:  # Any: click gives what _of_a_package names
    """Compare generated code with its spec.

    Exit status: 0 where it is what the spec gives, else 1, with a unified diff. Takes the
    options of build; without --spec, it is about this project's own folders.
    """
    if spec is None:
        tree, root = own_tree(_shipped(SHIPPED)), _own_root()
    else:
        built, root = _theirs(spec, **options)
        tree = built.tree
    if not root.is_dir():
        raise GeneratorError(f"{root}: there is no such package; run build first")
    comparison = compare(tree, root, FOLDERS if spec is None else ("",))
    if comparison.same:
        click.echo(f"{root}: {len(tree)} generated files are up to date with the spec")
        return
    sys.stdout.writelines(unified_diff(tree, root, comparison))
    for word, paths in (
        ("missing", comparison.missing),
        ("extra", comparison.extra),
        ("differing", comparison.differing),
    ):
        for path in paths:
            click.echo(f"{word}: {path}", err=True)
    raise click.ClickException(f"{root} is out of date; run build again")


@main.command()
@_of_a_package
def report(spec: Path | None, **options: Any) -> None:  # Any: click gives what _of_a_package names
    """How much of a spec is typed. Suspicious places come with the overlay entry to paste."""
    if spec is None:
        built = _shipped(SHIPPED)
    else:
        options["package"] = options["package"] or "reported"
        built, _ = _theirs(spec, **options)
    click.echo(coverage.as_text(coverage.report(built)), nl=False)


@main.command("new-overlay")
@click.option("--spec", type=click.Path(path_type=Path), required=True, help="a dump or spec file")
@click.option("--version", default="", help="the server's, where the dump does not say it")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
def start_overlay(spec: Path, version: str, output: Path) -> None:
    """Start an overlay for the commands of a plug-in of your own.

    It has an entry for each thing that a dump does not say of a command that nobody here knows:
    what it answers, the forms of maps, secrets, enumerations. All of them are guesses.
    """
    if output.exists():
        raise GeneratorError(f"{output} exists; name a file that does not, so that none is lost")
    planned = plan(_load(spec, version), Options(package="mine", standalone=True))
    write_file(output, new_overlay(planned))
    own = len(own_commands(planned))
    click.echo(f"{output}: guesses for {_counted(own, 'command')} that nobody here knows")


@main.command()
@click.option(
    "--spec", type=click.Path(path_type=Path), help="a dump or spec file; else the shipped version"
)
@click.option("--version", default="", help="the server's; without --spec, a shipped version")
@click.option("--overlay", "overlays", type=click.Path(path_type=Path), multiple=True)
@click.option("--include", multiple=True, help="pattern of commands, e.g. 'list*'")
@click.option("--exclude", multiple=True, help="pattern of commands to leave out")
@click.option("--models", "only_models", is_flag=True, help="the JSON Schemas of models alone")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
def openapi(
    spec: Path | None, version: str, only_models: bool, output: Path, **rest: Any
) -> None:  # Any: click gives fields of Options
    """Describe the API as an OpenAPI 3.1 document.

    It is JSON where the name of the output ends in .json, else YAML.
    """
    if spec is None and version not in ("", *shipped_versions()):
        shipped = ", ".join(shipped_versions())
        raise GeneratorError(f"{version} is not shipped; shipped are {shipped}. Or give --spec")
    loaded = shipped_spec(version or SHIPPED) if spec is None else _load(spec, version)
    name = f"api_spec/{version or SHIPPED}.json" if spec is None else spec.name
    planned = plan(loaded, Options(package="openapi", standalone=True, spec_name=name, **rest))
    _show(planned.findings)
    document = json_schemas(planned) if only_models else describe(planned)
    is_json = output.suffix.lower() == ".json"
    write_file(output, as_json(document) if is_json else as_yaml(document))
    commands = _counted(len(planned.package.commands), "command")
    click.echo(f"{output}: {commands} of CloudStack {planned.package.version}")


@main.command()
@click.argument("before")
@click.argument("after")
@click.option("--format", "form", type=click.Choice(FORMATS), default=None)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="the file extension sets the format"
)
@click.option(
    "--used-by",
    type=click.Path(path_type=Path),
    multiple=True,
    help="a code base: report only changes that affect it, with file and line",
)
@click.option(
    "--package", "packages", multiple=True, help="a generated package that the code base imports"
)
@click.option("--resource", "resources", multiple=True, help="pattern, e.g. 'VirtualMachine*'")
@click.option("--breaking-only", is_flag=True)
@click.option("--overlay", "overlays", type=click.Path(path_type=Path), multiple=True)
@click.option("--fail-on-breaking", is_flag=True, help="exit 1 if a change breaks callers")
def diff(
    form: str | None, output: Path | None, fail_on_breaking: bool, **asked: Any
) -> None:  # Any: click gives the fields of Question
    """What an upgrade changes and breaks for callers.

    They were written for BEFORE and meet AFTER; breaking changes come first. Each is a file
    (spec or dump), a shipped version such as 4.20, or a profile of
    cloudstack.ini or CloudMonkey, whose server is then asked.

    Exit status: 0, whatever the differences; with --fail-on-breaking 1 if a change breaks
    callers (with --used-by: callers in that code base). Errors: 1, wrong usage: 2.
    """
    found, findings = compared(Question(**asked), _live)
    _show(finding for finding in findings if finding.severity == "error")
    text = printed(found, format_for(form or "", output))
    if output is None:
        click.echo(text, nl=False)
    else:
        write_file(output, text)
        click.echo(f"{output}: {headline(found)}", err=True)
    if fail_on_breaking and any(change.breaking for change in found.changes):
        sys.exit(1)


@main.command(hidden=True)
@click.argument("versions", nargs=-1)
@click.option("--out", type=click.Path(path_type=Path), default=Path("dist"))
def wheels(versions: tuple[str, ...], out: Path) -> None:
    """Build wheels of this project for several versions of CloudStack."""
    if unknown := sorted(set(versions) - set(shipped_versions())):
        raise GeneratorError(f"no facts of {', '.join(unknown)} come with the generator")
    for path in releases.wheels(_own_root(), versions or releases.RELEASED, out):
        click.echo(f"{path}: {path.stat().st_size // 1024:,} kB")


if __name__ == "__main__":
    main(prog_name="python -m generator")
