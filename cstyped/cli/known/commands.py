"""Commands and their parameters, as the command line needs them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cstyped.cli.known import files


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a command.

    type: boolean, number, text, id, date, list, base64, or of a map: pairs (free keys), entries
        (several with known keys), unusable.
    of: the resources whose ids it takes.
    values: those of its enumeration; `open` where there may be others.
    """

    name: str
    type: str
    required: bool = False
    of: tuple[str, ...] = ()
    enumeration: str = ""
    values: tuple[str, ...] = ()
    open: bool = False
    keys: tuple[str, ...] = ()
    secret: bool = False
    deprecated: str = ""
    python: str = ""

    @property
    def is_map(self) -> bool:
        return self.type in ("pairs", "entries", "unusable")


@dataclass(frozen=True, slots=True)
class Command:
    """One command. answers: the resource in its answer. reads: it changes nothing."""

    name: str
    function: str
    answers: str
    is_job: bool
    is_list: bool
    reads: bool
    deprecated: str
    parameters: Mapping[str, Parameter]

    @property
    def has_pages(self) -> bool:
        return self.is_list and "pagesize" in self.parameters

    def parameter(self, name: str) -> Parameter | None:
        """The parameter of that name, in any case of letters, as the server reads them."""
        found = self.parameters.get(name)
        if found is not None:
            return found
        lowered = name.lower()
        return next((one for own, one in self.parameters.items() if own.lower() == lowered), None)

    def required(self) -> Iterator[Parameter]:
        return (one for one in self.parameters.values() if one.required)


def names() -> list[str]:
    """The names of all commands."""
    return list(files.commands()["commands"])


def version() -> str:
    """The version of CloudStack that all this is of."""
    return str(files.commands()["version"])


def command(name: str) -> Command:
    """The command of exactly that name. Raises KeyError."""
    entry = files.commands()["commands"][name]
    return Command(
        name=name,
        function=entry["function"],
        answers=entry["answers"],
        is_job=entry.get("job", False),
        is_list=entry.get("list", False),
        reads=entry.get("reads", False),
        deprecated=entry.get("deprecated", ""),
        parameters={key: _parameter(key, value) for key, value in entry["params"].items()},
    )


# Any: an entry of the generated file.
def _parameter(name: str, entry: Mapping[str, Any]) -> Parameter:
    enumeration = entry.get("values", "")
    enum = files.commands()["enums"].get(enumeration, {})
    return Parameter(
        name=name,
        type=entry["type"],
        required=entry.get("required", False),
        of=tuple(entry.get("of", ())),
        enumeration=enumeration,
        values=tuple(map(str, enum.get("values", ()))),
        open=enum.get("open", False),
        keys=tuple(entry.get("keys", ())),
        secret=entry.get("secret", False),
        deprecated=entry.get("deprecated", ""),
        python=entry.get("py", name),
    )
