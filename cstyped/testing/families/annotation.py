"""Annotations."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..refusal import failure, invalid
from ..rows.stored import UntypedRow
from ..words import words

_ANNOTATED = words(
    """
    VM VOLUME SNAPSHOT VM_SNAPSHOT INSTANCE_GROUP SSH_KEYPAIR USER_DATA NETWORK VPC
    PUBLIC_IP_ADDRESS VPN_CUSTOMER_GATEWAY TEMPLATE ISO KUBERNETES_CLUSTER SERVICE_OFFERING
    DISK_OFFERING NETWORK_OFFERING ZONE POD CLUSTER HOST DOMAIN PRIMARY_STORAGE SECONDARY_STORAGE
    VR SYSTEM_VM AUTOSCALE_VM_GROUP MANAGEMENT_SERVER OBJECT_STORAGE
    """
)


@behaviour("addAnnotation", evidence="recorded: misc")
def annotate(call: Call) -> UntypedRow:
    if str(call.get("entitytype")).upper() not in _ANNOTATED:
        raise failure(f"{call.get('entitytype')} is no type of thing to annotate")
    target = call.store.get(call.get("entityid"))
    if target is None:
        raise invalid("unable to find anything with that id to annotate")
    row: UntypedRow = {
        "annotation": call.get("annotation"),
        "entitytype": str(call.get("entitytype")).upper(),
        "entityid": target["id"],
        "entityname": target.get("displayname") or target.get("name") or target["id"],
        "userid": call.caller.user["id"],
        "username": call.caller.user["username"],
        "adminsonly": call.get("adminsonly", False),
    }
    target["hasannotations"] = True
    return call.new("Annotation", row)
