"""A spec and what is known beside it -> cstyped/testing/spec/<version>.json, which FakeCloud reads.

The layout is described in cstyped/testing/facts/spec.py. It is a file of its own because a fake
server needs other facts than the bindings (checks, roles, Java classes, the fields that live
answers had) and must read them in a few milliseconds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ..data import find_data
from ..facts.answer import SUCCESS, Answer
from ..facts.map_form import MapForm
from ..facts.observed import Observed, load_observed
from ..facts.operations.answers import SetAnswer
from ..facts.server_model import ROOT_CLASSES, CommandFacts, ParamFacts, ServerModel
from ..facts.sources import Sources
from ..interpret.shapes import shapes
from ..pipeline import Options, gather
from ..spec.model import CommandSpec, ParamSpec
from ..spec.read import DEFAULT_LENGTH, load_json
from ..spec.shipped import shipped_spec
from .fake_filters import filters
from .fake_published_spec import published
from .fake_refusals import refusals

VERSIONS = ("4.22", "4.20", "4.18", "4.17")
# The version that api_spec/server_model.json is of.
_MODELLED = "4.22"
_KINDS = {"single": "s", "list": "l", "inline": "i", "success": "i", "none": "n"}
_ROLES = {"Admin": "A", "ResourceAdmin": "R", "DomainAdmin": "D", "User": "U"}
_PLAIN_SUPERCLASSES = ROOT_CLASSES | {"BaseResponse"}


def fake_spec(sources: Sources, observed: Observed, version: str) -> str:
    """The text of spec/<version>.json: one command or class a line, sorted by name."""
    answers = shapes(sources.spec, sources.server, sources.corrections).answers
    commands = (
        (
            command.name,
            _command(command, answers[command.name], sources, observed),
        )
        for command in sources.spec.commands
    )
    of_this = {} if version == _MODELLED else _published(sources, answers)
    classes = (
        (_short(name), _class(name, sources.server, observed, of_this.get(name)))
        for name in _sorted(sources)
    )
    lines = ["{", f'"version": {json.dumps(version)},', '"commands": {']
    lines += _members(commands)
    lines += ["},", '"responses": {']
    lines += _members(classes)
    lines += ["}", "}"]
    return "\n".join(lines) + "\n"


def _published(sources: Sources, answers: Mapping[str, Answer]) -> dict[str, frozenset[str]]:
    """Class -> the fields that this version publishes of it, or of the classes made from it.

    The server's classes are known of one version only; what another does not publish, it lacks.
    """
    found: dict[str, set[str]] = {}
    # These publish the fields of a class that they do not send.
    wrong = {
        name for fix in sources.overlay.fixes if isinstance(fix, SetAnswer) for name in fix.apis
    }
    for command in sources.spec.commands:
        if command.name in wrong:
            continue
        fields = {entry.name for entry in command.fields}
        for cls in sources.server.lineage(answers[command.name].cls):
            found.setdefault(cls, set()).update(fields)
    return {cls: frozenset(fields) for cls, fields in found.items()}


def _sorted(sources: Sources) -> list[str]:
    return sorted(sources.server.classes)


def _members(entries: Iterable[tuple[str, object]]) -> list[str]:
    lines = [f"{json.dumps(name)}:{_compact(facts)}" for name, facts in entries]
    return [f"{line}," for line in lines[:-1]] + lines[-1:]


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _short(name: str) -> str:
    return name.removesuffix("Response")


def _command(
    command: CommandSpec,
    answer: Answer,
    sources: Sources,
    observed: Observed,
) -> dict[str, object]:
    name = command.name
    known = sources.server.commands.get(name)
    facts = known or CommandFacts(
        answer=answer.cls, kind=answer.kind, envelope=f"{name.lower()}response", key=None
    )
    entry: dict[str, object] = {"t": _KINDS[facts.kind]}
    if facts.envelope != f"{name.lower()}response":
        entry["e"] = facts.envelope
    if facts.key is not None:
        entry["k"] = facts.key
    entry["r"] = _short(SUCCESS if facts.kind == "inline" and answer.cls == "" else answer.cls)
    if command.isasync:
        entry["a"] = 2 if facts.creates else 1
    if facts.count == "page":
        entry["c"] = 1
    if name in observed.java:
        entry["j"] = observed.java[name]
    if facts.roles:
        entry["o"] = "".join(sorted(_ROLES[role] for role in facts.roles if role in _ROLES))
    lacks = observed.users.get(name)
    if lacks is not None:
        entry["u"] = 1
    maps = sources.corrections.maps
    entry["p"] = [
        _param(param, facts.params.get(param.name, ParamFacts()), maps.get((name, param.name)))
        + (" a" if lacks is not None and param.name in lacks else "")
        for param in command.params
    ]
    return entry


def _param(param: ParamSpec, facts: ParamFacts, form: MapForm | None) -> str:
    kind = f"list:{facts.element or 'string'}" if param.type == "list" else param.type
    marks = [param.name, kind]
    if param.required:
        marks.append("!")
    if param.since:
        marks.append("s")
    if param.length != DEFAULT_LENGTH:
        marks.append(f"L{param.length}")
    if facts.checks:
        marks.append("C" + facts.checks.strip("[]"))
    if form is not None:
        marks.append(f"M{form.style}")
    marks += [f"@{_short(cls)}" for cls in facts.entity]
    return " ".join(marks)


def _class(
    name: str, server: ServerModel, observed: Observed, published: frozenset[str] | None
) -> dict[str, object]:
    cls = server.classes[name]
    known = [f for f in cls.fields if published is None or f.hidden or f.name in published]
    places = {field: at for at, field in enumerate(observed.order.get(name, ()))}
    fields = sorted(known, key=lambda field: (places.get(field.name, len(places)), field.name))
    entry: dict[str, object] = {"f": [f"{field.name} {field.java}" for field in fields]}
    if cls.extends not in _PLAIN_SUPERCLASSES:
        entry["x"] = _short(cls.extends)
    for key, names in (("a", observed.always), ("m", observed.sometimes)):
        seen = [f for f in names.get(name, ()) if published is None or f in published]
        if seen:
            entry[key] = seen
    return entry


def all_fake_specs() -> dict[str, str]:
    """File -> text, for every version that FakeCloud answers as."""
    place = find_data("api_spec") / "observed.json"
    observed = load_observed(load_json(place.read_bytes(), place.name), place.name)
    made: dict[str, str] = {}
    for version in VERSIONS:
        sources = gather(shipped_spec(version), Options())
        made[f"{version}.json"] = fake_spec(sources, observed, version)
        made[f"published/{version}.json"] = published(sources.spec)
        if version == _MODELLED:
            made |= _rules(sources)
    return made


def _rules(sources: Sources) -> dict[str, str]:
    """What api_spec/fake says of all versions: one command a line."""
    commands = {command.name: command for command in sources.spec.commands}
    return {
        "fake/refusals.json": _lines(refusals(commands, sources.server).items()),
        "fake/filters.json": _lines(filters(commands).items()),
    }


def _lines(entries: Iterable[tuple[str, object]]) -> str:
    return "\n".join(["{", *_members(entries), "}"]) + "\n"
