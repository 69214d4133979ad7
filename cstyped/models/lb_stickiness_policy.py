# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import LbStickinessMethodShown


class LbStickinessPolicy(Model):
    """LbStickinessPolicy, as the server answers it (LBStickinessPolicyResponse)."""

    id: str
    """id of the load balancer stickiness policy"""
    name: str
    """name of this stickiness policy"""
    description: str | None = None
    """description of the load balancer stickiness policy"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    methodname: LbStickinessMethodShown
    """how a client is kept at one machine"""
    params: dict[str, str] | None = None
    """parameters of the method, by name"""
    state: str | None = None
    """state of the load balancer stickiness policy"""
