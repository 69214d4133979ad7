"""One command of the spec -> one command of the IR: its parameters, its answer, its words."""

from __future__ import annotations

from ..facts.answer import Alternative, Answer
from ..findings import Finding
from ..python.types import SUCCESS_MODEL
from ..spec.model import CommandSpec
from . import docstrings, ir, names
from .context import Context
from .deprecations import deprecation
from .parameters import build_params


def build_command(command: CommandSpec, context: Context) -> tuple[ir.Command, tuple[Finding, ...]]:
    """Return a command as it is printed, and the parameters that had to be left out."""
    function = names.function_name(command.name, context.sources.overlay.function_names)
    request = names.request_name(command.name)
    reads = not command.isasync and context.corrections.is_repeatable(command.name)
    params, findings = build_params(command, request, context, reads=reads)
    answer = context.shapes.answers[command.name]
    usual = result(command, answer, context)
    other = _other(command, answer, params, context)
    text = docstrings.summary(command, context.sources)
    returned = ir.returned(usual, other)
    fact = context.sources.deprecations.commands.get(command.name)
    deprecated = deprecation(fact, (), context.sources)
    built = ir.Command(
        wire=command.name,
        function=function,
        request=request,
        params=params,
        usual=usual,
        other=other,
        repeatable=reads,
        request_doc=docstrings.wrapped(
            f"The request of {command.name}; `client.send` takes it and returns {returned}.",
            docstrings.ONE_LINE_WIDTH,
        ),
        docs=docstrings.command_docs(text, params, usual, other, command, deprecated),
        deprecated=deprecated,
    )
    return built, findings


def _other(
    command: CommandSpec, answer: Answer, params: tuple[ir.Param, ...], context: Context
) -> ir.Other | None:
    if answer.other is None:
        return None
    wire = answer.other.param
    for param in params:
        if param.wire == wire:
            return ir.Other(param, result(command, answer.other, context))
    return None


def result(command: CommandSpec, answer: Answer | Alternative, context: Context) -> ir.Result:
    """What a call gives: an answer of a job or of the call itself."""
    model = context.models.get(answer.cls, SUCCESS_MODEL)
    if command.isasync:
        if answer.kind == "list":
            return ir.Result(model, "job_list")
        return ir.Result(SUCCESS_MODEL if answer.kind == "none" else model, "job")
    if model == SUCCESS_MODEL:
        return ir.Result(SUCCESS_MODEL, "success")
    wrapper: ir.Wrapper = answer.kind if answer.kind in ("list", "inline") else "object"
    return ir.Result(model, wrapper)
