# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import DIAGNOSTICS_TYPE_VALUES, DiagnosticsType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.diagnostics_result import DiagnosticsResult


class RunDiagnosticsRequest(Request):
    """The request of runDiagnostics; `client.send` takes it and returns Job[DiagnosticsResult]."""

    command: ClassVar[str] = "runDiagnostics"
    wire: ClassVar[Wire] = Wire(any_case={"type": DIAGNOSTICS_TYPE_VALUES})
    ipaddress: str
    """IP address or host name to reach"""
    targetid: str
    """the system machine or router (SystemVm id)"""
    type: DiagnosticsType
    """which command to run: ping, ping6, traceroute, traceroute6 or arping, in upper or lower
    case
    """
    params: str | None = None
    """further arguments for the command"""

    def parse(self, envelope: Envelope) -> Job[DiagnosticsResult]:
        """Decode the answer."""
        from ...models.diagnostics_result import DiagnosticsResult

        return envelope.job(DiagnosticsResult)


def run_diagnostics(
    client: BaseClient,
    *,
    ipaddress: str,
    targetid: str,
    type: DiagnosticsType,
    params: str | None = None,
) -> Job[DiagnosticsResult]:
    """Run ping, traceroute or arping on a system VM or router.

    Since CloudStack 4.12.0.0.

    Args:
        ipaddress: IP address or host name to reach
        targetid: the system machine or router (SystemVm id)
        type: which command to run: ping, ping6, traceroute, traceroute6 or arping, in upper or
            lower case
        params: further arguments for the command

    Returns:
        The job; `.result()` waits for it and gives the DiagnosticsResult.
    """
    return client.send(
        RunDiagnosticsRequest(ipaddress=ipaddress, targetid=targetid, type=type, params=params)
    )
