# @generated from dump.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ElasticLbSupport


class Capabilities(Model):
    """Capabilities, as the server answers it (CapabilitiesResponse).

    Answered by listCapabilities.
    """

    cloudstackversion: str
    """release of the server"""
    jobid: str | None = None
    """id of the last job on the capabilities"""
    jobstatus: int | None = None
    """status of the last job on the capabilities: 0 pending, 1 done, 2 failed"""
    supportELB: ElasticLbSupport | None = None
    """whether basic zones offer elastic load balancing, as text"""
