"""The command `new-overlay`: an overlay to begin with, for the commands that nobody here knows.

Each entry is a guess and says so; what is less likely than that is there as a comment.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .interpret import ir
from .interpret.ids import ids
from .pipeline import Planned
from .report import Suspicion, fix_entry, report

GUESS = "guess"  # as evidence of an entry
_USUAL = ("id", "name")  # what the objects of most classes always have


def new_overlay(planned: Planned) -> str:
    """The text of the file; without entries where every command is known."""
    own = own_commands(planned)
    models = _own_models(planned, own)
    lines = list(_head(planned, own))
    for command in own:
        lines += ["", f"# --- {command.wire} ---"]
        alike = _listed_alike(command, own, planned)
        answers = [_of_class(command, alike, planned)] if alike else []
        others = [
            found
            for found in _about(command.wire, planned)
            if not (alike and found.place == command.wire)
        ]
        for found in (*answers, *others, *_ids(command, planned)):
            lines += ["", *_shown(found)]
    for model in models:
        lines += ["", f"# --- {model.cls} ---"]
        for found in (*_about(model.name, planned), *_always(model, planned)):
            lines += ["", *(f"# {line}" for line in _shown(found))]
    return "\n".join(lines) + "\n"


def own_commands(planned: Planned) -> tuple[ir.Command, ...]:
    """The commands that the server's own model does not have."""
    known = planned.sources.server.commands
    return tuple(command for command in planned.package.commands if command.wire not in known)


def _own_models(planned: Planned, own: Iterable[ir.Command]) -> tuple[ir.Model, ...]:
    """The models that these commands answer and that no class of the server is."""
    answered = {command.model for command in own}
    known = planned.sources.server.classes
    return tuple(
        model
        for model in planned.package.models
        if model.name in answered and model.cls not in known
    )


def _head(planned: Planned, own: tuple[ir.Command, ...]) -> Iterator[str]:
    yield f"# Commands of CloudStack {planned.package.version} that nobody here knows: {len(own)}."
    yield "# Each entry is a guess. Look at an answer or into the code of the plug-in, mend the"
    yield f'# entry, and say where you saw it in place of "{GUESS}". Then build with --overlay.'


def _about(place: str, planned: Planned) -> Iterator[Suspicion]:
    """What the report suspects of a command or a model."""
    for suspicion in report(planned).suspicions:
        if suspicion.place.partition(".")[0] == place:
            yield suspicion


def _listed_alike(
    command: ir.Command, own: Iterable[ir.Command], planned: Planned
) -> ir.Command | None:
    """The list whose objects have exactly the fields that another command publishes."""
    spec = planned.sources.spec.by_name()
    fields = {entry.name for entry in spec[command.wire].fields}
    if command.usual.is_list or "success" in fields:
        return None
    for other in own:
        if other.usual.is_list and fields == {entry.name for entry in spec[other.wire].fields}:
            return other
    return None


def _of_class(command: ir.Command, alike: ir.Command, planned: Planned) -> Suspicion:
    return Suspicion(
        command.wire,
        f"it publishes the fields of what {alike.wire} lists",
        fix_entry(
            "set-answer",
            planned.package.version,
            f"one object of {alike.wire}",
            apis=[command.wire],
            class_=planned.shapes.answers[alike.wire].cls,
            kind="single",
        ),
    )


def _ids(command: ir.Command, planned: Planned) -> Iterator[Suspicion]:
    """Of which resource ids are, by the name of their parameter."""
    known = ids(planned.sources)
    spec = planned.sources.spec.by_name()[command.wire]
    for param in spec.params:
        cls = known.words.get(param.name)
        if cls and param.type == "uuid":
            yield Suspicion(
                f"{command.wire}.{param.name}",
                f"in other commands it is the id of a {cls}",
                fix_entry(
                    "refers-to",
                    planned.package.version,
                    "by its name",
                    apis=[command.wire],
                    param=param.name,
                    class_=cls,
                ),
            )


def _always(model: ir.Model, planned: Planned) -> Iterator[Suspicion]:
    usual = [entry.wire for entry in model.fields if entry.wire in _USUAL and not entry.required]
    if usual:
        yield Suspicion(
            model.name,
            "most objects have these in every answer; then they need no test for None",
            fix_entry(
                "always", planned.package.version, "?", class_=model.cls, fields=sorted(usual)
            ),
        )


def _shown(found: Suspicion) -> Iterator[str]:
    yield f"# {found.place}: {found.what}"
    yield from found.entry.replace('evidence = "?"', f'evidence = "{GUESS}"').split("\n")
