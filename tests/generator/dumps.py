"""Small dumps for tests, written as a server answers them, and what the generator makes of them."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.interpret.public_names import clashes
from generator.pipeline import Built, Options, gather, make
from generator.spec.load import read_spec
from generator.spec.model import CommandSpec, FieldSpec, ParamSpec, Spec

ROOT = Path(__file__).resolve().parents[2]
EVIDENCE = ROOT / "api_spec" / "evidence"

Entry = dict[str, object]


def param(name: str, kind: str = "string", **more: object) -> Entry:
    return {"name": name, "type": kind, "length": 255, "required": False, **more}


def field(name: str, kind: str = "string", *inner: Entry, **more: object) -> Entry:
    return {"name": name, "type": kind, **({"response": list(inner)} if inner else {}), **more}


def api(
    name: str, params: Iterable[Entry] = (), response: Iterable[Entry] = (), **more: object
) -> Entry:
    return {
        "name": name,
        "isasync": False,
        "params": list(params),
        "response": list(response),
        **more,
    }


def dump(*apis: Entry, **more: object) -> bytes:
    answer = {"listapisresponse": {"count": len(apis), "api": list(apis)}, **more}
    return json.dumps(answer).encode()


def spec_of(name: str) -> Spec:
    """A spec of this repository: of a shipped version, or one that is there as evidence only."""
    file = ROOT / "api_spec" / f"{name}.json"
    spec, _ = read_spec((file if file.exists() else EVIDENCE / file.name).read_bytes(), file.name)
    return spec


def as_published(spec: Spec) -> bytes:
    """The answer of listApis that a spec was read from, without descriptions and the version."""
    return dump(*map(_published_command, spec.commands))


def _published_command(command: CommandSpec) -> Entry:
    params = (
        param(one.name, one.type, length=one.length, required=one.required, **_dated(one))
        for one in command.params
    )
    fields = [*map(_published_field, command.fields), *[{}] * command.hidden_fields]
    return api(command.name, params, fields, isasync=command.isasync, **_dated(command))


def _dated(entry: CommandSpec | ParamSpec) -> Entry:
    """The keys that a server leaves out where it has nothing to say."""
    related = {"related": ",".join(entry.related)} if entry.related else {}
    return {**related, **({"since": entry.since} if entry.since else {})}


def _published_field(entry: FieldSpec) -> Entry:
    return field(entry.name, entry.type, *map(_published_field, entry.fields))


def build(
    data: bytes, *, formatted: bool = False, version: str = "4.22", **options: object
) -> Built:
    """The package of a dump as text. Most tests do without the formatter, which takes longest."""
    spec, findings = read_spec(data, "test.json", version)
    known: Mapping[str, object] = {"package": "acme", "standalone": True, **options}
    built = make(spec, Options(**known), formatted=formatted)  # type: ignore[arg-type]  # mixed
    return Built(
        built.tree, built.package, built.shapes, built.sources, (*findings, *built.findings)
    )


def without_clashes(data: bytes) -> bytes:
    """The dump less the commands whose names clash, with which no package can be built."""
    spec, _ = read_spec(data, "test.json", "4.22")
    dropped = {finding.place for finding in clashes(spec, gather(spec, Options()).overlay)}
    document = json.loads(data)
    answer = document.get("listapisresponse", document)
    answer["api"] = [entry for entry in answer["api"] if entry.get("name") not in dropped]
    return json.dumps(document).encode()


def class_body(text: str, name: str) -> dict[str, str]:
    """The annotated names in a class of generated code, with their annotations at run time."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef) and node.name == name:
            return {
                ast.unparse(line.target): ast.unparse(line.annotation)
                for block in node.body
                # That of a deprecated field stands behind what checkers see.
                for line in (block.orelse if isinstance(block, ast.If) else [block])
                if isinstance(line, ast.AnnAssign)
            }
    raise AssertionError(f"no class {name}")
