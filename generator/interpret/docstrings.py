"""Words -> docstring lines: wrapped, so that no line of generated code is too long."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..facts.enumeration import Enumeration
from ..facts.server_model import ParamFacts
from ..facts.sources import Sources
from ..python.source_text import one_line, sentence
from ..spec.model import CommandSpec, ParamSpec
from . import ir, names

_WIDTH = 92  # leaves room for an indent and the opening quotes
ONE_LINE_WIDTH = 90  # and for the closing quotes
_LONGEST_VALUES = 60  # characters; more values than fit there are only named
# What is worth a word: that a list without elements is not the same as no list.
_EMPTY = {
    "no-rows": "an empty list gives no rows, without asking",
    "clears": "an empty list leaves none",
}

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ParamWords:
    """What is known of a parameter beside its description.

    `facts`: of which resource it is an id. `values`: of its enumeration, in words. `empty`: what an
    empty list means, if it is a list of which that is known.
    """

    facts: ParamFacts | None
    values: str
    empty: str
    deprecated: ir.Deprecation | None


def values_words(enum: Enumeration | None, case: ir.Case) -> str:
    """The values that a parameter takes, as the server writes them; the name of a long list."""
    if enum is None or enum.numbered or not enum.values:
        return ""
    shown = [one_line(str(value)) for value in enum.values]
    last = ["others"] if enum.open else []
    words = _either([*shown, *last])
    if len(words) > _LONGEST_VALUES:
        words = f"a value of types.{enum.name}"
    return f"{words}, in upper or lower case" if case == "any" else words


def _either(words: Sequence[str]) -> str:
    """A or B; A, B or C."""
    return " or ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)


def wrapped(text: str, width: int = _WIDTH) -> Lines:
    """The lines of one paragraph."""
    if len(text) <= width:
        return (text,) if text else ()
    return tuple(textwrap.wrap(text, width))


def summary(command: CommandSpec, sources: Sources) -> str:
    """What a command does: the server's first sentence where the spec has it, else ours."""
    own = sentence(command.doc) if command.doc else sources.wording.command(command.name)
    return own or f"Call {command.name}."


def param_doc(command: str, spec: ParamSpec, known: ParamWords, sources: Sources) -> str:
    """What a parameter means, with what is known of it beside, and since when there is one."""
    facts = known.facts
    text = one_line(spec.doc)
    if not text and command in sources.server.commands:
        # Of a command that nobody knows, a word may mean something else than ours say.
        text = sources.wording.param(command, spec.name)
    referred = sorted(
        names.model_name(cls, sources.overlay.model_names)
        for cls in (facts.entity if facts else ())
    )
    if referred and (spec.type == "uuid" or (facts and facts.element == "uuid")):
        ids = "ids" if spec.type == "list" else "id"
        owner = " or ".join(dict.fromkeys(referred))
        text = f"{text} ({owner} {ids})" if text else f"{ids} of {owner}"
    if known.values:
        text = f"{text}{';' if ':' in text else ':'} {known.values}" if text else known.values
    text = "; ".join(part for part in (text, _EMPTY.get(known.empty, "")) if part)
    if spec.since:
        text = f"{text} [since {one_line(spec.since)[:40]}]"
    return with_deprecation(text.strip(), known.deprecated)


def with_deprecation(text: str, deprecated: ir.Deprecation | None) -> str:
    """What a parameter or a field means, and what to use instead where it is deprecated."""
    if deprecated is None:
        return text
    return f"{text}. {deprecated.words}" if text else deprecated.words


def command_docs(
    text: str,
    params: Iterable[ir.Param],
    usual: ir.Result,
    other: ir.Other | None,
    command: CommandSpec,
    deprecated: ir.Deprecation | None,
) -> Lines:
    """The docstring of a function."""
    lines = [*wrapped(text)]
    if deprecated is not None:
        lines += ["", *wrapped(f"{deprecated.words}.")]
    if command.since:
        lines += ["", f"Since CloudStack {one_line(command.since)[:40]}."]
    described = [param for param in params if param.doc]
    if described:
        lines += ["", "Args:"]
        for param in described:
            lines += textwrap.wrap(
                f"{param.py}: {param.doc}",
                _WIDTH,
                initial_indent="    ",
                subsequent_indent="        ",
            )
    otherwise = f" With {other.py}: {other.result.type}." if other else ""
    returns = textwrap.wrap(
        f"{_returns(usual)}{otherwise}",
        _WIDTH,
        initial_indent="    ",
        subsequent_indent="    ",
    )
    return (*lines, "", "Returns:", *returns)


def _returns(result: ir.Result) -> str:
    if result.is_job:
        return f"The job; `.result()` waits for it and gives the {result.awaited}."
    if result.is_list:
        return f"{result.type}: one answer's rows; `.all()` goes on over every page."
    return f"{result.type}."


def model_docs(name: str, cls: str, commands: Iterable[str]) -> Lines:
    """The docstring of a model: what it is, and which commands answer it."""
    what = f"{name}, as the server answers it ({one_line(cls)[:100]})."
    lines = wrapped(what, ONE_LINE_WIDTH)
    answering = ", ".join(sorted(commands))
    return (*lines, "", *wrapped(f"Answered by {answering}.")) if answering else lines
