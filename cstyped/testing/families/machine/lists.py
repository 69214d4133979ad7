"""Machines listed: filters of their own, and what `details` leaves of each."""

from __future__ import annotations

from ...asking.call import Call, Listing, behaviour
from ...asking.listing import narrowed, paged, seen
from ...refusal import PARAM, Refusal
from ...words import words

# What `details` of a list may leave out: group -> fields.
_GROUPS: dict[str, frozenset[str]] = {
    "nics": frozenset(["nic", "ipaddress"]),
    "tmpl": words(
        """
        templateid templatename templatetype templateformat templatedisplaytext
        passwordenabled
        """
    ),
    "servoff": words(
        """
        serviceofferingid serviceofferingname cpunumber cpuspeed memory
        """
    ),
    "diskoff": frozenset(["diskofferingid", "diskofferingname"]),
    "secgrp": frozenset(["securitygroup"]),
    "affgrp": frozenset(["affinitygroup"]),
    "iso": frozenset(["isoid", "isoname", "isodisplaytext"]),
    "volume": frozenset(["rootdeviceid", "rootdevicetype", "pooltype"]),
    "stats": words(
        """
        cpuused networkkbsread networkkbswrite diskkbsread diskkbswrite diskioread
        diskiowrite memorykbs
        """
    ),
    "group": frozenset(["group", "groupid"]),
}


@behaviour("listVirtualMachines", evidence="recorded: access2")
@behaviour("listVirtualMachinesMetrics", evidence="recorded: machines")
@behaviour("listVnfAppliances", evidence="recorded: templates")
def list_machines(call: Call) -> Listing:
    rows = call.store.tables["UserVm"].values()
    wanted = call.get("state")
    chosen = seen(call, list(rows))
    if call.command.name == "listVnfAppliances":
        chosen = [row for row in chosen if row.get("templatetype") == "VNF"]
    if wanted == "Present":
        chosen = [row for row in chosen if row["state"] != "Destroyed"]
    if not call.caller.root and wanted is None:
        chosen = [row for row in chosen if row["state"] not in ("Destroyed", "Expunging")]
    if call.has("networkid"):
        chosen = [
            row
            for row in chosen
            if any(nic["networkid"] == call.get("networkid") for nic in row["_nics"])
        ]
    if call.has("affinitygroupid"):
        group = call.rows["affinitygroupid"]
        chosen = [row for row in chosen if group in row["_affinity"]]
    if call.has("securitygroupid"):
        group = call.rows["securitygroupid"]
        chosen = [row for row in chosen if group in row["_groups"]]
    if call.has("ipaddress"):
        chosen = [
            row
            for row in chosen
            if any(nic.get("ipaddress") == call.get("ipaddress") for nic in row["_nics"])
        ]
    if call.has("vpcid"):
        tiers = {network["id"] for network in call.store.where("Network", vpcid=call.get("vpcid"))}
        chosen = [row for row in chosen if any(nic["networkid"] in tiers for nic in row["_nics"])]
    if call.has("storageid"):
        there = {
            vol.get("virtualmachineid")
            for vol in call.store.where("Volume", storageid=call.get("storageid"))
        }
        chosen = [row for row in chosen if row["id"] in there]
    for place in ("podid", "clusterid"):
        if call.has(place):
            hosts = {host["id"] for host in call.store.where("Host", **{place: call.get(place)})}
            chosen = [row for row in chosen if row.get("hostid") in hosts]
    if call.has("haenable"):
        chosen = [row for row in chosen if row.get("haenable", False) is call.get("haenable")]
    if call.has("keypair"):
        pair = call.get("keypair")
        chosen = [row for row in chosen if pair in str(row.get("keypairs", "")).split(",")]
    keep = words(
        """
        networkid affinitygroupid securitygroupid ipaddress vpcid storageid podid clusterid
        haenable keypair
        """
    )
    if wanted == "Present":
        keep |= {"state"}
    found = paged(call, narrowed(call, chosen, keep=keep, like=True))
    found.only = _shown_fields(call)
    return found


def _shown_fields(call: Call) -> frozenset[str]:
    details = call.get("details")
    if not details or "all" in details:
        return frozenset()
    for group in details:
        if group not in _GROUPS and group not in ("min", "backoff", "userdata"):
            raise Refusal(PARAM, f"machines have no details named {group}")
    fields = set(call.site.spec.answer_class(call.command.answer).fields)
    for group, names in _GROUPS.items():
        if group not in details:
            fields -= names
    return frozenset(
        fields | {"securitygroup", "affinitygroup", "nic"} if "min" not in details else fields
    )
