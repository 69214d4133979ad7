# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VsphereStoragePolicy(Model):
    """VsphereStoragePolicy, as the server answers it (VsphereStoragePoliciesResponse).

    Answered by importVsphereStoragePolicies, listVsphereStoragePolicies.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    description: str | None = None
    """free text that explains it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    policyid: str
    """the policy in vSphere, by id"""
    zoneid: str | None = None
    """the zone, by id"""
