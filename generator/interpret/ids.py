"""Which resource an id is of: for packages whose ids have types of their own.

A parameter says it in the server's model, or in an overlay. An object's own id is of its class,
where some parameter refers to that class. Any other field is of the resource that all parameters of
its name refer to, if they agree, unless an overlay says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..facts.corrections import Corrections, OfCommand
from ..facts.server_model import ServerModel
from ..facts.sources import Sources
from ..python.imports import from_package
from ..python.types import STR, IdName, Type, list_of
from . import names

_OWN = "id"
# Jobs are objects of the runtime, whose ids are plain text.
_JOB = "AsyncJobResponse"


@dataclass(frozen=True, slots=True)
class Ids:
    """The types of ids: of parameters by their command, of fields by their class."""

    params: Mapping[OfCommand, str]  # the class that an id is of
    words: Mapping[str, str]  # the same by the name of a parameter, where all agree
    classes: frozenset[str]  # to which some parameter refers
    server: ServerModel
    corrections: Corrections
    model_names: Mapping[str, str]

    def param(self, command: str, name: str) -> IdName | None:
        """The type of the ids that a parameter takes, if it is known of what they are."""
        cls = self.params.get((command, name))
        return self._type(cls) if cls else None

    def field(self, cls: str, name: str, published: Type) -> Type:
        """The type of a field: that of ids where it holds such, else as it is published."""
        owner = self._of_field(cls, name) if published in (STR, list_of(STR)) else None
        if owner is None:
            return published
        return self._type(owner) if published == STR else list_of(self._type(owner))

    def _of_field(self, cls: str, name: str) -> str | None:
        lineage = self.server.lineage(cls)
        for place in (*lineage, ""):
            if (place, name) in self.corrections.field_referred:
                return self.corrections.field_referred[place, name]
        if name != _OWN:
            return self.words.get(name)
        originals = {copy.name: copy.of for copy in self.corrections.copies}
        own = (*lineage, originals.get(cls, ""))
        return next((one for one in own if one in self.classes), None)

    def _type(self, cls: str) -> IdName:
        name = f"{names.model_name(cls, self.model_names)}Id"
        return IdName(name, from_package("types", name))


def ids(sources: Sources) -> Ids:
    """The types of ids, whatever commands the spec has."""
    params = dict(_referring(sources.server))
    params |= sources.corrections.referred
    params = {place: cls for place, cls in params.items() if cls != _JOB}
    by_word: dict[str, set[str]] = {}
    for (_, name), cls in params.items():
        by_word.setdefault(name, set()).add(cls)
    return Ids(
        params=params,
        words={name: one for name, (one, *more) in by_word.items() if not more},
        classes=frozenset(params.values()) | set(sources.corrections.field_referred.values()),
        server=sources.server,
        corrections=sources.corrections,
        model_names=sources.overlay.model_names,
    )


def _referring(server: ServerModel) -> Iterator[tuple[OfCommand, str]]:
    """Command and parameter, and the one class whose ids the server takes there."""
    for command, facts in server.commands.items():
        for name, param in facts.params.items():
            if len(param.entity) == 1:
                yield (command, name), param.entity[0]
