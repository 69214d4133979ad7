"""Bytes of a fuzzer -> choices. The same bytes always mean the same choices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_ODD_TEXTS = (
    *("", " ", "0", "-1", "1", "null", "true", "None", "2147483648", "99999999999999999999"),
    *(
        "1.5",
        "1e999",
        "NaN",
        "²",
        "é",
        "\u202e",
        "\U0001f600",
        "\x7f",
        "a,b,,c",
        "[0].key",
        "../..",
    ),
    *(
        "2026-02-30",
        "2026-01-01T00:00:00+0000",
        "10.0.0.0/8",
        "::1",
        "00:00:00:00:00:00",
        "{}",
        "%",
    ),
)


class Choices:
    """Takes a fuzzer's bytes one by one; when they are used up every choice is the first one."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def __bool__(self) -> bool:
        """Whether there are bytes left."""
        return self._at < len(self._data)

    def byte(self) -> int:
        if not self:
            return 0
        self._at += 1
        return self._data[self._at - 1]

    def below(self, end: int) -> int:
        """A number from 0 on; two bytes where one is not enough."""
        number = self.byte()
        if end > 256:
            number = number << 8 | self.byte()
        return number % end

    def pick(self, items: Sequence[T]) -> T:
        return items[self.below(len(items))]

    def rest(self) -> bytes:
        """All bytes that are left."""
        rest, self._at = self._data[self._at :], len(self._data)
        return rest

    def text(self, *words: str) -> str:
        """One of these words, an odd text, or any text."""
        kind = self.below(4)
        if kind == 3:
            size = self.below(24)
            raw, self._at = self._data[self._at : self._at + size], self._at + size
            return raw.decode("utf-8", "surrogateescape").encode("utf-8", "replace").decode()
        if kind == 2 or not words:
            return self.pick(_ODD_TEXTS)
        return self.pick(words)

    def json(self, names: Sequence[str], depth: int = 4, *, texts: Sequence[str] = ()) -> object:
        """A JSON value: objects have these names mostly, and texts are odd ones often."""
        kind = self.below(10 if depth else 6)
        if kind == 0:
            return self.text(*names, *texts)
        if kind == 1:
            return self.pick((None, True, False))
        if kind == 2:
            return self.byte() - 128
        if kind == 3:
            return self.pick((0, 1.5, -1, 2**63, 10**400, 1e300, float("inf"), float("nan")))
        if kind == 4:
            return {}
        if kind == 5:
            return []
        if kind == 6:
            return [self.json(names, depth - 1) for _ in range(self.below(4))]
        return {self.text(*names): self.json(names, depth - 1) for _ in range(self.below(6))}
