# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.lb_health_check import LbHealthCheck


class CreateLBHealthCheckPolicyRequest(Request):
    """The request of createLBHealthCheckPolicy; `client.send` takes it and returns
    Job[LbHealthCheck].
    """

    command: ClassVar[str] = "createLBHealthCheckPolicy"
    lbruleid: str
    """the load balancer rule (LoadBalancerRule id)"""
    description: str | None = None
    """free text that explains it"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    healthythreshold: int | None = None
    """checks in a row that must pass before a machine counts as healthy"""
    intervaltime: int | None = None
    """seconds between health checks, 1 to 20940"""
    pingpath: str | None = None
    """HTTP path to probe"""
    responsetimeout: int | None = None
    """seconds to wait for the answer to a check, 2 to 60"""
    unhealthythreshold: int | None = None
    """checks in a row that must fail before a machine counts as ill"""

    def parse(self, envelope: Envelope) -> Job[LbHealthCheck]:
        """Decode the answer."""
        from ...models.lb_health_check import LbHealthCheck

        return envelope.job(LbHealthCheck)


def create_lb_health_check_policy(
    client: BaseClient,
    *,
    lbruleid: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    healthythreshold: int | None = None,
    intervaltime: int | None = None,
    pingpath: str | None = None,
    responsetimeout: int | None = None,
    unhealthythreshold: int | None = None,
) -> Job[LbHealthCheck]:
    """Let a load balancer rule probe its machines and drop the sick ones.

    Since CloudStack 4.2.0.

    Args:
        lbruleid: the load balancer rule (LoadBalancerRule id)
        description: free text that explains it
        fordisplay: visible to ordinary users [since 4.4]
        healthythreshold: checks in a row that must pass before a machine counts as healthy
        intervaltime: seconds between health checks, 1 to 20940
        pingpath: HTTP path to probe
        responsetimeout: seconds to wait for the answer to a check, 2 to 60
        unhealthythreshold: checks in a row that must fail before a machine counts as ill

    Returns:
        The job; `.result()` waits for it and gives the LbHealthCheck.
    """
    return client.send(
        CreateLBHealthCheckPolicyRequest(
            lbruleid=lbruleid,
            description=description,
            fordisplay=fordisplay,
            healthythreshold=healthythreshold,
            intervaltime=intervaltime,
            pingpath=pingpath,
            responsetimeout=responsetimeout,
            unhealthythreshold=unhealthythreshold,
        )
    )
