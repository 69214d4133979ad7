# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ServiceProvider, as the server answers it (ServiceProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ServiceProvider(Model):
    """ServiceProvider, as the server answers it (ServiceProviderResponse)."""

    id: str | None = None
    """the id"""
    name: str
    """the name"""
    canenableindividualservice: bool | None = None
    """whether its services can be switched one by one"""
    destinationphysicalnetworkid: str | None = None
    """the physical network at the other side, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    servicelist: list[str] | None = None
    """names of its network services"""
    state: str | None = None
    """the state"""
