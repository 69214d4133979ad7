"""Services of networks and VPCs: who gives them, and what each of them can do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_list, is_object

from ..asking.call import Call
from ..facts.tables import tables
from ..refusal import invalid
from ..rows.stored import Shown
from ..words import words
from .build import PROVIDERS

if TYPE_CHECKING:
    from ..rows.typed import NetworkOfferingRow

# In the order in which the server lists them.
SERVICES = (
    "PortForwarding", "Lb", "UserData", "Dns", "Vpn", "Connectivity", "Firewall", "Dhcp",
    "SecurityGroup", "NetworkACL", "StaticNat", "SourceNat", "Gateway", "CustomAction",
    "BaremetalPxeService",
)  # fmt: skip
_SERVICES = {name.lower(): name for name in SERVICES}
_KNOWN_PROVIDERS = words(
    """
    VirtualRouter JuniperContrailRouter JuniperContrailVpcRouter JuniperSRX PaloAlto F5BigIp
    Netscaler ExternalDhcpServer ExternalGateWay ElasticLoadBalancerVm SecurityGroupProvider
    VpcVirtualRouter NiciraNvp InternalLbVm CiscoVnmc Ovs Opendaylight BrocadeVcs GloboDns
    BigSwitchBcf ConfigDrive Tungsten Nsx Netris BaremetalDhcpProvider BaremetalPxeProvider
    BaremetalUserdataProvider
    """
)
_PROVIDERS = {name.lower(): name for name in _KNOWN_PROVIDERS}
_CAPABILITIES = words(
    """
    SupportedLBIsolation ElasticLb InlineMode LbSchemes VmAutoScaling SupportedSourceNatTypes
    RedundantRouter ElasticIp AssociatePublicIP DistributedRouter RegionLevelVpc StretchedL2Subnet
    PublicAccess NoVlan
    """
)
_KNOWN_CAPABILITIES = {name.lower(): name for name in _CAPABILITIES}
# Capabilities of a network that its offering may have chosen.
_CHOSEN = ("SupportedLBIsolation", "SupportedSourceNatTypes", "RedundantRouter")
# What other providers than the virtual router say of a service.
_OTHER_WORDS = {
    ("Vpn", "VpcVirtualRouter", "VpnTypes"): "s2svpn",
    ("Lb", "InternalLbVm", "LbSchemes"): "Internal",
    ("Lb", "InternalLbVm", "SupportedProtocols"): "tcp, udp",
}
_NOT_OF_INTERNAL = ("SslTermination", "VmAutoScaling", "AutoScaleCounters")


def service_named(text: str) -> str:
    """A service by its name, in whatever case it is given; 431 for one that there is not."""
    name = _SERVICES.get(text.lower())
    if name is None or name == "Gateway":
        raise invalid(f"Invalid service {text}")
    return name


def provider_named(text: str) -> str:
    """A provider by its name, in whatever case it is given; 431 for one that there is not."""
    name = _PROVIDERS.get(text.lower())
    if name is None:
        raise invalid(f"Invalid service provider: {text}")
    return name


def given_services(call: Call, usual: str) -> dict[str, list[str]]:
    """The services that an offering is to have with their providers; those of which no provider is
    said have the `usual` one.
    """
    found: dict[str, list[str]] = {}
    for text in call.texts("supportedservices"):
        name = service_named(text)
        found[name] = []
    for entry in call.records("serviceproviderlist"):
        name = service_named(entry.get("service", ""))
        if name not in found:
            raise invalid(f"service {name} is not among the services of the offering")
        provider = provider_named(entry.get("provider", ""))
        if provider in PROVIDERS and name not in _of_provider(provider):
            raise invalid(f"provider {provider} does not give service {name}")
        if found[name] and name != "Lb":
            raise invalid(f"service {name} can have one provider only")
        found[name].append(provider)
    for name, providers in found.items():
        if name == "SecurityGroup":
            found[name] = ["SecurityGroupProvider"]
        elif not providers:
            found[name] = ["VpcVirtualRouter" if name == "NetworkACL" else usual]
    return {name: found[name] for name in SERVICES if name in found}


def _of_provider(provider: str) -> Iterable[str]:
    return [*PROVIDERS[provider], "NetworkACL"] if "Router" in provider else PROVIDERS[provider]


def given_capabilities(call: Call, services: Mapping[str, list[str]] | None) -> dict[str, str]:
    """The capabilities that were chosen, by their names. 431 for one of a service that the offering
    does not have; offerings for VPCs do not look at that.
    """
    found: dict[str, str] = {}
    for entry in call.records("servicecapabilitylist"):
        service = service_named(entry.get("service", ""))
        name = _KNOWN_CAPABILITIES.get(entry.get("capabilitytype", "").lower())
        if name is None:
            raise invalid(f"{entry.get('capabilitytype')} is no capability of {service}")
        if services is not None and service not in services:
            raise invalid(f"capabilities of {service} need that service in the offering")
        value = entry.get("capabilityvalue", "")
        _check_value(name, value.lower())
        found[name] = value.lower()
    return found


def _check_value(name: str, value: str) -> None:
    known = {
        "SupportedLBIsolation": ("dedicated", "shared"),
        "SupportedSourceNatTypes": ("peraccount", "perzone"),
        "LbSchemes": ("internal", "public"),
    }.get(name, ("true", "false"))
    if value not in known:
        raise invalid(f"{value} is no value of {name}: it is {' or '.join(known)}")


def listed_services(services: Mapping[str, list[str]]) -> list[Shown]:
    """Services with their providers, as offerings keep them."""
    return [
        {"name": name, "provider": [{"name": each} for each in providers]}
        for name, providers in services.items()
    ]


def service_names(row: Mapping[str, object]) -> set[str]:
    """The names of the services of an offering."""
    return set(providers_of(row))


def providers_of(row: Mapping[str, object]) -> dict[str, list[str]]:
    """The services of an offering with the names of their providers."""
    # A row of the store has what listed_services() made.
    found: dict[str, list[str]] = {}
    for service in _entries(row.get("service")):
        providers = [str(each["name"]) for each in _entries(service.get("provider"))]
        found[str(service["name"])] = providers
    return found


def _entries(value: object) -> list[dict[str, object]]:
    return [each for each in value if is_object(each)] if is_list(value) else []


def offering_capabilities(offering: NetworkOfferingRow, service: str) -> list[Shown]:
    """What an offering says that one of its services can do."""
    return [
        {"name": name, "value": value, "canchooseservicecapability": False}
        for name, value in _by_choice(offering, service).items()
    ]


def _by_choice(offering: NetworkOfferingRow, service: str) -> dict[str, str]:
    chosen = offering.get("_capabilities", {})

    def said(name: str, usual: str = "false") -> str:
        return chosen.get(name, usual)

    match service:
        case "Lb":
            isolation = "dedicated" if offering.get("isdefault") else "shared"
            return {
                "SupportedLBIsolation": said("SupportedLBIsolation", isolation),
                "ElasticLb": said("ElasticLb"),
                "InlineMode": said("InlineMode"),
                "VmAutoScaling": said("VmAutoScaling"),
            }
        case "SourceNat":
            return {
                "SupportedSourceNatTypes": said("SupportedSourceNatTypes", "peraccount"),
                "RedundantRouter": said("RedundantRouter"),
            }
        case "StaticNat":
            # The first offerings give an address to each machine; another says whether it does.
            address = "true" if offering.get("isdefault") else "false"
            return {
                "ElasticIp": said("ElasticIp"),
                "AssociatePublicIP": said("AssociatePublicIP", address),
            }
        case _:
            return {}


def network_service(offering: NetworkOfferingRow, name: str, providers: list[str]) -> Shown:
    """A service of a network with what the network's providers can do, and its offering chose."""
    provider = providers[0] if providers else ""
    choices = _by_choice(offering, name)
    capabilities: list[Shown] = []
    if name != "SourceNat":
        for entry in tables()["NetworkService"].get(name, []):
            word = entry["name"]
            if word in ("ElasticLb", "InlineMode", "ElasticIp", "AssociatePublicIP"):
                continue
            if provider == "InternalLbVm" and word in _NOT_OF_INTERNAL:
                continue
            value: str = _OTHER_WORDS.get((name, provider, word)) or entry["value"]
            if word == "SupportedLBIsolation":
                value = choices[word]
            capabilities.append(_capability(word, value))
    natted = ("SupportedSourceNatTypes", "RedundantRouter", "ElasticIp", "AssociatePublicIP")
    capabilities += [_capability(word, choices[word]) for word in natted if word in choices]
    if name == "Lb":
        capabilities += [_capability(word, choices[word]) for word in ("ElasticLb", "InlineMode")]
    return {
        "name": name,
        "provider": [{"name": each} for each in providers],
        "capability": capabilities,
    }


def _capability(name: str, value: str) -> Shown:
    return {"name": name, "value": value, "canchooseservicecapability": name in _CHOSEN}
