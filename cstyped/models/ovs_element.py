# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class OvsElement(Model):
    """OvsElement, as the server answers it (OvsProviderResponse).

    Answered by configureOvsElement, listOvsElements.
    """

    id: str
    """id of the OVS element"""
    account: str | None = None
    """name of the owning account"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    enabled: bool | None = None
    """whether it is switched on"""
    jobid: str | None = None
    """id of the last job on the OVS element"""
    jobstatus: int | None = None
    """status of the last job on the OVS element: 0 pending, 1 done, 2 failed"""
    nspid: str | None = None
    """id of the network service provider"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
