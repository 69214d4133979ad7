"""The page that says of every command what FakeCloud knows of it, and from where.

A behaviour says its evidence where it is registered, in the source of cstyped/testing/families;
a command without one, in api_spec/fake/commands.toml. What is in neither is not modelled.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from ..findings import Finding, GeneratorError
from ..json_types import as_list, as_table, text, texts
from .fake_facts import EVIDENCE, families_folder, generic_commands, read_fake

_KNOWN: Final = {"recorded": "recorded", "source": "read", "reference": "read"}


def commands_page(names: Iterable[str]) -> str:
    """Markdown. Raises GeneratorError where evidence is missing or for no command."""
    names = sorted(names)
    findings: list[Finding] = []
    evidence = {name: said for name, _, _, said in generic_commands(findings)}
    for name, said in behaviours(families_folder()):
        if name in evidence:
            findings.append(Finding(name, "has a behaviour and an entry, or two", "error"))
        evidence[name] = said
    for name, said in evidence.items():
        if not EVIDENCE.fullmatch(said):
            findings.append(Finding(name, f"{said!r} is no evidence", "error"))
        if name not in names:
            findings.append(Finding(name, "there is no such command", "error"))
    if findings:
        raise GeneratorError("what FakeCloud does has errors", tuple(findings))
    return "".join(f"{line}\n" for line in _lines(names, evidence))


def behaviours(folder: Path) -> Iterator[tuple[str, str]]:
    """Command and evidence of each behaviour, out of the source."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.FunctionDef):
                continue
            for call in node.decorator_list:
                if isinstance(call, ast.Call) and _is_behaviour(call.func):
                    said = [_text(each.value) for each in call.keywords if each.arg == "evidence"]
                    for name in call.args:
                        yield _text(name), "".join(said)


def _is_behaviour(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id == "behaviour"


def _text(node: ast.expr) -> str:
    return text(node.value) if isinstance(node, ast.Constant) else ""


def _lines(names: list[str], evidence: Mapping[str, str]) -> Iterator[str]:
    everywhere, differences = _differences()
    known = {name: _KNOWN[evidence[name].partition(":")[0]] for name in names if name in evidence}
    counts = {kind: sum(each == kind for each in known.values()) for kind in ("recorded", "read")}
    yield "<!-- @generated from api_spec/fake and cstyped/testing/families. Edit those instead. -->"
    yield "# What FakeCloud knows of each command"
    yield ""
    yield f"Of {len(names)} commands, {counts['recorded']} answer as was recorded of a live server,"
    yield f"{counts['read']} as the server's source says. {len(names) - len(known)} are not known:"
    yield "they answer error 530, or a guess from their names where guesses are allowed"
    yield "(`FakeCloud(guess=True)`, `cstyped fake --guess`). A list of things that nobody made is"
    yield "empty in any case."
    yield ""
    yield "Known differences that concern all commands:"
    yield ""
    yield from (f"- {each}" for each in everywhere)
    yield ""
    yield "| command | known | from | differs |"
    yield "|---|---|---|---|"
    for name in names:
        source = evidence.get(name, ": ").partition(": ")[2]
        differs = "; ".join(differences.get(name, ()))
        yield f"| {name} | {known.get(name, 'not modelled')} | {source} | {differs} |"


def _differences() -> tuple[list[str], dict[str, list[str]]]:
    """What is known to differ: everywhere, and in single commands."""
    everywhere: list[str] = []
    found: dict[str, list[str]] = {}
    for value in as_list(read_fake("differences").get("difference")) or ():
        entry = as_table(value) or {}
        said, commands = text(entry.get("text")), texts(entry.get("commands"))
        if not commands:
            everywhere.append(said)
        for name in commands:
            found.setdefault(name, []).append(said)
    return everywhere, found
