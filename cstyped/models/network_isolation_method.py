# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import NetworkIsolationType


class NetworkIsolationMethod(Model):
    """NetworkIsolationMethod, as the server answers it (IsolationMethodResponse).

    Answered by listNetworkIsolationMethods.
    """

    name: NetworkIsolationType
    """name of the network isolation method"""
    jobid: str | None = None
    """id of the last job on the network isolation method"""
    jobstatus: int | None = None
    """status of the last job on the network isolation method: 0 pending, 1 done, 2 failed"""
