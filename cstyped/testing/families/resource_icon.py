"""Icons of resources."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..parts.resource_types import ResourceType, cannot_have, resource, resource_type
from ..refusal import INTERNAL, Refusal, invalid
from ..rows.kinds import RESOURCE_ICONS
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import ResourceIconRow

# How the pictures begin that a server can draw.
_BEGINNINGS = (b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"BM", b"RIFF", b"<svg", b"<?xml")


def _type(call: Call) -> ResourceType:
    kind = resource_type(call.text("resourcetype", ""))
    if "icon" not in kind.can_have:
        raise cannot_have(kind, "icon")
    return kind


@behaviour("uploadResourceIcon", evidence="source: ResourceIconManagerImpl.uploadResourceIcon")
def upload_icon(call: Call) -> None:
    kind, image = _type(call), call.text("base64image", "")
    try:
        picture = base64.b64decode(image, validate=True)
    except binascii.Error:
        picture = b""
    if not picture.startswith(_BEGINNINGS):
        raise Refusal(INTERNAL, "that is no picture")
    for key in call.texts("resourceids"):
        row = resource(call, kind, key)
        icon: ResourceIconRow = {"resourceid": row["id"], "resourcetype": kind.name}
        icon["base64image"] = image
        for old in list(call.store.where(RESOURCE_ICONS, resourceid=key)):
            call.store.remove(old)
        call.new(RESOURCE_ICONS, icon)
        row["_icon"] = True


@behaviour("deleteResourceIcon", evidence="source: ResourceIconManagerImpl.deleteResourceIcon")
def delete_icon(call: Call) -> None:
    kind = _type(call)
    for key in call.texts("resourceids"):
        row = resource(call, kind, key)
        row.pop("_icon", None)
        for icon in list(call.store.where(RESOURCE_ICONS, resourceid=key)):
            call.store.remove(icon)


@behaviour("listResourceIcon", evidence="recorded: misc")
def list_icons(call: Call) -> list[Shown]:
    resource_type(call.text("resourcetype", ""))
    wanted = call.texts("resourceids")
    if not wanted:
        raise invalid("say of which resources")
    return [
        _shown(icon) for icon in call.store.rows(RESOURCE_ICONS) if icon["resourceid"] in wanted
    ]


def _shown(icon: ResourceIconRow) -> Shown:
    return {
        "resourcetype": icon["resourcetype"],
        "resourceid": icon["resourceid"],
        "base64image": icon["base64image"],
    }
