# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class InternalLoadBalancerElement(Model):
    """InternalLoadBalancerElement, as the server answers it
    (InternalLoadBalancerElementResponse).

    Answered by configureInternalLoadBalancerElement, createInternalLoadBalancerElement,
    listInternalLoadBalancerElements.
    """

    id: str
    """id of the internal load balancer element"""
    enabled: bool
    """whether it is switched on"""
    jobid: str | None = None
    """id of the last job on the internal load balancer element"""
    jobstatus: int | None = None
    """status of the last job on the internal load balancer element: 0 pending, 1 done, 2 failed"""
    nspid: str | None = None
    """id of the network service provider"""
