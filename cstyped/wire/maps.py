"""Map parameters as they go over the wire: six shapes, one for each of the server's own readers.

A shape that the reader does not expect is dropped or misread by it without a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from cstyped.checks.json_types import is_mapping
from cstyped.wire.values import entries, entry

Pair = tuple[str, str]


class MapShape(Protocol):
    """How one map parameter is written. Raises ValueError with what is wrong, without values."""

    def write(self, name: str, value: object) -> Iterator[Pair]: ...


@dataclass(frozen=True, slots=True)
class PairMap:
    """`tags[0].key=env&tags[0].value=prod`: one pair per index."""

    def write(self, name: str, value: object) -> Iterator[Pair]:
        if not is_mapping(value):
            yield from indexed(name, entries(value))
            return
        for index, (key, text) in enumerate(entry(value).items()):
            yield f"{name}[{index}].key", key
            yield f"{name}[{index}].value", text


@dataclass(frozen=True, slots=True)
class FlatMap:
    """`details[0].keyboard=us&details[0].uefi=legacy`: all keys in index 0.

    Some readers look at index 0 only and others merge the indices, so index 0 suits both.
    """

    def write(self, name: str, value: object) -> Iterator[Pair]:
        merged = {key: text for one in entries(value) for key, text in one.items()}
        yield from indexed(name, (merged,))


@dataclass(frozen=True, slots=True)
class StructMap:
    """`iptonetworklist[0].networkid=U&iptonetworklist[0].ip=10.1.1.77`: known keys only."""

    keys: tuple[str, ...]
    required: tuple[str, ...] = ()

    def write(self, name: str, value: object) -> Iterator[Pair]:
        structs = entries(value)
        for struct in structs:
            unknown = sorted(struct.keys() - set(self.keys))
            if unknown:
                raise ValueError(
                    f"has an unknown key {_quoted(unknown)}; the known keys are"
                    f" {_quoted(self.keys)}"
                )
            _require(struct, self.required)
        yield from indexed(name, structs)


@dataclass(frozen=True, slots=True)
class DynamicMap:
    """As StructMap, but further keys are free: `dhcpoptionsnetworklist[0].dhcp:114=V`."""

    required: tuple[str, ...] = ()

    def write(self, name: str, value: object) -> Iterator[Pair]:
        structs = entries(value)
        for struct in structs:
            _require(struct, self.required)
        yield from indexed(name, structs)


@dataclass(frozen=True, slots=True)
class UnusableMap:
    """A map that the server ignores or fails on, whatever is sent; `reason` says which."""

    reason: str

    def write(self, name: str, value: object) -> Iterator[Pair]:  # noqa: ARG002  # as all shapes
        raise ValueError(f"cannot be used: {self.reason}")


def indexed(name: str, structs: Iterable[Mapping[str, str]]) -> Iterator[Pair]:
    """Yield `name[0].key` with its text, for every key of every entry."""
    for index, struct in enumerate(structs):
        for key, text in struct.items():
            if not key:
                raise ValueError("has an empty key")
            yield f"{name}[{index}].{key}", text


def _require(struct: Mapping[str, str], required: Iterable[str]) -> None:
    missing = [key for key in required if key not in struct]
    if missing:
        raise ValueError(f"is missing the key {_quoted(missing)}")


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(repr(word) for word in words)
