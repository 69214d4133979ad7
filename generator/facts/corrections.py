"""What an overlay says for one version, by what it speaks of: looked up, not searched."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field, replace
from typing import Protocol

from ..python.types import Type
from ..spec.model import Spec
from .answer import Answer
from .enumeration import Enumeration
from .map_form import MapForm
from .server_model import ClassCopy, ServerModel

READ_VERBS = ("list", "find", "query")  # an overlay names the exceptions


@dataclass(frozen=True, slots=True)
class ObjectKey:
    """The key of an answer's object or list. `within`: a further key, in what stands there."""

    key: str
    within: str = ""


OfCommand = tuple[str, str]  # a command and one of its parameters
OfClass = tuple[str, str]  # a response class and one of its fields


class AnswerChange(Protocol):
    """What an entry makes of a command's answer."""

    def change(self, answer: Answer, params: Container[str]) -> Answer: ...


@dataclass(frozen=True, slots=True)
class Corrections:
    """Filled by the operations of an overlay, in the order of its entries, and then only read."""

    dropped: set[str] = field(default_factory=set[str])
    repeatable: dict[str, bool] = field(default_factory=dict[str, bool])
    answers: dict[str, list[AnswerChange]] = field(default_factory=dict[str, list[AnswerChange]])
    copies: list[ClassCopy] = field(default_factory=list[ClassCopy])
    # By command, and the parameter of its other answer; "" for the usual one.
    object_keys: dict[OfCommand, ObjectKey] = field(default_factory=dict[OfCommand, ObjectKey])

    maps: dict[OfCommand, MapForm] = field(default_factory=dict[OfCommand, MapForm])
    param_enums: dict[OfCommand, str] = field(default_factory=dict[OfCommand, str])
    anycase: set[OfCommand] = field(default_factory=set[OfCommand])  # whose values know no case
    param_types: dict[OfCommand, str] = field(default_factory=dict[OfCommand, str])
    empty_lists: dict[OfCommand, str] = field(default_factory=dict[OfCommand, str])
    base64: set[OfCommand] = field(default_factory=set[OfCommand])
    referred: dict[OfCommand, str] = field(default_factory=dict[OfCommand, str])
    secret_params: set[OfCommand] = field(default_factory=set[OfCommand])  # "": every command

    always: set[OfClass] = field(default_factory=set[OfClass])
    never: set[OfClass] = field(default_factory=set[OfClass])
    secret_fields: set[OfClass] = field(default_factory=set[OfClass])  # "": every class
    field_types: dict[OfClass, Type] = field(default_factory=dict[OfClass, Type])
    field_enums: dict[OfClass, str] = field(default_factory=dict[OfClass, str])
    # What ids in fields are of; "": in every class.
    field_referred: dict[OfClass, str] = field(default_factory=dict[OfClass, str])

    enums: dict[str, Enumeration] = field(default_factory=dict[str, Enumeration])

    def param_enum(self, command: str, param: str) -> Enumeration | None:
        """The text enumeration whose values a parameter takes; numbered ones are int."""
        return self._texts(self.param_enums.get((command, param), ""))

    def field_enum(self, server: ServerModel, cls: str, wire: str) -> Enumeration | None:
        """The text enumeration of a field, also one that is stated for a superclass."""
        return self._texts(self.field_enum_name(server, cls, wire))

    def field_enum_name(self, server: ServerModel, cls: str, wire: str) -> str:
        """The enumeration of a field, texts or numbers; empty where there is none."""
        known = ((name, wire) for name in server.lineage(cls))
        return next((self.field_enums[key] for key in known if key in self.field_enums), "")

    def _texts(self, name: str) -> Enumeration | None:
        found = self.enums.get(name)
        return found if found and found.values and not found.numbered else None

    def is_secret(self, command: str, param: str) -> bool:
        """Whether no text may show what is given for a parameter."""
        return not self.secret_params.isdisjoint({("", param), (command, param)})

    def is_repeatable(self, command: str) -> bool:
        """Whether a call may be sent again: by its verb, unless an entry knows better."""
        return self.repeatable.get(command, command.startswith(READ_VERBS))

    def without_dropped(self, spec: Spec) -> Spec:
        """The spec less the commands that are not for the bindings."""
        kept = tuple(command for command in spec.commands if command.name not in self.dropped)
        return replace(spec, commands=kept)
