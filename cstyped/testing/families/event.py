"""Events and alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed, narrowed, paged, seen
from ..refusal import INTERNAL, Refusal, invalid
from ..rows.kinds import ALERTS, EVENTS
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import AlertRow, EventRow

# Events or alerts.
E = TypeVar("E", "AlertRow", "EventRow")


@behaviour("listAlerts", evidence="recorded: misc")
def list_alerts(call: Call) -> Listing:
    rows = [row for row in call.store.rows(ALERTS)[::-1] if "_archived" not in row]
    return listed(call, rows)


@behaviour("listEvents", evidence="recorded: misc")
def list_events(call: Call) -> Listing:
    rows = _within(call, seen(call, reversed(call.store.rows(EVENTS))))
    if (wanted := call.text("resourceid")) is not None:
        rows = [row for row in rows if row.get("resourceid") == wanted]
    if (first := call.text("startid")) is not None:
        rows = [row for row in rows if first in (row["id"], row.get("parentid"))]
    if not call.flag("archived", False):
        rows = [row for row in rows if not row.get("archived")]
    found = paged(call, narrowed(call, rows))
    # The newest are chosen for the page, and shown in the order in which they came.
    found.rows = found.rows[::-1]
    return found


@behaviour("archiveEvents", "deleteEvents", evidence="recorded: misc")
def clear_events(call: Call) -> None:
    rows = _condemned(call, "event", seen(call, call.store.rows(EVENTS)))
    for row in rows:
        if call.command.name == "archiveEvents":
            row["archived"] = True
        else:
            call.store.remove(row)


@behaviour("archiveAlerts", "deleteAlerts", evidence="recorded: misc")
def clear_alerts(call: Call) -> None:
    rows = _condemned(call, "alert", seen(call, call.store.rows(ALERTS)))
    for row in rows:
        if call.command.name == "archiveAlerts":
            row["_archived"] = True
        else:
            call.store.remove(row)


def _condemned(call: Call, what: str, rows: list[E]) -> list[E]:
    """The rows that are to be archived or deleted: those that all parameters mean."""
    if not any(call.has(name) for name in ("ids", "type", "enddate")):
        raise invalid("ids, type or enddate must say which ones are meant")
    if call.has("startdate") and not call.has("enddate"):
        raise invalid("startdate needs an enddate")
    rows = _within(call, rows)
    if (kind := call.text("type")) is not None:
        rows = [row for row in rows if str(row["type"]) == kind]
    if call.has("ids"):
        if not call.lists["ids"]:
            # AlertDaoImpl and EventDaoImpl: a condition on no ids, which no database takes.
            raise Refusal(INTERNAL, "a condition without values")
        wanted = {row["id"] for row in call.lists["ids"]}
        rows = [row for row in rows if row["id"] in wanted]
        if len(rows) < len(wanted):
            raise Refusal(INTERNAL, f"not every {what} that was named fits the rest")
    return rows


def _within(call: Call, rows: list[E]) -> list[E]:
    """The rows from `startdate` to `enddate`, where these are given."""
    start, end = call.moment("startdate"), call.moment("enddate")
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
# Types whose number another has too (AlertService.AlertType).
_MORE_ALERTS = [
    (10, "NETWORK.IPV6SUBNET"),
    (20, "STORAGE.OBJECT"),
    (21, "STORAGE.BACKUP"),
    (32, "VR.PUBLIC.IFACE.MTU"),
    (32, "VR.PRIVATE.IFACE.MTU"),
]


_DEFAULT = {number: f"ALERT.{name}" for number, name in enumerate(_ALERTS)}


@behaviour("generateAlert", evidence="source: AlertManagerImpl.generateAlert")
def generate_alert(call: Call) -> Work:
    """An alert of one's own: its type and name must not be those of one of the server's."""
    number, name = call.number("type", 0), call.text("name", "")
    yield None
    if number in _DEFAULT and _DEFAULT[number] != name:
        raise invalid(f"alerts of type {number} are named {_DEFAULT[number]}")
    row: AlertRow = {
        "type": number,
        "name": name,
        "description": call.text("description", ""),
        "sent": call.stamp,
    }
    call.new(ALERTS, row)
    return None


@behaviour("listAlertTypes", evidence="recorded: misc")
def alert_types(call: Call) -> list[Shown]:
    known = [*enumerate(_ALERTS), *_MORE_ALERTS]
    return [{"alerttypeid": number, "name": f"ALERT.{name}"} for number, name in known]
