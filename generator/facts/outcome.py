"""What a build makes of commands and classes, as far as an overlay entry can change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..python.types import Type
from .answer import Answer


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer of each command, and the types of the fields of each class."""

    answers: Mapping[str, Answer]
    fields: Mapping[str, Mapping[str, Type]]
