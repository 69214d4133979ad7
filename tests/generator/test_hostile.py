"""A dump comes from a server and is not trusted: none of it becomes code or leaves the folder."""

from __future__ import annotations

import ast
import json
import keyword
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.findings import GeneratorError
from generator.interpret import names
from generator.output.write import replace_package
from generator.pipeline import Options, make
from generator.python import identifiers
from generator.spec.load import read_spec
from tests.generator.dumps import ROOT, api, build, dump, field, param, without_clashes

PAYLOAD = "open('CANARY','w')"
BAD_NAMES = [
    "",
    " ",
    "_",
    "__",
    "__init__",
    "__class__",
    "__import__",
    "__getattr__",
    "class",
    "None",
    "none",
    "true",
    "commandMethod",
    "match",
    "type",
    "self",
    "client",
    "Client",
    "login",
    "send",
    "call",
    "api",
    "models",
    "types",
    "COMMANDS",
    "str",
    "int",
    "list",
    "bool",
    "dict",
    "frozenset",
    "datetime",
    "Any",
    "ClassVar",
    "Field",
    "Model",
    "Request",
    "Success",
    "Zone",
    "ZoneType",
    "copy",
    "json",
    "schema",
    "validate",
    "register",
    "mro",
    "model_fields",
    "model_config",
    "command",
    "wire",
    "wire_names",
    "parse",
    "secrets",
    "listZones",
    "ListZones",
    "LISTZONES",
    "list_zones",
    "../../etc/passwd",
    "..",
    "a/b",
    "a\\b",
    "C:\\x",
    "con",
    "nul.py",
    "x.py",
    "x\0y",
    "x\ny",
    f"x'+{PAYLOAD}+'",
    f'x"""\n{PAYLOAD}\n"""',
    f"{{{{ {PAYLOAD} }}}}",
    "{% raw %}",
    "\ufb01eld",
    "\u017ftr",
    "\uff43lass",
    "Ångström",
    "\u0438\u043c\u044f",
    "\uff11\uff12",
    "9lives",
    "a" * 300,
    "\ud800",
    "x\u202ey",
    "x\u2028y",
    "$",
    "a.b",
    "a-b",
    "dhcp:114",
]
BAD_TEXTS = [
    '"""',
    "'''",
    f'"""\n{PAYLOAD}\n"""',
    '\\"""',
    "\\",
    "ends with a backslash \\",
    'ends with a quote"',
    "\\N{BULLET} \\x00 \\u",
    "{{ 7 * 7 }} {% for x in y %} {# c #}",
    "\x00\x1b[31mred\x07",
    "\u202eright to left\u2066",
    "\u2028" + PAYLOAD + "\u2029",
    "\x0c" + PAYLOAD,
    "\r" + PAYLOAD + "\r\n",
    "\ud800 half",
    "coding: utf-7",
    "x" * 5000,
    "word " * 2000,
]
name_text = st.one_of(st.sampled_from(BAD_NAMES), st.text(max_size=20))
doc_text = st.one_of(st.sampled_from(BAD_TEXTS), st.text(max_size=60))
type_text = st.one_of(
    st.sampled_from(["string", "uuid", "map", "list", "set", "date", "integer", "boolean"]),
    st.sampled_from(["responseobject", "zoneresponse", "long[]", "state", "bigdecimal"]),
    name_text,
    doc_text,
)


@st.composite
def entries(draw: st.DrawFn, depth: int = 3) -> dict[str, object]:
    entry: dict[str, object] = {"name": draw(name_text), "type": draw(type_text)}
    entry["description"] = draw(doc_text)
    if depth and draw(st.integers(0, 3)) == 0:
        entry["response"] = draw(st.lists(entries(depth=depth - 1), max_size=3))
    return entry


@st.composite
def params(draw: st.DrawFn) -> dict[str, object]:
    return {
        "name": draw(name_text),
        "type": draw(type_text),
        "description": draw(doc_text),
        "required": draw(st.booleans()),
        "since": draw(doc_text),
        "length": draw(st.one_of(st.integers(), st.text(max_size=3))),
    }


@st.composite
def commands(draw: st.DrawFn) -> dict[str, object]:
    return {
        "name": draw(st.one_of(name_text, name_text.map(lambda name: f"list{name}"))),
        "description": draw(doc_text),
        "since": draw(doc_text),
        "isasync": draw(st.booleans()),
        "related": draw(st.one_of(name_text, st.just("listZones,listHosts"))),
        "params": draw(st.lists(params(), max_size=6)),
        "response": draw(st.lists(entries(), max_size=6)),
    }


@st.composite
def hostile_dumps(draw: st.DrawFn) -> bytes:
    apis = draw(st.lists(commands(), min_size=1, max_size=6))
    document = {"version": draw(doc_text), "api": [*apis, api("listZones")]}
    return json.dumps(document).encode()


_IMPORTER = (ROOT / "tests" / "generator" / "import_all.py").read_text()


def _import_all(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _IMPORTER, str(folder)],
        capture_output=True,
        text=True,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    assert not list(folder.rglob("*CANARY*")), "a text of the dump was run"


_CALLED = frozenset(
    ("Wire", "frozenset", "PairMap", "FlatMap", "StructMap", "DynamicMap", "UnusableMap", "Field")
) | {
    *("CommandIndex", "ModelIndex", "deprecated", "dir", "lazy_names", "list", "require_runtime"),
    "sorted",
}


def _called(text: str) -> Iterator[str]:
    """What the code calls, beside its own client, envelope, index and request classes."""
    nodes = list(ast.walk(ast.parse(text)))
    # The classes that mark deprecated fields for checkers.
    marks = {node.name for node in nodes if isinstance(node, ast.ClassDef) and node.name[0] == "_"}
    for node in nodes:
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            own = name.startswith(
                ("client.", "envelope.", "COMMANDS.", "MODELS.", "__name__.rpartition")
            )
            if not (own or name in _CALLED | marks or name.endswith("Request")):
                yield name


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=hostile_dumps())
def test_no_text_of_a_dump_becomes_code(data: bytes) -> None:
    built = build(without_clashes(data))

    for path, text in built.tree.items():
        assert not list(_called(text)), path
        folder, _, file = path.rpartition("/")
        assert folder in ("", "api", "api/commands", "models", "types"), path
        stem, _, ending = file.rpartition(".")
        assert (ending in ("py", "pyi") and stem.isidentifier()) or path == "py.typed", path
        assert text.isascii() or not any(ord(c) < 32 and c != "\n" for c in text), path


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,
    ],
)
@given(data=hostile_dumps())
def test_what_a_hostile_dump_gives_can_be_imported(
    data: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("hostile")
    replace_package(build(without_clashes(data), formatted=True).tree, folder / "acme")

    _import_all(folder)


def test_every_bad_name_at_once_can_be_built_and_imported(tmp_path: Path) -> None:
    """All names as commands, parameters, fields and nested classes of one dump."""
    flat = [field(name, "string") for name in BAD_NAMES]
    nested = [field(name, "list", field("id"), field(name)) for name in BAD_NAMES]
    apis = [
        api(
            name,
            [param(other, description=text) for other in BAD_NAMES for text in BAD_TEXTS[:1]],
            nested if place % 10 == 0 else flat if place % 10 == 1 else [],
            description=BAD_TEXTS[place % len(BAD_TEXTS)],
            since=BAD_TEXTS[place % len(BAD_TEXTS)],
        )
        for place, name in enumerate([*BAD_NAMES, *(f"list{name}" for name in BAD_NAMES)])
    ]
    built = build(
        without_clashes(dump(*apis)), formatted=True, spec_name="x\nimport os # coding: utf-7.json"
    )

    replace_package(built.tree, tmp_path / "acme")

    _import_all(tmp_path)
    for path, text in built.tree.items():
        assert not path.endswith(".pyi") or ast.parse(text)
    first = next(iter(built.tree.values())).splitlines()[0]
    assert (
        first
        == "# @generated from x_import_os_coding_utf-7.json. Edit an overlay or a template instead."
    )
    told = "\n".join(str(finding) for finding in built.findings)
    assert "../../etc/passwd: no usable command name" in told
    assert told.replace("\n", "").isprintable()


@pytest.mark.parametrize("text", BAD_TEXTS)
def test_descriptions_are_shown_on_harmless_lines(text: str) -> None:
    built = build(
        dump(
            api(
                "listFoos",
                [param("x", description=text)],
                [field("y", description=text)],
                description=text,
            )
        )
    )

    for path in ("api/commands/list_foos.py", "models/foo.py"):
        assert not list(_called(built.tree[path])), path
        assert all(len(line) <= 110 for line in built.tree[path].splitlines()), path


def test_a_version_text_cannot_leave_its_docstring() -> None:
    spec, findings = read_spec(dump(api("listFoos"), version='4"""\nimport os'), "x.json")

    assert spec.version == ""
    assert any("is not a version" in finding.what for finding in findings)
    with pytest.raises(GeneratorError, match="is not a version"):
        read_spec(dump(api("listFoos")), "x.json", '"""')


def test_a_tree_that_contains_itself_again_and_again_is_cut() -> None:
    inner = field("parent", "foo")
    for _ in range(40):
        inner = field("parent", "foo", inner)

    built = build(dump(api("listFoos", [], [field("id", "uuid"), inner])))

    assert any("deeper than 12 levels" in finding.what for finding in built.findings)
    assert all(len(path) < 160 for path in built.tree)


def test_a_text_nested_too_deeply_to_parse_is_refused() -> None:
    with pytest.raises(GeneratorError, match=r"nested too deeply|not an answer"):
        read_spec(b'{"api":' * 100_000, "x.json")


def test_twenty_thousand_commands_are_built() -> None:
    apis = [
        api(f"listThing{n}s", [param("id", "uuid")], [field("id", "uuid"), field(f"f{n}", "foo")])
        for n in range(20_000)
    ]

    built = build(dump(*apis))

    assert len(built.package.commands) == 20_000
    assert len(built.package.models) == 20_000
    assert built.tree["api/functions.pyi"].count("def list_thing") == 20_000
    assert built.tree["api/requests.pyi"].count("Request(Request)") == 20_000


def test_megabytes_of_text_are_cut(tmp_path: Path) -> None:
    text = "long " * 1_000_000
    built = build(dump(api("listFoos", [param("x", description=text)], description=text)))

    assert sum(len(text) for text in built.tree.values()) < 100_000


def test_the_reserved_names_are_those_of_the_bases() -> None:
    """Whatever pydantic or the client gain, no parameter, field or function hides it."""
    from cstyped.client import BaseClient
    from cstyped.model import Model
    from cstyped.request import Request

    for base in (Model, Request):
        # A metaclass's attributes too: pydantic warns of fields that have their names.
        for name in {*dir(base), *dir(type(base))}:
            if not name.startswith("_"):
                assert identifiers.member(name) != name, name
    for name in dir(BaseClient):
        if not name.startswith("_"):
            assert names.function_name(name, {}) != name, name
    for name in keyword.kwlist:
        assert identifiers.member(name) == f"{name}_"


def test_an_include_that_leaves_no_changes_builds(tmp_path: Path) -> None:
    spec, _ = read_spec(dump(api("listFoos")), "x.json", "4.22")
    built = make(spec, Options(package="acme", standalone=True, include=("list*",)))

    replace_package(built.tree, tmp_path / "acme")

    _import_all(tmp_path)
