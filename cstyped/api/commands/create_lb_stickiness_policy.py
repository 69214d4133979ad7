# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import OneOrMore, Request, StructMap, Wire

from ...types import LB_STICKINESS_METHOD_VALUES, LbStickinessMethod, NameValue

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.lb_stickiness import LbStickiness


class CreateLBStickinessPolicyRequest(Request):
    """The request of createLBStickinessPolicy; `client.send` takes it and returns
    Job[LbStickiness].
    """

    command: ClassVar[str] = "createLBStickinessPolicy"
    wire: ClassVar[Wire] = Wire(
        maps={"param": StructMap(keys=("name", "value"))},
        any_case={"methodname": LB_STICKINESS_METHOD_VALUES},
    )
    lbruleid: str
    """the load balancer rule (LoadBalancerRule id)"""
    methodname: LbStickinessMethod
    """how a client is kept at one machine: LbCookie, AppCookie or SourceBased, in upper or lower
    case
    """
    name: str
    """the name"""
    description: str | None = None
    """free text that explains it"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    param: OneOrMore[NameValue] | None = None
    """settings of the method, such as the cookie name"""

    def parse(self, envelope: Envelope) -> Job[LbStickiness]:
        """Decode the answer."""
        from ...models.lb_stickiness import LbStickiness

        return envelope.job(LbStickiness)


def create_lb_stickiness_policy(
    client: BaseClient,
    *,
    lbruleid: str,
    methodname: LbStickinessMethod,
    name: str,
    description: str | None = None,
    fordisplay: bool | None = None,
    param: OneOrMore[NameValue] | None = None,
) -> Job[LbStickiness]:
    """Let a load balancer rule keep each client on one machine.

    Since CloudStack 3.0.0.

    Args:
        lbruleid: the load balancer rule (LoadBalancerRule id)
        methodname: how a client is kept at one machine: LbCookie, AppCookie or SourceBased, in
            upper or lower case
        name: the name
        description: free text that explains it
        fordisplay: visible to ordinary users [since 4.4]
        param: settings of the method, such as the cookie name

    Returns:
        The job; `.result()` waits for it and gives the LbStickiness.
    """
    return client.send(
        CreateLBStickinessPolicyRequest(
            lbruleid=lbruleid,
            methodname=methodname,
            name=name,
            description=description,
            fordisplay=fordisplay,
            param=param,
        )
    )
