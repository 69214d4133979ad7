# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""LdapDomainLink, as the server answers it (LinkDomainToLdapResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import LdapLinkType


class LdapDomainLink(Model):
    """LdapDomainLink, as the server answers it (LinkDomainToLdapResponse).

    Answered by linkDomainToLdap.
    """

    name: str | None = None
    accountid: str | None = None
    accounttype: int | None = None
    domainid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    ldapdomain: str | None = None
    type: LdapLinkType | None = None
