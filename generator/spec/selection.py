"""Which commands of a spec a build takes: patterns of names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from ..findings import Finding, GeneratorError
from .model import Spec


def selected(spec: Spec, include: Sequence[str], exclude: Sequence[str]) -> Spec:
    """The spec with the commands that match a pattern of `include`, and none of `exclude`.

    Raises GeneratorError where no command is left.
    """
    if not (include or exclude):
        return spec
    kept = tuple(
        command
        for command in spec.commands
        if (not include or any(fnmatchcase(command.name, p) for p in include))
        and not any(fnmatchcase(command.name, p) for p in exclude)
    )
    if not kept:
        raise GeneratorError(
            "--include and --exclude leave no command; their patterns are of commands as the"
            " server names them: 'listZones', 'list*'"
        )
    return replace(spec, commands=kept)


def unmatched(spec: Spec, patterns: Sequence[str]) -> Iterator[Finding]:
    """One finding for each pattern that matches no command, which a slip in it causes."""
    for pattern in patterns:
        if not any(fnmatchcase(command.name, pattern) for command in spec.commands):
            yield Finding(pattern, "this pattern matches no command in the spec")
