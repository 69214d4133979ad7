"""The help of one command of the API: parameters, required ones first, answer and examples."""

from __future__ import annotations

from collections.abc import Iterator

import click

from cstyped.cli.known import naming, resources, words
from cstyped.cli.known.commands import Command, Parameter

_TYPES = {
    "base64": "text or @FILE",
    "boolean": "true or false",
    "date": "a date",
    "entries": "entries with keys",
    "id": "an id",
    "list": "a,b,...",
    "number": "a number",
    "pairs": "keys with values",
    "unusable": "not usable",
}
_VALUES = 14  # values that are listed; of more only some


def write_help(command: Command, context: click.Context, formatter: click.HelpFormatter) -> None:
    """Write all that is known of a command."""
    known = words.of_command(command.name)
    program = context.find_root().info_name or "cstyped"
    typed = " ".join(part for part in naming.verb_and_noun(command.name) if part)
    formatter.write_usage(f"{program} {typed}", "[NAME=VALUE]... [OPTIONS]")
    with formatter.indentation():
        formatter.write_paragraph()
        formatter.write_text(f"{command.name}: {known.does}")
        for text in (known.deprecated, _since(known.since), _answers(command, known.other)):
            if text:
                formatter.write_paragraph()
                formatter.write_text(text)
    required = list(command.required())
    others = [one for one in command.parameters.values() if not one.required]
    for title, group in (("Required", required), ("Parameters", others)):
        if group:
            with formatter.section(title):
                formatter.write_dl([(_title(one), _meaning(one, known)) for one in group])
    _write_options(context, formatter)
    with formatter.section("Examples"):
        for line in examples(command, program, typed):
            formatter.write(f"{' ' * formatter.current_indent}{line}\n")


def _since(version: str) -> str:
    return f"Since CloudStack {version}." if version else ""


def _answers(command: Command, other: tuple[str, str] | None) -> str:
    what = command.answers
    if what == "Success":
        text = "It answers that it is done"
    elif command.is_list:
        text = f"It lists each {what}"
    else:
        text = f"It answers a {what}"
    if command.is_job:
        text = f"It runs as a job. In the end {text[0].lower()}{text[1:]}"
    explain = "" if what == "Success" else f" (cstyped explain {what})"
    beside = f"; with {other[0]}= a {other[1]}" if other else ""
    return f"{text}{explain}{beside}."


def _title(parameter: Parameter) -> str:
    return f"{parameter.name}={'' if parameter.type != 'boolean' else 'true'}"


def _meaning(parameter: Parameter, known: words.CommandWords) -> str:
    parts = [known.parameters.get(parameter.name, "")]
    if parameter.values:
        shown = ", ".join(parameter.values[:_VALUES])
        more = ", ..." if len(parameter.values) > _VALUES else ""
        if parameter.values[0] not in parts[0]:
            parts.append(f"{shown}{more}")
    elif parameter.type != "text":
        parts.append(_TYPES[parameter.type])
    if parameter.keys:
        parts.append(f"keys: {', '.join(parameter.keys)}")
    named = by_name(parameter)
    if named:
        parts.append(f"or {named}=NAME")
    if parameter.secret:
        parts.append(f"secret: {parameter.name}=- asks for it")
    return "; ".join(part for part in parts if part)


def by_name(parameter: Parameter) -> str:
    """How the parameter is called where a name is given for an id; empty where none can be."""
    if not any(resources.search(one, parameter.name) for one in parameter.of):
        return ""
    if parameter.name.endswith("ids") and len(parameter.name) > len("ids"):
        return f"{parameter.name[:-3]}s"
    if parameter.name.endswith("id") and len(parameter.name) > len("id"):
        return parameter.name[:-2]
    return ""


def _write_options(context: click.Context, formatter: click.HelpFormatter) -> None:
    records = [
        record
        for one in context.command.get_params(context)
        if isinstance(one, click.Option) and (record := one.get_help_record(context)) is not None
    ]
    if records:
        with formatter.section("Options"):
            formatter.write_dl(records)


def examples(command: Command, program: str, typed: str) -> Iterator[str]:
    """Lines as they can be typed, with capitals where something is to be filled in."""
    start = f"{program} {typed}"
    required = list(command.required())
    takes_object = "id" in command.parameters and not command.is_list
    if takes_object and {one.name for one in required} <= {"id"}:
        named = any(resources.search(one, "id") for one in command.parameters["id"].of)
        yield f"{start} {'NAME' if named else 'ID'}"
        if command.is_job:
            yield f"... -o ids | {start} -"
        return
    yield " ".join([start, *(_example(one) for one in required)])
    if command.is_list:
        columns = resources.columns(command.answers)[:3]
        if columns:
            yield f"{start} --columns {','.join(columns)} --sort {columns[0]}"
        yield f"{start} -o json --query '[].id'"


def _example(parameter: Parameter) -> str:
    named = by_name(parameter)
    if named:
        return f"{named}=NAME"
    if parameter.secret:
        return f"{parameter.name}=-"
    if parameter.values:
        return f"{parameter.name}={parameter.values[0]}"
    if parameter.is_map and parameter.type != "unusable":
        return f"{parameter.name}.{parameter.keys[0] if parameter.keys else 'KEY'}=VALUE"
    return f"{parameter.name}={'true' if parameter.type == 'boolean' else parameter.name.upper()}"
