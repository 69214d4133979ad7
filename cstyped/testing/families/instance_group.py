"""Groups of machines."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..refusal import invalid
from ..rows.stored import UntypedRow


@behaviour("createInstanceGroup", evidence="recorded: machines")
def create_instance_group(call: Call) -> UntypedRow:
    owner = call.owner()
    if call.store.first("InstanceGroup", name=call.get("name"), _owner=owner["id"]) is not None:
        raise invalid(f"there is a group {call.get('name')} already")
    return call.new("InstanceGroup", {"name": call.get("name")}, owner=owner)
