"""The file form of a spec: JSON with one fact a line, so that a diff of two versions reads well."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ..findings import GeneratorError
from ..json_types import Table, as_table, table, text, texts
from .model import CommandSpec, FieldSpec, Other, ParamSpec, Spec
from .read import DEFAULT_LENGTH, MAX_DEPTH

FORMAT = 1


def is_specfile(document: object) -> bool:
    """Whether a parsed JSON document is a spec of ours, not a raw dump."""
    return "cstyped_spec" in (as_table(document) or {})


def dump_spec(spec: Spec, *, docs: bool) -> str:
    """The text of a spec file. `docs`: with the server's own sentences, for private use."""
    return "".join(f"{line}\n" for line in _lines(spec, docs))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _lines(spec: Spec, docs: bool) -> Iterator[str]:
    yield "{"
    yield f'"cstyped_spec": {FORMAT},'
    yield f'"version": {_json(spec.version)},'
    yield f'"source": {_json(dict(spec.source))},'
    yield f'"omitted": {_json({"length": DEFAULT_LENGTH, "required": False})},'
    yield '"commands": {'
    for number, command in enumerate(spec.commands, 1):
        head: dict[str, object] = {"isasync": command.isasync}
        if command.since:
            head["since"] = command.since
        if command.related:
            head["related"] = list(command.related)
        if command.hidden_fields:
            head["hidden_fields"] = command.hidden_fields
        if docs and command.doc:
            head["doc"] = command.doc
        head |= _other(command.other, docs)
        yield f'{_json(command.name)}: {{"facts": {_json(head)},'
        yield '  "params": {'
        yield from _members("    ", ((p.name, _param(p, docs)) for p in command.params))
        yield '  }, "fields": {'
        yield from _fields("    ", command.fields, docs)
        yield "  }}" + ("," if number < len(spec.commands) else "")
    yield "}"
    yield "}"


def _members(indent: str, members: Iterator[tuple[str, Mapping[str, object]]]) -> Iterator[str]:
    lines = [f"{indent}{_json(name)}: {_json(facts)}" for name, facts in members]
    for number, line in enumerate(lines, 1):
        yield line + ("," if number < len(lines) else "")


def _param(param: ParamSpec, docs: bool) -> dict[str, object]:
    facts: dict[str, object] = {"type": param.type}
    if param.required:
        facts["required"] = True
    if param.length != DEFAULT_LENGTH:
        facts["length"] = param.length
    if param.since:
        facts["since"] = param.since
    if param.related:
        facts["related"] = list(param.related)
    if docs and param.doc:
        facts["doc"] = param.doc
    return facts | _other(param.other, docs)


def _other(other: Other, docs: bool) -> dict[str, object]:
    """Unknown keys. Where the server's sentences are left out, so is what may hold one."""
    kept = {key: json.loads(value) for key, value in other if docs or " " not in value}
    return {"other": kept} if kept else {}


def _fields(indent: str, fields: tuple[FieldSpec, ...], docs: bool) -> Iterator[str]:
    for number, entry in enumerate(fields, 1):
        comma = "," if number < len(fields) else ""
        facts: dict[str, object] = {"type": entry.type}
        if docs and entry.doc:
            facts["doc"] = entry.doc
        facts |= _other(entry.other, docs)
        if entry.fields:
            yield f'{indent}{_json(entry.name)}: {_json(facts)[:-1]}, "fields": {{'
            yield from _fields(indent + "  ", entry.fields, docs)
            yield f"{indent}}}}}{comma}"
        else:
            yield f"{indent}{_json(entry.name)}: {_json(facts)}{comma}"


def load_spec(document: object, place: str) -> Spec:
    """The spec in a parsed spec file. Raises GeneratorError where it is not one."""
    if not is_specfile(document) or table(document)["cstyped_spec"] != FORMAT:
        raise GeneratorError(f"{place}: not a spec file of format {FORMAT}")
    try:
        top = table(document)
        return Spec(
            version=str(top["version"]),
            source={key: str(value) for key, value in table(top.get("source", {})).items()},
            commands=tuple(
                _load_command(name, table(entry))
                for name, entry in sorted(table(top["commands"]).items())
            ),
        )
    except RecursionError:
        raise GeneratorError(f"{place}: nested too deeply to be a spec") from None
    except (KeyError, TypeError, ValueError) as error:
        raise GeneratorError(f"{place}: damaged spec file ({error!r}); dump it again") from None


def _load_command(name: str, entry: Table) -> CommandSpec:
    facts = table(entry["facts"])
    return CommandSpec(
        name=name,
        isasync=facts["isasync"] is True,
        since=text(facts.get("since")),
        related=texts(facts.get("related")),
        params=tuple(
            _load_param(key, table(value)) for key, value in sorted(table(entry["params"]).items())
        ),
        fields=_load_fields(table(entry["fields"])),
        hidden_fields=int(str(facts.get("hidden_fields", 0))),
        doc=text(facts.get("doc")),
        other=_load_other(facts),
    )


def _load_param(name: str, facts: Table) -> ParamSpec:
    return ParamSpec(
        name=name,
        type=str(facts["type"]),
        required=facts.get("required", False) is True,
        length=int(str(facts.get("length", DEFAULT_LENGTH))),
        since=text(facts.get("since")),
        related=texts(facts.get("related")),
        doc=text(facts.get("doc")),
        other=_load_other(facts),
    )


def _load_other(facts: Table) -> Other:
    other = table(facts.get("other", {}))
    return tuple((key, _json(value)) for key, value in sorted(other.items()))


def _load_fields(fields: Table, depth: int = 1) -> tuple[FieldSpec, ...]:
    if depth > MAX_DEPTH:
        raise ValueError("fields are nested too deeply")
    return tuple(
        FieldSpec(
            name=name,
            type=str(facts["type"]),
            fields=_load_fields(table(facts.get("fields", {})), depth + 1),
            doc=text(facts.get("doc")),
            other=_load_other(facts),
        )
        for name, facts in ((name, table(entry)) for name, entry in sorted(fields.items()))
    )
