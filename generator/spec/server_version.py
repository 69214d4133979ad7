"""The version of a server whose dump states none: its file's name, or what its entries speak of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from ..versions import version_key
from .model import CommandSpec, Spec
from .shipped_files import dumped_spec, shipped_versions

_NAMED = re.compile(r"(?<![\d.])4\.\d{1,2}(?:\.\d+)*(?!\d)")  # in 4.18-admin.json
_ENOUGH = 3  # entries that speak of a version before it is taken for the server's


def likely_version(spec: Spec, place: str) -> tuple[str, str]:
    """A version for a dump that states none, and why: of its file's name or its newest entries.

    A server is never older than what it speaks of.
    """
    named, since = _NAMED.search(place), newest_since(spec)
    if named and version_key(named[0]) >= version_key(since):
        return named[0], f"taken for {named[0]}, as its file is named"
    if since:
        return since, f"taken for {since}, the newest that it mentions"
    since = newest_since(_dated_by(spec, dumped_spec(shipped_versions()[-1])))
    if since:  # this server publishes no `since` where later ones do
        return since, f"taken for {since}, as later servers date what it has"
    return "", "all corrections apply; --version tells it"


def newest_since(spec: Spec) -> str:
    """The newest version ("4.22") that the spec's `since` speak of: that of its server.

    A version that hardly any entry names is a slip or a private plug-in's own. Empty where there
    is none: servers before 4.15 published few.
    """
    seen = Counter(
        version_key(since)[:2]
        for command in spec.commands
        for since in (command.since, *(param.since for param in command.params))
    )
    named = [version for version, times in seen.items() if len(version) == 2 and times >= _ENOUGH]
    return ".".join(str(number) for number in max(named)) if named else ""


def _dated_by(spec: Spec, later: Spec) -> Spec:
    """The spec of a server that publishes no `since`, with those that a later one publishes."""
    known = later.by_name()
    return replace(spec, commands=tuple(_dated(one, known.get(one.name)) for one in spec.commands))


def _dated(command: CommandSpec, later: CommandSpec | None) -> CommandSpec:
    if later is None:
        return command
    since = {param.name: param.since for param in later.params}
    params = (replace(param, since=since.get(param.name, "")) for param in command.params)
    return replace(command, since=later.since, params=tuple(params))
