"""Build a VPC with two tiers: the world reaches the web tier, and only that the data tier.

python examples/vpc_two_tiers.py eu-1 --name shop --cidr 10.20.0.0/16 --data-port 5432
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from ipaddress import IPv4Network

from cstyped import (
    Client,
    CloudStackError,
    Network,
    NetworkAclList,
    Vpc,
    Zone,
)

VPC_OFFERING = "Default VPC offering"
TIER_OFFERING = "DefaultIsolatedNetworkOfferingForVpcNetworks"
EVERYONE = "0.0.0.0/0"


@dataclass(frozen=True)
class TwoTiers:
    vpc: Vpc
    web: Network
    data: Network


def main(
    client: Client,
    name: str,
    *,
    zone_name: str,
    cidr: str = "10.20.0.0/16",
    web_ports: tuple[int, ...] = (80, 443),
    data_port: int = 5432,
    timeout: float = 900,
) -> TwoTiers:
    # The first two subnets of 256 addresses.
    subnets = IPv4Network(cidr).subnets(new_prefix=24)
    web_range, data_range = next(subnets), next(subnets)
    zone = client.list_zones(name=zone_name).one()
    offering = client.list_vpc_offerings(name=VPC_OFFERING, state="Enabled").one()
    vpc = client.create_vpc(
        name=name, displaytext=name, zoneid=zone.id, vpcofferingid=offering.id, cidr=cidr
    ).result(timeout)
    print(f"VPC   {name}  {vpc.cidr}")

    from_world = acl(client, vpc, f"{name}-web", EVERYONE, web_ports, timeout)
    from_web = acl(client, vpc, f"{name}-data", str(web_range), (data_port,), timeout)
    web = tier(client, zone, vpc, f"{name}-web", web_range, from_world)
    data = tier(client, zone, vpc, f"{name}-data", data_range, from_web)
    return TwoTiers(vpc, web, data)


def acl(
    client: Client, vpc: Vpc, name: str, source: str, ports: tuple[int, ...], timeout: float
) -> NetworkAclList:
    """Make a list that lets `source` in at `ports`, and everything out. All else is denied."""
    made = client.create_network_acl_list(name=name, vpcid=vpc.id).result(timeout)
    for number, port in enumerate(ports, start=1):
        client.create_network_acl(
            aclid=made.id,
            number=number,
            action="Allow",
            traffictype="Ingress",
            protocol="tcp",
            cidrlist=[source],
            startport=port,
            endport=port,
        ).result(timeout)
    client.create_network_acl(
        aclid=made.id,
        number=len(ports) + 1,
        action="Allow",
        traffictype="Egress",
        protocol="all",
        cidrlist=[EVERYONE],
    ).result(timeout)
    print(f"ACL   {name}: {source} at {', '.join(map(str, ports))}")
    return made


def tier(
    client: Client, zone: Zone, vpc: Vpc, name: str, subnet: IPv4Network, rules: NetworkAclList
) -> Network:
    offering = client.list_network_offerings(name=TIER_OFFERING, state="Enabled").one()
    made = client.create_network(
        name=name,
        zoneid=zone.id,
        networkofferingid=offering.id,
        vpcid=vpc.id,
        gateway=str(subnet[1]),
        netmask=str(subnet.netmask),
        aclid=rules.id,
    )
    print(f"tier  {made.name}  {made.cidr}")
    return made


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Build a VPC with a web tier and a data tier.")
    parser.add_argument("zone", help="the name of the zone")
    parser.add_argument("--name", default="shop")
    parser.add_argument("--cidr", default="10.20.0.0/16")
    parser.add_argument("--web-ports", type=int, nargs="+", default=[80, 443])
    parser.add_argument("--data-port", type=int, default=5432)
    args = parser.parse_args()
    try:
        with Client.from_env() as cloud:
            main(
                cloud,
                args.name,
                zone_name=args.zone,
                cidr=args.cidr,
                web_ports=tuple(args.web_ports),
                data_port=args.data_port,
            )
    except (CloudStackError, ValueError) as error:
        sys.exit(str(error))
