"""Icons of resources."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..parts.resource_types import check_resource_type
from ..refusal import invalid
from ..rows.stored import UntypedRow
from ..words import words

_WITH_ICONS = words(
    """
    uservm template vnftemplate iso network vpc project account user zone domain guestoscategory
    """
)


@behaviour("uploadResourceIcon", evidence="recorded: misc")
def upload_icon(call: Call) -> None:
    kind = str(call.get("resourcetype"))
    check_resource_type(kind)
    if kind.lower() not in _WITH_ICONS:
        raise invalid(f"a {kind} has no icon")
    for key in call.get("resourceids"):
        if call.store.get(key) is None:
            raise invalid(f"unable to find anything with id {key}")
        call.new(
            "ResourceIcon",
            {
                "resourceid": key,
                "resourcetype": call.get("resourcetype"),
                "base64image": call.get("base64image"),
            },
        )


@behaviour("deleteResourceIcon", evidence="recorded: misc")
def delete_icon(call: Call) -> None:
    for row in call.store.rows("ResourceIcon"):
        if row["resourceid"] in call.get("resourceids"):
            call.store.remove(row)


@behaviour("listResourceIcon", evidence="recorded: misc")
def list_icons(call: Call) -> list[UntypedRow]:
    check_resource_type(call.get("resourcetype"))
    names = ("resourcetype", "resourceid", "base64image")
    return [
        {name: row[name] for name in names}
        for row in call.store.rows("ResourceIcon")
        if row["resourceid"] in call.get("resourceids")
    ]
