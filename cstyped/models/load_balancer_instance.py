# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class LoadBalancerInstance(Model):
    """LoadBalancerInstance, as the server answers it (ApplicationLoadBalancerInstanceResponse)."""

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    ipaddress: str | None = None
    """IP address"""
    state: str | None = None
    """the state"""
