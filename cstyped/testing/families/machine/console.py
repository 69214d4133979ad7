"""Consoles and diagnostics."""

from __future__ import annotations

from ...asking.call import Call, behaviour
from ...asking.jobs import Work
from ...parts.machines import label, machine
from ...refusal import INTERNAL, SERVER_API, Refusal, at_once
from ...rows.kinds import MACHINES, SYSTEM_VMS
from ...rows.store import fields_of, of_kind
from ...rows.stored import Shown


@behaviour("createConsoleEndpoint", evidence="recorded: machines")
def console(call: Call) -> Shown:
    vm = machine(call, "virtualmachineid")
    extra = call.text("token")
    if vm["state"] != "Running":
        return {"success": False, "details": f"{label(vm)} is {vm['state']}"}
    proxy = call.store.first(SYSTEM_VMS, systemvmtype="consoleproxy")
    token = call.store.token(64, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    host = proxy.get("publicip", "127.0.0.1") if proxy is not None else "127.0.0.1"
    socket: Shown = {"token": token, "host": host, "port": "8080", "path": "websockify"}
    url = f"http://{host}/resource/noVNC/vnc.html?autoconnect=true&show_dot=true&port=8080"
    url += f"&token={token}"
    if extra is not None:
        url += f"&extra={extra}"
        socket["extra"] = extra
    return {"success": True, "url": url, "websocket": socket}


@behaviour("runDiagnostics", "getDiagnosticsData", evidence="recorded: networks")
def diagnostics(call: Call) -> Work:
    target = call.row("targetid")
    if of_kind(target, MACHINES) is not None:
        # The live server stumbles here instead of refusing.
        text = "diagnostics are for system machines and routers"
        raise at_once(Refusal(INTERNAL, text, SERVER_API))
    yield target
    if call.command.name == "getDiagnosticsData":
        return {"url": f"http://secondary.example.test/diagnostics/{fields_of(target)['name']}.zip"}
    return {"stdout": "ok\n", "stderr": "", "exitcode": "0"}
