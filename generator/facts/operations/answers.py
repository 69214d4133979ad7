"""Operations on what commands answer."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from ..answer import SUCCESS, Alternative, Answer, AnswerKind
from ..corrections import Corrections, ObjectKey
from ..effect import Effect
from .commands import OnCommands
from .keys import answer_kind, class_name, key, optional, text
from .parameters import unknown_param


@dataclass(frozen=True, slots=True, kw_only=True)
class OnAnswers(OnCommands):
    """An operation on the answers of some commands."""

    kind: AnswerKind | None = optional(answer_kind, None)

    def apply(self, to: Corrections) -> None:
        for api in self.apis:
            to.answers.setdefault(api, []).append(self)

    @abstractmethod
    def change(self, answer: Answer, params: Container[str]) -> Answer:
        """The answer of a command with these parameters, as the entry knows it."""

    def kind_of(self, cls: str, answer: Answer) -> AnswerKind:
        """The stated kind; success is always inline."""
        return self.kind or ("inline" if cls == SUCCESS else answer.kind)

    def unchanged(
        self, effect: Effect, present: Sequence[str], *, settles: bool = False
    ) -> Iterator[str]:
        """The commands that answer the same without the entry, and do so for certain.

        `settles`: whether the entry makes certain what was a guess, be it as guessed.
        """
        for api in present:
            if api not in effect.after.answers:
                yield f"changes nothing: {api} is dropped by another entry"
                continue
            before, after = effect.before.answers[api], effect.after.answers[api]
            same = (before.classes, before.kind) == (after.classes, after.kind)
            if same and (before.known or not settles):
                yield f"changes nothing: {api} answers {after.cls} ({after.kind}) without it"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAnswer(OnAnswers):
    """Commands answer another class than they publish, or in another form."""

    op: ClassVar = "set-answer"
    cls: str = optional(class_name, "", "class")

    def change(self, answer: Answer, params: Container[str]) -> Answer:
        cls = self.cls or answer.cls
        return replace(answer, cls=cls, kind=self.kind_of(cls, answer), known=True)

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        yield from self.unchanged(effect, present, settles=bool(self.cls))


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherAnswer(OnAnswers):
    """Commands answer another class where one of their parameters is given, or is true."""

    op: ClassVar = "other-answer"
    param: str = key(text)
    cls: str = key(class_name, "class")

    def change(self, answer: Answer, params: Container[str]) -> Answer:
        if self.param not in params:  # a server of another version may lack it
            return answer
        kind = self.kind_of(self.cls, answer)
        return replace(answer, other=Alternative(self.param, self.cls, kind))

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        yield from unknown_param(effect, present, self.param)
        yield from self.unchanged(effect, present)

    def decides(self) -> Iterator[tuple[str, ...]]:
        return ((self.op, api, self.param) for api in self.apis)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetObjectKey(OnCommands):
    """The key under which the object or the list stands. `param`: of the answer that it leads to.

    `within`: a further key, in what stands under the first.
    """

    op: ClassVar = "object-key"
    key: str = key(text)
    param: str = optional(text, "")
    within: str = optional(text, "")

    def apply(self, to: Corrections) -> None:
        places = ((api, self.param) for api in self.apis)
        to.object_keys.update(dict.fromkeys(places, ObjectKey(self.key, self.within)))

    def idle(self, effect: Effect, present: Sequence[str]) -> Iterator[str]:
        for api in present:
            facts = effect.server.commands.get(api)
            if facts and facts.key == self.key and not (self.param or self.within):
                yield f"changes nothing: the key of {api} is {self.key} without it"
        if self.param:
            yield from unknown_param(effect, present, self.param)

    def decides(self) -> Iterator[tuple[str, ...]]:
        return ((self.op, api, self.param) for api in self.apis)
