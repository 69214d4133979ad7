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
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    supportELB: ElasticLbSupport | None = None
    """whether basic zones offer elastic load balancing, as text"""
