"""Details of resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_object

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged
from ..parts.resource_types import ResourceType, resource, resource_type
from ..refusal import failure, invalid
from ..rows.kinds import RESOURCE_DETAILS
from ..rows.store import fields_of
from ..rows.stored import Row, Shown

if TYPE_CHECKING:
    from ..rows.typed import ResourceDetailRow


# Class -> the field in which its objects show their details.
_SHOWN_IN = {
    "UserVm": "details",
    "Template": "details",
    "Zone": "resourcedetails",
    "ServiceOffering": "serviceofferingdetails",
}


@behaviour("addResourceDetail", evidence="recorded: misc")
def add_detail(call: Call) -> Work:
    """Add details, in the place of those that have the same key."""
    yield None
    kind, key = resource_type(call.text("resourcetype", "")), call.text("resourceid", "")
    given = call.pairs("details")
    if not all(given.values()):
        raise invalid("a detail needs a value")
    row = _resource(call, kind, key)
    for name, value in given.items():
        _remove(call, kind, row, name)
        if kind.kind in _SHOWN_IN and call.flag("fordisplay", True):
            fields_of(row)[_SHOWN_IN[kind.kind]] = {**_shown_details(kind, row), name: value}
            continue
        detail: ResourceDetailRow = {
            "resourceid": row["id"],
            "resourcetype": kind.name,
            "key": name,
            "value": value,
            "fordisplay": call.flag("fordisplay", True),
        }
        call.new(RESOURCE_DETAILS, detail)
    return None


def _resource(call: Call, kind: ResourceType, key: str) -> Row:
    """What has details, or is to have some."""
    if "details" not in kind.can_have:
        raise failure(f"a {kind.name} has no details")
    return resource(call, kind, key)


def _shown_details(kind: ResourceType, row: Row) -> dict[str, object]:
    """The details that objects of a class show."""
    held = fields_of(row).get(_SHOWN_IN.get(kind.kind, ""))
    return held if is_object(held) else {}


def _remove(call: Call, kind: ResourceType, row: Row, wanted: str | None) -> None:
    """Take one detail away, or all of them."""
    for detail in list(call.store.where(RESOURCE_DETAILS, resourceid=row["id"])):
        if wanted in (None, detail["key"]):
            call.store.remove(detail)
    shown = _shown_details(kind, row)
    if shown:
        left = {name: value for name, value in shown.items() if wanted not in (None, name)}
        fields_of(row)[_SHOWN_IN[kind.kind]] = left


@behaviour("removeResourceDetail", evidence="recorded: misc")
def remove_detail(call: Call) -> Work:
    yield None
    kind = resource_type(call.text("resourcetype", ""))
    _remove(call, kind, _resource(call, kind, call.text("resourceid", "")), call.text("key"))
    return None


@behaviour("listResourceDetails", evidence="recorded: misc")
def list_details(call: Call) -> Listing:
    """The details of a resource; with a key and its value, those of whatever has them."""
    key, value, of = call.text("key"), call.text("value"), call.text("resourceid")
    if of is None and value is None:
        raise invalid("a resource, or a key with its value, is needed")
    if value is not None and key is None:
        raise invalid("a value goes with a key")
    kind = resource_type(call.text("resourcetype", ""))
    if of is not None:
        of = resource(call, kind, of)["id"]
    everything = [
        *(each for row in call.store.rows(kind.kind) for each in _as_rows(kind, row)),
        *call.store.where(RESOURCE_DETAILS, resourcetype=kind.name),
    ]
    rows: list[ResourceDetailRow] = []
    for row in everything:
        meant = row["value"] == value if value is not None else row["resourceid"] == of
        if meant and key in (None, row["key"]):
            rows.append(row)
    if (shown := call.flag("fordisplay")) is not None:
        rows = [row for row in rows if row["fordisplay"] is shown]
    return paged(call, rows)


def _as_rows(kind: ResourceType, row: Row) -> list[ResourceDetailRow]:
    return [
        {
            "resourceid": row["id"],
            "resourcetype": kind.name,
            "key": name,
            "value": str(value),
            "fordisplay": True,
        }
        for name, value in _shown_details(kind, row).items()
    ]


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
