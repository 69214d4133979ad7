"""What a client was made to do, one step after the other. A step that fails is a row of the
report; the others go on.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


class UnmetError(AssertionError):
    """Something that had to hold does not."""


@dataclass(frozen=True, slots=True)
class Failure:
    step: str
    reason: str


@dataclass(slots=True)
class Steps:
    """The steps of one client, and what they made for each other."""

    client: str
    count: int = 0
    failures: list[Failure] = field(default_factory=list)
    absent: str = ""  # why this client could not be run at all
    # What earlier steps made: objects of libraries without types.
    made: dict[str, Any] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Something that must work: what is raised inside is why the step failed."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - other people's clients raise what they like
            self.add(name, reason(error))
        else:
            self.add(name)

    def add(self, name: str, failed: str = "") -> None:
        """Count a step; `failed` is why it failed."""
        self.count += 1
        if failed:
            self.failures.append(Failure(name, failed))

    # Any: an object of a library without types.
    def __getitem__(self, name: str) -> Any:
        if name not in self.made:
            raise UnmetError(f"not run: there is no {name}")
        return self.made[name]

    def __setitem__(self, name: str, value: object) -> None:
        self.made[name] = value


def hold(holds: object, what: str) -> None:
    """`what`: a sentence for the report when it does not hold."""
    if not holds:
        raise UnmetError(what)


def same(found: object, wanted: object, what: str) -> None:
    """`what` is the name of the value."""
    if found != wanted:
        raise UnmetError(f"{what} is {found!r}, not {wanted!r}")


@contextmanager
def refused(*texts: str) -> Iterator[None]:
    """What is inside must raise an error, whose message has these texts."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - as above
        for text in texts:
            hold(text in str(error), f"the error has no {text!r}: {error}")
        return
    raise UnmetError("it was not refused")


def reason(error: Exception) -> str:
    """What a report says of an error, in one line."""
    text = " ".join(str(error).split())
    return text if isinstance(error, UnmetError) else f"{type(error).__name__}: {text}"
