"""The package that we ship: every command with exactly its parameters, light to import."""

from __future__ import annotations

import hashlib
import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from pydantic import BaseModel

from generator.data import find_data
from generator.json_types import Table, as_list, table
from tests.generator import signatures
from tests.generator.dumps import EVIDENCE, ROOT

PACKAGE = ROOT / "cstyped"
API = PACKAGE / "api"
FOLDERS = ("api", "models", "types")
BEGINNING = 8  # words that tell which sentences may follow


def _commands(file: str) -> dict[str, object]:
    return table(table(json.loads((ROOT / "api_spec" / file).read_text()))["commands"])


@cache
def _published() -> dict[str, dict[str, bool]]:
    """Commands of the spec and the supplement: parameter -> whether it is required."""
    found = {**_commands("supplement.json"), **_commands("4.22.json")}
    return {
        name: {
            param: table(facts).get("required") is True
            for param, facts in table(table(entry)["params"]).items()
        }
        for name, entry in found.items()
        # An overlay leaves the simulator's commands out.
        if "imulator" not in name and name != "querySimulatorMock"
    }


@cache
def _modules() -> signatures.Doors:
    return signatures.of_modules(API)


def test_every_command_of_the_spec_is_there_with_exactly_its_parameters() -> None:
    from cstyped.api import COMMANDS

    published = _published()

    assert set(COMMANDS) == set(published)
    assert len(published) == 912
    for command, params in published.items():
        request = COMMANDS.request(command)
        assert request is not None
        assert issubclass(request, BaseModel)
        fields = {
            field.alias or name: field.is_required() for name, field in request.model_fields.items()
        }
        assert fields == params, command


def test_every_list_parameter_says_what_an_empty_list_means() -> None:
    from cstyped.api import COMMANDS

    count = 0
    for command in COMMANDS:
        request = COMMANDS.request(command)
        assert request is not None
        lists = {
            name for name, kind in request.__annotations__.items() if "CommaList[" in str(kind)
        }
        assert set(request.wire.empty_lists) == lists, command
        count += len(lists)

    assert count == 203


def test_required_parameters_come_first() -> None:
    for signature in _modules().functions.values():
        defaults = [default is not None for _, _, default in signature.keywords]
        assert defaults == sorted(defaults), signature.name


def test_function_and_request_of_a_command_have_the_same_parameters() -> None:
    doors = _modules()
    requests = {one.keywords: one for one in doors.requests.values()}

    for signature in doors.functions.values():
        assert signature.keywords in requests, signature.name


def test_the_stubs_say_what_the_modules_say() -> None:
    """Checkers read the stubs and Python the modules."""
    stubs, modules = signatures.of_stubs(API), _modules()

    assert stubs.functions == modules.functions
    assert stubs.methods == modules.functions
    assert stubs.requests == modules.requests


def test_every_module_can_be_imported_and_builds_its_schemas() -> None:
    built = 0
    for folder in FOLDERS:
        package = import_module(f"cstyped.{folder}")
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = import_module(info.name)
            for value in list(vars(module).values()):
                if isinstance(value, type) and issubclass(value, BaseModel):
                    value.model_rebuild()
                    assert value.__pydantic_complete__, value
                    built += value.__module__ == module.__name__

    assert built > 1200


def test_every_name_of_the_package_can_be_imported_from_it() -> None:
    import cstyped

    for name in dir(cstyped):
        assert getattr(cstyped, name) is not None, name


@pytest.mark.parametrize("name", ["login", "logout"])
def test_a_function_named_like_its_command_is_a_function_every_time(name: str) -> None:
    api = import_module("cstyped.api")

    assert callable(getattr(api, name))
    assert callable(getattr(api, name))


def _loaded_by(program: str) -> set[str]:
    shown = f"{program}\nimport sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", shown], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


def test_the_package_itself_loads_neither_pydantic_nor_requests() -> None:
    loaded = _loaded_by("import cstyped")

    assert not {name for name in loaded if name.startswith(("pydantic", "requests", "urllib3"))}
    assert not {name for name in loaded if name.startswith(("cstyped.api", "cstyped.models"))}


def test_one_command_loads_no_other() -> None:
    loaded = _loaded_by("from cstyped import list_zones, ListZonesRequest")

    assert {name for name in loaded if name.startswith("cstyped.api.")} == {
        "cstyped.api.commands",
        "cstyped.api.commands.list_zones",
        "cstyped.api.index",
    }
    assert not {name for name in loaded if name.startswith("cstyped.models.")}


def test_one_model_loads_only_those_in_its_fields() -> None:
    loaded = _loaded_by("from cstyped import Zone")

    models = {name for name in loaded if name.startswith("cstyped.models.")}
    assert models == {
        f"cstyped.models.{name}" for name in ("zone", "capacity", "resource_icon", "resource_tag")
    }
    assert not {name for name in loaded if name.startswith("cstyped.api.commands")}


def test_no_generated_file_is_over_300_kilobytes() -> None:
    large = [
        path.name
        for folder in FOLDERS
        for path in (PACKAGE / folder).rglob("*.py*")
        if path.suffix in (".py", ".pyi") and path.stat().st_size > 300_000
    ]

    assert large == []


def test_generated_code_passes_the_linter() -> None:
    """Also rules that pyproject.toml does not need for these folders."""
    rules = "E4,E7,E9,F,W,I,UP,PIE,RUF,RET,PERF,C4,T20"
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--isolated", "--quiet"]
    command += ["--line-length", "100", "--select", rules, "--ignore", "F403"]
    done = subprocess.run(
        [*command, *(str(PACKAGE / folder) for folder in FOLDERS)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


def test_generated_lines_are_no_longer_than_ours() -> None:
    long = {
        str(path.relative_to(PACKAGE))
        for folder in FOLDERS
        for path in (PACKAGE / folder).rglob("*.py*")
        if path.suffix in (".py", ".pyi")
        if any(len(line) > 100 for line in path.read_text().splitlines())
    }

    assert long <= {"api/functions.py", "api/index.py", "api/requests.py"}  # names of 50 letters


def test_no_sentence_of_the_server_is_in_what_we_ship() -> None:
    """Of its descriptions only digests are here: that is enough to recognise one."""
    described = table(json.loads((EVIDENCE / "descriptions.json").read_text("utf-8")))
    sentences = table(described["sentences"])
    words = [
        word
        for folder in FOLDERS
        for path in sorted((PACKAGE / folder).rglob("*.py"))
        for word in re.findall(r"\w+", path.read_text().lower())
    ]

    taken = [
        " ".join(words[at : at + count])
        for at in range(len(words))
        for count, digest in _begun_with(sentences, words[at : at + BEGINNING])
        if digest == _digest(words[at : at + count])
    ]

    assert len(sentences) > 2000
    assert taken == []


def _begun_with(sentences: Table, words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The numbers of words and the digests of the sentences that begin with these words."""
    for entry in as_list(sentences.get(_digest(words))) or ():
        count, digest = map(str, as_list(entry) or ())
        yield int(count), digest


def _digest(words: Sequence[str]) -> str:
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:12]


def test_the_generators_data_is_found() -> None:
    assert find_data("templates") == ROOT / "templates"
    assert Path(find_data("api_spec")) == ROOT / "api_spec"
