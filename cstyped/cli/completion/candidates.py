"""What can stand where somebody presses TAB."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from click.shell_completion import CompletionItem

from cstyped.cli.exits import Mistake
from cstyped.cli.given.fitting import meant
from cstyped.cli.known import commands, naming, resources
from cstyped.cli.known import words as answered
from cstyped.cli.known.commands import Command, Parameter
from cstyped.cli.wanted import Wanted

_NAMES_FROM = 4  # letters; before that, verbs are enough


def command_names(
    begun: str, before: Sequence[str], own: Mapping[str, str]
) -> list[CompletionItem]:
    """Words that go on with the name of a command. `before`: those that are there already."""
    if before:
        return [
            CompletionItem(noun) for noun in sorted(_nouns(before[0])) if noun.startswith(begun)
        ]
    found = [CompletionItem(name, help=text) for name, text in own.items()]
    found += [CompletionItem(verb) for verb in naming.verbs() if verb not in own]
    if len(begun) >= _NAMES_FROM:
        found += [CompletionItem(name) for name in commands.names()]
    lowered = begun.lower()
    return [item for item in found if item.value.lower().startswith(lowered)]


def _nouns(verb: str) -> set[str]:
    nouns = naming.verbs().get(verb.lower(), {})
    forms = {form for form in resources.short_forms() if naming.leads(verb, form)}
    return {noun for noun in nouns if noun} | forms


def words(
    command: Command, given: Sequence[str], begun: str, wanted: Wanted
) -> list[CompletionItem]:
    """Words behind a command: parameters that are not there yet, values, and what it is about."""
    name, equals, value = begun.partition("=")
    if equals:
        return [CompletionItem(f"{name}={one}") for one in _values(command, name, value, wanted)]
    there = {one.partition("=")[0].partition("[")[0].lower() for one in given}
    found = [CompletionItem(one) for one in _objects(command, begun, wanted)]
    for parameter in sorted(command.parameters.values(), key=lambda one: not one.required):
        if parameter.name.lower() not in there:
            found += [_item(form, parameter) for form in _forms(parameter, begun)]
    return found


def _forms(parameter: Parameter, begun: str) -> Iterator[str]:
    """The parameter, and how it is written with a name in place of an id."""
    if parameter.name.lower().startswith(begun.lower()):
        yield f"{parameter.name}{'.' if parameter.type == 'pairs' else '='}"


def _item(value: str, parameter: Parameter) -> CompletionItem:
    of = f" of {' or '.join(parameter.of)}" if parameter.of else ""
    required = ", required" if parameter.required else ""
    return CompletionItem(value, help=f"{parameter.type}{of}{required}")


def _values(command: Command, name: str, begun: str, wanted: Wanted) -> Iterator[str]:

    try:
        which = meant(command, name)
    except Mistake:
        return
    parameter = which.parameter
    ready, last = "", begun
    if parameter.type == "list" and "," in begun:
        ready, _, last = begun.rpartition(",")
        ready += ","
    for value in _possible(parameter, by_name=which.by_name, wanted=wanted):
        if value.lower().startswith(last.lower()):
            yield f"{ready}{value}"


def _possible(parameter: Parameter, *, by_name: bool, wanted: Wanted) -> Iterable[str]:
    if parameter.type == "boolean":
        return ("true", "false")
    if parameter.values:
        return parameter.values
    if not parameter.of:
        return ()
    from cstyped.cli.completion import live  # what has to do with a server is loaded where needed

    found = live.known(parameter.of[0], parameter.name, wanted)
    return (one.name for one in found) if by_name else (one.id for one in found)


def _objects(command: Command, begun: str, wanted: Wanted) -> Iterator[str]:
    """Names and ids of what a command can be about. Names first: people know those."""
    parameter = command.parameters.get("id")
    if parameter is None or command.is_list or not parameter.of or "=" in begun:
        return
    from cstyped.cli.completion import live  # as above

    for one in live.known(parameter.of[0], parameter.name, wanted):
        if one.name.lower().startswith(begun.lower()):
            yield one.name
        elif begun and one.id.startswith(begun):
            yield one.id


def profiles(begun: str) -> list[str]:
    """Sections and profiles in the files of settings."""
    from cstyped.cli.completion import live  # as above

    return [name for name in live.profiles() if name.startswith(begun)]


def fields(command: str, begun: str) -> list[str]:
    """Fields of what a command answers, for a list of them that is being typed."""
    if command not in commands.names():
        return []
    ready, comma, last = begun.rpartition(",")
    known = answered.fields(commands.command(command).answers)
    return [f"{ready}{comma}{name}" for name in known if name.startswith(last)]


def models(begun: str) -> list[str]:
    """The names of resources, in any case of letters."""
    return [name for name in answered.models() if name.lower().startswith(begun.lower())]
