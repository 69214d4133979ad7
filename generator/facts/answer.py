"""What a command answers: a response class of the server, and how it is wrapped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

AnswerKind = Literal["list", "single", "inline", "none"]
SUCCESS = "SuccessResponse"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answers: a class of the server and how it is wrapped."""

    cls: str
    kind: AnswerKind
    known: bool
    other: Alternative | None = None

    @property
    def classes(self) -> tuple[str, ...]:
        """All classes that the command may answer."""
        return (self.cls, self.other.cls) if self.other else (self.cls,)


@dataclass(frozen=True, slots=True)
class Alternative:
    """What a command answers instead where one of its parameters is given, or is true."""

    param: str
    cls: str
    kind: AnswerKind
