# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VsphereStoragePolicy(Model):
    """VsphereStoragePolicy, as the server answers it (VsphereStoragePoliciesResponse).

    Answered by importVsphereStoragePolicies, listVsphereStoragePolicies.
    """

    id: str
    """id of the vsphere storage policy"""
    name: str
    """name of the vsphere storage policy"""
    description: str | None = None
    """description of the vsphere storage policy"""
    jobid: str | None = None
    """id of the last job on the vsphere storage policy"""
    jobstatus: int | None = None
    """status of the last job on the vsphere storage policy: 0 pending, 1 done, 2 failed"""
    policyid: str
    """id of the policy in vSphere"""
    zoneid: str | None = None
    """id of the zone"""
