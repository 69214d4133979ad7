"""Small dumps for tests, written as a server answers them, and what the generator makes of them."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.pipeline import Built, Options, make
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
