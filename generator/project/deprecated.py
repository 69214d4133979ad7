"""The page of what is deprecated for docs/: commands, parameters and fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..interpret import ir

_ABOUT = """
Type checkers report the commands and fields (mypy with `--enable-error-code deprecated`), and
editors strike them out. Parameters cannot have that mark, so it is in their words.

A call that sends a deprecated command or parameter goes on, and warns at your line, once for each
(`DeprecationWarning`). Reading a field warns of nothing: printing an object reads them all.
""".splitlines()


def deprecated_page(package: ir.Package) -> str:
    """Markdown: a table for each, with what to use instead."""
    return "".join(f"{line}\n" for line in _lines(package))


def _lines(package: ir.Package) -> Iterator[str]:
    yield f"<!-- @generated from {package.spec}. Edit api_spec/deprecated.toml instead. -->"
    yield "# Deprecated in CloudStack"
    yield ""
    yield f"What CloudStack {package.version} still takes and sends, and calls deprecated."
    yield from _ABOUT
    yield from _table(
        "Commands", ((command.function, command.deprecated) for command in package.commands)
    )
    yield from _table(
        "Parameters",
        (
            (f"{command.function}({param.py})", param.deprecated)
            for command in package.commands
            for param in command.params
        ),
    )
    yield from _table(
        "Fields",
        (
            (f"{model.name}.{entry.py}", entry.deprecated)
            for model in package.models
            for entry in model.fields
        ),
    )


def _table(title: str, rows: Iterable[tuple[str, ir.Deprecation | None]]) -> Iterator[str]:
    yield from ("", f"## {title}", "", "| | since | |", "|---|---|---|")
    for name, why in sorted(
        ((name, why) for name, why in rows if why is not None), key=lambda row: row[0]
    ):
        yield f"| `{name}` | {why.since} | {why.advice} |"
