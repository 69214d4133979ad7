"""A spec with the commands of the features that its server had not enabled.

They are those of the nearest version that we have a dump of with the feature, less what came after
the spec's version by its own `since`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..versions import version_key
from .features import Feature, not_enabled
from .model import CommandSpec, Spec
from .shipped_files import PLUG_INS, dumped_spec, shipped_versions


@dataclass(frozen=True, slots=True)
class Completed:
    """`added`: the commands that the server's own dump lacked, each with its feature."""

    spec: Spec
    added: Mapping[str, Feature]


def completed(spec: Spec) -> Completed:
    """A spec with all that its version can have."""
    known = spec.by_name()
    found: dict[str, tuple[CommandSpec, Feature]] = {}
    for feature in not_enabled(spec):
        for command in _commands(feature, spec.version):
            if command.name not in known:
                found[command.name] = command, feature
    commands = (*spec.commands, *(command for command, _ in found.values()))
    return Completed(
        replace(spec, commands=tuple(sorted(commands, key=lambda command: command.name))),
        {name: feature for name, (_, feature) in sorted(found.items())},
    )


def _commands(feature: Feature, version: str) -> Iterator[CommandSpec]:
    """The commands that a feature has in a version, as far as the nearest dump with it tells."""
    for name in _nearest(version):
        other = dumped_spec(name)
        if feature.is_enabled(other):
            for command in other.commands:
                if command.name in feature.commands and _there(command.since, version):
                    params = (param for param in command.params if _there(param.since, version))
                    yield replace(command, params=tuple(params))
            return


def _nearest(version: str) -> Iterable[str]:
    """The shipped specs, the nearest version first; of two that are as near, the older one.

    Of no version: the newest first.
    """
    names = (*shipped_versions(), PLUG_INS)
    own = version_key(version)[:2] or version_key(shipped_versions()[-1])

    def distance(name: str) -> tuple[int, int]:
        major, minor = (*version_key(dumped_spec(name).version), 0)[:2]
        far = (major - own[0]) * 100 + minor - (own[1] if len(own) > 1 else 0)
        return abs(far), far

    return sorted(names, key=distance)


def _there(since: str, version: str) -> bool:
    """Whether what came with `since` is in a version; a 4.20 may well be a 4.20.1."""
    have, came = version_key(version), version_key(since)
    return not have or came[: len(have)] <= have
