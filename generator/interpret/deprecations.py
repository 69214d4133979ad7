"""What is deprecated, in words: for docstrings, for type checkers and for warnings."""

from __future__ import annotations

from collections.abc import Container

from ..facts.deprecations import Deprecation
from ..facts.sources import Sources
from ..python.source_text import one_line
from . import ir, names


def deprecation(
    fact: Deprecation | None, beside: Container[str], sources: Sources
) -> ir.Deprecation | None:
    """A fact in words.

    `beside`: the names in the same place. What is to be used is one of them, or a command.
    """
    if fact is None:
        return None
    in_python = tuple(
        name if name in beside else names.function_name(name, sources.overlay.function_names)
        for name in fact.instead
    )
    use, reason = _use(in_python), one_line(fact.reason)
    return ir.Deprecation(
        mark=use or reason,
        on_the_wire=_use(fact.instead) or reason,
        advice="; ".join(part for part in (use, reason) if part),
        since=one_line(fact.since)[:40],
    )


def _use(instead: tuple[str, ...]) -> str:
    return f"use {one_line(' or '.join(instead))} instead" if instead else ""
