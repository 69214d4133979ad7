# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class LbHealthCheckPolicy(Model):
    """LbHealthCheckPolicy, as the server answers it (LBHealthCheckPolicyResponse)."""

    id: str
    """id of the load balancer health check policy"""
    description: str | None = None
    """description of the load balancer health check policy"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    healthcheckinterval: int
    """seconds between two health checks"""
    healthcheckthresshold: int
    """checks in a row that must pass before a machine counts as healthy"""
    pingpath: str | None = None
    """HTTP path to probe"""
    responsetime: int
    """seconds to wait for the answer to a check"""
    state: str | None = None
    """state of the load balancer health check policy"""
    unhealthcheckthresshold: int
    """checks in a row that must fail before a machine counts as ill"""
