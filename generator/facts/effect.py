"""What an overlay entry does in a build: the build without it, and with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..python.types import Type
from ..spec.model import CommandSpec
from .answer import Answer
from .enumeration import Enumeration
from .server_model import ServerModel


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build makes of commands and classes: answers, and the types of fields."""

    answers: Mapping[str, Answer]
    fields: Mapping[str, Mapping[str, Type]]  # class -> field -> type


@dataclass(frozen=True, slots=True)
class Effect:
    """The outcome without some entries and with them, and what they can speak of."""

    commands: Mapping[str, CommandSpec]  # as published
    enums: Mapping[str, Enumeration]
    server: ServerModel
    before: Outcome
    after: Outcome
