"""Access lists, as networks and private gateways name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import invalid
from ..rows.kinds import NETWORK_ACLS

if TYPE_CHECKING:
    from ..rows.typed import NetworkAclRow, VpcRow


def acl_of_vpc(call: Call, vpc: VpcRow) -> NetworkAclRow | None:
    """The access list that a call names; 431 for one of another VPC. The two default lists are of
    all of them.
    """
    acl = call.given("aclid", NETWORK_ACLS)
    if acl is not None and acl.get("vpcid") not in (None, vpc["id"]):
        raise invalid(f"access list {acl['name']} is of another VPC")
    return acl
