"""Notes that people make on things."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..asking.call import Call
from ..rows.kinds import ANNOTATIONS
from ..rows.store import fields_of

if TYPE_CHECKING:
    from ..rows.typed import AnnotationRow


def annotate(
    call: Call, kind: str, target: Mapping[str, object], text: str, *, admins_only: bool = False
) -> AnnotationRow:
    """Keep a note of the caller on something."""
    thing = fields_of(target)
    name = thing.get("instancename") or thing.get("displayname") or thing.get("name")
    thing["hasannotations"] = True
    row: AnnotationRow = {
        "annotation": text,
        "entitytype": kind,
        "entityid": str(thing["id"]),
        "entityname": str(name or thing["id"]),
        "userid": call.caller.user["id"],
        "username": call.caller.user["username"],
        "adminsonly": admins_only,
    }
    return call.new(ANNOTATIONS, row)
