# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class LoadBalancerInstance(Model):
    """LoadBalancerInstance, as the server answers it (ApplicationLoadBalancerInstanceResponse)."""

    id: str
    """id of the load balancer instance"""
    name: str | None = None
    """name of the load balancer instance"""
    ipaddress: str | None = None
    """IP address"""
    state: str | None = None
    """state of the load balancer instance"""
