# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetworkProtocol(Model):
    """NetworkProtocol, as the server answers it (NetworkProtocolResponse).

    Answered by listNetworkProtocols.
    """

    name: str | None = None
    """the name"""
    description: str | None = None
    """free text that explains it"""
    details: dict[str, str] | None = None
    """further facts by key"""
    index: int | None = None
    """number of the protocol, type or code"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
