# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""InternalLoadBalancerElement, as the server answers it (InternalLoadBalancerElementResponse)."""

from __future__ import annotations

from cstyped.model import Model


class InternalLoadBalancerElement(Model):
    """InternalLoadBalancerElement, as the server answers it (InternalLoadBalancerElementResponse).

    Answered by configureInternalLoadBalancerElement, createInternalLoadBalancerElement,
    listInternalLoadBalancerElements.
    """

    id: str
    enabled: bool
    jobid: str | None = None
    jobstatus: int | None = None
    nspid: str
