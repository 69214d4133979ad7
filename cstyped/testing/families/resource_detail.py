"""Details of resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged
from ..parts.resource_types import cannot_have, resource, resource_type
from ..refusal import invalid
from ..rows.kinds import RESOURCE_DETAILS
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import ResourceDetailRow


@behaviour("addResourceDetail", evidence="recorded: misc")
def add_detail(call: Call) -> Work:
    kind, key = resource_type(call.text("resourcetype", "")), call.text("resourceid", "")
    if "details" not in kind.can_have:
        raise cannot_have(kind, "details")
    resource(call, kind, key)
    yield None
    for name, value in call.pairs("details").items():
        row: ResourceDetailRow = {
            "resourceid": key,
            "resourcetype": kind.name,
            "key": name,
            "value": value,
            "fordisplay": call.flag("fordisplay", True),
        }
        call.new(RESOURCE_DETAILS, row)
    return None


@behaviour("removeResourceDetail", evidence="recorded: misc")
def remove_detail(call: Call) -> Work:
    yield None
    wanted = call.text("key")
    for row in call.store.where(RESOURCE_DETAILS, resourceid=call.text("resourceid")):
        if wanted in (None, row["key"]):
            call.store.remove(row)
    return None


@behaviour("listResourceDetails", evidence="recorded: misc")
def list_details(call: Call) -> Listing:
    key = call.text("resourceid")
    if key is None and not call.has("value"):
        raise invalid("a resource, or a key with its value, is needed")
    if call.has("value") and not call.has("key"):
        raise invalid("a value goes with a key")
    rows: list[ResourceDetailRow] = []
    if key is not None:
        resource = call.store.get(key)
        if resource is None:
            raise invalid(f"unable to find anything with id {key}")
        rows = [
            {
                "resourceid": key,
                "resourcetype": call.text("resourcetype", ""),
                "key": name,
                "value": value,
                "fordisplay": True,
            }
            for name, value in (resource.get("details") or {}).items()
        ]
    rows += call.store.rows(RESOURCE_DETAILS)
    for name in ("resourceid", "key", "value", "fordisplay"):
        if call.has(name):
            rows = [row for row in rows if fields_of(row)[name] == call.values[name]]
    return paged(call, rows)


@behaviour("listDetailOptions", evidence="recorded: sweep")
def detail_options(call: Call) -> Shown:
    details: dict[str, list[str]] = {}
    if call.text("resourcetype", "").lower() in ("uservm", "template"):
        details = {
            "keyboard": ["uk", "us", "jp", "fr"],
            "cpu.corespersocket": [],
            "UEFI": ["LEGACY", "SECURE"],
            "rootdisksize": [],
        }
    return {"details": details}
