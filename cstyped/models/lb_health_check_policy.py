# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class LbHealthCheckPolicy(Model):
    """LbHealthCheckPolicy, as the server answers it (LBHealthCheckPolicyResponse)."""

    id: str
    """the id"""
    description: str | None = None
    """free text that explains it"""
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
    """the state"""
    unhealthcheckthresshold: int
    """checks in a row that must fail before a machine counts as ill"""
