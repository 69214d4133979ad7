"""Details of resources."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged
from ..parts.resource_types import cannot_have, resource, resource_type
from ..refusal import invalid
from ..rows.stored import UntypedRow


@behaviour("addResourceDetail", evidence="recorded: misc")
def add_detail(call: Call) -> Work:
    kind, key = resource_type(call.text("resourcetype", "")), call.text("resourceid", "")
    if "details" not in kind.can_have:
        raise cannot_have(kind, "details")
    resource(call, kind, key)
    yield None
    for name, value in call.map("details").items():
        row = {
            "resourceid": key,
            "resourcetype": kind.name,
            "key": name,
            "value": value,
        }
        call.new("ResourceDetail", row | {"fordisplay": call.get("fordisplay", True)})
    return None


@behaviour("removeResourceDetail", evidence="recorded: misc")
def remove_detail(call: Call) -> Work:
    yield None
    for row in call.store.rows("ResourceDetail"):
        if row["resourceid"] == call.get("resourceid") and call.get("key") in (None, row["key"]):
            call.store.remove(row)
    return None


@behaviour("listResourceDetails", evidence="recorded: misc")
def list_details(call: Call) -> Listing:
    key = call.get("resourceid")
    if key is None and not call.has("value"):
        raise invalid("a resource, or a key with its value, is needed")
    if call.has("value") and not call.has("key"):
        raise invalid("a value goes with a key")
    rows: list[UntypedRow] = []
    if key is not None:
        resource = call.store.get(key)
        if resource is None:
            raise invalid(f"unable to find anything with id {key}")
        rows = [
            {"resourceid": key, "resourcetype": call.get("resourcetype"), "key": name}
            | {"value": value, "fordisplay": True}
            for name, value in resource.get("details", {}).items()
        ]
    rows += call.store.rows("ResourceDetail")
    for name in ("resourceid", "key", "value", "fordisplay"):
        if call.has(name):
            rows = [row for row in rows if row[name] == call.get(name)]
    return paged(call, rows)


@behaviour("listDetailOptions", evidence="recorded: sweep")
def detail_options(call: Call) -> UntypedRow:
    details: dict[str, list[str]] = {}
    if call.get("resourcetype", "").lower() in ("uservm", "template"):
        details = {
            "keyboard": ["uk", "us", "jp", "fr"],
            "cpu.corespersocket": [],
            "UEFI": ["LEGACY", "SECURE"],
            "rootdisksize": [],
        }
    return {"details": details}
