"""Commands that want one of several parameters, or a product that is not there."""

from __future__ import annotations

from ..refusal import RUNTIME, SERVER_API, WRAPPED, Refusal
from .call import Call

# Commands that refuse to run with none of these given: parameters, code, inner code.
_NEED_ONE_OF: dict[str, tuple[tuple[str, ...], int, int]] = {
    "listBigSwitchBcfDevices": (("physicalnetworkid", "bcfdeviceid"), 431, 4350),
    "listGlobalLoadBalancerRules": (("regionid", "id"), 431, 4350),
    "listLBHealthCheckPolicies": (("lbruleid", "id"), 431, 4350),
    "listLBStickinessPolicies": (("lbruleid", "id"), 431, 4350),
    "listNetscalerLoadBalancers": (("physicalnetworkid", "lbdeviceid"), 431, 9999),
    "listNiciraNvpDevices": (("physicalnetworkid", "nvpdeviceid"), 431, 4350),
    "listBrocadeVcsDevices": (("physicalnetworkid", "vcsdeviceid"), 431, 4350),
    "listPaloAltoFirewalls": (("physicalnetworkid", "fwdeviceid"), 431, 9999),
    "listSslCerts": (("certid", "accountid", "lbruleid", "projectid"), 530, WRAPPED),
    "getKubernetesClusterConfig": (("id",), 530, SERVER_API),
    "listElastistorPool": ((), 530, RUNTIME),
    "listElastistorVolume": ((), 530, RUNTIME),
    "listElastistorInterface": ((), 530, RUNTIME),
    "querySimulatorMock": ((), 530, SERVER_API),
    "listSnapshotPolicies": (("volumeid", "id", "listall", "account"), 431, 4350),
    "listNetworkDevice": (("networkdeviceparameterlist",), 530, RUNTIME),
    "getSolidFireAccountId": ((), 530, SERVER_API),
    "getSolidFireVolumeAccessGroupIds": ((), 530, SERVER_API),
    "getSolidFireVolumeSize": ((), 530, SERVER_API),
    "lockAccount": ((), 530, RUNTIME),
}


def check_needed(call: Call) -> None:
    """Refuse as the server does where none of what a command wants is given."""
    names, code, inner = _NEED_ONE_OF.get(call.command.name, (None, 0, 0))
    if names is None or any(call.has(name) for name in names):
        return
    needed = " or ".join(names)
    raise Refusal(
        code, f"one of these is needed: {needed}" if names else "this is not set up", inner
    )
