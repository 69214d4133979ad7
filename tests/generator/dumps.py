"""Small dumps for tests, written as a server answers them, and what the generator makes of them."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.interpret.public_names import clashes
from generator.pipeline import Built, Options, gather, make
from generator.spec.load import read_spec

ROOT = Path(__file__).resolve().parents[2]
SHARED_SPECS = ROOT.parent / "shared" / "specs"

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
