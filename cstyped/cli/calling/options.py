"""The options of a command of the API, and what they say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import click

from cstyped.cli.known.commands import Command
from cstyped.cli.output import stream
from cstyped.cli.output.names import FORMATS
from cstyped.cli.output.style import Style, checked_columns
from cstyped.cli.wanted import Wanted

Values = Mapping[str, object]


def options(command: Command) -> list[click.Parameter]:
    """The options that suit a command: pages for a list, waiting for a job."""
    return [*output_options(), *_pages(command), *_waiting(command), *_looking()]


def output_options() -> list[click.Parameter]:
    """What the output looks like."""
    return [
        click.Option(
            ["-o", "--output"],
            type=click.Choice(FORMATS),
            help="Usually a table on a terminal, else JSON Lines.",
        ),
        click.Option(
            ["--columns"],
            metavar="A,B",
            shell_complete=_fields,
            help="The fields to show, such as name,id.",
        ),
        click.Option(["--query"], metavar="JMESPATH", help="Take from the rows, as in aws."),
        click.Option(
            ["--sort"],
            metavar="FIELD",
            shell_complete=_fields,
            help="By a field; -FIELD the other way round.",
        ),
        click.Option(["--no-header"], is_flag=True, help="Leave out the titles of columns."),
    ]


def _fields(context: click.Context, _option: click.Parameter, begun: str) -> list[str]:
    from cstyped.cli.completion.candidates import fields

    return fields(context.info_name or "", begun)


def _pages(command: Command) -> list[click.Parameter]:
    if not command.has_pages:
        return []
    number = click.IntRange(min=1)
    return [
        click.Option(["--page"], type=number, help="One page, of --limit or 500 rows."),
        click.Option(["--limit"], type=number, help="At most so many rows; without it all."),
    ]


def _waiting(command: Command) -> list[click.Parameter]:
    if not command.is_job:
        return []
    return [
        click.Option(
            ["--wait/--no-wait"],
            default=None,
            help="Wait for the job, as on a terminal, or print its id.",
        ),
        wait_for(),
        click.Option(
            ["--parallel"],
            type=click.IntRange(1, 64),
            default=8,
            show_default=True,
            help="How many of several jobs run at once.",
        ),
    ]


def wait_for() -> click.Option:
    """How long a job is waited for."""
    return click.Option(
        ["--wait-for"],
        type=click.FloatRange(min=0, min_open=True),
        metavar="SECONDS",
        help="Wait no longer than that; the job keeps running.",
    )


def _looking() -> list[click.Parameter]:
    return [
        click.Option(["--dry-run"], is_flag=True, help="Show the request, and send nothing."),
        click.Option(["--as-python"], is_flag=True, help="Show the call in Python."),
    ]


@dataclass(frozen=True, slots=True)
class Options:
    """What the options of a command say. wait: None does what suits the place of the output."""

    style: Style
    page: int | None
    limit: int | None
    wait: bool | None
    longest: float | None
    parallel: int
    dry_run: bool
    as_python: bool

    def waits(self) -> bool:
        if self.wait is None:
            return stream.is_watched() or self.longest is not None
        return self.wait


def read_options(given: Values, wanted: Wanted) -> Options:
    """The options as values. A command that has not one of them says nothing of it."""
    style = Style(
        format=_text(given, "output") or wanted.output or "",
        columns=checked_columns(_text(given, "columns") or None),
        query=_text(given, "query"),
        sort=_text(given, "sort"),
        header=not given.get("no_header"),
    )
    wait, longest = given.get("wait"), given.get("wait_for")
    return Options(
        style,
        page=_number(given, "page"),
        limit=_number(given, "limit"),
        wait=wait if isinstance(wait, bool) else None,
        longest=longest if isinstance(longest, float) else None,
        parallel=_number(given, "parallel") or 1,
        dry_run=bool(given.get("dry_run")),
        as_python=bool(given.get("as_python")),
    )


def _text(given: Values, name: str) -> str:
    value = given.get(name)
    return value if isinstance(value, str) else ""


def _number(given: Values, name: str) -> int | None:
    value = given.get(name)
    return value if isinstance(value, int) else None
