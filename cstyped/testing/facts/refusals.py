"""What the server refuses for the parameters alone, read from spec/fake/refusals.json.

The file is made by `generator/project/fake_refusals.py` of api_spec/fake/exclusions.toml and
conditions.toml, where the evidence stands. Layout: command -> its rules in order, each with

- `op` what must hold: excludes, needs, one-of, without, values, refused; `p` parameters, `q` those
  that they exclude or need, `v` the values that are taken.
- when it is looked at: `g` all of these are given, `w` these parameters have one of the values, `n`
  they have none of them, `o` only for root or for admins, `e` 1 when a list without elements counts
  as given.
- how it is refused: `c` the code, `i` the inner code, `j` 1 when a job fails instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .data import document
from .spec import Document


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule for the parameters of a command."""

    op: str
    parameters: tuple[str, ...]
    others: tuple[str, ...]
    values: frozenset[str]
    given: tuple[str, ...]
    where: Mapping[str, frozenset[str]]
    where_not: Mapping[str, frozenset[str]]
    only_for: str
    code: int
    inner: int
    in_job: bool
    empty_counts: bool


@cache
def rules_of(command: str) -> tuple[Rule, ...]:
    """The rules of a command, in the order in which the server looks at them."""
    return tuple(_rule(entry) for entry in document("refusals").get(command, ()))


def _rule(entry: Document) -> Rule:
    return Rule(
        op=entry["op"],
        parameters=tuple(entry.get("p", ())),
        others=tuple(entry.get("q", ())),
        values=frozenset(entry.get("v", ())),
        given=tuple(entry.get("g", ())),
        where={name: frozenset(values) for name, values in entry.get("w", {}).items()},
        where_not={name: frozenset(values) for name, values in entry.get("n", {}).items()},
        only_for=entry.get("o", ""),
        code=entry["c"],
        inner=entry["i"],
        in_job=entry.get("j", 0) == 1,
        empty_counts=entry.get("e", 0) == 1,
    )
