"""Who else may use a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..refusal import forbidden, invalid
from ..rows.kinds import ACCOUNTS, NETWORK_PERMISSIONS, NETWORKS, PROJECTS
from ..rows.rendering import Computed, compute

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, NetworkPermissionRow, NetworkRow


def _network(call: Call) -> NetworkRow:
    """The network, of which its owner and administrators may say who uses it."""
    network = call.row("networkid", NETWORKS)
    owner = call.store.get(network.get("_owner"), ACCOUNTS)
    if owner is None or network.get("acltype") != "Account":
        raise invalid(f"network {network['name']} is not an account's")
    if not call.may_see(owner):
        raise forbidden(f"network {network['name']} is somebody else's")
    return network


def _accounts(call: Call, network: NetworkRow) -> list[AccountRow]:
    """The accounts that are named: by names, by ids, or by their projects."""
    owner = call.store.one(ACCOUNTS, id=network["_owner"])
    found = call.given_all("accountids", ACCOUNTS)
    for name in call.texts("accounts"):
        account = call.store.first(ACCOUNTS, name=name, domainid=owner["domainid"])
        if account is None:
            raise invalid(f"Unable to find account {name} in domain of the network")
        found.append(account)
    for project in call.given_all("projectids", PROJECTS):
        account = call.store.get(project.get("_account"), ACCOUNTS)
        if account is not None:
            found.append(account)
    if not found:
        raise invalid("say which accounts or projects")
    return found


@behaviour("createNetworkPermissions", evidence="recorded: networks")
def create(call: Call) -> None:
    network = _network(call)
    for account in _accounts(call, network):
        if account["id"] == network["_owner"]:
            raise invalid("the owner of a network needs no permission")
        there = call.store.first(
            NETWORK_PERMISSIONS, networkid=network["id"], _account=account["id"]
        )
        if there is None:
            row: NetworkPermissionRow = {"networkid": network["id"], "_account": account["id"]}
            call.store.add(NETWORK_PERMISSIONS, row, now=call.now)


@behaviour("removeNetworkPermissions", evidence="recorded: networks")
def remove(call: Call) -> None:
    network = _network(call)
    for account in _accounts(call, network):
        for row in list(
            call.store.where(NETWORK_PERMISSIONS, networkid=network["id"], _account=account["id"])
        ):
            call.store.remove(row)


@behaviour("resetNetworkPermissions", evidence="recorded: networks")
def reset(call: Call) -> None:
    network = _network(call)
    for row in list(call.store.where(NETWORK_PERMISSIONS, networkid=network["id"])):
        call.store.remove(row)


@behaviour("listNetworkPermissions", evidence="recorded: networks")
def list_permissions(call: Call) -> Listing:
    network = _network(call)
    rows = list(call.store.where(NETWORK_PERMISSIONS, networkid=network["id"]))
    return paged(call, rows)


def _owned(field: str) -> Computed:
    return lambda row, at: at.owned(field, str(row.get("_account")))


compute(
    "NetworkPermissions",
    {
        name: _owned(name)
        for name in ("account", "accountid", "domain", "domainid", "project", "projectid")
    },
)
