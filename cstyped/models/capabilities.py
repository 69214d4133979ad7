# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Capabilities, as the server answers it (CapabilitiesResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ElasticLbSupport


class Capabilities(Model):
    """Capabilities, as the server answers it (CapabilitiesResponse).

    Answered by listCapabilities.
    """

    additionalconfigenabled: bool | None = None
    allowusercreateprojects: bool | None = None
    allowuserexpungerecovervm: bool | None = None
    allowuserexpungerecovervolume: bool | None = None
    allowuserforcestopvm: bool | None = None
    allowuserviewalldomainaccounts: bool | None = None
    allowuserviewdestroyedvm: bool | None = None
    apilimitinterval: int | None = None
    apilimitmax: int | None = None
    cloudstackversion: str | None = None
    customdiskofferingmaxsize: int | None = None
    customdiskofferingminsize: int | None = None
    customhypervisordisplayname: str | None = None
    defaultuipagesize: int | None = None
    dynamicrolesenabled: bool | None = None
    dynamicscalingenabled: bool | None = None
    extensionspath: str | None = None
    instanceleaseenabled: bool | None = None
    instancesdisksstatsretentionenabled: bool | None = None
    instancesdisksstatsretentiontime: int | None = None
    instancesstatsretentiontime: int | None = None
    instancesstatsuseronly: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    kubernetesclusterexperimentalfeaturesenabled: bool | None = None
    kubernetesserviceenabled: bool | None = None
    kvmsnapshotenabled: bool | None = None
    projectinviterequired: bool | None = None
    regionsecondaryenabled: bool | None = None
    securitygroupsenabled: bool | None = None
    sharedfsvmmincpucount: int | None = None
    sharedfsvmminramsize: int | None = None
    supportELB: ElasticLbSupport | None = None
    userpublictemplateenabled: bool | None = None
