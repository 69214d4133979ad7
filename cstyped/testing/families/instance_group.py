"""Groups of machines."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..refusal import invalid
from ..rows.kinds import INSTANCE_GROUPS, MACHINES
from ..rows.typed import InstanceGroupRow


def _check_name(call: Call, name: str, owner: str, group: InstanceGroupRow | None = None) -> None:
    other = call.store.first(INSTANCE_GROUPS, name=name, _owner=owner)
    if other is not None and other is not group:
        raise invalid(f"there is a group {name} already")


@behaviour("createInstanceGroup", evidence="recorded: machines")
def create_instance_group(call: Call) -> InstanceGroupRow:
    owner, name = call.owner(), call.text("name", "")
    _check_name(call, name, owner["id"])
    row: InstanceGroupRow = {"name": name}
    return call.new(INSTANCE_GROUPS, row, owner=owner)


@behaviour("updateInstanceGroup", evidence="recorded: machines")
def update_instance_group(call: Call) -> InstanceGroupRow:
    group = call.row("id", INSTANCE_GROUPS)
    if (name := call.text("name")) is not None:
        _check_name(call, name, group["_owner"], group)
        group["name"] = name
    return group


@behaviour("deleteInstanceGroup", evidence="recorded: machines")
def delete_instance_group(call: Call) -> None:
    group = call.row("id", INSTANCE_GROUPS)
    for vm in call.store.where(MACHINES, groupid=group["id"]):
        del vm["groupid"]
    call.store.remove(group)
