# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VsphereStoragePolicy, as the server answers it (VsphereStoragePoliciesResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VsphereStoragePolicy(Model):
    """VsphereStoragePolicy, as the server answers it (VsphereStoragePoliciesResponse).

    Answered by importVsphereStoragePolicies, listVsphereStoragePolicies.
    """

    id: str
    name: str | None = None
    description: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    policyid: str | None = None
    zoneid: str | None = None
