"""Load balancers over several zones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts.settings import setting
from ..refusal import PARAM, Refusal, failure, invalid
from ..rows.kinds import GLOBAL_BALANCERS, LOAD_BALANCERS, REGIONS
from ..rows.rendering import Renderer, compute, usual
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import GlobalBalancerRow

_DOMAIN = re.compile(r"(?=.{1,190}$)[a-zA-Z0-9-]{1,63}(\.[a-zA-Z0-9-]{1,63})*")
_METHODS = ("roundrobin", "leastconn", "proximity")


@behaviour("createGlobalLoadBalancerRule", evidence="recorded: more")
def create_rule(call: Call) -> Work:
    method = call.text("gslblbmethod", "roundrobin").lower()
    if method not in _METHODS:
        raise invalid(f"Invalid Algorithm: {method}")
    sticky = call.text("gslbstickysessionmethodname", "sourceip").lower()
    if sticky != "sourceip":
        raise invalid(f"Invalid persistence: {sticky}")
    service = call.text("gslbservicetype", "").lower()
    if service not in ("tcp", "udp", "http"):
        raise invalid(f"Invalid service type: {service}")
    domain = call.text("gslbdomainname", "")
    if not _DOMAIN.fullmatch(domain):
        raise invalid(f"Invalid domain name : {domain}")
    region = call.store.first(REGIONS, id=call.number("regionid", 0))
    if region is None:
        raise invalid(f"there is no region {call.number('regionid')}")
    suffix = setting(call.site, "cloud.dns.name")
    if not suffix:
        text = f"region {region['name']} needs the setting cloud.dns.name"
        raise Refusal(PARAM, text)
    full = f"{domain}.{suffix}"
    if call.store.first(GLOBAL_BALANCERS, gslbdomainname=full) is not None:
        raise invalid(f"Domain name {domain}is in use")
    row = usual(GLOBAL_BALANCERS)
    row |= {
        "name": call.text("name", ""),
        "gslbdomainname": full,
        "gslbservicetype": service,
        "gslblbmethod": method,
        "gslbstickysessionmethodname": sticky,
        "regionid": int(region["id"]),
    }
    keep(call, row, "description")
    call.new(GLOBAL_BALANCERS, row, owner=call.owner())
    yield row
    return row


@behaviour(
    "updateGlobalLoadBalancerRule",
    evidence="source: GlobalLoadBalancingRulesServiceImpl.updateGlobalLoadBalancerRule",
)
def update_rule(call: Call) -> Work:
    row = call.row("id", GLOBAL_BALANCERS)
    method = call.text("gslblbmethod", row["gslblbmethod"]).lower()
    if method not in _METHODS:
        raise invalid(f"Invalid Algorithm: {method}")
    yield row
    row["gslblbmethod"] = method
    keep(call, row, "description")
    return row


@behaviour(
    "deleteGlobalLoadBalancerRule",
    evidence="source: GlobalLoadBalancingRulesServiceImpl.deleteGlobalLoadBalancerRule",
)
def delete_rule(call: Call) -> Work:
    row = call.row("id", GLOBAL_BALANCERS)
    yield row
    call.store.remove(row)
    return None


@behaviour(
    "assignToGlobalLoadBalancerRule",
    evidence="source: GlobalLoadBalancingRulesServiceImpl.assignToGlobalLoadBalancerRule",
)
def assign(call: Call) -> Work:
    row = call.row("id", GLOBAL_BALANCERS)
    yield row
    rules = call.given_all("loadbalancerrulelist", LOAD_BALANCERS)
    if not rules:
        raise invalid("say which load balancer rules")
    for rule in rules:
        if rule.get("_owner") != row.get("_owner"):
            raise invalid("both rules must be of one account")
    # It takes an appliance in the zone of each rule, which a simulator does not have.
    raise invalid("no zone of the rules has a GSLB appliance")


@behaviour(
    "removeFromGlobalLoadBalancerRule",
    evidence="source: GlobalLoadBalancingRulesServiceImpl.removeFromGlobalLoadBalancerRule",
)
def take_out(call: Call) -> Work:
    row = call.row("id", GLOBAL_BALANCERS)
    yield row
    raise failure(f"no load balancer rule is assigned to {row['name']}")


@behaviour("listGlobalLoadBalancerRules", evidence="recorded: more")
def list_rules(call: Call) -> Listing:
    return listed(call, call.store.rows(GLOBAL_BALANCERS))


def _members(row: GlobalBalancerRow, at: Renderer) -> list[Shown]:
    return []


compute("GlobalLoadBalancer", {"loadbalancerrule": _members})
