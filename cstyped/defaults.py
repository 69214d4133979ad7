"""Defaults for all calls of a client: parameters that go with every command that has them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar

from cstyped.checks.json_types import is_mapping, is_several
from cstyped.checks.suggestions import did_you_mean
from cstyped.errors import ConfigError
from cstyped.request import Request

R = TypeVar("R", bound=Request)


def merged_defaults(
    old: Mapping[str, object], changes: Mapping[str, object], known: Collection[str]
) -> dict[str, object]:
    """Return the defaults with changes; None takes one away.

    `known`: the parameters of all commands, by their wire names; none where nobody knows them.
    Raises ConfigError for a name that is not among them.
    """
    if not _is_mapping(changes):
        raise ConfigError("defaults: give a mapping such as {'projectid': ...}")
    for name in changes:
        if known and name not in known:
            hint = did_you_mean(str(name), known)
            raise ConfigError(f"defaults: no command has a parameter {name!r}{hint}")
    kept = {name: value for name, value in old.items() if name not in changes}
    return kept | {name: _lasting(value) for name, value in changes.items() if value is not None}


def _is_mapping(value: object) -> bool:
    """Look at what a checker promises: not everybody who calls uses one."""
    return is_mapping(value)


def _lasting(value: object) -> object:
    """Return a value that can be read any number of times, which an iterator cannot."""
    return tuple(value) if is_several(value) else value


def with_defaults(request: R, defaults: Mapping[str, object]) -> R:
    """Return a request with those of the defaults that its command has and it does not give."""
    kind = type(request)
    given = {name: value for name, value in vars(request).items() if value is not None}
    added = {
        name: defaults[wire]
        for name in kind.__pydantic_fields__
        if name not in given and (wire := kind.wire_names.get(name, name)) in defaults
    }
    return kind(**given, **added) if added else request


def params_with_defaults(
    params: Mapping[str, object], defaults: Mapping[str, object], command: type[Request] | None
) -> dict[str, object]:
    """Do the same for the parameters of an untyped call. Of an unknown command nothing is known."""
    if command is None:
        return dict(params)
    # The server reads names in any case; `tags[0].key` is a part of `tags`.
    given = {name.lower().partition("[")[0] for name, value in params.items() if value is not None}
    has = (command.wire_names.get(name, name) for name in command.__pydantic_fields__)
    added = {name: defaults[name] for name in has if name in defaults and name not in given}
    return {**params, **added}
