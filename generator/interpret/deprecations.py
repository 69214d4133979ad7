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
    return ir.Deprecation(
        mark=_use(in_python) or one_line(fact.reason),
        advice=_advice(in_python, fact.reason),
        on_the_wire=_advice(fact.instead, fact.reason),
        since=one_line(fact.since)[:40],
    )


def _advice(instead: tuple[str, ...], reason: str) -> str:
    return "; ".join(part for part in (_use(instead), one_line(reason)) if part)


def _use(instead: tuple[str, ...]) -> str:
    return f"use {one_line(' or '.join(instead))} instead" if instead else ""
