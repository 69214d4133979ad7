# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetworkProtocol(Model):
    """NetworkProtocol, as the server answers it (NetworkProtocolResponse).

    Answered by listNetworkProtocols.
    """

    name: str | None = None
    """name of the network protocol"""
    description: str | None = None
    """description of the network protocol"""
    details: dict[str, str] | None = None
    """further facts by key"""
    index: int | None = None
    """number of the protocol, type or code"""
    jobid: str | None = None
    """id of the last job on the network protocol"""
    jobstatus: int | None = None
    """status of the last job on the network protocol: 0 pending, 1 done, 2 failed"""
