"""The table of resources for docs/: each model, its class, and the commands that answer it."""

from __future__ import annotations

from collections.abc import Iterator

from ..interpret import ir
from ..interpret.shapes import Shapes
from ..python.types import ModelName


def resources_table(package: ir.Package, shapes: Shapes) -> str:
    """Markdown. Models that no command answers by itself stand in others and are listed last."""
    answered: dict[str, list[str]] = {}
    for command in package.commands:
        for cls in shapes.answers[command.wire].classes:
            answered.setdefault(cls, []).append(command.wire)
    return "".join(f"{line}\n" for line in _lines(package, answered))


def _lines(package: ir.Package, answered: dict[str, list[str]]) -> Iterator[str]:
    whole = [model for model in package.models if model.cls in answered]
    nested = [model for model in package.models if model.cls not in answered]
    success = sorted(command.wire for command in package.commands if command.model == "Success")
    yield f"<!-- @generated from {package.spec}. Edit an overlay or a template instead. -->"
    yield "# Resources and models"
    yield ""
    yield f"CloudStack {package.version}: {len(package.commands)} commands answer these models."
    yield "A command in italics gives a job, whose result is the model."
    yield ""
    yield "| model | server's class | commands |"
    yield "|---|---|---|"
    running = {command.wire for command in package.commands if command.usual.is_job}
    for model in whole:
        commands = ", ".join(
            f"*{name}*" if name in running else name for name in sorted(answered[model.cls])
        )
        yield f"| `{model.name}` | {model.cls} | {commands} |"
    shown = ", ".join(f"*{name}*" if name in running else name for name in success)
    yield f"| `Success` | SuccessResponse | {shown} |"
    yield ""
    yield "## Models that stand in others"
    yield ""
    yield "| model | server's class | in |"
    yield "|---|---|---|"
    for model in nested:
        holders = sorted(
            other.name
            for other in package.models
            if other is not model and any(_holds(entry, model) for entry in other.fields)
        )
        yield f"| `{model.name}` | {model.cls} | {', '.join(holders)} |"


def _holds(entry: ir.Field, model: ir.Model) -> bool:
    return any(isinstance(one, ModelName) and one.name == model.name for one in entry.type.walk())
