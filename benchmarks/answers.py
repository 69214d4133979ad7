"""What the servers of the benchmarks answer, made of recordings."""

from __future__ import annotations

import json
from uuid import NAMESPACE_OID, uuid5

from tests.replay.exchanges import load

Row = dict[str, object]

PAGE = 500


def machines(count: int) -> bytes:
    """A listVirtualMachines answer with that many rows."""
    return _answer(_rows(0, count), count)


def pages_of_machines(count: int) -> list[bytes]:
    """The same in pages."""
    return [_answer(_rows(first, PAGE), count) for first in range(0, count, PAGE)]


def zones() -> bytes:
    """A recorded answer with one zone."""
    return next(
        exchange.body.encode()
        for exchange in load("sweep")
        if exchange.command == "listZones" and exchange.status == 200
    )


def _rows(first: int, count: int) -> list[Row]:
    """Rows of the recorded fleet, each with an id of its own."""
    recorded = [
        row
        for exchange in load("fleet")
        if exchange.command == "listVirtualMachines" and exchange.status == 200
        for row in _recorded(exchange.body)
    ]
    return [
        recorded[at % len(recorded)] | {"id": str(uuid5(NAMESPACE_OID, str(at)))}
        for at in range(first, first + count)
    ]


def _recorded(body: str) -> list[Row]:
    answer: dict[str, list[Row]] = json.loads(body)["listvirtualmachinesresponse"]
    return answer.get("virtualmachine", [])


def _answer(rows: list[Row], total: int) -> bytes:
    answer = {"listvirtualmachinesresponse": {"count": total, "virtualmachine": rows}}
    return json.dumps(answer, separators=(",", ":")).encode()
