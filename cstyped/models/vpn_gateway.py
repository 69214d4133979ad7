# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class VpnGateway(Model):
    """VpnGateway, as the server answers it (Site2SiteVpnGatewayResponse).

    Answered by createVpnGateway, listVpnGateways.
    """

    id: str
    """id of the VPN gateway"""
    account: str | None = None
    """name of the owning account"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    jobid: str | None = None
    """id of the last job on the VPN gateway"""
    jobstatus: int | None = None
    """status of the last job on the VPN gateway: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    publicip: str
    """public IP address"""
    removed: datetime | None = None
    """when the VPN gateway was removed"""
    vpcid: str | None = None
    """id of the VPC"""
    vpcname: str | None = None
    """name of the VPC"""
