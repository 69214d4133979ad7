"""Objects of this package as the answers of a web service: FastAPI reads and dumps them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, MutableMapping
from typing import Any

import pytest
from fastapi import FastAPI

from benchmarks.answers import machines
from cstyped import ApiKeys, Client, VirtualMachine
from tests.faults.server import FaultServer, reply

ROWS: list[dict[str, object]] = json.loads(machines(20))["listvirtualmachinesresponse"][
    "virtualmachine"
]


@pytest.fixture
def client() -> Iterator[Client]:
    with FaultServer() as server:
        server.default = reply(
            {"count": len(ROWS), "virtualmachine": ROWS}, envelope="listvirtualmachinesresponse"
        )
        with Client(server.endpoint, ApiKeys("key", "secret")) as client:
            yield client


class Service:
    """An application, asked as a web server asks it."""

    def __init__(self, app: FastAPI) -> None:
        self._app = app

    def ask(self, method: str, path: str, body: object = None) -> Any:  # Any: JSON
        """Return the JSON of an answer with status 200."""
        sent: list[MutableMapping[str, Any]] = []

        async def receive() -> MutableMapping[str, Any]:
            return {"type": "http.request", "body": json.dumps(body).encode()}

        async def send(message: MutableMapping[str, Any]) -> None:
            sent.append(message)

        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "scheme": "http",
            "method": method,
            "path": path,
            "query_string": b"",
            "root_path": "",
            "headers": [(b"content-type", b"application/json")],
        }
        asyncio.run(self._app(scope, receive, send))
        assert sent[0]["status"] == 200
        return json.loads(b"".join(message.get("body", b"") for message in sent[1:]))


@pytest.fixture
def service(client: Client) -> Service:
    app = FastAPI()

    @app.get("/machines")
    def machines() -> list[VirtualMachine]:
        return list(client.list_virtual_machines())

    @app.get("/machine", response_model=VirtualMachine, response_model_exclude_unset=True)
    def machine() -> object:
        return client.list_virtual_machines()[0]

    @app.get("/untyped", response_model=None)
    def untyped() -> object:
        return {"found": client.list_virtual_machines()[0]}

    @app.post("/machines")
    def name_of(machine: VirtualMachine) -> str:
        return machine.name

    return Service(app)


def whole(row: dict[str, object]) -> dict[str, object]:
    """Return a row as pydantic dumps its object."""
    return VirtualMachine.model_validate_json(json.dumps(row)).model_dump(mode="json")


def test_a_service_answers_a_list_as_pydantic_dumps_it(service: Service) -> None:
    assert service.ask("GET", "/machines") == [whole(row) for row in ROWS]


def test_a_service_answers_one_row_without_what_was_not_sent(service: Service) -> None:
    made = VirtualMachine.model_validate_json(json.dumps(ROWS[0]))

    assert service.ask("GET", "/machine") == made.model_dump(mode="json", exclude_unset=True)


def test_a_service_without_a_model_answers_a_row_all_the_same(service: Service) -> None:
    assert service.ask("GET", "/untyped") == {"found": whole(ROWS[0])}


# pydantic gives it for all models with defer_build that FastAPI reads from a body.
@pytest.mark.filterwarnings("ignore:The 'alias' attribute with value 'machine'")
def test_a_service_takes_an_object_and_describes_it(service: Service) -> None:
    assert service.ask("POST", "/machines", ROWS[0]) == ROWS[0]["name"]
    schemas = service.ask("GET", "/openapi.json")["components"]["schemas"]
    described = next(of for name, of in schemas.items() if name.startswith("VirtualMachine"))
    assert described["properties"].keys() == VirtualMachine.model_fields.keys()
