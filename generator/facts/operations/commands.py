"""Operations on commands: which are for the bindings, and which may be sent again."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from ..corrections import READ_VERBS, Corrections
from ..effect import Effect
from .keys import key, some_names
from .operation import Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCommands(Operation):
    """An operation on some commands, of which a spec must have one."""

    apis: tuple[str, ...] = key(some_names)

    def unused(self, effect: Effect) -> Iterator[str]:
        present = [api for api in self.apis if api in effect.commands]
        if present:
            yield from self.idle(effect, present)
        else:
            yield f"matches nothing: no command {', '.join(self.apis[:3])} in this spec"

    @abstractmethod
    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        """Why the entry changes nothing of those of its commands that a spec has."""

    def decides(self) -> Iterator[tuple[str, ...]]:
        return ((self.op, api) for api in self.apis)


@dataclass(frozen=True, slots=True, kw_only=True)
class DropCommand(OnCommands):
    """These commands are not for the bindings."""

    op: ClassVar = "drop-command"

    def apply(self, to: Corrections) -> None:
        to.dropped.update(self.apis)

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        yield from ()  # to be there is all that a command needs to be dropped


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeatable(OnCommands):
    """A call of these commands may be sent again, whatever their verb."""

    op: ClassVar = "repeatable"
    wanted: ClassVar = True

    def apply(self, to: Corrections) -> None:
        to.repeatable.update(dict.fromkeys(self.apis, self.wanted))

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        for api in present:
            if api.startswith(READ_VERBS) is self.wanted:
                yield f"changes nothing: {api} is {self.op} by its verb"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRepeatable(Repeatable):
    """A call of these commands is sent once, whatever their verb."""

    op: ClassVar = "not-repeatable"
    wanted: ClassVar = False
