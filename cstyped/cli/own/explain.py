"""`cstyped explain`: the fields of a resource."""

from __future__ import annotations

import re

import click

from cstyped.checks.suggestions import did_you_mean
from cstyped.cli.completion.candidates import models
from cstyped.cli.exits import Mistake
from cstyped.cli.known import commands, words
from cstyped.cli.known.naming import singular
from cstyped.cli.known.resources import short_forms
from cstyped.cli.options import shared_options
from cstyped.cli.output import stream

_NAME = re.compile(r"[A-Z]\w+")


def _models(_context: click.Context, _argument: click.Parameter, begun: str) -> list[str]:
    return models(begun)


@shared_options
@click.command()
@click.argument("resource", metavar="RESOURCE[.FIELD]", shell_complete=_models)
@click.pass_context
def explain(context: click.Context, resource: str) -> None:
    """List the fields of a resource, such as VirtualMachine or VirtualMachine.nic."""
    name, *inside = resource.split(".")
    model = _resource(name)
    for field in inside:
        model = _inside(model, field)
    fields = words.fields(model)
    formatter = context.make_formatter()
    answered = [one for one in commands.names() if commands.command(one).answers == model]
    formatter.write_text(f"{model} ({words.server_class(model)})")
    if answered:
        formatter.write_text(f"Answered by {', '.join(sorted(answered))}.")
    with formatter.section("Fields"):
        formatter.write_dl([(name, f"{one.type}. {one.means}") for name, one in fields.items()])
    stream.write([formatter.getvalue().rstrip("\n")])


def _resource(typed: str) -> str:
    """A resource by its name as Python has it, as the server says it, or in short."""
    known = {one.lower(): one for one in words.models()}
    plain = typed.replace("-", "").replace("_", "").lower()
    for form in (plain, singular(plain)):
        for noun in (form, *short_forms().get(form, ())):
            if noun in known:
                return known[noun]
    hint = did_you_mean(typed, words.models())
    raise Mistake(f"there is no resource {typed!r}{hint}")


def _inside(model: str, field: str) -> str:
    fields = words.fields(model)
    if field not in fields:
        raise Mistake(f"{model} has no field {field!r}{did_you_mean(field, fields)}")
    inner: list[str] = [name for name in _NAME.findall(fields[field].type) if words.fields(name)]
    if not inner:
        one = fields[field]
        raise Mistake(f"{model}.{field} has no fields: {one.type}. {one.means}")
    return inner[0]
