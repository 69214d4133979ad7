"""Events and alerts."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import listed, narrowed, paged, seen
from ..refusal import INTERNAL, Refusal, invalid
from ..rows.stored import UntypedRow


@behaviour("listAlerts", evidence="recorded: misc")
def list_alerts(call: Call) -> Listing:
    rows = call.store.rows("Alert")[::-1]  # newest first
    return listed(call, rows)


@behaviour("listEvents", evidence="recorded: misc")
def list_events(call: Call) -> Listing:
    rows = _within(call, seen(call, reversed(call.store.rows("Event"))))
    if call.has("resourceid"):
        wanted = call.get("resourceid")
        rows = [row | {"resourceid": wanted} for row in rows if row.get("_resource") == wanted]
    found = paged(call, narrowed(call, rows))
    # The newest are chosen for the page, and shown in the order in which they came.
    found.rows = found.rows[::-1]
    return found


@behaviour("archiveEvents", "deleteEvents", evidence="recorded: misc")
def clear_events(call: Call) -> None:
    _clear(call, "Event")


@behaviour("archiveAlerts", "deleteAlerts", evidence="recorded: misc")
def clear_alerts(call: Call) -> None:
    _clear(call, "Alert")


def _clear(call: Call, kind: str) -> None:
    if not any(call.has(name) for name in ("ids", "type", "enddate")):
        raise invalid("ids, type or enddate must say which ones are meant")
    if call.has("startdate") and not call.has("enddate"):
        raise invalid("startdate needs an enddate")
    rows = _within(call, seen(call, call.store.rows(kind)))
    if call.has("type"):
        rows = [row for row in rows if str(row["type"]) == call.get("type")]
    if call.has("ids"):
        if not call.lists["ids"]:
            # AlertDaoImpl and EventDaoImpl: a condition on no ids, which no database takes.
            raise Refusal(INTERNAL, "a condition without values")
        wanted = {row["id"] for row in call.lists["ids"]}
        rows = [row for row in rows if row["id"] in wanted]
        if len(rows) < len(wanted):
            raise Refusal(INTERNAL, f"not every {kind.lower()} that was named fits the rest")
    for row in rows:
        call.store.remove(row)


def _within(call: Call, rows: list[UntypedRow]) -> list[UntypedRow]:
    """The rows from `startdate` to `enddate`, where these are given."""
    start, end = call.get("startdate"), call.get("enddate")
    if start is not None:
        rows = [row for row in rows if row["_since"] >= start.timestamp()]
    if end is not None:
        rows = [row for row in rows if row["_since"] <= end.timestamp()]
    return rows


_ALERTS = [
    "MEMORY",
    "CPU",
    "STORAGE",
    "STORAGE.ALLOCATED",
    "NETWORK.PUBLICIP",
    "NETWORK.PRIVATEIP",
    "STORAGE.SECONDARY",
    "COMPUTE.HOST",
    "USERVM",
    "SERVICE.DOMAINROUTER",
    "SERVICE.CONSOLEPROXY",
    "NETWORK.ROUTING",
    "STORAGE.MISC",
    "USAGE",
    "MANAGEMENT",
    "NETWORK.DOMAINROUTERMIGRATE",
    "SERVICE.CONSOLEPROXYMIGRATE",
    "USERVM.MIGRATE",
    "NETWORK.VLAN",
    "SERVICE.SSVM",
    "USAGE.RESULT",
    "STORAGE.DELETE",
    "RESOURCE.COUNT",
    "USAGE.SANITY",
    "NETWORK.DIRECTPUBLICIP",
    "STORAGE.LOCAL",
    "RESOURCE.EXCEED",
    "TYPE.SYNC",
    "UPLOAD.FAILED",
    "OOBM.AUTHERROR",
    "HA.ACTION",
    "CA.CERT",
    "VM.SNAPSHOT",
    "TYPE.EXTENSION.PATH.NOT.READY",
]


@behaviour("listAlertTypes", evidence="recorded: misc")
def alert_types(call: Call) -> list[UntypedRow]:
    return [{"alerttypeid": number, "name": f"ALERT.{name}"} for number, name in enumerate(_ALERTS)]
