"""Models, requests and a client for the tests of the runtime, in the form of generated code."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import ClassVar

from cstyped.aio.caller import AsyncCaller
from cstyped.aio.client import BaseAsyncClient
from cstyped.caller import Caller, SharedTransport
from cstyped.checks.json_types import integer
from cstyped.credentials.keys import ApiKeys
from cstyped.envelope import Envelope
from cstyped.request import encode
from cstyped.runtime import (
    Base64,
    BaseClient,
    CommaList,
    DynamicMap,
    FlatMap,
    Job,
    ListResult,
    Model,
    PairMap,
    Pairs,
    Request,
    StructMap,
    StructMaps,
    Success,
    Timestamp,
    UnusableMap,
    Wire,
)
from cstyped.settings import ConnectionSettings, Settings
from cstyped.wire.call import Answer, Call
from cstyped.wire.error_answer import error_from_answer, error_in_body

ENDPOINT = "http://localhost/client/api"
KEYS = ApiKeys("key", "secret")


class Nic(Model):
    id: str
    mtu: int | None = None
    # Nics and machines refer to each other, as some models do.
    machine: Machine | None = None


class Machine(Model):
    _secrets: ClassVar[frozenset[str]] = frozenset({"vncword"})

    id: str
    name: str
    cpunumber: int | None = None
    cpuspeed: float | None = None
    created: datetime | None = None
    details: dict[str, str] | None = None
    haenable: bool | None = None
    nic: list[Nic] | None = None
    password: str | None = None
    price: Decimal | None = None
    vncword: str | None = None


class Tag(Model):
    """A kind of row without id."""

    key: str | None = None
    value: str | None = None


class ListMachinesRequest(Request):
    command: ClassVar[str] = "listMachines"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        empty_lists={"ids": "no-rows", "kinds": "omitted"},
        dropped_if_empty=frozenset({"zoneid"}),
    )

    ids: CommaList[str] | None = None
    kinds: CommaList[str] | None = None
    name: str | None = None
    page: int | None = None
    pagesize: int | None = None
    tags: Pairs | None = None
    zoneid: str | None = None

    def parse(self, envelope: Envelope) -> ListResult[Machine]:
        return envelope.list(Machine)


class ListTagsRequest(Request):
    command: ClassVar[str] = "listTags"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    page: int | None = None
    pagesize: int | None = None

    def parse(self, envelope: Envelope) -> ListResult[Tag]:
        return envelope.list(Tag)


class ListKindsRequest(Request):
    """A list without paging."""

    command: ClassVar[str] = "listKinds"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> ListResult[Machine]:
        return envelope.list(Machine)


class UpdateMachineRequest(Request):
    command: ClassVar[str] = "updateMachine"
    wire: ClassVar[Wire] = Wire(empty_lists={"groups": "clears", "zoneids": "refused"})

    id: str
    groups: CommaList[str] | None = None
    zoneid: str | None = None
    zoneids: CommaList[str] | None = None

    def parse(self, envelope: Envelope) -> Machine:
        return envelope.object(Machine)


class LoginRequest(Request):
    command: ClassVar[str] = "login"

    def parse(self, envelope: Envelope) -> Machine:
        return envelope.inline(Machine)


class DeleteMachineRequest(Request):
    command: ClassVar[str] = "deleteMachine"

    id: str

    def parse(self, envelope: Envelope) -> Success:
        return envelope.success()


class DeployMachineRequest(Request):
    command: ClassVar[str] = "deployMachine"
    wire: ClassVar[Wire] = Wire(
        maps={
            "broken": UnusableMap("the server fails on it"),
            "details": FlatMap(),
            "dhcpoptions": DynamicMap(required=("networkid",)),
            "iptonetworklist": StructMap(
                keys=("networkid", "ip", "ipv6", "mac"), required=("networkid",)
            ),
            "tags": PairMap(),
        },
        secrets=frozenset({"licence"}),
        empty_lists={"networkids": "omitted"},
    )

    zoneid: str
    broken: Pairs | None = None
    cpuspeed: float | None = None
    details: Pairs | None = None
    dhcpoptions: StructMaps | None = None
    enddate: Timestamp | None = None
    iptonetworklist: StructMaps | None = None
    licence: str | None = None
    networkids: CommaList[str] | None = None
    price: Decimal | None = None
    size: int | None = None
    startdate: Timestamp | None = None
    startvm: bool | None = None
    tags: Pairs | None = None
    userdata: Base64 | None = None

    def parse(self, envelope: Envelope) -> Job[Machine]:
        return envelope.job(Machine)


class DedicateRequest(Request):
    command: ClassVar[str] = "dedicate"

    def parse(self, envelope: Envelope) -> Job[ListResult[Machine]]:
        return envelope.job_list(Machine)


def sent(request: Request) -> dict[str, str]:
    """Return the parameters of a request, which goes to the server."""
    params = encode(request)
    assert params is not None
    return params


Script = Callable[[str, Mapping[str, str]], object]


class ScriptedClient(BaseClient):
    """A client whose server is a function: it gets a command, and returns or raises the answer.

    Bytes are the body itself; anything else is put into an envelope. An answer with an errorcode
    is raised, as the transport does.
    """

    def __init__(self, script: Script, *, strict: bool = False) -> None:
        super().__init__(ENDPOINT, KEYS, strict=strict)
        transport = ScriptedTransport(script)
        shared = SharedTransport(
            ENDPOINT, KEYS, ConnectionSettings(), lambda command: True, transport
        )
        self._caller = Caller(shared, Settings(strict=strict))
        self.asked = transport.asked
        self.settings = transport.settings


class ScriptedAsyncClient(BaseAsyncClient):
    """The same, for tasks."""

    def __init__(self, script: Script, *, strict: bool = False) -> None:
        super().__init__(ENDPOINT, KEYS, strict=strict)
        transport = ScriptedTransport(script)
        self._caller = AsyncCaller(_AwaitedTransport(transport), Settings(strict=strict))
        self.asked = transport.asked
        self.settings = transport.settings


class ScriptedTransport:
    """What stands in for the network: it notes what it was asked, and with which settings."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.settings: list[Settings] = []

    def post(self, call: Call, settings: Settings) -> Answer:
        self.asked.append((call.command, dict(call.params)))
        self.settings.append(settings)
        found = self.script(call.command, call.params)
        if isinstance(found, Exception):
            raise found
        body = (
            found
            if isinstance(found, bytes)
            else json.dumps({f"{call.command.lower()}response": found}).encode()
        )
        error = error_in_body(body)
        if error is not None:
            status = integer(error["errorcode"])
            assert status is not None
            raise error_from_answer(Answer(status, {}, body), call.sent())
        return Answer(200, {}, body)

    def user(self, settings: Settings) -> Mapping[str, str]:
        return {}

    def close(self) -> None:
        pass


class _AwaitedTransport:
    def __init__(self, transport: ScriptedTransport) -> None:
        self._transport = transport

    async def post(self, call: Call, settings: Settings) -> Answer:
        return self._transport.post(call, settings)

    async def user(self, settings: Settings) -> Mapping[str, str]:
        return self._transport.user(settings)

    async def close(self) -> None:
        self._transport.close()


def envelope(body: bytes) -> Envelope:
    """Return the envelope of an answer to a list."""
    client = answering({})
    request = ListMachinesRequest()
    call = Call(request.command, {})
    return Envelope(Answer(200, {}, body), call, request, pages=client, jobs=client._caller)


def answering(body: object, *, strict: bool = False) -> ScriptedClient:
    """Return a client to whose every call the server answers `body`."""
    return ScriptedClient(lambda command, params: body, strict=strict)
