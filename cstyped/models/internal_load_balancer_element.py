# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class InternalLoadBalancerElement(Model):
    """InternalLoadBalancerElement, as the server answers it
    (InternalLoadBalancerElementResponse).

    Answered by configureInternalLoadBalancerElement, createInternalLoadBalancerElement,
    listInternalLoadBalancerElements.
    """

    id: str
    """the id"""
    enabled: bool
    """whether it is switched on"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    nspid: str | None = None
    """the network service provider, by id"""
