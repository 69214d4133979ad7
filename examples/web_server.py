"""Build a network with a machine in it that the world can reach at one port.

    python examples/web_server.py eu-1 --template debian-12 --offering small --port 443

A network, a public address, a firewall rule, the machine, and the port forwarded to it.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass

from cstyped import (
    Client,
    CloudStackError,
    FirewallRule,
    Network,
    PortForwardingRule,
    PublicIpAddress,
    VirtualMachine,
)

NETWORK_OFFERING = "DefaultIsolatedNetworkOfferingWithSourceNatService"


@dataclass(frozen=True)
class WebServer:
    network: Network
    address: PublicIpAddress
    rule: FirewallRule
    machine: VirtualMachine
    forwarding: PortForwardingRule


def main(
    client: Client,
    name: str,
    *,
    zone_name: str,
    template_name: str,
    offering_name: str,
    port: int = 443,
    sources: tuple[str, ...] = ("0.0.0.0/0",),
    timeout: float = 900,
) -> WebServer:
    zone = client.list_zones(name=zone_name).one()
    template = client.list_templates(
        templatefilter="executable", name=template_name, zoneid=zone.id
    ).one()
    offering = client.list_service_offerings(name=offering_name).one()
    isolated = client.list_network_offerings(name=NETWORK_OFFERING, state="Enabled").one()

    network = client.create_network(name=name, zoneid=zone.id, networkofferingid=isolated.id)
    print(f"network  {network.name}  {network.cidr}")

    # The machine takes longest: the address and its rule are made while it starts.
    deployment = client.deploy_virtual_machine(
        name=name,
        zoneid=zone.id,
        templateid=template.id,
        serviceofferingid=offering.id,
        networkids=[network.id],
    )
    address = client.associate_ip_address(networkid=network.id).result(timeout)
    print(f"address  {address.ipaddress}")
    rule = client.create_firewall_rule(
        ipaddressid=address.id, protocol="tcp", startport=port, endport=port, cidrlist=sources
    ).result(timeout)
    print(f"firewall {rule.protocol} {rule.startport} from {rule.cidrlist}")
    machine = deployment.result(timeout)
    print(f"machine  {machine.name}  {machine.state}")

    forwarding = client.create_port_forwarding_rule(
        ipaddressid=address.id,
        virtualmachineid=machine.id,
        protocol="tcp",
        publicport=port,
        privateport=port,
        openfirewall=False,  # the rule above is narrower
    ).result(timeout)
    print(f"forward  {address.ipaddress}:{forwarding.publicport} -> {machine.name}")
    return WebServer(network, address, rule, machine, forwarding)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Build a network, and a machine seen from it.")
    parser.add_argument("zone", help="the name of the zone")
    parser.add_argument("--name", default="web", help="of the network and the machine")
    parser.add_argument("--template", required=True)
    parser.add_argument("--offering", required=True, help="the service offering's name")
    parser.add_argument("--port", type=int, default=443)
    parser.add_argument("--from", dest="sources", nargs="+", default=["0.0.0.0/0"], metavar="CIDR")
    args = parser.parse_args()
    try:
        with Client.from_env() as cloud:
            main(
                cloud,
                args.name,
                zone_name=args.zone,
                template_name=args.template,
                offering_name=args.offering,
                port=args.port,
                sources=tuple(args.sources),
            )
    except CloudStackError as error:
        sys.exit(str(error))
