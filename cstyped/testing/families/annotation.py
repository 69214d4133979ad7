"""Annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..parts.annotations import annotate
from ..refusal import INTERNAL, Refusal, failure, invalid
from ..rows.kinds import ANNOTATIONS
from ..rows.store import fields_of
from ..words import words

if TYPE_CHECKING:
    from ..rows.typed import AnnotationRow

_ANNOTATED = words(
    """
    VM VOLUME SNAPSHOT VM_SNAPSHOT INSTANCE_GROUP SSH_KEYPAIR USER_DATA NETWORK VPC
    PUBLIC_IP_ADDRESS VPN_CUSTOMER_GATEWAY TEMPLATE ISO KUBERNETES_CLUSTER SERVICE_OFFERING
    DISK_OFFERING NETWORK_OFFERING ZONE POD CLUSTER HOST DOMAIN PRIMARY_STORAGE SECONDARY_STORAGE
    VR SYSTEM_VM AUTOSCALE_VM_GROUP MANAGEMENT_SERVER OBJECT_STORAGE
    """
)


@behaviour("addAnnotation", evidence="recorded: misc")
def add_annotation(call: Call) -> AnnotationRow:
    kind = call.text("entitytype", "").upper()
    if kind not in _ANNOTATED:
        raise Refusal(INTERNAL, f"{call.text('entitytype')} is no type of thing to annotate")
    target = call.store.get(call.text("entityid"))
    if target is None:
        raise invalid("unable to find anything with that id to annotate")
    only = call.flag("adminsonly", False)
    return annotate(call, kind, target, call.text("annotation", ""), admins_only=only)


@behaviour(
    "updateAnnotationVisibility",
    evidence="source: AnnotationManagerImpl.updateAnnotationVisibility",
)
def change_visibility(call: Call) -> AnnotationRow:
    note = call.store.get(call.text("id"), ANNOTATIONS)
    if note is None or not call.caller.root:
        raise failure(
            "only root administrators say who sees an annotation, and of one that is there"
        )
    note["adminsonly"] = call.flag("adminsonly", False)
    return note


@behaviour("removeAnnotation", evidence="source: AnnotationManagerImpl.removeAnnotation")
def remove_annotation(call: Call) -> AnnotationRow:
    """Who made an annotation may remove it, and root administrators."""
    note = call.store.get(call.text("id"), ANNOTATIONS)
    if note is None or not (call.caller.root or note["userid"] == call.caller.user["id"]):
        raise failure("an annotation that is there is removed by who made it or by administrators")
    call.store.remove(note)
    target = call.store.get(note["entityid"])
    if target is not None and call.store.first(ANNOTATIONS, entityid=note["entityid"]) is None:
        fields_of(target)["hasannotations"] = False
    return note
