"""Management servers."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..refusal import failure


@behaviour("removeManagementServer", evidence="source: ManagementServerImpl.removeManagementServer")
def remove_server(call: Call) -> None:
    server = call.row("id")
    if server.get("state") != "Down":
        raise failure(f"management server {server['name']} is {server.get('state')}")
    call.store.remove(server)
