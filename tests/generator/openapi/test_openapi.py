"""The OpenAPI document: valid, always the same, and right for every answer that was recorded."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import Result
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from cstyped.testing import FakeCloud
from generator.__main__ import main
from generator.openapi.document import json_schemas, openapi
from generator.openapi.text import Table, as_json, as_yaml
from generator.pipeline import Options, Planned, plan
from generator.spec.load import read_spec
from generator.spec.shipped import shipped_spec
from tests.command_line import runner
from tests.generator.dumps import ROOT, api, dump, field, param
from tests.replay.exchanges import RECORDINGS, Exchange, load

# What nobody needs to wait for: one command of each kind, with what belongs to it.
SAMPLE = ("listZones", "deployVirtualMachine", "createTags", "login", "queryAsyncJobResult")
# More scenes, recorded of the same version.
MORE = ROOT.parent / "shared" / "recordings" / "4.22-live2"

Json = Any  # of a document that a schema describes


@cache
def planned(version: str = "4.22", include: tuple[str, ...] = ()) -> Planned:
    options = Options(package="openapi", standalone=True, include=include)
    return plan(shipped_spec(version), options)


@cache
def document(version: str = "4.22", include: tuple[str, ...] = ()) -> Json:
    return json.loads(as_json(openapi(planned(version, include))))


def _run(*arguments: object) -> Result:
    return runner().invoke(main, [str(argument) for argument in arguments])


def _of(entries: bytes) -> Json:
    spec, _ = read_spec(entries, "mine.json", "4.22")
    return openapi(plan(spec, Options(package="openapi", standalone=True)))


def closed(schema: Json) -> Json:
    """The same schema, which takes no property that it does not name."""
    if isinstance(schema, dict):
        made = {key: closed(value) for key, value in schema.items()}
        if made.get("type") == "object" and "properties" in made:
            made.setdefault("additionalProperties", False)
        return made
    return [closed(one) for one in schema] if isinstance(schema, list) else schema


# --- valid -----------------------------------------------------------------------------------


def test_the_whole_document_is_valid() -> None:
    validate(document())


@pytest.mark.parametrize("version", ["4.17", "4.18", "4.20"])
def test_the_documents_of_other_versions_are_valid(version: str) -> None:
    validate(document(version, SAMPLE))


def test_the_schemas_of_models_are_valid_and_right_for_objects() -> None:
    schemas = json.loads(as_json(json_schemas(planned())))
    Draft202012Validator.check_schema(schemas)

    zone = Draft202012Validator({**schemas, "$ref": "#/$defs/Zone"})
    with FakeCloud() as cloud:
        inside: Json = cloud.client().call("listZones")

    assert [error for row in inside["zone"] for error in zone.iter_errors(row)] == []
    assert not zone.is_valid({"id": 1})


def test_yaml_and_json_are_the_same_document() -> None:
    text = as_yaml(openapi(planned()))

    assert yaml.load(text, yaml.CSafeLoader) == document()
    plan_again = plan(shipped_spec("4.22"), Options(package="openapi", standalone=True))
    assert as_yaml(openapi(plan_again)) == text


@pytest.mark.parametrize(
    "value",
    ["no", "1", "1.5", "null", "a: b", "- a", "#", "", " x", "é", 'say "x"', "a\nb", "0x1F", "~"],
)
def test_a_text_stays_a_text_in_yaml(value: str) -> None:
    made: Table = {"at": value, value: "x", "in": [value, {"deep": value}], "none": {}}

    assert yaml.safe_load(as_yaml(made)) == made


# --- right -----------------------------------------------------------------------------------


class _Schemas:
    """Validators of whole answers and of the results of jobs, strict."""

    def __init__(self, whole: Mapping[str, Json]) -> None:
        self._paths = whole["paths"]
        self._components = closed(whole["components"])
        self._made: dict[tuple[str, str], Draft202012Validator] = {}

    def __contains__(self, command: str) -> bool:
        return f"/{command}" in self._paths

    def is_job(self, command: str) -> bool:
        return "x-cloudstack-job" in self._paths[f"/{command}"]["post"]

    def wrong(self, command: str, status: str, value: object) -> Iterator[str]:
        key = command, status
        if key not in self._made:
            schema = closed(self._schema(command, status))
            self._made[key] = Draft202012Validator({**schema, "components": self._components})
        for error in self._made[key].iter_errors(value):
            yield f"{command} {status} {error.json_path}: {error.message[:200]}"

    def _schema(self, command: str, status: str) -> Json:
        operation = self._paths[f"/{command}"]["post"]
        if status == "job":
            return operation["x-cloudstack-job"]["result"]
        if status == "200":
            return operation["responses"]["200"]["content"]["application/json"]["schema"]
        return self._components["responses"]["Refused"]["content"]["application/json"]["schema"]


def _recorded() -> Iterator[Exchange]:
    for folder in (RECORDINGS, *([MORE] if MORE.is_dir() else ())):
        for file in sorted(folder.glob("*.json")):
            yield from load(file.stem, folder)


def test_every_recorded_answer_is_as_the_document_says() -> None:
    schemas = _Schemas(document())
    begun: dict[str, str] = {}
    wrong: list[str] = []
    seen = {"200": 0, "job": 0, "refused": 0}
    for exchange in _recorded():
        command = exchange.command
        if command not in schemas or not exchange.body.startswith("{"):
            continue
        try:
            body = json.loads(exchange.body, strict=False)
        except ValueError:  # two documents in one answer
            continue
        inside = exchange.inside
        status = "refused" if "errorcode" in inside else "200"
        seen[status] += 1
        wrong += schemas.wrong(command, status, body)
        job = str(inside.get("jobid", ""))
        if status == "200" and schemas.is_job(command):
            begun[job] = command
        if command == "queryAsyncJobResult" and inside.get("jobstatus") == 1 and job in begun:
            seen["job"] += 1
            wrong += schemas.wrong(begun[job], "job", inside["jobresult"])

    assert wrong == []
    assert seen["200"] > 400
    assert seen["job"] > 20
    assert seen["refused"] > 30


def test_a_wrong_key_or_a_missing_field_is_found() -> None:
    schemas = _Schemas(document())
    body = next(one for one in _recorded() if one.command == "listZones" and '"zone"' in one.body)

    right = json.loads(body.body)
    assert not list(schemas.wrong("listZones", "200", right))
    for before, after in (("zone", "zones"), ("id", "uuid"), ("listzonesresponse", "x")):
        changed = json.loads(body.body.replace(f'"{before}"', f'"{after}"'))
        assert list(schemas.wrong("listZones", "200", changed)), before


# --- what it says ----------------------------------------------------------------------------


def test_a_map_is_as_it_goes_over_the_wire() -> None:
    form = document()["paths"]["/createTags"]["post"]["requestBody"]["content"]
    schema = form["application/x-www-form-urlencoded"]["schema"]
    asked: Json = {"command": "createTags", "response": "json", "resourcetype": "UserVm"}
    asked |= {"resourceids": ["x"], "tags[0].key": "env", "tags[0].value": "prod"}

    found = Draft202012Validator({**schema, "components": document()["components"]})

    assert found.is_valid(asked)
    assert any(name.startswith("^tags") for name in schema["patternProperties"])
    (parameter,) = (
        one
        for one in document()["paths"]["/listVirtualMachines"]["get"]["parameters"]
        if one.get("name") == "tags"
    )
    assert (parameter["style"], parameter["explode"]) == ("form", True)


def test_a_job_says_what_it_comes_to_and_where_to_ask() -> None:
    operation = document()["paths"]["/deployVirtualMachine"]["post"]

    result = operation["x-cloudstack-job"]["result"]
    assert result["properties"]["virtualmachine"]["$ref"].endswith("/VirtualMachine")
    link = operation["responses"]["200"]["links"]["result"]
    assert link["operationId"] == "queryAsyncJobResult"
    assert link["parameters"]["jobid"] == "$response.body#/deployvirtualmachineresponse/jobid"


def test_only_commands_that_read_have_a_get() -> None:
    paths = document()["paths"]

    assert paths["/listZones"].keys() == {"get", "post"}
    assert paths["/deployVirtualMachine"].keys() == {"post"}
    assert "get" not in paths["/login"]


def test_enumerations_and_required_fields_are_there() -> None:
    schemas = document()["components"]["schemas"]

    assert "Running" in json.dumps(schemas["VirtualMachineState"])
    assert {"id", "name"} <= set(schemas["Zone"]["required"])
    assert schemas["Zone"]["properties"]["networktype"]["$ref"].endswith("/ZoneNetworkType")


def test_both_ways_to_prove_who_asks_are_there() -> None:
    whole = document()

    assert [sorted(one) for one in whole["security"]] == [
        ["apiKey", "signature"],
        ["sessionCookie", "sessionKey"],
    ]
    answers = whole["paths"]["/listZones"]["get"]["responses"]
    assert answers.keys() == {"200", "401", "431", "530", "default"}


def test_of_a_command_that_nobody_knows_the_key_is_open() -> None:
    made = _of(dump(api("listFoos", [param("id", "uuid")], [field("id", "uuid"), field("name")])))

    schema = made["paths"]["/listFoos"]["get"]["responses"]["200"]["content"]["application/json"]
    inside = schema["schema"]["properties"]["listfoosresponse"]
    assert inside["additionalProperties"]["items"] == {"$ref": "#/components/schemas/Foo"}


def test_the_fake_cloud_takes_the_path_of_a_command() -> None:
    with FakeCloud() as cloud, pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{cloud.endpoint}/listZones?command=listZones&response=json")

    assert refused.value.code == 401
    assert "listzonesresponse" in refused.value.read().decode()


# --- the command line ------------------------------------------------------------------------


def test_the_ending_of_the_output_says_the_format(tmp_path: Path) -> None:
    spec = tmp_path / "mine.json"
    spec.write_bytes(dump(api("listZones", [], [field("id", "uuid")])))
    done = [
        _run("openapi", "--spec", spec, "--version", "4.22", "-o", tmp_path / name, *more)
        for name, *more in (["a.yaml"], ["a.json"], ["models.json", "--models"])
    ]

    assert [each.exit_code for each in done] == [0, 0, 0]
    assert "1 command of CloudStack 4.22" in done[0].stdout
    whole = json.loads((tmp_path / "a.json").read_text())
    assert yaml.safe_load((tmp_path / "a.yaml").read_text()) == whole
    assert "Zone" in json.loads((tmp_path / "models.json").read_text())["$defs"]


def test_a_version_that_is_not_shipped_needs_a_spec(tmp_path: Path) -> None:
    done = _run("openapi", "--version", "4.3", "-o", tmp_path / "x.yaml")

    assert done.exit_code == 1
    assert "4.17, 4.18, 4.20, 4.22" in done.stderr
