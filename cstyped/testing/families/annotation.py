"""Annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..parts.annotations import annotate
from ..refusal import INTERNAL, Refusal, invalid
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
