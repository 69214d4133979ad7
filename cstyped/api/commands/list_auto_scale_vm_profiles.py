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
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    id: str | None = None
    """the resource (AutoScaleVmProfile id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """text to search for"""
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
    """the service offering (ServiceOffering id) [since 4.4]"""
    templateid: str | None = None
    """the template (Template id)"""
    zoneid: str | None = None
    """the zone (Zone id) [since 4.4]"""

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
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        fordisplay: visible to ordinary users [since 4.4]
        id: the resource (AutoScaleVmProfile id)
        isrecursive: take the domains below as well
        keyword: text to search for
        listall: everything the caller may see, not only what is the caller's own
        otherdeployparams: further parameters for the deployment
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        serviceofferingid: the service offering (ServiceOffering id) [since 4.4]
        templateid: the template (Template id)
        zoneid: the zone (Zone id) [since 4.4]

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
