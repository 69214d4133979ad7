"""A package as the IR has it -> an OpenAPI 3.1 document, or the JSON Schemas of its models."""

from __future__ import annotations

from ..facts.answer import Answer
from ..interpret import ir
from ..pipeline import Planned
from ..spec.model import CommandSpec
from . import answers
from .requests import form, query_parameters
from .schemas import model_schemas, one_word, schema_ref
from .text import Table, Value

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ABOUT = (
    "Every command goes to one URL. The server takes any path below it, so that each command has"
    " a path of its own here; the parameter `command` says which one is called. Names of envelopes"
    " and objects are exact. A command with x-cloudstack-job answers the id of a job, whose result"
    " queryAsyncJobResult gives."
)
_DEFAULT_URL = "http://localhost:8080/client/api"
# Statuses that every command can answer with; the server has more, which `default` stands for.
_REFUSALS = ("401", "431", "530")
_ERROR: Table = {
    "type": "object",
    "description": "Why the server refused. `cserrorcode` tells exceptions of the server apart.",
    "properties": {
        "errorcode": {"type": "integer"},
        "cserrorcode": {"type": "integer"},
        "errortext": {"type": "string"},
        "uuidList": {"type": "array", "items": {}},
    },
    "required": ["errorcode"],
}
_SECURITY: Table = {
    "apiKey": {
        "type": "apiKey",
        "in": "query",
        "name": "apikey",
        "description": "The key of a user; goes with `signature`.",
    },
    "signature": {
        "type": "apiKey",
        "in": "query",
        "name": "signature",
        "description": (
            "Of all other parameters, in the order of their names: `name=value` with the value"
            " percent-encoded (all but A-Z a-z 0-9 . - * _), joined with `&`, in lower case;"
            " HMAC-SHA1 with the secret key, as base64. `signatureversion=3` with `expires` limits"
            " how long it holds."
        ),
    },
    "sessionCookie": {
        "type": "apiKey",
        "in": "cookie",
        "name": "JSESSIONID",
        "description": "What `login` sets, by POST; goes with `sessionkey`.",
    },
    "sessionKey": {
        "type": "apiKey",
        "in": "query",
        "name": "sessionkey",
        "description": "What `login` answers; the cookie of the same name goes with it.",
    },
}


def openapi(planned: Planned) -> Table:
    """The whole document."""
    package = planned.package
    specs = planned.sources.spec.by_name()
    structs = {struct.name: struct for struct in package.structs}
    paths: Table = {
        f"/{command.wire}": _path(
            command,
            specs[command.wire],
            planned.shapes.answers[command.wire],
            planned,
            structs,
        )
        for command in package.commands
    }
    schemas: Table = dict(model_schemas(package))
    schemas["CloudStackError"] = _ERROR
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"Apache CloudStack {package.version}",
            "version": package.version,
            "description": _ABOUT,
            "license": {"name": "Apache 2.0", "identifier": "Apache-2.0"},
        },
        "jsonSchemaDialect": _DIALECT,
        "servers": [
            {
                "url": "{endpoint}",
                "variables": {"endpoint": {"default": _DEFAULT_URL}},
            }
        ],
        "security": [
            {"apiKey": [], "signature": []},
            {"sessionCookie": [], "sessionKey": []},
        ],
        "paths": paths,
        "components": {
            "schemas": {name: schemas[name] for name in sorted(schemas)},
            "responses": {"Refused": _refused()},
            "parameters": {
                "response": {
                    "name": "response",
                    "in": "query",
                    "required": True,
                    "schema": one_word("json"),
                }
            },
            "securitySchemes": _SECURITY,
        },
    }


def json_schemas(planned: Planned) -> Table:
    """The schemas of models and enumerations alone, each by its name in `$defs`."""
    schemas = dict(model_schemas(planned.package))
    return {
        "$schema": _DIALECT,
        "title": f"Models of Apache CloudStack {planned.package.version}",
        "$defs": {name: _local(schemas[name]) for name in sorted(schemas)},
    }


def _local(value: Value) -> Value:
    """A schema whose references are to `$defs` beside it."""
    if isinstance(value, dict):
        return {key: _local(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_local(inner) for inner in value]
    if isinstance(value, str) and value.startswith("#/components/schemas/"):
        return value.replace("#/components/schemas/", "#/$defs/", 1)
    return value


def _path(
    command: ir.Command,
    spec: CommandSpec,
    known: Answer,
    planned: Planned,
    structs: dict[str, ir.Struct],
) -> Table:
    """GET for what only reads, POST for every command."""
    common = _operation(command, known, planned)
    path: Table = {}
    if command.repeatable and not command.usual.is_job:
        named: Table = {
            "name": "command",
            "in": "query",
            "required": True,
            "schema": one_word(command.wire),
        }
        response: Table = {"$ref": "#/components/parameters/response"}
        parameters: list[Value] = [named, response, *query_parameters(command, spec, structs)]
        path["get"] = {"operationId": f"{command.wire}ByGet", **common, "parameters": parameters}
    body: Table = {
        "required": True,
        "content": {"application/x-www-form-urlencoded": form(command, spec, structs)},
    }
    path["post"] = {"operationId": command.wire, **common, "requestBody": body}
    return path


def _operation(command: ir.Command, known: Answer, planned: Planned) -> Table:
    sources = planned.sources
    success: Table = {
        "description": "The answer.",
        "content": {"application/json": {"schema": answers.answer(command, known, sources)}},
    }
    made: Table = {"tags": [command.model], "summary": command.docs[0]}
    if command.deprecated:
        made |= {"deprecated": True, "x-cloudstack-deprecated": command.deprecated.advice}
    if command.repeatable:
        made["x-cloudstack-repeatable"] = True
    if command.usual.is_job:
        made["x-cloudstack-job"] = {"result": answers.result(command, known, sources)}
        at = f"$response.body#/{answers.envelope(command.wire, sources)}/jobid"
        success["links"] = {
            "result": {"operationId": "queryAsyncJobResult", "parameters": {"jobid": at}}
        }
    refused: Table = {"$ref": "#/components/responses/Refused"}
    made["responses"] = {
        "200": success,
        **dict.fromkeys(_REFUSALS, refused),
        "default": refused,
    }
    return made


def _refused() -> Table:
    """An error has the envelope of the command, or one of its own."""
    return {
        "description": (
            "The server refused: 401 the credentials, 431 a parameter, 530 for a reason of its own"
        ),
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "minProperties": 1,
                    "maxProperties": 1,
                    "additionalProperties": schema_ref("CloudStackError"),
                }
            }
        },
    }
