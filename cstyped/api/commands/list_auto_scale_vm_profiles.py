# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.auto_scale_vm_profile import AutoScaleVmProfile


class ListAutoScaleVmProfilesRequest(Request):
    """The request of listAutoScaleVmProfiles; `client.send` takes it and returns
    ListResult[AutoScaleVmProfile].
    """

    command: ClassVar[str] = "listAutoScaleVmProfiles"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, dropped_if_empty=frozenset({"serviceofferingid", "zoneid"})
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    id: str | None = None
    """only the one with this id (AutoScaleVmProfile id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    otherdeployparams: str | None = None
    """further parameters for the deployment"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    serviceofferingid: str | None = None
    """only those with this service offering (ServiceOffering id) [since 4.4]"""
    templateid: str | None = None
    """only those made from this template (Template id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id) [since 4.4]"""

    def parse(self, envelope: Envelope) -> ListResult[AutoScaleVmProfile]:
        """Decode the answer."""
        from ...models.auto_scale_vm_profile import AutoScaleVmProfile

        return envelope.list(AutoScaleVmProfile)


def list_auto_scale_vm_profiles(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    otherdeployparams: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    serviceofferingid: str | None = None,
    templateid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[AutoScaleVmProfile]:
    """List the machine profiles of autoscale groups.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        id: only the one with this id (AutoScaleVmProfile id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        otherdeployparams: further parameters for the deployment
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        serviceofferingid: only those with this service offering (ServiceOffering id) [since
            4.4]
        templateid: only those made from this template (Template id)
        zoneid: only those in this zone (Zone id) [since 4.4]

    Returns:
        ListResult[AutoScaleVmProfile]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListAutoScaleVmProfilesRequest(
            account=account,
            domainid=domainid,
            fordisplay=fordisplay,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            otherdeployparams=otherdeployparams,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            serviceofferingid=serviceofferingid,
            templateid=templateid,
            zoneid=zoneid,
        )
    )
